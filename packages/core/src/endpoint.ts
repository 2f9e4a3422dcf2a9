import type { ScopeTemplate } from './scopes.ts';
import type { QueryValues, RouteArgument } from './urls.ts';

/** HTTP methods that Taskcluster's APIs use. */
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD' | 'PATCH' | 'OPTIONS';

/** One method of a service, as its API reference describes it. */
export interface Endpoint {
  readonly name: string;
  readonly method: HttpMethod;
  /** The path below the API's base, with `<argument>` where an argument goes. */
  readonly route: string;
  /** The names of the route's arguments, in order. */
  readonly args: readonly string[];
  /** The names of the query parameters; absent when there are none. */
  readonly query?: readonly string[];
  /** What the caller must hold; absent for a public method. */
  readonly scopes?: ScopeTemplate;
  /** The schema of the payload: a name in the service's `schemas` module. Absent when there is no payload. */
  readonly input?: string;
  /** The schema of the answer. Absent when the reference gives none. */
  readonly output?: string;
  /** The property of the answer that holds a page's items; present when the method is paginated. */
  readonly items?: string;
}

/** What a method is called with. A part that the method does not have is left out. */
export interface MethodArguments {
  /** The values of the route's arguments, in the order of {@link Endpoint.args}. */
  readonly args?: readonly RouteArgument[];
  readonly payload?: unknown;
  readonly query?: QueryValues | undefined;
}

/** A service: what its client is generated from. */
export interface ServiceDefinition {
  /** As in URLs, such as `worker-manager`. */
  readonly name: string;
  /** As in URLs, such as `v1`. */
  readonly version: string;
  readonly endpoints: Readonly<Record<string, Endpoint>>;
  /** Loads the service's TypeBox schemas, by name. */
  readonly schemas: () => Promise<object>;
}
