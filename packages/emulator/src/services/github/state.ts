import type { BuildsResponseBuild, CreateStatusRequest } from '@tc/github';
import type { Deployment } from '../../calls/deployment.ts';

/** The name of a repository on GitHub. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

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

/** A comment that was written to GitHub. */
export interface GithubComment extends RepositoryName {
  /** The number of the issue or pull request. */
  readonly number: number;
  readonly body: string;
  readonly time: string;
}

/** A build, with the repository name that GitHub uses. */
export interface BuildRecord {
  readonly repository: RepositoryName;
  readonly build: BuildsResponseBuild;
}

/** The data of the github service. */
export interface GithubState {
  readonly deployment: Deployment;
  /** The owners and repositories (`<owner>/<repo>`) for which the GitHub App is installed. */
  readonly installations: Map<string, true>;
  /** The latest commit by `<owner>/<repo>/<branch>`. */
  readonly heads: Map<string, string>;
  /** By taskGroupId. */
  readonly builds: Map<string, BuildRecord>;
  /** Oldest first; see {@link append}. */
  readonly statuses: Map<string, GithubStatus>;
  /** Oldest first; see {@link append}. */
  readonly comments: Map<string, GithubComment>;
}

/** Whether the GitHub App is installed for a repository. */
export function isInstalled({ installations }: GithubState, { owner, repo }: RepositoryName): boolean {
  return installations.has(owner) || installations.has(`${owner}/${repo}`);
}

/** The latest status of a branch or a commit. */
export function latestStatus({ heads, statuses }: GithubState, { owner, repo }: RepositoryName, ref: string): GithubStatus | undefined {
  const sha = heads.get(`${owner}/${repo}/${ref}`) ?? ref;
  return [...statuses.values()].findLast((status) => status.owner === owner && status.repo === repo && status.sha === sha);
}
