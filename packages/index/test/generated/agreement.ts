// Generated from references/index/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

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
  IndexedTaskResponse: Agree<Static<typeof schemas.IndexedTaskResponse>, types.IndexedTaskResponse>;
  InsertTaskRequest: Agree<Static<typeof schemas.InsertTaskRequest>, Wire<types.InsertTaskRequest>>;
  ListNamespacesRequest: Agree<Static<typeof schemas.ListNamespacesRequest>, types.ListNamespacesRequest>;
  ListNamespacesResponse: Agree<Static<typeof schemas.ListNamespacesResponse>, types.ListNamespacesResponse>;
  ListTasksResponse: Agree<Static<typeof schemas.ListTasksResponse>, types.ListTasksResponse>;
} = {
  IndexedTaskResponse: true,
  InsertTaskRequest: true,
  ListNamespacesRequest: true,
  ListNamespacesResponse: true,
  ListTasksResponse: true,
};
