// Generated from references/purge-cache/api.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

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
 * Keeps track of requests to throw away caches that workers hold on their disks.
 *
 * A request names a worker pool (`provisionerId` and `workerType`) and a cache, and is stamped with the time it
 * was made. Workers ask for the open requests of their pool before they start a task, and drop each cache of a
 * requested name that is older than its request. Nothing is pushed to workers, so a purge takes effect when a
 * worker next asks.
 */
export class PurgeCache extends Client<PurgeCacheUrls> {
  /** What this client is generated from. */
  static readonly service: ServiceDefinition = service;

  /**
   * @param options - the deployment, the credentials and how to call; see also `PurgeCache.fromEnv()`
   * @throws {ConfigurationError} when an option is missing or out of range, naming it
   */
  constructor(options: ClientOptions<PurgeCache> = {}) {
    super(service, options);
  }

  /**
   * Checks that the service is up and answering.
   *
   * Needs no credentials and changes nothing.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /ping` in references/purge-cache/api.yml.
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
   * **Category:** Monitoring. **Source:** `GET /__lbheartbeat__` in references/purge-cache/api.yml.
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
   * **Category:** Monitoring. **Source:** `GET /__version__` in references/purge-cache/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  version(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.version, [], undefined, undefined, options);
  }

  /**
   * Requests that the workers of a pool drop every cache of one name that exists now.
   *
   * `<cacheName>` in the required scope is the `cacheName` of the request body.
   *
   * Repeating the call is safe: the open request moves on to the current time, so caches created since the first
   * call are purged too. Requests lapse about a day after they were last made.
   *
   * The answer is empty and says only that the request is recorded. Workers act on it before their next task, and
   * a task that is running keeps its cache.
   *
   * **Scopes:** `purge-cache:<workerPoolId>:<cacheName>`
   *
   * **Category:** Purge-Cache Service. **Source:** `POST /purge-cache/<workerPoolId>` in
   * references/purge-cache/api.yml.
   *
   * @param workerPoolId - `<workerPoolId>` of the route
   * @param payload - Says which cache to purge; the body of `purgeCache`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  purgeCache(workerPoolId: string, payload: PurgeCacheRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.purgeCache, [workerPoolId], payload, undefined, options);
  }

  /**
   * Lists the open purge requests of all worker pools.
   *
   * Meant for administrators who want the whole picture; workers use `purgeRequests`, which answers for their own
   * pool only.
   *
   * Requests come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none or an empty one.
   *
   * **Scopes:** `purge-cache:all-purge-requests`
   *
   * **Category:** Purge-Cache Service. **Source:** `GET /purge-cache/list` in references/purge-cache/api.yml.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  allPurgeRequests(query?: AllPurgeRequestsQuery, options?: CallOptions): Call<OpenAllPurgeRequestsList> {
    return this.call(endpoints.allPurgeRequests, [], undefined, query, options);
  }

  /**
   * Lists the open purge requests of one worker pool, for its workers to act on.
   *
   * A worker drops each cache it holds whose name is listed and which was created before that entry's `before`.
   *
   * With `since` (a date and time), only requests made at or after that moment are returned, so that a worker can
   * pass the time of its previous call. Without it, all open requests are. A pool with none, or one that does not
   * exist, gives an empty list.
   *
   * Answers are cached by the service for a short while, so a fresh request may appear with a delay: let `since`
   * overlap a little.
   *
   * **Scopes:** `purge-cache:purge-requests::<workerPoolId>`
   *
   * **Category:** Purge-Cache Service. **Source:** `GET /purge-cache/<workerPoolId>` in
   * references/purge-cache/api.yml.
   *
   * @param workerPoolId - `<workerPoolId>` of the route
   * @param query - `since`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  purgeRequests(workerPoolId: string, query?: PurgeRequestsQuery, options?: CallOptions): Call<OpenPurgeRequestList> {
    return this.call(endpoints.purgeRequests, [workerPoolId], undefined, query, options);
  }

  /**
   * TODO: describe the method heartbeat
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__heartbeat__` in references/purge-cache/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  heartbeat(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.heartbeat, [], undefined, undefined, options);
  }
}

/** The arguments of each method's URL, as `buildUrl` takes them; those under `get` are for `buildSignedUrl` too. */
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
