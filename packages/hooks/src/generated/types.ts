// Generated from references/hooks/schemas (Taskcluster 106.0.0) by tools/generator. Do not edit.

/**
 * Pulse messages that fire a hook. Any message that matches one of the bindings does; its body becomes `payload`
 * in the task template.
 */
export type ListOfBindings = HooksBinding[];

/** One kind of Pulse messages, chosen by exchange and routing key. */
export interface HooksBinding {
  /**
   * Full name of the Pulse exchange to listen to, such as `exchange/taskcluster-queue/v1/task-completed`.
   *
   * At least 1 character.
   */
  exchange: string;
  /**
   * Routing keys to accept. `*` stands for one word and `#` for any number of words.
   *
   * At least 1 character.
   */
  routingKeyPattern: string;
}

/**
 * Pulse messages that fire a hook. Any message that matches one of the bindings does; its body becomes `payload`
 * in the task template.
 *
 * As it is sent; what is received is {@link ListOfBindings}.
 */
export type ListOfBindingsInput = readonly HooksBinding[];

/**
 * Definition of a hook to create or to put in place of the present one; the body of `createHook` and
 * `updateHook`.
 */
export interface HookCreationRequest {
  /**
   * Pulse messages that fire a hook. Any message that matches one of the bindings does; its body becomes `payload`
   * in the task template.
   */
  readonly bindings?: ListOfBindingsInput | undefined;
  /**
   * Group of the hook. May be left out, and must be the one in the URL otherwise.
   *
   * 1 to 1000 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly hookGroupId?: string | undefined;
  /**
   * Name of the hook within its group; slashes are allowed. May be left out, and must be the one in the URL
   * otherwise.
   *
   * 1 to 1000 characters. Pattern `^([a-zA-Z0-9-_/]*)$`.
   */
  readonly hookId?: string | undefined;
  /** What people should know about a hook, and whom to tell of errors. */
  readonly metadata: HookMetadataInput;
  /**
   * Times at which the hook fires by itself, as cron patterns. It fires whenever at least one of them matches.
   * Defaults to `[]`, no such times.
   *
   * No duplicates.
   *
   * @default []
   */
  readonly schedule?: readonly string[] | undefined;
  /**
   * Template of the task, rendered with JSON-e on each fire. Its context holds `firedBy`, `taskId` and, depending
   * on what fired the hook, `payload`. The result is the task definition for the queue; if there is none, no task
   * is created.
   */
  readonly task: object;
  /**
   * JSON schema that payloads of `triggerHook` and `triggerHookWithToken` must satisfy. By default only the empty
   * object `{}` does.
   *
   * @default { additionalProperties: false, type: 'object' }
   */
  readonly triggerSchema?: object | undefined;
}

/** Complete definition of a hook, as returned by the methods that create, look up or update hooks. */
export interface HookDefinition {
  /**
   * Pulse messages that fire a hook. Any message that matches one of the bindings does; its body becomes `payload`
   * in the task template.
   */
  bindings?: ListOfBindings;
  /**
   * Group of the hook.
   *
   * 1 to 1000 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  hookGroupId: string;
  /**
   * Name of the hook within its group; it may hold slashes.
   *
   * 1 to 1000 characters. Pattern `^([a-zA-Z0-9-_/]*)$`.
   */
  hookId: string;
  /** What people should know about a hook, and whom to tell of errors. */
  metadata: HookMetadata;
  /**
   * Times at which a hook fires by itself, as cron patterns in UTC. It fires whenever at least one of them
   * matches, and just once where several match the same moment. Empty by default, which means no such times.
   */
  schedule: Schedule;
  /**
   * Template of the task, rendered with JSON-e on each fire. Its context holds `firedBy`, `taskId` and, depending
   * on what fired the hook, `payload`. The result is the task definition for the queue; if there is none, no task
   * is created.
   */
  task: Record<string, unknown>;
  /** JSON schema that payloads of `triggerHook` and `triggerHookWithToken` must satisfy. */
  triggerSchema: Record<string, unknown>;
}

/** What people should know about a hook, and whom to tell of errors. */
export interface HookMetadata {
  /**
   * What the hook is for and how it behaves, at any length up to 32 KB.
   *
   * At most 32768 characters.
   */
  description: string;
  /**
   * Whether `owner` gets a mail when the hook fires but its task cannot be created. Defaults to true.
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
   * Email address of whoever answers for the hook, a person or a group. Mails about errors go there.
   *
   * E-mail address. At most 255 characters.
   */
  owner: string;
}

/**
 * What people should know about a hook, and whom to tell of errors.
 *
 * As it is sent; what is received is {@link HookMetadata}.
 */
