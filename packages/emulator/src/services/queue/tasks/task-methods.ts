import { ServiceError } from '../../../calls/errors.ts';
import { paginate } from '../../../calls/pagination.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import { resolveByForce } from '../runs/resolution.ts';
import { addPendingRun, scheduleIfNew } from '../runs/scheduling.ts';
import type { QueueState, Task } from '../state.ts';
import { findTask, isResolved, MAX_RUNS, refusePastDeadline, taskStatus } from './task-status.ts';

/** The methods that read, schedule, rerun and cancel tasks. */
export function taskHandlers(queue: QueueState): Record<string, Handler> {
  /** Finds the task of a request that changes it, and checks the caller's scopes. */
  const authorized = async (context: RequestContext): Promise<Task> => {
    const task = findTask(queue, context.param('taskId'));
    const { schedulerId, taskGroupId } = task.definition;
    await context.authorize({ schedulerId, taskGroupId });
    return task;
  };

  const listTasks = (ids: Iterable<string>, { query }: RequestContext) => {
    const tasks = [...ids].map((taskId) => queue.tasks.get(taskId)).filter((task) => task !== undefined);
    const { items, next } = paginate(tasks, ({ taskId }) => taskId, query);
    return { tasks: items.map((task) => ({ task: task.definition, status: taskStatus(task) })), ...next };
  };

  return {
    task(context: RequestContext) {
      return findTask(queue, context.param('taskId')).definition;
    },

    status(context: RequestContext) {
      return { status: taskStatus(findTask(queue, context.param('taskId'))) };
    },

    listTaskGroup(context: RequestContext) {
      const taskGroupId = context.param('taskGroupId');
      const group = queue.taskGroups.get(taskGroupId);
      if (group === undefined) throw new ServiceError('ResourceNotFound', `task group ${taskGroupId} does not exist`);
      return { taskGroupId, ...listTasks(group.members, context) };
    },

    listDependentTasks(context: RequestContext) {
      const { taskId } = findTask(queue, context.param('taskId'));
      return { taskId, ...listTasks(queue.dependents.get(taskId) ?? [], context) };
    },

    async scheduleTask(context: RequestContext) {
      const task = await authorized(context);
      refusePastDeadline(queue, task, 'scheduled');
      scheduleIfNew(queue, task);
      return { status: taskStatus(task) };
    },

    async rerunTask(context: RequestContext) {
      const task = await authorized(context);
      refusePastDeadline(queue, task, 'rerun');
      if (!isResolved(task)) return { status: taskStatus(task) };
      if (task.runs.length >= MAX_RUNS) {
        throw new ServiceError('RequestConflict', `task ${task.taskId} has ${MAX_RUNS} runs, which is the limit`);
      }
      task.retriesLeft = Math.min(task.definition.retries, MAX_RUNS - task.runs.length - 1);
      addPendingRun(queue, task, 'rerun');
      return { status: taskStatus(task) };
    },

    async cancelTask(context: RequestContext) {
      const task = await authorized(context);
      refusePastDeadline(queue, task, 'canceled');
      if (!isResolved(task)) resolveByForce(queue, task, 'canceled');
      return { status: taskStatus(task) };
    },

    pendingTasks(context: RequestContext) {
      const { provisionerId = '', workerType = '' } = context.params;
      return { provisionerId, workerType, pendingTasks: queue.pending.count(`${provisionerId}/${workerType}`) };
    },
  };
}
