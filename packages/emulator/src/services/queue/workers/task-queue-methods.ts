import type { WorkerTypeRequest } from '@tc/queue';
import type { Deployment } from '../../../calls/deployment.ts';
import { ServiceError } from '../../../calls/errors.ts';
import { paginate } from '../../../calls/pagination.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import { declaredTaskQueueId, joinTaskQueueId, splitTaskQueueId } from '../task-queue-id.ts';
import type { TaskQueueRecord, WorkerRegistry } from './worker-registry.ts';

const FIVE_DAYS = 5 * 24 * 60 * 60 * 1000;

/** Methods about task queues, and the deprecated ones about worker types, which are the same under their old name. */
export function taskQueueHandlers(workers: WorkerRegistry, { clock }: Deployment): Record<string, Handler> {
  const find = (taskQueueId: string): TaskQueueRecord => {
    const taskQueue = workers.taskQueue(taskQueueId);
    if (taskQueue !== undefined) return taskQueue;
    throw new ServiceError('ResourceNotFound', `task queue ${taskQueueId} does not exist, or no worker has asked for its tasks lately`);
  };

  const workerType = (taskQueue: TaskQueueRecord) => ({ ...taskQueue, ...splitTaskQueueId(taskQueue.taskQueueId) });

  return {
    listTaskQueues({ query }: RequestContext) {
      const { items, next } = paginate(workers.taskQueues(), ({ taskQueueId }) => taskQueueId, query);
      return { taskQueues: items, ...next };
    },

    getTaskQueue(context: RequestContext) {
      return find(context.param('taskQueueId'));
    },

    listWorkerTypes(context: RequestContext) {
      const prefix = `${context.param('provisionerId')}/`;
      const own = workers.taskQueues().filter(({ taskQueueId }) => taskQueueId.startsWith(prefix));
      const { items, next } = paginate(own, ({ taskQueueId }) => taskQueueId, context.query);
      return { workerTypes: items.map(workerType), ...next };
    },

    getWorkerType({ params }: RequestContext) {
      return { ...workerType(find(joinTaskQueueId(params))), actions: [] };
    },

    async declareWorkerType(context: RequestContext<WorkerTypeRequest>) {
      await context.authorize({ properties: Object.keys(context.payload) });
      const { expires = clock.timestamp(FIVE_DAYS), description, stability } = context.payload;
      const declared = workers.declareTaskQueue(declaredTaskQueueId(context.params), {
        expires: new Date(expires).toISOString(),
        ...(description !== undefined && { description }),
        ...(stability !== undefined && { stability }),
      });
      return { ...workerType(declared), actions: [] };
    },
  };
}
