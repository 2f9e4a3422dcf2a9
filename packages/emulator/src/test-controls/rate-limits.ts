import { ConfigurationError, type ServiceDefinition } from '@tc/core';
import { type CallFilter, checkFilter, type IncomingCall, matchesFilter } from './call-filter.ts';
import { checkNames, readMilliseconds } from './option-checks.ts';
import type { Stoppable } from './stoppable.ts';

/** Limits how often calls are executed. Further calls get status 429 with a `Retry-After` header. */
export interface RateLimit extends CallFilter {
  /** How many calls are executed per period. */
  readonly calls: number;
  /** The period in real time: such as `1 second`, or a number of milliseconds. */
  readonly per: string | number;
}

/** An active rate limit. */
export interface RateLimitHandle extends Stoppable {
  /** How many calls it has rejected. */
  readonly refused: number;
}

interface ActiveLimit {
  readonly filter: CallFilter;
  readonly calls: number;
  /** Milliseconds. */
  readonly period: number;
  /** The times of the calls in the current period, oldest first. */
  readonly passed: number[];
  refused: number;
}

/** The active rate limits. A call must satisfy all limits that match it. */
export class RateLimits {
  readonly #active = new Set<ActiveLimit>();
  readonly #services: readonly ServiceDefinition[];

  constructor(services: readonly ServiceDefinition[]) {
    this.#services = services;
  }

  /** @throws {ConfigurationError} naming the option that is wrong */
  add(limit: RateLimit): RateLimitHandle {
    checkNames('limitRate', limit, ['service', 'method', 'clientId', 'calls', 'per']);
    checkFilter('limitRate', limit, this.#services);
    const { calls, per } = limit;
    if (!(Number.isInteger(calls) && calls >= 0)) {
      throw new ConfigurationError(`limitRate: calls is ${calls}, expected a whole number of at least 0`);
    }
    const active: ActiveLimit = { filter: limit, calls, period: readMilliseconds('limitRate: per', per, 1), passed: [], refused: 0 };
    this.#active.add(active);
    const stop = (): void => void this.#active.delete(active);
    return {
      get refused() {
        return active.refused;
      },
      stop,
      [Symbol.dispose]: stop,
    };
  }

  /** Counts a call. @returns `undefined` if it can be executed, otherwise the number of seconds to wait */
  pass(call: IncomingCall, now: number = performance.now()): number | undefined {
    const limits = [...this.#active].filter(({ filter }) => matchesFilter(filter, call));
    for (const limit of limits) {
      const { passed, period, calls } = limit;
      while (passed[0] !== undefined && passed[0] <= now - period) passed.shift();
      if (passed.length < calls) continue;
      limit.refused += 1;
      return Math.max(1, Math.ceil(((passed[0] ?? now) + period - now) / 1000));
    }
    for (const { passed } of limits) passed.push(now);
    return undefined;
  }
}
