import { setTimeout } from 'node:timers/promises';

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

/** Waits. Rejects with the reason of `signal` when it aborts. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}

const FIRST_DELAY = 100;
const MAX_DELAY = 30_000;
const RANDOMIZATION = 0.25;

/**
 * The milliseconds to wait before the next attempt. Doubles with each failure, from 100 ms to 30 s, and varies by 25% so that
 * clients do not all reconnect to a restarted broker at the same moment.
 * @param failures - how many attempts in a row have failed; 1 or more
 */
export function backoffDelay(failures: number, random: () => number = Math.random): number {
  const delay = Math.min(FIRST_DELAY * 2 ** Math.min(failures - 1, 30), MAX_DELAY);
  return delay * (1 + (random() * 2 - 1) * RANDOMIZATION);
}
