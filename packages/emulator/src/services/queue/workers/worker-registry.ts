import type { Action, ProvisionerResponse, TaskRun, WorkerTypeResponse } from '@tc/queue';
import type { Deployment } from '../../../calls/service.ts';
import type { Clock } from '../../../platform/clock.ts';

/** A provisioner as the queue keeps it. */
export type Provisioner = Omit<ProvisionerResponse, 'actions'> & { actions: readonly Action[] };

/** A worker type as the queue keeps it; its actions are its provisioner's. */
export type WorkerTypeRecord = Omit<WorkerTypeResponse, 'actions'>;

/** What tells workers apart. */
export interface WorkerName {
  readonly provisionerId: string;
  readonly workerType: string;
  readonly workerGroup: string;
  readonly workerId: string;
}

/** A worker as the queue keeps it. */
export interface WorkerRecord extends WorkerName {
  readonly firstClaim: string;
  expires: string;
  quarantineUntil?: string;
  /** Oldest first. */
  recentTasks: readonly TaskRun[];
}

const HOUR = 60 * 60 * 1000;

/** For how long those who have been active are remembered. */
const MEMORY = 5 * 24 * HOUR;

/** `lastDateActive` is only kept this exactly. */
const ACTIVITY_PRECISION = 6 * HOUR;

const MOST_RECENT_TASKS = 20;

/** Who works for the queue: provisioners, their worker types and the workers of those. What has expired is not there any more. */
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

  /** The provisioner, made anew where there is none; `changes` are applied to it. */
  declareProvisioner(provisionerId: string, changes: Partial<Provisioner> = {}): Provisioner {
    const declared = this.provisioner(provisionerId) ?? { provisionerId, actions: [], ...this.#fresh() };
    this.#provisioners.set(provisionerId, declared);
    return Object.assign(declared, changes);
  }

  /** The worker type, made anew where there is none, and so its provisioner. */
  declareWorkerType(provisionerId: string, workerType: string, changes: Partial<WorkerTypeRecord> = {}): WorkerTypeRecord {
    this.declareProvisioner(provisionerId);
    const declared = this.workerType(provisionerId, workerType) ?? { provisionerId, workerType, ...this.#fresh() };
    this.#workerTypes.set(`${provisionerId}/${workerType}`, declared);
    return Object.assign(declared, changes);
  }

  /** The worker, made anew where there is none, and so its worker type and provisioner. */
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
      expires: this.#clock.timestamp(MEMORY),
    };
    this.#workers.set(workerKey(name), declared);
    return Object.assign(declared, changes);
  }

  /** Notes that a worker has asked for work. */
  seen(name: WorkerName): void {
    const { provisionerId, workerType } = name;
    const worker = this.declareWorker(name);
    worker.expires = this.#later(worker.expires);
    for (const active of [this.declareWorkerType(provisionerId, workerType), this.declareProvisioner(provisionerId)]) {
      active.expires = this.#later(active.expires);
      if (this.#clock.now() - Date.parse(active.lastDateActive) > ACTIVITY_PRECISION) active.lastDateActive = this.#clock.timestamp();
    }
  }

  /** Notes that a worker has claimed a run. */
  gaveTask(name: WorkerName, run: TaskRun): void {
    const worker = this.declareWorker(name);
    worker.recentTasks = [...worker.recentTasks, run].slice(-MOST_RECENT_TASKS);
  }

  #fresh() {
    const lastDateActive = this.#clock.timestamp();
    return { description: '', stability: 'experimental' as const, expires: this.#clock.timestamp(MEMORY), lastDateActive };
  }

  #later(expires: string): string {
    const earliest = this.#clock.timestamp(MEMORY);
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