export interface HookMetadataInput {
  /**
   * What the hook is for and how it behaves, at any length up to 32 KB.
   *
   * At most 32768 characters.
   */
  readonly description: string;
  /**
   * Whether `owner` gets a mail when the hook fires but its task cannot be created. Defaults to true.
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
   * Email address of whoever answers for the hook, a person or a group. Mails about errors go there.
   *
   * E-mail address. At most 255 characters.
   */
  readonly owner: string;
}

/** How a hook last fired and when it is due next, as returned by `getHookStatus`. */
export interface HookStatusResponse {
  /** Outcome of the latest fire. `result` tells its form, and is `no-fire` for a hook that has not fired yet. */
  lastFire: SuccessfulFire | FailedFire | NoFire;
  /**
   * When the schedule fires the hook next. Absent if it has no schedule.
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
   * Slugid of the task that came of the fire.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
  /**
   * When the hook created the task. The `created` of the task itself may differ.
   *
   * Timestamp.
   */
  time: string;
}

/** The latest fire failed to create a task. */
export interface FailedFire {
  /** What went wrong, mostly an error that a Taskcluster API answered with. Its properties vary. */
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

/** The hook has not fired yet, for example because it is new. */
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
   * Complete definitions of the hooks in the group.
   *
   * No duplicates.
   */
  hooks: HookDefinition[];
}

/** Recent fires of a hook, as returned by `listLastFires`. */
export interface LastFiresList {
  /** TODO: describe continuationToken of the schema hooks/v1/list-lastFires-response.json */
  continuationToken?: string;
  /** One entry for each recent fire of the hook. */
  lastFires: LastFiresListLastFire[];
}

export interface LastFiresListLastFire {
  /**
   * What went wrong if `result` is `error`, mostly an error that a Taskcluster API answered with. Of no meaning
   * otherwise.
   */
  error: string;
  /**
   * What fired the hook.
   *
   * - `schedule`: a time of its schedule came
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
   * - `success`: the hook fired without trouble
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
   * Slugid meant for the task of this fire: 22 characters, a UUID in URL-safe base64 without padding. No such task
   * exists if `result` is `error`.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
  /** TODO: describe taskState of each of lastFires of the schema hooks/v1/list-lastFires-response.json */
  taskState: 'unknown' | 'unscheduled' | 'pending' | 'running' | 'completed' | 'failed' | 'exception';
}

/** Names a hook that was created, updated or deleted; the content of the events of this service. */
export interface HookChangedMessage {
  /** Group of the hook that is new, changed or gone. */
  hookGroupId: string;
  /** Name, within its group, of the hook that is new, changed or gone. */
  hookId: string;
  [name: string]: unknown;
}

/**
 * Times at which a hook fires by itself, as cron patterns in UTC. It fires whenever at least one of them
 * matches, and just once where several match the same moment. Empty by default, which means no such times.
 */
export type Schedule = string[];

/**
 * Outcome of `triggerHook` and `triggerHookWithToken`, either the status of the created task or, if the template
 * renders to no task, an empty object.
 */
export type TriggerHookResponse = TriggerHookResponseObject | Record<string, never>;

export interface TriggerHookResponseObject {
  /** TODO: describe status of alternative 1 of the schema hooks/v1/trigger-hook-response.json */
  status?: TriggerHookResponseStatus;
  /**
   * TODO: describe taskId of alternative 1 of the schema hooks/v1/trigger-hook-response.json
   *
   * Slugid, 22 characters.
   */
  taskId: string;
}

/** TODO: describe status of alternative 1 of the schema hooks/v1/trigger-hook-response.json */
export interface TriggerHookResponseStatus {
  /**
   * TODO: describe taskId of status of alternative 1 of the schema hooks/v1/trigger-hook-response.json
   *
   * Slugid, 22 characters.
   */
  taskId?: string;
}

/**
 * Payload to fire a hook with; the body of `triggerHook` and `triggerHookWithToken`. It must satisfy the
 * `triggerSchema` of the hook, and its task template finds it as `payload`.
 */
export type TriggerHookRequest = object;

/** Secret token of a hook, as returned by `getTriggerToken` and `resetTriggerToken`. */
export interface TriggerTokenResponse {
  /** Secret to pass to `triggerHookWithToken`. It works until `resetTriggerToken` replaces it. */
  token: string;
}

/** The query of `listLastFires`. */
export type ListLastFiresQuery = {
  /** Where to go on, from the page before; leave it out for the first page. */
  readonly continuationToken?: string | undefined;
  /** How many items a page has at most; the service sets its own bounds. */
  readonly limit?: string | number | undefined;
};
