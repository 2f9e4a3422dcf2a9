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
   * Checks that the service is up and answering.
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
   * TODO: describe the method lbheartbeat
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
   * TODO: describe the method version
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
   * Lists builds, each one the task group that was created for one GitHub event.
   *
   * Without filters, all known builds are listed. Narrow them down with `organization`, then `repository`, then
   * `sha`, the full commit hash; give the wider filters along with a narrower one. Names are matched in the form
   * that builds carry: with `%` for each period, so `my.repo` is found as `my%repo`.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none or an empty one.
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
   * TODO: describe the method cancelBuilds
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
   * Leads to an SVG image that shows the state of the latest build of a branch, for use in a README or on a web
   * page.
   *
   * The answer is an image, not JSON, and needs no credentials: build a URL for this method and put it into the
   * page. A branch without a known build gets an image too.
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
   * Tells whether the Taskcluster App is installed for a repository.
   *
   * Changes nothing. Where it is not installed, no tasks are created for events, and `createStatus` and
   * `createComment` cannot work.
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
   * Leads to the page with the results of the most recent build of a branch.
   *
   * The answer is not JSON but a redirect to that page. The URL of this method stays the same while its target
   * moves on with each build, so it suits links in documents: build the URL and link to it. HTTP 404 if there is
   * no status to lead to.
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
   * **Category:** Github Service. **Source:** `POST /repository/<owner>/<repo>/statuses/<sha>` in
   * references/github/api.yml.
   *
   * @param owner - `<owner>` of the route
   * @param repo - `<repo>` of the route
   * @param sha - `<sha>` of the route
   * @param payload - Status for a commit, given to `createStatus`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  createStatus(owner: string, repo: string, sha: string, payload: CreateStatusRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.createStatus, [owner, repo, sha], payload, undefined, options);
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
   * **Category:** Github Service. **Source:** `POST /repository/<owner>/<repo>/issues/<number>/comments` in
   * references/github/api.yml.
   *
   * @param owner - `<owner>` of the route
   * @param repo - `<repo>` of the route
   * @param number - `<number>` of the route
   * @param payload - Comment for an issue or pull request, given to `createComment`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  createComment(owner: string, repo: string, number: string | number, payload: CreateCommentRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.createComment, [owner, repo, number], payload, undefined, options);
  }

  /**
   * TODO: describe the method renderTaskclusterYml
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Github Service. **Source:** `POST /taskcluster-yml` in references/github/api.yml.
   *
   * @param payload - TODO: describe the schema github/v1/render-taskcluster-yml-input.json
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  renderTaskclusterYml(payload: RenderTaskclusterYmlInput, options?: CallOptions): Call<RenderTaskclusterYmlOutput> {
    return this.call(endpoints.renderTaskclusterYml, [], payload, undefined, options);
  }

  /**
   * TODO: describe the method heartbeat
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
  };
}
