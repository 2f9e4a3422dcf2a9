// Generated from references/hooks/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

/**
 * Pulse messages that fire a hook, as a list of bindings; a message that matches one of them fires it. The task
 * template sees the message as `payload`, with `firedBy` set to `pulseMessage`.
 */
export type ListOfBindings = HooksBinding[];

/** One exchange to listen to, with the pattern that picks messages on it. */
export interface HooksBinding {
  /**
   * Full name of the exchange, such as `exchange/taskcluster-queue/v1/task-completed`. If it does not exist, the
   * binding has no effect.
   *
   * At least 1 character.
   */
  exchange: string;
  /**
   * Pattern that routing keys must match, made of words joined by dots. `*` stands for one word and `#` for any
   * number of words.
   *
   * At least 1 character.
   */
  routingKeyPattern: string;
}

/**
 * Pulse messages that fire a hook, as a list of bindings; a message that matches one of them fires it. The task
 * template sees the message as `payload`, with `firedBy` set to `pulseMessage`.
 *
 * As it is sent; what is received is {@link ListOfBindings}.
 */
export type ListOfBindingsInput = readonly HooksBinding[];

/** What a hook is to be, given to `createHook` and `updateHook`. */
export interface HookCreationRequest {
  /**
   * Pulse messages that fire a hook, as a list of bindings; a message that matches one of them fires it. The task
   * template sees the message as `payload`, with `firedBy` set to `pulseMessage`.
   */
  readonly bindings?: ListOfBindingsInput | undefined;
  /**
   * First half of the name of the hook: the group that it belongs to. May be left out; if given, it must be the
   * one in the call.
   *
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly hookGroupId?: string | undefined;
  /**
   * Second half of the name of the hook, unique within its group; may contain slashes. May be left out; if given,
   * it must be the one in the call.
   *
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_/]*)$`.
   */
  readonly hookId?: string | undefined;
  /** Facts for people about a hook; apart from the mails on errors they have no effect. */
  readonly metadata: HookMetadataInput;
  /**
   * Times at which the hook fires, as cron patterns. It fires when any of them matches, and once where several
   * match. Empty by default: no fires by time.
   *
   * No duplicates.
   *
   * @default []
   */
  readonly schedule?: readonly string[] | undefined;
  /**
   * JSON-e template that gives the task definition, as `createTask` of the queue takes it. If it renders to
   * `null`, no task is created.
   *
   * It sees `firedBy` (`schedule`, `triggerHook`, `triggerHookWithToken` or `pulseMessage`), `taskId` of the task
   * to come, and, unless fired by schedule, `payload`. Set times with `$fromNow`, such as `{$fromNow: '1 day'}`.
   * `taskGroupId` defaults to that `taskId`.
   */
  readonly task: object;
  /**
   * JSON schema for what `triggerHook` and `triggerHookWithToken` get as body. By default only an empty object is
   * accepted. Messages that fire the hook through `bindings` are not checked against it.
   *
   * @default { additionalProperties: false, type: 'object' }
   */
  readonly triggerSchema?: object | undefined;
}

/** Full definition of a hook, as returned by `hook`, `listHooks`, `createHook` and `updateHook`. */
export interface HookDefinition {
  /**
   * Pulse messages that fire a hook, as a list of bindings; a message that matches one of them fires it. The task
   * template sees the message as `payload`, with `firedBy` set to `pulseMessage`.
   */
  bindings?: ListOfBindings;
  /**
   * First half of the name of the hook: the group that it belongs to.
   *
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  hookGroupId: string;
  /**
   * Second half of the name of the hook, unique within its group; may contain slashes.
   *
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_/]*)$`.
   */
  hookId: string;
  /** Facts for people about a hook; apart from the mails on errors they have no effect. */
  metadata: HookMetadata;
  /**
   * Times at which a hook fires, as cron patterns. It fires when any of them matches, and once where several
   * match. Empty: no fires by time.
   */
  schedule: Schedule;
  /**
   * JSON-e template that gives the task definition, as `createTask` of the queue takes it. If it renders to
   * `null`, no task is created.
   *
   * It sees `firedBy` (`schedule`, `triggerHook`, `triggerHookWithToken` or `pulseMessage`), `taskId` of the task
   * to come, and, unless fired by schedule, `payload`. Set times with `$fromNow`, such as `{$fromNow: '1 day'}`.
   * `taskGroupId` defaults to that `taskId`.
   */
  task: Record<string, unknown>;
  /**
   * JSON schema for what `triggerHook` and `triggerHookWithToken` get as body. Messages that fire the hook through
   * `bindings` are not checked against it.
   */
  triggerSchema: Record<string, unknown>;
}

