import type { BuildsResponseBuild, CreateStatusRequest } from '@tc/github';
import type { Deployment } from '../../calls/deployment.ts';
import type { Repositories, RepositoryName } from './repositories.ts';

/** A commit status that was written to GitHub, by a call of `createStatus` or for a build. */
export interface GithubStatus extends RepositoryName {
  readonly sha: string;
  readonly state: CreateStatusRequest['state'];
  readonly context: string;
  readonly description?: string;
  readonly target_url?: string;
  /** When it was written, as a timestamp. */
  readonly time: string;
}

/** A comment that was written to GitHub: on an issue or pull request, or on a commit. */
export interface GithubComment extends RepositoryName {
  /** The number of the issue or pull request. */
  readonly number?: number;
  /** The commit, if the comment is on no issue or pull request. */
  readonly sha?: string;
  readonly body: string;
  readonly time: string;
}

/** A reaction to a comment on a pull request, which answers a command. */
export interface GithubReaction extends RepositoryName {
  readonly commentId: number;
  /** `+1` if tasks or hooks were started, `confused` if they were not, and `eyes` if the author may not start any. */
  readonly reaction: '+1' | 'confused' | 'eyes';
  readonly time: string;
}

/** A check run that was written to GitHub, for one task of a build whose `.taskcluster.yml` asks for checks. */
export interface GithubCheck extends RepositoryName {
  readonly id: number;
  readonly suiteId: number;
  readonly sha: string;
  readonly name: string;
  readonly taskId: string;
  readonly taskGroupId: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion?: 'success' | 'failure' | 'timed_out' | 'cancelled' | 'neutral' | 'action_required';
  readonly details_url: string;
  /** When it was last written, as a timestamp. */
  readonly time: string;
}

/** A build. Its repository is spelled as on GitHub. */
export type BuildRecord = BuildsResponseBuild;

/** The data of the github service. */
export interface GithubState {
  readonly deployment: Deployment;
  /** The contents of repositories, from the options. */
  readonly repositories: Repositories;
  /** The owners and repositories (`<owner>/<repo>`) for which the GitHub App is installed. */
  readonly installations: Map<string, true>;
  /** The latest commit by `<owner>/<repo>/<branch>`. */
  readonly heads: Map<string, string>;
  /** The latest state of pull requests, as GitHub's events contain it, by `<owner>/<repo>#<number>`. */
  readonly pullRequests: Map<string, unknown>;
  /** By taskGroupId. */
  readonly builds: Map<string, BuildRecord>;
  /** Oldest first; see `append`. */
  readonly statuses: Map<string, GithubStatus>;
  /** Oldest first; see `append`. */
  readonly comments: Map<string, GithubComment>;
  /** Oldest first; see `append`. */
  readonly reactions: Map<string, GithubReaction>;
  /** By id. */
  readonly checks: Map<string, GithubCheck>;
}

/** Whether the GitHub App is installed for a repository. */
export function isInstalled({ installations, repositories }: GithubState, { owner, repo }: RepositoryName): boolean {
  const fullName = `${owner}/${repo}`;
  return installations.has(owner) || installations.has(fullName) || repositories.find({ owner, repo }) !== undefined;
}

/** Whether the GitHub App is installed for an owner, for all or some of the repositories. */
export function isOwnerInstalled({ installations, repositories }: GithubState, owner: string): boolean {
  return [...installations.keys(), ...repositories.names].some((name) => name.split('/')[0] === owner);
}

/** The latest commit of a branch. Returns `ref` itself if it is a commit or an unknown branch. */
export function commitOf({ heads }: GithubState, { owner, repo }: RepositoryName, ref: string): string {
  return heads.get(`${owner}/${repo}/${ref}`) ?? ref;
}

/** The latest status of a branch or a commit. */
export function latestStatus(state: GithubState, name: RepositoryName, ref: string): GithubStatus | undefined {
  const sha = commitOf(state, name, ref);
  return [...state.statuses.values()].findLast((status) => isIn(name, status) && status.sha === sha);
}

/** The check runs of a branch or a commit, oldest first. */
export function checksOf(state: GithubState, name: RepositoryName, ref: string): readonly GithubCheck[] {
  const sha = commitOf(state, name, ref);
  return [...state.checks.values()].filter((check) => isIn(name, check) && check.sha === sha);
}

function isIn({ owner, repo }: RepositoryName, record: RepositoryName): boolean {
  return record.owner === owner && record.repo === repo;
}
