// Generated from references/index/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import type { Endpoint, ServiceDefinition } from '@tc/core/codegen';

export const endpoints = {
  ping: {
    name: 'ping',
    method: 'GET',
    route: '/ping',
    args: [],
  },
  lbheartbeat: {
    name: 'lbheartbeat',
    method: 'GET',
    route: '/__lbheartbeat__',
    args: [],
  },
  version: {
    name: 'version',
    method: 'GET',
    route: '/__version__',
    args: [],
  },
  findTask: {
    name: 'findTask',
    method: 'GET',
    route: '/task/<indexPath>',
    args: ['indexPath'],
    scopes: 'index:find-task:<indexPath>',
    output: 'IndexedTaskResponse',
  },
  findTasksAtIndex: {
    name: 'findTasksAtIndex',
    method: 'POST',
    route: '/tasks/indexes',
    args: [],
    query: ['continuationToken', 'limit'],
    scopes: { AllOf: [{ each: 'index:find-task:<indexPath>', for: 'indexPath', in: 'indexPaths' }] },
    input: 'ListTasksAtIndexRequest',
    output: 'ListTasksResponse',
    items: 'tasks',
  },
  listNamespaces: {
    name: 'listNamespaces',
    method: 'GET',
    route: '/namespaces/<namespace>',
    args: ['namespace'],
    query: ['continuationToken', 'limit'],
    scopes: 'index:list-namespaces:<namespace>',
    output: 'ListNamespacesResponse',
    items: 'namespaces',
  },
  listTasks: {
    name: 'listTasks',
    method: 'GET',
    route: '/tasks/<namespace>',
    args: ['namespace'],
    query: ['continuationToken', 'limit'],
    scopes: 'index:list-tasks:<namespace>',
    output: 'ListTasksResponse',
    items: 'tasks',
  },
  insertTask: {
    name: 'insertTask',
    method: 'PUT',
    route: '/task/<namespace>',
    args: ['namespace'],
    scopes: 'index:insert-task:<namespace>',
    input: 'InsertTaskRequest',
    output: 'IndexedTaskResponse',
  },
  deleteTask: {
    name: 'deleteTask',
    method: 'DELETE',
    route: '/task/<namespace>',
    args: ['namespace'],
    scopes: 'index:delete-task:<namespace>',
  },
  findArtifactFromTask: {
    name: 'findArtifactFromTask',
    method: 'GET',
    route: '/task/<indexPath>/artifacts/<name>',
    args: ['indexPath', 'name'],
    scopes: 'queue:get-artifact:<name>',
  },
  heartbeat: {
    name: 'heartbeat',
    method: 'GET',
    route: '/__heartbeat__',
    args: [],
  },
} as const satisfies Record<string, Endpoint>;

/** The service's API as data, for its client. */
export const service: ServiceDefinition = {
  name: 'index',
  version: 'v1',
  endpoints,
  schemas: () => import('./schemas.ts'),
};
