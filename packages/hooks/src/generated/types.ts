// Generated from references/hooks/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

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
 * For values that you send; values that you receive are of type {@link ListOfBindings}.
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
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly hookGroupId?: string | undefined;
  /**
   * Name of the hook within its group; slashes are allowed. May be left out, and must be the one in the URL
   * otherwise.
   *
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_/]*)$`.
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
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  hookGroupId: string;
  /**
   * Name of the hook within its group; it may hold slashes.
   *
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_/]*)$`.
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
   * Email address. At most 255 characters.
   */
  owner: string;
}

/**
 * What people should know about a hook, and whom to tell of errors.
 *
 * For values that you send; values that you receive are of type {@link HookMetadata}.
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
   * Email address. At most 255 characters.
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
  /** One entry for each recent fire of the hook. */
  lastFires: LastFire[];
}

export interface LastFire {
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
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  hookGroupId: string;
  /**
   * Name, within its group, of the hook that fired.
   *
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_/]*)$`.
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
 * Status of the task that a hook has created, as known by the queue at that moment. The queue's own `status`
 * method gives the current one.
 */
export interface TaskStatusStructure {
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructureStatus;
}

/** Current state of a task, with the history of its runs. */
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
 * Outcome of `triggerHook` and `triggerHookWithToken`, either the status of the created task or, if the template
 * renders to no task, an empty object.
 */
export type TriggerHookResponse = TaskStatusStructure | Record<string, never>;

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

/** @deprecated Renamed to {@link LastFire}. */
export type LastFiresListLastFire = LastFire;
