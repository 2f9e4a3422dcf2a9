// Generated from references/hooks/api.yml and exchanges.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

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
  LastFire,
  LastFiresList,
  LastFiresListLastFire,
  ListOfBindings,
  ListOfBindingsInput,
  NoFire,
  RunInformation,
  Schedule,
  SuccessfulFire,
  TaskStatusStructure,
  TaskStatusStructureStatus,
  TriggerHookRequest,
  TriggerHookResponse,
  TriggerTokenResponse,
} from './types.ts';
