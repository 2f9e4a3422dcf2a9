import type { PagedCall } from '../call/pagination.ts';
import type { Call } from '../call/pending-call.ts';
import type { Endpoint, HttpMethod, ServiceDefinition } from '../endpoint.ts';
import { ConfigurationError } from '../errors.ts';
import type { QueryValues } from '../urls.ts';
import { type Documents, schemasOf } from '../validation/reference-schemas.ts';
import { Client } from './client.ts';
import type { CallOptions, ClientOptions } from './client-options.ts';

/** The parts of an API reference that a client needs: a parsed `references/<service>/<version>/api.json`. */
export interface ApiReference {
  readonly serviceName: string;
  readonly apiVersion: string;
  readonly entries: readonly (Omit<Endpoint, 'method' | 'items'> & { readonly method: string })[];
}

/** A client whose methods are known only at run time. They take the arguments that methods of generated clients take. */
export type UntypedClient = Client & {
  /** A method of the service, under its name in the reference. */
  // biome-ignore lint/suspicious/noExplicitAny: the types of arguments and responses are not known
  readonly [method: string]: (...args: any[]) => Call<any> & PagedCall<any, any>;
};

/**
 * Makes a client from an API reference, for scripts without a build step. It signs, retries and reads pages like generated clients.
 * @param schemas - the service's JSON schemas by path, such as `schemas/queue/v1/task.json`. `validate` needs them.
 * @throws {ConfigurationError} if the reference or an option is invalid
 */
export function createClient(
  reference: ApiReference,
  { schemas = {}, ...options }: ClientOptions & { schemas?: Documents } = {},
): UntypedClient {
  const { serviceName: name, apiVersion: version, entries } = reference;
  if (typeof name !== 'string' || typeof version !== 'string' || !Array.isArray(entries))
    throw new ConfigurationError('reference is not an API reference; expected serviceName, apiVersion and entries');
  const endpoints = entries.map((entry): Endpoint => ({ ...entry, method: entry.method.toUpperCase() as HttpMethod }));
  let loaded: Promise<object> | undefined;
  const service: ServiceDefinition = {
    name,
    version,
    endpoints: Object.fromEntries(endpoints.map((endpoint) => [endpoint.name, endpoint])),
    schemas: () => (loaded ??= schemasOf(reference, schemas)),
  };
  class ReferenceClient extends Client {
    constructor(given: ClientOptions) {
      super(service, given);
      for (const endpoint of endpoints) {
        const taken = endpoint.name in this || endpoint.name === 'then';
        const value = (...values: unknown[]) => this.#call(endpoint, values);
        Object.defineProperty(this, taken ? `${endpoint.name}_` : endpoint.name, { value, enumerable: true });
      }
    }

    #call(endpoint: Endpoint, values: readonly unknown[]): Call<unknown> {
      const args = values.slice(0, endpoint.args.length) as string[];
      const rest = values.slice(endpoint.args.length);
      const payload = endpoint.input && rest.shift();
      const query = endpoint.query && (rest.shift() as QueryValues | undefined);
      const invocation = { args, payload, query, options: rest[0] as CallOptions | undefined };
      if (!endpoint.query?.includes('continuationToken')) return this.invoke(endpoint, invocation);
      return withItems(this.invokePaged(endpoint, invocation));
    }
  }
  return new ReferenceClient(options) as unknown as UntypedClient;
}

/** The items of a page are its only list. */
function withItems(call: PagedCall<object, unknown>): PagedCall<object, unknown> {
  async function* items() {
    for await (const page of call.pages()) {
      const [list = [], ...others] = Object.values(page).filter(Array.isArray);
      if (others.length > 0) throw new ConfigurationError('pages have several lists; use pages() instead');
      yield* list;
    }
  }
  return Object.assign(call, { [Symbol.asyncIterator]: items });
}
