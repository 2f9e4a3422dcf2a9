// Generated from references/github/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  BuildsQuery,
  BuildsResponse,
  BuildsResponseBuild,
  CancelBuildsQuery,
  CreateCommentRequest,
  CreateStatusRequest,
  RenderTaskclusterYmlInput,
  RenderTaskclusterYmlOutput,
  RepositoryResponse,
} from './types.ts';

/**
 * Connects Taskcluster to GitHub: creates tasks for events in repositories, and reports their results there.
 *
 * The service receives its events through a GitHub App that is installed in an organization or a user account.
 * For a push, pull request, release or comment, it reads `.taskcluster.yml` from the repository, creates the
 * tasks that the file describes, and shows their progress as commit statuses or checks. The tasks created for
 * one event form a build.
 *
 * The methods list and cancel builds, report the state of a branch, render a `.taskcluster.yml` as a preview,
 * and write statuses and comments as the App. Writing requires the App to be installed for the owner of the
 * repository.
 *
 * `ForbiddenByGithub` (403) means that GitHub does not allow the App to do something.
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
   * Checks that the service is up and answers requests.
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
   * Returns an empty object while the service accepts requests.
   *
   * Made for load balancers. It does not check what the service depends on, such as its database. Needs no
   * credentials and changes nothing.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /__lbheartbeat__`
   */
  lbheartbeat(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.lbheartbeat, { options });
  }

  /**
   * Returns which release of Taskcluster the service runs.
   *
   * The answer is an object with `version` (such as `v106.0.0`), and with `commit`, `source` and `build`, which
   * may be empty. Needs no credentials.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /__version__`
   */
  version(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.version, { options });
  }

  /**
   * Lists builds. A build is the task group that was created for one GitHub event.
   *
   * Without filters, this lists all builds, the least recently updated first. `sha` is the full hash of a commit,
   * `pullRequest` the number of a pull request. Filters work from the outside in: `repository` requires
   * `organization`, and `sha` and `pullRequest` require `repository`. `organization` and `repository` accept only
   * letters, digits, `-`, `_` and `%`.
   *
   * Results come in pages; `limit` sets the largest size of a page (1000 by default and at most). Pass on each
   * `continuationToken` until a response has none.
   *
   * - `InputError` (400): an outer filter is missing.
   * - `InvalidRequestArguments` (400): a filter has characters that are not allowed.
   *
   * **Scopes:** `github:list-builds`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param query - `continuationToken`, `limit`, `organization`, `repository`, `sha`, `pullRequest`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /builds`
   */
  builds(query?: BuildsQuery, options?: CallOptions): PagedCall<BuildsResponse, BuildsResponseBuild> {
    return this.invokePaged(endpoints.builds, { query, options });
  }

  /**
   * Cancels the pending builds of a repository and returns them.
   *
   * Without a query, this cancels all pending builds of the repository. Limit it to one commit with `sha` (the
   * full hash) or to one pull request with `pullRequest` (its number). Each task group is sealed, so that it
   * accepts no more tasks, and its unresolved tasks are canceled.
   *
   * The response lists all canceled builds at once, without further pages. A repeated call finds nothing to cancel
   * and fails with `ResourceNotFound`.
   *
   * Task groups with a `schedulerId` other than `taskcluster-github` can be canceled only if the role
   * `repo:github.com/<owner>/<repo>:*` has the scopes for it.
   *
   * - `ResourceNotFound` (404): no build is pending that matches.
   * - `InsufficientScopes` (403): the caller lacks the scope of this method, or the role of the repository lacks
   *   scopes to cancel a task group.
   * - `InputError` (400): the queue refuses for another reason. Some of the task groups may be canceled already.
   *
   * **Scopes:** `github:cancel-builds:<owner>:<repo>`
   *
   * @param owner - `<owner>` in the route
   * @param repo - `<repo>` in the route
   * @param query - `sha`, `pullRequest`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /builds/<owner>/<repo>/cancel`
   */
  cancelBuilds(owner: string, repo: string, query?: CancelBuildsQuery, options?: CallOptions): Call<BuildsResponse> {
    return this.invoke(endpoints.cancelBuilds, { args: [owner, repo], query, options });
  }

  /**
   * Returns an SVG image that shows the state of the latest commit of a branch, for READMEs and web pages.
   *
   * The response is an image, not JSON: build a URL for this method and put it into the page. A page can show it
   * without credentials if the deployment grants the scope of this method to the role `anonymous`. The header
   * `X-Taskcluster-Status` of the response holds the state as a word.
   *
   * The image takes commit statuses and checks by Taskcluster into account. If the branch has none, or the App is
   * not installed, an image that says so is returned.
   *
   * **Scopes:** `github:get-badge:<owner>:<repo>:<branch>`
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
   * Returns whether the Taskcluster App is installed for a repository.
   *
   * If it is not, events in the repository create no tasks. A repository that does not exist, or that the App
   * cannot see, counts as not installed.
   *
   * **Scopes:** `github:get-repository:<owner>:<repo>`
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
   * Redirects to the results of the latest commit of a branch.
   *
   * The response is a redirect, not JSON: build a URL for this method and link to it. The URL stays the same while
   * its target changes. It leads to the commit status set by Taskcluster if there is one, and otherwise to the
   * first check run on GitHub.
   *
   * `ResourceNotFound` (404) if the branch has no status or check by Taskcluster, or the App is not installed.
   *
   * **Scopes:** `github:latest-status:<owner>:<repo>:<branch>`
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
   * Sets a commit status: a state with a label, text and link that GitHub shows next to a commit.
   *
   * `sha` is the full hash of the commit. Returns an empty object.
   *
   * GitHub shows the latest status for each `context`. Call again with the same `context` to change a status, for
   * example from `pending` to `success`, or with another one to add a status. Repeating a call is safe, but GitHub
   * keeps each status in the history of the commit, and allows 1000 for each `context`.
   *
   * - `ForbiddenByGithub` (403): the App lacks the permission, often because it is not set up for the repository.
   * - `ResourceNotFound` (404): the App is not installed for `owner`.
   * - `InternalServerError` (500): GitHub refuses for another reason, for example because the commit does not
   *   exist.
   *
   * **Scopes:** `github:create-status:<owner>/<repo>`
   *
   * @param owner - `<owner>` in the route
   * @param repo - `<repo>` in the route
   * @param sha - `<sha>` in the route
   * @param payload - Status for a commit; the body of `createStatus`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /repository/<owner>/<repo>/statuses/<sha>`
   */
  createStatus(owner: string, repo: string, sha: string, payload: CreateStatusRequest, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.createStatus, { args: [owner, repo, sha], payload, options });
  }

  /**
   * Adds a comment to an issue or pull request, as the Taskcluster App.
   *
   * `number` is the one that GitHub shows after `#`; issues and pull requests share one sequence. Returns an empty
   * object.
   *
   * Not idempotent: each call adds a comment, so a retry after a lost response may add it twice.
   *
   * - `ForbiddenByGithub` (403): the App lacks the permission, often because it is not set up for the repository.
   * - `ResourceNotFound` (404): the App is not installed for `owner`.
   * - `InternalServerError` (500): GitHub refuses for another reason, for example because the issue does not
   *   exist.
   *
   * **Scopes:** `github:create-comment:<owner>/<repo>`
   *
   * @param owner - `<owner>` in the route
   * @param repo - `<repo>` in the route
   * @param number - `<number>` in the route
   * @param payload - Comment for an issue or pull request; the body of `createComment`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /repository/<owner>/<repo>/issues/<number>/comments`
   */
  createComment(owner: string, repo: string, number: string | number, payload: CreateCommentRequest, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.createComment, { args: [owner, repo, number], payload, options });
  }

  /**
   * Renders a `.taskcluster.yml` for a made-up GitHub event, and returns the tasks and scopes that result.
   *
   * Use it to preview changes to the file before you push them. It creates no tasks, reads nothing from GitHub,
   * and does not check the tasks against the queue's schema. Hooks that the file lists are left out of the result.
   * Needs no credentials.
   *
   * `InputError` (400) if the file is not valid YAML, has the wrong structure, or cannot be rendered for this
   * event. The message says why.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param payload - File to render and event to render it for; the body of `renderTaskclusterYml`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /taskcluster-yml`
   */
  renderTaskclusterYml(payload: RenderTaskclusterYmlInput, options?: CallOptions): Call<RenderTaskclusterYmlOutput> {
    return this.invoke(endpoints.renderTaskclusterYml, { payload, options });
  }

  /**
   * Returns an empty object while the service accepts requests.
   *
   * Meant to check what the service depends on as well, but Taskcluster 106 checks nothing yet. Needs no
   * credentials and changes nothing.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /__heartbeat__`
   */
  heartbeat(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.heartbeat, { options });
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
   * @deprecated Taskcluster 106.0.0 dropped it. Only older deployments have it.
   * @see `POST /github`
   */
  githubWebHookConsumer(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.githubWebHookConsumer, { options });
  }
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
export interface GithubUrls {
  readonly get: {
    ping: [];
    lbheartbeat: [];
    version: [];
    builds: [query?: BuildsQuery];
    badge: [owner: string, repo: string, branch: string];
    repository: [owner: string, repo: string];
    latest: [owner: string, repo: string, branch: string];
    heartbeat: [];
  };
  readonly other: {
    cancelBuilds: [owner: string, repo: string, query?: CancelBuildsQuery];
    createStatus: [owner: string, repo: string, sha: string];
    createComment: [owner: string, repo: string, number: string | number];
    renderTaskclusterYml: [];
    githubWebHookConsumer: [];
  };
}
