import { isDeepStrictEqual } from 'node:util';
import type { CreateWorkerPoolRequest, UpdateWorkerPoolRequest, WorkerPoolFullDefinition } from '@tc/worker-manager';
import { WorkerManagerEvents } from '@tc/worker-manager/events';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { AuditHistory } from '../shared/audit-history.ts';
import { type LaunchConfigChanges, replaceLaunchConfigs, withLaunchConfigs, withoutLaunchConfigs } from './launch-configs.ts';
import { checkConfig, NULL_PROVIDER } from './providers.ts';
import { currentPools, currentWorkers, findPool, lookUpPool, type WorkerManagerState, type WorkerPool } from './state.ts';
import { countWorkers } from './worker-counts.ts';
import { poolRouting } from './worker-events.ts';

const events = new WorkerManagerEvents();

type Definition = Pick<WorkerPool, 'providerId' | 'description' | 'owner' | 'emailOnError'> & {
  readonly config: Readonly<Record<string, unknown>>;
};

/** Methods that manage worker pools. */
export function workerPoolHandlers(state: WorkerManagerState): Record<string, Handler> {
  const { clock, eventLog } = state.deployment;
  const audit = new AuditHistory(state.deployment);

  const publishLaunchConfigs = ({ workerPoolId, providerId }: WorkerPool, { created, updated, archived }: LaunchConfigChanges): void => {
    for (const [binding, ids] of [
      [events.launchConfigUpdated(), updated],
      [events.launchConfigCreated(), created],
      [events.launchConfigArchived(), archived],
    ] as const) {
      for (const launchConfigId of ids) {
        eventLog.publish(
          binding,
          { workerPoolId, providerId, launchConfigId },
          { ...poolRouting(workerPoolId), providerId, launchConfigId },
        );
      }
    }
  };

  /** Without `workers` all counts are 0. Taskcluster counts them in the responses of `workerPool` and `createWorkerPool` only. */
  const poolForm = (pool: WorkerPool, workers: Parameters<typeof countWorkers>[0] = []): WorkerPoolFullDefinition => {
    const { previousProviderIds: _, ...form } = pool;
    return { ...form, config: withLaunchConfigs(state, pool.workerPoolId, pool.config), ...countWorkers(workers) };
  };

  const fullForm = (pool: WorkerPool): WorkerPoolFullDefinition =>
    poolForm(
      pool,
      currentWorkers(state).filter(({ workerPoolId }) => workerPoolId === pool.workerPoolId),
    );

  const update = (pool: WorkerPool, { providerId, description, config, owner, emailOnError }: Definition): WorkerPoolFullDefinition => {
    const { workerPoolId, providerId: previousProviderId } = pool;
    const changes = replaceLaunchConfigs(state, workerPoolId, config);
    const others = pool.previousProviderIds.filter((id) => id !== providerId && id !== previousProviderId);
    const changed: WorkerPool = {
      ...pool,
      previousProviderIds: providerId === previousProviderId ? pool.previousProviderIds : [...others, previousProviderId],
      providerId,
      description,
      config: withoutLaunchConfigs(config),
      owner,
      emailOnError,
      lastModified: clock.timestamp(),
    };
    state.pools.set(workerPoolId, changed);
    eventLog.publish(events.workerPoolUpdated(), { workerPoolId, providerId, previousProviderId }, {});
    publishLaunchConfigs(changed, changes);
    return poolForm(changed);
  };

  return {
    async createWorkerPool(context: RequestContext<CreateWorkerPoolRequest>) {
      const workerPoolId = context.param('workerPoolId');
      const { providerId, description, owner, emailOnError } = context.payload;
      const config = context.payload.config as Record<string, unknown>;
      await context.authorize({ providerId });
      await checkConfig(state.providers, providerId, config);
      const existing = lookUpPool(state, workerPoolId);
      if (existing === undefined) {
        const now = clock.timestamp();
        const changes = replaceLaunchConfigs(state, workerPoolId, config);
        const pool: WorkerPool = {
          workerPoolId,
          providerId,
          previousProviderIds: [],
          description,
          config: withoutLaunchConfigs(config),
          owner,
          emailOnError,
          created: now,
          lastModified: now,
        };
        state.pools.set(workerPoolId, pool);
        eventLog.publish(events.workerPoolCreated(), { workerPoolId, providerId }, {});
        publishLaunchConfigs(pool, changes);
        await audit.record(context, 'worker-pool', workerPoolId, 'created');
        return fullForm(pool);
      }
      const current = fullForm(existing);
      const wanted = { providerId, description, config, owner, emailOnError };
      if (!isDeepStrictEqual(definitionOf(current), wanted)) {
        throw new ServiceError('RequestConflict', `worker pool ${workerPoolId} already exists; change it with updateWorkerPool`);
      }
      return current;
    },

    async updateWorkerPool(context: RequestContext<UpdateWorkerPoolRequest>) {
      const workerPoolId = context.param('workerPoolId');
      const { payload } = context;
      await context.authorize({ providerId: payload.providerId });
      await checkConfig(state.providers, payload.providerId, payload.config);
      if (payload.workerPoolId !== undefined && payload.workerPoolId !== workerPoolId) {
        throw new ServiceError('InputError', `workerPoolId is ${payload.workerPoolId} in the payload and ${workerPoolId} in the call`);
      }
      const pool = findPool(state, workerPoolId);
      await audit.record(context, 'worker-pool', workerPoolId, 'updated');
      return update(pool, { ...payload, config: payload.config as Record<string, unknown> });
    },

    async deleteWorkerPool(context: RequestContext) {
      const pool = findPool(state, context.param('workerPoolId'));
      await audit.record(context, 'worker-pool', pool.workerPoolId, 'deleted');
      return update(pool, { ...pool, providerId: NULL_PROVIDER });
    },

    workerPool(context: RequestContext) {
      return fullForm(findPool(state, context.param('workerPoolId')));
    },

    listWorkerPools({ query }: RequestContext) {
      const { items, next } = paginate(currentPools(state), ({ workerPoolId }) => workerPoolId, query);
      return { workerPools: items.map((pool) => poolForm(pool)), ...next };
    },
  };
}

/** The parts of a worker pool that callers define. */
function definitionOf({ providerId, description, config, owner, emailOnError }: WorkerPoolFullDefinition): Definition {
  return { providerId, description, config, owner, emailOnError };
}
