import type { ShouldWorkerTerminateResponse } from '@tc/worker-manager';
import { isCloud } from './providers.ts';
import { currentWorkers, type WorkerManagerState, type WorkerRecord, workerKey } from './state.ts';

/** How many tasks there are for a pool. */
interface TaskCounts {
  readonly pendingTasks: number;
  readonly claimedTasks: number;
}

/** Says whether a worker should shut down: if its launch configuration is archived, or newer workers suffice for the tasks of the pool. */
export async function terminationAdvice(state: WorkerManagerState, worker: WorkerRecord): Promise<ShouldWorkerTerminateResponse> {
  if (!isCloud(state.providers.get(worker.providerId)) || worker.state !== 'running') return { terminate: false, reason: 'none' };
  if (isArchived(state, worker)) return { terminate: true, reason: 'launch config archived' };
  const { workerPoolId } = worker;
  const candidates = currentWorkers(state)
    .filter((other) => other.workerPoolId === workerPoolId && other.state === 'running' && !isArchived(state, other))
    .sort((left, right) => Date.parse(right.created) - Date.parse(left.created));
  let capacity = await neededCapacity(state, workerPoolId);
  for (const candidate of candidates) {
    if (workerKey(candidate) === workerKey(worker)) break;
    capacity -= candidate.capacity;
  }
  return capacity > 0 ? { terminate: false, reason: 'needed' } : { terminate: true, reason: 'over capacity' };
}

/** The capacity that the pending and claimed tasks of a pool need, within the limits of the pool. */
async function neededCapacity({ deployment, pools }: WorkerManagerState, workerPoolId: string): Promise<number> {
  const { clientId } = deployment.serviceCredentials('worker-manager');
  const request = {
    params: { taskQueueId: workerPoolId },
    clientId,
    scopes: [`queue:pending-count:${workerPoolId}`, `queue:claimed-count:${workerPoolId}`],
  };
  const { pendingTasks, claimedTasks } = (await deployment.call('queue', 'taskQueueCounts', request)) as TaskCounts;
  const config = (pools.get(workerPoolId)?.config ?? {}) as Readonly<Record<string, number | undefined>>;
  const { minCapacity = 0, maxCapacity = 0, scalingRatio = 1 } = config;
  return Math.max(minCapacity, Math.min((pendingTasks + claimedTasks) * scalingRatio, maxCapacity));
}

function isArchived({ launchConfigs }: WorkerManagerState, { workerPoolId, launchConfigId }: WorkerRecord): boolean {
  return launchConfigs.get(workerPoolId)?.find((config) => config.launchConfigId === launchConfigId)?.isArchived ?? false;
}
