import { fromNow } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, refusal } from '../../support/deployment.ts';

const test = suite('auth, clients');

const inOneDay = (): Date => fromNow('1 day');
const client = (scopes: string[] = []) => ({ description: 'a client', expires: inOneDay(), scopes });

test('a client is created, looked up, updated and deleted', async () => {
  await using server = await deployment({ roles: [{ roleId: 'r', scopes: ['x'] }] });
  const { auth } = server;
  const created = await auth.createClient('me/tool', client(['assume:r']));
  assert.match(created.accessToken, /^[A-Za-z0-9_-]{44}$/);
  const { accessToken: _secret, ...shown } = created;
  assert.equal(await auth.client('me/tool'), shown);
  assert.equal(shown.expandedScopes, ['assume:r', 'x']);
  assert.equal([shown.disabled, shown.deleteOnExpiration], [false, false]);

  await server.emulator.advance('1 minute');
  const expires = fromNow('2 days');
  const updated = await auth.updateClient('me/tool', { description: 'another', expires, scopes: ['y'], deleteOnExpiration: true });
  assert.equal(updated.scopes, ['y']);
  assert.equal([updated.description, updated.expires, updated.deleteOnExpiration], ['another', expires.toISOString(), true]);
  assert.is(updated.created, created.created);
  assert.is(Date.parse(updated.lastModified) - Date.parse(created.lastModified) >= 60_000, true);
  assert.not.ok('accessToken' in updated);
  assert.equal((await auth.updateClient('me/tool', { description: 'another', expires })).scopes, ['y'], 'scopes left out stay');

  await auth.deleteClient('me/tool');
  await auth.deleteClient('me/tool');
  await refusal(auth.client('me/tool'), 'ResourceNotFound');
});

test('only the latest access token works', async () => {
  await using server = await deployment();
  const { clientId, accessToken } = await server.auth.createClient('me/tool', client());
  const use = (token: string) => server.auth.use({ credentials: { clientId, accessToken: token } }).currentScopes();
  await use(accessToken);
  const reset = await server.auth.resetAccessToken(clientId);
  assert.is.not(reset.accessToken, accessToken);
  await use(reset.accessToken);
  await refusal(use(accessToken), 'AuthenticationFailed');
});

test('creating the same client again returns it, and creating a different one is a conflict', async () => {
  await using server = await deployment();
  const given = client(['a']);
  const first = await server.auth.createClient('me/tool', given);
  assert.equal(await server.auth.createClient('me/tool', given), first);
  const error = await refusal(server.auth.createClient('me/tool', { ...given, scopes: [] }), 'RequestConflict');
  assert.is(error.statusCode, 409);
  await server.emulator.advance('16 minutes');
  await refusal(server.auth.createClient('me/tool', given), 'RequestConflict');
});

test('a caller cannot give scopes that the caller lacks', async () => {
  await using server = await deployment({ roles: [{ roleId: 'held', scopes: ['b'] }] });
  const auth = server.auth.use({ credentials: await server.clientWith('auth:*', 'a:*', 'assume:held') });
  await auth.createClient('me/tool', client(['a:1', 'b']));
  await refusal(auth.createClient('me/other', client(['c'])), 'InsufficientScopes');
  await server.auth.updateClient('me/tool', client(['a:1', 'c']));
  // Scopes that the client already has need no scope.
  await auth.updateClient('me/tool', client(['a:2', 'c']));
  await refusal(auth.updateClient('me/tool', client(['c', 'd'])), 'InsufficientScopes');
  await server.auth.createRole('inner', { description: '', scopes: ['c'] });
  await server.auth.createRole('outer', { description: '', scopes: ['assume:inner'] });
  // Scopes that the role already has through another role need no scope.
  await auth.updateRole('outer', { description: '', scopes: ['assume:inner', 'c'] });
  await auth.createRole('mine', { description: '', scopes: ['a:1'] });
  await refusal(auth.createRole('other', { description: '', scopes: ['a:1', 'c'] }), 'InsufficientScopes');
  await refusal(auth.updateRole('mine', { description: '', scopes: ['a:1', 'c'] }), 'InsufficientScopes');
});

