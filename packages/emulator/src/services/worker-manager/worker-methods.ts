import type { WorkerCreationRequest, WorkerFullDefinition } from '@tc/worker-manager';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { currentWorkers, findPool, findWorker, type WorkerManagerState, type WorkerName, type WorkerRecord, workerKey } from './state.ts';

/** The methods that manage workers. Only static providers have workers, because the emulator starts none in clouds. */
export function workerHandlers(state: WorkerManagerState): Record<string, Handler> {
  const { clock } = state.deployment;

  const list = ({ query }: RequestContext, wanted: (worker: WorkerRecord) => boolean) => {
    const { items, next } = paginate(currentWorkers(state).filter(wanted), workerKey, query, 100);
    return { workers: items.map(workerResponse), ...next };
  };

  return {
    listWorkersForWorkerPool(context: RequestContext) {
      return list(context, ({ workerPoolId }) => workerPoolId === context.param('workerPoolId'));
    },

    listWorkersForWorkerGroup(context: RequestContext) {
      const { workerPoolId, workerGroup } = context.params;
      return list(context, (worker) => worker.workerPoolId === workerPoolId && worker.workerGroup === workerGroup);
    },

    worker(context: RequestContext) {
      return workerResponse(findWorker(state, nameOf(context)));
    },

    createWorker(context: RequestContext<WorkerCreationRequest>) {
      const name = nameOf(context);
      const { providerInfo, capacity = 1 } = context.payload;
      const { providerId } = findPool(state, name.workerPoolId);
      const expires = new Date(context.payload.expires);
      if (expires.getTime() < clock.now()) throw new ServiceError('InputError', `expires ${expires.toISOString()} has passed`);
      if (state.providers.get(providerId) !== 'static') {
        throw new ServiceError(
          'InputError',
          `worker pool ${name.workerPoolId} has provider ${providerId}, and only workers of static providers can be created by callers`,
        );
      }
      const staticSecret = providerInfo?.staticSecret;
      if (staticSecret === undefined) throw new ServiceError('InputError', 'providerInfo.staticSecret is missing');
      const existing = currentWorkers(state).find((worker) => workerKey(worker) === workerKey(name));
      if (existing !== undefined) {
        if (existing.providerId === providerId && existing.staticSecret === staticSecret) return workerResponse(existing);
        throw new ServiceError('InputError', `worker ${workerKey(name)} already exists with another secret or provider`);
      }
      const now = clock.timestamp();
      const worker: WorkerRecord = {
        ...name,
        providerId,
        created: now,
        expires: expires.toISOString(),
        state: 'running',
        capacity,
        lastModified: now,
        lastChecked: now,
        staticSecret,
      };
      state.workers.set(workerKey(name), worker);
      return workerResponse(worker);
    },

    removeWorker(context: RequestContext) {
      state.workers.delete(workerKey(findWorker(state, nameOf(context))));
      return {};
    },
  };
}

function nameOf({ params }: RequestContext<unknown>): WorkerName {
  const { workerPoolId = '', workerGroup = '', workerId = '' } = params;
  return { workerPoolId, workerGroup, workerId };
}

function workerResponse({ staticSecret: _secret, ...response }: WorkerRecord): WorkerFullDefinition {
  return response;
}
