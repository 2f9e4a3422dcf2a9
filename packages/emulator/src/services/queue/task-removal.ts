import type { QueueState, Task } from './state.ts';

/** Forgets an expired task. Its artifacts have gone before, since none lasts longer than its task. */
export function removeTask(queue: QueueState, task: Task): void {
  const { taskId, definition } = task;
  if (queue.tasks.get(taskId) !== task) return;
  queue.tasks.delete(taskId);
  queue.dependents.delete(taskId);
  queue.open.delete(taskId);
  for (const dependencyId of definition.dependencies) queue.dependents.get(dependencyId)?.delete(taskId);
  const group = queue.taskGroups.get(definition.taskGroupId);
  group?.members.delete(taskId);
  if (group?.members.size === 0) queue.taskGroups.delete(group.taskGroupId);
}
