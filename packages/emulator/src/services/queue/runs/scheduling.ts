import type { RunInformation } from '@tc/queue';
import { publishGroupResolved, publishTaskEvent } from '../events.ts';
import type { QueueState, Task } from '../state.ts';
import { isPastDeadline, keep, taskState } from '../tasks/task-status.ts';
import { type Priority, queueNameOf } from './pending-runs.ts';

/** Adds a run that waits for a worker. {@link announcePending} is to follow. */
export function newPendingRun(queue: QueueState, task: Task, reasonCreated: RunInformation['reasonCreated']): RunInformation {
  const run: RunInformation = {
    runId: task.runs.length,
    state: 'pending',
    reasonCreated,
    scheduled: queue.deployment.clock.timestamp(),
  };
  task.runs.push(run);
  queue.open.add(task.taskId);
  keep(queue, task);
  return run;
}

/** Tells everyone of a new run that waits, the workers included. */
export function announcePending(queue: QueueState, task: Task, run: RunInformation): void {
  publishTaskEvent(queue, 'taskPending', task, run);
  const { provisionerId, workerType, priority } = task.definition;
  queue.pending.add(queueNameOf(provisionerId, workerType), priority as Priority, { taskId: task.taskId, runId: run.runId });
}

/** Adds a run that waits for a worker, and tells everyone. */
export function addPendingRun(queue: QueueState, task: Task, reasonCreated: RunInformation['reasonCreated']): void {
  announcePending(queue, task, newPendingRun(queue, task, reasonCreated));
}

/** Schedules a task that has no run yet, unless its deadline has come. */
export function scheduleIfNew(queue: QueueState, task: Task): void {
  if (task.runs.length === 0 && !isPastDeadline(queue, task)) addPendingRun(queue, task, 'scheduled');
}

/**
 * Sees to what follows from a task's being resolved: publishes `event`, schedules the tasks that waited for this one, and tells
 * when it was the last of its group.
 */
export function afterResolution(queue: QueueState, task: Task, event: 'taskCompleted' | 'taskFailed' | 'taskException'): void {
  queue.open.delete(task.taskId);
  keep(queue, task);
  publishTaskEvent(queue, event, task, task.runs.at(-1));
  for (const dependentId of queue.dependents.get(task.taskId) ?? []) {
    const dependent = queue.tasks.get(dependentId);
    if (!dependent?.requirements.includes(task.taskId) || !isSatisfied(dependent, task)) continue;
    dependent.requirements = dependent.requirements.filter((taskId) => taskId !== task.taskId);
    keep(queue, dependent);
    if (dependent.requirements.length === 0) scheduleIfNew(queue, dependent);
  }
  const group = queue.taskGroups.get(task.definition.taskGroupId);
  if (group === undefined) return;
  group.active.delete(task.taskId);
  if (group.active.size === 0) publishGroupResolved(queue, group);
}

/** Whether `dependency` is in a state that `task` waits for. */
export function isSatisfied({ definition }: Task, dependency: Task): boolean {
  const state = taskState(dependency);
  return state === 'completed' || (definition.requires === 'all-resolved' && (state === 'failed' || state === 'exception'));
}
