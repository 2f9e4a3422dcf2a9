import type { Action, ProvisionerResponse, TaskRun, WorkerTypeResponse } from '@tc/queue';
import type { Deployment } from '../../../calls/deployment.ts';
import type { Clock } from '../../../platform/clock.ts';

/** A stored provisioner. */
export type Provisioner = Omit<ProvisionerResponse, 'actions'> & { actions: readonly Action[] };

/** A stored worker type. Its actions are stored with the provisioner. */
export type WorkerTypeRecord = Omit<WorkerTypeResponse, 'actions'>;

/** The identity of a worker. */
export interface WorkerName {
  readonly provisionerId: string;
  readonly workerType: string;
  readonly workerGroup: string;
  readonly workerId: string;
}

/** A stored worker. */
export interface WorkerRecord extends WorkerName {
  readonly firstClaim: string;
  expires: string;
  quarantineUntil?: string;
  /** Oldest first. */
  recentTasks: readonly TaskRun[];
}

const HOUR = 60 * 60 * 1000;

/** How long provisioners, worker types and workers are kept after their last activity, in milliseconds. */
const RETENTION = 5 * 24 * HOUR;

/** `lastDateActive` is updated when it is older than this, in milliseconds. */
const ACTIVITY_PRECISION = 6 * HOUR;

const MAX_RECENT_TASKS = 20;

/** The provisioners, worker types and workers that the queue has seen. Expired ones are left out. */
export class WorkerRegistry {
  readonly #clock: Clock;
  readonly #provisioners: Map<string, Provisioner>;
  readonly #workerTypes: Map<string, WorkerTypeRecord>;
  readonly #workers: Map<string, WorkerRecord>;

  constructor({ clock, table }: Deployment) {
    this.#clock = clock;
    this.#provisioners = table('queue/provisioners');
    this.#workerTypes = table('queue/worker-types');
    this.#workers = table('queue/workers');
  }

  provisioners(): Provisioner[] {
    return this.#current(this.#provisioners);
  }

  provisioner(provisionerId: string): Provisioner | undefined {
    return this.#find(this.#provisioners, provisionerId);
  }

  workerTypes(provisionerId: string): WorkerTypeRecord[] {
    return this.#current(this.#workerTypes).filter((workerType) => workerType.provisionerId === provisionerId);
  }

  workerType(provisionerId: string, workerType: string): WorkerTypeRecord | undefined {
    return this.#find(this.#workerTypes, `${provisionerId}/${workerType}`);
  }

  workers(provisionerId: string, workerType: string): WorkerRecord[] {
    return this.#current(this.#workers).filter((worker) => worker.provisionerId === provisionerId && worker.workerType === workerType);
  }

  worker(name: WorkerName): WorkerRecord | undefined {
    return this.#find(this.#workers, workerKey(name));
  }

  isQuarantined(name: WorkerName): boolean {
    const { quarantineUntil } = this.worker(name) ?? {};
    return quarantineUntil !== undefined && Date.parse(quarantineUntil) > this.#clock.now();
  }

  /** Returns the provisioner with `changes`. Creates it if it does not exist. */
  declareProvisioner(provisionerId: string, changes: Partial<Provisioner> = {}): Provisioner {
    const declared = this.provisioner(provisionerId) ?? { provisionerId, actions: [], ...this.#defaults() };
    this.#provisioners.set(provisionerId, declared);
    return Object.assign(declared, changes);
  }

  /** Returns the worker type with `changes`. Creates it and its provisioner if they do not exist. */
  declareWorkerType(provisionerId: string, workerType: string, changes: Partial<WorkerTypeRecord> = {}): WorkerTypeRecord {
    this.declareProvisioner(provisionerId);
    const declared = this.workerType(provisionerId, workerType) ?? { provisionerId, workerType, ...this.#defaults() };
    this.#workerTypes.set(`${provisionerId}/${workerType}`, declared);
    return Object.assign(declared, changes);
  }

  /** Returns the worker with `changes`. Creates it, its worker type and its provisioner if they do not exist. */
  declareWorker(name: WorkerName, changes: Partial<Pick<WorkerRecord, 'expires' | 'quarantineUntil'>> = {}): WorkerRecord {
    const { provisionerId, workerType, workerGroup, workerId } = name;
    this.declareWorkerType(provisionerId, workerType);
    const now = this.#clock.timestamp();
    const declared: WorkerRecord = this.worker(name) ?? {
      provisionerId,
      workerType,
      workerGroup,
      workerId,
      firstClaim: now,
      recentTasks: [],
      expires: this.#clock.timestamp(RETENTION),
    };
    this.#workers.set(workerKey(name), declared);
    return Object.assign(declared, changes);
  }

  /** Records that a worker asked for tasks. */
  recordActivity(name: WorkerName): void {
    const { provisionerId, workerType } = name;
    const worker = this.declareWorker(name);
    worker.expires = this.#extend(worker.expires);
    for (const active of [this.declareWorkerType(provisionerId, workerType), this.declareProvisioner(provisionerId)]) {
      active.expires = this.#extend(active.expires);
      if (this.#clock.now() - Date.parse(active.lastDateActive) > ACTIVITY_PRECISION) active.lastDateActive = this.#clock.timestamp();
    }
  }

  /** Records that a worker claimed a run. */
  recordClaim(name: WorkerName, run: TaskRun): void {
    const worker = this.declareWorker(name);
    worker.recentTasks = [...worker.recentTasks, run].slice(-MAX_RECENT_TASKS);
  }

  #defaults() {
    const lastDateActive = this.#clock.timestamp();
    return { description: '', stability: 'experimental' as const, expires: this.#clock.timestamp(RETENTION), lastDateActive };
  }

  #extend(expires: string): string {
    const earliest = this.#clock.timestamp(RETENTION);
    return expires < earliest ? earliest : expires;
  }

  #isCurrent({ expires }: { readonly expires: string }): boolean {
    return Date.parse(expires) > this.#clock.now();
  }

  #find<T extends { readonly expires: string }>(records: Map<string, T>, key: string): T | undefined {
    const record = records.get(key);
    if (record === undefined || this.#isCurrent(record)) return record;
    records.delete(key);
    return undefined;
  }

  #current<T extends { readonly expires: string }>(records: Map<string, T>): T[] {
    return [...records.values()].filter((record) => this.#isCurrent(record));
  }
}

function workerKey({ provisionerId, workerType, workerGroup, workerId }: WorkerName): string {
  return [provisionerId, workerType, workerGroup, workerId].join('/');
}
