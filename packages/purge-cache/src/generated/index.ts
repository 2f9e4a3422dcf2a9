// Generated from references/purge-cache/api.yml and exchanges.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

export { PurgeCache, type PurgeCacheUrls } from './client.ts';
export type {
  AllPurgeRequestsQuery,
  OpenAllPurgeRequestsList,
  OpenPurgeRequestList,
  PurgeCacheMessage,
  PurgeCacheRequest,
  PurgeCacheRequests,
  PurgeCacheRequestsEntry,
  PurgeRequestsQuery,
} from './types.ts';
