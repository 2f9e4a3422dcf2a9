// Generated from references/queue/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

import type { Static } from 'typebox';
import type * as schemas from '../../src/generated/schemas.ts';
import type * as types from '../../src/generated/types.ts';

/** `true` when each of two types can stand for the other, else both, to be seen in the compiler's message. */
type Agree<Schema, Type> = [Schema] extends [Type] ? ([Type] extends [Schema] ? true : [Schema, Type]) : [Schema, Type];

/** What is left of a type of values to send when they are written as JSON. */
type Wire<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? Wire<Item>[]
    : T extends object
      ? object extends T
        ? Record<string, unknown>
        : { -readonly [Name in keyof T]: Wire<Exclude<T[Name], undefined>> }
      : T;

export const agreements: {
  Actions: Agree<Static<typeof schemas.Actions>, types.Actions>;
  ActionsInput: Agree<Static<typeof schemas.Actions>, Wire<types.ActionsInput>>;
  ArtifactCreatedMessage: Agree<Static<typeof schemas.ArtifactCreatedMessage>, types.ArtifactCreatedMessage>;
  ClaimWorkRequest: Agree<Static<typeof schemas.ClaimWorkRequest>, Wire<types.ClaimWorkRequest>>;
  ClaimWorkResponse: Agree<Static<typeof schemas.ClaimWorkResponse>, types.ClaimWorkResponse>;
  CountPendingTasksResponse: Agree<Static<typeof schemas.CountPendingTasksResponse>, types.CountPendingTasksResponse>;
  ListArtifactsResponse: Agree<Static<typeof schemas.ListArtifactsResponse>, types.ListArtifactsResponse>;
  ListDependentTasksResponse: Agree<Static<typeof schemas.ListDependentTasksResponse>, types.ListDependentTasksResponse>;
  ListProvisionersResponse: Agree<Static<typeof schemas.ListProvisionersResponse>, types.ListProvisionersResponse>;
  ListTaskGroupResponse: Agree<Static<typeof schemas.ListTaskGroupResponse>, types.ListTaskGroupResponse>;
  ListWorkersResponse: Agree<Static<typeof schemas.ListWorkersResponse>, types.ListWorkersResponse>;
  ListWorkerTypesResponse: Agree<Static<typeof schemas.ListWorkerTypesResponse>, types.ListWorkerTypesResponse>;
  PollTaskUrlsResponse: Agree<Static<typeof schemas.PollTaskUrlsResponse>, types.PollTaskUrlsResponse>;
  PostArtifactRequest: Agree<Static<typeof schemas.PostArtifactRequest>, Wire<types.PostArtifactRequest>>;
  PostArtifactResponse: Agree<Static<typeof schemas.PostArtifactResponse>, types.PostArtifactResponse>;
  ProvisionerRequest: Agree<Static<typeof schemas.ProvisionerRequest>, Wire<types.ProvisionerRequest>>;
  ProvisionerResponse: Agree<Static<typeof schemas.ProvisionerResponse>, types.ProvisionerResponse>;
  QuarantineWorkerRequest: Agree<Static<typeof schemas.QuarantineWorkerRequest>, Wire<types.QuarantineWorkerRequest>>;
  TaskClaimRequest: Agree<Static<typeof schemas.TaskClaimRequest>, Wire<types.TaskClaimRequest>>;
  TaskClaimResponse: Agree<Static<typeof schemas.TaskClaimResponse>, types.TaskClaimResponse>;
  TaskCompletedMessage: Agree<Static<typeof schemas.TaskCompletedMessage>, types.TaskCompletedMessage>;
  TaskCredentials: Agree<Static<typeof schemas.TaskCredentials>, types.TaskCredentials>;
  TaskDefinedMessage: Agree<Static<typeof schemas.TaskDefinedMessage>, types.TaskDefinedMessage>;
  TaskDefinitionAndStatus: Agree<Static<typeof schemas.TaskDefinitionAndStatus>, types.TaskDefinitionAndStatus>;
  TaskDefinitionRequest: Agree<Static<typeof schemas.TaskDefinitionRequest>, Wire<types.TaskDefinitionRequest>>;
  TaskDefinitionResponse: Agree<Static<typeof schemas.TaskDefinitionResponse>, types.TaskDefinitionResponse>;
  TaskDefinitionStructureForPulseMessages: Agree<
    Static<typeof schemas.TaskDefinitionStructureForPulseMessages>,
    types.TaskDefinitionStructureForPulseMessages
  >;
  TaskExceptionMessage: Agree<Static<typeof schemas.TaskExceptionMessage>, types.TaskExceptionMessage>;
  TaskExceptionRequest: Agree<Static<typeof schemas.TaskExceptionRequest>, Wire<types.TaskExceptionRequest>>;
  TaskFailedMessage: Agree<Static<typeof schemas.TaskFailedMessage>, types.TaskFailedMessage>;
  TaskGroupResolvedMessage: Agree<Static<typeof schemas.TaskGroupResolvedMessage>, types.TaskGroupResolvedMessage>;
  TaskMetadata: Agree<Static<typeof schemas.TaskMetadata>, types.TaskMetadata>;
  TaskPendingMessage: Agree<Static<typeof schemas.TaskPendingMessage>, types.TaskPendingMessage>;
  TaskReclaimResponse: Agree<Static<typeof schemas.TaskReclaimResponse>, types.TaskReclaimResponse>;
  TaskRun: Agree<Static<typeof schemas.TaskRun>, types.TaskRun>;
  TaskRunningMessage: Agree<Static<typeof schemas.TaskRunningMessage>, types.TaskRunningMessage>;
  TaskStatusResponse: Agree<Static<typeof schemas.TaskStatusResponse>, types.TaskStatusResponse>;
  TaskStatusStructure: Agree<Static<typeof schemas.TaskStatusStructure>, types.TaskStatusStructure>;
  WorkerRequest: Agree<Static<typeof schemas.WorkerRequest>, Wire<types.WorkerRequest>>;
  WorkerResponse: Agree<Static<typeof schemas.WorkerResponse>, types.WorkerResponse>;
  WorkerTypeRequest: Agree<Static<typeof schemas.WorkerTypeRequest>, Wire<types.WorkerTypeRequest>>;
  WorkerTypeResponse: Agree<Static<typeof schemas.WorkerTypeResponse>, types.WorkerTypeResponse>;
} = {
  Actions: true,
  ActionsInput: true,
  ArtifactCreatedMessage: true,
  ClaimWorkRequest: true,
  ClaimWorkResponse: true,
  CountPendingTasksResponse: true,
  ListArtifactsResponse: true,
  ListDependentTasksResponse: true,
  ListProvisionersResponse: true,
  ListTaskGroupResponse: true,
  ListWorkersResponse: true,
  ListWorkerTypesResponse: true,
  PollTaskUrlsResponse: true,
  PostArtifactRequest: true,
  PostArtifactResponse: true,
  ProvisionerRequest: true,
  ProvisionerResponse: true,
  QuarantineWorkerRequest: true,
  TaskClaimRequest: true,
  TaskClaimResponse: true,
  TaskCompletedMessage: true,
  TaskCredentials: true,
  TaskDefinedMessage: true,
  TaskDefinitionAndStatus: true,
  TaskDefinitionRequest: true,
  TaskDefinitionResponse: true,
  TaskDefinitionStructureForPulseMessages: true,
  TaskExceptionMessage: true,
  TaskExceptionRequest: true,
  TaskFailedMessage: true,
  TaskGroupResolvedMessage: true,
  TaskMetadata: true,
  TaskPendingMessage: true,
  TaskReclaimResponse: true,
  TaskRun: true,
  TaskRunningMessage: true,
  TaskStatusResponse: true,
  TaskStatusStructure: true,
  WorkerRequest: true,
  WorkerResponse: true,
  WorkerTypeRequest: true,
  WorkerTypeResponse: true,
};
