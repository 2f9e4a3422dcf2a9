import { TaskclusterError } from '@tc/core';
import { retryDelay, sleep } from '@tc/core/retry';
import type { Queue, TaskClaim } from '@tc/queue';
import { TaskExecutionError } from '../errors.ts';
import { Claim } from './claim.ts';
import { mayPass } from './passing-failure.ts';
import { checkedOutcome, checkedWorkerOptions, type TaskOutcome, type WorkerOptions, type WorkerSettings } from './worker-options.ts';

/** The most tasks that one call of `claimWork` returns. */
const MAX_CLAIMS = 32;

/** Milliseconds. The service holds `claimWork` for 20 seconds; a client that gives up earlier loses claims. */
const CLAIM_TIMEOUT = 60_000;

/** Milliseconds between an empty response of `claimWork` and the next call. */
const PAUSE = 250;

/** Milliseconds for `execute` to return after its signal has aborted because the worker stops. */
const SETTLE_TIMEOUT = 5_000;

/** Milliseconds for the reports of a worker that stops. */
const REPORT_TIMEOUT = 10_000;

/**
 * Serves a task queue: claims tasks, keeps the claims, works on the tasks with `execute`, and reports the outcomes. Runs until
 * `signal` aborts. Then it claims nothing more, lets running tasks finish for `shutdownTimeout`, gives up the rest as
 * `worker-shutdown`, and resolves. That takes at most 15 seconds more than `shutdownTimeout`.
 *
 * A failed call is repeated with growing waits. If a worker dies, its claims expire, and the queue starts the tasks again.
 *
 * Scopes: `queue:claim-work:<taskQueueId>`, `queue:worker-id:<workerGroup>/<workerId>`, and `queue:status:<taskId>` to notice early
 * that a task was canceled. Everything else uses the credentials of the claims.
 * @throws {ApiError} if the queue refuses `claimWork`, for example because a scope is missing. Running tasks finish first.
 * @throws {ConfigurationError} naming an option that is wrong
 */
export async function runWorker(queue: Queue, options: WorkerOptions): Promise<void> {
  const settings = checkedWorkerOptions(options);
  const stop = options.signal ?? new AbortController().signal;
  const worker = new Worker(queue, settings, stop);
  stop.addEventListener('abort', worker.wake);
  try {
    await worker.run();
  } finally {
    stop.removeEventListener('abort', worker.wake);
  }
}

class Worker {
  readonly #queue: Queue;
  readonly #settings: WorkerSettings;
  readonly #stop: AbortSignal;
  readonly #claims = new Set<Claim>();
  #wake: () => void = () => {};

  constructor(queue: Queue, settings: WorkerSettings, stop: AbortSignal) {
    this.#queue = queue;
    this.#settings = settings;
    this.#stop = stop;
  }

  /** Ends the wait for a change: a claim is done, or the worker must stop. */
  readonly wake = (): void => this.#wake();

  async run(): Promise<void> {
    let refusal: { readonly error: unknown } | undefined;
    try {
      await this.#claimUntilStopped();
    } catch (error) {
      refusal = { error };
    }
    while (this.#claims.size > 0 && !this.#stop.aborted) await this.#change();
    await this.#shutDown();
    if (refusal !== undefined) throw refusal.error;
  }

  async #claimUntilStopped(): Promise<void> {
    const { taskQueueId, workerGroup, workerId, capacity, delays, report } = this.#settings;
    let failures = 0;
    while (!this.#stop.aborted) {
      const free = Math.min(capacity - this.#claims.size, MAX_CLAIMS);
      if (free === 0) {
        await this.#change();
        continue;
      }
      try {
        const payload = { workerGroup, workerId, tasks: free };
        const { tasks } = await this.#queue.claimWork(taskQueueId, payload, { signal: this.#stop, timeout: CLAIM_TIMEOUT });
        failures = 0;
        for (const task of tasks) void this.#work(task);
        if (tasks.length === 0) await this.#pause(PAUSE);
      } catch (error) {
        if (this.#stop.aborted) return;
        if (!mayPass(error)) throw error;
        report(error);
        failures += 1;
        await this.#pause(retryDelay(failures, delays));
      }
    }
  }

  /** Works on a claimed task until its outcome is reported or its claim is lost. Does not reject. */
  async #work(task: TaskClaim): Promise<void> {
    const { report } = this.#settings;
    const claim = new Claim(this.#queue, task, performance.now(), this.#settings);
    this.#claims.add(claim);
    const kept = claim.keep();
    const outcome = await this.#execute(claim);
    if (claim.lost === undefined) await claim.report(outcome);
    if (claim.lost !== undefined) report(claim.lost);
    claim.release();
    await kept;
    this.#claims.delete(claim);
    this.#wake();
  }

  async #execute(claim: Claim): Promise<TaskOutcome> {
    const { execute, report } = this.#settings;
    const { taskId, runId, signal } = claim;
    const execution = (async () => execute(claim))();
    try {
      const outcome = await Promise.race([execution, claim.abandoned]);
      // Work that is interrupted may simply return.
      return checkedOutcome(outcome ?? (signal.aborted ? 'worker-shutdown' : 'completed'));
    } catch (error) {
      if (signal.aborted) return 'worker-shutdown';
      report(new TaskExecutionError(taskId, runId, error));
      return 'internal-error';
    }
  }

  /** Waits until the running tasks are done, and ends them step by step. */
  async #shutDown(): Promise<void> {
    const steps: readonly [timeout: number, step: (claim: Claim) => void][] = [
      [this.#settings.shutdownTimeout, (claim) => claim.giveUp()],
      [SETTLE_TIMEOUT, (claim) => claim.abandon()],
      [REPORT_TIMEOUT, (claim) => claim.release(new TaskclusterError(`${claim} was not reported before the worker stopped`))],
    ];
    for (const [timeout, step] of steps) {
      await this.#idleWithin(timeout);
      for (const claim of this.#claims) step(claim);
    }
    while (this.#claims.size > 0) await this.#change();
  }

  /** Waits until no task runs, at most for `milliseconds`. */
  async #idleWithin(milliseconds: number): Promise<void> {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      this.#wake();
    }, milliseconds);
    while (this.#claims.size > 0 && !over) await this.#change();
    clearTimeout(timer);
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  async #pause(milliseconds: number): Promise<void> {
    await sleep(milliseconds, this.#stop).catch(() => {});
  }
}
