import type { RetryOptions } from '@tc/core/retry';
import { checkedNumber, MAX_TIMER } from './checked-number.ts';

/** How waits grow. They have the names and the meaning of the options of a client. */
export interface DelayOptions {
  /** Milliseconds. The wait number n is `2^n × delayFactor`, varied by `randomizationFactor`. Default: 500. */
  readonly delayFactor?: number | undefined;
  /** A wait is multiplied by a random number between 1 − this and 1 + this. Default: 0.25. */
  readonly randomizationFactor?: number | undefined;
  /** The longest wait in milliseconds. Default: 30,000. */
  readonly maxDelay?: number | undefined;
}

/** Fills in the defaults. @throws {ConfigurationError} naming an option that is out of range */
export function checkedDelays({
  delayFactor = 500,
  randomizationFactor = 0.25,
  maxDelay = 30_000,
}: DelayOptions): Omit<RetryOptions, 'retries'> {
  return {
    delayFactor: checkedNumber('delayFactor', delayFactor, 0, MAX_TIMER),
    randomizationFactor: checkedNumber('randomizationFactor', randomizationFactor, 0, 1),
    maxDelay: checkedNumber('maxDelay', maxDelay, 0, MAX_TIMER),
  };
}
