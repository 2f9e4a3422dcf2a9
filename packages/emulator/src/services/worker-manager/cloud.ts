import { ConfigurationError } from '@tc/core';
import type { RegisterWorkerRequest } from '@tc/worker-manager';
import { isCloud } from './providers.ts';
import {
  currentWorkers,
  type LaunchConfig,
  lookUpPool,
  lookUpWorker,
  type WorkerManagerState,
  type WorkerName,
  type WorkerPool,
  type WorkerRecord,
  workerKey,
} from './state.ts';
import { publishWorkerEvent } from './worker-events.ts';

/** How a worker starts. */
export interface StartWorkerOptions {
  /** Default: the launch configuration that has the fewest workers for its `initialWeight`. */
  readonly launchConfigId?: string | undefined;
  /** Default: the region, zone or location of the launch configuration. */
  readonly workerGroup?: string | undefined;
  /** Default: a random one. */
  readonly workerId?: string | undefined;
}

/** Plays the clouds of the providers of type `aws`, `azure` and `google`, which start no workers by themselves. */
export interface Cloud {
  /**
   * Requests a worker for a pool, whether or not tasks are pending. The worker is `requested` until it registers.
   * @returns the payload with which the worker calls `registerWorker`
   * @throws {ConfigurationError} if the pool does not exist or has no cloud, or none of its launch configurations can be used
   */
  startWorker(workerPoolId: string, options?: StartWorkerOptions): Promise<RegisterWorkerRequest>;
  /** Ends the instance of a worker, which becomes `stopped`. @throws {ConfigurationError} if it does not exist or is not a cloud worker */
  stopWorker(worker: WorkerName): Promise<void>;
}

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** How long a cloud takes to terminate an instance. */
const TERMINATION = MINUTE;

/** Requests a worker. See {@link Cloud.startWorker}. */
export function startWorker(state: WorkerManagerState, workerPoolId: string, options: StartWorkerOptions = {}): RegisterWorkerRequest {
  const { clock, random } = state.deployment;
  const pool = lookUpPool(state, workerPoolId);
  if (pool === undefined) throw new ConfigurationError(`workerPoolId is ${workerPoolId}, but this worker pool does not exist`);
  const { providerId } = pool;
  const type = state.providers.get(providerId);
  if (!isCloud(type)) throw new ConfigurationError(`worker pool ${workerPoolId} has the provider ${providerId}, which has no cloud`);
  const { launchConfigId, configuration } = chooseLaunchConfig(state, pool, options.launchConfigId);
  const { region, zone, location, armDeployment, workerManager = {} } = configuration as LaunchContent;
  const now = clock.timestamp();
  const worker: WorkerRecord = {
    workerPoolId,
    workerGroup: options.workerGroup ?? region ?? zone ?? location ?? armDeployment?.parameters?.location?.value ?? 'cloud',
    workerId: options.workerId ?? random.slugid(),
    providerId,
    launchConfigId,
    created: now,
    expires: clock.timestamp(7 * DAY),
    state: 'requested',
    capacity: workerManager.capacityPerInstance ?? (configuration as LaunchContent).capacityPerInstance ?? 1,
    lastModified: now,
    lastChecked: now,
    proof: random.token(),
  };
  if (lookUpWorker(state, worker) !== undefined) throw new ConfigurationError(`worker ${workerKey(worker)} already exists`);
  state.workers.set(workerKey(worker), worker);
  publishWorkerEvent(state, 'workerRequested', worker);
  const { workerGroup, workerId, proof } = worker;
  const proofs = { google: { token: proof }, aws: { document: proof, signature: '' }, azure: { document: proof } };
  return { workerPoolId, providerId, workerGroup, workerId, workerIdentityProof: proofs[type] };
}

/** Ends the instance of a worker. See {@link Cloud.stopWorker}. */
export function stopWorker(state: WorkerManagerState, name: WorkerName): void {
  const worker = lookUpWorker(state, name);
  if (worker === undefined) throw new ConfigurationError(`worker ${workerKey(name)} does not exist`);
  if (!isCloud(state.providers.get(worker.providerId))) {
    throw new ConfigurationError(`worker ${workerKey(name)} has the provider ${worker.providerId}, which has no cloud`);
  }
  if (worker.state === 'stopped') return;
  setState(state, worker, 'stopped');
  publishWorkerEvent(state, 'workerStopped', worker);
}

/** Begins to terminate the instance of a worker. It is gone after a minute. */
export function removeFromCloud(state: WorkerManagerState, worker: WorkerRecord, reason: string): void {
  publishWorkerEvent(state, 'workerRemoved', worker, reason);
  if (worker.state === 'stopped' || worker.state === 'stopping') return;
  setState(state, worker, 'stopping');
  terminate(state, worker);
}

/** Continues to terminate the instances that were `stopping` when the emulator ended. */
export function resumeTerminations(state: WorkerManagerState): void {
  for (const worker of state.workers.values()) if (worker.state === 'stopping') terminate(state, worker);
}

function terminate(state: WorkerManagerState, worker: WorkerRecord): void {
  state.deployment.clock.at(Date.parse(worker.lastModified) + TERMINATION, () => {
    if (lookUpWorker(state, worker)?.state === 'stopping') stopWorker(state, worker);
  });
}

function setState(state: WorkerManagerState, worker: WorkerRecord, to: WorkerRecord['state']): void {
  worker.state = to;
  worker.lastModified = state.deployment.clock.timestamp();
  state.workers.set(workerKey(worker), worker);
}

/** The parts of a launch configuration that the emulator uses. The first four depend on the cloud. */
interface LaunchContent {
  readonly region?: string;
  readonly zone?: string;
  readonly location?: string;
  readonly armDeployment?: { readonly parameters?: { readonly location?: { readonly value?: string } } };
  readonly capacityPerInstance?: number;
  readonly workerManager?: { readonly capacityPerInstance?: number; readonly initialWeight?: number };
}

function chooseLaunchConfig(state: WorkerManagerState, { workerPoolId }: WorkerPool, wanted: string | undefined): LaunchConfig {
  const active = state.launchConfigs.get(workerPoolId)?.filter(({ isArchived }) => !isArchived) ?? [];
  if (wanted !== undefined) {
    const found = active.find(({ launchConfigId }) => launchConfigId === wanted);
    if (found === undefined)
      throw new ConfigurationError(`launchConfigId is ${wanted}, but worker pool ${workerPoolId} has no such active launch config`);
    return found;
  }
  const running = currentWorkers(state).filter((worker) => worker.workerPoolId === workerPoolId && worker.state !== 'stopped');
  let best: { readonly config: LaunchConfig; readonly load: number } | undefined;
  for (const config of active) {
    const weight = (config.configuration as LaunchContent).workerManager?.initialWeight ?? 1;
    const load = (running.filter(({ launchConfigId }) => launchConfigId === config.launchConfigId).length + 1) / weight;
    if (load < (best?.load ?? Number.POSITIVE_INFINITY)) best = { config, load };
  }
  if (best === undefined) throw new ConfigurationError(`worker pool ${workerPoolId} has no launch config with an initialWeight above 0`);
  return best.config;
}
