// Generated from references/hooks/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

/**
 * Pulse messages that fire the hook: those that match at least one binding and whose content matches
 * `triggerSchema`. The task template gets the content as `payload`. If left out, a new hook has no bindings, and
 * an updated hook keeps those it has.
 */
export type ListOfBindings = HooksBinding[];

/** Pulse messages of one exchange, chosen by routing key. */
export interface HooksBinding {
  /**
   * Full name of the Pulse exchange, such as `exchange/taskcluster-queue/v1/task-completed`.
   *
   * At least 1 character.
   */
  exchange: string;
  /**
   * Pattern for the routing keys: `*` matches one word, `#` any number of words.
   *
   * At least 1 character.
   */
  routingKeyPattern: string;
}

/**
 * Pulse messages that fire the hook: those that match at least one binding and whose content matches
 * `triggerSchema`. The task template gets the content as `payload`. If left out, a new hook has no bindings, and
 * an updated hook keeps those it has.
 *
 * For values that you send; values that you receive are of type {@link ListOfBindings}.
 */
export type ListOfBindingsInput = readonly HooksBinding[];

/** Complete definition of a hook; the body of `createHook` and `updateHook`. */
export interface HookCreationRequest {
  /**
   * Pulse messages that fire the hook: those that match at least one binding and whose content matches
   * `triggerSchema`. The task template gets the content as `payload`. If left out, a new hook has no bindings, and
   * an updated hook keeps those it has.
   */
  readonly bindings?: ListOfBindingsInput | undefined;
  /**
   * Group of the hook: letters, digits, `-` and `_`. Optional; if present, it must be the one in the URL.
   *
   * 1 to 1000 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly hookGroupId?: string | undefined;
  /**
   * Name of the hook within its group: letters, digits, `-`, `_` and `/`. Optional; if present, it must be the one
   * in the URL.
   *
   * 1 to 1000 characters. Pattern `^([a-zA-Z0-9-_/]*)$`.
   */
  readonly hookId?: string | undefined;
  /** Information about a hook for people. */
  readonly metadata: HookMetadataInput;
  /**
   * Times at which the hook fires, as cron patterns. It fires when at least one of them matches. Defaults to `[]`.
   *
   * No duplicates.
   *
   * @default []
   */
  readonly schedule?: readonly string[] | undefined;
  /**
   * Template of the task, rendered with JSON-e each time the hook fires. The result is the task definition for the
   * queue; if the result is empty, no task is created.
   *
   * The context of the template holds `firedBy`, `taskId`, `now`, and, unless the schedule fires the hook,
   * `payload`. For `triggerHook` it also holds `clientId`, the client that made the call. If the template leaves
   * them out, `created` is now, `deadline` is one day and `expires` one month later, and `taskGroupId` is the ID
   * of the task.
   */
  readonly task: object;
  /**
   * JSON schema for the payloads that fire the hook. Calls of `triggerHook` and `triggerHookWithToken` with other
   * payloads are refused, and Pulse messages with other payloads are ignored. The default accepts only the empty
   * object `{}`, so a hook with bindings needs a schema of its own.
   *
   * @default { additionalProperties: false, type: 'object' }
   */
  readonly triggerSchema?: object | undefined;
}

