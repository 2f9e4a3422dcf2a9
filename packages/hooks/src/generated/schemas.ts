// Generated from references/hooks/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { Type } from 'typebox';

/** `schemas/hooks/v1/bindings.json` */
export const ListOfBindings = Type.Array(
  Type.Object(
    {
      exchange: Type.String({ minLength: 1 }),
      routingKeyPattern: Type.String({ minLength: 1 }),
    },
    { additionalProperties: false },
  ),
  { uniqueItems: true },
);

/** `schemas/hooks/v1/hook-metadata.json` */
export const HookMetadata = Type.Object(
  {
    description: Type.String({ maxLength: 32768 }),
    emailOnError: Type.Optional(Type.Boolean()),
    name: Type.String({ maxLength: 255 }),
    owner: Type.String({ maxLength: 255, format: 'email' }),
  },
  { additionalProperties: false },
);

/** `schemas/hooks/v1/create-hook-request.json` */
export const HookCreationRequest = Type.Object(
  {
    bindings: Type.Optional(ListOfBindings),
    hookGroupId: Type.Optional(Type.String({ minLength: 1, maxLength: 64, pattern: '^([a-zA-Z0-9-_]*)$' })),
    hookId: Type.Optional(Type.String({ minLength: 1, maxLength: 64, pattern: '^([a-zA-Z0-9-_/]*)$' })),
    metadata: HookMetadata,
    schedule: Type.Optional(Type.Array(Type.String(), { uniqueItems: true })),
    task: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    triggerSchema: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
  },
  { additionalProperties: false },
);

/** `schemas/hooks/v1/schedule.json` */
export const Schedule = Type.Array(Type.String(), { uniqueItems: true });

/** `schemas/hooks/v1/hook-definition.json` */
export const HookDefinition = Type.Object(
  {
    bindings: Type.Optional(ListOfBindings),
    hookGroupId: Type.String({ minLength: 1, maxLength: 64, pattern: '^([a-zA-Z0-9-_]*)$' }),
    hookId: Type.String({ minLength: 1, maxLength: 64, pattern: '^([a-zA-Z0-9-_/]*)$' }),
    metadata: HookMetadata,
    schedule: Schedule,
    task: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    triggerSchema: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
  },
  { additionalProperties: false },
);

/** `schemas/hooks/v1/hook-status.json` */
export const HookStatusResponse = Type.Object(
  {
    lastFire: Type.Union([
      Type.Object(
        {
          result: Type.Literal('success'),
          taskId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
          time: Type.String({ format: 'date-time' }),
        },
        { additionalProperties: false },
      ),
      Type.Object(
        {
          error: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
          result: Type.Literal('error'),
          time: Type.String({ format: 'date-time' }),
        },
        { additionalProperties: false },
      ),
      Type.Object(
        {
          result: Type.Literal('no-fire'),
        },
        { additionalProperties: false },
      ),
    ]),
    nextScheduledDate: Type.Optional(Type.String({ format: 'date-time' })),
  },
  { additionalProperties: false },
);

/** `schemas/hooks/v1/list-hook-groups-response.json` */
export const HookGroups = Type.Object(
  {
    groups: Type.Array(Type.String(), { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/hooks/v1/list-hooks-response.json` */
export const HookList = Type.Object(
  {
    hooks: Type.Array(HookDefinition, { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/hooks/v1/list-lastFires-response.json` */
export const LastFiresList = Type.Object(
  {
    lastFires: Type.Array(
      Type.Object(
        {
          error: Type.String(),
          firedBy: Type.Enum(['schedule', 'triggerHook', 'triggerHookWithToken', 'pulseMessage']),
          hookGroupId: Type.String({ minLength: 1, maxLength: 64, pattern: '^([a-zA-Z0-9-_]*)$' }),
          hookId: Type.String({ minLength: 1, maxLength: 64, pattern: '^([a-zA-Z0-9-_/]*)$' }),
          result: Type.Enum(['success', 'error']),
          taskCreateTime: Type.String({ format: 'date-time' }),
          taskId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);

/** `schemas/hooks/v1/pulse-hook-changed-message.json` */
export const HookChangedMessage = Type.Object({
  hookGroupId: Type.String(),
  hookId: Type.String(),
});

/** `schemas/hooks/v1/task-status.json` */
export const TaskStatusStructure = Type.Object(
  {
    status: Type.Object(
      {
        deadline: Type.String({ format: 'date-time' }),
        expires: Type.String({ format: 'date-time' }),
        provisionerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
        retriesLeft: Type.Integer({ minimum: 0, maximum: 999 }),
        runs: Type.Array(
          Type.Object(
            {
              reasonCreated: Type.Enum(['scheduled', 'retry', 'task-retry', 'rerun', 'exception']),
              reasonResolved: Type.Optional(
                Type.Enum([
                  'completed',
                  'failed',
                  'deadline-exceeded',
                  'canceled',
                  'superseded',
                  'claim-expired',
                  'worker-shutdown',
                  'malformed-payload',
                  'resource-unavailable',
                  'internal-error',
                  'intermittent-task',
                ]),
              ),
              resolved: Type.Optional(Type.String({ format: 'date-time' })),
              runId: Type.Integer({ minimum: 0, maximum: 1000 }),
              scheduled: Type.String({ format: 'date-time' }),
              started: Type.Optional(Type.String({ format: 'date-time' })),
              state: Type.Enum(['pending', 'running', 'completed', 'failed', 'exception']),
              takenUntil: Type.Optional(Type.String({ format: 'date-time' })),
              workerGroup: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
              workerId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
            },
            { additionalProperties: false },
          ),
        ),
        schedulerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
        state: Type.Enum(['unscheduled', 'pending', 'running', 'completed', 'failed', 'exception']),
        taskGroupId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
        taskId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
        workerType: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
);

/** `schemas/hooks/v1/trigger-hook-response.json` */
export const TriggerHookResponse = Type.Union([
  TaskStatusStructure,
  Type.Unsafe<Record<string, never>>({ type: 'object', additionalProperties: false }),
]);

/** `schemas/hooks/v1/trigger-hook.json` */
export const TriggerHookRequest = Type.Unsafe<Record<string, unknown>>({ type: 'object' });

/** `schemas/hooks/v1/trigger-token-response.json` */
export const TriggerTokenResponse = Type.Object(
  {
    token: Type.String(),
  },
  { additionalProperties: false },
);
