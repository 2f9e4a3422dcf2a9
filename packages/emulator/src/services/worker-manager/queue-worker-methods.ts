import type { ListWorkersResponseWorker, WorkerResponse } from '@tc/worker-manager';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { lookUpWorker, type WorkerManagerState, type WorkerName } from './state.ts';

/** A worker as the queue lists it. */
type QueueWorker = Pick<
  ListWorkersResponseWorker,
  'workerGroup' | 'workerId' | 'firstClaim' | 'lastDateActive' | 'latestTask' | 'quarantineUntil'
>;

/** Methods that combine what the queue and worker-manager know about a worker. */
export function queueWorkerHandlers(state: WorkerManagerState): Record<string, Handler> {
  const { deployment } = state;
  const callQueue = (method: string, params: Readonly<Record<string, string>>, query: Readonly<Record<string, string>> = {}) =>
    deployment.call('queue', method, { params, query, clientId: deployment.serviceCredentials('worker-manager').clientId, scopes: ['*'] });

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

  const listQueueWorkers = async (params: Readonly<Record<string, string>>): Promise<QueueWorker[]> => {
    const workers: QueueWorker[] = [];
    let query: Record<string, string> = {};
    for (;;) {
      const page = (await callQueue('listWorkers', params, query)) as { workers: QueueWorker[]; continuationToken?: string };
      workers.push(...page.workers);
      if (page.continuationToken === undefined) return workers;
      query = { continuationToken: page.continuationToken };
    }
  };

  return {
    async listWorkers(context: RequestContext) {
      const workerPoolId = `${context.param('provisionerId')}/${context.param('workerType')}`;
      const { quarantined, workerState, launchConfigId } = context.query;
      const now = deployment.clock.timestamp();
      const workers = (await listQueueWorkers(context.params))
        .map((worker): ListWorkersResponseWorker => ({ ...worker, ...managedPart({ ...worker, workerPoolId }) }))
        .filter(
          (worker) =>
            (quarantined !== 'true' || (worker.quarantineUntil ?? '') >= now) &&
            (workerState ?? worker.state) === worker.state &&
            (launchConfigId ?? worker.launchConfigId) === worker.launchConfigId,
        );
      const { items, next } = paginate(workers, ({ workerGroup, workerId }) => `${workerGroup}/${workerId}`, context.query);
      return { workers: items, ...next };
    },

    async getWorker(context: RequestContext): Promise<WorkerResponse> {
      const { provisionerId = '', workerType = '', workerGroup = '', workerId = '' } = context.params;
      const workerPoolId = `${provisionerId}/${workerType}`;
      try {
        const { taskQueueId: _, ...worker } = (await callQueue('getWorker', context.params)) as WorkerResponse & { taskQueueId?: string };
        return { quarantineDetails: [], ...worker, ...managedPart({ workerPoolId, workerGroup, workerId }), actions: [] };
      } catch (error) {
        if (!(error instanceof ServiceError && error.code === 'ResourceNotFound')) throw error;
        throw new ServiceError('ResourceNotFound', `the queue does not know worker ${workerPoolId}/${workerGroup}/${workerId}`);
      }
    },
  };
}
