// Generated from references/hooks/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

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
  HookChangedMessage: Same<Static<typeof schemas.HookChangedMessage>, types.HookChangedMessage>;
  HookCreationRequest: Same<Static<typeof schemas.HookCreationRequest>, types.HookCreationRequest>;
  HookDefinition: Same<Static<typeof schemas.HookDefinition>, types.HookDefinition>;
  HookGroups: Same<Static<typeof schemas.HookGroups>, types.HookGroups>;
  HookList: Same<Static<typeof schemas.HookList>, types.HookList>;
  HookMetadata: Same<Static<typeof schemas.HookMetadata>, types.HookMetadata>;
  HookMetadataInput: Same<Static<typeof schemas.HookMetadata>, types.HookMetadataInput>;
  HookStatusResponse: Same<Static<typeof schemas.HookStatusResponse>, types.HookStatusResponse>;
  LastFiresList: Same<Static<typeof schemas.LastFiresList>, types.LastFiresList>;
  ListOfBindings: Same<Static<typeof schemas.ListOfBindings>, types.ListOfBindings>;
  ListOfBindingsInput: Same<Static<typeof schemas.ListOfBindings>, types.ListOfBindingsInput>;
  Schedule: Same<Static<typeof schemas.Schedule>, types.Schedule>;
  TriggerHookRequest: Same<Static<typeof schemas.TriggerHookRequest>, types.TriggerHookRequest>;
  TriggerHookResponse: Same<Static<typeof schemas.TriggerHookResponse>, types.TriggerHookResponse>;
  TriggerTokenResponse: Same<Static<typeof schemas.TriggerTokenResponse>, types.TriggerTokenResponse>;
} = {
  HookChangedMessage: true,
  HookCreationRequest: true,
  HookDefinition: true,
  HookGroups: true,
  HookList: true,
  HookMetadata: true,
  HookMetadataInput: true,
  HookStatusResponse: true,
  LastFiresList: true,
  ListOfBindings: true,
  ListOfBindingsInput: true,
  Schedule: true,
  TriggerHookRequest: true,
  TriggerHookResponse: true,
  TriggerTokenResponse: true,
};
