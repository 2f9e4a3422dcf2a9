import { createHash } from 'node:crypto';
import { Auth, type NoAuthenticationResponse } from '@tc/auth';
import { Credentials, credentialInformation, fromNow } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, refusal } from '../../support/deployment.ts';

const test = suite('auth');

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

test('changes to clients and roles are published', async () => {
  await using server = await deployment();
  const { auth } = server;
  await auth.createClient('me/tool', client());
  await auth.updateClient('me/tool', client());
  await auth.deleteClient('me/tool');
  await auth.createRole('r', { description: '', scopes: [] });
  await auth.updateRole('r', { description: '', scopes: ['x'] });
  await auth.deleteRole('r');
  assert.equal(
    server.emulator.publishedEvents.map(({ name, exchange, routingKey, message }) => ({ name, exchange, routingKey, message })),
    [
      ...['created', 'updated', 'deleted'].map((what) => event('client', what, { clientId: 'me/tool' })),
      ...['created', 'updated', 'deleted'].map((what) => event('role', what, { roleId: 'r' })),
    ],
  );
});

function event(kind: string, what: string, subject: object) {
  const name = `${kind}${what[0]?.toUpperCase()}${what.slice(1)}`;
  return { name, exchange: `exchange/taskcluster-auth/v1/${kind}-${what}`, routingKey: '_', message: { version: 1, ...subject } };
}

/** Creates the payload of `authenticateHawk` for a request to another service. */
function elsewhere(credentials: Credentials) {
  const url = 'https://secrets.example.com/api/secrets/v1/secret/x?y=1';
  const authorization = credentials.signRequest('GET', url);
  return { method: 'get' as const, resource: '/api/secrets/v1/secret/x?y=1', host: 'secrets.example.com', port: 443, authorization };
}

test('authenticateHawk verifies a request that another service received', async () => {
  await using server = await deployment({
    roles: [
      { roleId: 'r', scopes: ['x'] },
      { roleId: 'anonymous', scopes: [] },
    ],
  });
  const credentials = new Credentials(await server.clientWith('assume:r'));
  const { expires } = await server.auth.client(credentials.clientId);
  const request = elsewhere(credentials);
  const expected = {
    status: 'auth-success',
    scheme: 'hawk',
    clientId: credentials.clientId,
    scopes: ['assume:anonymous', 'assume:r', 'x'],
    expires,
  };
  assert.equal(await server.auth.authenticateHawk(request), expected);
  assert.equal(await server.auth.authenticateHawk(request), expected, 'the same request can be verified twice');
});

test('authenticateHawk returns the expiry of the certificate if it is earlier', async () => {
  await using server = await deployment();
  const temporary = server.emulator.credentials.createTemporary({ scopes: ['a'], expiresIn: '1 hour', clientId: 'me/temp' });
  const result = await server.auth.authenticateHawk(elsewhere(temporary));
  assert.is(result.status, 'auth-success');
  assert.is('expires' in result && result.expires, temporary.expiry?.toISOString());
});

test('authenticateHawk returns the reason why a request is rejected', async () => {
  await using server = await deployment();
  const request = elsewhere(server.emulator.credentials);
  const message = async (changes: object): Promise<string> => {
    const result = await server.auth.authenticateHawk({ ...request, ...changes });
    assert.is(result.status, 'auth-failed');
    return 'message' in result ? result.message : '';
  };
  assert.match(await message({ port: 80 }), 'signature does not match');
  assert.match(await message({ method: 'post' }), 'signature does not match');
  assert.match(await message({ authorization: 'Basic abc' }), 'not a valid Hawk signature');
});

test('authenticateHawk says that a request is not signed, and what anonymous callers may do', async () => {
  await using server = await deployment({ roles: [{ roleId: 'anonymous', scopes: ['x'] }] });
  const { authorization: _none, ...unsigned } = elsewhere(server.emulator.credentials);
  const { expires, ...result } = (await server.auth.authenticateHawk(unsigned)) as NoAuthenticationResponse;
  assert.equal(result, { status: 'no-auth', scheme: 'none', scopes: ['assume:anonymous', 'x'] });
  assert.ok(Math.abs(Date.parse(expires) - Date.now() - 15 * 60_000) < 60_000);
});

test('authenticateHawk verifies bewits and returns payload hashes', async () => {
  await using server = await deployment();
  const { credentials } = server.emulator;
  const signed = new URL(credentials.signUrl('https://secrets.example.com/api/secrets/v1/secret/x'));
  const base = { method: 'get' as const, host: signed.hostname, port: 443 };
  assert.is((await server.auth.authenticateHawk({ ...base, resource: signed.pathname + signed.search })).status, 'auth-success');
  const hash = createHash('sha256').update('x').digest('base64');
  const changed = elsewhere(credentials).authorization.replace(', mac=', `, hash="${hash}", mac=`);
  assert.is(
    (await server.auth.authenticateHawk({ ...elsewhere(credentials), authorization: changed })).status,
    'auth-failed',
    'it is signed',
  );
});

const tester = { clientId: 'tester', accessToken: 'no-secret' };

