import { watchArtifact } from '../artifacts/artifact.ts';
import { watchClaim } from '../runs/claims.ts';
import { type Priority, queueNameOf } from '../runs/pending-runs.ts';
import { resolveByForce } from '../runs/resolution.ts';
import type { QueueState, Task } from '../state.ts';
import { removeTask } from '../task-removal.ts';
import { isResolved } from './task-status.ts';

/** Enters a task into what is known of its group and its dependencies, and sees to its deadline and its end. */
export function linkTask(queue: QueueState, task: Task): void {
  const { taskId, definition } = task;
  const { taskGroupId, schedulerId } = definition;
  const group = queue.taskGroups.get(taskGroupId) ?? { taskGroupId, schedulerId, members: new Set(), active: new Set() };
  queue.taskGroups.set(taskGroupId, group);
  group.members.add(taskId);
  if (!isResolved(task)) queue.open.add(taskId);
  // A group that was resolved once stays so, whatever is run again.
  if (!isResolved(task) && !task.runs.some(({ reasonCreated }) => reasonCreated === 'rerun')) group.active.add(taskId);
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

/** Makes anew what is not kept: groups, dependents, who waits for a worker, and what is due. */
export function linkKeptTasks(queue: QueueState): void {
  for (const task of queue.tasks.values()) linkTask(queue, task);
  const latest = [...queue.tasks.values()].flatMap((task) => {
    const run = task.runs.at(-1);
    return run === undefined ? [] : [{ task, run }];
  });
  const pending = latest.filter(({ run }) => run.state === 'pending');
  // Sorting is stable: among those of one moment the older task is first.
  pending.sort((left, right) => Date.parse(left.run.scheduled) - Date.parse(right.run.scheduled));
  for (const { task, run } of pending) {
    const { provisionerId, workerType, priority } = task.definition;
    queue.pending.add(queueNameOf(provisionerId, workerType), priority as Priority, { taskId: task.taskId, runId: run.runId });
  }
  for (const { task, run } of latest) {
    if (run.state === 'running' && run.takenUntil !== undefined) watchClaim(queue, task, run.runId, run.takenUntil);
  }
  for (const artifact of queue.artifacts.values()) watchArtifact(queue, artifact);
}
