import { request as httpRequest } from 'node:http';
import { createRequire } from 'node:module';
import { Auth } from '@tc/auth';
import { Credentials, fromNow, slugidV4 } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, refusal, type TestDeployment } from '../support/deployment.ts';
import { send } from '../support/raw-request.ts';

const test = suite('authentication');

/** The options of a deployment that grants its callers nothing but to list their scopes. */
const PLAIN = { roles: [{ roleId: 'anonymous', scopes: ['auth:current-scopes'] }] };

const hawk = createRequire(import.meta.url)('hawk') as {
  client: { header(url: string, method: string, options: object): { header: string } };
};

test('a caller without credentials has the scopes of assume:anonymous', async () => {
  await using server = await deployment(PLAIN);
  const auth = new Auth({ rootUrl: server.emulator.rootUrl });
  assert.equal((await auth.currentScopes()).scopes, ['assume:anonymous', 'auth:current-scopes']);
});

test('a caller with credentials also has the scopes of assume:anonymous', async () => {
  await using server = await deployment(PLAIN);
  const credentials = await server.clientWith('own');
  assert.equal((await server.auth.use({ credentials }).currentScopes()).scopes, ['assume:anonymous', 'auth:current-scopes', 'own']);
});

test('an unknown client is rejected, and the error names it', async () => {
  await using server = await deployment();
  const error = await refusal(
    server.auth.use({ credentials: { clientId: 'nobody', accessToken: 'x' } }).currentScopes(),
    'AuthenticationFailed',
  );
  assert.is(error.statusCode, 401);
  assert.match(error.message, 'client nobody does not exist');
});

test('a wrong access token is rejected', async () => {
  await using server = await deployment();
  const { clientId } = await server.clientWith();
  const error = await refusal(
    server.auth.use({ credentials: { clientId, accessToken: slugidV4() + slugidV4() } }).currentScopes(),
    'AuthenticationFailed',
  );
  assert.match(error.message, 'accessToken is wrong');
});

test('a public method accepts invalid credentials', async () => {
  await using server = await deployment();
  const stranger = server.auth.use({ credentials: { clientId: 'nobody', accessToken: 'x' } });
  await stranger.ping();
});

test('a disabled client is rejected until it is enabled', async () => {
  await using server = await deployment();
  const credentials = await server.clientWith();
  const auth = server.auth.use({ credentials });
  await server.auth.disableClient(credentials.clientId);
  assert.match((await refusal(auth.currentScopes(), 'AuthenticationFailed')).message, 'is disabled');
  await server.auth.enableClient(credentials.clientId);
  await auth.currentScopes();
});

test('an expired client is rejected', async () => {
  const accessToken = slugidV4() + slugidV4();
  const expires = fromNow('1 hour');
  await using server = await deployment({ clients: [{ clientId: 'c', accessToken, scopes: [], expires }] });
  const auth = server.auth.use({ credentials: { clientId: 'c', accessToken } });
  await auth.currentScopes();
  await server.emulator.advance('1 hour');
  assert.match((await refusal(auth.currentScopes(), 'AuthenticationFailed')).message, `expired at ${expires.toISOString()}`);
});

test('a header works for one request, because its nonce cannot be used again', async () => {
  await using server = await deployment();
  const { rootUrl, credentials } = server.emulator;
  const authorization = credentials.signRequest('GET', `${rootUrl}/api/auth/v1/scopes/current`);
  assert.is((await send(rootUrl, { authorization })).status, 200);
  const again = await send(rootUrl, { authorization });
  assert.is(again.status, 401);
  assert.match(again.body.message, 'nonce was used before');
});

