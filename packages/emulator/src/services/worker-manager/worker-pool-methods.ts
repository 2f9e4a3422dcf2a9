import type { CreateWorkerPoolRequest, UpdateWorkerPoolRequest, WorkerPoolFullDefinition } from '@tc/worker-manager';
import { WorkerManagerEvents } from '@tc/worker-manager/events';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { checkConfig, NULL_PROVIDER } from './providers.ts';
import { currentPools, findPool, type WorkerManagerState, type WorkerPool } from './state.ts';

const events = new WorkerManagerEvents();

/** The methods that manage worker pools. */
export function workerPoolHandlers(state: WorkerManagerState): Record<string, Handler> {
  const { clock, eventLog } = state.deployment;

  const change = (pool: WorkerPool, changes: Omit<CreateWorkerPoolRequest, 'config'> & { readonly config: Record<string, unknown> }) => {
    const { workerPoolId, providerId: previousProviderId } = pool;
    const { providerId, description, config, owner, emailOnError } = changes;
    const previousProviderIds =
      providerId === previousProviderId ? pool.previousProviderIds : [...pool.previousProviderIds, previousProviderId];
    const changed = { ...pool, previousProviderIds, providerId, description, config, owner, emailOnError, lastModified: clock.timestamp() };
    state.pools.set(workerPoolId, changed);
    eventLog.publish(events.workerPoolUpdated(), { workerPoolId, providerId, previousProviderId }, {});
    return poolResponse(changed);
  };

  return {
    listProviders({ query }: RequestContext) {
      const listed = [...state.providers].filter(([, type]) => type !== 'null');
      const { items, next } = paginate(listed, ([providerId]) => providerId, query, 100);
      return { providers: items.map(([providerId, providerType]) => ({ providerId, providerType })), ...next };
    },

    async createWorkerPool(context: RequestContext<CreateWorkerPoolRequest>) {
      const workerPoolId = context.param('workerPoolId');
      const { providerId, description, config, owner, emailOnError } = context.payload;
      await context.authorize({ providerId });
      await checkConfig(state.providers, providerId, config);
      if (currentPools(state).some((pool) => pool.workerPoolId === workerPoolId)) {
        throw new ServiceError('RequestConflict', `worker pool ${workerPoolId} already exists; call updateWorkerPool to change it`);
      }
      const now = clock.timestamp();
      const pool: WorkerPool = {
        workerPoolId,
        providerId,
        previousProviderIds: [],
        description,
        config: config as Record<string, unknown>,
        owner,
        emailOnError,
        created: now,
        lastModified: now,
      };
      state.pools.set(workerPoolId, pool);
      eventLog.publish(events.workerPoolCreated(), { workerPoolId, providerId }, {});
      return poolResponse(pool);
    },

    async updateWorkerPool(context: RequestContext<UpdateWorkerPoolRequest>) {
      const workerPoolId = context.param('workerPoolId');
      const { payload } = context;
      await context.authorize({ providerId: payload.providerId });
      await checkConfig(state.providers, payload.providerId, payload.config);
      if (payload.workerPoolId !== undefined && payload.workerPoolId !== workerPoolId) {
        throw new ServiceError('InputError', `workerPoolId is ${payload.workerPoolId} in the payload and ${workerPoolId} in the URL`);
      }
      return change(findPool(state, workerPoolId), { ...payload, config: payload.config as Record<string, unknown> });
    },

    deleteWorkerPool(context: RequestContext) {
      const pool = findPool(state, context.param('workerPoolId'));
      return change(pool, { ...pool, providerId: NULL_PROVIDER });
    },

    workerPool(context: RequestContext) {
      return poolResponse(findPool(state, context.param('workerPoolId')));
    },

    listWorkerPools({ query }: RequestContext) {
      const { items, next } = paginate(currentPools(state), ({ workerPoolId }) => workerPoolId, query);
      return { workerPools: items.map(poolResponse), ...next };
    },
  };
}

function poolResponse({ previousProviderIds: _internal, ...response }: WorkerPool): WorkerPoolFullDefinition {
  return response;
}
