import { ConfigurationError, type ServiceDefinition } from '@tc/core';
import { type CallFilter, checkFilter, checkNames, type IncomingCall, isMeant, milliseconds, type Stoppable } from './call-filter.ts';

/**
 * What goes wrong with calls. Give at least one of `status`, `body`, `cut` and `delay`.
 *
 * @example emulator.fail({ service: 'queue', method: 'createTask', status: 503, times: 2 });
 */
export interface Fault extends CallFilter {
  /** The HTTP status of an answer in the place of the call's own; the call is not carried out. Default: 200, when there is a `body`. */
  readonly status?: number | undefined;
  /** The body of that answer: text as it is, anything else as JSON. Default: an error in Taskcluster's form, from status 400 on. */
  readonly body?: unknown;
  /** Headers of that answer, such as `{ 'retry-after': '1' }`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * When the connection is cut: `before` the call is carried out, `after` it, or `midway` through its answer. In the last two
   * cases what the call does is done, and the caller cannot know.
   */
  readonly cut?: 'before' | 'midway' | 'after' | undefined;
  /** How long the call waits first: such as `2 seconds`, or milliseconds, of real time. Alone, the call is answered properly then. */
  readonly delay?: string | number | undefined;
  /** How many calls it happens to. Default: all, until it is stopped. */
  readonly times?: number | undefined;
}

/** A fault at work. */
export interface FaultHandle extends Stoppable {
  /** How many calls it has happened to. */
  readonly count: number;
}

/** A fault that happens to a call, checked. */
export interface FaultEffect extends Pick<Fault, 'status' | 'body' | 'headers' | 'cut'> {
  /** Milliseconds. */
  readonly delay: number;
}

interface ActiveFault {
  readonly filter: CallFilter;
  readonly effect: FaultEffect;
  readonly times: number;
  count: number;
}

const OPTIONS = ['service', 'method', 'clientId', 'status', 'body', 'headers', 'cut', 'delay', 'times'];

/** The faults that were asked for. Each call gets the oldest that is meant for it, so several in a row make a script. */
export class Faults {
  readonly #active: ActiveFault[] = [];
  readonly #services: readonly ServiceDefinition[];

  constructor(services: readonly ServiceDefinition[]) {
    this.#services = services;
  }

  /** @throws {ConfigurationError} naming the option that is wrong */
  add(fault: Fault): FaultHandle {
    const active: ActiveFault = { filter: fault, effect: readEffect(fault, this.#services), times: readTimes(fault.times), count: 0 };
    this.#active.push(active);
    const stop = (): void => this.#remove(active);
    return {
      get count() {
        return active.count;
      },
      stop,
      [Symbol.dispose]: stop,
    };
  }

  /** What is to happen to a call, which counts as happened then. */
  take(call: IncomingCall): FaultEffect | undefined {
    const fault = this.#active.find(({ filter }) => isMeant(filter, call));
    if (fault === undefined) return undefined;
    fault.count += 1;
    if (fault.count >= fault.times) this.#remove(fault);
    return fault.effect;
  }

  #remove(fault: ActiveFault): void {
    const index = this.#active.indexOf(fault);
    if (index !== -1) this.#active.splice(index, 1);
  }
}

function readEffect(fault: Fault, services: readonly ServiceDefinition[]): FaultEffect {
  checkNames('fail', fault, OPTIONS);
  checkFilter('fail', fault, services);
  const { status, body, headers, cut, delay } = fault;
  if (status === undefined && body === undefined && cut === undefined && delay === undefined) {
    throw new ConfigurationError('fail: nothing is to go wrong; give status, body, cut or delay');
  }
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw new ConfigurationError(`fail: status is ${status}, expected a whole number from 200 to 599`);
  }
  if (cut !== undefined && !['before', 'midway', 'after'].includes(cut)) {
    throw new ConfigurationError(`fail: cut is ${JSON.stringify(cut)}, expected before, midway or after`);
  }
  if (cut !== undefined && (status !== undefined || body !== undefined)) {
    throw new ConfigurationError('fail: cut leaves no answer for a status or body; give one or the other');
  }
  if (headers !== undefined && status === undefined && body === undefined) {
    throw new ConfigurationError('fail: headers are those of an answer; give its status or body, too');
  }
  return { status, body, headers, cut, delay: delay === undefined ? 0 : milliseconds('fail: delay', delay) };
}

function readTimes(times: number | undefined): number {
  if (times === undefined) return Number.POSITIVE_INFINITY;
  if (Number.isInteger(times) && times >= 1) return times;
  throw new ConfigurationError(`fail: times is ${times}, expected a whole number, at least 1`);
}
