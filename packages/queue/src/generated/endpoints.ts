// Generated from references/queue/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import type { Endpoint, ServiceDefinition } from '@tc/core/codegen';

// biome-ignore-start lint/suspicious/noThenProperty: the key that scope expressions use
export const endpoints = {
  ping: {
    name: 'ping',
    method: 'GET',
    route: '/ping',
    args: [],
  },
  task: {
    name: 'task',
    method: 'GET',
    route: '/task/<taskId>',
    args: ['taskId'],
    output: 'TaskDefinitionResponse',
  },
  status: {
    name: 'status',
    method: 'GET',
    route: '/task/<taskId>/status',
    args: ['taskId'],
    output: 'TaskStatusResponse',
  },
  listTaskGroup: {
    name: 'listTaskGroup',
    method: 'GET',
    route: '/task-group/<taskGroupId>/list',
    args: ['taskGroupId'],
    query: ['continuationToken', 'limit'],
    output: 'ListTaskGroupResponse',
    items: 'tasks',
  },
  listDependentTasks: {
    name: 'listDependentTasks',
    method: 'GET',
    route: '/task/<taskId>/dependents',
    args: ['taskId'],
    query: ['continuationToken', 'limit'],
    output: 'ListDependentTasksResponse',
    items: 'tasks',
  },
  createTask: {
    name: 'createTask',
    method: 'PUT',
    route: '/task/<taskId>',
    args: ['taskId'],
    scopes: {
      AllOf: [
        { each: '<scope>', for: 'scope', in: 'scopes' },
        { each: 'queue:route:<route>', for: 'route', in: 'routes' },
        {
          AnyOf: [
            {
              AllOf: [
                'queue:scheduler-id:<schedulerId>',
                { AnyOf: [{ each: 'queue:create-task:<priority>:<provisionerId>/<workerType>', for: 'priority', in: 'priorities' }] },
              ],
            },
            {
              if: 'legacyScopes',
              then: {
                AnyOf: [
                  'queue:create-task:<provisionerId>/<workerType>',
                  {
                    AllOf: [
                      'queue:define-task:<provisionerId>/<workerType>',
                      'queue:task-group-id:<schedulerId>/<taskGroupId>',
                      'queue:schedule-task:<schedulerId>/<taskGroupId>/<taskId>',
                    ],
                  },
                ],
              },
            },
          ],
        },
      ],
    },
    input: 'TaskDefinitionRequest',
    output: 'TaskStatusResponse',
  },
  defineTask: {
    name: 'defineTask',
    method: 'POST',
    route: '/task/<taskId>/define',
    args: ['taskId'],
    scopes: {
      AllOf: [
        { each: '<scope>', for: 'scope', in: 'scopes' },
        { each: 'queue:route:<route>', for: 'route', in: 'routes' },
        {
          AnyOf: [
            {
              AllOf: [
                'queue:scheduler-id:<schedulerId>',
                { AnyOf: [{ each: 'queue:create-task:<priority>:<provisionerId>/<workerType>', for: 'priority', in: 'priorities' }] },
              ],
            },
            {
              if: 'legacyScopes',
              then: {
                AnyOf: [
                  'queue:define-task:<provisionerId>/<workerType>',
                  'queue:create-task:<provisionerId>/<workerType>',
                  { AllOf: ['queue:define-task:<provisionerId>/<workerType>', 'queue:task-group-id:<schedulerId>/<taskGroupId>'] },
                ],
              },
            },
          ],
        },
      ],
    },
    input: 'TaskDefinitionRequest',
    output: 'TaskStatusResponse',
  },
  scheduleTask: {
    name: 'scheduleTask',
    method: 'POST',
    route: '/task/<taskId>/schedule',
    args: ['taskId'],
    scopes: {
      AnyOf: [
        'queue:schedule-task:<schedulerId>/<taskGroupId>/<taskId>',
        { AllOf: ['queue:schedule-task', 'assume:scheduler-id:<schedulerId>/<taskGroupId>'] },
      ],
    },
    output: 'TaskStatusResponse',
  },
  rerunTask: {
    name: 'rerunTask',
    method: 'POST',
    route: '/task/<taskId>/rerun',
    args: ['taskId'],
    scopes: {
      AnyOf: [
        'queue:rerun-task:<schedulerId>/<taskGroupId>/<taskId>',
        { AllOf: ['queue:rerun-task', 'assume:scheduler-id:<schedulerId>/<taskGroupId>'] },
      ],
    },
    output: 'TaskStatusResponse',
  },
  cancelTask: {
    name: 'cancelTask',
    method: 'POST',
    route: '/task/<taskId>/cancel',
    args: ['taskId'],
    scopes: {
      AnyOf: [
        'queue:cancel-task:<schedulerId>/<taskGroupId>/<taskId>',
        { AllOf: ['queue:cancel-task', 'assume:scheduler-id:<schedulerId>/<taskGroupId>'] },
      ],
    },
    output: 'TaskStatusResponse',
  },
  claimWork: {
    name: 'claimWork',
    method: 'POST',
    route: '/claim-work/<provisionerId>/<workerType>',
    args: ['provisionerId', 'workerType'],
    scopes: { AllOf: ['queue:claim-work:<provisionerId>/<workerType>', 'queue:worker-id:<workerGroup>/<workerId>'] },
    input: 'ClaimWorkRequest',
    output: 'ClaimWorkResponse',
  },
  claimTask: {
    name: 'claimTask',
    method: 'POST',
    route: '/task/<taskId>/runs/<runId>/claim',
    args: ['taskId', 'runId'],
    scopes: {
      AnyOf: [
        { AllOf: ['queue:claim-task:<provisionerId>/<workerType>', 'queue:worker-id:<workerGroup>/<workerId>'] },
        { AllOf: ['queue:claim-task', 'assume:worker-type:<provisionerId>/<workerType>', 'assume:worker-id:<workerGroup>/<workerId>'] },
      ],
    },
    input: 'TaskClaimRequest',
    output: 'TaskClaimResponse',
  },
  reclaimTask: {
    name: 'reclaimTask',
    method: 'POST',
    route: '/task/<taskId>/runs/<runId>/reclaim',
    args: ['taskId', 'runId'],
    scopes: {
      AnyOf: ['queue:reclaim-task:<taskId>/<runId>', { AllOf: ['queue:claim-task', 'assume:worker-id:<workerGroup>/<workerId>'] }],
    },
    output: 'TaskReclaimResponse',
  },
  reportCompleted: {
    name: 'reportCompleted',
    method: 'POST',
    route: '/task/<taskId>/runs/<runId>/completed',
    args: ['taskId', 'runId'],
    scopes: {
      AnyOf: ['queue:resolve-task:<taskId>/<runId>', { AllOf: ['queue:resolve-task', 'assume:worker-id:<workerGroup>/<workerId>'] }],
    },
    output: 'TaskStatusResponse',
  },
  reportFailed: {
    name: 'reportFailed',
    method: 'POST',
    route: '/task/<taskId>/runs/<runId>/failed',
    args: ['taskId', 'runId'],
    scopes: {
      AnyOf: ['queue:resolve-task:<taskId>/<runId>', { AllOf: ['queue:resolve-task', 'assume:worker-id:<workerGroup>/<workerId>'] }],
    },
    output: 'TaskStatusResponse',
  },
  reportException: {
    name: 'reportException',
    method: 'POST',
    route: '/task/<taskId>/runs/<runId>/exception',
    args: ['taskId', 'runId'],
    scopes: {
      AnyOf: ['queue:resolve-task:<taskId>/<runId>', { AllOf: ['queue:resolve-task', 'assume:worker-id:<workerGroup>/<workerId>'] }],
    },
    input: 'TaskExceptionRequest',
    output: 'TaskStatusResponse',
  },
  createArtifact: {
    name: 'createArtifact',
    method: 'POST',
    route: '/task/<taskId>/runs/<runId>/artifacts/<name>',
    args: ['taskId', 'runId', 'name'],
    scopes: {
      AnyOf: [
        'queue:create-artifact:<taskId>/<runId>',
        { AllOf: ['queue:create-artifact:<name>', 'assume:worker-id:<workerGroup>/<workerId>'] },
      ],
    },
    input: 'PostArtifactRequest',
    output: 'PostArtifactResponse',
  },
  getArtifact: {
    name: 'getArtifact',
    method: 'GET',
    route: '/task/<taskId>/runs/<runId>/artifacts/<name>',
    args: ['taskId', 'runId', 'name'],
    scopes: { if: 'private', then: { AllOf: ['queue:get-artifact:<name>'] } },
  },
  getLatestArtifact: {
    name: 'getLatestArtifact',
    method: 'GET',
    route: '/task/<taskId>/artifacts/<name>',
    args: ['taskId', 'name'],
    scopes: { if: 'private', then: { AllOf: ['queue:get-artifact:<name>'] } },
  },
  listArtifacts: {
    name: 'listArtifacts',
    method: 'GET',
    route: '/task/<taskId>/runs/<runId>/artifacts',
    args: ['taskId', 'runId'],
    query: ['continuationToken', 'limit'],
    output: 'ListArtifactsResponse',
    items: 'artifacts',
  },
  listLatestArtifacts: {
    name: 'listLatestArtifacts',
    method: 'GET',
    route: '/task/<taskId>/artifacts',
    args: ['taskId'],
    query: ['continuationToken', 'limit'],
    output: 'ListArtifactsResponse',
    items: 'artifacts',
  },
  listProvisioners: {
    name: 'listProvisioners',
    method: 'GET',
    route: '/provisioners',
    args: [],
    query: ['continuationToken', 'limit'],
    output: 'ListProvisionersResponse',
    items: 'provisioners',
  },
  getProvisioner: {
    name: 'getProvisioner',
    method: 'GET',
    route: '/provisioners/<provisionerId>',
    args: ['provisionerId'],
    output: 'ProvisionerResponse',
  },
  declareProvisioner: {
    name: 'declareProvisioner',
    method: 'PUT',
    route: '/provisioners/<provisionerId>',
    args: ['provisionerId'],
    scopes: { AllOf: [{ each: 'queue:declare-provisioner:<provisionerId>#<property>', for: 'property', in: 'properties' }] },
    input: 'ProvisionerRequest',
    output: 'ProvisionerResponse',
  },
  pendingTasks: {
    name: 'pendingTasks',
    method: 'GET',
    route: '/pending/<provisionerId>/<workerType>',
    args: ['provisionerId', 'workerType'],
    output: 'CountPendingTasksResponse',
  },
  listWorkerTypes: {
    name: 'listWorkerTypes',
    method: 'GET',
    route: '/provisioners/<provisionerId>/worker-types',
    args: ['provisionerId'],
    query: ['continuationToken', 'limit'],
    output: 'ListWorkerTypesResponse',
    items: 'workerTypes',
  },
  getWorkerType: {
    name: 'getWorkerType',
    method: 'GET',
    route: '/provisioners/<provisionerId>/worker-types/<workerType>',
    args: ['provisionerId', 'workerType'],
    output: 'WorkerTypeResponse',
  },
  declareWorkerType: {
    name: 'declareWorkerType',
    method: 'PUT',
    route: '/provisioners/<provisionerId>/worker-types/<workerType>',
    args: ['provisionerId', 'workerType'],
    scopes: { AllOf: [{ each: 'queue:declare-worker-type:<provisionerId>/<workerType>#<property>', for: 'property', in: 'properties' }] },
    input: 'WorkerTypeRequest',
    output: 'WorkerTypeResponse',
  },
  listWorkers: {
    name: 'listWorkers',
    method: 'GET',
    route: '/provisioners/<provisionerId>/worker-types/<workerType>/workers',
    args: ['provisionerId', 'workerType'],
    query: ['continuationToken', 'limit', 'quarantined'],
    output: 'ListWorkersResponse',
    items: 'workers',
  },
  getWorker: {
    name: 'getWorker',
    method: 'GET',
    route: '/provisioners/<provisionerId>/worker-types/<workerType>/workers/<workerGroup>/<workerId>',
    args: ['provisionerId', 'workerType', 'workerGroup', 'workerId'],
    output: 'WorkerResponse',
  },
  quarantineWorker: {
    name: 'quarantineWorker',
    method: 'PUT',
    route: '/provisioners/<provisionerId>/worker-types/<workerType>/workers/<workerGroup>/<workerId>',
    args: ['provisionerId', 'workerType', 'workerGroup', 'workerId'],
    scopes: { AllOf: ['queue:quarantine-worker:<provisionerId>/<workerType>/<workerGroup>/<workerId>'] },
    input: 'QuarantineWorkerRequest',
    output: 'WorkerResponse',
  },
  declareWorker: {
    name: 'declareWorker',
    method: 'PUT',
    route: '/provisioners/<provisionerId>/worker-types/<workerType>/<workerGroup>/<workerId>',
    args: ['provisionerId', 'workerType', 'workerGroup', 'workerId'],
    scopes: {
      AllOf: [
        {
          each: 'queue:declare-worker:<provisionerId>/<workerType>/<workerGroup>/<workerId>#<property>',
          for: 'property',
          in: 'properties',
        },
      ],
    },
    input: 'WorkerRequest',
    output: 'WorkerResponse',
  },
} as const satisfies Record<string, Endpoint>;
// biome-ignore-end lint/suspicious/noThenProperty: the key that scope expressions use

/** The service's API as data, for its client. */
export const service: ServiceDefinition = {
  name: 'queue',
  version: 'v1',
  endpoints,
  schemas: () => import('./schemas.ts'),
};
