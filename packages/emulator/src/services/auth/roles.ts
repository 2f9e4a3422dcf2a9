import { satisfiesScope } from '@tc/core';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Deployment, Handler } from '../../calls/service.ts';
import type { RoleRecord } from '../../identity/identities.ts';
import { compareText } from '../../identity/scope-set.ts';
import { roleForm } from './client-form.ts';
import type { AuthEventPublisher } from './events.ts';

interface RolePayload {
  readonly description: string;
  readonly scopes: readonly string[];
}

/** Methods that manage roles. */
export function roleHandlers({ clock, identities }: Deployment, publish: AuthEventPublisher): Record<string, Handler> {
  const find = (roleId: string): RoleRecord => {
    const role = identities.roles.get(roleId);
    if (role === undefined) throw new ServiceError('ResourceNotFound', `there is no role ${roleId}`);
    return role;
  };

  const put = (role: RoleRecord): void => {
    const problem = identities.putRole(role);
    if (problem !== undefined) throw new ServiceError('InputError', problem);
  };

  const sorted = (): RoleRecord[] => [...identities.roles.values()].sort((left, right) => compareText(left.roleId, right.roleId));

  /** Without a limit these methods list everything. */
  const page = ({ query }: RequestContext) => paginate(identities.roles.values(), ({ roleId }) => roleId, query, Number.MAX_SAFE_INTEGER);

  return {
    listRoles() {
      return sorted().map((role) => roleForm(role, identities));
    },

    listRoles2(context: RequestContext) {
      const { items, next } = page(context);
      return { roles: items.map((role) => roleForm(role, identities)), ...next };
    },

    listRoleIds(context: RequestContext) {
      const { items, next } = page(context);
      return { roleIds: items.map(({ roleId }) => roleId), ...next };
    },

    role(context: RequestContext) {
      return roleForm(find(context.param('roleId')), identities);
    },

    async createRole(context: RequestContext<RolePayload>) {
      const roleId = context.param('roleId');
      const { description } = context.payload;
      const scopes = [...context.payload.scopes].sort(compareText);
      await context.authorize({ scopes });
      const existing = identities.roles.get(roleId);
      if (existing !== undefined) {
        if (existing.description !== description || existing.scopes.join('\n') !== scopes.join('\n')) {
          throw new ServiceError('RequestConflict', `there is another role ${roleId} already; use updateRole to change it`);
        }
        return roleForm(existing, identities);
      }
      const now = clock.timestamp();
      const role: RoleRecord = { roleId, scopes, description, created: now, lastModified: now };
      put(role);
      publish('roleCreated', { roleId });
      return roleForm(role, identities);
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
      return roleForm(role, identities);
    },

    deleteRole(context: RequestContext) {
      const roleId = context.param('roleId');
      identities.removeRole(roleId);
      publish('roleDeleted', { roleId });
    },
  };
}
