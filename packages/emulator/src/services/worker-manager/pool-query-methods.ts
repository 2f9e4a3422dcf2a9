import type { WorkerPoolStatistics } from '@tc/worker-manager';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { currentPools, currentWorkers, findPool, type WorkerManagerState, type WorkerRecord } from './state.ts';
import { countWorkers } from './worker-counts.ts';

/** Stands for the launch configuration of workers that have none. */
const NO_LAUNCH_CONFIG = 'unknown';

/** Methods that list providers and launch configurations, and that count workers. */
export function poolQueryHandlers(state: WorkerManagerState): Record<string, Handler> {
  const workersOf = (pool: string): WorkerRecord[] => currentWorkers(state).filter(({ workerPoolId }) => workerPoolId === pool);

  return {
    listProviders({ query }: RequestContext) {
      const listed = [...state.providers].flatMap(([providerId, providerType]) =>
        providerType === 'null' ? [] : [{ providerId, providerType }],
      );
      // They are listed in the order of the configuration.
      const order = new Map(listed.map(({ providerId }, index) => [providerId, String(index).padStart(6, '0')]));
      const { items, next } = paginate(listed, ({ providerId }) => order.get(providerId) ?? '', query, 100);
      return { providers: items, ...next };
    },

    listWorkerPoolLaunchConfigs(context: RequestContext) {
      const { workerPoolId } = findPool(state, context.param('workerPoolId'));
      const all = state.launchConfigs.get(workerPoolId) ?? [];
      const wanted = context.query['includeArchived'] === 'true' ? all : all.filter(({ isArchived }) => !isArchived);
      const { items, next } = paginate(wanted, ({ launchConfigId }) => launchConfigId, context.query);
      return { workerPoolLaunchConfigs: items, ...next };
    },

    workerPoolStats(context: RequestContext) {
      const { workerPoolId } = findPool(state, context.param('workerPoolId'));
      const workers = workersOf(workerPoolId);
      const ids = new Set(workers.map(({ launchConfigId = NO_LAUNCH_CONFIG }) => launchConfigId));
      if (ids.size === 0) ids.add(NO_LAUNCH_CONFIG);
      const launchConfigStats: WorkerPoolStatistics['launchConfigStats'] = [...ids].sort().map((launchConfigId) => ({
        workerPoolId,
        launchConfigId,
        ...countWorkers(workers.filter((worker) => (worker.launchConfigId ?? NO_LAUNCH_CONFIG) === launchConfigId)),
      }));
      return { launchConfigStats };
    },

    listWorkerPoolsStats({ query }: RequestContext) {
      const { items, next } = paginate(currentPools(state), ({ workerPoolId }) => workerPoolId, query);
      return { workerPoolsStats: items.map(({ workerPoolId }) => ({ workerPoolId, ...countWorkers(workersOf(workerPoolId)) })), ...next };
    },
  };
}
