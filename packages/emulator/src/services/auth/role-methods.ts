import { satisfiesScope } from '@tc/core';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import type { Identities, RoleRecord } from '../../identity/identities.ts';
import { normalizeScopes } from '../../identity/scope-set.ts';
import { compareText } from '../../platform/compare-text.ts';
import type { AuthEventPublisher } from './auth-events.ts';

interface RolePayload {
  readonly description: string;
  readonly scopes: readonly string[];
}

/** The methods that manage roles. */
export function roleHandlers({ clock, identities }: Deployment, publish: AuthEventPublisher): Record<string, Handler> {
  const find = (roleId: string): RoleRecord => {
    const role = identities.roles.get(roleId);
    if (role === undefined) throw new ServiceError('ResourceNotFound', `role ${roleId} does not exist`);
    return role;
  };

  const put = (role: RoleRecord): void => {
    const problem = identities.putRole(role);
    if (problem !== undefined) throw new ServiceError('InputError', problem);
  };

  const sorted = (): RoleRecord[] => [...identities.roles.values()].sort((left, right) => compareText(left.roleId, right.roleId));

  /** Pages of roles. Without `limit`, a page contains all of them. */
  const page = ({ query }: RequestContext) => paginate(identities.roles.values(), ({ roleId }) => roleId, query, Number.MAX_SAFE_INTEGER);

  return {
    listRoles() {
      return sorted().map((role) => roleResponse(role, identities));
    },

    listRoles2(context: RequestContext) {
      const { items, next } = page(context);
      return { roles: items.map((role) => roleResponse(role, identities)), ...next };
    },

    listRoleIds(context: RequestContext) {
      const { items, next } = page(context);
      return { roleIds: items.map(({ roleId }) => roleId), ...next };
    },

    role(context: RequestContext) {
      return roleResponse(find(context.param('roleId')), identities);
    },

    async createRole(context: RequestContext<RolePayload>) {
      const roleId = context.param('roleId');
      const { description } = context.payload;
      const scopes = [...context.payload.scopes].sort(compareText);
      await context.authorize({ scopes });
      const existing = identities.roles.get(roleId);
      if (existing !== undefined) {
        if (existing.description !== description || existing.scopes.join('\n') !== scopes.join('\n')) {
          throw new ServiceError(
            'RequestConflict',
            `role ${roleId} already exists with other scopes or another description; call updateRole to change it`,
          );
        }
        return roleResponse(existing, identities);
      }
      const now = clock.timestamp();
      const role: RoleRecord = { roleId, scopes, description, created: now, lastModified: now };
      put(role);
      publish('roleCreated', { roleId });
      return roleResponse(role, identities);
    },

    async updateRole(context: RequestContext<RolePayload>) {
      const roleId = context.param('roleId');
      const current = find(roleId);
      const { description } = context.payload;
      const scopes = [...context.payload.scopes].sort(compareText);
      const held = identities.expand(current.scopes);
      await context.authorize({ scopesAdded: scopes.filter((scope) => !satisfiesScope(held, scope)) });
      const role: RoleRecord = { ...current, scopes, description, lastModified: clock.timestamp() };
      put(role);
      publish('roleUpdated', { roleId });
      return roleResponse(role, identities);
    },

    deleteRole(context: RequestContext) {
      const roleId = context.param('roleId');
      identities.removeRole(roleId);
      publish('roleDeleted', { roleId });
    },
  };
}

/** A role as responses show it, with all scopes that it grants through other roles. */
function roleResponse(role: RoleRecord, identities: Identities): object {
  return { ...role, expandedScopes: normalizeScopes(identities.expand([`assume:${role.roleId}`])) };
}
