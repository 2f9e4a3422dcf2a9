// Generated from references/index/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import type { Endpoint, ServiceDefinition } from '@tc/core/codegen';

// biome-ignore-start lint/suspicious/noThenProperty: the key that scope expressions use
export const endpoints = {
  ping: {
    name: 'ping',
    method: 'GET',
    route: '/ping',
    args: [],
  },
  findTask: {
    name: 'findTask',
    method: 'GET',
    route: '/task/<indexPath>',
    args: ['indexPath'],
    output: 'IndexedTaskResponse',
  },
  listNamespaces: {
    name: 'listNamespaces',
    method: 'GET',
    route: '/namespaces/<namespace>',
    args: ['namespace'],
    query: ['continuationToken', 'limit'],
    output: 'ListNamespacesResponse',
    items: 'namespaces',
  },
  listTasks: {
    name: 'listTasks',
    method: 'GET',
    route: '/tasks/<namespace>',
    args: ['namespace'],
    query: ['continuationToken', 'limit'],
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
  findArtifactFromTask: {
    name: 'findArtifactFromTask',
    method: 'GET',
    route: '/task/<indexPath>/artifacts/<name>',
    args: ['indexPath', 'name'],
    scopes: { if: 'private', then: 'queue:get-artifact:<name>' },
  },
} as const satisfies Record<string, Endpoint>;
// biome-ignore-end lint/suspicious/noThenProperty: the key that scope expressions use

/** The service's API as data, for its client. */
export const service: ServiceDefinition = {
  name: 'index',
  version: 'v1',
  endpoints,
  schemas: () => import('./schemas.ts'),
};
