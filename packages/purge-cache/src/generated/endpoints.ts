// Generated from references/purge-cache/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

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
  purgeCache: {
    name: 'purgeCache',
    method: 'POST',
    route: '/purge-cache/<workerPoolId>',
    args: ['workerPoolId'],
    scopes: 'purge-cache:<workerPoolId>:<cacheName>',
    input: 'PurgeCacheRequest',
  },
  allPurgeRequests: {
    name: 'allPurgeRequests',
    method: 'GET',
    route: '/purge-cache/list',
    args: [],
    query: ['continuationToken', 'limit'],
    scopes: 'purge-cache:all-purge-requests',
    output: 'OpenAllPurgeRequestsList',
  },
  purgeRequests: {
    name: 'purgeRequests',
    method: 'GET',
    route: '/purge-cache/<workerPoolId>',
    args: ['workerPoolId'],
    query: ['since'],
    scopes: 'purge-cache:purge-requests::<workerPoolId>',
    output: 'OpenPurgeRequestList',
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
  name: 'purge-cache',
  version: 'v1',
  endpoints,
  schemas: () => import('./schemas.ts'),
};
