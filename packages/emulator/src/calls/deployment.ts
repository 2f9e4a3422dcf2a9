import type { Credentials } from '@tc/core';
import type { Identities } from '../identity/identities.ts';
import type { Clock } from '../platform/clock.ts';
import type { EventLog } from '../platform/event-log.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import type { Random } from '../platform/random.ts';
import type { InternalRequest } from './internal-calls.ts';

/** What every service of the emulated deployment can use. */
export interface Deployment {
  /** Has no trailing slash. Its port is known only after the server has started to listen. */
  readonly rootUrl: string;
  readonly clock: Clock;
  readonly identities: Identities;
  readonly objectStore: ObjectStore;
  readonly eventLog: EventLog;
  /** Creates ids and secrets. A deployment with a seed creates the same ones in each run. */
  readonly random: Random;
  /**
   * Returns the table with this name, such as `queue/tasks`. Every call with the same name returns the same map.
   *
   * With a state file, tables outlive the process. Changes are on disk before the response is sent, and a new process finds the
   * records in the same order. Therefore:
   * - Records are plain JSON: timestamps instead of `Date`, arrays instead of `Set` and `Map`.
   * - After you change a record in place, call `set` with it again.
   * - Do not store what can be derived from the records, such as indexes and timers. A service rebuilds them when it is created.
   */
  table<T>(name: string): Map<string, T>;
  /** The credentials of the client `static/taskcluster/<service>`, which the service uses to sign URLs and to issue temporary credentials. */
  serviceCredentials(service: string): Credentials;
  /**
   * Calls a method of another service without HTTP. @returns the response body
   * @throws {ServiceError} the error that a client would get
   */
  call(service: string, method: string, request: InternalRequest): Promise<unknown>;
}
