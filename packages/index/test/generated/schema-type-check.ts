// Generated from references/index/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

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
  IndexedTaskResponse: Same<Static<typeof schemas.IndexedTaskResponse>, types.IndexedTaskResponse>;
  InsertTaskRequest: Same<Static<typeof schemas.InsertTaskRequest>, types.InsertTaskRequest>;
  ListNamespacesRequest: Same<Static<typeof schemas.ListNamespacesRequest>, types.ListNamespacesRequest>;
  ListNamespacesResponse: Same<Static<typeof schemas.ListNamespacesResponse>, types.ListNamespacesResponse>;
  ListTasksAtIndexRequest: Same<Static<typeof schemas.ListTasksAtIndexRequest>, types.ListTasksAtIndexRequest>;
  ListTasksResponse: Same<Static<typeof schemas.ListTasksResponse>, types.ListTasksResponse>;
} = {
  IndexedTaskResponse: true,
  InsertTaskRequest: true,
  ListNamespacesRequest: true,
  ListNamespacesResponse: true,
  ListTasksAtIndexRequest: true,
  ListTasksResponse: true,
};
