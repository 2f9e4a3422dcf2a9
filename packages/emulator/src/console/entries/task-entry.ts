import type { Task } from '../../services/queue/task.ts';
import { taskState } from '../../services/queue/tasks/task-status.ts';
import type { TaskEntry } from '../protocol.ts';

export function taskEntry(task: Task): TaskEntry {
  const { taskGroupId, metadata, taskQueueId, projectId, created, priority } = task.definition;
  return {
    taskId: task.taskId,
    taskGroupId,
    name: metadata.name,
    taskQueueId,
    projectId,
    state: taskState(task) as TaskEntry['state'],
    created,
    priority,
    runs: task.runs.length,
  };
}
