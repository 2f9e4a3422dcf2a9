import type { ClientOptions } from '@tc/core';
import type { Session } from '../../../src/console/protocol.ts';
import { session } from './session.ts';

type ClientClass<C> = new (options: ClientOptions<C>) => C;

let cached: { readonly of: Session | undefined; readonly clients: Map<unknown, unknown> } = { of: undefined, clients: new Map() };

/**
 * Returns the client of a service with the session's credentials.
 * @example const { status } = await client(Queue).status(taskId);
 */
export function client<C>(Class: ClientClass<C>): C {
  if (cached.of !== session.value) cached = { of: session.value, clients: new Map() };
  let instance = cached.clients.get(Class) as C | undefined;
  if (instance === undefined) {
    const credentials = session.value?.credentials;
    // The page's own origin is also the emulator's, whatever name it was opened by.
    instance = new Class({ rootUrl: location.origin, ...(credentials && { credentials }), retries: 1 } as ClientOptions<C>);
    cached.clients.set(Class, instance);
  }
  return instance;
}