/** Complete definition of a hook. */
export interface HookDefinition {
  /**
   * Pulse messages that fire the hook: those that match at least one binding and whose content matches
   * `triggerSchema`. The task template gets the content as `payload`. If left out, a new hook has no bindings, and
   * an updated hook keeps those it has.
   */
  bindings?: ListOfBindings;
  /**
   * Group of the hook: letters, digits, `-` and `_`.
   *
   * 1 to 1000 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  hookGroupId: string;
  /**
   * Name of the hook within its group: letters, digits, `-`, `_` and `/`.
   *
   * 1 to 1000 characters. Pattern `^([a-zA-Z0-9-_/]*)$`.
   */
  hookId: string;
  /** Information about a hook for people. */
  metadata: HookMetadata;
  /**
   * Times at which the hook fires, as cron patterns. It fires when at least one of them matches, and only once if
   * several match the same time. Empty if the hook has no schedule.
   */
  schedule: Schedule;
  /**
   * Template of the task, rendered with JSON-e each time the hook fires. The result is the task definition for the
   * queue; if the result is empty, no task is created.
   *
   * The context of the template holds `firedBy`, `taskId`, `now`, and, unless the schedule fires the hook,
   * `payload`. For `triggerHook` it also holds `clientId`, the client that made the call. If the template leaves
   * them out, `created` is now, `deadline` is one day and `expires` one month later, and `taskGroupId` is the ID
   * of the task.
   */
  task: Record<string, unknown>;
  /**
   * JSON schema for the payloads that fire the hook. Calls of `triggerHook` and `triggerHookWithToken` with other
   * payloads are refused, and Pulse messages with other payloads are ignored.
   */
  triggerSchema: Record<string, unknown>;
}

/** Information about a hook for people. */
export interface HookMetadata {
  /**
   * What the hook does and why.
   *
   * At most 32768 characters.
   */
  description: string;
  /**
   * Whether `owner` gets an email when the schedule fires the hook and the task cannot be created. Defaults to
   * true.
   *
   * @default true
   */
  emailOnError?: boolean;
  /**
   * Short name to show to people. Unlike `hookId`, it need not be unique.
   *
   * At most 255 characters.
   */
  name: string;
  /**
   * Email address of the person or group that is responsible for the hook. Emails about errors go there.
   *
   * Email address. At most 255 characters.
   */
  owner: string;
}

/**
 * Information about a hook for people.
 *
 * For values that you send; values that you receive are of type {@link HookMetadata}.
 */
export interface HookMetadataInput {
  /**
   * What the hook does and why.
   *
   * At most 32768 characters.
   */
  readonly description: string;
  /**
   * Whether `owner` gets an email when the schedule fires the hook and the task cannot be created. Defaults to
   * true.
   *
   * @default true
   */
  readonly emailOnError?: boolean | undefined;
  /**
   * Short name to show to people. Unlike `hookId`, it need not be unique.
   *
   * At most 255 characters.
   */
  readonly name: string;
  /**
   * Email address of the person or group that is responsible for the hook. Emails about errors go there.
   *
   * Email address. At most 255 characters.
   */
  readonly owner: string;
}

/** How a hook last fired, and when its schedule fires it next; the response of `getHookStatus`. */
export interface HookStatusResponse {
  /** Outcome of the latest fire. `result` tells the forms apart. */
  lastFire: SuccessfulFire | FailedFire | NoFire;
  /**
   * When the schedule fires the hook next. Missing if the hook has no schedule.
   *
   * Timestamp.
   */
  nextScheduledDate?: string;
}

/** The latest fire created a task. */
export interface SuccessfulFire {
  /** Always `success` in this form. */
  result: 'success';
  /**
   * Slugid of the created task.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
  /**
   * When the hook created the task. The `created` of the task itself can differ.
   *
   * Timestamp.
   */
  time: string;
}

/** The latest fire did not create a task because of an error. */
export interface FailedFire {
  /** What went wrong, usually an error from the API of another Taskcluster service. Its properties vary. */
  error: Record<string, unknown>;
  /** Always `error` in this form. */
  result: 'error';
  /**
   * When the hook tried to create the task.
   *
   * Timestamp.
   */
  time: string;
}

/** The hook has not fired yet. */
export interface NoFire {
  /** Always `no-fire` in this form. */
  result: 'no-fire';
}

/** Names of all hook groups, as returned by `listHookGroups`. */
export interface HookGroups {
  /**
   * One `hookGroupId` for each group that has hooks.
   *
   * No duplicates.
   */
  groups: string[];
}

/** All hooks of a hook group, as returned by `listHooks`. */
export interface HookList {
  /**
   * Definitions of the hooks in the group.
   *
   * No duplicates.
   */
  hooks: HookDefinition[];
}

