import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, refusal } from '../../support/deployment.ts';

const test = suite('auth, roles');

test('a role is created, looked up, updated and deleted', async () => {
  await using server = await deployment();
  const { auth } = server;
  const created = await auth.createRole('repo:*', { description: 'repositories', scopes: ['b', 'a:<..>'] });
  assert.equal(created.scopes, ['a:<..>', 'b']);
  assert.equal(created.expandedScopes, ['a:*', 'assume:repo:*', 'b']);
  assert.equal(await auth.role('repo:*'), created);
  assert.equal(await auth.createRole('repo:*', { description: 'repositories', scopes: ['a:<..>', 'b'] }), created, 'the same again');
  await refusal(auth.createRole('repo:*', { description: 'other', scopes: [] }), 'RequestConflict');
  const updated = await auth.updateRole('repo:*', { description: 'other', scopes: ['c'] });
  assert.equal([updated.description, updated.scopes, updated.created], ['other', ['c'], created.created]);
  assert.equal((await auth.expandScopes({ scopes: ['assume:repo:x'] })).scopes, ['assume:repo:x', 'c']);
  await auth.deleteRole('repo:*');
  await auth.deleteRole('repo:*');
  await refusal(auth.role('repo:*'), 'ResourceNotFound');
  await refusal(auth.updateRole('repo:*', { description: '', scopes: [] }), 'ResourceNotFound');
  assert.equal((await auth.expandScopes({ scopes: ['assume:repo:x'] })).scopes, ['assume:repo:x']);
});

test('a role that would form a cycle is rejected, and nothing changes', async () => {
  await using server = await deployment();
  const { auth } = server;
  await auth.createRole('a', { description: '', scopes: ['assume:b'] });
  assert.match(
    (await refusal(auth.createRole('b', { description: '', scopes: ['assume:a'] }), 'InputError')).message,
    /a -> b -> a|b -> a -> b/,
  );
  await refusal(auth.role('b'), 'ResourceNotFound');
  await auth.createRole('b', { description: '', scopes: ['x'] });
  await refusal(auth.updateRole('b', { description: '', scopes: ['assume:a'] }), 'InputError');
  assert.equal((await auth.role('b')).scopes, ['x']);
});

test('roles are listed all at once or in pages', async () => {
  await using server = await deployment();
  const { auth } = server;
  for (const roleId of ['c', 'a', 'b']) await auth.createRole(roleId, { description: '', scopes: [`x:${roleId}`] });
  const ids = (roles: { roleId: string }[]) => roles.map(({ roleId }) => roleId);
  assert.equal(ids(await auth.listRoles()), ['a', 'anonymous', 'b', 'c']);
  const all = await auth.listRoles2();
  assert.equal(ids(all.roles), ['a', 'anonymous', 'b', 'c']);
  assert.is(all.continuationToken, undefined);
  const paged: string[] = [];
  for await (const { roleId } of auth.listRoles2({ limit: '1' })) paged.push(roleId);
  assert.equal(paged, ['a', 'anonymous', 'b', 'c']);
  const { continuationToken: token } = await auth.listRoleIds({ limit: '2' });
  const roleIds: string[] = [];
  for await (const roleId of auth.listRoleIds({ limit: '2' })) roleIds.push(roleId);
  assert.equal(roleIds, ['a', 'anonymous', 'b', 'c']);
  assert.is((await auth.listRoleIds({ continuationToken: token ?? '' })).roleIds.length, 4, 'a token without a limit is ignored');
  await refusal(auth.listRoles2({ limit: '1', continuationToken: '!' }), 'InputError');
});

test.run();
