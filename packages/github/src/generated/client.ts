// Generated from references/github/api.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

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
 */
export class Github extends Client<GithubUrls> {
  /** What this client is generated from. */
  static readonly service: ServiceDefinition = service;

  /**
   * @param options - the deployment, the credentials and how to call; see also `Github.fromEnv()`
   * @throws {ConfigurationError} when an option is missing or out of range, naming it
   */
  constructor(options: ClientOptions<Github> = {}) {
    super(service, options);
  }

  /**
   * Checks that the service is up and answers requests.
   *
   * Needs no credentials and changes nothing.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /ping` in references/github/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  ping(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.ping, [], undefined, undefined, options);
  }

  /**
   * Returns an empty object while the service accepts requests.
   *
   * Made for load balancers. It does not check what the service depends on, such as its database. Needs no
   * credentials and changes nothing.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__lbheartbeat__` in references/github/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  lbheartbeat(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.lbheartbeat, [], undefined, undefined, options);
  }

  /**
   * Returns which release of Taskcluster the service runs.
   *
   * The answer is an object with `version` (such as `v106.0.0`), and with `commit`, `source` and `build`, which
   * may be empty. Needs no credentials.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__version__` in references/github/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  version(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.version, [], undefined, undefined, options);
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
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Github Service. **Source:** `GET /builds` in references/github/api.yml.
   *
   * @param query - `continuationToken`, `limit`, `organization`, `repository`, `sha`, `pullRequest`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  builds(query?: BuildsQuery, options?: CallOptions): PagedCall<BuildsResponse, BuildsResponseBuild> {
    return this.callPaged(endpoints.builds, [], undefined, query, options);
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
   * **Category:** Github Service. **Source:** `POST /builds/<owner>/<repo>/cancel` in references/github/api.yml.
   *
   * @param owner - `<owner>` of the route
   * @param repo - `<repo>` of the route
   * @param query - `sha`, `pullRequest`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  cancelBuilds(owner: string, repo: string, query?: CancelBuildsQuery, options?: CallOptions): Call<BuildsResponse> {
    return this.call(endpoints.cancelBuilds, [owner, repo], undefined, query, options);
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
   * **Category:** Github Service. **Source:** `GET /repository/<owner>/<repo>/<branch>/badge.svg` in
   * references/github/api.yml.
   *
   * @param owner - `<owner>` of the route
   * @param repo - `<repo>` of the route
   * @param branch - `<branch>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  badge(owner: string, repo: string, branch: string, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.badge, [owner, repo, branch], undefined, undefined, options);
  }

  /**
   * Returns whether the Taskcluster App is installed for a repository.
   *
   * If it is not, events in the repository create no tasks. A repository that does not exist, or that the App
   * cannot see, counts as not installed.
   *
   * **Scopes:** `github:get-repository:<owner>:<repo>`
   *
   * **Category:** Github Service. **Source:** `GET /repository/<owner>/<repo>` in references/github/api.yml.
   *
   * @param owner - `<owner>` of the route
   * @param repo - `<repo>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  repository(owner: string, repo: string, options?: CallOptions): Call<RepositoryResponse> {
    return this.call(endpoints.repository, [owner, repo], undefined, undefined, options);
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
   * **Category:** Github Service. **Source:** `GET /repository/<owner>/<repo>/<branch>/latest` in
   * references/github/api.yml.
   *
   * @param owner - `<owner>` of the route
   * @param repo - `<repo>` of the route
   * @param branch - `<branch>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  latest(owner: string, repo: string, branch: string, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.latest, [owner, repo, branch], undefined, undefined, options);
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
   * **Category:** Github Service. **Source:** `POST /repository/<owner>/<repo>/statuses/<sha>` in
   * references/github/api.yml.
   *
   * @param owner - `<owner>` of the route
   * @param repo - `<repo>` of the route
   * @param sha - `<sha>` of the route
   * @param payload - Status for a commit; the body of `createStatus`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  createStatus(owner: string, repo: string, sha: string, payload: CreateStatusRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.createStatus, [owner, repo, sha], payload, undefined, options);
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
   * **Category:** Github Service. **Source:** `POST /repository/<owner>/<repo>/issues/<number>/comments` in
   * references/github/api.yml.
   *
   * @param owner - `<owner>` of the route
   * @param repo - `<repo>` of the route
   * @param number - `<number>` of the route
   * @param payload - Comment for an issue or pull request; the body of `createComment`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  createComment(owner: string, repo: string, number: string | number, payload: CreateCommentRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.createComment, [owner, repo, number], payload, undefined, options);
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
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Github Service. **Source:** `POST /taskcluster-yml` in references/github/api.yml.
   *
   * @param payload - File to render and event to render it for; the body of `renderTaskclusterYml`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  renderTaskclusterYml(payload: RenderTaskclusterYmlInput, options?: CallOptions): Call<RenderTaskclusterYmlOutput> {
    return this.call(endpoints.renderTaskclusterYml, [], payload, undefined, options);
  }

  /**
   * Returns an empty object while the service accepts requests.
   *
   * Meant to check what the service depends on as well, but Taskcluster 106 checks nothing yet. Needs no
   * credentials and changes nothing.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__heartbeat__` in references/github/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  heartbeat(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.heartbeat, [], undefined, undefined, options);
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
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Github Service. **Source:** `POST /github` in references/github/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @deprecated Taskcluster 106.0.0 dropped it. Only older deployments have it.
   */
  githubWebHookConsumer(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.githubWebHookConsumer, [], undefined, undefined, options);
  }
}

/** The arguments of each method's URL, as `buildUrl` takes them; those under `get` are for `buildSignedUrl` too. */
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
