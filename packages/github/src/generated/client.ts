// Generated from references/github/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  BuildsQuery,
  BuildsResponse,
  BuildsResponseBuild,
  CreateCommentRequest,
  CreateStatusRequest,
  RepositoryResponse,
} from './types.ts';

/**
 * Connects Taskcluster with GitHub: creates tasks for events in repositories, and shows their results there.
 *
 * A GitHub App, installed in an organization or a user account, sends its events here. For a push, pull request
 * or release the service reads `.taskcluster.yml` from the repository, creates the tasks that the file
 * describes, and reports their progress as commit statuses or checks. The tasks that one event brings about are
 * called a build.
 *
 * The methods list builds, tell the state of a branch, and write statuses and comments as the App. Those that
 * write need it to be installed for the repository.
 *
 * An action that GitHub refuses to the App gives `ForbiddenByGithub` (403).
 *
 * @example
 * ```ts
 * import { Github } from '@tc/github';
 *
 * const github = Github.fromEnv(); // reads the TASKCLUSTER_* variables
 * for await (const { sha, state } of github.builds({ organization: 'taskcluster', repository: 'taskcluster' })) console.log(sha, state);
 * ```
 */
export class Github extends Client<GithubUrls> {
  /** The service's API as data. */
  static readonly service: ServiceDefinition = service;

  /**
   * Creates a client. To read the options from the environment, use `Github.fromEnv()`.
   *
   * @param options - the deployment, the credentials, and settings for all calls
   * @throws {ConfigurationError} if an option is missing or invalid
   */
  constructor(options: ClientOptions<Github> = {}) {
    super(service, options);
  }

  /**
   * Checks that the service is up and answering.
   *
   * Needs no credentials and changes nothing.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /ping`
   */
  ping(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.ping, { options });
  }

  /**
   * Receives events from GitHub, and passes pushes, pull requests and releases on as Pulse messages.
   *
   * Meant for GitHub, not for clients: the event is expected as GitHub sends it, with the headers `X-GitHub-Event`
   * and `X-GitHub-Delivery`, and with a signature made from the webhook secret in place of Taskcluster
   * credentials. A request with a wrong signature is refused.
   *
   * Publishes on the exchange `push`, `pullRequest` or `release`, whichever fits the event.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /github`
   */
  githubWebHookConsumer(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.githubWebHookConsumer, { options });
  }

  /**
   * Lists builds, each one the task group that was created for one GitHub event.
   *
   * Without filters, all known builds are listed. Narrow them down with `organization`, then `repository`, then
   * `sha`, the full commit hash; give the wider filters along with a narrower one. Names are matched in the form
   * that builds carry: with `%` for each period, so `my.repo` is found as `my%repo`.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none or an empty one.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param query - `continuationToken`, `limit`, `organization`, `repository`, `sha`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /builds`
   */
  builds(query?: BuildsQuery, options?: CallOptions): PagedCall<BuildsResponse, BuildsResponseBuild> {
    return this.invokePaged(endpoints.builds, { query, options });
  }

  /**
   * Leads to an SVG image that shows the state of the latest build of a branch, for use in a README or on a web
   * page.
   *
   * The answer is an image, not JSON, and needs no credentials: build a URL for this method and put it into the
   * page. A branch without a known build gets an image too.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param owner - `<owner>` in the route
   * @param repo - `<repo>` in the route
   * @param branch - `<branch>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /repository/<owner>/<repo>/<branch>/badge.svg`
   */
  badge(owner: string, repo: string, branch: string, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.badge, { args: [owner, repo, branch], options });
  }

  /**
   * Tells whether the Taskcluster App is installed for a repository.
   *
   * Changes nothing. Where it is not installed, no tasks are created for events, and `createStatus` and
   * `createComment` cannot work.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param owner - `<owner>` in the route
   * @param repo - `<repo>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /repository/<owner>/<repo>`
   */
  repository(owner: string, repo: string, options?: CallOptions): Call<RepositoryResponse> {
    return this.invoke(endpoints.repository, { args: [owner, repo], options });
  }

  /**
   * Leads to the page with the results of the most recent build of a branch.
   *
   * The answer is not JSON but a redirect to that page. The URL of this method stays the same while its target
   * moves on with each build, so it suits links in documents: build the URL and link to it. HTTP 404 if there is
   * no status to lead to.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param owner - `<owner>` in the route
   * @param repo - `<repo>` in the route
   * @param branch - `<branch>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /repository/<owner>/<repo>/<branch>/latest`
   */
  latest(owner: string, repo: string, branch: string, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.latest, { args: [owner, repo, branch], options });
  }

  /**
   * Sets a commit status: a mark with a label, text and link that GitHub shows beside a commit.
   *
   * Needs the Taskcluster App to be installed for the repository. `sha` is the full hash of the commit. Nothing
   * comes back.
   *
   * GitHub shows the latest status for each `context`. So call again with the same `context` to move a status from
   * `pending` to its result, and with another one to add a status beside it. Repeating a call is safe in effect,
   * though GitHub keeps each status in the history of the commit.
   *
   * `ForbiddenByGithub` (403) if the App may not do this; HTTP 404 if the repository or commit cannot be reached.
   *
   * **Scopes:** `github:create-status:<owner>/<repo>`
   *
   * @param owner - `<owner>` in the route
   * @param repo - `<repo>` in the route
   * @param sha - `<sha>` in the route
   * @param payload - Status for a commit, given to `createStatus`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /repository/<owner>/<repo>/statuses/<sha>`
   */
  createStatus(owner: string, repo: string, sha: string, payload: CreateStatusRequest, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.createStatus, { args: [owner, repo, sha], payload, options });
  }

  /**
   * Writes a new comment on an issue or pull request, in the name of the Taskcluster App.
   *
   * Needs the App to be installed for the repository. `number` is the one that GitHub shows after `#`; issues and
   * pull requests share the same count. Nothing comes back.
   *
   * Not idempotent: each call adds a comment, so a retry after a lost answer may write it twice.
   *
   * `ForbiddenByGithub` (403) if the App may not do this; HTTP 404 if the repository or issue cannot be reached.
   *
   * **Scopes:** `github:create-comment:<owner>/<repo>`
   *
   * @param owner - `<owner>` in the route
   * @param repo - `<repo>` in the route
   * @param number - `<number>` in the route
   * @param payload - Comment for an issue or pull request, given to `createComment`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /repository/<owner>/<repo>/issues/<number>/comments`
   */
  createComment(owner: string, repo: string, number: string, payload: CreateCommentRequest, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.createComment, { args: [owner, repo, number], payload, options });
  }
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
export interface GithubUrls {
  readonly get: {
    ping: [];
    builds: [query?: BuildsQuery];
    badge: [owner: string, repo: string, branch: string];
    repository: [owner: string, repo: string];
    latest: [owner: string, repo: string, branch: string];
  };
  readonly other: {
    githubWebHookConsumer: [];
    createStatus: [owner: string, repo: string, sha: string];
    createComment: [owner: string, repo: string, number: string];
  };
}
