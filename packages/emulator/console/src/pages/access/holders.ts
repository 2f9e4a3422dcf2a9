import type { GetClientResponse, GetRoleResponse } from '@tc/auth';
import { satisfiesScope } from '@tc/core';
import { grantedBy } from '../../../../src/identity/role-expansion.ts';

/** How somebody comes to have a scope. */
export interface Grant {
  /** The roles that lead to the scope, beginning with the one that the holder assumes. Empty if the holder has the scope itself. */
  readonly through: readonly string[];
  /** The scope, or a pattern that covers it, as the last role of `through` gives it, or as the holder has it. */
  readonly by: string;
}

/** A client or a role that has a scope. */
export interface Holder extends Grant {
  readonly kind: 'client' | 'role';
  readonly id: string;
  readonly disabled: boolean;
}

type Client = Pick<GetClientResponse, 'clientId' | 'scopes' | 'disabled'>;
type Role = Pick<GetRoleResponse, 'roleId' | 'scopes'>;

/** Finds who has a scope, and through which roles. Clients come before roles. */
export function findHolders(scope: string, clients: readonly Client[], roles: readonly Role[]): Holder[] {
  return [
    ...clients.map(({ clientId, disabled, scopes }) => ({ kind: 'client' as const, id: clientId, disabled, scopes })),
    ...roles.map(({ roleId, scopes }) => ({ kind: 'role' as const, id: roleId, disabled: false, scopes })),
  ].flatMap(({ scopes, ...holder }) => {
    const grant = findGrant(scope, scopes, roles);
    return grant === undefined ? [] : [{ ...holder, ...grant }];
  });
}

/** The shortest way from scopes to one that satisfies `scope`, by assuming roles. `undefined` if there is none. */
export function findGrant(scope: string, held: readonly string[], roles: readonly Role[]): Grant | undefined {
  let front: readonly { readonly through: readonly string[]; readonly scopes: readonly string[] }[] = [{ through: [], scopes: held }];
  /** Scopes that were looked at. Each leads to the same roles again. */
  const seen = new Set<string>();
  while (front.length > 0) {
    for (const { through, scopes } of front) {
      const by = scopes.find((one) => satisfiesScope([one], scope));
      if (by !== undefined) return { through, by };
    }
    front = front.flatMap(({ through, scopes }) =>
      scopes.flatMap((one) => {
        if (seen.has(one)) return [];
        seen.add(one);
        return roles
          .map((role) => ({ through: [...through, role.roleId], scopes: grantedBy(role, one) }))
          .filter((next) => next.scopes.length > 0);
      }),
    );
  }
  return undefined;
}
