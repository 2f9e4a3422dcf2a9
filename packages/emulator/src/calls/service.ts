import type { Credentials, ServiceDefinition } from '@tc/core';
import type { Identities } from '../identity/identities.ts';
import type { Clock } from '../platform/clock.ts';
import type { Publisher } from '../platform/event-log.ts';
import type { Storage } from '../platform/object-store.ts';
import type { Random } from '../platform/random.ts';
import type { InternalRequest } from './internal-calls.ts';
import type { RequestContext } from './request-context.ts';

/** What every service of the emulated deployment stands on. */
export interface Deployment {
  /** Without a trailing slash; known once the server listens. */
  readonly rootUrl: string;
  readonly clock: Clock;
  readonly identities: Identities;
  readonly storage: Storage;
  readonly publisher: Publisher;
  /** Where ids and secrets come from: the same ones again where the deployment was given a seed. */
  readonly random: Random;
  /**
   * The records of one kind that a service keeps, by key; the same map for the same name, such as `queue/tasks`.
   *
   * With a state file they outlive the process: what was `set` or `delete`d is on disk before the call is answered, and a new
   * process begins with it, in the same order. So a record is plain JSON (timestamps, no dates, sets or maps), and one that is
   * changed in place is `set` again. What can be told from the records, sets of ids and due work with the clock among it, is not
   * kept: the service makes it anew from what it finds in its tables when it is created.
   */
  table<T>(name: string): Map<string, T>;
  /** The client that a service acts as, `static/taskcluster/<service>`: it signs, and issues the credentials that the service gives out. */
  serviceCredentials(service: string): Credentials;
  /**
   * Calls a method of another service, in process. @returns its answer, as JSON has it
   * @throws {ServiceError} what a client would be refused with
   */
  call(service: string, method: string, request: InternalRequest): Promise<unknown>;
}

/**
 * Carries out one method. What it returns is sent as JSON, or as it is where it is a `Reply`; `undefined` sends nothing.
 * Its context's payload is of the type that the schema describes, which only the handler knows.
 */
export type Handler = { answer(context: RequestContext<never>): unknown }['answer'];

/** What a name in a route or a query must look like. */
export interface ValueRule {
  readonly pattern: RegExp;
  /** What is expected, for the error message. */
  readonly expected: string;
}

/** One service: what it offers and what does it. The server knows no service but through this. */
export interface ServiceModule {
  readonly service: ServiceDefinition;
  readonly handlers: Readonly<Record<string, Handler>>;
  /** What route arguments must look like, by name. */
  readonly args?: Readonly<Record<string, ValueRule>>;
  /** What query parameters must look like, by name; those of pagination are known. */
  readonly query?: Readonly<Record<string, ValueRule>>;
  /** Route arguments that may hold `/` even where it is not percent-encoded, at the end of a route. */
  readonly slashArguments?: readonly string[];
  /** How an error repeats a payload that holds secrets, by method; the payload may be of any form. Default: as it came. */
  readonly shownPayload?: Readonly<Record<string, (payload: unknown) => unknown>>;
}

/** Makes a service for one deployment. */
export type ServiceFactory = (deployment: Deployment) => ServiceModule;
