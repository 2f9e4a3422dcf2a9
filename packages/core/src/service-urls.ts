import type { Endpoint, MethodArguments, ServiceDefinition } from './endpoint.ts';
import { ConfigurationError } from './errors.ts';
import { apiUrl, encodeQuery, fillRoute, type QueryValues, type RouteArgument } from './urls.ts';

/** Builds the URLs of one service's methods. */
export class ServiceUrls {
  readonly #service: ServiceDefinition;
  readonly #baseUrl: string;

  constructor(rootUrl: string, service: ServiceDefinition) {
    this.#service = service;
    this.#baseUrl = apiUrl(rootUrl, service.name, service.version);
  }

  /** @throws {ConfigurationError} naming the method, when an argument or query parameter cannot be part of a URL */
  endpointUrl(endpoint: Endpoint, { args = [], query }: MethodArguments): string {
    try {
      return this.#baseUrl + fillRoute(endpoint.route, endpoint.args, args) + encodeQuery(endpoint.query ?? [], query);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      // A new error, because the stack of the first one already contains its message.
      const options = error.cause === undefined ? {} : { cause: error.cause };
      throw new ConfigurationError(`${this.#service.name}.${endpoint.name}: ${error.message}`, options);
    }
  }

  /**
   * The URL of the method called `name`. Takes the route arguments, then the query if the method has one, from the start of
   * `args`; `rest` is what follows.
   * @throws {ConfigurationError} when the service has no such method, or an argument cannot be part of a URL
   */
  methodUrl(name: string, args: readonly unknown[]): { url: string; endpoint: Endpoint; rest: readonly unknown[] } {
    const { name: serviceName, endpoints } = this.#service;
    const endpoint = Object.hasOwn(endpoints, name) ? endpoints[name] : undefined;
    if (endpoint === undefined) throw new ConfigurationError(`${serviceName} has no method ${JSON.stringify(name)}`);
    const count = endpoint.args.length;
    const query = endpoint.query && (args[count] as QueryValues | undefined);
    const url = this.endpointUrl(endpoint, { args: args.slice(0, count) as RouteArgument[], query });
    return { url, endpoint, rest: args.slice(count + (endpoint.query ? 1 : 0)) };
  }

  /** The URL of an encoded path below the service's API. @throws {ConfigurationError} when the path or the query is invalid */
  rawUrl(path: string, query: QueryValues | undefined): string {
    if (!path.startsWith('/') || /[?#\\\s]/.test(path)) {
      throw new ConfigurationError(
        `path is ${JSON.stringify(path)}, expected an encoded path such as "/task/abc/status"; pass a query as { query }`,
      );
    }
    if (path.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) {
      throw new ConfigurationError(`path is ${JSON.stringify(path)}; its "." or ".." would lead to another route`);
    }
    return this.#baseUrl + path + encodeQuery(Object.keys(query ?? {}), query);
  }
}
