import type { JsonObject } from '../taskcluster-yml/rendering.ts';
import { commandIn, detailsOf, type EventDetails, valueAt } from './event-details.ts';

/** The GitHub events for which tasks are created. */
export type EventType = 'push' | 'pull_request' | 'release' | 'issue_comment';

/** The message says what is wrong with the body of a webhook. */
export class EventProblem extends Error {}

/** The parts of a GitHub event that the service uses. */
export interface GithubEvent {
  readonly type: EventType;
  readonly owner: string;
  readonly repo: string;
  readonly installationId: number;
  readonly branch: string;
  /** Such as `opened` for a pull request. */
  readonly action?: string;
  /** The commit, if the event contains one. */
  readonly sha: string | undefined;
  readonly pullNumber?: number;
  /** Whether the event brings new code. */
  readonly isNewCode: boolean;
  readonly details: EventDetails;
  readonly body: JsonObject;
}

const SHA = /^[0-9a-f]{40}$/;

/** The actions of pull request events that bring new code. */
const NEW_CODE = ['opened', 'reopened', 'synchronize'];

/** A text with one of these asks for no tasks. */
const SKIP = /\[(skip ci|ci skip)\]/i;

/** Whether tasks are created for events of this type. */
export function isEventType(type: string): type is EventType {
  return type === 'push' || type === 'pull_request' || type === 'release' || type === 'issue_comment';
}

/** Says why an event is ignored. Returns `undefined` if it is not. */
export function reasonToSkip(type: EventType, body: unknown): string | undefined {
  switch (type) {
    case 'push': {
      const commits = valueAt(body, 'commits');
      const last = valueAt(body, 'head_commit.message') ?? (Array.isArray(commits) ? valueAt(commits.at(-1), 'message') : undefined);
      return SKIP.test(String(last)) ? 'the commit message says [skip ci]' : undefined;
    }
    case 'pull_request':
      return SKIP.test(String(valueAt(body, 'pull_request.title'))) ? 'the title says [skip ci]' : undefined;
    case 'issue_comment': {
      if (!['created', 'edited'].includes(String(valueAt(body, 'action')))) return 'the comment is neither new nor edited';
      const isOpen = valueAt(body, 'issue.pull_request') && valueAt(body, 'issue.state') === 'open';
      if (!isOpen) return 'the comment is not on an open pull request';
      return commandIn(valueAt(body, 'comment.body')) === undefined ? 'the comment has no line that begins with /taskcluster' : undefined;
    }
    case 'release':
      return undefined;
  }
}

/** Reads the body of an event. @throws {EventProblem} naming the invalid property */
export function readEvent(type: EventType, given: unknown): GithubEvent {
  const body = given as JsonObject;
  const repo = textAt(body, 'repository.name');
  // Push events have `owner.name` where other events have `owner.login`.
  const owner = textAt(body, valueAt(body, 'repository.owner.login') === undefined ? 'repository.owner.name' : 'repository.owner.login');
  const common = { type, owner, repo, installationId: numberAt(body, 'installation.id'), body, details: withEmail(detailsOf(type, body)) };
  switch (type) {
    case 'push': {
      const sha = textAt(body, 'after');
      const branch = textAt(body, 'ref').split('/').slice(2).join('/');
      return { ...common, branch, sha, isNewCode: valueAt(body, 'deleted') !== true };
    }
    case 'pull_request': {
      const action = textAt(body, 'action');
      return {
        ...common,
        branch: textAt(body, 'pull_request.head.ref'),
        action,
        sha: textAt(body, 'pull_request.head.sha'),
        pullNumber: numberAt(body, 'number'),
        isNewCode: NEW_CODE.includes(action),
      };
    }
    case 'release': {
      const branch = textAt(body, 'release.target_commitish');
      // `target_commitish` is a branch or a commit.
      return { ...common, branch, sha: SHA.test(branch) ? branch : undefined, isNewCode: true };
    }
    case 'issue_comment': {
      const pullNumber = numberAt(body, 'issue.number');
      return { ...common, branch: 'unknown', action: textAt(body, 'action'), sha: undefined, pullNumber, isNewCode: false };
    }
  }
}

/** Returns the text at a path such as `repository.owner.login`. @throws {EventProblem} if it is missing or empty */
export function textAt(body: unknown, path: string): string {
  const value = valueAt(body, path);
  if (typeof value !== 'string' || value === '') throw new EventProblem(`${path} is missing or not a string`);
  return value;
}

/** Returns the number at a path. @throws {EventProblem} if it is missing */
export function numberAt(body: unknown, path: string): number {
  const value = valueAt(body, path);
  if (typeof value !== 'number') throw new EventProblem(`${path} is missing or not a number`);
  return value;
}

/** Adds the email address of the person who caused the event. Events do not contain it, so it is the one that GitHub gives to everyone. */
export function withEmail(details: EventDetails): EventDetails {
  const login = String(details['event.head.user.login'] ?? 'unknown').replace(/\[bot\]$/, '');
  return { ...details, 'event.head.user.email': `${login}@users.noreply.github.com` };
}
