import { ConfigurationError, Credentials } from '@tc/core';
import { ServiceError } from '../calls/errors.ts';
import type { InternalRequest } from '../calls/internal-calls.ts';
import type { Identities } from '../identity/identities.ts';
import type { Clock } from '../platform/clock.ts';
import type { Random } from '../platform/random.ts';
import type { ClientSetup, Setup } from './emulator-options.ts';

/** The client that callers are given. */
const ROOT_CLIENT = 'static/taskcluster/root';

/** The services that act as a client of their own: they sign URLs, issue credentials or call other services. */
const ACTING_SERVICES = ['queue', 'index', 'hooks', 'notify', 'worker-manager', 'github'] as const;

const FAR_FUTURE = '3000-01-01T00:00:00.000Z';

/** The emulator's own clients. */
export interface OwnCredentials {
  readonly root: Credentials;
  /** By service. */
  readonly services: ReadonlyMap<string, Credentials>;
}

/** Sees to it that the emulator's own clients are there; those of an earlier process stay as they are. */
export function ownCredentials(identities: Identities, clock: Clock, random: Random): OwnCredentials {
  const own = (clientId: string, description: string): Credentials => {
    const accessToken = identities.clients.get(clientId)?.accessToken ?? random.token();
    if (!identities.clients.has(clientId)) putClient(identities, clock, { clientId, accessToken, scopes: ['*'], description });
    return new Credentials({ clientId, accessToken });
  };
  const root = own(ROOT_CLIENT, 'The one that the emulator hands out');
  return { root, services: new Map(ACTING_SERVICES.map((name) => [name, own(`static/taskcluster/${name}`, `What ${name} acts as`)])) };
}

/** Puts clients and roles in place. @throws {ConfigurationError} for one that is listed twice, and for roles that lead back to themselves */
export function setUpIdentities(identities: Identities, clock: Clock, { clients = [], roles = [] }: Setup): void {
  for (const [index, client] of clients.entries()) {
    if (identities.clients.has(client.clientId)) {
      throw new ConfigurationError(`clients/${index}: there is a client ${client.clientId} already`);
    }
    putClient(identities, clock, client);
  }
  const now = clock.timestamp();
  for (const [index, { roleId, scopes, description = '' }] of roles.entries()) {
    const problem = identities.roles.has(roleId)
      ? `there is a role ${roleId} already`
      : identities.putRole({ roleId, scopes, description, created: now, lastModified: now });
    if (problem !== undefined) throw new ConfigurationError(`roles/${index}: ${problem}`);
  }
}

/** Calls a method of a service as one who may do everything. */
export type PrivilegedCall = (service: string, method: string, request: Pick<InternalRequest, 'params' | 'payload'>) => Promise<unknown>;

/** Puts secrets, hooks and worker pools in place. @throws {ConfigurationError} naming the one that its service refuses, and why */
export async function setUpServices(call: PrivilegedCall, { secrets = [], hooks = [], pools = [] }: Setup): Promise<void> {
  for (const [index, { name, ...secret }] of secrets.entries()) {
    const payload = { expires: FAR_FUTURE, ...secret };
    await named(`secrets/${index}`, call('secrets', 'set', { params: { name }, payload }));
  }
  for (const [index, { hookGroupId, hookId, ...payload }] of hooks.entries()) {
    await named(`hooks/${index}`, call('hooks', 'createHook', { params: { hookGroupId, hookId }, payload }));
  }
  for (const [index, { workerPoolId, ...payload }] of pools.entries()) {
    await named(`pools/${index}`, call('worker-manager', 'createWorkerPool', { params: { workerPoolId }, payload }));
  }
}

async function named(place: string, call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const reasons =
      error.issues.length > 0 ? error.issues.map(({ path, message }) => `${place}${path} ${message}`) : [`${place}: ${error.message}`];
    throw new ConfigurationError(reasons.join('\n'), { cause: error });
  }
}

function putClient(identities: Identities, clock: Clock, client: ClientSetup): void {
  const { clientId, accessToken, scopes, description = '', expires = FAR_FUTURE, disabled = false } = client;
  const now = clock.timestamp();
  identities.putClient({
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
  });
}
