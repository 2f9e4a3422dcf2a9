// Generated from references/hooks/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

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
  HookChangedMessage: Agree<Static<typeof schemas.HookChangedMessage>, types.HookChangedMessage>;
  HookCreationRequest: Agree<Static<typeof schemas.HookCreationRequest>, Wire<types.HookCreationRequest>>;
  HookDefinition: Agree<Static<typeof schemas.HookDefinition>, types.HookDefinition>;
  HookGroups: Agree<Static<typeof schemas.HookGroups>, types.HookGroups>;
  HookList: Agree<Static<typeof schemas.HookList>, types.HookList>;
  HookMetadata: Agree<Static<typeof schemas.HookMetadata>, types.HookMetadata>;
  HookMetadataInput: Agree<Static<typeof schemas.HookMetadata>, Wire<types.HookMetadataInput>>;
  HookStatusResponse: Agree<Static<typeof schemas.HookStatusResponse>, types.HookStatusResponse>;
  LastFiresList: Agree<Static<typeof schemas.LastFiresList>, types.LastFiresList>;
  ListOfBindings: Agree<Static<typeof schemas.ListOfBindings>, types.ListOfBindings>;
  ListOfBindingsInput: Agree<Static<typeof schemas.ListOfBindings>, Wire<types.ListOfBindingsInput>>;
  Schedule: Agree<Static<typeof schemas.Schedule>, types.Schedule>;
  TaskStatusStructure: Agree<Static<typeof schemas.TaskStatusStructure>, types.TaskStatusStructure>;
  TriggerHookRequest: Agree<Static<typeof schemas.TriggerHookRequest>, Wire<types.TriggerHookRequest>>;
  TriggerHookResponse: Agree<Static<typeof schemas.TriggerHookResponse>, types.TriggerHookResponse>;
  TriggerTokenResponse: Agree<Static<typeof schemas.TriggerTokenResponse>, types.TriggerTokenResponse>;
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
  TaskStatusStructure: true,
  TriggerHookRequest: true,
  TriggerHookResponse: true,
  TriggerTokenResponse: true,
};
