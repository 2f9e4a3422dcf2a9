import type { Client, Credentials, Endpoint, ServiceDefinition } from '@tc/core';
import type { Grants } from './grants.ts';
import { Skip } from './skip.ts';

/** The deployment to test. */
export interface Target {
  readonly rootUrl: string;
  readonly credentials: Credentials;
  /** The expanded scopes of the credentials. */
  readonly scopes: readonly string[];
  /** What the deployment grants and offers besides. */
  readonly grants: Grants;
  /** Whether the clients check payloads and responses against their schemas. */
  readonly validate: boolean;
  /** Returns why a method cannot be called, or `undefined` if it can. */
  missing(service: ServiceDefinition, endpoint: Endpoint): string | undefined;
  /** Whether the scopes, the query or the payload of a method differ from the release for which the clients were generated. */
  hasChanged(service: string, method: string): Promise<boolean>;
}

/** Returns a client whose methods throw {@link Skip} if the deployment does not have them. */
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
