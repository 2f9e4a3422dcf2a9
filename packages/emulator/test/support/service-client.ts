import type { ClientOptions } from '@tc/core';
import type { TestDeployment } from './deployment.ts';

/** A client of any service that may do everything, and that checks every payload and answer against the schemas. */
export function clientOf<C>({ emulator }: TestDeployment, Class: new (options: ClientOptions<C>) => C): C {
  return new Class({ rootUrl: emulator.rootUrl, credentials: emulator.credentials, validate: true, retries: 0 } as ClientOptions<C>);
}
