import { ConfigurationError, type ServiceDefinition } from '@tc/core';
import { type CallFilter, checkFilter, type IncomingCall, matchesFilter } from './call-filter.ts';
import { checkNames, readMilliseconds } from './option-checks.ts';
import type { Stoppable } from './stoppable.ts';

/**
 * How calls fail. Give at least one of `status`, `body`, `cut` and `delay`.
 *
 * @example emulator.fail({ service: 'queue', method: 'createTask', status: 503, times: 2 });
 */
export interface Fault extends CallFilter {
  /** Responds with this HTTP status instead of executing the method. Default: 200 if there is a `body`. */
  readonly status?: number | undefined;
  /** The body of that response. Strings are sent as they are, other values as JSON. Default for a status of 400 or more: an error in Taskcluster's format. */
  readonly body?: unknown;
  /** The headers of that response, such as `{ 'retry-after': '1' }`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Cuts the connection `before` the method is executed, `after` it, or `midway` through the response. With `after` and `midway`
   * the method has taken effect, but the caller cannot know.
   */
  readonly cut?: 'before' | 'midway' | 'after' | undefined;
  /** How long the call waits first, in real time: such as `2 seconds`, or a number of milliseconds. If only `delay` is given, the call succeeds afterwards. */
  readonly delay?: string | number | undefined;
  /** How many calls fail. Default: all, until the fault is stopped. */
  readonly times?: number | undefined;
}

/** An active fault. */
export interface FaultHandle extends Stoppable {
  /** How many calls the fault has affected so far. */
  readonly count: number;
}

/** The checked options of a fault that affects a call. */
export interface FaultEffect extends Pick<Fault, 'status' | 'body' | 'headers' | 'cut'> {
  /** Milliseconds. */
  readonly delay: number;
}

/** A fault in the list of active faults. */
export interface ListedFault {
  /** Counts up from 1. */
  readonly id: number;
  readonly fault: Fault;
  /** How many calls it has affected so far. */
  readonly count: number;
}

interface ActiveFault extends ListedFault {
  readonly effect: FaultEffect;
  readonly times: number;
  count: number;
}

const OPTIONS = ['service', 'method', 'clientId', 'status', 'body', 'headers', 'cut', 'delay', 'times'];

/** The active faults. Each call gets the oldest fault that matches it, so you can script a sequence of failures. */
export class Faults {
  readonly #active: ActiveFault[] = [];
  readonly #services: readonly ServiceDefinition[];
  #last = 0;

  constructor(services: readonly ServiceDefinition[]) {
    this.#services = services;
  }

  /** The active faults, oldest first. */
  get list(): readonly ListedFault[] {
    return this.#active;
  }

  /** @throws {ConfigurationError} naming the option that is wrong */
  add(fault: Fault): FaultHandle {
    const active = this.activate(fault);
    const stop = (): void => void this.remove(active.id);
    return {
      get count() {
        return active.count;
      },
      stop,
      [Symbol.dispose]: stop,
    };
  }

  /** The same as {@link add}, for callers that list and remove faults by id. */
  activate(fault: Fault): ListedFault {
    const checked = { effect: readEffect(fault, this.#services), times: readTimes(fault.times) };
    const active: ActiveFault = { id: ++this.#last, fault, ...checked, count: 0 };
    this.#active.push(active);
    return active;
  }

  /** Returns the fault for a call, and counts it. */
  take(call: IncomingCall): FaultEffect | undefined {
    const fault = this.#active.find((active) => matchesFilter(active.fault, call));
    if (fault === undefined) return undefined;
    fault.count += 1;
    if (fault.count >= fault.times) this.remove(fault.id);
    return fault.effect;
  }

  /** Stops the fault with this id. @returns whether it was active */
  remove(id: number): boolean {
    const index = this.#active.findIndex((active) => active.id === id);
    if (index !== -1) this.#active.splice(index, 1);
    return index !== -1;
  }
}

function readEffect(fault: Fault, services: readonly ServiceDefinition[]): FaultEffect {
  checkNames('fail', fault, OPTIONS);
  checkFilter('fail', fault, services);
  const { status, body, headers, cut, delay } = fault;
  if (status === undefined && body === undefined && cut === undefined && delay === undefined) {
    throw new ConfigurationError('fail: give at least one of status, body, cut and delay');
  }
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw new ConfigurationError(`fail: status is ${status}, expected a whole number from 200 to 599`);
  }
  if (cut !== undefined && !['before', 'midway', 'after'].includes(cut)) {
    throw new ConfigurationError(`fail: cut is ${JSON.stringify(cut)}, expected before, midway or after`);
  }
  if (cut !== undefined && (status !== undefined || body !== undefined)) {
    throw new ConfigurationError('fail: cut cannot be combined with status or body');
  }
  if (headers !== undefined && status === undefined && body === undefined) {
    throw new ConfigurationError('fail: headers need a status or a body');
  }
  return { status, body, headers, cut, delay: delay === undefined ? 0 : readMilliseconds('fail: delay', delay) };
}

function readTimes(times: number | undefined): number {
  if (times === undefined) return Number.POSITIVE_INFINITY;
  if (Number.isInteger(times) && times >= 1) return times;
  throw new ConfigurationError(`fail: times is ${times}, expected a whole number of at least 1`);
}
