import type { Queue, TaskStatusStructure } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import { type FollowOptions, followTasks } from './follow-tasks.ts';
import type { TaskChange } from './known-tasks.ts';

/**
 * Watches the tasks of a group: yields each task as it is, then each change of a state. Ends when all tasks are resolved, including
 * those that are created in the meantime. Each change has the numbers of tasks by state.
 *
 * Each loop starts a watch of its own. Leaving the loop ends it.
 *
 * Scopes: `queue:list-task-group:<taskGroupId>`
 * @throws {ApiError} `ResourceNotFound` if no task was ever created in the group
 * @throws the reason of `signal`, when it aborts
 * @example for await (const { taskId, status, counts } of watchTaskGroup(queue, taskGroupId)) console.log(taskId, status.state, counts);
 */
export function watchTaskGroup(
  queue: Pick<Queue, 'listTaskGroup'>,
  taskGroupId: string,
  options: FollowOptions = {},
): AsyncIterable<TaskChange> {
  const { signal } = options;
  const look = async () => {
    const statuses: TaskStatusStructure[] = [];
    for await (const { status } of queue.listTaskGroup(taskGroupId, {}, { signal })) statuses.push(status);
    return statuses;
  };
  const events = new QueueEvents();
  const group = {
    look,
    events: [
      events.taskDefined({ taskGroupId }),
      events.taskPending({ taskGroupId }),
      events.taskRunning({ taskGroupId }),
      events.taskCompleted({ taskGroupId }),
      events.taskFailed({ taskGroupId }),
      events.taskException({ taskGroupId }),
    ],
  };
  return { [Symbol.asyncIterator]: () => followTasks(group, options) };
}
