import { createHash } from 'node:crypto';
import { Auth, type NoAuthenticationResponse } from '@tc/auth';
import { Credentials, credentialInformation } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, refusal } from '../../support/deployment.ts';

const test = suite('auth, authentication');

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

test.run();
