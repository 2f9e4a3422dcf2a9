import type { TaskclusterGithubConfig, TaskclusterGithubConfigV1 } from '@tc/github';
import { valueAt } from '../events/event-details.ts';
import type { GithubEvent } from '../events/github-event.ts';
import { type GithubRepository, isCollaborator } from '../repositories.ts';
import type { GithubReaction } from '../state.ts';
import type { TaskclusterYml } from '../taskcluster-yml/taskcluster-yml.ts';

/** What the policy of a repository says about a pull request. */
export interface PolicyDecision {
  /** The kind of event for `.taskcluster.yml`. `undefined` if no tasks may be created. */
  readonly tasksFor: string | undefined;
  /** A text for the author of a pull request that creates no tasks. */
  readonly refusal?: string;
}

/**
 * Decides whether a pull request creates tasks. It is trusted if a collaborator opened it, and its branch is in the same
 * repository or one of a collaborator.
 * @param rules - the file on the default branch, if there is one
 */
export function pullRequestPolicy(event: GithubEvent, repository: GithubRepository, rules: TaskclusterYml | undefined): PolicyDecision {
  const { body } = event;
  const head = valueAt(body, 'pull_request.head.user.login');
  const isTrusted =
    isCollaborator(event, repository, valueAt(body, 'pull_request.user.login')) &&
    (isCollaborator(event, repository, head) || head === valueAt(body, 'pull_request.base.user.login'));
  const policy = pullRequestsRule(rules);
  if (isTrusted || policy === 'public') return { tasksFor: 'github-pull-request' };
  if (policy === 'public_restricted') return { tasksFor: 'github-pull-request-untrusted' };
  if (policy === 'collaborators_quiet') return { tasksFor: undefined };
  const refusal = 'The policy in the `.taskcluster.yml` on the default branch does not allow tasks for this pull request.';
  return { tasksFor: undefined, refusal };
}

/** Says why a comment creates no tasks. Returns `undefined` if it may. @param rules - the file on the default branch */
export function commentRefusal(
  event: GithubEvent,
  repository: GithubRepository,
  rules: TaskclusterYml,
): { readonly text: string; readonly reaction: GithubReaction['reaction'] } | undefined {
  const allowed = rules.version === 1 ? (rules as TaskclusterGithubConfigV1).policy?.allowComments : undefined;
  if (allowed !== 'collaborators') {
    const text = 'The policy in the `.taskcluster.yml` on the default branch does not allow comments to create tasks.';
    return { text, reaction: 'confused' };
  }
  const login = valueAt(event.body, 'comment.user.login');
  if (isCollaborator(event, repository, login)) return undefined;
  return { text: `Comments can create tasks if their author is a collaborator. ${login} is not.`, reaction: 'eyes' };
}

function pullRequestsRule(rules: TaskclusterYml | undefined): string {
  // Without a file on the default branch, collaborators can try one out.
  if (rules === undefined) return 'collaborators_quiet';
  const rule =
    rules.version === 0 ? (rules as TaskclusterGithubConfig).allowPullRequests : (rules as TaskclusterGithubConfigV1).policy?.pullRequests;
  return rule ?? 'collaborators';
}
