// Generated from references/purge-cache/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import type { Endpoint, ServiceDefinition } from '@tc/core/codegen';

export const endpoints = {
  ping: {
    name: 'ping',
    method: 'GET',
    route: '/ping',
    args: [],
  },
  purgeCache: {
    name: 'purgeCache',
    method: 'POST',
    route: '/purge-cache/<provisionerId>/<workerType>',
    args: ['provisionerId', 'workerType'],
    scopes: 'purge-cache:<provisionerId>/<workerType>:<cacheName>',
    input: 'PurgeCacheRequest',
  },
  allPurgeRequests: {
    name: 'allPurgeRequests',
    method: 'GET',
    route: '/purge-cache/list',
    args: [],
    query: ['continuationToken', 'limit'],
    output: 'OpenAllPurgeRequestsList',
  },
  purgeRequests: {
    name: 'purgeRequests',
    method: 'GET',
    route: '/purge-cache/<provisionerId>/<workerType>',
    args: ['provisionerId', 'workerType'],
    query: ['since'],
    output: 'OpenPurgeRequestList',
  },
} as const satisfies Record<string, Endpoint>;

/** The service's API as data, for its client. */
export const service: ServiceDefinition = {
  name: 'purge-cache',
  version: 'v1',
  endpoints,
  schemas: () => import('./schemas.ts'),
};
