// Generated from references/purge-cache/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

/** One page of the open purge requests of all worker pools, as returned by `allPurgeRequests`. */
export interface OpenAllPurgeRequestsList {
  /**
   * Opaque token to pass with the next call to get the following page. Absent or empty on the last page; the page
   * it leads to may be empty.
   */
  continuationToken?: string;
  /** Open purge requests, at most one for each pair of worker pool and cache name. */
  requests: PurgeCacheRequests;
}

/** Message that told the workers of one pool to purge a cache. Retired along with its exchange. */
export interface PurgeCacheMessage {
  /** Version of the message format, always `1`. */
  version: 1;
  /**
   * First half of the name of the worker pool that should purge the cache.
   *
   * 1 to 22 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  provisionerId: string;
  /**
   * Second half of the name of the worker pool that should purge the cache.
   *
   * 1 to 22 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerType: string;
  /** Which cache to purge, by the name that tasks know it by. */
  cacheName: string;
}

/** The open purge requests of one worker pool, as returned by `purgeRequests`. */
export interface OpenPurgeRequestList {
  /** Open purge requests, at most one for each pair of worker pool and cache name. */
  requests: PurgeCacheRequests;
}

/** Says which cache to purge; the body of `purgeCache`. */
export interface PurgeCacheRequest {
  /**
   * Which cache to purge, by the name that tasks know it by. A worker that keeps caches of several kinds drops
   * those of this name in all of them.
   */
  readonly cacheName: string;
}

/** Open purge requests, at most one for each pair of worker pool and cache name. */
export type PurgeCacheRequests = PurgeCacheRequestsEntry[];

/** One open purge request. */
export interface PurgeCacheRequestsEntry {
  /**
   * When the request was last made. Caches created earlier are to be dropped, newer ones may stay.
   *
   * Timestamp.
   */
  before: string;
  /** Which cache to purge, by the name that tasks know it by. */
  cacheName: string;
  /**
   * First half of the name of the worker pool that should purge the cache.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  provisionerId: string;
  /**
   * Second half of the name of the worker pool that should purge the cache.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerType: string;
}

/** The query parameters of `allPurgeRequests`. */
export type AllPurgeRequestsQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `purgeRequests`. */
export type PurgeRequestsQuery = {
  readonly since?: string | undefined;
};
