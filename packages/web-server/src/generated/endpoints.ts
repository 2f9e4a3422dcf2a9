// Generated from references/web-server/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

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
  taskGroupProfile: {
    name: 'taskGroupProfile',
    method: 'GET',
    route: '/task-group/<taskGroupId>/profile',
    args: ['taskGroupId'],
  },
  taskProfile: {
    name: 'taskProfile',
    method: 'GET',
    route: '/task/<taskId>/profile',
    args: ['taskId'],
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
  name: 'web-server',
  version: 'v1',
  endpoints,
  schemas: () => import('./schemas.ts'),
};
