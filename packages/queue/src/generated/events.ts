// Generated from references/queue/exchanges.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type {
  ArtifactCreatedMessage,
  TaskCompletedMessage,
  TaskDefinedMessage,
  TaskExceptionMessage,
  TaskFailedMessage,
  TaskGroupChangedMessage,
  TaskGroupPriorityChangedMessage,
  TaskPendingMessage,
  TaskPriorityChangedMessage,
  TaskRunningMessage,
} from './types.ts';

/**
 * Messages about tasks, published by the queue as tasks move from creation to resolution.
 *
 * Schedulers use them to act on the outcome of tasks, workers to hear of new or canceled tasks, and dashboards
 * to stay up to date. Listening needs Pulse credentials, not Taskcluster credentials.
 *
 * All exchanges about single tasks share one routing key pattern, so the same pattern selects the same tasks
 * everywhere. Its first word is `primary`. The queue also sends each of these messages with a routing key
 * `route.<route>` for every entry in `routes` of the task: to follow tasks with the route `notify.by-email`,
 * listen to `route.notify.by-email`. A message that matches several bindings of one Pulse queue arrives there
 * once.
 *
 * Messages can come more than once, for example when a caller repeats a request, so make handlers idempotent.
 * Rarely, a message is lost because the service or Pulse fails at that moment; where this matters, also check
 * the status of the task from time to time.
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
   * Published when a task has been created, whether it is scheduled immediately or has to wait for dependencies.
   *
   * The message holds the first status of the task, which is always `unscheduled`, but not its definition. A
   * message on `taskPending` follows as soon as the task is scheduled. The routing key names neither run nor
   * worker.
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
   * This happens when the task is scheduled, retried or rerun. Workers can take it as a hint to ask for work, but
   * still have to claim the task with `claimWork`. The routing key names the run but no worker.
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
   * Published when an artifact of a run is available.
   *
   * For `reference`, `link` and `error` artifacts this is when `createArtifact` is called, and for `object`
   * artifacts when `finishArtifact` is. There is no message for `s3` artifacts, so do not use this exchange to
   * find all artifacts of a task: wait for `taskCompleted` and list them. The message describes the artifact
   * without its content. It comes again when the call is repeated.
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
   * `runId` and the worker in the message and its routing key are those of the successful run; `status` also holds
   * the earlier runs. No more artifacts can be added to the run.
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
   * For most workers this means that the command of the task exited with an error. A run that ended without such a
   * result is published on `taskException` instead.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-queue/v1/task-failed`
   */
  taskFailed(pattern?: RoutingKeyPattern<TaskFailedRoutingKey> | string): Binding<'taskFailed', TaskFailedMessage, TaskFailedRoutingKey> {
    return bind(exchanges.taskFailed, pattern);
  }

  /**
   * Published when a run of a task ends as `exception`.
   *
   * The deadline of the task passed, it was canceled, the worker disappeared or shut down, or it reported an
   * exception such as a malformed payload; `reasonResolved` of the run says which. If the task is retried,
   * `status` has a further run and the state `pending`, and a message on `taskPending` follows. Otherwise the task
   * is resolved. The routing key has `_` for the worker if the deadline passed or no worker had claimed the run.
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
   * Published when every task of a task group has been resolved, with any outcome.
   *
   * Unscheduled tasks count as well: the message waits until they are resolved, at the latest by their deadlines.
   * It can come several times for one group, for example when a task is added to a resolved group. The message has
   * no outcome: use `listTaskGroup` for that. It is not sent to the `routes` of tasks.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-queue/v1/task-group-resolved`
   */
  taskGroupResolved(
    pattern?: RoutingKeyPattern<TaskGroupResolvedRoutingKey> | string,
  ): Binding<'taskGroupResolved', TaskGroupChangedMessage, TaskGroupResolvedRoutingKey> {
    return bind(exchanges.taskGroupResolved, pattern);
  }

  /**
   * Published when a task group has been sealed with `sealTaskGroup` and so accepts no more tasks.
   *
   * `sealed` in the message says when that was. The message comes again when the call is repeated. It is not sent
   * to the `routes` of tasks.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-queue/v1/task-group-sealed`
   */
  taskGroupSealed(
    pattern?: RoutingKeyPattern<TaskGroupSealedRoutingKey> | string,
  ): Binding<'taskGroupSealed', TaskGroupChangedMessage, TaskGroupSealedRoutingKey> {
    return bind(exchanges.taskGroupSealed, pattern);
  }

  /**
   * Published when `changeTaskPriority` has changed the priority of a task.
   *
   * The message holds the old and the new priority, and the status of the task. The routing key names neither run
   * nor worker. Changes by `changeTaskGroupPriority` are published on `taskGroupPriorityChanged` instead.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-queue/v1/task-priority-changed`
   */
  taskPriorityChanged(
    pattern?: RoutingKeyPattern<TaskPriorityChangedRoutingKey> | string,
  ): Binding<'taskPriorityChanged', TaskPriorityChangedMessage, TaskPriorityChangedRoutingKey> {
    return bind(exchanges.taskPriorityChanged, pattern);
  }

  /**
   * Published when `changeTaskGroupPriority` has changed the priorities of the tasks of a group.
   *
   * The message says how many tasks were changed, which can be 0, but not which ones. It is not sent to the
   * `routes` of tasks.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-queue/v1/task-group-priority-changed`
   */
  taskGroupPriorityChanged(
    pattern?: RoutingKeyPattern<TaskGroupPriorityChangedRoutingKey> | string,
  ): Binding<'taskGroupPriorityChanged', TaskGroupPriorityChangedMessage, TaskGroupPriorityChangedRoutingKey> {
    return bind(exchanges.taskGroupPriorityChanged, pattern);
  }
}

