// Generated from references/worker-manager/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

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
  AwsProviderConfig: Agree<Static<typeof schemas.AwsProviderConfig>, types.AwsProviderConfig>;
  AzureProviderConfig: Agree<Static<typeof schemas.AzureProviderConfig>, types.AzureProviderConfig>;
  CreateWorkerPoolRequest: Agree<Static<typeof schemas.CreateWorkerPoolRequest>, Wire<types.CreateWorkerPoolRequest>>;
  GoogleProviderConfig: Agree<Static<typeof schemas.GoogleProviderConfig>, types.GoogleProviderConfig>;
  NullConfig: Agree<Static<typeof schemas.NullConfig>, types.NullConfig>;
  ProviderList: Agree<Static<typeof schemas.ProviderList>, types.ProviderList>;
  RegisterWorkerRequest: Agree<Static<typeof schemas.RegisterWorkerRequest>, Wire<types.RegisterWorkerRequest>>;
  RegisterWorkerResponse: Agree<Static<typeof schemas.RegisterWorkerResponse>, types.RegisterWorkerResponse>;
  StaticProviderConfig: Agree<Static<typeof schemas.StaticProviderConfig>, types.StaticProviderConfig>;
  TestingProviderConfig: Agree<Static<typeof schemas.TestingProviderConfig>, types.TestingProviderConfig>;
  UpdateWorkerPoolRequest: Agree<Static<typeof schemas.UpdateWorkerPoolRequest>, Wire<types.UpdateWorkerPoolRequest>>;
  WorkerCreationRequest: Agree<Static<typeof schemas.WorkerCreationRequest>, Wire<types.WorkerCreationRequest>>;
  WorkerErrorReport: Agree<Static<typeof schemas.WorkerErrorReport>, Wire<types.WorkerErrorReport>>;
  WorkerFullDefinition: Agree<Static<typeof schemas.WorkerFullDefinition>, types.WorkerFullDefinition>;
  WorkerLifecycle: Agree<Static<typeof schemas.WorkerLifecycle>, types.WorkerLifecycle>;
  WorkerListInAGivenWorkerPool: Agree<Static<typeof schemas.WorkerListInAGivenWorkerPool>, types.WorkerListInAGivenWorkerPool>;
  WorkerPoolError: Agree<Static<typeof schemas.WorkerPoolError>, types.WorkerPoolError>;
  WorkerPoolErrorList: Agree<Static<typeof schemas.WorkerPoolErrorList>, types.WorkerPoolErrorList>;
  WorkerPoolFullDefinition: Agree<Static<typeof schemas.WorkerPoolFullDefinition>, types.WorkerPoolFullDefinition>;
  WorkerPoolList: Agree<Static<typeof schemas.WorkerPoolList>, types.WorkerPoolList>;
  WorkerTypePulseMessage: Agree<Static<typeof schemas.WorkerTypePulseMessage>, types.WorkerTypePulseMessage>;
} = {
  AwsProviderConfig: true,
  AzureProviderConfig: true,
  CreateWorkerPoolRequest: true,
  GoogleProviderConfig: true,
  NullConfig: true,
  ProviderList: true,
  RegisterWorkerRequest: true,
  RegisterWorkerResponse: true,
  StaticProviderConfig: true,
  TestingProviderConfig: true,
  UpdateWorkerPoolRequest: true,
  WorkerCreationRequest: true,
  WorkerErrorReport: true,
  WorkerFullDefinition: true,
  WorkerLifecycle: true,
  WorkerListInAGivenWorkerPool: true,
  WorkerPoolError: true,
  WorkerPoolErrorList: true,
  WorkerPoolFullDefinition: true,
  WorkerPoolList: true,
  WorkerTypePulseMessage: true,
};
