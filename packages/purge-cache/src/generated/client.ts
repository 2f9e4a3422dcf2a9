// Generated from references/purge-cache/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

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
   * **Scopes:** `purge-cache:<provisionerId>/<workerType>:<cacheName>`
   *
   * @param provisionerId - First half of the name of the worker pool that should purge the cache
   * @param workerType - Second half of the name of the worker pool that should purge the cache
   * @param payload - Says which cache to purge; the body of `purgeCache`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /purge-cache/<provisionerId>/<workerType>`
   */
  purgeCache(provisionerId: string, workerType: string, payload: PurgeCacheRequest, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.purgeCache, { args: [provisionerId, workerType], payload, options });
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
   * **Scopes:** none: anyone can call this method.
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
   * A worker drops each cache it holds whose name is listed and which was created before that entry's `before`.
   *
   * With `since` (a date and time), only requests made at or after that moment are returned, so that a worker can
   * pass the time of its previous call. Without it, all open requests are. A pool with none, or one that does not
   * exist, gives an empty list.
   *
   * Answers are cached by the service for a short while, so a fresh request may appear with a delay: let `since`
   * overlap a little.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param provisionerId - First half of the name of the worker pool that should purge the cache
   * @param workerType - Second half of the name of the worker pool that should purge the cache
   * @param query - `since`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /purge-cache/<provisionerId>/<workerType>`
   */
  purgeRequests(provisionerId: string, workerType: string, query?: PurgeRequestsQuery, options?: CallOptions): Call<OpenPurgeRequestList> {
    return this.invoke(endpoints.purgeRequests, { args: [provisionerId, workerType], query, options });
  }
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
export interface PurgeCacheUrls {
  readonly get: {
    ping: [];
    allPurgeRequests: [query?: AllPurgeRequestsQuery];
    purgeRequests: [provisionerId: string, workerType: string, query?: PurgeRequestsQuery];
  };
  readonly other: {
    purgeCache: [provisionerId: string, workerType: string];
  };
}
