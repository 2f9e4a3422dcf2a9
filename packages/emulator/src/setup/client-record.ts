import type { ClientRecord } from '../identity/identities.ts';
import { type Clock, FAR_FUTURE } from '../platform/clock.ts';
import type { ClientSetup } from './options.ts';

/** Fills in the defaults of a client from the options. The client was created now. */
export function clientRecord(client: ClientSetup, clock: Clock): ClientRecord {
  const { clientId, accessToken, scopes, description = '', expires = FAR_FUTURE, disabled = false } = client;
  const now = clock.timestamp();
  return {
    clientId,
    accessToken,
    scopes,
    description,
    disabled,
    deleteOnExpiration: false,
    expires: new Date(expires).toISOString(),
    created: now,
    lastModified: now,
    lastDateUsed: now,
    lastRotated: now,
  };
}
