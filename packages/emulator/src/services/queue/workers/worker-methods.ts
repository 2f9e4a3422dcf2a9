import type { QuarantineWorkerRequest, WorkerRequest } from '@tc/queue';
import type { Deployment } from '../../../calls/deployment.ts';
import { ServiceError } from '../../../calls/errors.ts';
import { paginate } from '../../../calls/pagination.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import { declaredTaskQueueId, joinTaskQueueId, splitTaskQueueId } from '../task-queue-id.ts';
import type { WorkerName, WorkerRecord, WorkerRegistry } from './worker-registry.ts';

/** Methods about workers. */
export function workerHandlers(workers: WorkerRegistry, { clock }: Deployment): Record<string, Handler> {
  const unknown = ({ taskQueueId, workerGroup, workerId }: WorkerName): ServiceError =>
    new ServiceError('ResourceNotFound', `worker ${workerGroup}/${workerId} of ${taskQueueId} does not exist`);

  return {
    listWorkers(context: RequestContext) {
      const { quarantined, ...query } = context.query;
      const all = workers
        .workers(joinTaskQueueId(context.params))
        .filter((worker) => quarantined === undefined || String(workers.isQuarantined(worker)) === quarantined);
      const { items, next } = paginate(all, ({ workerGroup, workerId }) => `${workerGroup}/${workerId}`, query);
      const listed = (worker: WorkerRecord) => {
        const { workerGroup, workerId, firstClaim, lastDateActive, recentTasks, quarantineUntil } = worker;
        const latestTask = recentTasks.at(-1);
        return {
          workerGroup,
          workerId,
          firstClaim,
          lastDateActive,
          ...(latestTask !== undefined && { latestTask }),
          ...(workers.isQuarantined(worker) && { quarantineUntil }),
        };
      };
      return { workers: items.map(listed), ...next };
    },

    getWorker(context: RequestContext) {
      const name = workerName(context);
      const worker = workers.worker(name);
      if (worker === undefined || workers.taskQueue(name.taskQueueId) === undefined) throw unknown(name);
      return response(worker);
    },

    async quarantineWorker(context: RequestContext<QuarantineWorkerRequest>) {
      const name = workerName(context);
      const { quarantineUntil, quarantineInfo = '' } = context.payload;
      const { clientId = '' } = await context.caller();
      const worker = workers.quarantine(name, {
        clientId,
        updatedAt: clock.timestamp(),
        quarantineUntil: new Date(quarantineUntil).toISOString(),
        quarantineInfo: quarantineInfo || '[unspecified]',
      });
      if (worker === undefined) throw unknown(name);
      return response(worker);
    },

    async declareWorker(context: RequestContext<WorkerRequest>) {
      await context.authorize({ properties: Object.keys(context.payload) });
      const name = { ...workerName(context), taskQueueId: declaredTaskQueueId(context.params) };
      if (context.payload.expires === undefined) {
        throw new ServiceError('InternalServerError', 'expires is missing; Taskcluster 106 fails at declareWorker without it');
      }
      const expires = new Date(context.payload.expires).toISOString();
      workers.declareTaskQueue(name.taskQueueId, { expires });
      return response(workers.declareWorker(name, expires));
    },
  };
}

/** A worker as responses show it: the queue keeps the history of its quarantine to itself. */
function response({ quarantineDetails: _history, ...worker }: WorkerRecord) {
  return { ...worker, ...splitTaskQueueId(worker.taskQueueId), actions: [] };
}

function workerName({ params }: RequestContext<unknown>): WorkerName {
  const { workerGroup = '', workerId = '' } = params;
  return { taskQueueId: joinTaskQueueId(params), workerGroup, workerId };
}
