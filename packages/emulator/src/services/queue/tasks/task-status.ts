import type { RunInformation, TaskStatusStructure } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import type { QueueState } from '../state.ts';
import type { Task } from '../task.ts';

/** How many runs a task can have. */
export const MAX_RUNS = 50;

/** The state of a task: that of its latest run. */
export function taskState({ runs }: Task): TaskStatusStructure['state'] {
  return runs.at(-1)?.state ?? 'unscheduled';
}

/** Whether a task is completed, failed or an exception. */
export function isResolved(task: Task): boolean {
  return ['completed', 'failed', 'exception'].includes(taskState(task));
}

/** The status of a task as responses and messages show it. It contains the task's own runs, so serialize it before they change. */
export function taskStatus(task: Task): TaskStatusStructure {
  const { taskId, definition, retriesLeft, runs } = task;
  const { provisionerId, workerType, taskQueueId, schedulerId, projectId, taskGroupId, priority, deadline, expires } = definition;
  return {
    taskId,
    provisionerId,
    workerType,
    taskQueueId,
    schedulerId,
    projectId,
    taskGroupId,
    priority,
    deadline,
    expires,
    retriesLeft,
    state: taskState(task),
    runs,
  };
}

/** Stores a change of a task. Does nothing if the task was removed in the meantime. */
export function saveTask({ tasks }: QueueState, task: Task): void {
  if (tasks.get(task.taskId) === task) tasks.set(task.taskId, task);
}

/** @throws {ServiceError} `ResourceNotFound` if there is no such task */
export function findTask(queue: QueueState, taskId: string): Task {
  const task = queue.tasks.get(taskId);
  if (task === undefined) throw new ServiceError('ResourceNotFound', `task ${taskId} does not exist`);
  return task;
}

/** @throws {ServiceError} `ResourceNotFound` if the task has no such run */
export function findRun({ taskId, runs }: Task, runId: number): RunInformation {
  const run = runs[runId];
  if (run === undefined) throw new ServiceError('ResourceNotFound', `task ${taskId} has no run ${runId}`);
  return run;
}

/** The run, if it is the latest of its task and a worker has claimed it. */
export function runningRun({ runs }: Task, runId: number): RunInformation | undefined {
  const run = runs[runId];
  return run !== undefined && runId === runs.length - 1 && run.state === 'running' ? run : undefined;
}

/** Whether the deadline of a task has passed. */
export function isPastDeadline({ deployment }: QueueState, { definition }: Task): boolean {
  return Date.parse(definition.deadline) <= deployment.clock.now();
}

/** @throws {ServiceError} `RequestConflict` if the deadline has passed */
export function refusePastDeadline(queue: QueueState, task: Task, action: string): void {
  if (!isPastDeadline(queue, task)) return;
  const { taskId, definition } = task;
  throw new ServiceError('RequestConflict', `task ${taskId} cannot be ${action}: its deadline was ${definition.deadline}`);
}
