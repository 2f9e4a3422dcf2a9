// Generated from references/hooks/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { Type } from '@tc/core/typebox';

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
    hookGroupId: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, pattern: '^([a-zA-Z0-9-_]*)$' })),
    hookId: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, pattern: '^([a-zA-Z0-9-_/]*)$' })),
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
    hookGroupId: Type.String({ minLength: 1, maxLength: 1000, pattern: '^([a-zA-Z0-9-_]*)$' }),
    hookId: Type.String({ minLength: 1, maxLength: 1000, pattern: '^([a-zA-Z0-9-_/]*)$' }),
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
    continuationToken: Type.Optional(Type.String()),
    lastFires: Type.Array(
      Type.Object(
        {
          error: Type.String(),
          firedBy: Type.Enum(['schedule', 'triggerHook', 'triggerHookWithToken', 'pulseMessage']),
          hookGroupId: Type.String({ minLength: 1, maxLength: 1000, pattern: '^([a-zA-Z0-9-_]*)$' }),
          hookId: Type.String({ minLength: 1, maxLength: 1000, pattern: '^([a-zA-Z0-9-_/]*)$' }),
          result: Type.Enum(['success', 'error']),
          taskCreateTime: Type.String({ format: 'date-time' }),
          taskId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
          taskState: Type.Enum(['unknown', 'unscheduled', 'pending', 'running', 'completed', 'failed', 'exception']),
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

/** `schemas/hooks/v1/trigger-hook-response.json` */
export const TriggerHookResponse = Type.Union([
  Type.Object(
    {
      status: Type.Optional(
        Type.Object(
          {
            taskId: Type.Optional(
              Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
            ),
          },
          { additionalProperties: false },
        ),
      ),
      taskId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
    },
    { additionalProperties: false },
  ),
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
