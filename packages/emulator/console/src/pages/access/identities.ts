import { computed } from '@preact/signals';
import { Auth, type GetClientResponse, type GetRoleResponse } from '@tc/auth';
import { client } from '../../connection/clients.ts';
import { calls } from '../../connection/store.ts';

/** All clients and roles. */
export interface Identities {
  readonly clients: readonly GetClientResponse[];
  readonly roles: readonly GetRoleResponse[];
}

/** Changes with every call that can change a client or a role. */
export const identityChanges = computed(() => calls.value.find(({ service, verb }) => service === 'auth' && verb !== 'GET')?.id);

/** Loads all clients and roles, sorted by name. */
export async function loadIdentities(signal: AbortSignal): Promise<Identities> {
  const auth = client(Auth);
  const [clients, roles] = await Promise.all([collect(auth.listClients({}, { signal })), collect(auth.listRoles2({}, { signal }))]);
  return {
    clients: clients.toSorted((a, b) => compare(a.clientId, b.clientId)),
    roles: roles.toSorted((a, b) => compare(a.roleId, b.roleId)),
  };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
