import type { GetClientResponse, GetRoleResponse } from '@tc/auth';
import { satisfiesScope } from '@tc/core';

/** A client or a role that has a scope. */
export interface Holder {
  readonly kind: 'client' | 'role';
  readonly id: string;
  /** The roles that lead to the scope, beginning with the one that the holder assumes. Empty if it has the scope itself. */
  readonly through: readonly string[];
  /** The scope, or a pattern that covers it, in the last role of `through`, or in the holder. */
  readonly by: string;
  readonly disabled: boolean;
}

type Client = Pick<GetClientResponse, 'clientId' | 'scopes' | 'expandedScopes' | 'disabled'>;
type Role = Pick<GetRoleResponse, 'roleId' | 'scopes' | 'expandedScopes'>;

/** Finds who has a scope, and through which roles. Clients come before roles. */
export function findHolders(scope: string, clients: readonly Client[], roles: readonly Role[]): Holder[] {
  return [
    ...clients.map(({ clientId, disabled, ...own }) => ({ kind: 'client' as const, id: clientId, disabled, ...own })),
    ...roles.map(({ roleId, ...own }) => ({ kind: 'role' as const, id: roleId, disabled: false, ...own })),
  ].flatMap(({ kind, id, disabled, scopes }) => {
    const path = findPath(scope, scopes, roles);
    return path === undefined ? [] : [{ kind, id, disabled, ...path }];
  });
}

/** The shortest way from scopes to one that satisfies `scope`, by assuming roles. */
function findPath(scope: string, start: readonly string[], roles: readonly Role[]): Pick<Holder, 'through' | 'by'> | undefined {
  let front: { readonly through: readonly string[]; readonly scopes: readonly string[] }[] = [{ through: [], scopes: start }];
  const seen = new Set<string>();
  while (front.length > 0) {
    for (const { through, scopes } of front) {
      const by = scopes.find((held) => satisfiesScope([held], scope));
      if (by !== undefined) return { through, by };
    }
    front = front.flatMap(({ through, scopes }) =>
      roles
        .filter(({ roleId, expandedScopes }) => !seen.has(roleId) && assumes(scopes, roleId) && satisfiesScope(expandedScopes, scope))
        .map(({ roleId, scopes: next }) => {
          seen.add(roleId);
          return { through: [...through, roleId], scopes: next };
        }),
    );
  }
  return undefined;
}

/** Whether scopes assume a role. A role whose id ends with `*` is assumed by every scope that begins like it. */
function assumes(scopes: readonly string[], roleId: string): boolean {
  const wanted = `assume:${roleId}`;
  if (satisfiesScope(scopes, wanted)) return true;
  return roleId.endsWith('*') && scopes.some((scope) => scope.startsWith(wanted.slice(0, -1)));
}
