// Generated from references/worker-manager/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

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
  AwsProviderConfig: Same<Static<typeof schemas.AwsProviderConfig>, types.AwsProviderConfig>;
  AzureProviderArmDeploymentConfiguration: Same<
    Static<typeof schemas.AzureProviderArmDeploymentConfiguration>,
    types.AzureProviderArmDeploymentConfiguration
  >;
  AzureProviderConfig: Same<Static<typeof schemas.AzureProviderConfig>, types.AzureProviderConfig>;
  AzureSequentialDeploymentResources: Same<
    Static<typeof schemas.AzureSequentialDeploymentResources>,
    types.AzureSequentialDeploymentResources
  >;
  CreateWorkerPoolRequest: Same<Static<typeof schemas.CreateWorkerPoolRequest>, types.CreateWorkerPoolRequest>;
  GoogleProviderConfig: Same<Static<typeof schemas.GoogleProviderConfig>, types.GoogleProviderConfig>;
  LaunchConfigPulseMessage: Same<Static<typeof schemas.LaunchConfigPulseMessage>, types.LaunchConfigPulseMessage>;
  ListWorkersResponse: Same<Static<typeof schemas.ListWorkersResponse>, types.ListWorkersResponse>;
  NullConfig: Same<Static<typeof schemas.NullConfig>, types.NullConfig>;
  ProviderList: Same<Static<typeof schemas.ProviderList>, types.ProviderList>;
  PulseWorkerPoolErrorMessage: Same<Static<typeof schemas.PulseWorkerPoolErrorMessage>, types.PulseWorkerPoolErrorMessage>;
  PulseWorkerPoolMessage: Same<Static<typeof schemas.PulseWorkerPoolMessage>, types.PulseWorkerPoolMessage>;
  RegisterWorkerRequest: Same<Static<typeof schemas.RegisterWorkerRequest>, types.RegisterWorkerRequest>;
  RegisterWorkerResponse: Same<Static<typeof schemas.RegisterWorkerResponse>, types.RegisterWorkerResponse>;
  ReregisterWorkerRequest: Same<Static<typeof schemas.ReregisterWorkerRequest>, types.ReregisterWorkerRequest>;
  ReregisterWorkerResponse: Same<Static<typeof schemas.ReregisterWorkerResponse>, types.ReregisterWorkerResponse>;
  ShouldWorkerTerminateResponse: Same<Static<typeof schemas.ShouldWorkerTerminateResponse>, types.ShouldWorkerTerminateResponse>;
  StaticProviderConfig: Same<Static<typeof schemas.StaticProviderConfig>, types.StaticProviderConfig>;
  TaskDefinitionResponse: Same<Static<typeof schemas.TaskDefinitionResponse>, types.TaskDefinitionResponse>;
  TaskRun: Same<Static<typeof schemas.TaskRun>, types.TaskRun>;
  TestingProviderConfig: Same<Static<typeof schemas.TestingProviderConfig>, types.TestingProviderConfig>;
  UpdateWorkerPoolRequest: Same<Static<typeof schemas.UpdateWorkerPoolRequest>, types.UpdateWorkerPoolRequest>;
  WorkerCreationUpdateRequest: Same<Static<typeof schemas.WorkerCreationUpdateRequest>, types.WorkerCreationUpdateRequest>;
  WorkerErrorReport: Same<Static<typeof schemas.WorkerErrorReport>, types.WorkerErrorReport>;
  WorkerFullDefinition: Same<Static<typeof schemas.WorkerFullDefinition>, types.WorkerFullDefinition>;
  WorkerLifecycle: Same<Static<typeof schemas.WorkerLifecycle>, types.WorkerLifecycle>;
  WorkerListInAGivenWorkerPool: Same<Static<typeof schemas.WorkerListInAGivenWorkerPool>, types.WorkerListInAGivenWorkerPool>;
  WorkerPoolError: Same<Static<typeof schemas.WorkerPoolError>, types.WorkerPoolError>;
  WorkerPoolErrorList: Same<Static<typeof schemas.WorkerPoolErrorList>, types.WorkerPoolErrorList>;
  WorkerPoolErrorStats: Same<Static<typeof schemas.WorkerPoolErrorStats>, types.WorkerPoolErrorStats>;
  WorkerPoolFullDefinition: Same<Static<typeof schemas.WorkerPoolFullDefinition>, types.WorkerPoolFullDefinition>;
  WorkerPoolLaunchConfigList: Same<Static<typeof schemas.WorkerPoolLaunchConfigList>, types.WorkerPoolLaunchConfigList>;
  WorkerPoolList: Same<Static<typeof schemas.WorkerPoolList>, types.WorkerPoolList>;
  WorkerPoolListStats: Same<Static<typeof schemas.WorkerPoolListStats>, types.WorkerPoolListStats>;
  WorkerPoolStatistics: Same<Static<typeof schemas.WorkerPoolStatistics>, types.WorkerPoolStatistics>;
  WorkerPulseMessage: Same<Static<typeof schemas.WorkerPulseMessage>, types.WorkerPulseMessage>;
  WorkerRemovedPulseMessage: Same<Static<typeof schemas.WorkerRemovedPulseMessage>, types.WorkerRemovedPulseMessage>;
  WorkerResponse: Same<Static<typeof schemas.WorkerResponse>, types.WorkerResponse>;
} = {
  AwsProviderConfig: true,
  AzureProviderArmDeploymentConfiguration: true,
  AzureProviderConfig: true,
  AzureSequentialDeploymentResources: true,
  CreateWorkerPoolRequest: true,
  GoogleProviderConfig: true,
  LaunchConfigPulseMessage: true,
  ListWorkersResponse: true,
  NullConfig: true,
  ProviderList: true,
  PulseWorkerPoolErrorMessage: true,
  PulseWorkerPoolMessage: true,
  RegisterWorkerRequest: true,
  RegisterWorkerResponse: true,
  ReregisterWorkerRequest: true,
  ReregisterWorkerResponse: true,
  ShouldWorkerTerminateResponse: true,
  StaticProviderConfig: true,
  TaskDefinitionResponse: true,
  TaskRun: true,
  TestingProviderConfig: true,
  UpdateWorkerPoolRequest: true,
  WorkerCreationUpdateRequest: true,
  WorkerErrorReport: true,
  WorkerFullDefinition: true,
  WorkerLifecycle: true,
  WorkerListInAGivenWorkerPool: true,
  WorkerPoolError: true,
  WorkerPoolErrorList: true,
  WorkerPoolErrorStats: true,
  WorkerPoolFullDefinition: true,
  WorkerPoolLaunchConfigList: true,
  WorkerPoolList: true,
  WorkerPoolListStats: true,
  WorkerPoolStatistics: true,
  WorkerPulseMessage: true,
  WorkerRemovedPulseMessage: true,
  WorkerResponse: true,
};
