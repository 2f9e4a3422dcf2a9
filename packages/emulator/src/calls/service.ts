import type { ServiceDefinition } from '@tc/core';
import type { RequestContext } from './request-context.ts';
import type { ValueRule } from './value-rule.ts';

/**
 * Implements one API method. The returned value is sent as JSON with status 200, a `Reply` is sent as it is, and `undefined`
 * sends an empty response with status 204. Each handler declares the payload type of its own method.
 */
export type Handler = { answer(context: RequestContext<never>): unknown }['answer'];

/** One emulated service: its API definition and the handlers that implement it. The HTTP server knows services only through this interface. */
export interface ServiceModule {
  readonly service: ServiceDefinition;
  /** One handler for each method of `service`, by method name. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** Rules for route arguments, by argument name. */
  readonly args?: Readonly<Record<string, ValueRule>>;
  /** Rules for query parameters, by parameter name. `limit` and `continuationToken` have built-in rules. */
  readonly query?: Readonly<Record<string, ValueRule>>;
  /** Names of route arguments that may contain an unencoded `/` when they end the route. */
  readonly slashArguments?: readonly string[];
  /** Names of methods that can be called without the last argument of their route. The argument is then empty. */
  readonly shortRoutes?: readonly string[];
  /**
   * Functions that remove secrets from a payload before an error message repeats it, by method name. The payload may not match the
   * schema. Default: the payload is repeated unchanged.
   */
  readonly shownPayload?: Readonly<Record<string, (payload: unknown) => unknown>>;
}
