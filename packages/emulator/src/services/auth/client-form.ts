import type { ClientRecord, Identities, RoleRecord } from '../../identity/identities.ts';
import { normalizeScopes } from '../../identity/scope-set.ts';

/** A client as answers show it: without its access token, with its scopes expanded. */
export function clientForm({ accessToken: _secret, ...client }: ClientRecord, identities: Identities): object {
  return { ...client, expandedScopes: identities.expand(client.scopes) };
}

/** A role as answers show it, with every scope that it amounts to. */
export function roleForm(role: RoleRecord, identities: Identities): object {
  return { ...role, expandedScopes: normalizeScopes(identities.expand([`assume:${role.roleId}`])) };
}
