import { paginate } from '../../../calls/pagination.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import type { QueueState } from '../state.ts';
import { splitTaskQueueId } from '../task-queue-id.ts';
import { findRun, findTask } from '../tasks/task-status.ts';
import { claimTime } from './claims.ts';

/** Methods that count and list the pending and the claimed tasks of a task queue. */
export function taskListHandlers(queue: QueueState): Record<string, Handler> {
  const pendingIn = (taskQueueId: string) =>
    queue.pending.list(taskQueueId).map(({ taskId, runId }) => {
      const task = findTask(queue, taskId);
      return { taskId, runId, task: task.definition, inserted: findRun(task, runId).scheduled };
    });

  const claimedIn = (taskQueueId: string) =>
    [...queue.open].flatMap((taskId) => {
      const { definition, runs } = findTask(queue, taskId);
      const run = runs.at(-1);
      if (definition.taskQueueId !== taskQueueId || run?.state !== 'running') return [];
      const { runId, workerGroup = '', workerId = '' } = run;
      return [{ taskId, runId, workerGroup, workerId, claimed: claimTime(run), task: definition }];
    });

  const pendingCount = (context: RequestContext) => {
    const taskQueueId = context.param('taskQueueId');
    return { taskQueueId, ...splitTaskQueueId(taskQueueId), pendingTasks: queue.pending.list(taskQueueId).length };
  };

  return {
    pendingTasks: pendingCount,

    taskQueueCounts(context: RequestContext) {
      const counts = pendingCount(context);
      return { ...counts, claimedTasks: claimedIn(counts.taskQueueId).length };
    },

    listPendingTasks(context: RequestContext) {
      const all = pendingIn(context.param('taskQueueId'));
      const { items, next } = paginate(all, ({ inserted, taskId }) => `${inserted}/${taskId}`, context.query);
      return { tasks: items, ...next };
    },

    listClaimedTasks(context: RequestContext) {
      const all = claimedIn(context.param('taskQueueId'));
      const { items, next } = paginate(all, ({ claimed, taskId }) => `${claimed}/${taskId}`, context.query);
      return { tasks: items, ...next };
    },
  };
}
