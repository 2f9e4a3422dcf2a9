// Generated from references/hooks/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import type { Endpoint, ServiceDefinition } from '@tc/core/codegen';

export const endpoints = {
  ping: {
    name: 'ping',
    method: 'GET',
    route: '/ping',
    args: [],
  },
  listHookGroups: {
    name: 'listHookGroups',
    method: 'GET',
    route: '/hooks',
    args: [],
    output: 'HookGroups',
  },
  listHooks: {
    name: 'listHooks',
    method: 'GET',
    route: '/hooks/<hookGroupId>',
    args: ['hookGroupId'],
    output: 'HookList',
  },
  hook: {
    name: 'hook',
    method: 'GET',
    route: '/hooks/<hookGroupId>/<hookId>',
    args: ['hookGroupId', 'hookId'],
    output: 'HookDefinition',
  },
  getHookStatus: {
    name: 'getHookStatus',
    method: 'GET',
    route: '/hooks/<hookGroupId>/<hookId>/status',
    args: ['hookGroupId', 'hookId'],
    output: 'HookStatusResponse',
  },
  createHook: {
    name: 'createHook',
    method: 'PUT',
    route: '/hooks/<hookGroupId>/<hookId>',
    args: ['hookGroupId', 'hookId'],
    scopes: { AllOf: ['hooks:modify-hook:<hookGroupId>/<hookId>', 'assume:hook-id:<hookGroupId>/<hookId>'] },
    input: 'HookCreationRequest',
    output: 'HookDefinition',
  },
  updateHook: {
    name: 'updateHook',
    method: 'POST',
    route: '/hooks/<hookGroupId>/<hookId>',
    args: ['hookGroupId', 'hookId'],
    scopes: { AllOf: ['hooks:modify-hook:<hookGroupId>/<hookId>', 'assume:hook-id:<hookGroupId>/<hookId>'] },
    input: 'HookCreationRequest',
    output: 'HookDefinition',
  },
  removeHook: {
    name: 'removeHook',
    method: 'DELETE',
    route: '/hooks/<hookGroupId>/<hookId>',
    args: ['hookGroupId', 'hookId'],
    scopes: 'hooks:modify-hook:<hookGroupId>/<hookId>',
  },
  triggerHook: {
    name: 'triggerHook',
    method: 'POST',
    route: '/hooks/<hookGroupId>/<hookId>/trigger',
    args: ['hookGroupId', 'hookId'],
    scopes: 'hooks:trigger-hook:<hookGroupId>/<hookId>',
    input: 'TriggerHookRequest',
    output: 'TriggerHookResponse',
  },
  getTriggerToken: {
    name: 'getTriggerToken',
    method: 'GET',
    route: '/hooks/<hookGroupId>/<hookId>/token',
    args: ['hookGroupId', 'hookId'],
    scopes: 'hooks:get-trigger-token:<hookGroupId>/<hookId>',
    output: 'TriggerTokenResponse',
  },
  resetTriggerToken: {
    name: 'resetTriggerToken',
    method: 'POST',
    route: '/hooks/<hookGroupId>/<hookId>/token',
    args: ['hookGroupId', 'hookId'],
    scopes: 'hooks:reset-trigger-token:<hookGroupId>/<hookId>',
    output: 'TriggerTokenResponse',
  },
  triggerHookWithToken: {
    name: 'triggerHookWithToken',
    method: 'POST',
    route: '/hooks/<hookGroupId>/<hookId>/trigger/<token>',
    args: ['hookGroupId', 'hookId', 'token'],
    input: 'TriggerHookRequest',
    output: 'TriggerHookResponse',
  },
  listLastFires: {
    name: 'listLastFires',
    method: 'GET',
    route: '/hooks/<hookGroupId>/<hookId>/last-fires',
    args: ['hookGroupId', 'hookId'],
    output: 'LastFiresList',
  },
} as const satisfies Record<string, Endpoint>;

/** The service's API as data, for its client. */
export const service: ServiceDefinition = {
  name: 'hooks',
  version: 'v1',
  endpoints,
  schemas: () => import('./schemas.ts'),
};