for (const [what, method, path] of [
  ['another path', 'GET', '/api/auth/v1/scopes/expand'],
  ['another method', 'POST', '/api/auth/v1/scopes/current'],
  ['another query', 'GET', '/api/auth/v1/scopes/current?limit=1'],
  ['another port', 'GET', undefined],
] as const) {
  test(`a header that was signed for ${what} is rejected`, async () => {
    await using server = await deployment();
    const { rootUrl, credentials } = server.emulator;
    const url = path === undefined ? 'http://127.0.0.1:1/api/auth/v1/scopes/current' : `${rootUrl}${path}`;
    const { status, body } = await send(rootUrl, { authorization: credentials.signRequest(method, url) });
    assert.is(status, 401);
    assert.match(body.message, 'signature does not match');
  });
}

test('a signature that is more than 15 minutes off is rejected with the server’s time in the Date header', async () => {
  await using server = await deployment();
  const { rootUrl, credentials } = server.emulator;
  const url = `${rootUrl}/api/auth/v1/scopes/current`;
  await server.emulator.advance(15 * 60_000 - 2000);
  assert.is((await send(rootUrl, { authorization: credentials.signRequest('GET', url) })).status, 200);
  await server.emulator.advance('4 seconds');
  const { status, body, headers } = await send(rootUrl, { authorization: credentials.signRequest('GET', url) });
  assert.is(status, 401);
  assert.match(body.message, 'by more than 15 minutes');
  assert.is(headers.get('www-authenticate'), 'hawk');
  assert.ok(Math.abs(Date.parse(headers.get('date') ?? '') - server.emulator.now().getTime()) < 2000);
});

test('a client whose clock is off by hours corrects it with the Date header', async () => {
  await using server = await deployment();
  await server.emulator.advance('3 hours');
  assert.equal((await server.auth.currentScopes()).scopes, ['*']);
});

test('a header that is not a Hawk header is rejected', async () => {
  await using server = await deployment();
  for (const authorization of ['Bearer abc', 'Hawk', 'Hawk id="x"', 'Hawk id="x", bad="y"']) {
    const { status, body } = await send(server.emulator.rootUrl, { authorization });
    assert.is(status, 401, authorization);
    assert.match(body.message, 'not a valid Hawk signature');
  }
});

test('a hash of the payload is checked', async () => {
  await using server = await deployment();
  const { rootUrl, credentials } = server.emulator;
  const clientPath = '/api/auth/v1/clients/x';
  const sign = async (payload: string): Promise<string> => {
    const { clientId: id, accessToken: key } = credentials;
    const options = { credentials: { id, key, algorithm: 'sha256' }, payload, contentType: 'application/json' };
    return hawk.client.header(`${rootUrl}${clientPath}`, 'PUT', options).header;
  };
  const body = JSON.stringify({ description: 'x', expires: fromNow('1 day'), scopes: [] });
  const wrong = await send(rootUrl, { method: 'PUT', path: clientPath, body, authorization: await sign('something else') });
  assert.is(wrong.status, 401);
  assert.match(wrong.body.message, 'but the hash of the received payload is');
  const right = await send(rootUrl, { method: 'PUT', path: clientPath, body, authorization: await sign(body) });
  assert.is(right.status, 200);
});

const signedScopes = (server: TestDeployment, credentials: Credentials, expiresIn?: number): string =>
  new Auth({ rootUrl: server.emulator.rootUrl, credentials }).buildSignedUrl(
    'currentScopes',
    ...(expiresIn === undefined ? [] : [{ expiresIn }]),
  );

test('a signed URL has the scopes of its signer', async () => {
  await using server = await deployment(PLAIN);
  const credentials = new Credentials(await server.clientWith('mine'));
  const response = await fetch(signedScopes(server, credentials));
  assert.equal(await response.json(), { scopes: ['assume:anonymous', 'auth:current-scopes', 'mine'] });
});

test('a signed URL expires', async () => {
  await using server = await deployment();
  const url = signedScopes(server, server.emulator.credentials, 60_000);
  assert.is((await fetch(url)).status, 200);
  await server.emulator.advance('61 seconds');
  const response = await fetch(url);
  assert.is(response.status, 401);
  assert.match(((await response.json()) as { message: string }).message, 'the signed URL has expired');
});

