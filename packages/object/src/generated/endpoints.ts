// Generated from references/object/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

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
  createUpload: {
    name: 'createUpload',
    method: 'PUT',
    route: '/upload/<name>',
    args: ['name'],
    scopes: 'object:upload:<projectId>:<name>',
    input: 'CreateUploadRequest',
    output: 'CreateUploadResponse',
  },
  finishUpload: {
    name: 'finishUpload',
    method: 'POST',
    route: '/finish-upload/<name>',
    args: ['name'],
    scopes: 'object:upload:<projectId>:<name>',
    input: 'FinishUploadRequest',
  },
  startDownload: {
    name: 'startDownload',
    method: 'PUT',
    route: '/start-download/<name>',
    args: ['name'],
    scopes: 'object:download:<name>',
    input: 'DownloadObjectRequest',
    output: 'DownloadObjectResponse',
  },
  object: {
    name: 'object',
    method: 'GET',
    route: '/metadata/<name>',
    args: ['name'],
    scopes: 'object:download:<name>',
    output: 'ObjectMetadata',
  },
  download: {
    name: 'download',
    method: 'GET',
    route: '/download/<name>',
    args: ['name'],
    scopes: 'object:download:<name>',
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
  name: 'object',
  version: 'v1',
  endpoints,
  schemas: () => import('./schemas.ts'),
};
