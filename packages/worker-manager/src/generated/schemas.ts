// Generated from references/worker-manager/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { Type } from 'typebox';

/** `schemas/worker-manager/v1/worker-lifecycle.json` */
export const WorkerLifecycle = Type.Object(
  {
    registrationTimeout: Type.Optional(Type.Integer()),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/config-aws.json` */
export const AwsProviderConfig = Type.Object(
  {
    launchConfigs: Type.Array(
      Type.Object(
        {
          additionalUserData: Type.Optional(
            Type.Object({
              providerId: Type.Optional(Type.Never()),
              rootUrl: Type.Optional(Type.Never()),
              workerConfig: Type.Optional(Type.Never()),
              workerGroup: Type.Optional(Type.Never()),
              workerPoolId: Type.Optional(Type.Never()),
            }),
          ),
          capacityPerInstance: Type.Integer({ minimum: 1 }),
          launchConfig: Type.Intersect([
            Type.Object({
              ImageId: Type.String(),
            }),
            Type.Unsafe<unknown>({ not: { required: ['IamInstanceProfile', 'UserData', 'MinCount', 'MaxCount'] } }),
          ]),
          region: Type.String(),
          workerConfig: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
    lifecycle: Type.Optional(WorkerLifecycle),
    maxCapacity: Type.Integer(),
    minCapacity: Type.Integer(),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/config-azure.json` */
export const AzureProviderConfig = Type.Object(
  {
    launchConfigs: Type.Array(
      Type.Object({
        billingProfile: Type.Optional(
          Type.Object({
            maxPrice: Type.Optional(Type.Number()),
          }),
        ),
        capacityPerInstance: Type.Integer({ minimum: 1 }),
        hardwareProfile: Type.Object({
          vmSize: Type.String(),
        }),
        location: Type.String(),
        networkProfile: Type.Optional(
          Type.Object({
            networkInterfaces: Type.Array(
              Type.Object({
                id: Type.Optional(Type.String()),
                primary: Type.Optional(Type.Boolean()),
              }),
            ),
          }),
        ),
        osProfile: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
        priority: Type.Optional(Type.String()),
        storageProfile: Type.Object({
          imageReference: Type.Optional(
            Type.Object({
              id: Type.Optional(Type.String()),
            }),
          ),
          osDisk: Type.Object({
            createOption: Type.Optional(Type.String()),
          }),
        }),
        subnetId: Type.String(),
        workerConfig: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
      }),
    ),
    lifecycle: Type.Optional(WorkerLifecycle),
    maxCapacity: Type.Integer({ minimum: 0 }),
    minCapacity: Type.Integer({ minimum: 0 }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/config-google.json` */
export const GoogleProviderConfig = Type.Object(
  {
    launchConfigs: Type.Array(
      Type.Object({
        capacityPerInstance: Type.Integer({ minimum: 1 }),
        disks: Type.Array(Type.Unknown()),
        machineType: Type.String(),
        networkInterfaces: Type.Array(Type.Unknown()),
        region: Type.String(),
        scheduling: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
        workerConfig: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
        zone: Type.String(),
      }),
    ),
    lifecycle: Type.Optional(WorkerLifecycle),
    maxCapacity: Type.Integer({ minimum: 0 }),
    minCapacity: Type.Integer({ minimum: 0 }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/config-null.json` */
export const NullConfig = Type.Unsafe<Record<string, unknown>>({ type: 'object' });

/** `schemas/worker-manager/v1/config-static.json` */
export const StaticProviderConfig = Type.Unsafe<Record<string, never>>({ type: 'object', additionalProperties: false });

/** `schemas/worker-manager/v1/config-testing.json` */
export const TestingProviderConfig = Type.Unsafe<Record<string, never>>({ type: 'object', additionalProperties: false });

/** `schemas/worker-manager/v1/create-worker-pool-request.json` */
export const CreateWorkerPoolRequest = Type.Object(
  {
    config: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    description: Type.String({ maxLength: 10240 }),
    emailOnError: Type.Boolean(),
    owner: Type.String({ format: 'email' }),
    providerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/create-worker-request.json` */
export const WorkerCreationRequest = Type.Object(
  {
    capacity: Type.Optional(Type.Integer({ minimum: 1 })),
    expires: Type.String({ format: 'date-time' }),
    providerInfo: Type.Optional(
      Type.Union([
        Type.Object(
          {
            staticSecret: Type.String({ pattern: '^[a-zA-Z0-9_-]{44}$' }),
          },
          { additionalProperties: false },
        ),
      ]),
    ),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/provider-list.json` */
export const ProviderList = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    providers: Type.Array(
      Type.Object(
        {
          providerId: Type.String(),
          providerType: Type.String(),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/pulse-worker-pool-message.json` */
export const WorkerTypePulseMessage = Type.Object(
  {
    previousProviderId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
    providerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerPoolId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/register-worker-request.json` */
export const RegisterWorkerRequest = Type.Object(
  {
    providerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerIdentityProof: Type.Union([
      Type.Object(
        {
          token: Type.String(),
        },
        { additionalProperties: false },
      ),
      Type.Object(
        {
          staticSecret: Type.String({ pattern: '^[a-zA-Z0-9_-]{44}$' }),
        },
        { additionalProperties: false },
      ),
      Type.Object(
        {
          document: Type.String(),
          signature: Type.String(),
        },
        { additionalProperties: false },
      ),
      Type.Object(
        {
          document: Type.String(),
        },
        { additionalProperties: false },
      ),
    ]),
    workerPoolId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/register-worker-response.json` */
export const RegisterWorkerResponse = Type.Object(
  {
    credentials: Type.Object(
      {
        accessToken: Type.String(),
        certificate: Type.Optional(Type.String()),
        clientId: Type.String(),
      },
      { additionalProperties: false },
    ),
    expires: Type.String({ format: 'date-time' }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/report-worker-error-request.json` */
export const WorkerErrorReport = Type.Object(
  {
    description: Type.String({ maxLength: 10240 }),
    extra: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    kind: Type.String({ maxLength: 128, pattern: '[-a-z0-9]+' }),
    title: Type.String({ maxLength: 128 }),
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/update-worker-pool-request.json` */
export const UpdateWorkerPoolRequest = Type.Object(
  {
    config: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    created: Type.Optional(Type.String({ format: 'date-time' })),
    description: Type.String({ maxLength: 10240 }),
    emailOnError: Type.Boolean(),
    lastModified: Type.Optional(Type.String({ format: 'date-time' })),
    owner: Type.String({ format: 'email' }),
    providerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerPoolId: Type.Optional(Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' })),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/worker-full.json` */
export const WorkerFullDefinition = Type.Object(
  {
    capacity: Type.Integer({ minimum: 1 }),
    created: Type.String({ format: 'date-time' }),
    expires: Type.String({ format: 'date-time' }),
    lastChecked: Type.String({ format: 'date-time' }),
    lastModified: Type.String({ format: 'date-time' }),
    providerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    state: Type.Enum(['requested', 'running', 'stopped']),
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerPoolId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/worker-list.json` */
export const WorkerListInAGivenWorkerPool = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    workers: Type.Array(WorkerFullDefinition, { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/worker-pool-error.json` */
export const WorkerPoolError = Type.Object(
  {
    description: Type.String({ maxLength: 10240 }),
    errorId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
    extra: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    kind: Type.String({ maxLength: 128, pattern: '[-a-z0-9]+' }),
    reported: Type.String({ format: 'date-time' }),
    title: Type.String({ maxLength: 128 }),
    workerPoolId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/worker-pool-error-list.json` */
export const WorkerPoolErrorList = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    workerPoolErrors: Type.Array(WorkerPoolError, { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/worker-pool-full.json` */
export const WorkerPoolFullDefinition = Type.Object(
  {
    config: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    created: Type.String({ format: 'date-time' }),
    description: Type.String({ maxLength: 10240 }),
    emailOnError: Type.Boolean(),
    lastModified: Type.String({ format: 'date-time' }),
    owner: Type.String({ format: 'email' }),
    providerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerPoolId: Type.Optional(Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' })),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/worker-pool-list.json` */
export const WorkerPoolList = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    workerPools: Type.Array(WorkerPoolFullDefinition, { uniqueItems: true }),
  },
  { additionalProperties: false },
);