/** One page of the recent fires of a hook; the response of `listLastFires`. */
export interface LastFiresList {
  /** Opaque token to pass with the next call to get the next page. Absent on the last page. */
  continuationToken?: string;
  /** Fires on this page, the latest first. */
  lastFires: LastFire[];
}

/** Part of {@link LastFiresList}. */
export interface LastFire {
  /**
   * What went wrong if `result` is `error`, usually an error from the API of another Taskcluster service, as text
   * or JSON. Otherwise an empty string.
   */
  error: string;
  /**
   * What fired the hook.
   *
   * - `schedule`: a time of its schedule
   * - `triggerHook`: a call with credentials
   * - `triggerHookWithToken`: a call with the secret token
   * - `pulseMessage`: a Pulse message that matches one of its bindings
   */
  firedBy: 'schedule' | 'triggerHook' | 'triggerHookWithToken' | 'pulseMessage';
  /**
   * Group of the hook that fired.
   *
   * 1 to 1000 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  hookGroupId: string;
  /**
   * Name, within its group, of the hook that fired.
   *
   * 1 to 1000 characters. Pattern `^([a-zA-Z0-9-_/]*)$`.
   */
  hookId: string;
  /**
   * Outcome of the fire.
   *
   * - `success`: the task was created
   * - `error`: the task could not be created; see `error`
   */
  result: 'success' | 'error';
  /**
   * When the hook created the task, or tried to.
   *
   * Timestamp.
   */
  taskCreateTime: string;
  /**
   * Slugid that the hook chose for the task. If `result` is `error`, there is usually no such task.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
  /**
   * State of the latest run of the task at the time of this call. `unknown` if the task has no run yet, or does
   * not exist (any more).
   */
  taskState: 'unknown' | 'unscheduled' | 'pending' | 'running' | 'completed' | 'failed' | 'exception';
}

/** Name of a hook that was created, updated or deleted; the message of all exchanges of this service. */
export interface HookChangedMessage {
  /** Group of the hook. */
  hookGroupId: string;
  /** Name of the hook within its group. */
  hookId: string;
  [name: string]: unknown;
}

/**
 * Times at which the hook fires, as cron patterns. It fires when at least one of them matches, and only once if
 * several match the same time. Empty if the hook has no schedule.
 */
export type Schedule = string[];

/**
 * Outcome of `triggerHook` and `triggerHookWithToken`: the ID of the created task, or an empty object if the
 * template renders to no task.
 */
export type TriggerHookResponse = TriggerHookResponseWithTaskId | Record<string, never>;

/** Part of {@link TriggerHookResponse}. */
export interface TriggerHookResponseWithTaskId {
  /** The `taskId` once more, at its place in old releases. Use the `taskId` beside it. */
  status?: TriggerHookResponseWithTaskIdStatus;
  /**
   * Slugid of the created task.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
}

/** The `taskId` once more, at its place in old releases. Use the `taskId` beside it. */
export interface TriggerHookResponseWithTaskIdStatus {
  /**
   * Slugid of the created task.
   *
   * Slugid, 22 characters.
   */
  taskId?: string;
}

/**
 * Payload for the task template; the body of `triggerHook` and `triggerHookWithToken`. It must match the
 * `triggerSchema` of the hook. A property `taskId`, if present, becomes the ID of the task.
 */
export type TriggerHookRequest = object;

/** Secret token of a hook, as returned by `getTriggerToken` and `resetTriggerToken`. */
export interface TriggerTokenResponse {
  /** Secret to pass to `triggerHookWithToken`. Valid until `resetTriggerToken` replaces it. */
  token: string;
}

/** The query parameters of `listLastFires`. */
export type ListLastFiresQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** @deprecated Renamed to {@link LastFire}. */
export type LastFiresListLastFire = LastFire;

/** @deprecated Renamed to {@link TriggerHookResponseWithTaskId}. */
export type TaskStatusStructure = TriggerHookResponseWithTaskId;

/** @deprecated Renamed to {@link TriggerHookResponseWithTaskIdStatus}. */
export type TaskStatusStructureStatus = TriggerHookResponseWithTaskIdStatus;
