import { Credentials } from '@tc/core';
import type { Identities } from '../identity/identities.ts';
import type { Clock } from '../platform/clock.ts';
import type { Random } from '../platform/random.ts';
import { clientRecord } from './client-record.ts';

/** The client whose credentials the emulator gives to its user. */
const ROOT_CLIENT = 'static/taskcluster/root';

/** The services that have a client of their own, to sign URLs, to issue credentials or to call other services. */
const ACTING_SERVICES = ['queue', 'index', 'hooks', 'notify', 'worker-manager', 'github'] as const;

/** The credentials of the clients that the emulator creates for itself. */
export interface OwnCredentials {
  /** Has the scope `*`. */
  readonly root: Credentials;
  /** The credentials of `static/taskcluster/<service>`. @throws {Error} for a service without a client of its own */
  ofService(service: string): Credentials;
}

/**
 * Creates the emulator's own clients. Clients that the state already contains keep their access tokens.
 * @param givenRoot - the credentials that the root client must have, because its user knows them. Default: its own, or new ones
 */
export function createOwnClients(identities: Identities, clock: Clock, random: Random, givenRoot?: Credentials): OwnCredentials {
  const create = (clientId: string, description: string): Credentials => {
    const accessToken = identities.clients.get(clientId)?.accessToken ?? random.token();
    if (!identities.clients.has(clientId)) {
      identities.putClient(clientRecord({ clientId, accessToken, scopes: ['*'], description }, clock));
    }
    return new Credentials({ clientId, accessToken });
  };
  let root = create(ROOT_CLIENT, 'The client of the user of the emulator');
  if (givenRoot !== undefined) {
    const record = identities.clients.get(ROOT_CLIENT);
    if (record !== undefined) identities.putClient({ ...record, accessToken: givenRoot.accessToken });
    root = givenRoot;
  }
  const services = new Map<string, Credentials>(
    ACTING_SERVICES.map((name) => [name, create(`static/taskcluster/${name}`, `The client of the ${name} service`)]),
  );
  return {
    root,
    ofService(service) {
      const credentials = services.get(service);
      if (credentials === undefined) throw new Error(`${service} has no client of its own; add it to ACTING_SERVICES`);
      return credentials;
    },
  };
}
