import type { Client, Credentials, Endpoint, ServiceDefinition } from '@tc/core';
import { Skip } from './skip.ts';

/** The deployment that behaviours are tried on. */
export interface Target {
  readonly rootUrl: string;
  readonly credentials: Credentials;
  /** What the credentials amount to. */
  readonly scopes: readonly string[];
  /** Whether payloads and answers are checked against the schemas that the clients were generated from. */
  readonly validate: boolean;
  /** Says why a method cannot be called; `undefined` when it can. */
  missing(service: ServiceDefinition, endpoint: Endpoint): string | undefined;
  /** Whether a method takes other scopes, a query or a payload of another form than in the release that the clients are for. */
  hasChanged(service: string, method: string): Promise<boolean>;
}

/** `client`, with methods that skip the context where the deployment does not have them. */
export function guard<C extends Client>(client: C, target: Target): C {
  const { service } = client.constructor as unknown as { readonly service: ServiceDefinition };
  return new Proxy(client, {
    get(_, name) {
      const value: unknown = Reflect.get(client, name, client);
      if (typeof value !== 'function' || name === 'constructor') return value;
      const endpoint = typeof name === 'string' && Object.hasOwn(service.endpoints, name) ? service.endpoints[name] : undefined;
      return (...args: unknown[]) => {
        const reason = endpoint && target.missing(service, endpoint);
        if (reason !== undefined) throw new Skip(reason);
        return Reflect.apply(value, client, args);
      };
    },
  });
}
