import type { RunInformation } from '@tc/queue';
import { publishGroupEvent, publishRunEvent } from '../queue-events.ts';
import type { QueueState } from '../state.ts';
import type { Task } from '../task.ts';
import { isPastDeadline, saveTask, taskState } from '../tasks/task-status.ts';

/** Adds a run that waits for a worker. Call {@link publishPending} afterwards. */
export function addPendingRun(queue: QueueState, task: Task, reasonCreated: RunInformation['reasonCreated']): RunInformation {
  const run: RunInformation = {
    runId: task.runs.length,
    state: 'pending',
    reasonCreated,
    scheduled: queue.deployment.clock.timestamp(),
  };
  task.runs.push(run);
  queue.open.add(task.taskId);
  saveTask(queue, task);
  queue.pending.add(task.definition, { taskId: task.taskId, runId: run.runId });
  return run;
}

/** Publishes that a run waits for a worker. */
export function publishPending(queue: QueueState, task: Task, run: RunInformation): void {
  publishRunEvent(queue, 'taskPending', task, run);
}

/** Schedules a task that has no run yet, unless its deadline has passed. */
export function scheduleIfNew(queue: QueueState, task: Task): void {
  if (task.runs.length > 0 || isPastDeadline(queue, task)) return;
  publishPending(queue, task, addPendingRun(queue, task, 'scheduled'));
}

/**
 * Does what follows from the resolution of a task: publishes `event`, schedules the tasks that waited for this one, and
 * publishes the resolution of the group if no task of it is left. It is safe to call it again; it then publishes again.
 */
export function afterResolution(queue: QueueState, task: Task, event: 'taskCompleted' | 'taskFailed' | 'taskException'): void {
  queue.open.delete(task.taskId);
  task.everResolved = true;
  saveTask(queue, task);
  const run = task.runs.at(-1);
  if (run !== undefined) publishRunEvent(queue, event, task, run);
  for (const dependentId of queue.dependents.get(task.taskId) ?? []) {
    const dependent = queue.tasks.get(dependentId);
    if (!dependent?.requirements.includes(task.taskId) || !isSatisfied(dependent, task)) continue;
    dependent.requirements = dependent.requirements.filter((taskId) => taskId !== task.taskId);
    saveTask(queue, dependent);
    if (dependent.requirements.length === 0) scheduleIfNew(queue, dependent);
  }
  const group = queue.taskGroups.resolve(task);
  if (group !== undefined) publishGroupEvent(queue, 'taskGroupResolved', group);
}

/** Whether `dependency` is in a state that `task` waits for. */
export function isSatisfied({ definition }: Task, dependency: Task): boolean {
  const state = taskState(dependency);
  return state === 'completed' || (definition.requires === 'all-resolved' && (state === 'failed' || state === 'exception'));
}
