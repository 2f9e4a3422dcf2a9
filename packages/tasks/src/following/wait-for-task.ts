import { TaskclusterError } from '@tc/core';
import type { Queue, TaskStatusStructure } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import { TaskFailedError } from '../errors.ts';
import { isResolved } from '../task-state.ts';
import { type FollowOptions, followTasks } from './follow-tasks.ts';

export interface WaitForTaskOptions extends FollowOptions {
  /** Called with the first status, and with each one that has another state or another run. If it throws, the wait rejects with that. */
  readonly onChange?: ((status: TaskStatusStructure) => void) | undefined;
  /** Whether to throw a {@link TaskFailedError} if the task ends as `failed` or `exception`. Default: false. */
  readonly throwOnFailure?: boolean | undefined;
}

/**
 * Waits until a task is resolved, and returns its final status. A run that ends and is retried does not resolve its task.
 *
 * Scopes: `queue:status:<taskId>`
 * @throws {TaskFailedError} if the task does not end as `completed`, with `throwOnFailure`
 * @throws {ApiError} `ResourceNotFound` if there is no such task
 * @throws the reason of `signal`, when it aborts
 */
export async function waitForTask(
  queue: Pick<Queue, 'status'>,
  taskId: string,
  options: WaitForTaskOptions = {},
): Promise<TaskStatusStructure> {
  const { signal, onChange, throwOnFailure = false } = options;
  const events = new QueueEvents();
  const task = {
    look: async () => [(await queue.status(taskId, { signal })).status],
    events: [
      events.taskPending({ taskId }),
      events.taskRunning({ taskId }),
      events.taskCompleted({ taskId }),
      events.taskFailed({ taskId }),
      events.taskException({ taskId }),
    ],
  };
  for await (const { status } of followTasks(task, options)) {
    onChange?.(status);
    if (!isResolved(status.state)) continue;
    if (throwOnFailure && status.state !== 'completed') throw new TaskFailedError(status);
    return status;
  }
  throw new TaskclusterError(`task ${taskId} has no status`);
}
