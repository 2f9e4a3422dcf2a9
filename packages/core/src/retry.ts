/** How a call is repeated when it fails for a passing reason. */
export interface RetryOptions {
  /** How often a call is repeated after its first attempt. Default: 5. */
  readonly retries: number;
  /** Milliseconds; the wait after attempt n is `2^n × delayFactor`, made uneven by `randomizationFactor`. Default: 100. */
  readonly delayFactor: number;
  /** The wait is multiplied by a random number between 1 − this and 1 + this. Default: 0.25. */
  readonly randomizationFactor: number;
  /** Milliseconds; no wait of our own choice is longer. A server's `Retry-After` may be. Default: 30,000. */
  readonly maxDelay: number;
}

export const DEFAULT_RETRY: RetryOptions = { retries: 5, delayFactor: 100, randomizationFactor: 0.25, maxDelay: 30_000 };

/** Milliseconds to wait after the given attempt, counted from 1. `random` lies in [0, 1). */
export function retryDelay(attempt: number, options: RetryOptions, random: () => number = Math.random): number {
  const { delayFactor, randomizationFactor, maxDelay } = options;
  // Past 2^1000 the power is infinite, and infinity times a delayFactor of 0 no number.
  const delay = 2 ** Math.min(attempt, 1000) * delayFactor * (1 + (random() * 2 - 1) * randomizationFactor);
  return Math.min(delay, maxDelay);
}

/** Milliseconds that a `Retry-After` header asks for, in seconds or as an HTTP date; `undefined` when there is none that can be read. */
export function retryAfter(header: string | undefined, now: number = Date.now()): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // An HTTP date begins with the name of a day; Date.parse alone would also take things like "-1" or "2 apples" for dates.
  const date = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Whether an answer of this status may turn into another one by itself. All API methods are safe to repeat. */
export function isTransient(status: number): boolean {
  return status >= 500 || status === 429;
}

/** Waits, at most until `signal` is aborted, and rejects with its reason then. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const aborted = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', aborted);
      resolve();
    }, milliseconds);
    if (signal?.aborted) aborted();
    else signal?.addEventListener('abort', aborted, { once: true });
  });
}
