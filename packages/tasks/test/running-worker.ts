import type { Queue } from '@tc/queue';
import { runWorker, type WorkerOptions } from '../src/index.ts';
import { WORKER } from './task-steps.ts';

/** A worker that runs in the background, with the errors that it reported. */
export interface RunningWorker {
  readonly errors: readonly Error[];
  /** Stops the worker, and resolves when it has stopped. */
  stop(): Promise<void>;
  readonly finished: Promise<void>;
}

export function startWorker(queue: Queue, options: Omit<WorkerOptions, 'workerGroup' | 'workerId' | 'signal' | 'onError'>): RunningWorker {
  const errors: Error[] = [];
  const stop = new AbortController();
  const finished = runWorker(queue, {
    ...WORKER,
    delayFactor: 5,
    checkInterval: 20,
    ...options,
    signal: stop.signal,
    onError: (error) => errors.push(error),
  });
  finished.catch(() => {});
  return {
    errors,
    finished,
    stop() {
      stop.abort();
      return finished;
    },
  };
}

/** Rejects with the reason of `signal` when it aborts. */
export function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
