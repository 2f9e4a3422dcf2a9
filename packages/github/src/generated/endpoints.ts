// Generated from references/github/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

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
  builds: {
    name: 'builds',
    method: 'GET',
    route: '/builds',
    args: [],
    query: ['continuationToken', 'limit', 'organization', 'repository', 'sha', 'pullRequest'],
    scopes: 'github:list-builds',
    output: 'BuildsResponse',
    items: 'builds',
  },
  cancelBuilds: {
    name: 'cancelBuilds',
    method: 'POST',
    route: '/builds/<owner>/<repo>/cancel',
    args: ['owner', 'repo'],
    query: ['sha', 'pullRequest'],
    scopes: 'github:cancel-builds:<owner>:<repo>',
    output: 'BuildsResponse',
  },
  badge: {
    name: 'badge',
    method: 'GET',
    route: '/repository/<owner>/<repo>/<branch>/badge.svg',
    args: ['owner', 'repo', 'branch'],
    scopes: 'github:get-badge:<owner>:<repo>:<branch>',
  },
  repository: {
    name: 'repository',
    method: 'GET',
    route: '/repository/<owner>/<repo>',
    args: ['owner', 'repo'],
    scopes: 'github:get-repository:<owner>:<repo>',
    output: 'RepositoryResponse',
  },
  latest: {
    name: 'latest',
    method: 'GET',
    route: '/repository/<owner>/<repo>/<branch>/latest',
    args: ['owner', 'repo', 'branch'],
    scopes: 'github:latest-status:<owner>:<repo>:<branch>',
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
  renderTaskclusterYml: {
    name: 'renderTaskclusterYml',
    method: 'POST',
    route: '/taskcluster-yml',
    args: [],
    input: 'RenderTaskclusterYmlInput',
    output: 'RenderTaskclusterYmlOutput',
  },
  heartbeat: {
    name: 'heartbeat',
    method: 'GET',
    route: '/__heartbeat__',
    args: [],
  },
  githubWebHookConsumer: {
    name: 'githubWebHookConsumer',
    method: 'POST',
    route: '/github',
    args: [],
  },
} as const satisfies Record<string, Endpoint>;

/** The service's API as data, for its client. */
export const service: ServiceDefinition = {
  name: 'github',
  version: 'v1',
  endpoints,
  schemas: () => import('./schemas.ts'),
};
