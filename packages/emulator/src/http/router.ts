import type { Endpoint } from '@tc/core';
import type { ServiceModule } from '../calls/service.ts';

/** The method for a request, with decoded route arguments. */
export interface RouteMatch {
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, string>>;
}

interface Route {
  readonly endpoint: Endpoint;
  readonly pattern: RegExp;
}

/** Finds the method for a request, among the methods of one service. */
export class Router {
  readonly #exact: readonly Route[];
  /** Routes whose last argument can contain slashes. They are tried after the exact routes. */
  readonly #open: readonly Route[];

  constructor({ service, slashArguments = [], shortRoutes = [] }: ServiceModule) {
    const endpoints = Object.values(service.endpoints);
    this.#exact = [
      ...endpoints.map((endpoint) => ({ endpoint, pattern: routePattern(endpoint.route, []) })),
      ...endpoints
        .filter(({ name }) => shortRoutes.includes(name))
        .map((endpoint) => ({ endpoint, pattern: routePattern(endpoint.route.replace(/<[^>]+>$/, ''), []) })),
    ];
    this.#open = endpoints
      .filter(({ route }) => slashArguments.some((name) => route.endsWith(`<${name}>`)))
      .map((endpoint) => ({ endpoint, pattern: routePattern(endpoint.route, slashArguments) }));
  }

  /** @param path - the percent-encoded path after `/api/<service>/<version>`; a trailing slash is ignored */
  match(method: string, path: string): RouteMatch | undefined {
    const trimmed = trimSlash(path);
    for (const { endpoint, pattern } of [...this.#exact, ...this.#open]) {
      if (endpoint.method !== method) continue;
      const values = pattern.exec(trimmed)?.slice(1);
      if (values === undefined) continue;
      const params = decode(endpoint.args, values);
      if (params !== undefined) return { endpoint, params };
    }
    return undefined;
  }
}

function routePattern(route: string, slashArguments: readonly string[]): RegExp {
  const source = trimSlash(route)
    .split(/(<[^>]+>)/)
    .map((part) => {
      if (!part.startsWith('<')) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return slashArguments.includes(part.slice(1, -1)) ? '(.+)' : '([^/]+)';
    });
  return new RegExp(`^${source.join('')}$`);
}

function trimSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

function decode(names: readonly string[], values: readonly string[]): Record<string, string> | undefined {
  try {
    return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]));
  } catch {
    return undefined;
  }
}
