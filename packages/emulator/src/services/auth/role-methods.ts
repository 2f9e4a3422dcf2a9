import { satisfiesScope } from '@tc/core';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { type Page, paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import type { Identities, RoleRecord } from '../../identity/identities.ts';
import { normalizeScopes } from '../../identity/scope-set.ts';
import { compareText } from '../../platform/compare-text.ts';
import type { AuditHistory } from '../shared/audit-history.ts';
import type { AuthEventPublisher } from './auth-events.ts';
import { refuseDoubleStars } from './scope-rules.ts';

interface RolePayload {
  readonly description: string;
  readonly scopes: readonly string[];
}

/** The methods that manage roles. */
export function roleHandlers({ clock, identities }: Deployment, publish: AuthEventPublisher, audit: AuditHistory): Record<string, Handler> {
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

  /** A page of roles. Without `limit`, it contains all of them, whatever the token. */
  const page = ({ query: { limit, continuationToken } }: RequestContext): Page<RoleRecord> => {
    const query = { limit, ...(limit !== undefined && { continuationToken }) };
    return paginate(identities.roles.values(), ({ roleId }) => roleId, query, Number.MAX_SAFE_INTEGER);
  };

  const changed = async (context: RequestContext<unknown>, event: 'roleCreated' | 'roleUpdated' | 'roleDeleted'): Promise<void> => {
    const roleId = context.param('roleId');
    await audit.record(context, 'role', roleId, event.slice('role'.length).toLowerCase());
    publish(event, { roleId });
  };

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
      refuseDoubleStars(scopes);
      await context.authorize({ scopes });
      const existing = identities.roles.get(roleId);
      if (existing !== undefined) {
        if (existing.description !== description || existing.scopes.join('\n') !== scopes.join('\n')) {
          throw new ServiceError(
            'RequestConflict',
            `role ${roleId} already exists with other scopes or another description; call updateRole to change it`,
          );
        }
        await changed(context, 'roleCreated');
        return roleResponse(existing, identities);
      }
      const now = clock.timestamp();
      const role: RoleRecord = { roleId, scopes, description, created: now, lastModified: now };
      put(role);
      await changed(context, 'roleCreated');
      return roleResponse(role, identities);
    },

    async updateRole(context: RequestContext<RolePayload>) {
      const roleId = context.param('roleId');
      const { description, scopes } = context.payload;
      refuseDoubleStars(scopes);
      const current = find(roleId);
      const held = identities.expand(current.scopes);
      await context.authorize({ scopesAdded: scopes.filter((scope) => !satisfiesScope(held, scope)) });
      const role: RoleRecord = { ...current, scopes, description, lastModified: clock.timestamp() };
      put(role);
      await changed(context, 'roleUpdated');
      return roleResponse(role, identities);
    },

    async deleteRole(context: RequestContext) {
      identities.removeRole(context.param('roleId'));
      await changed(context, 'roleDeleted');
    },
  };
}

/** A role as responses show it, with all scopes that it grants through other roles. */
function roleResponse(role: RoleRecord, identities: Identities): object {
  return { ...role, expandedScopes: normalizeScopes(identities.expand([`assume:${role.roleId}`])) };
}