test('scopes that end with two stars are rejected', async () => {
  await using server = await deployment();
  await server.auth.createClient('me/tool', client());
  await server.auth.createRole('r', { description: '', scopes: [] });
  const wrong = { description: '', scopes: ['a', 'b**'] };
  await refusal(server.auth.createClient('me/other', client(wrong.scopes)), 'InputError');
  await refusal(server.auth.updateClient('me/tool', client(wrong.scopes)), 'InputError');
  await refusal(server.auth.createRole('other', wrong), 'InputError');
  assert.match((await refusal(server.auth.updateRole('r', wrong), 'InputError')).message, 'scope b**');
});

test('static clients cannot be changed', async () => {
  await using server = await deployment();
  for (const call of [
    () => server.auth.createClient('static/mine', client()),
    () => server.auth.updateClient('static/taskcluster/root', client()),
    () => server.auth.resetAccessToken('static/taskcluster/root'),
    () => server.auth.disableClient('static/taskcluster/root'),
    () => server.auth.deleteClient('static/taskcluster/root'),
  ]) {
    assert.match((await refusal(call(), 'InputError')).message, 'static/');
  }
});

test('methods about an unknown client fail', async () => {
  await using server = await deployment();
  for (const call of [
    () => server.auth.updateClient('nobody', client()),
    () => server.auth.resetAccessToken('nobody'),
    () => server.auth.enableClient('nobody'),
    () => server.auth.disableClient('nobody'),
  ]) {
    await refusal(call(), 'ResourceNotFound');
  }
});

test('clients are listed by prefix, in pages', async () => {
  await using server = await deployment();
  const ids = ['me/a', 'me/b', 'me/c', 'you/a'];
  for (const id of ids) await server.auth.createClient(id, client());
  const listed: string[] = [];
  const sizes: number[] = [];
  for await (const { clients } of server.auth.listClients({ prefix: 'me/', limit: '2' }).pages()) {
    sizes.push(clients.length);
    listed.push(...clients.map(({ clientId }) => clientId));
  }
  assert.equal(listed, ids.slice(0, 3));
  assert.equal(sizes, [2, 1]);
  const all = await server.auth.listClients();
  assert.ok(all.clients.some(({ clientId }) => clientId === 'static/taskcluster/root'));
  assert.not.match(JSON.stringify(all), 'accessToken');
});

test('an expired client is deleted if deleteOnExpiration is set', async () => {
  await using server = await deployment();
  await server.auth.createClient('me/gone', { ...client(), deleteOnExpiration: true });
  await server.auth.createClient('me/longer', { ...client(), deleteOnExpiration: true });
  await server.auth.createClient('me/stays', client());
  await server.auth.updateClient('me/longer', { ...client(), expires: fromNow('3 days'), deleteOnExpiration: true });
  await server.emulator.advance('25 hours');
  await refusal(server.auth.client('me/gone'), 'ResourceNotFound');
  await server.auth.client('me/longer');
  await server.auth.client('me/stays');
  await server.emulator.advance('2 days');
  await refusal(server.auth.client('me/longer'), 'ResourceNotFound');
});

test('lastDateUsed is accurate to six hours', async () => {
  await using server = await deployment();
  const { clientId, accessToken } = await server.auth.createClient('me/tool', { ...client(), expires: fromNow('1 year') });
  const lastUsed = async () => Date.parse((await server.auth.client(clientId)).lastDateUsed);
  const start = await lastUsed();
  await server.emulator.advance('5 hours');
  await server.auth.use({ credentials: { clientId, accessToken } }).currentScopes();
  assert.is(await lastUsed(), start);
  await server.emulator.advance('2 hours');
  await server.auth.use({ credentials: { clientId, accessToken } }).currentScopes();
  assert.ok((await lastUsed()) - start >= 7 * 3_600_000);
});

test.run();
