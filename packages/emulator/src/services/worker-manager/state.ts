import type { WorkerFullDefinition, WorkerPoolError, WorkerPoolFullDefinition } from '@tc/worker-manager';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { NULL_PROVIDER, type Providers } from './providers.ts';

/** A stored worker pool. */
export type WorkerPool = WorkerPoolFullDefinition & {
  readonly workerPoolId: string;
  /** The earlier providers of the pool, which may still have workers. */
  readonly previousProviderIds: readonly string[];
};

/** A stored worker. */
export type WorkerRecord = WorkerFullDefinition & {
  readonly workerPoolId: string;
  /** The secret with which a static worker registers. */
  readonly staticSecret: string;
};

/** The data of worker-manager. */
export interface WorkerManagerState {
  readonly deployment: Deployment;
  readonly providers: Providers;
  readonly pools: Map<string, WorkerPool>;
  /** By {@link workerKey}. */
  readonly workers: Map<string, WorkerRecord>;
  /** By errorId. */
  readonly errors: Map<string, WorkerPoolError>;
}

/** The identity of a worker. */
export interface WorkerName {
  readonly workerPoolId: string;
  readonly workerGroup: string;
  readonly workerId: string;
}

/** The key of a worker among all workers. */
export function workerKey({ workerPoolId, workerGroup, workerId }: WorkerName): string {
  return `${workerPoolId}/${workerGroup}/${workerId}`;
}

/** Deletes expired workers and returns the others. */
export function currentWorkers({ workers, deployment }: WorkerManagerState): WorkerRecord[] {
  for (const [key, { expires }] of workers) if (Date.parse(expires) <= deployment.clock.now()) workers.delete(key);
  return [...workers.values()];
}

/** @throws {ServiceError} `ResourceNotFound` if the worker does not exist or has expired */
export function findWorker(state: WorkerManagerState, name: WorkerName): WorkerRecord {
  const worker = currentWorkers(state).find((candidate) => workerKey(candidate) === workerKey(name));
  if (worker === undefined) throw new ServiceError('ResourceNotFound', `worker ${workerKey(name)} does not exist`);
  return worker;
}

/** Returns the worker pools. A pool that is being deleted disappears with its last worker. */
export function currentPools(state: WorkerManagerState): WorkerPool[] {
  const busy = new Set(currentWorkers(state).map(({ workerPoolId }) => workerPoolId));
  for (const { workerPoolId, providerId } of state.pools.values()) {
    if (providerId === NULL_PROVIDER && !busy.has(workerPoolId)) state.pools.delete(workerPoolId);
  }
  return [...state.pools.values()];
}

/** @throws {ServiceError} `ResourceNotFound` if the worker pool does not exist */
export function findPool(state: WorkerManagerState, workerPoolId: string): WorkerPool {
  const pool = currentPools(state).find((candidate) => candidate.workerPoolId === workerPoolId);
  if (pool === undefined) throw new ServiceError('ResourceNotFound', `worker pool ${workerPoolId} does not exist`);
  return pool;
}
