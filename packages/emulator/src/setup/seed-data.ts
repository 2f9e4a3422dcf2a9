import { ConfigurationError } from '@tc/core';
import { ServiceError } from '../calls/errors.ts';
import type { InternalRequest } from '../calls/internal-calls.ts';
import type { Identities } from '../identity/identities.ts';
import { type Clock, FAR_FUTURE } from '../platform/clock.ts';
import { ANONYMOUS_ROLE } from './anonymous-role.ts';
import { clientRecord } from './client-record.ts';
import type { Setup } from './options.ts';

/** Creates clients, roles and, unless it is among them, the role `anonymous`. @throws {ConfigurationError} for duplicates and for roles that form a cycle */
export function seedIdentities(identities: Identities, clock: Clock, { clients = [], roles = [] }: Setup): void {
  for (const [index, client] of clients.entries()) {
    if (identities.clients.has(client.clientId)) {
      throw new ConfigurationError(`clients/${index}: client ${client.clientId} already exists`);
    }
    identities.putClient(clientRecord(client, clock));
  }
  const now = clock.timestamp();
  if (!roles.some(({ roleId }) => roleId === ANONYMOUS_ROLE.roleId)) {
    identities.putRole({ description: '', ...ANONYMOUS_ROLE, created: now, lastModified: now });
  }
  for (const [index, { roleId, scopes, description = '' }] of roles.entries()) {
    const problem = identities.roles.has(roleId)
      ? `role ${roleId} already exists`
      : identities.putRole({ roleId, scopes, description, created: now, lastModified: now });
    if (problem !== undefined) throw new ConfigurationError(`roles/${index}: ${problem}`);
  }
}

/** Calls a method of a service with the scope `*`. */
export type PrivilegedCall = (service: string, method: string, request: Pick<InternalRequest, 'params' | 'payload'>) => Promise<unknown>;

/** Creates secrets, hooks and worker pools. @throws {ConfigurationError} naming the entry that its service rejects, and the reason */
export async function seedServices(call: PrivilegedCall, { secrets = [], hooks = [], pools = [] }: Setup): Promise<void> {
  for (const [index, { name, ...secret }] of secrets.entries()) {
    const payload = { expires: FAR_FUTURE, ...secret };
    await reportAt(`secrets/${index}`, call('secrets', 'set', { params: { name }, payload }));
  }
  for (const [index, { hookGroupId, hookId, ...payload }] of hooks.entries()) {
    await reportAt(`hooks/${index}`, call('hooks', 'createHook', { params: { hookGroupId, hookId }, payload }));
  }
  for (const [index, { workerPoolId, ...payload }] of pools.entries()) {
    await reportAt(`pools/${index}`, call('worker-manager', 'createWorkerPool', { params: { workerPoolId }, payload }));
  }
}

/** Turns a service's error into one that names the place in the setup. */
async function reportAt(place: string, call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const reasons =
      error.issues.length > 0 ? error.issues.map(({ path, message }) => `${place}${path} ${message}`) : [`${place}: ${error.message}`];
    throw new ConfigurationError(reasons.join('\n'), { cause: error });
  }
}
