// The subpath `@tc/core/retry`: for packages that retry work of their own, such as `@tc/pulse`.
export { linkSignals } from './link-signals.ts';

/** How often and how fast a failed call is repeated. */
export interface RetryOptions {
  /** How many times a call is repeated after its first attempt. Default: 5. */
  readonly retries: number;
  /** Milliseconds. The delay after attempt n is `2^n × delayFactor`, varied by `randomizationFactor`. Default: 100. */
  readonly delayFactor: number;
  /** The delay is multiplied by a random number between 1 − this and 1 + this. Default: 0.25. */
  readonly randomizationFactor: number;
  /** The longest delay in milliseconds. A server may ask for a longer one by `Retry-After`. Default: 30,000. */
  readonly maxDelay: number;
}

/** How calls are retried unless the options of a client say otherwise: those of the official client. */
export const DEFAULT_RETRY: RetryOptions = { retries: 5, delayFactor: 100, randomizationFactor: 0.25, maxDelay: 30_000 };

/**
 * The milliseconds to wait after a failed attempt.
 * @param attempt - counted from 1
 * @param random - returns a number from 0 up to, but not including, 1
 */
export function retryDelay(attempt: number, options: Omit<RetryOptions, 'retries'>, random: () => number = Math.random): number {
  const { delayFactor, randomizationFactor, maxDelay } = options;
  // Above 2^1000 the power would become Infinity, and Infinity × 0 is NaN.
  const delay = 2 ** Math.min(attempt, 1000) * delayFactor * (1 + (random() * 2 - 1) * randomizationFactor);
  return Math.min(delay, maxDelay);
}

/**
 * The milliseconds that a `Retry-After` header asks for, which is a number of seconds or an HTTP date. Returns `undefined` for a
 * header that is missing or has another form.
 */
export function retryAfter(header: string | undefined, now: number = Date.now()): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // An HTTP date begins with the name of a day. Date.parse alone would also accept "-1" or "2 apples".
  const date = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Whether a request that was answered with this HTTP status may succeed if it is repeated. All API methods are safe to repeat. */
export function isTransient(status: number): boolean {
  return status >= 500 || status === 429;
}

/** Waits. Rejects with the reason of `signal` when it aborts. */
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
