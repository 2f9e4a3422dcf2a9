// Generated from references/secrets/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

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
  set: {
    name: 'set',
    method: 'PUT',
    route: '/secret/<name>',
    args: ['name'],
    scopes: 'secrets:set:<name>',
    input: 'Secret',
  },
  remove: {
    name: 'remove',
    method: 'DELETE',
    route: '/secret/<name>',
    args: ['name'],
    scopes: 'secrets:set:<name>',
  },
  get: {
    name: 'get',
    method: 'GET',
    route: '/secret/<name>',
    args: ['name'],
    scopes: 'secrets:get:<name>',
    output: 'Secret',
  },
  list: {
    name: 'list',
    method: 'GET',
    route: '/secrets',
    args: [],
    query: ['continuationToken', 'limit'],
    scopes: 'secrets:list-secrets',
    output: 'SecretsList',
    items: 'secrets',
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
  name: 'secrets',
  version: 'v1',
  endpoints,
  schemas: () => import('./schemas.ts'),
};
