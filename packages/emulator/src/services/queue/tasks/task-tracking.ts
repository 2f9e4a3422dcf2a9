import { expireArtifact } from '../artifacts/artifact-expiry.ts';
import { expireClaim } from '../runs/claims.ts';
import { resolveByForce } from '../runs/resolution.ts';
import type { QueueState } from '../state.ts';
import type { Task } from '../task.ts';
import { isResolved } from './task-status.ts';

/** Adds a task to the indexes of groups, dependents and unresolved tasks, and sets the timers for its deadline and its expiry. */
export function trackTask(queue: QueueState, task: Task): void {
  const { taskId, definition } = task;
  queue.taskGroups.add(task);
  if (!isResolved(task)) queue.open.add(taskId);
  for (const dependencyId of definition.dependencies) {
    const dependents = queue.dependents.get(dependencyId) ?? new Set();
    queue.dependents.set(dependencyId, dependents.add(taskId));
  }
  const { clock } = queue.deployment;
  clock.at(Date.parse(definition.deadline), () => {
    if (queue.tasks.get(taskId) === task && !isResolved(task)) resolveByForce(queue, task, 'deadline-exceeded');
  });
  clock.at(Date.parse(definition.expires), () => removeTask(queue, task));
}

/** Rebuilds the indexes, the pending runs and the timers from the stored tasks and artifacts. */
export function trackStoredTasks(queue: QueueState): void {
  for (const task of queue.tasks.values()) trackTask(queue, task);
  const latest = [...queue.tasks.values()].flatMap((task) => {
    const run = task.runs.at(-1);
    return run === undefined ? [] : [{ task, run }];
  });
  const pending = latest.filter(({ run }) => run.state === 'pending');
  // The sort is stable: of two runs that were scheduled at the same time, the one of the older task comes first.
  pending.sort((left, right) => Date.parse(left.run.scheduled) - Date.parse(right.run.scheduled));
  for (const { task, run } of pending) queue.pending.add(task.definition, { taskId: task.taskId, runId: run.runId });
  for (const { task, run } of latest) {
    if (run.state === 'running' && run.takenUntil !== undefined) expireClaim(queue, task, run.runId, run.takenUntil);
  }
  for (const artifact of queue.artifacts.values()) expireArtifact(queue, artifact);
}

/** Removes an expired task. Its artifacts have their own timers. */
function removeTask(queue: QueueState, task: Task): void {
  const { taskId, definition } = task;
  if (queue.tasks.get(taskId) !== task) return;
  queue.tasks.delete(taskId);
  queue.dependents.delete(taskId);
  queue.open.delete(taskId);
  for (const dependencyId of definition.dependencies) queue.dependents.get(dependencyId)?.delete(taskId);
  queue.taskGroups.remove(task);
}
