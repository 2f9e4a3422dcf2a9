import type { ClientOptions } from '@tc/core';
import type { TestDeployment } from './deployment.ts';

/** Creates a client with all scopes that checks payloads and responses against the schemas. */
export function clientOf<C>({ emulator }: TestDeployment, Class: new (options: ClientOptions<C>) => C): C {
  return new Class({ rootUrl: emulator.rootUrl, credentials: emulator.credentials, validate: true, retries: 0 } as ClientOptions<C>);
}
