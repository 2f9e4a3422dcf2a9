// Generated from references/purge-cache/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { Type } from '@tc/core/typebox';

/** `schemas/purge-cache/v1/purge-cache-requests.json` */
export const PurgeCacheRequests = Type.Array(
  Type.Object(
    {
      before: Type.String({ format: 'date-time' }),
      cacheName: Type.String(),
      provisionerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
      workerType: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    },
    { additionalProperties: false },
  ),
);

/** `schemas/purge-cache/v1/all-purge-cache-request-list.json` */
export const OpenAllPurgeRequestsList = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    requests: PurgeCacheRequests,
  },
  { additionalProperties: false },
);

/** `schemas/purge-cache/v1/purge-cache-message.json` */
export const PurgeCacheMessage = Type.Object(
  {
    version: Type.Literal(1),
    provisionerId: Type.String({ minLength: 1, maxLength: 22, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerType: Type.String({ minLength: 1, maxLength: 22, pattern: '^([a-zA-Z0-9-_]*)$' }),
    cacheName: Type.String(),
  },
  { additionalProperties: false },
);

/** `schemas/purge-cache/v1/purge-cache-request-list.json` */
export const OpenPurgeRequestList = Type.Object(
  {
    requests: PurgeCacheRequests,
  },
  { additionalProperties: false },
);

/** `schemas/purge-cache/v1/purge-cache-request.json` */
export const PurgeCacheRequest = Type.Object(
  {
    cacheName: Type.String(),
  },
  { additionalProperties: false },
);
