import type { ArtifactUploadOptions, Uploaded } from '@tc/artifacts';
import { ApiError } from '@tc/core';
import { retryDelay, sleep } from '@tc/core/retry';
import type { Queue, TaskClaim, TaskCredentials } from '@tc/queue';
import { ClaimLostError, WorkerShutdownError } from '../errors.ts';
import type { ResolutionReason } from '../task-state.ts';
import { mayPass } from './passing-failure.ts';
import { upload } from './upload.ts';
import type { ClaimedTask, TaskOutcome, WorkerSettings } from './worker-options.ts';

/** A claimed run: keeps the claim until the run is over, and reports its outcome. */
export class Claim implements ClaimedTask {
  readonly taskId: string;
  readonly runId: number;
  readonly task: TaskClaim['task'];
  readonly #worker: Queue;
  readonly #settings: WorkerSettings;
  /** Milliseconds for which a claim is valid. */
  readonly #period: number;
  #credentials: TaskCredentials;
  #queue: Queue | undefined;
  /** When the claim expires, by this machine's monotonic clock. */
  #expiry: number;
  #lost: ClaimLostError | undefined;
  /** Aborts the work. */
  readonly #work = new AbortController();
  /** Ends all calls and waits for this claim. */
  readonly #end = new AbortController();
  /** The outcome, once it is being reported. */
  #reported: TaskOutcome | undefined;
  /** Resolves when the worker stops waiting for the work. */
  readonly abandoned: Promise<undefined>;
  #abandon: () => void = () => {};

  /**
   * @param worker - the client of the worker
   * @param received - `performance.now()` when the claim was received
   */
  constructor(worker: Queue, claim: TaskClaim, received: number, settings: WorkerSettings) {
    const { status, runId, task, takenUntil, credentials } = claim;
    this.taskId = status.taskId;
    this.runId = runId;
    this.task = task;
    this.#worker = worker;
    this.#settings = settings;
    this.#credentials = credentials;
    // Both times are the server's, so a wrong clock of this machine does not matter.
    this.#period = Date.parse(takenUntil) - Date.parse(status.runs[runId]?.started ?? '') || Date.parse(takenUntil) - Date.now();
    this.#expiry = received + this.#period;
    this.abandoned = new Promise((resolve) => {
      this.#abandon = () => resolve(undefined);
    });
  }

  get signal(): AbortSignal {
    return this.#work.signal;
  }

  get queue(): Queue {
    this.#queue ??= this.#worker.use({ credentials: this.#credentials });
    return this.#queue;
  }

  upload(name: string, options: ArtifactUploadOptions): Promise<Uploaded> {
    return upload(() => this.queue, this, name, { signal: this.signal, ...options });
  }

  /** Why the claim was lost, or `undefined` if it was not. */
  get lost(): ClaimLostError | undefined {
    return this.#lost;
  }

  /** Aborts the work because the worker stops. The claim stays, so that the outcome can be reported. */
  giveUp(): void {
    this.#work.abort(new WorkerShutdownError(this.taskId, this.runId));
  }

  /** Stops waiting for work that ignores its signal. */
  abandon(): void {
    this.#abandon();
  }

  /** Stops keeping the claim, and ends a report that is under way. It then fails with `reason`. */
  release(reason?: Error): void {
    this.#end.abort(reason);
  }

  /** Reclaims the run in time, and checks whether it was canceled, until the claim is released or lost. Does not reject. */
  async keep(): Promise<void> {
    const ended = this.#end.signal;
    let check: () => Promise<void> = () => this.#check();
    let failures = 0;
    while (!ended.aborted) {
      const reclaimIn = failures > 0 ? retryDelay(failures, this.#settings.delays) : this.#expiry - this.#period / 2 - performance.now();
      const reclaims = reclaimIn <= this.#settings.checkInterval;
      try {
        await sleep(Math.max(0, reclaims ? reclaimIn : this.#settings.checkInterval), ended);
        await (reclaims ? this.#reclaim() : check());
        if (reclaims) failures = 0;
      } catch (error) {
        if (ended.aborted) return;
        if (!mayPass(error)) {
          if (reclaims && this.#reported !== undefined) return;
          if (reclaims) return this.#loseBecause(error);
          // Not allowed to see the task. From now on, only reclaims tell.
          check = async () => {};
        } else if (reclaims) {
          failures += 1;
          if (performance.now() > this.#expiry) return this.#lose('claim-expired', error);
        }
        this.#settings.report(error);
      }
    }
  }

  /** Reports the outcome, and repeats the call until it succeeds. Gives up when the claim is lost or released, or the queue refuses. */
  async report(outcome: TaskOutcome): Promise<void> {
    const ended = this.#end.signal;
    this.#reported = outcome;
    for (let failures = 1; ; failures++) {
      try {
        return await this.#send(outcome);
      } catch (error) {
        if (this.lost !== undefined) return;
        if (error instanceof ApiError && error.statusCode === 409) return await this.#loseBecause(error);
        this.#settings.report(error);
        if (!mayPass(error) || ended.aborted) return;
      }
      await sleep(retryDelay(failures, this.#settings.delays), ended).catch(() => {});
    }
  }

  /** For messages. */
  toString(): string {
    return `run ${this.runId} of task ${this.taskId}`;
  }

  async #send(outcome: TaskOutcome): Promise<void> {
    const { taskId, runId, queue } = this;
    const options = { signal: this.#end.signal };
    if (outcome === 'completed') await queue.reportCompleted(taskId, runId, options);
    else if (outcome === 'failed') await queue.reportFailed(taskId, runId, options);
    else await queue.reportException(taskId, runId, { reason: outcome }, options);
  }

  async #reclaim(): Promise<void> {
    const sent = performance.now();
    const { credentials } = await this.queue.reclaimTask(this.taskId, this.runId, { signal: this.#end.signal });
    this.#credentials = credentials;
    this.#queue = undefined;
    this.#expiry = sent + this.#period;
  }

  async #check(): Promise<void> {
    const { status } = await this.#worker.status(this.taskId, { signal: this.#end.signal });
    const run = status.runs[this.runId];
    // A report that has reached the queue, but not been answered, is no loss.
    const own = run?.reasonResolved !== undefined && run.reasonResolved === this.#reported;
    if (run?.state !== 'running' && !own) this.#lose(run?.reasonResolved);
  }

  /** Loses the claim because the queue refused a call. Asks the queue why. */
  async #loseBecause(cause: unknown): Promise<void> {
    // The refusal itself says enough if this fails.
    await this.#check().catch(() => {});
    this.#lose(undefined, cause);
  }

  #lose(reason: ResolutionReason | undefined, cause?: unknown): void {
    if (this.#lost !== undefined) return;
    this.#lost = new ClaimLostError(this.taskId, this.runId, reason, cause === undefined ? {} : { cause });
    this.#work.abort(this.#lost);
    this.#end.abort(this.#lost);
  }
}
