// Generated from references/purge-cache/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  AllPurgeRequestsQuery,
  OpenAllPurgeRequestsList,
  OpenPurgeRequestList,
  PurgeCacheRequest,
  PurgeRequestsQuery,
} from './types.ts';

/**
 * Keeps track of requests to purge caches that workers keep on their disks.
 *
 * A request names a worker pool and a cache, and has the time when it was made. Before a worker starts a task,
 * it asks for the open requests of its pool, and deletes each cache of a requested name that is older than the
 * request. Nothing is sent to workers, so a purge takes effect when a worker next asks.
 *
 * @example
 * ```ts
 * import { PurgeCache } from '@tc/purge-cache';
 *
 * const purgeCache = PurgeCache.fromEnv(); // reads the TASKCLUSTER_* variables
 * const { requests } = await purgeCache.allPurgeRequests();
 * for (const { cacheName, before } of requests) console.log(cacheName, before);
 * ```
 */
export class PurgeCache extends Client<PurgeCacheUrls> {
  /** The service's API as data. */
  static readonly service: ServiceDefinition = service;

  /**
   * Creates a client. To read the options from the environment, use `PurgeCache.fromEnv()`.
   *
   * @param options - the deployment, the credentials, and settings for all calls
   * @throws {ConfigurationError} if an option is missing or invalid
   */
  constructor(options: ClientOptions<PurgeCache> = {}) {
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
   * Requests that the workers of a pool delete all caches of one name that exist now.
   *
   * `workerPoolId` is `<provisionerId>/<workerType>`. `<cacheName>` in the required scope is the `cacheName` of
   * the request body.
   *
   * The response is empty: it means only that the request is recorded. Workers act on it before their next task; a
   * task that is running keeps its cache.
   *
   * Repeating the call is safe. It sets the request to the current time, so that caches created since the first
   * call are purged too. A request expires one day after it was last made.
   *
   * **Scopes:** `purge-cache:<workerPoolId>:<cacheName>`
   *
   * @param workerPoolId - `<workerPoolId>` in the route
   * @param payload - Cache to purge; the body of `purgeCache`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /purge-cache/<workerPoolId>`
   */
  purgeCache(workerPoolId: string, payload: PurgeCacheRequest, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.purgeCache, { args: [workerPoolId], payload, options });
  }

  /**
   * Lists the open purge requests of all worker pools.
   *
   * Meant for administrators. Workers use `purgeRequests`, which returns only the requests for their own pool.
   *
   * Results come in pages; `limit` sets the largest size of a page (1000 by default and at most). Pass on each
   * `continuationToken` until a response has none.
   *
   * **Scopes:** `purge-cache:all-purge-requests`
   *
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /purge-cache/list`
   */
  allPurgeRequests(query?: AllPurgeRequestsQuery, options?: CallOptions): Call<OpenAllPurgeRequestsList> {
    return this.invoke(endpoints.allPurgeRequests, { query, options });
  }

  /**
   * Lists the open purge requests of one worker pool, for its workers to act on.
   *
   * `workerPoolId` is `<provisionerId>/<workerType>`. A worker deletes each of its caches that has the `cacheName`
   * of an entry and was created before the `before` of that entry.
   *
   * With `since` (a date and time), the response contains only requests made at or after that time, so a worker
   * can pass the time of its previous call. The service caches the requests of a pool for some seconds, so let
   * `since` overlap a little. A pool without requests, or one that does not exist, gives an empty list.
   *
   * The required scope has two colons before the worker pool.
   *
   * `InvalidRequestArguments` (400) if `since` is not a valid date.
   *
   * **Scopes:** `purge-cache:purge-requests::<workerPoolId>`
   *
   * @param workerPoolId - `<workerPoolId>` in the route
   * @param query - `since`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /purge-cache/<workerPoolId>`
   */
  purgeRequests(workerPoolId: string, query?: PurgeRequestsQuery, options?: CallOptions): Call<OpenPurgeRequestList> {
    return this.invoke(endpoints.purgeRequests, { args: [workerPoolId], query, options });
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
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
export interface PurgeCacheUrls {
  readonly get: {
    ping: [];
    lbheartbeat: [];
    version: [];
    allPurgeRequests: [query?: AllPurgeRequestsQuery];
    purgeRequests: [workerPoolId: string, query?: PurgeRequestsQuery];
    heartbeat: [];
  };
  readonly other: {
    purgeCache: [workerPoolId: string];
  };
}
