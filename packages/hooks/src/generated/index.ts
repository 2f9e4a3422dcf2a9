// Generated from references/hooks/api.yml and exchanges.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

export { Hooks, type HooksUrls } from './client.ts';
export type {
  FailedFire,
  HookChangedMessage,
  HookCreationRequest,
  HookDefinition,
  HookGroups,
  HookList,
  HookMetadata,
  HookMetadataInput,
  HookStatusResponse,
  HooksBinding,
  LastFiresList,
  LastFiresListLastFire,
  ListLastFiresQuery,
  ListOfBindings,
  ListOfBindingsInput,
  NoFire,
  Schedule,
  SuccessfulFire,
  TriggerHookRequest,
  TriggerHookResponse,
  TriggerHookResponseObject,
  TriggerHookResponseStatus,
  TriggerTokenResponse,
} from './types.ts';
