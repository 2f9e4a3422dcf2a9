import type { GithubEvent } from '../events/github-event.ts';
import type { CommentTarget } from '../github-writing.ts';
import type { GithubRepository } from '../repositories.ts';
import type { GithubState } from '../state.ts';

/** What is known about an event when its tasks are created. */
export interface Job {
  readonly state: GithubState;
  readonly repository: GithubRepository;
  readonly event: GithubEvent;
  readonly eventId: string;
  readonly tasksFor: string;
  /** The full hash of the commit. */
  readonly sha: string;
  readonly target: CommentTarget;
}
