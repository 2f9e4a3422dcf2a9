import assert from 'node:assert/strict';
import { type Behaviour, behaviours } from '../../behaviour.ts';

export const roleBehaviours: readonly Behaviour[] = behaviours('auth', {
  'a new role can be read': async (context) => {
    const roleId = await context.role([`${context.prefix}:b`, `${context.prefix}:a`]);
    const role = await context.auth.role(roleId);
    assert.equal(role.roleId, roleId);
    assert.deepEqual([...role.scopes].sort(), [`${context.prefix}:a`, `${context.prefix}:b`]);
    assert.ok(role.expandedScopes.includes(`assume:${roleId}`) && role.expandedScopes.includes(`${context.prefix}:a`));
  },

  'the same role can be created again, but not a different one with its name': async (context) => {
    const payload = { scopes: [`${context.prefix}:a`], description: 'Created by a conformance test; can be deleted' };
    const roleId = await context.role(payload.scopes);
    await context.auth.createRole(roleId, payload);
    await context.refused(() => context.auth.createRole(roleId, { ...payload, description: 'another' }), 'RequestConflict');
  },

  'a role can be updated': async (context) => {
    const roleId = await context.role([`${context.prefix}:a`]);
    await context.auth.updateRole(roleId, { scopes: [`${context.prefix}:b`], description: 'changed' });
    const role = await context.auth.role(roleId);
    assert.deepEqual([role.scopes, role.description], [[`${context.prefix}:b`], 'changed']);
  },

  'an updated role takes effect immediately': async (context) => {
    const roleId = await context.role([`${context.prefix}:a`]);
    const auth = context.as(context.auth, await context.client([`assume:${roleId}`, 'auth:current-scopes']));
    assert.ok((await auth.currentScopes()).scopes.includes(`${context.prefix}:a`));
    await context.auth.updateRole(roleId, { scopes: [`${context.prefix}:b`], description: '' });
    await context.eventually(async () => {
      const { scopes } = await auth.currentScopes();
      assert.ok(scopes.includes(`${context.prefix}:b`) && !scopes.includes(`${context.prefix}:a`));
    });
  },

  'an unknown role cannot be read or updated': async (context) => {
    const roleId = `${context.prefix}/none`;
    await context.refused(() => context.auth.role(roleId), 'ResourceNotFound');
    await context.refused(() => context.auth.updateRole(roleId, { scopes: [], description: '' }), 'ResourceNotFound');
  },

  'a deleted role is not found, and can be deleted again': async (context) => {
    const roleId = await context.role([]);
    await context.auth.deleteRole(roleId);
    await context.refused(() => context.auth.role(roleId), 'ResourceNotFound');
    await context.auth.deleteRole(roleId);
  },

  'scopes expand through roles that assume other roles': async (context) => {
    const inner = await context.role([`${context.prefix}:inner`]);
    const outer = await context.role([`assume:${inner}`]);
    const { scopes } = await context.auth.expandScopes({ scopes: [`assume:${outer}`] });
    assert.deepEqual([...scopes].sort(), [`${context.prefix}:inner`, `assume:${inner}`, `assume:${outer}`].sort());
  },

  'a role whose id ends with a star matches all roleIds with that prefix': async (context) => {
    await context.role([`${context.prefix}:star`], `${context.prefix}/star/*`);
    const expand = async (scope: string) => (await context.auth.expandScopes({ scopes: [scope] })).scopes;
    assert.ok((await expand(`assume:${context.prefix}/star/any/thing`)).includes(`${context.prefix}:star`));
    assert.ok(!(await expand(`assume:${context.prefix}/sta`)).includes(`${context.prefix}:star`));
  },

  'the rest of the roleId replaces the parameter of such a role': async (context) => {
    await context.role([`${context.prefix}:push:<..>:x`], `${context.prefix}/repo:*`);
    const expand = async (scope: string) => (await context.auth.expandScopes({ scopes: [scope] })).scopes;
    assert.ok((await expand(`assume:${context.prefix}/repo:a/b`)).includes(`${context.prefix}:push:a/b:x`));
    assert.ok((await expand(`assume:${context.prefix}/repo:a*`)).includes(`${context.prefix}:push:a*`));
  },

  'an assume scope that ends with a star expands to all matching roles': async (context) => {
    await context.role([`${context.prefix}:one`], `${context.prefix}/many/one`);
    await context.role([`${context.prefix}:two`], `${context.prefix}/many/two`);
    const { scopes } = await context.auth.expandScopes({ scopes: [`assume:${context.prefix}/many/*`] });
    assert.ok(scopes.includes(`${context.prefix}:one`) && scopes.includes(`${context.prefix}:two`));
  },

  'expanded scopes do not include scopes that another one covers': async (context) => {
    const given = [`${context.prefix}:a:*`, `${context.prefix}:a:b`, `${context.prefix}:c`];
    assert.deepEqual([...(await context.auth.expandScopes({ scopes: given })).scopes].sort(), [
      `${context.prefix}:a:*`,
      `${context.prefix}:c`,
    ]);
  },

  'roles that form a cycle are rejected': async (context) => {
    const one = await context.role([`assume:${context.prefix}/two`], `${context.prefix}/one`);
    const payload = { scopes: [`assume:${one}`], description: '' };
    context.cleanUp(() => context.auth.deleteRole(`${context.prefix}/two`));
    await context.refused(() => context.auth.createRole(`${context.prefix}/two`, payload), 'InputError');
  },

  'a caller cannot give a role scopes that the caller lacks': async (context) => {
    const auth = context.as(context.auth, await context.client([`auth:create-role:${context.prefix}/*`, `${context.prefix}:a:*`]));
    const roleId = `${context.prefix}/limited`;
    context.cleanUp(() => context.auth.deleteRole(roleId));
    await auth.createRole(roleId, { scopes: [`${context.prefix}:a:b`], description: '' });
    await context.refused(() => auth.createRole(`${roleId}-2`, { scopes: [`${context.prefix}:b`], description: '' }), 'InsufficientScopes');
    const error = await context.refused(() => auth.createRole('other', { scopes: [], description: '' }), 'InsufficientScopes');
    assert.match(error.serverMessage, /auth:create-role:other/);
  },

  'roles are listed all at once or in pages': async (context) => {
    const ids = [await context.role([]), await context.role([])];
    const names: string[] = [];
    for await (const roleId of context.auth.listRoleIds({ limit: '100' })) names.push(roleId);
    const paged: string[] = [];
    for await (const { roleId } of context.auth.listRoles2({ limit: '100' })) paged.push(roleId);
    for (const roleId of ids) {
      assert.ok(names.includes(roleId), 'listRoleIds');
      assert.ok(paged.includes(roleId), 'listRoles2');
    }
  },
});
