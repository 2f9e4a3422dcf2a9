import type { RunInformation } from '@tc/queue';
import type { QueueState, Task } from '../state.ts';
import { publishGroupResolved, publishTaskEvent } from '../task-events.ts';
import { isPastDeadline, saveTask, taskState } from '../tasks/task-status.ts';
import { type Priority, queueNameOf } from './pending-runs.ts';

/** Adds a pending run to a task. Call {@link announcePending} afterwards. */
export function newPendingRun(queue: QueueState, task: Task, reasonCreated: RunInformation['reasonCreated']): RunInformation {
  const run: RunInformation = {
    runId: task.runs.length,
    state: 'pending',
    reasonCreated,
    scheduled: queue.deployment.clock.timestamp(),
  };
  task.runs.push(run);
  queue.open.add(task.taskId);
  saveTask(queue, task);
  return run;
}

/** Publishes `taskPending` for a new run, and makes the run available to workers. */
export function announcePending(queue: QueueState, task: Task, run: RunInformation): void {
  publishTaskEvent(queue, 'taskPending', task, run);
  const { provisionerId, workerType, priority } = task.definition;
  queue.pending.add(queueNameOf(provisionerId, workerType), priority as Priority, { taskId: task.taskId, runId: run.runId });
}

/** Adds a pending run to a task and announces it. */
export function addPendingRun(queue: QueueState, task: Task, reasonCreated: RunInformation['reasonCreated']): void {
  announcePending(queue, task, newPendingRun(queue, task, reasonCreated));
}

/** Schedules a task that has no runs, unless its deadline has passed. */
export function scheduleIfNew(queue: QueueState, task: Task): void {
  if (task.runs.length === 0 && !isPastDeadline(queue, task)) addPendingRun(queue, task, 'scheduled');
}

/**
 * Does what follows when a task is resolved: publishes `event`, schedules the tasks that waited for this one, and publishes
 * `taskGroupResolved` if it was the last unresolved task of its group.
 */
export function afterResolution(queue: QueueState, task: Task, event: 'taskCompleted' | 'taskFailed' | 'taskException'): void {
  queue.open.delete(task.taskId);
  saveTask(queue, task);
  publishTaskEvent(queue, event, task, task.runs.at(-1));
  for (const dependentId of queue.dependents.get(task.taskId) ?? []) {
    const dependent = queue.tasks.get(dependentId);
    if (!dependent?.requirements.includes(task.taskId) || !isSatisfied(dependent, task)) continue;
    dependent.requirements = dependent.requirements.filter((taskId) => taskId !== task.taskId);
    saveTask(queue, dependent);
    if (dependent.requirements.length === 0) scheduleIfNew(queue, dependent);
  }
  const group = queue.taskGroups.get(task.definition.taskGroupId);
  if (group === undefined) return;
  group.active.delete(task.taskId);
  if (group.active.size === 0) publishGroupResolved(queue, group);
}

/** Whether `dependency` has reached a state that `task` waits for. */
export function isSatisfied({ definition }: Task, dependency: Task): boolean {
  const state = taskState(dependency);
  return state === 'completed' || (definition.requires === 'all-resolved' && (state === 'failed' || state === 'exception'));
}
