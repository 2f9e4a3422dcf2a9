// Generated from references/worker-manager/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

import type { Static } from 'typebox';
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
  AzureProviderConfig: Same<Static<typeof schemas.AzureProviderConfig>, types.AzureProviderConfig>;
  CreateWorkerPoolRequest: Same<Static<typeof schemas.CreateWorkerPoolRequest>, types.CreateWorkerPoolRequest>;
  GoogleProviderConfig: Same<Static<typeof schemas.GoogleProviderConfig>, types.GoogleProviderConfig>;
  NullConfig: Same<Static<typeof schemas.NullConfig>, types.NullConfig>;
  ProviderList: Same<Static<typeof schemas.ProviderList>, types.ProviderList>;
  RegisterWorkerRequest: Same<Static<typeof schemas.RegisterWorkerRequest>, types.RegisterWorkerRequest>;
  RegisterWorkerResponse: Same<Static<typeof schemas.RegisterWorkerResponse>, types.RegisterWorkerResponse>;
  StaticProviderConfig: Same<Static<typeof schemas.StaticProviderConfig>, types.StaticProviderConfig>;
  TestingProviderConfig: Same<Static<typeof schemas.TestingProviderConfig>, types.TestingProviderConfig>;
  UpdateWorkerPoolRequest: Same<Static<typeof schemas.UpdateWorkerPoolRequest>, types.UpdateWorkerPoolRequest>;
  WorkerCreationRequest: Same<Static<typeof schemas.WorkerCreationRequest>, types.WorkerCreationRequest>;
  WorkerErrorReport: Same<Static<typeof schemas.WorkerErrorReport>, types.WorkerErrorReport>;
  WorkerFullDefinition: Same<Static<typeof schemas.WorkerFullDefinition>, types.WorkerFullDefinition>;
  WorkerLifecycle: Same<Static<typeof schemas.WorkerLifecycle>, types.WorkerLifecycle>;
  WorkerListInAGivenWorkerPool: Same<Static<typeof schemas.WorkerListInAGivenWorkerPool>, types.WorkerListInAGivenWorkerPool>;
  WorkerPoolError: Same<Static<typeof schemas.WorkerPoolError>, types.WorkerPoolError>;
  WorkerPoolErrorList: Same<Static<typeof schemas.WorkerPoolErrorList>, types.WorkerPoolErrorList>;
  WorkerPoolFullDefinition: Same<Static<typeof schemas.WorkerPoolFullDefinition>, types.WorkerPoolFullDefinition>;
  WorkerPoolList: Same<Static<typeof schemas.WorkerPoolList>, types.WorkerPoolList>;
  WorkerTypePulseMessage: Same<Static<typeof schemas.WorkerTypePulseMessage>, types.WorkerTypePulseMessage>;
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
