import type { RunInformation, TaskStatusStructure } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import type { QueueState, Task } from '../state.ts';

/** The most runs that a task may have. */
export const MOST_RUNS = 50;

/** The state of a task: that of its latest run. */
export function taskState({ runs }: Task): TaskStatusStructure['state'] {
  return runs.at(-1)?.state ?? 'unscheduled';
}

/** Whether a task has come to an end, of whatever kind. */
export function isResolved(task: Task): boolean {
  return ['completed', 'failed', 'exception'].includes(taskState(task));
}

/** The status of a task as answers and messages show it: to be written out at once, since its runs are the task's own. */
export function taskStatus(task: Task): TaskStatusStructure {
  const { taskId, definition, retriesLeft, runs } = task;
  const { provisionerId, workerType, schedulerId, taskGroupId, deadline, expires } = definition;
  return {
    taskId,
    provisionerId,
    workerType,
    schedulerId,
    taskGroupId,
    deadline,
    expires,
    retriesLeft,
    state: taskState(task),
    runs,
  };
}

/** Has a change of a task kept. One that was removed meanwhile stays so. */
export function keep({ tasks }: QueueState, task: Task): void {
  if (tasks.get(task.taskId) === task) tasks.set(task.taskId, task);
}

/** @throws {ServiceError} `ResourceNotFound` when there is no such task */
export function findTask(queue: QueueState, taskId: string): Task {
  const task = queue.tasks.get(taskId);
  if (task === undefined) throw new ServiceError('ResourceNotFound', `there is no task ${taskId}`);
  return task;
}

/** @throws {ServiceError} `ResourceNotFound` when the task has no such run */
export function findRun({ taskId, runs }: Task, runId: number): RunInformation {
  const run = runs[runId];
  if (run === undefined) throw new ServiceError('ResourceNotFound', `task ${taskId} has no run ${runId}`);
  return run;
}

/** The run, when it is the latest of its task and a worker is at it. */
export function runningRun({ runs }: Task, runId: number): RunInformation | undefined {
  const run = runs[runId];
  return run !== undefined && runId === runs.length - 1 && run.state === 'running' ? run : undefined;
}

/** Whether the deadline of a task has come. */
export function isPastDeadline({ deployment }: QueueState, { definition }: Task): boolean {
  return Date.parse(definition.deadline) <= deployment.clock.now();
}

/** @throws {ServiceError} `RequestConflict` when the deadline has come */
export function refusePastDeadline(queue: QueueState, task: Task, action: string): void {
  if (!isPastDeadline(queue, task)) return;
  const { taskId, definition } = task;
  throw new ServiceError('RequestConflict', `task ${taskId} cannot be ${action}: its deadline was ${definition.deadline}`);
}
