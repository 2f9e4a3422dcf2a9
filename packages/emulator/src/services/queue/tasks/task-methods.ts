import type { TaskStatusStructure } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import { paginate } from '../../../calls/pagination.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import { resolveByForce } from '../runs/resolution.ts';
import { addPendingRun, afterResolution, publishPending, scheduleIfNew } from '../runs/scheduling.ts';
import type { QueueState } from '../state.ts';
import type { Task, TaskDefinition } from '../task.ts';
import { findTask, isResolved, MAX_RUNS, refusePastDeadline, taskState, taskStatus } from './task-status.ts';

/** One page of tasks, as responses show it. */
export interface TaskPage {
  readonly tasks: readonly { readonly task: TaskDefinition; readonly status: TaskStatusStructure }[];
  readonly continuationToken?: string;
}

/** Methods that read tasks, and that schedule, rerun and cancel them. */
export function taskHandlers(queue: QueueState): Record<string, Handler> {
  /** The task that a request is about to change, if the caller is allowed to. */
  const authorized = async (context: RequestContext): Promise<Task> => {
    const task = findTask(queue, context.param('taskId'));
    const { schedulerId, taskGroupId, projectId } = task.definition;
    await context.authorize({ schedulerId, taskGroupId, projectId });
    return task;
  };

  /** One page of the tasks that the payload names. */
  const listed = async (context: RequestContext<{ readonly taskIds: readonly string[] }>) => {
    const { taskIds } = context.payload;
    await context.authorize({ taskIds });
    const tasks = [...new Set(taskIds)].map((taskId) => queue.tasks.get(taskId)).filter((task) => task !== undefined);
    return paginate(tasks, ({ taskId }) => taskId, context.query);
  };

  return {
    task(context: RequestContext) {
      return findTask(queue, context.param('taskId')).definition;
    },

    status(context: RequestContext) {
      return { status: taskStatus(findTask(queue, context.param('taskId'))) };
    },

    async tasks(context: RequestContext<{ readonly taskIds: readonly string[] }>) {
      const { items, next } = await listed(context);
      return { tasks: items.map(({ taskId, definition }) => ({ taskId, task: definition })), ...next };
    },

    async statuses(context: RequestContext<{ readonly taskIds: readonly string[] }>) {
      const { items, next } = await listed(context);
      return { statuses: items.map((task) => ({ taskId: task.taskId, status: taskStatus(task) })), ...next };
    },

    listDependentTasks(context: RequestContext) {
      const { taskId } = findTask(queue, context.param('taskId'));
      return { taskId, ...listTasks(queue, queue.dependents.get(taskId) ?? [], context) };
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
      if (!['pending', 'running'].includes(taskState(task))) {
        if (task.runs.length >= MAX_RUNS) {
          throw new ServiceError('RequestConflict', `task ${task.taskId} has had ${MAX_RUNS} runs, which is the limit`);
        }
        task.retriesLeft = Math.min(task.definition.retries, MAX_RUNS - task.runs.length - 1);
        addPendingRun(queue, task, 'rerun');
      }
      const run = task.runs.at(-1);
      if (run?.state === 'pending') publishPending(queue, task, run);
      return { status: taskStatus(task) };
    },

    async cancelTask(context: RequestContext) {
      const task = await authorized(context);
      refusePastDeadline(queue, task, 'canceled');
      if (!isResolved(task)) resolveByForce(queue, task, 'canceled');
      else if (task.runs.at(-1)?.reasonResolved === 'canceled') afterResolution(queue, task, 'taskException');
      return { status: taskStatus(task) };
    },
  };
}

/** One page of tasks, each with its definition and status. */
export function listTasks({ tasks }: QueueState, ids: Iterable<string>, { query }: RequestContext): TaskPage {
  const found = [...ids].map((taskId) => tasks.get(taskId)).filter((task) => task !== undefined);
  const { items, next } = paginate(found, ({ taskId }) => taskId, query);
  return { tasks: items.map((task) => ({ task: task.definition, status: taskStatus(task) })), ...next };
}
