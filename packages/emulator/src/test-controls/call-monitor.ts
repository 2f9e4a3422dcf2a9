import type { ServiceDefinition } from '@tc/core';
import { ServiceError } from '../calls/errors.ts';
import type { IncomingCall } from './call-filter.ts';
import { CallLog } from './call-log.ts';
import { type FaultEffect, Faults } from './faults.ts';
import { RateLimits } from './rate-limits.ts';

/** Logs every call, and makes calls fail as the faults and rate limits say. */
export class CallMonitor {
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly log: CallLog = new CallLog();

  constructor(services: readonly ServiceDefinition[]) {
    this.faults = new Faults(services);
    this.limits = new RateLimits(services);
  }

  /** Called before a method is executed. @returns the fault for the call @throws {ServiceError} `TooManyRequests` */
  before(call: IncomingCall): FaultEffect | undefined {
    const wait = this.limits.pass(call);
    if (wait !== undefined) {
      const message = `calls of ${call.service}.${call.method} exceed the rate limit that the emulator was told to apply`;
      throw new ServiceError('TooManyRequests', message, { retryAfter: wait });
    }
    return this.faults.take(call);
  }

  /** Called before the response is sent. Logs the call. */
  after(...[call, body]: Parameters<CallLog['add']>): void {
    this.log.add(call, body);
  }
}
