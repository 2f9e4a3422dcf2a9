// Generated from references/notify/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import type { Endpoint, ServiceDefinition } from '@tc/core/codegen';

// biome-ignore-start lint/suspicious/noThenProperty: the key that scope expressions use
export const endpoints = {
  ping: {
    name: 'ping',
    method: 'GET',
    route: '/ping',
    args: [],
  },
  email: {
    name: 'email',
    method: 'POST',
    route: '/email',
    args: [],
    scopes: 'notify:email:<address>',
    input: 'SendEmailRequest',
  },
  pulse: {
    name: 'pulse',
    method: 'POST',
    route: '/pulse',
    args: [],
    scopes: 'notify:pulse:<routingKey>',
    input: 'PostPulseMessageRequest',
  },
  irc: {
    name: 'irc',
    method: 'POST',
    route: '/irc',
    args: [],
    scopes: { else: 'notify:irc-user:<user>', if: 'channelRequest', then: 'notify:irc-channel:<channel>' },
    input: 'PostIrcMessageRequest',
  },
  addDenylistAddress: {
    name: 'addDenylistAddress',
    method: 'POST',
    route: '/denylist/add',
    args: [],
    scopes: 'notify:manage-denylist',
    input: 'NotificationTypeAndAddress',
  },
  deleteDenylistAddress: {
    name: 'deleteDenylistAddress',
    method: 'DELETE',
    route: '/denylist/delete',
    args: [],
    scopes: 'notify:manage-denylist',
    input: 'NotificationTypeAndAddress',
  },
  listDenylist: {
    name: 'listDenylist',
    method: 'GET',
    route: '/denylist/list',
    args: [],
    query: ['continuationToken', 'limit'],
    scopes: 'notify:manage-denylist',
    output: 'ListOfNotificationAdresses',
    items: 'addresses',
  },
} as const satisfies Record<string, Endpoint>;
// biome-ignore-end lint/suspicious/noThenProperty: the key that scope expressions use

/** The service's API as data, for its client. */
export const service: ServiceDefinition = {
  name: 'notify',
  version: 'v1',
  endpoints,
  schemas: () => import('./schemas.ts'),
};