/** Facts for people about a hook; apart from the mails on errors they have no effect. */
export interface HookMetadata {
  /**
   * What the hook does and why, for readers who do not know it. May be Markdown.
   *
   * At most 32768 characters.
   */
  description: string;
  /**
   * Whether `owner` gets an email when the hook fires and its task cannot be created. `true` by default.
   *
   * @default true
   */
  emailOnError?: boolean;
  /**
   * Short name for people to recognize the hook by. It need not be unique.
   *
   * At most 255 characters.
   */
  name: string;
  /**
   * Email address of the person or group to ask about the hook. Mails on errors go there.
   *
   * E-mail address. At most 255 characters.
   */
  owner: string;
}

/**
 * Facts for people about a hook; apart from the mails on errors they have no effect.
 *
 * As it is sent; what is received is {@link HookMetadata}.
 */
export interface HookMetadataInput {
  /**
   * What the hook does and why, for readers who do not know it. May be Markdown.
   *
   * At most 32768 characters.
   */
  readonly description: string;
  /**
   * Whether `owner` gets an email when the hook fires and its task cannot be created. `true` by default.
   *
   * @default true
   */
  readonly emailOnError?: boolean | undefined;
  /**
   * Short name for people to recognize the hook by. It need not be unique.
   *
   * At most 255 characters.
   */
  readonly name: string;
  /**
   * Email address of the person or group to ask about the hook. Mails on errors go there.
   *
   * E-mail address. At most 255 characters.
   */
  readonly owner: string;
}

/** How the latest fire of a hook went and when the next one is due, the answer of `getHookStatus`. */
export interface HookStatusResponse {
  /** Latest fire of the hook, told apart by `result`. */
  lastFire: SuccessfulFire | FailedFire | NoFire;
  /**
   * When the schedule fires the hook next. Absent if it has no schedule.
   *
   * Timestamp.
   */
  nextScheduledDate?: string;
}

/** The latest fire went well. */
export interface SuccessfulFire {
  /** Always `success`: the fire went well. */
  result: 'success';
  /**
   * Slugid of the task that the fire created.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
  /**
   * When the hook fired, which may differ from `created` of the task.
   *
   * Timestamp.
   */
  time: string;
}

/** The latest fire did not get its task created. */
export interface FailedFire {
  /**
   * What went wrong, mostly the body of an error answer from the queue. If that is not at hand, an object with the
   * text in `message`.
   */
  error: Record<string, unknown>;
  /** Always `error`: the fire did not get its task created. */
  result: 'error';
  /**
   * When the hook fired.
   *
   * Timestamp.
   */
  time: string;
}

/** The hook has not fired yet. */
export interface NoFire {
  /** Always `no-fire`: the hook has not fired yet. */
  result: 'no-fire';
}

/** All hook groups, the answer of `listHookGroups`. */
export interface HookGroups {
  /**
   * The `hookGroupId` of each group that has a hook.
   *
   * No duplicates.
   */
  groups: string[];
}

/** All hooks of one group, the answer of `listHooks`. */
export interface HookList {
  /**
   * Full definition of each hook in the group.
   *
   * No duplicates.
   */
  hooks: HookDefinition[];
}

