import type { BuildsResponseBuild, CreateStatusRequest } from '@tc/github';
import type { Deployment } from '../../calls/service.ts';

/** A repository as GitHub names it. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** The status of a commit, as it was written to GitHub by a call, or by the service for a build. */
export interface GithubStatus extends RepositoryName {
  readonly sha: string;
  readonly state: CreateStatusRequest['state'];
  readonly context: string;
  readonly description?: string;
  readonly target_url?: string;
  /** When it was written, as a timestamp of the wire. */
  readonly time: string;
}

/** A comment, as it was written to GitHub. */
export interface GithubComment extends RepositoryName {
  /** Of the issue or pull request. */
  readonly number: number;
  readonly body: string;
  readonly time: string;
}

/** A build, and the names that it goes by at GitHub. */
export interface BuildRecord {
  readonly repository: RepositoryName;
  readonly build: BuildsResponseBuild;
}

/** Everything that the service knows, and what it works with. */
export interface GithubState {
  readonly deployment: Deployment;
  /** Owners, and `<owner>/<repo>`, that the App is installed for. */
  readonly installations: Map<string, true>;
  /** The latest commit by `<owner>/<repo>/<branch>`. */
  readonly heads: Map<string, string>;
  /** By task group. */
  readonly builds: Map<string, BuildRecord>;
  /** Oldest first; see {@link append}. */
  readonly statuses: Map<string, GithubStatus>;
  /** Oldest first; see {@link append}. */
  readonly comments: Map<string, GithubComment>;
}

/** Whether the App is installed for a repository. */
export function isInstalled({ installations }: GithubState, { owner, repo }: RepositoryName): boolean {
  return installations.has(owner) || installations.has(`${owner}/${repo}`);
}

/** The status of a branch, or of a commit: the latest that was written. */
export function latestStatus({ heads, statuses }: GithubState, { owner, repo }: RepositoryName, ref: string): GithubStatus | undefined {
  const sha = heads.get(`${owner}/${repo}/${ref}`) ?? ref;
  return [...statuses.values()].findLast((status) => status.owner === owner && status.repo === repo && status.sha === sha);
}

/** Adds a record at the end of a table that nothing is ever taken out of. */
export function append<T>(table: Map<string, T>, record: T): void {
  table.set(String(table.size), record);
}
