// Generated from references/queue/exchanges.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type {
  ArtifactCreatedMessage,
  TaskCompletedMessage,
  TaskDefinedMessage,
  TaskExceptionMessage,
  TaskFailedMessage,
  TaskGroupResolvedMessage,
  TaskPendingMessage,
  TaskRunningMessage,
} from './types.ts';

/**
 * Messages about tasks, published by the queue as they move from creation to resolution.
 *
 * Schedulers use them to act on the outcome of tasks, workers to hear of new or canceled tasks, dashboards to
 * stay up to date. Listening needs Pulse credentials rather than Taskcluster ones.
 *
 * All exchanges about single tasks share one routing key pattern, so the same pattern selects the same tasks
 * everywhere. Its first word is `primary`. In addition each message is sent with a routing key `route.<route>`
 * for every entry in `routes` of the task: a task with the route `notify.by-email` can be listened to with
 * `route.notify.by-email`. A message that fits several bindings of one Pulse queue arrives there once.
 *
 * Messages may come more than once, for example when a caller repeats a request, so make handlers idempotent.
 * Rarely, one that follows from a timeout can be lost if the service crashes just then; where it matters, check
 * the status of the task now and then.
 *
 * @example
 * ```ts
 * import { QueueEvents } from '@tc/queue/events';
 * import { Pulse } from '@tc/pulse';
 *
 * const events = new QueueEvents();
 * await using consumer = await Pulse.fromEnv().consume(
 *   { bindings: [events.taskDefined()] },
 *   async (message) => console.log(message.name, message.payload),
 * );
 * ```
 */
export class QueueEvents {
  /**
   * Published when a task has been created, whether it is scheduled at once or has to wait for dependencies.
   *
   * The message holds the status of the task, whose `state` tells which, but not its definition. One on
   * `taskPending` follows as soon as the task is scheduled. The routing key names neither run nor worker.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-queue/v1/task-defined`
   */
  taskDefined(
    pattern?: RoutingKeyPattern<TaskDefinedRoutingKey> | string,
  ): Binding<'taskDefined', TaskDefinedMessage, TaskDefinedRoutingKey> {
    return bind(exchanges.taskDefined, pattern);
  }

  /**
   * Published when a run of a task becomes `pending`, that is, waits for a worker.
   *
   * This happens when the task is scheduled, retried or rerun. Workers can use it as a hint that asking for work
   * is worthwhile, but have to claim the task with `claimWork` all the same. The routing key names the run but no
   * worker.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-queue/v1/task-pending`
   */
  taskPending(
    pattern?: RoutingKeyPattern<TaskPendingRoutingKey> | string,
  ): Binding<'taskPending', TaskPendingMessage, TaskPendingRoutingKey> {
    return bind(exchanges.taskPending, pattern);
  }

  /**
   * Published when a worker has claimed a run of a task and starts on it.
   *
   * The message holds the worker and `takenUntil`, the end of its claim. Renewing the claim with `reclaimTask`
   * publishes nothing.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-queue/v1/task-running`
   */
  taskRunning(
    pattern?: RoutingKeyPattern<TaskRunningRoutingKey> | string,
  ): Binding<'taskRunning', TaskRunningMessage, TaskRunningRoutingKey> {
    return bind(exchanges.taskRunning, pattern);
  }

  /**
   * Published when a `reference` or `error` artifact of a run has been recorded.
   *
   * Artifacts of the kind `s3` are not announced at present, so do not use this for finding all artifacts of a
   * task: wait for `taskCompleted` and list them. The message describes the artifact without its content, and
   * comes again when `createArtifact` is repeated.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-queue/v1/artifact-created`
   */
  artifactCreated(
    pattern?: RoutingKeyPattern<ArtifactCreatedRoutingKey> | string,
  ): Binding<'artifactCreated', ArtifactCreatedMessage, ArtifactCreatedRoutingKey> {
    return bind(exchanges.artifactCreated, pattern);
  }

  /**
   * Published when a worker has reported that a task succeeded.
   *
   * `runId` and the worker in message and routing key are those of the successful run; earlier runs are found in
   * `status`. No further artifacts can be added to the run.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-queue/v1/task-completed`
   */
  taskCompleted(
    pattern?: RoutingKeyPattern<TaskCompletedRoutingKey> | string,
  ): Binding<'taskCompleted', TaskCompletedMessage, TaskCompletedRoutingKey> {
    return bind(exchanges.taskCompleted, pattern);
  }

