import type { WorkerFullDefinition, WorkerPoolError, WorkerPoolFullDefinition } from '@tc/worker-manager';
import { ServiceError } from '../../calls/errors.ts';
import type { Deployment } from '../../calls/service.ts';
import { NULL_PROVIDER, type Providers } from './providers.ts';

/** A worker pool as worker-manager keeps it. */
export type WorkerPool = WorkerPoolFullDefinition & {
  readonly workerPoolId: string;
  /** Those that it had before: their workers may still be there. */
  readonly previousProviderIds: readonly string[];
};

/** A worker as worker-manager keeps it. */
export type WorkerRecord = WorkerFullDefinition & {
  readonly workerPoolId: string;
  /** What a static worker proves itself with. */
  readonly staticSecret: string;
};

/** Everything that worker-manager knows, and what it works with. */
export interface WorkerManagerState {
  readonly deployment: Deployment;
  readonly providers: Providers;
  readonly pools: Map<string, WorkerPool>;
  /** By {@link workerKey}. */
  readonly workers: Map<string, WorkerRecord>;
  /** By their ids. */
  readonly errors: Map<string, WorkerPoolError>;
}

/** What tells workers apart. */
export interface WorkerName {
  readonly workerPoolId: string;
  readonly workerGroup: string;
  readonly workerId: string;
}

/** Names a worker among all. */
export function workerKey({ workerPoolId, workerGroup, workerId }: WorkerName): string {
  return `${workerPoolId}/${workerGroup}/${workerId}`;
}

/** The workers that have not expired. */
export function currentWorkers({ workers, deployment }: WorkerManagerState): WorkerRecord[] {
  for (const [key, { expires }] of workers) if (Date.parse(expires) <= deployment.clock.now()) workers.delete(key);
  return [...workers.values()];
}

/** @throws {ServiceError} `ResourceNotFound` when there is no such worker, or no more */
export function findWorker(state: WorkerManagerState, name: WorkerName): WorkerRecord {
  const worker = currentWorkers(state).find((candidate) => workerKey(candidate) === workerKey(name));
  if (worker === undefined) throw new ServiceError('ResourceNotFound', `there is no worker ${workerKey(name)}`);
  return worker;
}

/** The worker pools; one that is to be deleted goes with its last worker. */
export function currentPools(state: WorkerManagerState): WorkerPool[] {
  const busy = new Set(currentWorkers(state).map(({ workerPoolId }) => workerPoolId));
  for (const { workerPoolId, providerId } of state.pools.values()) {
    if (providerId === NULL_PROVIDER && !busy.has(workerPoolId)) state.pools.delete(workerPoolId);
  }
  return [...state.pools.values()];
}

/** @throws {ServiceError} `ResourceNotFound` when there is no such pool, or no more */
export function findPool(state: WorkerManagerState, workerPoolId: string): WorkerPool {
  const pool = currentPools(state).find((candidate) => candidate.workerPoolId === workerPoolId);
  if (pool === undefined) throw new ServiceError('ResourceNotFound', `there is no worker pool ${workerPoolId}`);
  return pool;
}
