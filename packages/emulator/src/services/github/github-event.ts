/** The GitHub events for which the service publishes messages. */
export type EventType = 'push' | 'pull_request' | 'release';

/** The message says what is wrong with the body of a webhook. */
export class EventProblem extends Error {}

/** The parts of a GitHub event that the service uses. */
export interface GithubEvent {
  readonly type: EventType;
  readonly owner: string;
  readonly repo: string;
  readonly installationId: number;
  readonly branch: string;
  /** The `action` of a pull request event, such as `opened`. */
  readonly action?: string;
  /** The commit, if the event contains one. */
  readonly sha: string | undefined;
  /** Whether the event brings new code, which starts a build. */
  readonly isNewCode: boolean;
}

const SHA = /^[0-9a-f]{40}$/;

/** The actions of pull request events that bring new code. */
const NEW_CODE = ['opened', 'reopened', 'synchronize'];

/** Whether the service publishes messages for events of this type. */
export function isEventType(type: string): type is EventType {
  return type === 'push' || type === 'pull_request' || type === 'release';
}

/** Reads the body of an event. @throws {EventProblem} naming the invalid property */
export function readEvent(type: EventType, body: unknown): GithubEvent {
  const repo = textAt(body, 'repository.name');
  const installationId = valueAt(body, 'installation.id');
  if (typeof installationId !== 'number') throw new EventProblem('installation.id is missing or not a number');
  switch (type) {
    case 'push': {
      const sha = textAt(body, 'after');
      const branch = textAt(body, 'ref').split('/').slice(2).join('/');
      // Push events have `owner.name` where other events have `owner.login`.
      const owner = textAt(body, valueAt(body, 'repository.owner.name') === undefined ? 'repository.owner.login' : 'repository.owner.name');
      return { type, owner, repo, installationId, branch, sha, isNewCode: valueAt(body, 'deleted') !== true };
    }
    case 'pull_request': {
      const action = textAt(body, 'action');
      return {
        type,
        owner: textAt(body, 'repository.owner.login'),
        repo,
        installationId,
        branch: textAt(body, 'pull_request.head.ref'),
        action,
        sha: textAt(body, 'pull_request.head.sha'),
        isNewCode: NEW_CODE.includes(action),
      };
    }
    case 'release': {
      const branch = textAt(body, 'release.target_commitish');
      return {
        type,
        owner: textAt(body, 'repository.owner.login'),
        repo,
        installationId,
        branch,
        // `target_commitish` is a branch or a commit.
        sha: SHA.test(branch) ? branch : undefined,
        isNewCode: true,
      };
    }
  }
}

/** Returns the text at a path such as `repository.owner.login`. @throws {EventProblem} if it is missing or empty */
export function textAt(body: unknown, path: string): string {
  const value = valueAt(body, path);
  if (typeof value !== 'string' || value === '') throw new EventProblem(`${path} is missing or not a string`);
  return value;
}

function valueAt(body: unknown, path: string): unknown {
  return path.split('.').reduce((value, name) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[name], body);
}
