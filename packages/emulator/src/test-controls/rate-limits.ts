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

/** A rate limit in the list of active rate limits. */
export interface ListedRateLimit {
  /** Counts up from 1. */
  readonly id: number;
  readonly limit: RateLimit;
  /** How many calls it has rejected so far. */
  readonly refused: number;
}

interface ActiveLimit extends ListedRateLimit {
  /** Milliseconds. */
  readonly period: number;
  /** The times of the calls in the current period, oldest first. */
  readonly passed: number[];
  refused: number;
}

/** The active rate limits. A call must satisfy all limits that match it. */
export class RateLimits {
  /** By id. */
  readonly #active = new Map<number, ActiveLimit>();
  readonly #services: readonly ServiceDefinition[];
  #last = 0;

  constructor(services: readonly ServiceDefinition[]) {
    this.#services = services;
  }

  /** The active rate limits, oldest first. */
  get list(): readonly ListedRateLimit[] {
    return [...this.#active.values()];
  }

  /** @throws {ConfigurationError} naming the option that is wrong */
  add(limit: RateLimit): RateLimitHandle {
    const active = this.activate(limit);
    const stop = (): void => void this.remove(active.id);
    return {
      get refused() {
        return active.refused;
      },
      stop,
      [Symbol.dispose]: stop,
    };
  }

  /** The same as {@link add}, for callers that list and remove rate limits by id. */
  activate(limit: RateLimit): ListedRateLimit {
    checkNames('limitRate', limit, ['service', 'method', 'clientId', 'calls', 'per']);
    checkFilter('limitRate', limit, this.#services);
    const { calls, per } = limit;
    if (!(Number.isInteger(calls) && calls >= 0)) {
      throw new ConfigurationError(`limitRate: calls is ${calls}, expected a whole number of at least 0`);
    }
    const period = readMilliseconds('limitRate: per', per, 1);
    const active: ActiveLimit = { id: ++this.#last, limit, period, passed: [], refused: 0 };
    this.#active.set(active.id, active);
    return active;
  }

  /** Stops the rate limit with this id. @returns whether it was active */
  remove(id: number): boolean {
    return this.#active.delete(id);
  }

  /** Counts a call. @returns `undefined` if it can be executed, otherwise the number of seconds to wait */
  pass(call: IncomingCall, now: number = performance.now()): number | undefined {
    const limits = [...this.#active.values()].filter((active) => matchesFilter(active.limit, call));
    for (const active of limits) {
      const { passed, period, limit } = active;
      while (passed[0] !== undefined && passed[0] <= now - period) passed.shift();
      if (passed.length < limit.calls) continue;
      active.refused += 1;
      return Math.max(1, Math.ceil(((passed[0] ?? now) + period - now) / 1000));
    }
    for (const { passed } of limits) passed.push(now);
    return undefined;
  }
}
