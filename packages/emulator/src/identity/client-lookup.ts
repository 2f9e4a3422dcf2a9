import type { Clock } from '../platform/clock.ts';
import { AuthenticationProblem, type KnownClient } from './certificate-check.ts';
import type { Identities } from './identities.ts';

/** `lastDateUsed` is only kept this exactly, in milliseconds. */
const LAST_USED_PRECISION = 6 * 60 * 60 * 1000;

/** Makes the lookup of clients that may sign requests. It throws an {@link AuthenticationProblem} for the others. */
export function clientLookup(identities: Identities, clock: Clock): (clientId: string) => KnownClient {
  return (clientId) => {
    const client = identities.clients.get(clientId);
    if (client === undefined) throw new AuthenticationProblem(`there is no client ${clientId}`);
    if (client.disabled) throw new AuthenticationProblem(`client ${clientId} is disabled`);
    const expires = new Date(client.expires);
    if (expires.getTime() <= clock.now()) throw new AuthenticationProblem(`client ${clientId} expired at ${client.expires}`);
    if (clock.now() - Date.parse(client.lastDateUsed) > LAST_USED_PRECISION) {
      client.lastDateUsed = clock.timestamp();
      identities.putClient(client);
    }
    return { clientId, accessToken: client.accessToken, scopes: identities.expand(client.scopes), expires };
  };
}
