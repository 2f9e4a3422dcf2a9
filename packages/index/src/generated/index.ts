// Generated from references/index/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

export { Index, type IndexUrls } from './client.ts';
export type {
  IndexedTaskResponse,
  InsertTaskRequest,
  ListNamespacesQuery,
  ListNamespacesRequest,
  ListNamespacesResponse,
  ListNamespacesResponseNamespace,
  ListTasksQuery,
  ListTasksResponse,
  ListTasksResponseTask,
} from './types.ts';
