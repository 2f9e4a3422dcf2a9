// Generated from references/worker-manager/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { Type } from '@tc/core/typebox';
import type * as types from './types.ts';

/** `schemas/worker-manager/v1/azure-arm-templates.json` */
export const AzureProviderArmDeploymentConfiguration = Type.Object({
  armDeployment: Type.Intersect([
    Type.Object(
      {
        debugSetting: Type.Optional(
          Type.Object(
            {
              detailLevel: Type.Optional(Type.Enum(['requestContent', 'responseContent', 'requestContent,responseContent'])),
            },
            { additionalProperties: false },
          ),
        ),
        expressionEvaluationOptions: Type.Optional(
          Type.Object(
            {
              scope: Type.Optional(Type.Enum(['Inner', 'Outer'])),
            },
            { additionalProperties: false },
          ),
        ),
        mode: Type.Enum(['Incremental', 'Complete']),
        onErrorDeployment: Type.Optional(
          Type.Object(
            {
              deploymentName: Type.Optional(Type.String()),
              type: Type.Optional(Type.Enum(['LastSuccessful', 'SpecificDeployment'])),
            },
            { additionalProperties: false },
          ),
        ),
        parameters: Type.Optional(
          Type.Intersect([
            Type.Unsafe<
              Record<
                string,
                Record<string, unknown> &
                  (types.ArmDeploymentConfigurationParameterWithValue | types.ArmDeploymentConfigurationParameterWithReference)
              >
            >({
              type: 'object',
              additionalProperties: Type.Intersect([
                Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
                Type.Union([
                  Type.Object(
                    {
                      value: Type.Unknown(),
                    },
                    { additionalProperties: false },
                  ),
                  Type.Object(
                    {
                      reference: Type.Object(
                        {
                          keyVault: Type.Object(
                            {
                              id: Type.Optional(Type.String()),
                            },
                            { additionalProperties: false },
                          ),
                          secretName: Type.String(),
                          secretVersion: Type.Optional(Type.String()),
                        },
                        { additionalProperties: false },
                      ),
                    },
                    { additionalProperties: false },
                  ),
                ]),
              ]),
            }),
            Type.Unsafe<unknown>({ required: ['location'] }),
          ]),
        ),
        parametersLink: Type.Optional(
          Type.Object(
            {
              contentVersion: Type.Optional(Type.String()),
              uri: Type.Optional(Type.String()),
            },
            { additionalProperties: false },
          ),
        ),
        template: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
        templateLink: Type.Optional(
          Type.Intersect([
            Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
            Type.Union([
              Type.Object(
                {
                  id: Type.String({
                    pattern:
                      '^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft\\.Resources/templateSpecs/[^/]+/versions/[^/]+$',
                  }),
                },
                { additionalProperties: false },
              ),
              Type.Object(
                {
                  contentVersion: Type.Optional(Type.String()),
                  queryString: Type.Optional(Type.String()),
                  uri: Type.String(),
                },
                { additionalProperties: false },
              ),
            ]),
          ]),
        ),
      },
      { additionalProperties: false },
    ),
    Type.Unsafe<unknown>({
      oneOf: [Type.Unsafe<unknown>({ required: ['template'] }), Type.Unsafe<unknown>({ required: ['templateLink'] })],
    }),
  ]),
  armDeploymentResourceGroup: Type.Optional(Type.String()),
});

/** `schemas/worker-manager/v1/azure-deployment-resources.json` */
export const AzureSequentialDeploymentResources = Type.Object({
  billingProfile: Type.Optional(
    Type.Object({
      maxPrice: Type.Optional(Type.Number()),
    }),
  ),
  hardwareProfile: Type.Object({
    vmSize: Type.String(),
  }),
  ignoreFailedProvisioningStates: Type.Optional(Type.Array(Type.String(), { uniqueItems: true })),
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
    dataDisks: Type.Optional(Type.Array(Type.Unsafe<Record<string, unknown>>({ type: 'object' }))),
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
});

