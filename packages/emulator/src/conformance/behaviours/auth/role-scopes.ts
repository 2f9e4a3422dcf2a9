import assert from 'node:assert/strict';
import { type Behaviour, behaviours } from '../../behaviour.ts';

const nothing = { scopes: [], description: '' };

export const roleScopeBehaviours: readonly Behaviour[] = behaviours('auth', {
  'reading a role needs a scope for its roleId': async (context) => {
    const roleId = await context.role([]);
    await context.onlyWith(`auth:get-role:${roleId}`, context.auth, (auth) => auth.role(roleId));
  },

  'listing roles needs a scope, in all three forms': async (context) => {
    await context.onlyWith('auth:list-roles', context.auth, (auth) => auth.listRoles());
    await context.onlyWith('auth:list-roles', context.auth, (auth) => auth.listRoles2());
    await context.onlyWith('auth:list-roles', context.auth, (auth) => auth.listRoleIds());
  },

  'deleting a role needs a scope for its roleId': async (context) => {
    const roleId = await context.role([]);
    await context.onlyWith(`auth:delete-role:${roleId}`, context.auth, (auth) => auth.deleteRole(roleId));
  },

  'updating a role needs the scopes that are added, but not those that it grants already': async (context) => {
    const inner = await context.role([`${context.prefix}:inner`]);
    const roleId = await context.role([`assume:${inner}`]);
    const auth = context.as(context.auth, await context.client([`auth:update-role:${roleId}`]));
    await auth.updateRole(roleId, { scopes: [`assume:${inner}`, `${context.prefix}:inner`], description: '' });
    const more = { scopes: [`assume:${inner}`, `${context.prefix}:other`], description: '' };
    await context.refused(() => auth.updateRole(roleId, more), 'InsufficientScopes');
  },

  'expanding scopes needs a scope': async (context) => {
    await context.onlyWith('auth:expand-scopes', context.auth, (auth) => auth.expandScopes({ scopes: ['a'] }));
  },

  'listing one’s own scopes needs a scope': async (context) => {
    await context.onlyWith('auth:current-scopes', context.auth, (auth) => auth.currentScopes());
  },

  'a role cannot have a scope that ends with two stars': async (context) => {
    const roleId = await context.role([]);
    const payload = { scopes: [`${context.prefix}:**`], description: '' };
    await context.refused(() => context.auth.updateRole(roleId, payload), 'InputError');
    context.cleanUp(() => context.auth.deleteRole(`${roleId}-2`));
    await context.refused(() => context.auth.createRole(`${roleId}-2`, payload), 'InputError');
  },

  'the parameter of a role cannot follow a star or occur twice': async (context) => {
    const roleId = `${context.prefix}/parameter/*`;
    context.cleanUp(() => context.auth.deleteRole(roleId));
    for (const scope of [`${context.prefix}:*<..>`, `${context.prefix}:<..>:<..>`]) {
      await context.refused(() => context.auth.createRole(roleId, { scopes: [scope], description: '' }), 'InputError');
    }
  },

  'without a limit, all roles are returned, whatever the continuationToken': async (context) => {
    await context.role([]);
    await context.role([]);
    const { roleIds, continuationToken } = await context.auth.listRoleIds({ limit: '1' });
    assert.equal(roleIds.length, 1);
    assert.ok(continuationToken);
    const all = await context.auth.listRoleIds({ continuationToken });
    assert.equal(all.continuationToken, undefined);
    assert.ok(all.roleIds.includes(roleIds[0] ?? ''));
  },

  'an invalid continuationToken is rejected': async (context) => {
    await context.refused(() => context.auth.listRoles2({ limit: '1', continuationToken: '!!' }), 'InputError');
    await context.refused(() => context.auth.listClients({ continuationToken: '!!' }), 'InputError');
  },

  'creating a role again keeps its scopes in order': async (context) => {
    const scopes = [`${context.prefix}:b`, `${context.prefix}:a`];
    const roleId = await context.role(scopes);
    assert.deepEqual((await context.auth.role(roleId)).scopes, [...scopes].sort());
    await context.refused(() => context.auth.createRole(roleId, nothing), 'RequestConflict');
  },
});
