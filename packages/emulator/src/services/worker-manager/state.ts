import type { WorkerFullDefinition, WorkerPoolError, WorkerPoolFullDefinition, WorkerPoolLaunchConfigList } from '@tc/worker-manager';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { NULL_PROVIDER, type Providers } from './providers.ts';

/** A worker pool without its launch configurations and the counts of its workers, which are stored apart. */
export interface WorkerPool
  extends Pick<WorkerPoolFullDefinition, 'providerId' | 'description' | 'created' | 'lastModified' | 'config' | 'owner' | 'emailOnError'> {
  readonly workerPoolId: string;
  /** The former providers of the pool. Workers that they started can still exist. */
  readonly previousProviderIds: readonly string[];
}

/** A launch configuration of a worker pool. */
export type LaunchConfig = WorkerPoolLaunchConfigList['workerPoolLaunchConfigs'][number];

/** A worker that worker-manager knows. */
export interface WorkerRecord extends WorkerFullDefinition {
  readonly workerPoolId: string;
  /** The secret part of the identity proof that the worker registers with. */
  proof: string;
  /** The secret for the next `reregisterWorker`. Absent until the worker has registered. */
  secret?: string;
}

/** Everything that worker-manager stores. */
export interface WorkerManagerState {
  readonly deployment: Deployment;
  readonly providers: Providers;
  readonly pools: Map<string, WorkerPool>;
  /** By worker pool id, sorted by the time at which each was added. */
  readonly launchConfigs: Map<string, readonly LaunchConfig[]>;
  /** By {@link workerKey}. */
  readonly workers: Map<string, WorkerRecord>;
  /** By error id. */
  readonly errors: Map<string, WorkerPoolError>;
}

/** Identifies a worker. */
export interface WorkerName {
  readonly workerPoolId: string;
  readonly workerGroup: string;
  readonly workerId: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** By how much the record of a worker that has not stopped is extended when it would expire. */
const EXTENSION = 8 * DAY;

/** How long errors are kept. */
const ERROR_RETENTION = 7 * DAY;

/** The key of a worker in the table of workers. */
export function workerKey({ workerPoolId, workerGroup, workerId }: WorkerName): string {
  return `${workerPoolId}/${workerGroup}/${workerId}`;
}

/** Returns all workers. Records of stopped workers disappear when they expire; those of other workers are extended. */
export function currentWorkers(state: WorkerManagerState): WorkerRecord[] {
  for (const worker of state.workers.values()) refresh(state, worker);
  return [...state.workers.values()];
}

/** Finds a worker. Returns `undefined` if it does not exist. */
export function lookUpWorker(state: WorkerManagerState, name: WorkerName): WorkerRecord | undefined {
  const worker = state.workers.get(workerKey(name));
  if (worker !== undefined) refresh(state, worker);
  return state.workers.get(workerKey(name));
}

/** Finds a worker. @throws {ServiceError} `ResourceNotFound` */
export function findWorker(state: WorkerManagerState, name: WorkerName): WorkerRecord {
  const worker = lookUpWorker(state, name);
  if (worker === undefined) throw new ServiceError('ResourceNotFound', `worker ${workerKey(name)} does not exist`);
  return worker;
}

/** Returns all worker pools. A pool that awaits deletion disappears after its last worker has stopped. */
export function currentPools(state: WorkerManagerState): WorkerPool[] {
  const busy = new Set(
    currentWorkers(state).flatMap(({ workerPoolId, state: workerState }) => (workerState === 'stopped' ? [] : [workerPoolId])),
  );
  for (const { workerPoolId, providerId } of state.pools.values()) {
    if (providerId !== NULL_PROVIDER || busy.has(workerPoolId)) continue;
    state.pools.delete(workerPoolId);
    state.launchConfigs.delete(workerPoolId);
  }
  return [...state.pools.values()];
}

/** Finds a worker pool. Returns `undefined` if it does not exist. */
export function lookUpPool(state: WorkerManagerState, workerPoolId: string): WorkerPool | undefined {
  const pool = state.pools.get(workerPoolId);
  return pool?.providerId === NULL_PROVIDER ? currentPools(state).find((other) => other === pool) : pool;
}

/** Finds a worker pool. @throws {ServiceError} `ResourceNotFound` */
export function findPool(state: WorkerManagerState, workerPoolId: string): WorkerPool {
  const pool = lookUpPool(state, workerPoolId);
  if (pool === undefined) throw new ServiceError('ResourceNotFound', `worker pool ${workerPoolId} does not exist`);
  return pool;
}

/** Returns the errors of one worker pool, or of all. They are deleted after 7 days. */
export function currentErrors({ errors, deployment }: WorkerManagerState, workerPoolId?: string): WorkerPoolError[] {
  const oldest = deployment.clock.now() - ERROR_RETENTION;
  for (const { errorId, reported } of errors.values()) if (Date.parse(reported) < oldest) errors.delete(errorId);
  return [...errors.values()].filter((error) => workerPoolId === undefined || error.workerPoolId === workerPoolId);
}

/** A key that sorts records from the newest to the oldest. */
export function newestFirst(timestamp: string, id: string): string {
  return `${String(8.64e15 - Date.parse(timestamp)).padStart(17, '0')}/${id}`;
}

function refresh({ workers, deployment }: WorkerManagerState, worker: WorkerRecord): void {
  const now = deployment.clock.now();
  if (Date.parse(worker.expires) > now) return;
  if (worker.state === 'stopped') {
    workers.delete(workerKey(worker));
  } else {
    worker.expires = new Date(now + EXTENSION).toISOString();
    workers.set(workerKey(worker), worker);
  }
}
