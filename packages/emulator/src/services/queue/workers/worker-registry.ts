import type { Deployment } from '../../../calls/deployment.ts';
import type { Clock } from '../../../platform/clock.ts';

/** One change to the quarantine of a worker. */
interface QuarantineChange {
  readonly clientId: string;
  readonly updatedAt: string;
  readonly quarantineUntil: string;
  readonly quarantineInfo: string;
}

/** What identifies a worker of the queue. */
interface QueueWorkerName {
  readonly taskQueueId: string;
  readonly workerGroup: string;
  readonly workerId: string;
}

/** A task queue as the queue stores it, and as responses show it. */
export interface TaskQueueRecord {
  readonly taskQueueId: string;
  description: string;
  stability: 'experimental' | 'stable' | 'deprecated';
  expires: string;
  lastDateActive: string;
}

/** What identifies a worker. */
export type WorkerName = QueueWorkerName;

/** A worker as the queue stores it. */
export interface WorkerRecord extends WorkerName {
  readonly firstClaim: string;
  expires: string;
  lastDateActive: string;
  /** In the past if the worker is not in quarantine. */
  quarantineUntil: string;
  /** Oldest first. Only worker-manager shows it. */
  quarantineDetails: readonly QuarantineChange[];
  /** Oldest first. */
  recentTasks: readonly { readonly taskId: string; readonly runId: number }[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How often `expires` and `lastDateActive` are updated, in milliseconds. */
const UPDATE_PERIOD = 30 * MINUTE;

const MAX_RECENT_TASKS = 20;

/** The task queues and the workers that have asked for tasks. Records that have expired are treated as missing. */
export class WorkerRegistry {
  readonly #clock: Clock;
  readonly #taskQueues: Map<string, TaskQueueRecord>;
  readonly #workers: Map<string, WorkerRecord>;
  /** When each record can be updated again, in Unix milliseconds. */
  readonly #nextUpdates = new Map<string, number>();

  constructor({ clock, table }: Deployment) {
    this.#clock = clock;
    this.#taskQueues = table('queue/task-queues');
    this.#workers = table('queue/workers');
  }

  taskQueues(): TaskQueueRecord[] {
    return [...this.#taskQueues.values()].filter(({ expires }) => this.#isAhead(expires));
  }

  taskQueue(taskQueueId: string): TaskQueueRecord | undefined {
    const record = this.#taskQueues.get(taskQueueId);
    return record !== undefined && this.#isAhead(record.expires) ? record : undefined;
  }

  workers(taskQueueId: string): WorkerRecord[] {
    return [...this.#workers.values()].filter((worker) => worker.taskQueueId === taskQueueId && this.#isCurrent(worker));
  }

  worker(name: WorkerName): WorkerRecord | undefined {
    const worker = this.#workers.get(queueWorkerKey(name));
    return worker !== undefined && this.#isCurrent(worker) ? worker : undefined;
  }

  isQuarantined(name: WorkerName): boolean {
    const worker = this.worker(name);
    return worker !== undefined && this.#isAhead(worker.quarantineUntil);
  }

  /** Sets properties of a task queue, and creates its record if there is none. `expires` never moves to an earlier time. */
  declareTaskQueue(
    taskQueueId: string,
    { expires, ...changes }: Partial<Omit<TaskQueueRecord, 'taskQueueId'>> & { expires: string },
  ): TaskQueueRecord {
    const record = this.taskQueue(taskQueueId) ?? { taskQueueId, description: '', stability: 'experimental' as const, expires };
    const declared = { ...record, ...changes, expires: later(record.expires, expires), lastDateActive: this.#clock.timestamp() };
    this.#taskQueues.set(taskQueueId, declared);
    return declared;
  }

  /** Creates the record of a worker, or extends the one that there is. `expires` never moves to an earlier time. */
  declareWorker(name: WorkerName, expires: string): WorkerRecord {
    const { taskQueueId, workerGroup, workerId } = name;
    const now = this.#clock.timestamp();
    const record = this.worker(name) ?? {
      taskQueueId,
      workerGroup,
      workerId,
      firstClaim: now,
      quarantineUntil: tenYearsBefore(now),
      quarantineDetails: [],
      recentTasks: [],
      expires,
    };
    return this.#save({ ...record, expires: later(record.expires, expires), lastDateActive: now });
  }

  /** Notes that a worker has asked for tasks, or has reclaimed one. */
  seen(name: WorkerName): void {
    const expires = this.#clock.timestamp(DAY);
    this.#sometimes(name.taskQueueId, () => this.declareTaskQueue(name.taskQueueId, { expires }));
    this.#sometimes(queueWorkerKey(name), () => this.declareWorker(name, expires));
  }

  /** Notes that somebody has claimed a task of a task queue by name. Taskcluster does not note the worker then. */
  queueSeen(taskQueueId: string): void {
    this.#sometimes(taskQueueId, () => this.declareTaskQueue(taskQueueId, { expires: this.#clock.timestamp(5 * DAY) }));
  }

  /** Notes that a worker has claimed a run. Does nothing for an unknown worker. */
  gaveTask(name: WorkerName, { taskId, runId }: { readonly taskId: string; readonly runId: number }): void {
    const worker = this.worker(name);
    if (worker === undefined) return;
    worker.recentTasks = [...worker.recentTasks, { taskId, runId }].slice(-MAX_RECENT_TASKS);
    this.#save(worker);
  }

  /** Changes the quarantine of a worker, which stays on record for at least another day. Returns `undefined` for an unknown worker. */
  quarantine(name: WorkerName, change: QuarantineChange): WorkerRecord | undefined {
    const worker = this.worker(name);
    if (worker === undefined) return undefined;
    return this.#save({
      ...worker,
      quarantineUntil: change.quarantineUntil,
      quarantineDetails: [...worker.quarantineDetails, change],
      expires: later(worker.expires, this.#clock.timestamp(DAY)),
    });
  }

  #sometimes(key: string, update: () => void): void {
    const now = this.#clock.now();
    if ((this.#nextUpdates.get(key) ?? 0) > now) return;
    this.#nextUpdates.set(key, now + UPDATE_PERIOD);
    update();
  }

  #save(worker: WorkerRecord): WorkerRecord {
    this.#workers.set(queueWorkerKey(worker), worker);
    return worker;
  }

  #isCurrent({ expires, quarantineUntil }: WorkerRecord): boolean {
    return this.#isAhead(expires) || this.#isAhead(quarantineUntil);
  }

  #isAhead(timestamp: string): boolean {
    return Date.parse(timestamp) > this.#clock.now();
  }
}

/** The later of two timestamps in the format of the API. */
export function later(left: string, right: string): string {
  return left > right ? left : right;
}

function tenYearsBefore(timestamp: string): string {
  const date = new Date(timestamp);
  date.setUTCFullYear(date.getUTCFullYear() - 10);
  return date.toISOString();
}

/** The key of a worker in the table of workers. */
function queueWorkerKey({ taskQueueId, workerGroup, workerId }: QueueWorkerName): string {
  return [taskQueueId, workerGroup, workerId].join('/');
}
