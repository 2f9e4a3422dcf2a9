import { ConfigurationError, type ServiceDefinition } from '@tc/core';
import { type CallFilter, checkFilter, checkNames, type IncomingCall, isMeant, milliseconds, type Stoppable } from './call-filter.ts';

/** How many calls are answered in how long; those beyond get status 429, with `Retry-After`. */
export interface RateLimit extends CallFilter {
  /** How many. */
  readonly calls: number;
  /** In how long: such as `1 second`, or milliseconds, of real time. */
  readonly per: string | number;
}

/** A limit at work. */
export interface RateLimitHandle extends Stoppable {
  /** How many calls it has refused. */
  readonly refused: number;
}

interface ActiveLimit {
  readonly filter: CallFilter;
  readonly calls: number;
  /** Milliseconds. */
  readonly period: number;
  /** When the latest calls were let through, oldest first. */
  readonly passed: number[];
  refused: number;
}

/** The limits that were asked for; a call has to keep all that are meant for it. */
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
      throw new ConfigurationError(`limitRate: calls is ${calls}, expected a whole number, at least 0`);
    }
    const active: ActiveLimit = { filter: limit, calls, period: milliseconds('limitRate: per', per, 1), passed: [], refused: 0 };
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

  /** Lets a call through, or tells how many whole seconds it is to wait. */
  pass(call: IncomingCall, now: number = performance.now()): number | undefined {
    const limits = [...this.#active].filter(({ filter }) => isMeant(filter, call));
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