test('anyone can test their signature', async () => {
  await using server = await deployment({ roles: [{ roleId: 'a', scopes: ['x'] }] });
  const auth = server.auth.use({ credentials: tester });
  const result = await auth.testAuthenticate({ clientScopes: ['assume:a', 'b:*'], requiredScopes: ['b:1'] });
  assert.equal(result, { clientId: 'tester', scopes: ['assume:a', 'assume:anonymous', 'b:*'] });
  await refusal(auth.testAuthenticate({ clientScopes: ['a'], requiredScopes: ['b'] }), 'InsufficientScopes');
  const wrong = server.auth.use({ credentials: { ...tester, accessToken: 'secret' } });
  await refusal(wrong.testAuthenticate({ clientScopes: [], requiredScopes: [] }), 'AuthenticationFailed');
  await refusal(server.auth.testAuthenticate({ clientScopes: [], requiredScopes: [] }), 'AuthenticationFailed');
});

test('testAuthenticate accepts temporary credentials and authorized scopes', async () => {
  await using server = await deployment();
  const temporary = new Credentials(tester).createTemporary({ clientId: 'test:named', scopes: ['test:a', 'test:b'], expiresIn: '1 hour' });
  const auth = server.auth.use({ credentials: temporary, authorizedScopes: ['test:a'] });
  const result = await auth.testAuthenticate({ clientScopes: ['test:*', 'auth:create-client:test:*'], requiredScopes: ['test:a'] });
  assert.equal(result, { clientId: 'test:named', scopes: ['assume:anonymous', 'test:a'] });
});

test('testAuthenticateGet has scopes of its own and accepts a signed URL', async () => {
  await using server = await deployment();
  const auth = server.auth.use({ credentials: tester });
  const expected = { clientId: 'tester', scopes: ['assume:anonymous', 'auth:create-client:test:*', 'test:*'] };
  assert.equal(await auth.testAuthenticateGet(), expected);
  assert.equal(await (await fetch(auth.buildSignedUrl('testAuthenticateGet'))).json(), expected);
  await refusal(auth.use({ authorizedScopes: ['test:other'] }).testAuthenticateGet(), 'InsufficientScopes');
  await refusal(new Auth({ rootUrl: server.emulator.rootUrl }).testAuthenticateGet(), 'InsufficientScopes');
});

test('currentScopes returns the scopes of the caller', async () => {
  await using server = await deployment({ roles: [{ roleId: 'anonymous', scopes: ['auth:current-scopes', 'auth:get-client:*'] }] });
  const credentials = new Credentials(await server.clientWith('auth:create-client:me/temp', 'a'));
  const temporary = credentials.createTemporary({ clientId: 'me/temp', scopes: ['a'], expiresIn: '1 hour' });
  const information = await credentialInformation(server.emulator.rootUrl, temporary);
  assert.equal([information.clientId, information.type, information.active], ['me/temp', 'temporary', true]);
  assert.equal(information.scopes, ['a', 'assume:anonymous', 'auth:current-scopes', 'auth:get-client:*']);
});

test('credentials for other systems are recognizably fake', async () => {
  await using server = await deployment();
  const { auth } = server;
  const answers = [
    await auth.awsS3Credentials('read-only', 'my-bucket', 'some/prefix/'),
    await auth.azureTableSAS('emulated', 'table', 'read-only'),
    await auth.azureContainerSAS('emulated', 'container', 'read-write'),
    await auth.sentryDSN('project'),
    await auth.websocktunnelToken('audience', 'client'),
    await auth.gcpCredentials('project', 'account@example.com'),
  ];
  for (const answer of answers) assert.match(JSON.stringify(answer), 'emulated-not-real');
});

test('AWS credentials are available in the format of the metadata service', async () => {
  await using server = await deployment();
  const auth = server.auth.use({ validate: false });
  const answer: unknown = await auth.awsS3Credentials('read-write', 'my-bucket', 'p', { format: 'iam-role-compat' });
  assert.is((answer as { Code: string }).Code, 'Success');
});

test('writing to cloud storage needs another scope than reading', async () => {
  await using server = await deployment();
  const reader = server.auth.use({
    credentials: await server.clientWith('auth:aws-s3:read-only:my-bucket/*', 'auth:azure-table:read-only:emulated/*'),
  });
  await reader.awsS3Credentials('read-only', 'my-bucket', 'a/b');
  await refusal(reader.awsS3Credentials('read-write', 'my-bucket', 'a/b'), 'InsufficientScopes');
  await reader.azureTableSAS('emulated', 'table', 'read-only');
  await refusal(reader.azureTableSAS('emulated', 'table', 'read-write'), 'InsufficientScopes');
  const writer = server.auth.use({ credentials: await server.clientWith('auth:azure-container:read-write:emulated/*') });
  await writer.azureContainerSAS('emulated', 'container', 'read-only');
});

test('Azure tables and containers are created on a request for write access', async () => {
  await using server = await deployment();
  const { auth } = server;
  assert.equal((await auth.azureAccounts()).accounts, ['emulated']);
  await auth.azureTableSAS('emulated', 'tableB', 'read-write');
  await auth.azureTableSAS('emulated', 'tableA', 'read-write');
  await auth.azureTableSAS('emulated', 'tableC', 'read-only');
  assert.equal((await auth.azureTables('emulated')).tables, ['tableA', 'tableB']);
  await auth.azureContainerSAS('emulated', 'container', 'read-write');
  assert.equal((await auth.azureContainers('emulated')).containers, ['container']);
  await refusal(auth.azureTables('another'), 'ResourceNotFound');
});

test('auth responds to a ping', async () => {
  await using server = await deployment();
  await server.auth.ping();
});

test.run();
