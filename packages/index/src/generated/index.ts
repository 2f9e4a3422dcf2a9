// Generated from references/index/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

export { Index, type IndexUrls } from './client.ts';
export type {
  FindTasksAtIndexQuery,
  IndexedTaskResponse,
  InsertTaskRequest,
  ListNamespacesQuery,
  ListNamespacesRequest,
  ListNamespacesResponse,
  ListNamespacesResponseNamespace,
  ListTasksAtIndexRequest,
  ListTasksQuery,
  ListTasksResponse,
  ListTasksResponseTask,
} from './types.ts';
