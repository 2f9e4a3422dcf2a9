import { ConfigurationError } from '@tc/core';
import { DEFAULT_RETRY, type RetryOptions } from '@tc/core/retry';
import type { Fetch } from './platform/platform.ts';

/** How requests to storage servers are sent and repeated. The calls of the API follow the options of the clients that make them. */
export interface TransferOptions {
  /** How many failures in a row are repeated. A failure after which more of the content was there than before starts anew. Default: 5. */
  readonly retries?: number | undefined;
  /** Milliseconds. The delay after failure n is `2^n × delayFactor`, varied by `randomizationFactor`. Default: 100. */
  readonly delayFactor?: number | undefined;
  /** The delay is multiplied by a random number between 1 − this and 1 + this. Default: 0.25. */
  readonly randomizationFactor?: number | undefined;
  /** The longest delay in milliseconds. A server may ask for a longer one by `Retry-After`. Default: 30,000. */
  readonly maxDelay?: number | undefined;
  /** The milliseconds after which a storage server that sends and accepts nothing counts as failed. Default: 30,000. */
  readonly timeout?: number | undefined;
  /** Ends the transfer when aborted. It rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Transfer options with defaults. */
export interface Settings extends RetryOptions {
  readonly timeout: number;
  readonly signals: readonly AbortSignal[];
  /** What the user wants requests to be sent by. */
  readonly fetch: Fetch | undefined;
}

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_RETRY, timeout: 30_000, signals: [], fetch: undefined };

/** The longest that a timer runs, in milliseconds. */
const MAX_TIMER = 2 ** 31 - 1;

const LIMITS = {
  retries: { least: 0, most: Number.MAX_SAFE_INTEGER, whole: true },
  delayFactor: { least: 0, most: MAX_TIMER, whole: false },
  randomizationFactor: { least: 0, most: 1, whole: false },
  maxDelay: { least: 0, most: MAX_TIMER, whole: false },
  timeout: { least: 1, most: MAX_TIMER, whole: false },
};

type NumberName = keyof typeof LIMITS;

/**
 * `settings` changed by `options`. Signals add up.
 * @throws {ConfigurationError} naming an option that is out of range
 */
export function changeSettings(settings: Settings, options: TransferOptions & { readonly fetch?: Fetch | undefined }): Settings {
  const numbers: Partial<Record<NumberName, number>> = {};
  for (const name of Object.keys(LIMITS) as NumberName[]) {
    const { least, most, whole } = LIMITS[name];
    const value = options[name];
    if (value === undefined) continue;
    if (!(value >= least && value <= most) || (whole && !Number.isInteger(value))) {
      throw new ConfigurationError(`${name} is ${value}, expected a ${whole ? 'whole ' : ''}number from ${least} to ${most}`);
    }
    numbers[name] = value;
  }
  return {
    ...settings,
    ...numbers,
    signals: options.signal === undefined ? settings.signals : [...settings.signals, options.signal],
    fetch: options.fetch ?? settings.fetch,
  };
}

/** @throws {ConfigurationError} if `value` is not a number of transfers that can run at once */
export function checkedConcurrency(value: number): number {
  if (!Number.isInteger(value) || value < 1) throw new ConfigurationError(`concurrency is ${value}, expected a whole number, at least 1`);
  return value;
}
