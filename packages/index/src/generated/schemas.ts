// Generated from references/index/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { Type } from '@tc/core/typebox';

/** `schemas/index/v1/indexed-task-response.json` */
export const IndexedTaskResponse = Type.Object(
  {
    data: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    expires: Type.String({ format: 'date-time' }),
    namespace: Type.String({ maxLength: 255 }),
    rank: Type.Number(),
    taskId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
  },
  { additionalProperties: false },
);

/** `schemas/index/v1/insert-task-request.json` */
export const InsertTaskRequest = Type.Object(
  {
    data: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    expires: Type.String({ format: 'date-time' }),
    rank: Type.Number(),
    taskId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
  },
  { additionalProperties: false },
);

/** `schemas/index/v1/list-namespaces-request.json` */
export const ListNamespacesRequest = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  },
  { additionalProperties: false },
);

/** `schemas/index/v1/list-namespaces-response.json` */
export const ListNamespacesResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    namespaces: Type.Array(
      Type.Object(
        {
          expires: Type.String({ format: 'date-time' }),
          name: Type.String(),
          namespace: Type.String({ maxLength: 255 }),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
  },
  { additionalProperties: false },
);

/** `schemas/index/v1/list-tasks-at-index.json` */
export const ListTasksAtIndexRequest = Type.Object(
  {
    indexes: Type.Optional(Type.Array(Type.String())),
  },
  { additionalProperties: false },
);

/** `schemas/index/v1/list-tasks-response.json` */
export const ListTasksResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    tasks: Type.Array(
      Type.Object(
        {
          data: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
          expires: Type.String({ format: 'date-time' }),
          namespace: Type.String({ maxLength: 255 }),
          rank: Type.Number(),
          taskId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
  },
  { additionalProperties: false },
);
