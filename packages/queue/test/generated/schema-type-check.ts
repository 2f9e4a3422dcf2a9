// Generated from references/queue/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import type { Static } from '@tc/core/typebox';
import type * as schemas from '../../src/generated/schemas.ts';
import type * as types from '../../src/generated/types.ts';

/** `true` if two types are the same in JSON, otherwise both: the compiler's message then shows them. */
type Same<A, B> = (<T>() => T extends Json<A> ? 1 : 2) extends <T>() => T extends Json<B> ? 1 : 2 ? true : [Json<A>, Json<B>];

/** The JSON form of a type: dates are strings, and nothing is read-only or `undefined`. */
type Json<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? Json<Item>[]
    : T extends object
      ? [keyof T] extends [never]
        ? Record<string, unknown>
        : [keyof Known<T>] extends [never]
          ? Record<string, Json<T[keyof T]>>
          : Known<T>
      : T;

/** The listed properties of an object, without its index signature. */
type Known<T> = {
  -readonly [Name in keyof T as string extends Name ? never : number extends Name ? never : Name]: Json<Exclude<T[Name], undefined>>;
};

export const agreements: {
  Actions: Same<Static<typeof schemas.Actions>, types.Actions>;
  ActionsInput: Same<Static<typeof schemas.Actions>, types.ActionsInput>;
  Artifact: Same<Static<typeof schemas.Artifact>, types.Artifact>;
  ArtifactCreatedMessage: Same<Static<typeof schemas.ArtifactCreatedMessage>, types.ArtifactCreatedMessage>;
  CancelTaskGroupResponse: Same<Static<typeof schemas.CancelTaskGroupResponse>, types.CancelTaskGroupResponse>;
  ChangeTaskPriorityRequest: Same<Static<typeof schemas.ChangeTaskPriorityRequest>, types.ChangeTaskPriorityRequest>;
  ClaimWorkRequest: Same<Static<typeof schemas.ClaimWorkRequest>, types.ClaimWorkRequest>;
  ClaimWorkResponse: Same<Static<typeof schemas.ClaimWorkResponse>, types.ClaimWorkResponse>;
  CountPendingAndClaimedTasksResponse: Same<
    Static<typeof schemas.CountPendingAndClaimedTasksResponse>,
    types.CountPendingAndClaimedTasksResponse
  >;
  CountPendingTasksResponse: Same<Static<typeof schemas.CountPendingTasksResponse>, types.CountPendingTasksResponse>;
  FinishArtifactRequest: Same<Static<typeof schemas.FinishArtifactRequest>, types.FinishArtifactRequest>;
  GetArtifactContentResponse: Same<Static<typeof schemas.GetArtifactContentResponse>, types.GetArtifactContentResponse>;
  GetArtifactResponse: Same<Static<typeof schemas.GetArtifactResponse>, types.GetArtifactResponse>;
  ListArtifactsResponse: Same<Static<typeof schemas.ListArtifactsResponse>, types.ListArtifactsResponse>;
  ListClaimedTasksResponse: Same<Static<typeof schemas.ListClaimedTasksResponse>, types.ListClaimedTasksResponse>;
  ListDependentTasksResponse: Same<Static<typeof schemas.ListDependentTasksResponse>, types.ListDependentTasksResponse>;
  ListPendingTasksResponse: Same<Static<typeof schemas.ListPendingTasksResponse>, types.ListPendingTasksResponse>;
  ListProvisionersResponse: Same<Static<typeof schemas.ListProvisionersResponse>, types.ListProvisionersResponse>;
  ListTaskGroupResponse: Same<Static<typeof schemas.ListTaskGroupResponse>, types.ListTaskGroupResponse>;
  ListTaskQueuesResponse: Same<Static<typeof schemas.ListTaskQueuesResponse>, types.ListTaskQueuesResponse>;
  ListWorkersResponse: Same<Static<typeof schemas.ListWorkersResponse>, types.ListWorkersResponse>;
  ListWorkerTypesResponse: Same<Static<typeof schemas.ListWorkerTypesResponse>, types.ListWorkerTypesResponse>;
  ObjectServiceCredentials: Same<Static<typeof schemas.ObjectServiceCredentials>, types.ObjectServiceCredentials>;
  PollTaskUrlsResponse: Same<Static<typeof schemas.PollTaskUrlsResponse>, types.PollTaskUrlsResponse>;
  PostArtifactRequest: Same<Static<typeof schemas.PostArtifactRequest>, types.PostArtifactRequest>;
  PostArtifactResponse: Same<Static<typeof schemas.PostArtifactResponse>, types.PostArtifactResponse>;
  ProvisionerRequest: Same<Static<typeof schemas.ProvisionerRequest>, types.ProvisionerRequest>;
  ProvisionerResponse: Same<Static<typeof schemas.ProvisionerResponse>, types.ProvisionerResponse>;
  QuarantineWorkerRequest: Same<Static<typeof schemas.QuarantineWorkerRequest>, types.QuarantineWorkerRequest>;
  Task: Same<Static<typeof schemas.Task>, types.Task>;
  TaskClaimRequest: Same<Static<typeof schemas.TaskClaimRequest>, types.TaskClaimRequest>;
  TaskClaimResponse: Same<Static<typeof schemas.TaskClaimResponse>, types.TaskClaimResponse>;
  TaskCompletedMessage: Same<Static<typeof schemas.TaskCompletedMessage>, types.TaskCompletedMessage>;
  TaskCredentials: Same<Static<typeof schemas.TaskCredentials>, types.TaskCredentials>;
  TaskDefinedMessage: Same<Static<typeof schemas.TaskDefinedMessage>, types.TaskDefinedMessage>;
  TaskDefinitionAndStatus: Same<Static<typeof schemas.TaskDefinitionAndStatus>, types.TaskDefinitionAndStatus>;
  TaskDefinitionRequest: Same<Static<typeof schemas.TaskDefinitionRequest>, types.TaskDefinitionRequest>;
  TaskDefinitionStructureForPulseMessages: Same<
    Static<typeof schemas.TaskDefinitionStructureForPulseMessages>,
    types.TaskDefinitionStructureForPulseMessages
  >;
  TaskDefinitionsResponse: Same<Static<typeof schemas.TaskDefinitionsResponse>, types.TaskDefinitionsResponse>;
  TaskExceptionMessage: Same<Static<typeof schemas.TaskExceptionMessage>, types.TaskExceptionMessage>;
  TaskExceptionRequest: Same<Static<typeof schemas.TaskExceptionRequest>, types.TaskExceptionRequest>;
  TaskFailedMessage: Same<Static<typeof schemas.TaskFailedMessage>, types.TaskFailedMessage>;
  TaskGroupChangedMessage: Same<Static<typeof schemas.TaskGroupChangedMessage>, types.TaskGroupChangedMessage>;
  TaskGroupDefinitionResponse: Same<Static<typeof schemas.TaskGroupDefinitionResponse>, types.TaskGroupDefinitionResponse>;
  TaskGroupPriorityChangedMessage: Same<Static<typeof schemas.TaskGroupPriorityChangedMessage>, types.TaskGroupPriorityChangedMessage>;
  TaskGroupPriorityChangeResponse: Same<Static<typeof schemas.TaskGroupPriorityChangeResponse>, types.TaskGroupPriorityChangeResponse>;
  TaskMetadata: Same<Static<typeof schemas.TaskMetadata>, types.TaskMetadata>;
  TaskPendingMessage: Same<Static<typeof schemas.TaskPendingMessage>, types.TaskPendingMessage>;
  TaskPriorityChangedMessage: Same<Static<typeof schemas.TaskPriorityChangedMessage>, types.TaskPriorityChangedMessage>;
  TaskQueueResponse: Same<Static<typeof schemas.TaskQueueResponse>, types.TaskQueueResponse>;
  TaskReclaimResponse: Same<Static<typeof schemas.TaskReclaimResponse>, types.TaskReclaimResponse>;
  TaskRun: Same<Static<typeof schemas.TaskRun>, types.TaskRun>;
  TaskRunningMessage: Same<Static<typeof schemas.TaskRunningMessage>, types.TaskRunningMessage>;
  TaskStatusResponse: Same<Static<typeof schemas.TaskStatusResponse>, types.TaskStatusResponse>;
  TaskStatusStructure: Same<Static<typeof schemas.TaskStatusStructure>, types.TaskStatusStructure>;
  TasksResponse: Same<Static<typeof schemas.TasksResponse>, types.TasksResponse>;
  TasksStatusesResponse: Same<Static<typeof schemas.TasksStatusesResponse>, types.TasksStatusesResponse>;
  WorkerRequest: Same<Static<typeof schemas.WorkerRequest>, types.WorkerRequest>;
  WorkerResponse: Same<Static<typeof schemas.WorkerResponse>, types.WorkerResponse>;
  WorkerTypeRequest: Same<Static<typeof schemas.WorkerTypeRequest>, types.WorkerTypeRequest>;
  WorkerTypeResponse: Same<Static<typeof schemas.WorkerTypeResponse>, types.WorkerTypeResponse>;
} = {
  Actions: true,
  ActionsInput: true,
  Artifact: true,
  ArtifactCreatedMessage: true,
  CancelTaskGroupResponse: true,
  ChangeTaskPriorityRequest: true,
  ClaimWorkRequest: true,
  ClaimWorkResponse: true,
  CountPendingAndClaimedTasksResponse: true,
  CountPendingTasksResponse: true,
  FinishArtifactRequest: true,
  GetArtifactContentResponse: true,
  GetArtifactResponse: true,
  ListArtifactsResponse: true,
  ListClaimedTasksResponse: true,
  ListDependentTasksResponse: true,
  ListPendingTasksResponse: true,
  ListProvisionersResponse: true,
  ListTaskGroupResponse: true,
  ListTaskQueuesResponse: true,
  ListWorkersResponse: true,
  ListWorkerTypesResponse: true,
  ObjectServiceCredentials: true,
  PollTaskUrlsResponse: true,
  PostArtifactRequest: true,
  PostArtifactResponse: true,
  ProvisionerRequest: true,
  ProvisionerResponse: true,
  QuarantineWorkerRequest: true,
  Task: true,
  TaskClaimRequest: true,
  TaskClaimResponse: true,
  TaskCompletedMessage: true,
  TaskCredentials: true,
  TaskDefinedMessage: true,
  TaskDefinitionAndStatus: true,
  TaskDefinitionRequest: true,
  TaskDefinitionStructureForPulseMessages: true,
  TaskDefinitionsResponse: true,
  TaskExceptionMessage: true,
  TaskExceptionRequest: true,
  TaskFailedMessage: true,
  TaskGroupChangedMessage: true,
  TaskGroupDefinitionResponse: true,
  TaskGroupPriorityChangedMessage: true,
  TaskGroupPriorityChangeResponse: true,
  TaskMetadata: true,
  TaskPendingMessage: true,
  TaskPriorityChangedMessage: true,
  TaskQueueResponse: true,
  TaskReclaimResponse: true,
  TaskRun: true,
  TaskRunningMessage: true,
  TaskStatusResponse: true,
  TaskStatusStructure: true,
  TasksResponse: true,
  TasksStatusesResponse: true,
  WorkerRequest: true,
  WorkerResponse: true,
  WorkerTypeRequest: true,
  WorkerTypeResponse: true,
};
