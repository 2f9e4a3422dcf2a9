// Generated from references/github/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import type { Endpoint, ServiceDefinition } from '@tc/core/codegen';

export const endpoints = {
  ping: {
    name: 'ping',
    method: 'GET',
    route: '/ping',
    args: [],
  },
  githubWebHookConsumer: {
    name: 'githubWebHookConsumer',
    method: 'POST',
    route: '/github',
    args: [],
  },
  builds: {
    name: 'builds',
    method: 'GET',
    route: '/builds',
    args: [],
    query: ['continuationToken', 'limit', 'organization', 'repository', 'sha'],
    output: 'BuildsResponse',
    items: 'builds',
  },
  badge: {
    name: 'badge',
    method: 'GET',
    route: '/repository/<owner>/<repo>/<branch>/badge.svg',
    args: ['owner', 'repo', 'branch'],
  },
  repository: {
    name: 'repository',
    method: 'GET',
    route: '/repository/<owner>/<repo>',
    args: ['owner', 'repo'],
    output: 'RepositoryResponse',
  },
  latest: {
    name: 'latest',
    method: 'GET',
    route: '/repository/<owner>/<repo>/<branch>/latest',
    args: ['owner', 'repo', 'branch'],
  },
  createStatus: {
    name: 'createStatus',
    method: 'POST',
    route: '/repository/<owner>/<repo>/statuses/<sha>',
    args: ['owner', 'repo', 'sha'],
    scopes: 'github:create-status:<owner>/<repo>',
    input: 'CreateStatusRequest',
  },
  createComment: {
    name: 'createComment',
    method: 'POST',
    route: '/repository/<owner>/<repo>/issues/<number>/comments',
    args: ['owner', 'repo', 'number'],
    scopes: 'github:create-comment:<owner>/<repo>',
    input: 'CreateCommentRequest',
  },
} as const satisfies Record<string, Endpoint>;

/** The service's API as data, for its client. */
export const service: ServiceDefinition = {
  name: 'github',
  version: 'v1',
  endpoints,
  schemas: () => import('./schemas.ts'),
};
