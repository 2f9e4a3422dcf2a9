import { ServiceError } from '../../../calls/errors.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import { publishPriority } from '../queue-events.ts';
import type { Priority } from '../runs/pending-runs.ts';
import type { QueueState } from '../state.ts';
import type { Task } from '../task.ts';
import { findTask, isPastDeadline, refusePastDeadline, saveTask, taskStatus } from './task-status.ts';

/** The method that changes the priority of one task. */
export function priorityHandlers(queue: QueueState): Record<string, Handler> {
  return {
    async changeTaskPriority(context: RequestContext<{ readonly newPriority: Priority }>) {
      const task = findTask(queue, context.param('taskId'));
      await context.authorize({ taskQueueId: task.definition.taskQueueId });
      refusePastDeadline(queue, task, 'given another priority');
      const oldPriority = changePriority(queue, task, context.payload.newPriority);
      if (oldPriority === undefined) {
        const reason = task.everResolved ? 'it has been resolved' : `its priority is ${task.definition.priority} already`;
        throw new ServiceError('RequestConflict', `the priority of task ${task.taskId} cannot be changed: ${reason}`);
      }
      publishPriority(queue, task, oldPriority);
      return { status: taskStatus(task) };
    },
  };
}

/**
 * Changes the priority of a task, and the place of its run if that waits for a worker. Returns the old priority, or `undefined`
 * if nothing can be changed: the task has this priority, was resolved once or is past its deadline.
 */
export function changePriority(queue: QueueState, task: Task, newPriority: Priority): Priority | undefined {
  const { priority: oldPriority } = task.definition;
  if (oldPriority === newPriority || task.everResolved || isPastDeadline(queue, task)) return undefined;
  queue.pending.move(task.definition, newPriority, task.taskId);
  task.definition = { ...task.definition, priority: newPriority };
  saveTask(queue, task);
  return oldPriority;
}
