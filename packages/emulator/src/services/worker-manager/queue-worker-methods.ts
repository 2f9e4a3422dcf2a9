import type { ListWorkersResponse, WorkerResponse } from '@tc/worker-manager';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { lookUpWorker, type WorkerManagerState, type WorkerName } from './state.ts';

type ListedWorker = ListWorkersResponse['workers'][number];

/** A worker as the queue stores it. */
interface QueueWorker
  extends Pick<WorkerResponse, 'workerGroup' | 'workerId' | 'expires' | 'firstClaim' | 'recentTasks' | 'quarantineDetails'> {
  readonly lastDateActive: string;
  readonly taskQueueId: string;
  /** In the past if the worker is not in quarantine. */
  readonly quarantineUntil: string;
}

/** Methods that combine what the queue and worker-manager know about a worker. */
export function queueWorkerHandlers(state: WorkerManagerState): Record<string, Handler> {
  const { clock, table } = state.deployment;
  // The queue's methods do not return the history of a quarantine. Taskcluster's worker-manager reads this table as well.
  const queueWorkers = table<QueueWorker>('queue/workers');

  const knownToQueue = (workerPoolId: string): QueueWorker[] => {
    const now = clock.timestamp();
    return [...queueWorkers.values()].filter(
      ({ taskQueueId, expires, quarantineUntil }) => taskQueueId === workerPoolId && (expires > now || quarantineUntil > now),
    );
  };

  /** What worker-manager knows about a worker of the queue. It does not know standalone workers. */
  const managedPart = (name: WorkerName) => {
    const worker = lookUpWorker(state, name);
    return {
      workerPoolId: name.workerPoolId,
      providerId: worker?.providerId ?? 'none',
      state: worker?.state ?? 'standalone',
      capacity: worker?.capacity ?? 0,
      ...(worker?.launchConfigId !== undefined && { launchConfigId: worker.launchConfigId }),
    } as const;
  };

  return {
    listWorkers(context: RequestContext) {
      const workerPoolId = `${context.param('provisionerId')}/${context.param('workerType')}`;
      const { quarantined, workerState, launchConfigId } = context.query;
      const now = clock.timestamp();
      const workers = knownToQueue(workerPoolId)
        .map(({ workerGroup, workerId, firstClaim, lastDateActive, quarantineUntil, recentTasks }): ListedWorker => {
          const latestTask = recentTasks.at(-1);
          return {
            ...{ workerGroup, workerId, firstClaim, lastDateActive, quarantineUntil },
            ...managedPart({ workerPoolId, workerGroup, workerId }),
            ...(latestTask !== undefined && { latestTask }),
          };
        })
        .filter(
          (worker) =>
            (quarantined !== 'true' || (worker.quarantineUntil ?? '') >= now) &&
            (workerState ?? worker.state) === worker.state &&
            (launchConfigId ?? worker.launchConfigId) === worker.launchConfigId,
        );
      const { items, next } = paginate(workers, ({ workerGroup, workerId }) => `${workerGroup}/${workerId}`, context.query);
      return { workers: items, ...next };
    },

    getWorker(context: RequestContext): WorkerResponse {
      const { provisionerId = '', workerType = '', workerGroup = '', workerId = '' } = context.params;
      const workerPoolId = `${provisionerId}/${workerType}`;
      const found = knownToQueue(workerPoolId).find((worker) => worker.workerGroup === workerGroup && worker.workerId === workerId);
      if (found === undefined) {
        throw new ServiceError('ResourceNotFound', `the queue does not know worker ${workerPoolId}/${workerGroup}/${workerId}`);
      }
      const { taskQueueId: _, ...worker } = found;
      return { ...worker, ...managedPart({ workerPoolId, workerGroup, workerId }), provisionerId, workerType, actions: [] };
    },
  };
}