/** The routing key that several events share. */
export interface QueueRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /** Slugid of the task that the message is about. */
  readonly taskId: string;
  /**
   * Number of the run that the message is about; `_` if there is none.
   *
   * `_` if there is none.
   */
  readonly runId: string;
  /**
   * Group of the worker that claimed the run, such as a cloud region or data center; `_` if there is none.
   *
   * `_` if there is none.
   */
  readonly workerGroup: string;
  /**
   * Name of the worker that claimed the run, unique within its `workerGroup`; `_` if there is none.
   *
   * `_` if there is none.
   */
  readonly workerId: string;
  /** Part of the task's `taskQueueId` before the slash. */
  readonly provisionerId: string;
  /** Part of the task's `taskQueueId` after the slash. */
  readonly workerType: string;
  /** `schedulerId` of the task and of all others in its group; `-` unless the task sets one. */
  readonly schedulerId: string;
  /** Slugid of the group that the task belongs to. */
  readonly taskGroupId: string;
  /**
   * Reserved for words that later versions may add. Leave it out, which matches any words (`#`).
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

/** The routing key of `taskPriorityChanged`. */
export type TaskPriorityChangedRoutingKey = QueueRoutingKey;

/** The routing key that several events share. */
export interface TaskGroupRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /** Slugid of the task group that the message is about. */
  readonly taskGroupId: string;
  /** `schedulerId` of all tasks in the group; `-` unless they set one. */
  readonly schedulerId: string;
  /**
   * Reserved for words that later versions may add. Leave it out, which matches any words (`#`).
   *
   * Can be several words.
   * `_` if there is none.
   */
  readonly reserved: string;
}

/** The routing key of `taskGroupResolved`. */
export type TaskGroupResolvedRoutingKey = TaskGroupRoutingKey;

/** The routing key of `taskGroupSealed`. */
export type TaskGroupSealedRoutingKey = TaskGroupRoutingKey;

/** The routing key of `taskGroupPriorityChanged`. */
export type TaskGroupPriorityChangedRoutingKey = TaskGroupRoutingKey;

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
    schema: { name: 'TaskGroupChangedMessage', load: async () => (await import('./schemas.ts')).TaskGroupChangedMessage },
  },
  taskGroupSealed: {
    name: 'taskGroupSealed',
    exchange: 'exchange/taskcluster-queue/v1/task-group-sealed',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'taskGroupId', required: true },
      { name: 'schedulerId', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'TaskGroupChangedMessage', load: async () => (await import('./schemas.ts')).TaskGroupChangedMessage },
  },
  taskPriorityChanged: {
    name: 'taskPriorityChanged',
    exchange: 'exchange/taskcluster-queue/v1/task-priority-changed',
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
    schema: { name: 'TaskPriorityChangedMessage', load: async () => (await import('./schemas.ts')).TaskPriorityChangedMessage },
  },
  taskGroupPriorityChanged: {
    name: 'taskGroupPriorityChanged',
    exchange: 'exchange/taskcluster-queue/v1/task-group-priority-changed',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'taskGroupId', required: true },
      { name: 'schedulerId', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'TaskGroupPriorityChangedMessage', load: async () => (await import('./schemas.ts')).TaskGroupPriorityChangedMessage },
  },
} as const satisfies Record<string, Exchange>;
