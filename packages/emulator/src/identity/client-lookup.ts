import type { Clock } from '../platform/clock.ts';
import { AuthenticationProblem, type KnownClient } from './certificate-check.ts';
import type { Identities } from './identities.ts';

/** `lastDateUsed` is updated when it is older than this, in milliseconds. */
const LAST_USED_PRECISION = 6 * 60 * 60 * 1000;

/** Returns a function that finds a client by its clientId. It throws {@link AuthenticationProblem} if the client cannot be used. */
export function clientLookup(identities: Identities, clock: Clock): (clientId: string) => KnownClient {
  return (clientId) => {
    const client = identities.clients.get(clientId);
    if (client === undefined) throw new AuthenticationProblem(`client ${clientId} does not exist`);
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