test('a changed signed URL is rejected', async () => {
  await using server = await deployment();
  const url = signedScopes(server, server.emulator.credentials);
  assert.is((await fetch(url.replace('scopes/current', 'test-authenticate-get/'))).status, 401);
  assert.is((await fetch(url.replace('bewit=', 'bewit=A'))).status, 401);
});

test('a signed URL only works with GET', async () => {
  await using server = await deployment();
  const { rootUrl, credentials } = server.emulator;
  const url = credentials.signUrl(`${rootUrl}/api/auth/v1/clients/x/enable`);
  const response = await fetch(url, { method: 'POST' });
  assert.is(response.status, 401);
  assert.match(((await response.json()) as { message: string }).message, 'only works with GET');
});

test('a request with both a header and a bewit is rejected', async () => {
  await using server = await deployment();
  const url = signedScopes(server, server.emulator.credentials);
  const response = await fetch(url, { headers: { authorization: server.emulator.credentials.signRequest('GET', url) } });
  assert.is(response.status, 401);
  assert.match(((await response.json()) as { message: string }).message, 'both an Authorization header and a bewit');
});

test('a signed URL can use temporary credentials and authorized scopes', async () => {
  await using server = await deployment(PLAIN);
  const temporary = server.emulator.credentials
    .createTemporary({ expiresIn: '1 hour', scopes: ['a', 'b'], clientId: 'me/temp' })
    .withAuthorizedScopes(['a']);
  assert.equal(await (await fetch(signedScopes(server, temporary))).json(), { scopes: ['a', 'assume:anonymous', 'auth:current-scopes'] });
});

test('authorizedScopes replace the scopes of the credentials', async () => {
  await using server = await deployment(PLAIN);
  const credentials = await server.clientWith('a', 'b:*');
  const current = async (authorizedScopes: string[]) => (await server.auth.use({ credentials, authorizedScopes }).currentScopes()).scopes;
  assert.equal(await current(['b:1']), ['assume:anonymous', 'auth:current-scopes', 'b:1']);
  assert.equal(await current([]), ['assume:anonymous', 'auth:current-scopes']);
});

test('authorizedScopes that the credentials lack are rejected, and the error lists them', async () => {
  await using server = await deployment();
  const credentials = await server.clientWith('a');
  const error = await refusal(server.auth.use({ credentials, authorizedScopes: ['a', 'c'] }).currentScopes(), 'AuthenticationFailed');
  assert.match(error.message, 'lack: c\n');
});

test('authorizedScopes can come from roles, including the anonymous role', async () => {
  await using server = await deployment({
    roles: [
      { roleId: 'r', scopes: ['x'] },
      { roleId: 'anonymous', scopes: ['auth:current-scopes'] },
    ],
  });
  const credentials = await server.clientWith('assume:r');
  assert.equal((await server.auth.use({ credentials, authorizedScopes: ['auth:current-scopes', 'x'] }).currentScopes()).scopes, [
    'assume:anonymous',
    'auth:current-scopes',
    'x',
  ]);
});

test('an ext that is not JSON is rejected', async () => {
  await using server = await deployment();
  const { credentials, rootUrl } = server.emulator;
  const url = `${rootUrl}/api/auth/v1/scopes/current`;
  const authorization = credentials.signRequest('GET', url).replace('mac=', 'ext="!!", mac=');
  assert.match((await send(rootUrl, { authorization })).body.message, 'ext in the signature is not a JSON object in base64');
});

test('an invalid Host header is rejected', async () => {
  await using server = await deployment();
  const { hostname, port } = new URL(server.emulator.rootUrl);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const request = httpRequest({ hostname, port, path: '/api/auth/v1/scopes/current', headers: { host: 'a/b' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject).end();
  });
  assert.is(status, 400);
});

test.run();
