import assert from 'node:assert/strict';
import { type Behaviour, behaviours } from '../behaviour.ts';

export const roleBehaviours: readonly Behaviour[] = behaviours('auth', {
  'a role that is created can be read': async (trial) => {
    const roleId = await trial.role([`${trial.prefix}:b`, `${trial.prefix}:a`]);
    const role = await trial.auth.role(roleId);
    assert.equal(role.roleId, roleId);
    assert.deepEqual([...role.scopes].sort(), [`${trial.prefix}:a`, `${trial.prefix}:b`]);
    assert.ok(role.expandedScopes.includes(`assume:${roleId}`) && role.expandedScopes.includes(`${trial.prefix}:a`));
  },

  'the same role can be created again, and another one not': async (trial) => {
    const payload = { scopes: [`${trial.prefix}:a`], description: 'Of a conformance test; can be deleted' };
    const roleId = await trial.role(payload.scopes);
    await trial.auth.createRole(roleId, payload);
    await trial.refused(() => trial.auth.createRole(roleId, { ...payload, description: 'another' }), 'RequestConflict');
  },

  'a role can be changed': async (trial) => {
    const roleId = await trial.role([`${trial.prefix}:a`]);
    await trial.auth.updateRole(roleId, { scopes: [`${trial.prefix}:b`], description: 'changed' });
    const role = await trial.auth.role(roleId);
    assert.deepEqual([role.scopes, role.description], [[`${trial.prefix}:b`], 'changed']);
  },

  'a change of a role counts at once': async (trial) => {
    const roleId = await trial.role([`${trial.prefix}:a`]);
    const auth = trial.as(trial.auth, await trial.client([`assume:${roleId}`]));
    assert.ok((await auth.currentScopes()).scopes.includes(`${trial.prefix}:a`));
    await trial.auth.updateRole(roleId, { scopes: [`${trial.prefix}:b`], description: '' });
    await trial.eventually(async () => {
      const { scopes } = await auth.currentScopes();
      assert.ok(scopes.includes(`${trial.prefix}:b`) && !scopes.includes(`${trial.prefix}:a`));
    });
  },

  'a role that there is not cannot be read or changed': async (trial) => {
    const roleId = `${trial.prefix}/none`;
    await trial.refused(() => trial.auth.role(roleId), 'ResourceNotFound');
    await trial.refused(() => trial.auth.updateRole(roleId, { scopes: [], description: '' }), 'ResourceNotFound');
  },

  'a role that is deleted is gone, and can be deleted again': async (trial) => {
    const roleId = await trial.role([]);
    await trial.auth.deleteRole(roleId);
    await trial.refused(() => trial.auth.role(roleId), 'ResourceNotFound');
    await trial.auth.deleteRole(roleId);
  },

  'scopes expand to those of the roles that they assume, and of the roles that those assume': async (trial) => {
    const inner = await trial.role([`${trial.prefix}:inner`]);
    const outer = await trial.role([`assume:${inner}`]);
    const { scopes } = await trial.auth.expandScopes({ scopes: [`assume:${outer}`] });
    assert.deepEqual([...scopes].sort(), [`${trial.prefix}:inner`, `assume:${inner}`, `assume:${outer}`].sort());
  },

  'a role whose name ends in a star is granted for every name that begins so': async (trial) => {
    await trial.role([`${trial.prefix}:star`], `${trial.prefix}/star/*`);
    const expand = async (scope: string) => (await trial.auth.expandScopes({ scopes: [scope] })).scopes;
    assert.ok((await expand(`assume:${trial.prefix}/star/any/thing`)).includes(`${trial.prefix}:star`));
    assert.ok(!(await expand(`assume:${trial.prefix}/sta`)).includes(`${trial.prefix}:star`));
  },

  'what follows the name of such a role is filled in': async (trial) => {
    await trial.role([`${trial.prefix}:push:<..>:x`], `${trial.prefix}/repo:*`);
    const expand = async (scope: string) => (await trial.auth.expandScopes({ scopes: [scope] })).scopes;
    assert.ok((await expand(`assume:${trial.prefix}/repo:a/b`)).includes(`${trial.prefix}:push:a/b:x`));
    assert.ok((await expand(`assume:${trial.prefix}/repo:a*`)).includes(`${trial.prefix}:push:a*`));
  },

  'a pattern of assume scopes expands to every role that it covers': async (trial) => {
    await trial.role([`${trial.prefix}:one`], `${trial.prefix}/many/one`);
    await trial.role([`${trial.prefix}:two`], `${trial.prefix}/many/two`);
    const { scopes } = await trial.auth.expandScopes({ scopes: [`assume:${trial.prefix}/many/*`] });
    assert.ok(scopes.includes(`${trial.prefix}:one`) && scopes.includes(`${trial.prefix}:two`));
  },

  'a scope that another one covers is left out of an expansion': async (trial) => {
    const given = [`${trial.prefix}:a:*`, `${trial.prefix}:a:b`, `${trial.prefix}:c`];
    assert.deepEqual([...(await trial.auth.expandScopes({ scopes: given })).scopes].sort(), [`${trial.prefix}:a:*`, `${trial.prefix}:c`]);
  },

  'roles that lead back to themselves are refused': async (trial) => {
    const one = await trial.role([`assume:${trial.prefix}/two`], `${trial.prefix}/one`);
    const payload = { scopes: [`assume:${one}`], description: '' };
    trial.cleanUp(() => trial.auth.deleteRole(`${trial.prefix}/two`));
    await trial.refused(() => trial.auth.createRole(`${trial.prefix}/two`, payload), 'InputError');
  },

  'nobody gives a role more than they hold': async (trial) => {
    const auth = trial.as(trial.auth, await trial.client([`auth:create-role:${trial.prefix}/*`, `${trial.prefix}:a:*`]));
    const roleId = `${trial.prefix}/limited`;
    trial.cleanUp(() => trial.auth.deleteRole(roleId));
    await auth.createRole(roleId, { scopes: [`${trial.prefix}:a:b`], description: '' });
    await trial.refused(() => auth.createRole(`${roleId}-2`, { scopes: [`${trial.prefix}:b`], description: '' }), 'InsufficientScopes');
    const error = await trial.refused(() => auth.createRole('other', { scopes: [], description: '' }), 'InsufficientScopes');
    assert.match(error.serverMessage, /auth:create-role:other/);
  },

  'roles are listed, all at once or over pages': async (trial) => {
    const ids = [await trial.role([]), await trial.role([])];
    const names: string[] = [];
    for await (const roleId of trial.auth.listRoleIds({ limit: '100' })) names.push(roleId);
    const paged: string[] = [];
    for await (const { roleId } of trial.auth.listRoles2({ limit: '100' })) paged.push(roleId);
    for (const roleId of ids) {
      assert.ok(names.includes(roleId), 'listRoleIds');
      assert.ok(paged.includes(roleId), 'listRoles2');
    }
  },
});