  /**
   * Published when a worker has reported that a task ran but did not succeed.
   *
   * For most workers this means that the command of the task exited with an error. A task that could not be run to
   * its end is announced on `taskException` instead.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-queue/v1/task-failed`
   */
  taskFailed(pattern?: RoutingKeyPattern<TaskFailedRoutingKey> | string): Binding<'taskFailed', TaskFailedMessage, TaskFailedRoutingKey> {
    return bind(exchanges.taskFailed, pattern);
  }

  /**
   * Published when a task is resolved without having been run to its end.
   *
   * Its deadline passed, it was canceled, its retries ran out, or a worker reported an exception such as a
   * malformed payload; `reasonResolved` of the last run in `status` tells which. A run that ends this way but is
   * retried publishes on `taskPending` instead. The routing key has `_` for the worker if no worker is involved,
   * as with a task that was canceled while pending.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-queue/v1/task-exception`
   */
  taskException(
    pattern?: RoutingKeyPattern<TaskExceptionRoutingKey> | string,
  ): Binding<'taskException', TaskExceptionMessage, TaskExceptionRoutingKey> {
    return bind(exchanges.taskException, pattern);
  }

  /**
   * Published when all tasks of a task group are resolved, with whatever outcome.
   *
   * Unscheduled tasks count as well, so the message comes only after these have run or their deadlines have
   * passed. It can come several times for one group, as tasks may be added to a group that is resolved. It carries
   * no outcome: use `listTaskGroup` for that. It is not sent to the `routes` of tasks.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-queue/v1/task-group-resolved`
   */
  taskGroupResolved(
    pattern?: RoutingKeyPattern<TaskGroupResolvedRoutingKey> | string,
  ): Binding<'taskGroupResolved', TaskGroupResolvedMessage, TaskGroupResolvedRoutingKey> {
    return bind(exchanges.taskGroupResolved, pattern);
  }
}

/** The routing key that several events share. */
export interface QueueRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /** Slugid of the task that the message is about. */
  readonly taskId: string;
  /**
   * Number of the run that the message is about.
   *
   * `_` if there is none.
   */
  readonly runId: string;
  /**
   * Group of the worker that claimed the run, such as a cloud region or data center; `_` if the message names no
   * worker.
   *
   * `_` if there is none.
   */
  readonly workerGroup: string;
  /**
   * Name of the worker that claimed the run, unique within its `workerGroup`; `_` if the message names no worker.
   *
   * `_` if there is none.
   */
  readonly workerId: string;
  /** Provisioner that the worker type of the task belongs to. */
  readonly provisionerId: string;
  /** Kind of worker that the task is for, unique within its `provisionerId`. */
  readonly workerType: string;
  /** Name of the entity that manages the task and all others of its group; `-` unless the task set one. */
  readonly schedulerId: string;
  /** Slugid of the group that the task belongs to. */
  readonly taskGroupId: string;
  /**
   * Room for words that may be added later; match it with `#`, as an omitted value does.
   *
   * Can be several words.
   * `_` if there is none.
   */
  readonly reserved: string;
}

/** The routing key of `taskDefined`. */
export type TaskDefinedRoutingKey = QueueRoutingKey;

/** The routing key of `taskPending`. */
export type TaskPendingRoutingKey = QueueRoutingKey;

/** The routing key of `taskRunning`. */
export type TaskRunningRoutingKey = QueueRoutingKey;

/** The routing key of `artifactCreated`. */
export type ArtifactCreatedRoutingKey = QueueRoutingKey;

/** The routing key of `taskCompleted`. */
export type TaskCompletedRoutingKey = QueueRoutingKey;

/** The routing key of `taskFailed`. */
export type TaskFailedRoutingKey = QueueRoutingKey;

/** The routing key of `taskException`. */
export type TaskExceptionRoutingKey = QueueRoutingKey;

/** The routing key of `taskGroupResolved`. */
export interface TaskGroupResolvedRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /** Slugid of the task group that is resolved. */
  readonly taskGroupId: string;
  /** Name of the entity that manages the tasks of the group, the same for all of them; `-` unless they set one. */
  readonly schedulerId: string;
  /**
   * Room for words that may be added later; match it with `#`, as an omitted value does.
   *
   * Can be several words.
   * `_` if there is none.
   */
  readonly reserved: string;
}

