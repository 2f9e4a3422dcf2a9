// Generated from references/queue/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { Type } from '@tc/core/typebox';

/** `schemas/queue/v1/actions.json` */
export const Actions = Type.Array(
  Type.Object(
    {
      context: Type.Enum(['provisioner', 'worker-type', 'worker']),
      description: Type.String(),
      method: Type.Enum(['POST', 'PUT', 'DELETE', 'PATCH']),
      name: Type.String(),
      title: Type.Unknown(),
      url: Type.String(),
    },
    { additionalProperties: false },
  ),
  { uniqueItems: true },
);

/** `schemas/queue/v1/object-credentials.json` */
export const ObjectServiceCredentials = Type.Object(
  {
    accessToken: Type.String({ minLength: 1 }),
    certificate: Type.String({ minLength: 1 }),
    clientId: Type.String({ minLength: 1 }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/artifact-content-response.json` */
export const GetArtifactContentResponse = Type.Union([
  Type.Object(
    {
      storageType: Type.Literal('s3'),
      url: Type.String({ format: 'uri' }),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      credentials: ObjectServiceCredentials,
      name: Type.String({ pattern: '^[\\x20-\\x7e]+$' }),
      storageType: Type.Literal('object'),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      storageType: Type.Literal('reference'),
      url: Type.String({ format: 'uri' }),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      message: Type.String(),
      reason: Type.String(),
      storageType: Type.Literal('error'),
    },
    { additionalProperties: false },
  ),
]);

/** `schemas/queue/v1/task-status.json` */
export const TaskStatusStructure = Type.Object(
  {
    deadline: Type.String({ format: 'date-time' }),
    expires: Type.String({ format: 'date-time' }),
    priority: Type.Optional(Type.Enum(['highest', 'very-high', 'high', 'medium', 'low', 'very-low', 'lowest'])),
    projectId: Type.String({ minLength: 1, maxLength: 500, pattern: '^([a-zA-Z0-9._/-]*)$' }),
    provisionerId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}$' }),
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
              'claim-expired',
              'worker-shutdown',
              'malformed-payload',
              'resource-unavailable',
              'internal-error',
              'intermittent-task',
              'superseded',
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
      { uniqueItems: true },
    ),
    schedulerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    state: Type.Enum(['unscheduled', 'pending', 'running', 'completed', 'failed', 'exception']),
    taskGroupId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
    taskId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
    taskQueueId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
    workerType: Type.String({ pattern: '^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/artifact-created-message.json` */
export const ArtifactCreatedMessage = Type.Object(
  {
    artifact: Type.Object(
      {
        contentType: Type.String({ maxLength: 255 }),
        expires: Type.String({ format: 'date-time' }),
        name: Type.String({ maxLength: 1024 }),
        storageType: Type.Enum(['reference', 'link', 'error', 'object']),
      },
      { additionalProperties: false },
    ),
    runId: Type.Integer({ minimum: 0, maximum: 1000 }),
    status: TaskStatusStructure,
    version: Type.Literal(1),
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/artifact-response.json` */
export const Artifact = Type.Object(
  {
    contentLength: Type.Optional(Type.Integer({ minimum: 0 })),
    contentType: Type.String({ maxLength: 255 }),
    expires: Type.String({ format: 'date-time' }),
    name: Type.String({ maxLength: 1024 }),
    storageType: Type.Enum(['s3', 'object', 'reference', 'link', 'error']),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/cancel-task-group-response.json` */
export const CancelTaskGroupResponse = Type.Object(
  {
    cancelledCount: Type.Integer({ minimum: 0 }),
    taskGroupId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
    taskGroupSize: Type.Integer({ minimum: 0 }),
    taskIds: Type.Array(Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }), {
      uniqueItems: true,
    }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/change-task-priority-request.json` */
export const ChangeTaskPriorityRequest = Type.Object(
  {
    newPriority: Type.Enum(['highest', 'very-high', 'high', 'medium', 'low', 'very-low', 'lowest']),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/claim-work-request.json` */
export const ClaimWorkRequest = Type.Object(
  {
    tasks: Type.Integer({ minimum: 1, maximum: 32 }),
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-credentials.json` */
export const TaskCredentials = Type.Object(
  {
    accessToken: Type.String({ minLength: 1 }),
    certificate: Type.String({ minLength: 1 }),
    clientId: Type.String({ minLength: 1 }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-metadata.json` */
export const TaskMetadata = Type.Object(
  {
    description: Type.String({ maxLength: 32768 }),
    name: Type.String({ maxLength: 255 }),
    owner: Type.String({ maxLength: 255 }),
    source: Type.Intersect([
      Type.String({ maxLength: 4096, pattern: '^(https?://|ssh://|git@)' }),
      Type.Union([Type.Unsafe<unknown>({ format: 'uri' }), Type.Unsafe<unknown>({ format: 'regex' })]),
    ]),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task.json` */
export const Task = Type.Object(
  {
    created: Type.String({ format: 'date-time' }),
    deadline: Type.String({ format: 'date-time' }),
    dependencies: Type.Array(Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }), {
      maxItems: 10000,
      uniqueItems: true,
    }),
    expires: Type.Optional(Type.String({ format: 'date-time' })),
    extra: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    metadata: TaskMetadata,
    payload: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    priority: Type.Enum(['highest', 'very-high', 'high', 'medium', 'low', 'very-low', 'lowest']),
    projectId: Type.Optional(Type.String({ minLength: 1, maxLength: 500, pattern: '^([a-zA-Z0-9._/-]*)$' })),
    provisionerId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}$' }),
    requires: Type.Enum(['all-completed', 'all-resolved']),
    retries: Type.Integer({ minimum: 0, maximum: 49 }),
    routes: Type.Array(Type.String({ minLength: 1, maxLength: 249 }), { maxItems: 64, uniqueItems: true }),
    schedulerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    scopes: Type.Array(Type.String({ pattern: '^[ -~]*$' })),
    tags: Type.Unsafe<Record<string, string>>({ type: 'object', additionalProperties: Type.String({ maxLength: 4096 }) }),
    taskGroupId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
    taskQueueId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
    workerType: Type.String({ pattern: '^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/claim-work-response.json` */
export const ClaimWorkResponse = Type.Object(
  {
    tasks: Type.Array(
      Type.Object(
        {
          credentials: TaskCredentials,
          runId: Type.Integer({ minimum: 0, maximum: 1000 }),
          status: TaskStatusStructure,
          takenUntil: Type.String({ format: 'date-time' }),
          task: Task,
          workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
          workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/create-task-request.json` */
export const TaskDefinitionRequest = Type.Object(
  {
    created: Type.String({ format: 'date-time' }),
    deadline: Type.String({ format: 'date-time' }),
    dependencies: Type.Optional(
      Type.Array(Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }), {
        maxItems: 10000,
        uniqueItems: true,
      }),
    ),
    expires: Type.Optional(Type.String({ format: 'date-time' })),
    extra: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
    metadata: TaskMetadata,
    payload: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    priority: Type.Optional(Type.Enum(['highest', 'very-high', 'high', 'medium', 'low', 'very-low', 'lowest'])),
    projectId: Type.Optional(Type.String({ minLength: 1, maxLength: 500, pattern: '^([a-zA-Z0-9._/-]*)$' })),
    provisionerId: Type.Optional(Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}$' })),
    requires: Type.Optional(Type.Enum(['all-completed', 'all-resolved'])),
    retries: Type.Optional(Type.Integer({ minimum: 0, maximum: 49 })),
    routes: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 249 }), { maxItems: 64, uniqueItems: true })),
    schedulerId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
    scopes: Type.Optional(Type.Array(Type.String({ pattern: '^[ -~]*$' }))),
    tags: Type.Optional(Type.Unsafe<Record<string, string>>({ type: 'object', additionalProperties: Type.String({ maxLength: 4096 }) })),
    taskGroupId: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' })),
    taskQueueId: Type.Optional(Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' })),
    workerType: Type.Optional(Type.String({ pattern: '^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' })),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/finish-artifact-request.json` */
export const FinishArtifactRequest = Type.Object(
  {
    uploadId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/get-artifact-response.json` */
export const GetArtifactResponse = Type.Object(
  {
    storageType: Type.String(),
    url: Type.String({ format: 'uri' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/list-artifacts-response.json` */
export const ListArtifactsResponse = Type.Object(
  {
    artifacts: Type.Array(Artifact, { uniqueItems: true }),
    continuationToken: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/list-claimed-tasks-response.json` */
export const ListClaimedTasksResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    tasks: Type.Array(
      Type.Object(
        {
          claimed: Type.String({ format: 'date-time' }),
          runId: Type.Integer({ minimum: 0, maximum: 1000 }),
          task: Task,
          taskId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
          workerGroup: Type.String(),
          workerId: Type.String(),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-definition-and-status.json` */
export const TaskDefinitionAndStatus = Type.Object(
  {
    status: TaskStatusStructure,
    task: Task,
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/list-dependent-tasks-response.json` */
export const ListDependentTasksResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    taskId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
    tasks: Type.Array(TaskDefinitionAndStatus, { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/list-pending-tasks-response.json` */
export const ListPendingTasksResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    tasks: Type.Array(
      Type.Object(
        {
          inserted: Type.String({ format: 'date-time' }),
          runId: Type.Integer({ minimum: 0, maximum: 1000 }),
          task: Task,
          taskId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/list-provisioners-response.json` */
export const ListProvisionersResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    provisioners: Type.Array(
      Type.Object(
        {
          actions: Actions,
          description: Type.String(),
          expires: Type.String({ format: 'date-time' }),
          lastDateActive: Type.String({ format: 'date-time' }),
          provisionerId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}$' }),
          stability: Type.Enum(['experimental', 'stable', 'deprecated']),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/list-task-group-response.json` */
export const ListTaskGroupResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    expires: Type.String({ format: 'date-time' }),
    schedulerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    sealed: Type.Optional(Type.String({ format: 'date-time' })),
    taskGroupId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
    tasks: Type.Array(TaskDefinitionAndStatus, { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/list-taskqueues-response.json` */
export const ListTaskQueuesResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    taskQueues: Type.Array(
      Type.Object(
        {
          description: Type.String(),
          expires: Type.String({ format: 'date-time' }),
          lastDateActive: Type.String({ format: 'date-time' }),
          stability: Type.Enum(['experimental', 'stable', 'deprecated']),
          taskQueueId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-run.json` */
export const TaskRun = Type.Object(
  {
    runId: Type.Integer({ minimum: 0, maximum: 1000 }),
    taskId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/list-workers-response.json` */
export const ListWorkersResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    workers: Type.Array(
      Type.Object(
        {
          firstClaim: Type.String({ format: 'date-time' }),
          lastDateActive: Type.Optional(Type.String({ format: 'date-time' })),
          latestTask: Type.Optional(TaskRun),
          quarantineUntil: Type.Optional(Type.String({ format: 'date-time' })),
          workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
          workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/list-workertypes-response.json` */
export const ListWorkerTypesResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    workerTypes: Type.Array(
      Type.Object(
        {
          description: Type.String(),
          expires: Type.String({ format: 'date-time' }),
          lastDateActive: Type.String({ format: 'date-time' }),
          provisionerId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}$' }),
          stability: Type.Enum(['experimental', 'stable', 'deprecated']),
          taskQueueId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
          workerType: Type.String({ pattern: '^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/pending-tasks-response.json` */
export const CountPendingTasksResponse = Type.Object(
  {
    pendingTasks: Type.Integer({ minimum: 0 }),
    provisionerId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}$' }),
    taskQueueId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
    workerType: Type.String({ pattern: '^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/poll-task-urls-response.json` */
export const PollTaskUrlsResponse = Type.Object(
  {
    expires: Type.String({ format: 'date-time' }),
    queues: Type.Array(
      Type.Object(
        {
          signedDeleteUrl: Type.String({ pattern: '^https://' }),
          signedPollUrl: Type.String({ format: 'uri' }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/post-artifact-request.json` */
export const PostArtifactRequest = Type.Union([
  Type.Object(
    {
      contentLength: Type.Optional(Type.Integer({ minimum: 0 })),
      contentType: Type.String({ maxLength: 255 }),
      expires: Type.String({ format: 'date-time' }),
      storageType: Type.Literal('s3'),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      contentLength: Type.Optional(Type.Integer({ minimum: 0 })),
      contentType: Type.String({ maxLength: 255 }),
      expires: Type.String({ format: 'date-time' }),
      storageType: Type.Literal('object'),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      contentType: Type.String({ maxLength: 255 }),
      expires: Type.String({ format: 'date-time' }),
      storageType: Type.Literal('reference'),
      url: Type.String({ format: 'uri' }),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      artifact: Type.String(),
      contentType: Type.Optional(Type.String({ maxLength: 255 })),
      expires: Type.String({ format: 'date-time' }),
      storageType: Type.Literal('link'),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      expires: Type.String({ format: 'date-time' }),
      message: Type.String({ maxLength: 4096 }),
      reason: Type.Enum([
        'file-missing-on-worker',
        'invalid-resource-on-worker',
        'too-large-file-on-worker',
        'file-not-readable-on-worker',
      ]),
      storageType: Type.Literal('error'),
    },
    { additionalProperties: false },
  ),
]);

/** `schemas/queue/v1/post-artifact-response.json` */
export const PostArtifactResponse = Type.Union([
  Type.Object(
    {
      contentType: Type.String({ maxLength: 255 }),
      expires: Type.String({ format: 'date-time' }),
      putUrl: Type.String({ format: 'uri' }),
      storageType: Type.Literal('s3'),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      credentials: ObjectServiceCredentials,
      expires: Type.String({ format: 'date-time' }),
      name: Type.String({ pattern: '^[\\x20-\\x7e]+$' }),
      projectId: Type.String({ minLength: 1, maxLength: 500, pattern: '^([a-zA-Z0-9._/-]*)$' }),
      storageType: Type.Literal('object'),
      uploadId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      storageType: Type.Literal('reference'),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      storageType: Type.Literal('link'),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      storageType: Type.Literal('error'),
    },
    { additionalProperties: false },
  ),
]);

/** `schemas/queue/v1/provisioner-response.json` */
export const ProvisionerResponse = Type.Object(
  {
    actions: Actions,
    description: Type.String(),
    expires: Type.String({ format: 'date-time' }),
    lastDateActive: Type.String({ format: 'date-time' }),
    provisionerId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}$' }),
    stability: Type.Enum(['experimental', 'stable', 'deprecated']),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/quarantine-worker-request.json` */
export const QuarantineWorkerRequest = Type.Object(
  {
    quarantineInfo: Type.Optional(Type.String({ minLength: 0, maxLength: 4000 })),
    quarantineUntil: Type.String({ format: 'date-time' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-claim-request.json` */
export const TaskClaimRequest = Type.Object(
  {
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-claim-response.json` */
export const TaskClaimResponse = Type.Object(
  {
    credentials: TaskCredentials,
    runId: Type.Integer({ minimum: 0, maximum: 1000 }),
    status: TaskStatusStructure,
    takenUntil: Type.String({ format: 'date-time' }),
    task: Task,
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-pulse-definition.json` */
export const TaskDefinitionStructureForPulseMessages = Type.Object(
  {
    tags: Type.Unsafe<Record<string, string>>({ type: 'object', additionalProperties: Type.String({ maxLength: 4096 }) }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-completed-message.json` */
export const TaskCompletedMessage = Type.Object(
  {
    runId: Type.Integer({ minimum: 0, maximum: 1000 }),
    status: TaskStatusStructure,
    task: Type.Optional(TaskDefinitionStructureForPulseMessages),
    version: Type.Literal(1),
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-defined-message.json` */
export const TaskDefinedMessage = Type.Object(
  {
    status: TaskStatusStructure,
    task: Type.Optional(TaskDefinitionStructureForPulseMessages),
    version: Type.Literal(1),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-exception-message.json` */
export const TaskExceptionMessage = Type.Object(
  {
    runId: Type.Optional(Type.Integer({ minimum: 0, maximum: 1000 })),
    status: TaskStatusStructure,
    task: Type.Optional(TaskDefinitionStructureForPulseMessages),
    version: Type.Literal(1),
    workerGroup: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
    workerId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-exception-request.json` */
export const TaskExceptionRequest = Type.Object(
  {
    reason: Type.Enum(['worker-shutdown', 'malformed-payload', 'resource-unavailable', 'internal-error', 'intermittent-task']),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-failed-message.json` */
export const TaskFailedMessage = Type.Object(
  {
    runId: Type.Integer({ minimum: 0, maximum: 1000 }),
    status: TaskStatusStructure,
    task: Type.Optional(TaskDefinitionStructureForPulseMessages),
    version: Type.Literal(1),
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-group-changed-message.json` */
export const TaskGroupChangedMessage = Type.Object(
  {
    expires: Type.String({ format: 'date-time' }),
    schedulerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    sealed: Type.Optional(Type.String({ format: 'date-time' })),
    taskGroupId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
    version: Type.Literal(1),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-group-priority-change-response.json` */
export const TaskGroupPriorityChangeResponse = Type.Object(
  {
    newPriority: Type.Enum(['highest', 'very-high', 'high', 'medium', 'low', 'very-low', 'lowest']),
    schedulerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    taskGroupId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
    taskIds: Type.Array(Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }), {
      uniqueItems: true,
    }),
    tasksAffected: Type.Integer({ minimum: 0 }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-group-priority-changed-message.json` */
export const TaskGroupPriorityChangedMessage = Type.Object(
  {
    newPriority: Type.Enum(['highest', 'very-high', 'high', 'medium', 'low', 'very-low', 'lowest']),
    schedulerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    taskGroupId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
    tasksAffected: Type.Integer({ minimum: 0 }),
    version: Type.Literal(1),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-group-response.json` */
export const TaskGroupDefinitionResponse = Type.Object(
  {
    expires: Type.String({ format: 'date-time' }),
    schedulerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    sealed: Type.Optional(Type.String({ format: 'date-time' })),
    taskGroupId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-pending-message.json` */
export const TaskPendingMessage = Type.Object(
  {
    runId: Type.Integer({ minimum: 0, maximum: 1000 }),
    status: TaskStatusStructure,
    task: Type.Optional(
      Type.Object(
        {
          tags: Type.Unsafe<Record<string, string>>({ type: 'object', additionalProperties: Type.String({ maxLength: 4096 }) }),
        },
        { additionalProperties: false },
      ),
    ),
    version: Type.Literal(1),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-priority-changed-message.json` */
export const TaskPriorityChangedMessage = Type.Object(
  {
    newPriority: Type.Enum(['highest', 'very-high', 'high', 'medium', 'low', 'very-low', 'lowest']),
    oldPriority: Type.Enum(['highest', 'very-high', 'high', 'medium', 'low', 'very-low', 'lowest']),
    status: TaskStatusStructure,
    version: Type.Literal(1),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-queue-counts-response.json` */
export const CountPendingAndClaimedTasksResponse = Type.Object(
  {
    claimedTasks: Type.Integer({ minimum: 0 }),
    pendingTasks: Type.Integer({ minimum: 0 }),
    provisionerId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}$' }),
    taskQueueId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
    workerType: Type.String({ pattern: '^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-reclaim-response.json` */
export const TaskReclaimResponse = Type.Object(
  {
    credentials: TaskCredentials,
    runId: Type.Integer({ minimum: 0, maximum: 1000 }),
    status: TaskStatusStructure,
    takenUntil: Type.String({ format: 'date-time' }),
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-running-message.json` */
export const TaskRunningMessage = Type.Object(
  {
    runId: Type.Integer({ minimum: 0, maximum: 1000 }),
    status: TaskStatusStructure,
    takenUntil: Type.String({ format: 'date-time' }),
    task: Type.Optional(TaskDefinitionStructureForPulseMessages),
    version: Type.Literal(1),
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/task-status-response.json` */
export const TaskStatusResponse = Type.Object(
  {
    status: TaskStatusStructure,
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/taskqueue-response.json` */
export const TaskQueueResponse = Type.Object(
  {
    description: Type.String(),
    expires: Type.String({ format: 'date-time' }),
    lastDateActive: Type.String({ format: 'date-time' }),
    stability: Type.Enum(['experimental', 'stable', 'deprecated']),
    taskQueueId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/tasks-request.json` */
export const TaskDefinitionsResponse = Type.Object(
  {
    taskIds: Type.Optional(Type.Array(Type.String())),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/tasks-response.json` */
export const TasksResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    tasks: Type.Array(
      Type.Object(
        {
          task: Task,
          taskId: Type.String(),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/tasks-statuses-response.json` */
export const TasksStatusesResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    statuses: Type.Array(
      Type.Object(
        {
          status: TaskStatusStructure,
          taskId: Type.String(),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/update-provisioner-request.json` */
export const ProvisionerRequest = Type.Object(
  {
    actions: Type.Optional(Actions),
    description: Type.Optional(Type.String()),
    expires: Type.Optional(Type.String({ format: 'date-time' })),
    stability: Type.Optional(Type.Enum(['experimental', 'stable', 'deprecated'])),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/update-worker-request.json` */
export const WorkerRequest = Type.Object(
  {
    expires: Type.Optional(Type.String({ format: 'date-time' })),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/update-workertype-request.json` */
export const WorkerTypeRequest = Type.Object(
  {
    description: Type.Optional(Type.String()),
    expires: Type.Optional(Type.String({ format: 'date-time' })),
    stability: Type.Optional(Type.Enum(['experimental', 'stable', 'deprecated'])),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/worker-response.json` */
export const WorkerResponse = Type.Object(
  {
    actions: Type.Array(
      Type.Object(
        {
          context: Type.Literal('worker'),
          description: Type.String(),
          method: Type.Enum(['POST', 'PUT', 'DELETE', 'PATCH']),
          name: Type.String(),
          title: Type.Unknown(),
          url: Type.String(),
        },
        { additionalProperties: false },
      ),
    ),
    expires: Type.String({ format: 'date-time' }),
    firstClaim: Type.String({ format: 'date-time' }),
    lastDateActive: Type.Optional(Type.String({ format: 'date-time' })),
    provisionerId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}$' }),
    quarantineDetails: Type.Optional(
      Type.Array(
        Type.Object(
          {
            clientId: Type.String(),
            quarantineInfo: Type.String(),
            quarantineUntil: Type.String({ format: 'date-time' }),
            updatedAt: Type.String({ format: 'date-time' }),
          },
          { additionalProperties: false },
        ),
        { uniqueItems: true },
      ),
    ),
    quarantineUntil: Type.Optional(Type.String({ format: 'date-time' })),
    recentTasks: Type.Array(TaskRun),
    taskQueueId: Type.Optional(Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' })),
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerType: Type.String({ pattern: '^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/queue/v1/workertype-response.json` */
export const WorkerTypeResponse = Type.Object(
  {
    actions: Type.Array(
      Type.Object(
        {
          context: Type.Literal('worker-type'),
          description: Type.String(),
          method: Type.Enum(['POST', 'PUT', 'DELETE', 'PATCH']),
          name: Type.String(),
          title: Type.Unknown(),
          url: Type.String(),
        },
        { additionalProperties: false },
      ),
    ),
    description: Type.String(),
    expires: Type.String({ format: 'date-time' }),
    lastDateActive: Type.String({ format: 'date-time' }),
    provisionerId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}$' }),
    stability: Type.Enum(['experimental', 'stable', 'deprecated']),
    taskQueueId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
    workerType: Type.String({ pattern: '^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** @deprecated Renamed to {@link Artifact}. */
export const ListArtifactsResponseArtifact = Artifact;

/** @deprecated Renamed to {@link Task}. */
export const TaskDefinitionResponse = Task;

/** @deprecated Renamed to {@link TaskGroupChangedMessage}. */
export const TaskGroupResolvedMessage = TaskGroupChangedMessage;
