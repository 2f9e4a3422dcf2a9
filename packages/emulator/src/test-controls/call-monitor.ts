import type { ServiceDefinition } from '@tc/core';
import { ServiceError } from '../calls/errors.ts';
import type { IncomingCall } from './call-filter.ts';
import { CallLog } from './call-log.ts';
import { type FaultEffect, Faults } from './faults.ts';
import { RateLimits } from './rate-limits.ts';

/** Stands between callers and services: writes down every call, and gets in the way of those that it was told to. */
export class CallMonitor {
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly log: CallLog = new CallLog();

  constructor(services: readonly ServiceDefinition[]) {
    this.faults = new Faults(services);
    this.limits = new RateLimits(services);
  }

  /** What is to happen to a call. @throws {ServiceError} `TooManyRequests` */
  before(call: IncomingCall): FaultEffect | undefined {
    const wait = this.limits.pass(call);
    if (wait !== undefined) {
      const message = `${call.service}.${call.method} is called more often than the emulator was told to allow`;
      throw new ServiceError('TooManyRequests', message, { retryAfter: wait });
    }
    return this.faults.take(call);
  }

  /** Writes a call down. */
  after(...[call, body]: Parameters<CallLog['add']>): void {
    this.log.add(call, body);
  }
}
