// Generated from references/notify/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import type { Endpoint, ServiceDefinition } from '@tc/core/codegen';

// biome-ignore-start lint/suspicious/noThenProperty: the key that scope expressions use
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
  matrix: {
    name: 'matrix',
    method: 'POST',
    route: '/matrix',
    args: [],
    scopes: 'notify:matrix-room:<roomId>',
    input: 'SendMatrixNoticeRequest',
  },
  slack: {
    name: 'slack',
    method: 'POST',
    route: '/slack',
    args: [],
    scopes: 'notify:slack-channel:<channelId>',
    input: 'SendSlackMessage',
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
  heartbeat: {
    name: 'heartbeat',
    method: 'GET',
    route: '/__heartbeat__',
    args: [],
  },
  irc: {
    name: 'irc',
    method: 'POST',
    route: '/irc',
    args: [],
    scopes: { else: 'notify:irc-user:<user>', if: 'channelRequest', then: 'notify:irc-channel:<channel>' },
    input: 'PostIrcMessageRequest',
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
