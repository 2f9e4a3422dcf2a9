// Generated from references/purge-cache/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

/** One page of the open purge requests of all worker pools; the response of `allPurgeRequests`. */
export interface OpenAllPurgeRequestsList {
  /** Opaque token to pass with the next call to get the next page. Absent on the last page. */
  continuationToken?: string;
  /** Open purge requests, at most one for each pair of worker pool and cache name. */
  requests: PurgeCacheRequests;
}

/** Request to the workers of a pool to purge a cache. Retired together with its exchange. */
export interface PurgeCacheMessage {
  /** Version of the message format, always `1`. */
  version: 1;
  /**
   * First part of the worker pool ID, before the slash.
   *
   * 1 to 22 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  provisionerId: string;
  /**
   * Second part of the worker pool ID, after the slash.
   *
   * 1 to 22 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerType: string;
  /** Name of the cache, as tasks use it. */
  cacheName: string;
}

/** Open purge requests of one worker pool; the response of `purgeRequests`. */
export interface OpenPurgeRequestList {
  /** Open purge requests, at most one for each pair of worker pool and cache name. */
  requests: PurgeCacheRequests;
}

/** Cache to purge; the body of `purgeCache`. */
export interface PurgeCacheRequest {
  /**
   * Name of the cache, as tasks use it. A worker with several kinds of caches deletes those of this name in all of
   * them.
   */
  readonly cacheName: string;
}

/** Open purge requests, at most one for each pair of worker pool and cache name. */
export type PurgeCacheRequests = PurgeCacheRequestsEntry[];

/** One open purge request. */
export interface PurgeCacheRequestsEntry {
  /**
   * When the request was last made. Workers delete caches that were created before this time, and keep newer ones.
   *
   * Timestamp.
   */
  before: string;
  /** Name of the cache, as tasks use it. */
  cacheName: string;
  /**
   * First part of the worker pool ID, before the slash.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  provisionerId: string;
  /**
   * Second part of the worker pool ID, after the slash.
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