const exchanges = {
  taskDefined: {
    name: 'taskDefined',
    exchange: 'exchange/taskcluster-queue/v1/task-defined',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'taskId', required: true },
      { name: 'runId' },
      { name: 'workerGroup' },
      { name: 'workerId' },
      { name: 'provisionerId', required: true },
      { name: 'workerType', required: true },
      { name: 'schedulerId', required: true },
      { name: 'taskGroupId', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'TaskDefinedMessage', load: async () => (await import('./schemas.ts')).TaskDefinedMessage },
  },
  taskPending: {
    name: 'taskPending',
    exchange: 'exchange/taskcluster-queue/v1/task-pending',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'taskId', required: true },
      { name: 'runId', required: true },
      { name: 'workerGroup' },
      { name: 'workerId' },
      { name: 'provisionerId', required: true },
      { name: 'workerType', required: true },
      { name: 'schedulerId', required: true },
      { name: 'taskGroupId', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'TaskPendingMessage', load: async () => (await import('./schemas.ts')).TaskPendingMessage },
  },
  taskRunning: {
    name: 'taskRunning',
    exchange: 'exchange/taskcluster-queue/v1/task-running',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'taskId', required: true },
      { name: 'runId', required: true },
      { name: 'workerGroup', required: true },
      { name: 'workerId', required: true },
      { name: 'provisionerId', required: true },
      { name: 'workerType', required: true },
      { name: 'schedulerId', required: true },
      { name: 'taskGroupId', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'TaskRunningMessage', load: async () => (await import('./schemas.ts')).TaskRunningMessage },
  },
  artifactCreated: {
    name: 'artifactCreated',
    exchange: 'exchange/taskcluster-queue/v1/artifact-created',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'taskId', required: true },
      { name: 'runId', required: true },
      { name: 'workerGroup', required: true },
      { name: 'workerId', required: true },
      { name: 'provisionerId', required: true },
      { name: 'workerType', required: true },
      { name: 'schedulerId', required: true },
      { name: 'taskGroupId', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'ArtifactCreatedMessage', load: async () => (await import('./schemas.ts')).ArtifactCreatedMessage },
  },
  taskCompleted: {
    name: 'taskCompleted',
    exchange: 'exchange/taskcluster-queue/v1/task-completed',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'taskId', required: true },
      { name: 'runId', required: true },
      { name: 'workerGroup', required: true },
      { name: 'workerId', required: true },
      { name: 'provisionerId', required: true },
      { name: 'workerType', required: true },
      { name: 'schedulerId', required: true },
      { name: 'taskGroupId', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'TaskCompletedMessage', load: async () => (await import('./schemas.ts')).TaskCompletedMessage },
  },
  taskFailed: {
    name: 'taskFailed',
    exchange: 'exchange/taskcluster-queue/v1/task-failed',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'taskId', required: true },
      { name: 'runId' },
      { name: 'workerGroup' },
      { name: 'workerId' },
      { name: 'provisionerId', required: true },
      { name: 'workerType', required: true },
      { name: 'schedulerId', required: true },
      { name: 'taskGroupId', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'TaskFailedMessage', load: async () => (await import('./schemas.ts')).TaskFailedMessage },
  },
  taskException: {
    name: 'taskException',
    exchange: 'exchange/taskcluster-queue/v1/task-exception',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'taskId', required: true },
      { name: 'runId' },
      { name: 'workerGroup' },
      { name: 'workerId' },
      { name: 'provisionerId', required: true },
      { name: 'workerType', required: true },
      { name: 'schedulerId', required: true },
      { name: 'taskGroupId', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'TaskExceptionMessage', load: async () => (await import('./schemas.ts')).TaskExceptionMessage },
  },
  taskGroupResolved: {
    name: 'taskGroupResolved',
    exchange: 'exchange/taskcluster-queue/v1/task-group-resolved',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'taskGroupId', required: true },
      { name: 'schedulerId', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'TaskGroupResolvedMessage', load: async () => (await import('./schemas.ts')).TaskGroupResolvedMessage },
  },
} as const satisfies Record<string, Exchange>;
