import type { RunInformation, TaskStatusStructure } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import type { ArtifactSummary } from './artifacts/artifact.ts';
import type { Priority } from './runs/pending-runs.ts';
import type { QueueState } from './state.ts';
import type { Task } from './task.ts';
import type { TaskGroup } from './tasks/task-groups.ts';
import { taskStatus } from './tasks/task-status.ts';

const events = new QueueEvents();

/** An event about one run of a task. */
export type RunEvent = 'taskPending' | 'taskRunning' | 'taskCompleted' | 'taskFailed' | 'taskException' | 'artifactCreated';

/** Publishes that a task was created. The message always shows the task as `unscheduled`. */
export function publishDefined(queue: QueueState, task: Task): void {
  const { retries, tags } = task.definition;
  const status: TaskStatusStructure = { ...taskStatus(task), retriesLeft: retries, state: 'unscheduled', runs: [] };
  publish(queue, 'taskDefined', task, { status, task: { tags } });
}

/** Publishes an event about a run and, if a worker has claimed the run, about its worker. */
export function publishRunEvent(queue: QueueState, name: RunEvent, task: Task, run: RunInformation, more: object = {}): void {
  const { runId, workerGroup, workerId, reasonResolved } = run;
  // The message about a deadline never names the worker.
  const hasWorker = workerGroup !== undefined && reasonResolved !== 'deadline-exceeded';
  const about = { runId, ...(hasWorker && { workerGroup, workerId }) };
  publish(queue, name, task, { status: taskStatus(task), ...about, task: { tags: task.definition.tags }, ...more }, about);
}

/** Publishes that an artifact is available. Its message has no tags. */
export function publishArtifact(queue: QueueState, task: Task, run: RunInformation, artifact: ArtifactSummary): void {
  publishRunEvent(queue, 'artifactCreated', task, run, { artifact, task: undefined });
}

/** Publishes that the priority of a task has changed. */
export function publishPriority(queue: QueueState, task: Task, oldPriority: Priority): void {
  publish(queue, 'taskPriorityChanged', task, { status: taskStatus(task), oldPriority, newPriority: task.definition.priority });
}

/** Publishes an event about a task group. */
export function publishGroupEvent(
  { deployment }: QueueState,
  name: 'taskGroupResolved' | 'taskGroupSealed' | 'taskGroupPriorityChanged',
  group: Pick<TaskGroup, 'taskGroupId' | 'schedulerId'>,
): void {
  const { taskGroupId, schedulerId } = group;
  deployment.eventLog.publish(events[name](), { version: 1, ...group }, { taskGroupId, schedulerId });
}

function publish(
  { deployment }: QueueState,
  name: RunEvent | 'taskDefined' | 'taskPriorityChanged',
  { taskId, definition }: Task,
  message: object,
  about: Readonly<Record<string, string | number | undefined>> = {},
): void {
  const { provisionerId, workerType, schedulerId, taskGroupId, routes } = definition;
  const routing = { taskId, provisionerId, workerType, schedulerId, taskGroupId, ...about };
  deployment.eventLog.publish(events[name](), { version: 1, ...message }, routing, routes);
}
