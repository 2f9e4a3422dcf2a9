/** What kinds of events lead to messages. */
export type EventType = 'push' | 'pull_request' | 'release';

/** Says what a webhook's body lacks. */
export class EventProblem extends Error {}

/** What matters of an event that GitHub sends. */
export interface GithubEvent {
  readonly type: EventType;
  readonly owner: string;
  readonly repo: string;
  readonly installationId: number;
  readonly branch: string;
  /** What happened to the pull request. */
  readonly action?: string;
  /** The commit that the event is about, where it says so. */
  readonly sha: string | undefined;
  /** Whether there is something new to build. */
  readonly isNewCode: boolean;
}

const SHA = /^[0-9a-f]{40}$/;

/** What happened to a pull request when there is new code in it. */
const NEW_CODE = ['opened', 'reopened', 'synchronize'];

/** Whether events of that type lead to messages. */
export function isEventType(type: string): type is EventType {
  return type === 'push' || type === 'pull_request' || type === 'release';
}

/** Reads the body of an event. @throws {EventProblem} naming what is missing */
export function readEvent(type: EventType, body: unknown): GithubEvent {
  const repo = textAt(body, 'repository.name');
  const installationId = valueAt(body, 'installation.id');
  if (typeof installationId !== 'number') throw new EventProblem('installation.id is missing, or no number');
  switch (type) {
    case 'push': {
      const sha = textAt(body, 'after');
      const branch = textAt(body, 'ref').split('/').slice(2).join('/');
      // Owners of pushes have a name where all others have a login.
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
        // It may be a commit, too.
        sha: SHA.test(branch) ? branch : undefined,
        isNewCode: true,
      };
    }
  }
}

/** The text at a path such as `repository.owner.login`. @throws {EventProblem} when there is none */
export function textAt(body: unknown, path: string): string {
  const value = valueAt(body, path);
  if (typeof value !== 'string' || value === '') throw new EventProblem(`${path} is missing, or no text`);
  return value;
}

function valueAt(body: unknown, path: string): unknown {
  return path.split('.').reduce((value, name) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[name], body);
}