/** Recent fires of one hook, the answer of `listLastFires`. */
export interface LastFiresList {
  /** Recent fires, one entry for each, in no promised order. */
  lastFires: LastFiresListLastFire[];
}

export interface LastFiresListLastFire {
  /** What went wrong, mostly an error answer from the queue as JSON text. Empty if all went well. */
  error: string;
  /**
   * What fired the hook.
   *
   * - `schedule`: a time in its `schedule` came
   * - `triggerHook`: somebody called `triggerHook`
   * - `triggerHookWithToken`: somebody called `triggerHookWithToken`
   * - `pulseMessage`: a message matched one of its `bindings`
   */
  firedBy: 'schedule' | 'triggerHook' | 'triggerHookWithToken' | 'pulseMessage';
  /**
   * First half of the name of the hook: the group that it belongs to.
   *
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  hookGroupId: string;
  /**
   * Second half of the name of the hook, unique within its group; may contain slashes.
   *
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_/]*)$`.
   */
  hookId: string;
  /** How the fire went. `success`: without trouble; `error`: the task could not be created, see `error`. */
  result: 'success' | 'error';
  /**
   * When the hook fired, which may differ from `created` of the task.
   *
   * Timestamp.
   */
  taskCreateTime: string;
  /**
   * Slugid meant for the task of this fire. There is no such task if `result` is `error`.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
}

/** Message that a hook was created, updated or deleted; the exchange that it comes on tells which. */
export interface HookChangedMessage {
  /** First half of the name of the hook: the group that it belongs to. */
  hookGroupId: string;
  /** Second half of the name of the hook, unique within its group; may contain slashes. */
  hookId: string;
  [name: string]: unknown;
}

/**
 * Times at which a hook fires, as cron patterns. It fires when any of them matches, and once where several
 * match. Empty: no fires by time.
 */
export type Schedule = string[];

/** Status of the task that a fire of a hook created, as the queue gave it. */
export interface TaskStatusStructure {
  /** State of the task when it was created, with the history of its runs. Ask the queue for later states. */
  status: TaskStatusStructureStatus;
}

/** State of the task when it was created, with the history of its runs. Ask the queue for later states. */
export interface TaskStatusStructureStatus {
  /**
   * Time by which the task must be resolved. The queue then resolves it as `exception` with reason
   * `deadline-exceeded` if it is not resolved yet, and nothing about it can change after that. At most 5 days
   * after creation.
   *
   * Timestamp.
   */
  deadline: string;
  /**
   * When the definition and status of the task are deleted. No artifact of the task may outlive it.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Provisioner that the worker type belongs to. Together with `workerType` it names the queue in which tasks wait
   * for workers.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  provisionerId: string;
  /**
   * How many more runs the queue may start by itself after trouble with the infrastructure. Each retry takes one
   * away.
   *
   * Whole number, 0 to 999.
   */
  retriesLeft: number;
  /**
   * Runs of the task in the order of `runId`, so the run with id `i` is at index `i`. Empty while the task is
   * unscheduled.
   */
  runs: RunInformation[];
  /**
   * Name of the entity that manages the task, the same for all tasks of a group. It occurs in the scopes for
   * adding tasks to the group and for scheduling or canceling tasks, and in the routing keys of messages. Defaults
   * to `-`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  schedulerId: string;
  /**
   * State of the latest run, or `unscheduled` if there is none.
   *
   * - `unscheduled`: waits for its dependencies
   * - `pending`: waits for a worker
   * - `running`: claimed by a worker
   * - `completed`: succeeded
   * - `failed`: ran and did not succeed
   * - `exception`: could not be run to its end
   */
  state: 'unscheduled' | 'pending' | 'running' | 'completed' | 'failed' | 'exception';
  /**
   * Slugid of the group that the task belongs to. Tasks that arise from one cause, such as a push, usually form a
   * group. Defaults to the id of the task itself; by convention the task whose id is that of the group is the
   * decision task.
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /**
   * Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
  /**
   * Kind of worker to run the task, unique within its `provisionerId`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerType: string;
}

/** State and history of one run, that is, one attempt at the task. */
export interface RunInformation {
  /**
   * Why the run exists. More reasons may be added.
   *
   * - `scheduled`: the task was scheduled
   * - `retry`: the run before it ended by trouble with the infrastructure
   * - `task-retry`: the run before it asked for a retry (`intermittent-task`)
   * - `rerun`: somebody called `rerunTask`
   * - `exception`: only to hold an exception of a task that had not been scheduled, such as its cancellation
   */
  reasonCreated: 'scheduled' | 'retry' | 'task-retry' | 'rerun' | 'exception';
  /**
   * Why the run ended; absent until then. Of interest above all when `state` is `exception`. More reasons may be
   * added.
   *
   * - `completed`: the task succeeded
   * - `failed`: the task did not succeed
   * - `deadline-exceeded`: the deadline of the task passed
   * - `canceled`: somebody canceled the task
   * - `superseded`: another task made this one unnecessary
   * - `claim-expired`: the worker did not reclaim the run in time
   * - `worker-shutdown`: the worker had to stop
   * - `malformed-payload`: the worker could not accept the payload
   * - `resource-unavailable`: something that the payload needs was temporarily out of reach
   * - `internal-error`: the worker itself had an error
   * - `intermittent-task`: the task asked for a retry
   *
   * After `claim-expired`, `worker-shutdown` and `intermittent-task` the queue starts a new run while retries are
   * left.
   */
  reasonResolved?:
    | 'completed'
    | 'failed'
    | 'deadline-exceeded'
    | 'canceled'
    | 'superseded'
    | 'claim-expired'
    | 'worker-shutdown'
    | 'malformed-payload'
    | 'resource-unavailable'
    | 'internal-error'
    | 'intermittent-task';
  /**
   * When the run ended as `completed`, `failed` or `exception`; absent until then.
   *
   * Timestamp.
   */
  resolved?: string;
  /**
   * Number of the run within its task, counted from 0.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /**
   * When the run was created and became `pending`.
   *
   * Timestamp.
   */
  scheduled: string;
  /**
   * When a worker claimed the run; absent until then.
   *
   * Timestamp.
   */
  started?: string;
  /**
   * State of the run.
   *
   * - `pending`: waits for a worker
   * - `running`: claimed by a worker
   * - `completed`: succeeded
   * - `failed`: ran and did not succeed
   * - `exception`: could not be run to its end; see `reasonResolved`
   */
  state: 'pending' | 'running' | 'completed' | 'failed' | 'exception';
  /**
   * When the current claim runs out; absent until the run is claimed. Unless the worker reclaims the run before
   * then, the queue resolves it as `exception` with reason `claim-expired`.
   *
   * Timestamp.
   */
  takenUntil?: string;
  /**
   * Group of the worker that claimed the run, such as a cloud region or data center; absent until the run is
   * claimed.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup?: string;
  /**
   * Name of the worker that claimed the run, unique within its `workerGroup`; absent until the run is claimed.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId?: string;
}

/**
 * Outcome of firing a hook, the answer of `triggerHook` and `triggerHookWithToken`. Look for `status`: it is
 * there if a task was created, and missing if the template decided against one.
 */
export type TriggerHookResponse = TaskStatusStructure | Record<string, never>;

/**
 * Data for the task of one fire, given to `triggerHook` and `triggerHookWithToken`. It must match the
 * `triggerSchema` of the hook, and the task template sees it as `payload`.
 */
export type TriggerHookRequest = object;

/** Secret token of a hook, the answer of `getTriggerToken` and `resetTriggerToken`. */
export interface TriggerTokenResponse {
  /** Token to call `triggerHookWithToken` with. Works until `resetTriggerToken` replaces it or the hook is deleted. */
  token: string;
}
