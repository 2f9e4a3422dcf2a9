import type { ArtifactUploadOptions, Uploaded } from '@tc/artifacts';
import { ConfigurationError } from '@tc/core';
import type { RetryOptions } from '@tc/core/retry';
import type { Queue, Task, TaskExceptionRequest } from '@tc/queue';
import { checkedCount, checkedNumber, MAX_TIMER } from '../checked-number.ts';
import { checkedDelays, type DelayOptions } from '../delays.ts';

/** The outcomes that a worker can report: `completed`, `failed`, or the reason of an exception. */
const OUTCOMES = [
  'completed',
  'failed',
  'worker-shutdown',
  'malformed-payload',
  'resource-unavailable',
  'internal-error',
  'intermittent-task',
] as const;

/**
 * How a run ended: `completed`, `failed`, or the reason of an exception. After `worker-shutdown` and `intermittent-task` the queue
 * starts another run while the task has retries left.
 */
export type TaskOutcome = 'completed' | 'failed' | TaskExceptionRequest['reason'];

/** A run of a task that the worker has claimed. */
export interface ClaimedTask {
  readonly taskId: string;
  readonly runId: number;
  /** The definition of the task. */
  readonly task: Task;
  /**
   * Aborts when the work is in vain. Its reason is a {@link ClaimLostError} if the task was canceled, reached its deadline, or the
   * claim was lost for another reason. It is a {@link WorkerShutdownError} if the worker stops.
   */
  readonly signal: AbortSignal;
  /**
   * A client with the credentials of the claim, which have the scopes of the task. They are replaced at each reclaim, so read this
   * property again instead of keeping the client.
   */
  readonly queue: Queue;
  /**
   * Uploads an artifact of this run with `@tc/artifacts`, always with the newest credentials of the claim. Ends when `signal` aborts,
   * unless the options have another one.
   *
   * Scopes: those of the claim suffice.
   * @throws as `Artifacts.upload` does
   */
  upload(name: string, options: ArtifactUploadOptions): Promise<Uploaded>;
}

/** What a worker does, and for which task queue. */
export interface WorkerOptions extends DelayOptions {
  /** The task queue to serve, `<provisionerId>/<workerType>`. */
  readonly taskQueueId: string;
  /** The group of the worker, such as a cloud region. */
  readonly workerGroup: string;
  /** The name of the worker, unique within its group. */
  readonly workerId: string;
  /** How many tasks to work on at the same time. Default: 1. */
  readonly capacity?: number | undefined;
  /**
   * Works on a task and returns its outcome; nothing means `completed`. If it throws, the outcome is `internal-error`, and `onError`
   * gets a {@link TaskExecutionError}. Once the task's signal has aborted, only an outcome that is returned explicitly is reported,
   * and none if the claim is lost.
   */
  // biome-ignore lint/suspicious/noConfusingVoidType: functions without a return statement must fit.
  readonly execute: (claimed: ClaimedTask) => TaskOutcome | void | Promise<TaskOutcome | void>;
  /** Stops the worker: it claims no more tasks, and ends those that run as `shutdownTimeout` says. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds that running tasks have to finish when the worker stops. After that their signals abort, and a few seconds later
   * they are reported as `worker-shutdown`. Default: 30,000.
   */
  readonly shutdownTimeout?: number | undefined;
  /**
   * Milliseconds between checks whether a running task was canceled. Each check is one call of `queue.status`. Without the scope for
   * it, the worker notices when it reclaims the task. Default: 30,000.
   */
  readonly checkInterval?: number | undefined;
  /**
   * Called with each error that does not end the worker: a failed call that will be repeated, a report that the queue refused, a
   * lost claim, an error of `execute`. Default: `console.error`.
   */
  readonly onError?: ((error: Error) => void) | undefined;
}

/** Checked options with defaults. */
export interface WorkerSettings extends Pick<WorkerOptions, 'taskQueueId' | 'workerGroup' | 'workerId' | 'execute'> {
  readonly capacity: number;
  readonly shutdownTimeout: number;
  readonly checkInterval: number;
  /** Passes an error to `onError`. Does not throw. */
  readonly report: (error: unknown) => void;
  readonly delays: Omit<RetryOptions, 'retries'>;
}

/** @throws {ConfigurationError} naming the option that is wrong */
export function checkedWorkerOptions(options: WorkerOptions): WorkerSettings {
  const { taskQueueId, workerGroup, workerId, execute, capacity = 1, shutdownTimeout = 30_000, checkInterval = 30_000 } = options;
  if (typeof execute !== 'function') throw new ConfigurationError('execute is not a function; it works on each task');
  return {
    ...{ taskQueueId, workerGroup, workerId, execute },
    capacity: checkedCount('capacity', capacity),
    shutdownTimeout: checkedNumber('shutdownTimeout', shutdownTimeout, 0, MAX_TIMER),
    checkInterval: checkedNumber('checkInterval', checkInterval, 1, MAX_TIMER),
    report: reporter(options.onError),
    delays: checkedDelays(options),
  };
}

function reporter(onError: WorkerOptions['onError'] = (error) => console.error(String(error))): WorkerSettings['report'] {
  return (error) => {
    try {
      onError(error instanceof Error ? error : new Error(String(error)));
    } catch (failure) {
      console.error(failure);
    }
  };
}

/** @throws {ConfigurationError} if `value`, which `execute` returned, is not an outcome */
export function checkedOutcome(value: unknown): TaskOutcome {
  const outcome = OUTCOMES.find((one) => one === value);
  if (outcome !== undefined) return outcome;
  throw new ConfigurationError(`execute returned ${JSON.stringify(value)}, expected nothing or one of ${OUTCOMES.join(', ')}`);
}
