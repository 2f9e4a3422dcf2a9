import type { ScopeTemplate } from './scopes.ts';
import type { QueryValues, RouteArgument } from './urls.ts';

/** The HTTP methods of Taskcluster's APIs. */
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD' | 'PATCH' | 'OPTIONS';

/** One method of a service, as its API reference describes it. */
export interface Endpoint {
  readonly name: string;
  readonly method: HttpMethod;
  /** The path relative to the API's base URL, with `<argument>` for each argument. */
  readonly route: string;
  /** The names of the route's arguments, in order. */
  readonly args: readonly string[];
  /** The names of the query parameters. Absent if there are none. */
  readonly query?: readonly string[];
  /** The scopes that the caller needs. Absent for public methods. */
  readonly scopes?: ScopeTemplate;
  /** The schema of the payload, by its name in the service's `schemas` module. Absent if there is no payload. */
  readonly input?: string;
  /** The schema of the response. Absent if the reference has none. */
  readonly output?: string;
  /** The property of the response that contains the items of a page. Only for paginated methods. */
  readonly items?: string;
}

/** What a method is called with. A part that the method does not have is left out. */
export interface MethodArguments {
  /** The values of the route's arguments, in the order of {@link Endpoint.args}. */
  readonly args?: readonly RouteArgument[];
  readonly payload?: unknown;
  readonly query?: QueryValues | undefined;
}

/** The description of a service, which is generated from its reference. */
export interface ServiceDefinition {
  /** The name in URLs, such as `worker-manager`. */
  readonly name: string;
  /** The version in URLs, such as `v1`. */
  readonly version: string;
  readonly endpoints: Readonly<Record<string, Endpoint>>;
  /** Loads the service's TypeBox schemas, by name. */
  readonly schemas: () => Promise<object>;
}
