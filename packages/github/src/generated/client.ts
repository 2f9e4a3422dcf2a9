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

/** TODO */
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
   * TODO
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Ping Server. **Source:** `GET /ping` in references/github/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  ping(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.ping, [], undefined, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Github Service. **Source:** `POST /github` in references/github/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  githubWebHookConsumer(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.githubWebHookConsumer, [], undefined, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Github Service. **Source:** `GET /builds` in references/github/api.yml.
   *
   * @param query - `continuationToken`, `limit`, `organization`, `repository`, `sha`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  builds(query?: BuildsQuery, options?: CallOptions): PagedCall<BuildsResponse, BuildsResponseBuild> {
    return this.callPaged(endpoints.builds, [], undefined, query, options);
  }

  /**
   * TODO
   *
   * **Scopes:** none; anyone may call this.
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
   * TODO
   *
   * **Scopes:** none; anyone may call this.
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
   * TODO
   *
   * **Scopes:** none; anyone may call this.
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
   * TODO
   *
   * **Scopes:** `github:create-status:<owner>/<repo>`
   *
   * **Category:** Github Service. **Source:** `POST /repository/<owner>/<repo>/statuses/<sha>` in
   * references/github/api.yml.
   *
   * @param owner - `<owner>` of the route
   * @param repo - `<repo>` of the route
   * @param sha - `<sha>` of the route
   * @param payload - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  createStatus(owner: string, repo: string, sha: string, payload: CreateStatusRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.createStatus, [owner, repo, sha], payload, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** `github:create-comment:<owner>/<repo>`
   *
   * **Category:** Github Service. **Source:** `POST /repository/<owner>/<repo>/issues/<number>/comments` in
   * references/github/api.yml.
   *
   * @param owner - `<owner>` of the route
   * @param repo - `<repo>` of the route
   * @param number - `<number>` of the route
   * @param payload - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  createComment(owner: string, repo: string, number: string, payload: CreateCommentRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.createComment, [owner, repo, number], payload, undefined, options);
  }
}

/** The arguments of each method's URL, as `buildUrl` takes them; those under `get` are for `buildSignedUrl` too. */
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
