import { append } from '../shared/append.ts';
import type { RepositoryName } from './repositories.ts';
import type { GithubComment, GithubReaction, GithubState } from './state.ts';

/** Where a comment goes: to a pull request, or to a commit if there is none. */
export interface CommentTarget extends RepositoryName {
  readonly sha: string;
  readonly pullNumber: number | undefined;
}

/** How many earlier comments are compared to detect duplicates. */
const REMEMBERED = 1000;

/** Writes a comment with a summary and details, unless the same comment was written recently. */
export function comment(state: GithubState, target: CommentTarget, summary: string, details: string): void {
  const { owner, repo, sha, pullNumber } = target;
  const body = `<details>\n\n<summary>${summary}</summary>\n\n${details}\n\n</details>`;
  const given = { owner, repo, ...(pullNumber === undefined ? { sha } : { number: pullNumber }), body };
  const isSame = (earlier: GithubComment): boolean => JSON.stringify({ ...earlier, time: undefined }) === JSON.stringify(given);
  if ([...state.comments.values()].slice(-REMEMBERED).some(isSame)) return;
  append(state.comments, { ...given, time: state.deployment.clock.timestamp() });
}

/** Tells the people on GitHub why something failed. */
export function commentOnError(state: GithubState, target: CommentTarget, error: unknown): void {
  comment(state, target, 'Taskcluster could not do this', error instanceof Error ? error.message : String(error));
}

/** Reacts to a comment. */
export function react(state: GithubState, { owner, repo }: RepositoryName, commentId: number, reaction: GithubReaction['reaction']): void {
  append(state.reactions, { owner, repo, commentId, reaction, time: state.deployment.clock.timestamp() });
}
