import { retryDelay } from '@tc/core/retry';

/** Resolves or rejects as `work` does. Rejects with the reason of `signal` if that aborts first. */
export async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let abort: () => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    signal.throwIfAborted();
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** Waits until `work` settles, at most for `milliseconds`. Returns whether it settled in time. Does not reject. */
export async function settlesWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  const settled = () => true;
  try {
    return await Promise.race([work.then(settled, settled), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs `work` with a signal that aborts when `signal` does, or after `milliseconds`.
 * @param milliseconds - default: no limit
 */
export async function withTimeLimit<T>(
  signal: AbortSignal,
  milliseconds: number | undefined,
  work: (limit: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController();
  const abort = () => limit.abort(signal.reason);
  const timer =
    milliseconds === undefined ? undefined : setTimeout(() => limit.abort(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  try {
    return await work(limit.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

const DELAYS = { delayFactor: 50, randomizationFactor: 0.25, maxDelay: 30_000 };

/**
 * The milliseconds to wait before the next attempt. Doubles with each failure, from 100 ms to 30 s, and varies by 25% so that
 * clients do not all reconnect to a restarted broker at the same moment.
 * @param failures - how many attempts in a row have failed; 1 or more
 */
export function backoffDelay(failures: number, random?: () => number): number {
  return retryDelay(failures, DELAYS, random);
}
