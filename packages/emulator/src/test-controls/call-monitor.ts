import type { ServiceDefinition } from '@tc/core';
import { ServiceError } from '../calls/errors.ts';
import type { IncomingCall } from './call-filter.ts';
import { CallLog, type EndedCall, type LoggedCall } from './call-log.ts';
import { type FaultEffect, Faults } from './faults.ts';
import { RateLimits } from './rate-limits.ts';

/** The clientId with which the emulator's console calls the services. The monitor does not get its calls. */
export const CONSOLE_CLIENT = 'emulator-console';

/** Logs every call, and makes calls fail as the faults and rate limits say. */
export class CallMonitor {
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly log: CallLog = new CallLog();

  readonly #onCall: ((call: LoggedCall) => void) | undefined;

  /** @param onCall - called with each call that is logged */
  constructor(services: readonly ServiceDefinition[], onCall?: (call: LoggedCall) => void) {
    this.#onCall = onCall;
    this.faults = new Faults(services);
    this.limits = new RateLimits(services);
  }

  /** Called before a method is executed. @returns the fault for the call @throws {ServiceError} `TooManyRequests` */
  before(call: IncomingCall): FaultEffect | undefined {
    const wait = this.limits.pass(call);
    if (wait !== undefined) {
      const message = `calls of ${call.service}.${call.method} exceed the rate limit that the emulator was told to apply`;
      throw new RateLimitError(message, wait);
    }
    return this.faults.take(call);
  }

  /** Called before the response is sent. Logs the call. */
  after(ended: EndedCall): void {
    const logged = this.log.add(ended);
    this.#onCall?.(logged);
  }
}

/** A rate limit rejected the call. */
export class RateLimitError extends ServiceError {
  /** @param retryAfter - how many seconds the caller should wait */
  constructor(message: string, retryAfter: number) {
    super('TooManyRequests', message, { retryAfter });
  }
}