/** `schemas/worker-manager/v1/worker-lifecycle.json` */
export const WorkerLifecycle = Type.Object(
  {
    queueInactivityTimeout: Type.Optional(Type.Integer({ minimum: 1200 })),
    registrationTimeout: Type.Optional(Type.Integer()),
    reregistrationTimeout: Type.Optional(Type.Integer({ maximum: 2592000 })),
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
          capacityPerInstance: Type.Optional(Type.Integer({ minimum: 1 })),
          launchConfig: Type.Intersect([
            Type.Object({
              ImageId: Type.String(),
            }),
            Type.Unsafe<unknown>({ not: { required: ['IamInstanceProfile', 'UserData', 'MinCount', 'MaxCount'] } }),
          ]),
          region: Type.String(),
          workerConfig: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
          workerManager: Type.Optional(
            Type.Object(
              {
                capacityPerInstance: Type.Optional(Type.Integer({ minimum: 1 })),
                initialWeight: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
                launchConfigId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
                maxCapacity: Type.Optional(Type.Integer({ minimum: 0 })),
              },
              { additionalProperties: false },
            ),
          ),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
    lifecycle: Type.Optional(WorkerLifecycle),
    maxCapacity: Type.Integer({ minimum: 0 }),
    minCapacity: Type.Integer({ minimum: 0 }),
    scalingRatio: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/config-azure.json` */
export const AzureProviderConfig = Type.Object(
  {
    launchConfigs: Type.Array(
      Type.Intersect([
        Type.Object({
          capacityPerInstance: Type.Optional(Type.Integer({ minimum: 1 })),
          tags: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
          workerConfig: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
          workerManager: Type.Optional(
            Type.Object(
              {
                capacityPerInstance: Type.Optional(Type.Integer({ minimum: 1 })),
                ignoreFailedProvisioningStates: Type.Optional(Type.Array(Type.String(), { uniqueItems: true })),
                initialWeight: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
                keepDeployment: Type.Optional(Type.Boolean()),
                launchConfigId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
                maxCapacity: Type.Optional(Type.Integer({ minimum: 0 })),
                publicIp: Type.Optional(Type.Boolean()),
              },
              { additionalProperties: false },
            ),
          ),
        }),
        Type.Unsafe<types.AzureSequentialDeploymentResources | types.AzureProviderArmDeploymentConfiguration>({
          oneOf: [AzureSequentialDeploymentResources, AzureProviderArmDeploymentConfiguration],
        }),
      ]),
      { uniqueItems: true },
    ),
    lifecycle: Type.Optional(WorkerLifecycle),
    maxCapacity: Type.Integer({ minimum: 0 }),
    minCapacity: Type.Integer({ minimum: 0 }),
    scalingRatio: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/config-google.json` */
export const GoogleProviderConfig = Type.Object(
  {
    launchConfigs: Type.Array(
      Type.Object({
        capacityPerInstance: Type.Optional(Type.Integer({ minimum: 1 })),
        disks: Type.Array(Type.Unknown()),
        machineType: Type.String(),
        networkInterfaces: Type.Array(Type.Unknown()),
        region: Type.String(),
        scheduling: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
        workerConfig: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
        workerManager: Type.Optional(
          Type.Object(
            {
              capacityPerInstance: Type.Optional(Type.Integer({ minimum: 1 })),
              initialWeight: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
              launchConfigId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
              maxCapacity: Type.Optional(Type.Integer({ minimum: 0 })),
            },
            { additionalProperties: false },
          ),
        ),
        zone: Type.String(),
      }),
      { uniqueItems: true },
    ),
    lifecycle: Type.Optional(WorkerLifecycle),
    maxCapacity: Type.Integer({ minimum: 0 }),
    minCapacity: Type.Integer({ minimum: 0 }),
    scalingRatio: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/config-null.json` */
export const NullConfig = Type.Unsafe<Record<string, unknown>>({ type: 'object' });

/** `schemas/worker-manager/v1/config-static.json` */
export const StaticProviderConfig = Type.Object(
  {
    lifecycle: Type.Optional(
      Type.Object(
        {
          reregistrationTimeout: Type.Optional(Type.Integer({ maximum: 2592000 })),
        },
        { additionalProperties: false },
      ),
    ),
    workerConfig: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
  },
  { additionalProperties: false },
);

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
export const WorkerCreationUpdateRequest = Type.Object(
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

/** `schemas/worker-manager/v1/task-run.json` */
export const TaskRun = Type.Object(
  {
    runId: Type.Integer({ minimum: 0, maximum: 1000 }),
    taskId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/list-workers-response.json` */
export const ListWorkersResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    workers: Type.Array(
      Type.Object(
        {
          capacity: Type.Optional(Type.Integer({ minimum: 0 })),
          firstClaim: Type.Optional(Type.String({ format: 'date-time' })),
          lastDateActive: Type.Optional(Type.String({ format: 'date-time' })),
          latestTask: Type.Optional(TaskRun),
          launchConfigId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
          providerId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
          quarantineUntil: Type.Optional(Type.String({ format: 'date-time' })),
          state: Type.Optional(Type.Enum(['requested', 'running', 'stopping', 'stopped', 'standalone'])),
          workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
          workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
          workerPoolId: Type.Optional(Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' })),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
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

/** `schemas/worker-manager/v1/pulse-launch-config-message.json` */
export const LaunchConfigPulseMessage = Type.Object(
  {
    launchConfigId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    providerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerPoolId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/pulse-worker-message.json` */
export const WorkerPulseMessage = Type.Object(
  {
    capacity: Type.Integer({ minimum: 1 }),
    launchConfigId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
    providerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    timestamp: Type.String({ format: 'date-time' }),
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerPoolId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/pulse-worker-pool-error-message.json` */
export const PulseWorkerPoolErrorMessage = Type.Object(
  {
    errorId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
    kind: Type.String({ maxLength: 128, pattern: '[-a-z0-9]+' }),
    launchConfigId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
    providerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    timestamp: Type.String({ format: 'date-time' }),
    title: Type.String({ maxLength: 128 }),
    workerGroup: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
    workerId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
    workerPoolId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/pulse-worker-pool-message.json` */
export const PulseWorkerPoolMessage = Type.Object(
  {
    previousProviderId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
    providerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerPoolId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/pulse-worker-removed-message.json` */
export const WorkerRemovedPulseMessage = Type.Object(
  {
    capacity: Type.Integer({ minimum: 1 }),
    launchConfigId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
    providerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    reason: Type.String(),
    timestamp: Type.String({ format: 'date-time' }),
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerPoolId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/register-worker-request.json` */
export const RegisterWorkerRequest = Type.Object(
  {
    providerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    systemBootTime: Type.Optional(Type.String({ format: 'date-time' })),
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
    secret: Type.String({ pattern: '^[a-zA-Z0-9_-]{44}$' }),
    workerConfig: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
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

/** `schemas/worker-manager/v1/reregister-worker-request.json` */
export const ReregisterWorkerRequest = Type.Object(
  {
    secret: Type.String({ pattern: '^[a-zA-Z0-9_-]{44}$' }),
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerPoolId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/reregister-worker-response.json` */
export const ReregisterWorkerResponse = Type.Object(
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
    secret: Type.String({ pattern: '^[a-zA-Z0-9_-]{44}$' }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/should-worker-terminate-response.json` */
export const ShouldWorkerTerminateResponse = Type.Object(
  {
    reason: Type.String({ minLength: 1 }),
    terminate: Type.Boolean(),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/task.json` */
export const TaskDefinitionResponse = Type.Object(
  {
    created: Type.String({ format: 'date-time' }),
    deadline: Type.String({ format: 'date-time' }),
    dependencies: Type.Array(Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }), {
      maxItems: 10000,
      uniqueItems: true,
    }),
    expires: Type.Optional(Type.String({ format: 'date-time' })),
    extra: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    metadata: Type.Object(
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
    ),
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
    workerPoolId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
    workerType: Type.String({ pattern: '^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
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
    launchConfigId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
    providerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    state: Type.Enum(['requested', 'running', 'stopping', 'stopped']),
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
    launchConfigId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
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

/** `schemas/worker-manager/v1/worker-pool-error-stats.json` */
export const WorkerPoolErrorStats = Type.Object(
  {
    totals: Type.Object(
      {
        code: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
        daily: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
        hourly: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
        launchConfig: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
        title: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
        total: Type.Number(),
        workerPool: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
      },
      { additionalProperties: false },
    ),
    workerPoolId: Type.Unsafe<string | ''>({
      oneOf: [Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }), Type.Literal('')],
    }),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/worker-pool-full.json` */
export const WorkerPoolFullDefinition = Type.Object(
  {
    config: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    created: Type.String({ format: 'date-time' }),
    currentCapacity: Type.Integer({ minimum: 0 }),
    description: Type.String({ maxLength: 10240 }),
    emailOnError: Type.Boolean(),
    lastModified: Type.String({ format: 'date-time' }),
    owner: Type.String({ format: 'email' }),
    providerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    requestedCapacity: Type.Integer({ minimum: 0 }),
    requestedCount: Type.Integer({ minimum: 0 }),
    runningCapacity: Type.Integer({ minimum: 0 }),
    runningCount: Type.Integer({ minimum: 0 }),
    stoppedCapacity: Type.Integer({ minimum: 0 }),
    stoppedCount: Type.Integer({ minimum: 0 }),
    stoppingCapacity: Type.Integer({ minimum: 0 }),
    stoppingCount: Type.Integer({ minimum: 0 }),
    workerPoolId: Type.Optional(Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' })),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/worker-pool-launch-config-list.json` */
export const WorkerPoolLaunchConfigList = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    workerPoolLaunchConfigs: Type.Array(
      Type.Object(
        {
          configuration: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
          created: Type.String({ format: 'date-time' }),
          isArchived: Type.Boolean(),
          lastModified: Type.String({ format: 'date-time' }),
          launchConfigId: Type.String(),
          workerPoolId: Type.String(),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/worker-pool-list-stats.json` */
export const WorkerPoolListStats = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    workerPoolsStats: Type.Array(
      Type.Object(
        {
          currentCapacity: Type.Integer({ minimum: 0 }),
          requestedCapacity: Type.Integer({ minimum: 0 }),
          requestedCount: Type.Integer({ minimum: 0 }),
          runningCapacity: Type.Integer({ minimum: 0 }),
          runningCount: Type.Integer({ minimum: 0 }),
          stoppedCapacity: Type.Integer({ minimum: 0 }),
          stoppedCount: Type.Integer({ minimum: 0 }),
          stoppingCapacity: Type.Integer({ minimum: 0 }),
          stoppingCount: Type.Integer({ minimum: 0 }),
          workerPoolId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
        },
        { additionalProperties: false },
      ),
      { uniqueItems: true },
    ),
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

/** `schemas/worker-manager/v1/worker-pool-stats.json` */
export const WorkerPoolStatistics = Type.Object(
  {
    launchConfigStats: Type.Array(
      Type.Object(
        {
          currentCapacity: Type.Integer({ minimum: 0 }),
          launchConfigId: Type.String(),
          requestedCapacity: Type.Integer({ minimum: 0 }),
          requestedCount: Type.Integer({ minimum: 0 }),
          runningCapacity: Type.Integer({ minimum: 0 }),
          runningCount: Type.Integer({ minimum: 0 }),
          stoppedCapacity: Type.Integer({ minimum: 0 }),
          stoppedCount: Type.Integer({ minimum: 0 }),
          stoppingCapacity: Type.Integer({ minimum: 0 }),
          stoppingCount: Type.Integer({ minimum: 0 }),
          workerPoolId: Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);

/** `schemas/worker-manager/v1/worker-response.json` */
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
    capacity: Type.Optional(Type.Integer({ minimum: 0 })),
    expires: Type.String({ format: 'date-time' }),
    firstClaim: Type.String({ format: 'date-time' }),
    lastDateActive: Type.Optional(Type.String({ format: 'date-time' })),
    launchConfigId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
    providerId: Type.Optional(Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' })),
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
    state: Type.Optional(Type.Enum(['requested', 'running', 'stopping', 'stopped', 'standalone'])),
    workerGroup: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerId: Type.String({ minLength: 1, maxLength: 38, pattern: '^([a-zA-Z0-9-_]*)$' }),
    workerPoolId: Type.Optional(Type.String({ pattern: '^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' })),
    workerType: Type.String({ pattern: '^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$' }),
  },
  { additionalProperties: false },
);

/** @deprecated Renamed to {@link WorkerCreationUpdateRequest}. */
export const WorkerCreationRequest = WorkerCreationUpdateRequest;

/** @deprecated Renamed to {@link PulseWorkerPoolMessage}. */
export const WorkerTypePulseMessage = PulseWorkerPoolMessage;
