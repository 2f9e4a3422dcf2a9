import { createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { createRequire } from 'node:module';
import { Auth } from '@tc/auth';
import { type ApiError, Credentials, fromNow, slugidV4 } from '@tc/core';
import type { Queue } from '@tc/queue';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createTask, deployment, refusal } from '../support/deployment.ts';

const test = suite('authentication');

const hawk = createRequire(import.meta.url)('hawk') as {
  client: { header(url: string, method: string, options: object): { header: string } };
};

const token = (): string => slugidV4() + slugidV4();

/** Sends a request that asks for authentication, as it is. */
async function send(rootUrl: string, init: { authorization?: string; query?: string; method?: string; path?: string; body?: string } = {}) {
  const { authorization, query = '', method = 'GET', path = '/api/auth/v1/scopes/current', body } = init;
  const headers = {
    ...(authorization !== undefined && { authorization }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const response = await fetch(`${rootUrl}${path}${query}`, { method, headers, ...(body !== undefined && { body }) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
}

test('a caller without credentials holds what assume:anonymous gives', async () => {
  await using server = await deployment({ roles: [{ roleId: 'anonymous', scopes: ['read:public'] }] });
  const auth = new Auth({ rootUrl: server.emulator.rootUrl });
  assert.equal((await auth.currentScopes()).scopes, ['assume:anonymous', 'read:public']);
});

test('so does a caller with credentials, besides their own scopes', async () => {
  await using server = await deployment({ roles: [{ roleId: 'anonymous', scopes: ['read:public'] }] });
  const credentials = await server.clientWith('own');
  assert.equal((await server.auth.use({ credentials }).currentScopes()).scopes, ['assume:anonymous', 'own', 'read:public']);
});

test('an unknown client is refused by name', async () => {
  await using server = await deployment();
  const error = await refusal(
    server.auth.use({ credentials: { clientId: 'nobody', accessToken: 'x' } }).currentScopes(),
    'AuthenticationFailed',
  );
  assert.is(error.statusCode, 401);
  assert.match(error.message, 'there is no client nobody');
});

test('a wrong access token is refused', async () => {
  await using server = await deployment();
  const { clientId } = await server.clientWith();
  const error = await refusal(server.auth.use({ credentials: { clientId, accessToken: token() } }).currentScopes(), 'AuthenticationFailed');
  assert.match(error.message, 'accessToken is wrong');
});

test('bad credentials do not matter to a public method', async () => {
  await using server = await deployment();
  const taskId = await createTask(server);
  const stranger = server.queue.use({ credentials: { clientId: 'nobody', accessToken: 'x' } });
  assert.is((await stranger.status(taskId)).status.taskId, taskId);
});

test('a disabled client is refused, and an enabled one is not', async () => {
  await using server = await deployment();
  const credentials = await server.clientWith();
  const auth = server.auth.use({ credentials });
  await server.auth.disableClient(credentials.clientId);
  assert.match((await refusal(auth.currentScopes(), 'AuthenticationFailed')).message, 'is disabled');
  await server.auth.enableClient(credentials.clientId);
  await auth.currentScopes();
});

test('an expired client is refused', async () => {
  const accessToken = token();
  const expires = fromNow('1 hour');
  await using server = await deployment({ clients: [{ clientId: 'c', accessToken, scopes: [], expires }] });
  const auth = server.auth.use({ credentials: { clientId: 'c', accessToken } });
  await auth.currentScopes();
  await server.emulator.advance('1 hour');
  assert.match((await refusal(auth.currentScopes(), 'AuthenticationFailed')).message, `expired at ${expires.toISOString()}`);
});

test('a header is good for one request: its nonce cannot be used again', async () => {
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
  test(`a header for ${what} is refused`, async () => {
    await using server = await deployment();
    const { rootUrl, credentials } = server.emulator;
    const url = path === undefined ? 'http://127.0.0.1:1/api/auth/v1/scopes/current' : `${rootUrl}${path}`;
    const { status, body } = await send(rootUrl, { authorization: credentials.signRequest(method, url) });
    assert.is(status, 401);
    assert.match(body.message, 'signature does not match');
  });
}

test('a signature over a minute from the server’s clock is refused, with a Date header that tells the time', async () => {
  await using server = await deployment();
  const { rootUrl, credentials } = server.emulator;
  const url = `${rootUrl}/api/auth/v1/scopes/current`;
  await server.emulator.advance('58 seconds');
  assert.is((await send(rootUrl, { authorization: credentials.signRequest('GET', url) })).status, 200);
  await server.emulator.advance('4 seconds');
  const { status, body, headers } = await send(rootUrl, { authorization: credentials.signRequest('GET', url) });
  assert.is(status, 401);
  assert.match(body.message, 'more than 60 seconds from');
  assert.is(headers.get('www-authenticate'), 'hawk');
  assert.ok(Math.abs(Date.parse(headers.get('date') ?? '') - server.emulator.now().getTime()) < 2000);
});

test('a client whose clock is off by hours gets through, by that header', async () => {
  await using server = await deployment();
  await server.emulator.advance('3 hours');
  assert.equal((await server.auth.currentScopes()).scopes, ['*']);
});

test('what is no Hawk header is refused', async () => {
  await using server = await deployment();
  for (const authorization of ['Bearer abc', 'Hawk', 'Hawk id="x"', 'Hawk id="x", bad="y"']) {
    const { status, body } = await send(server.emulator.rootUrl, { authorization });
    assert.is(status, 401, authorization);
    assert.match(body.message, 'not one of Hawk');
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
  assert.match(wrong.body.message, 'is not that of the payload');
  const right = await send(rootUrl, { method: 'PUT', path: clientPath, body, authorization: await sign(body) });
  assert.is(right.status, 200);
});

const signedScopes = (server: Awaited<ReturnType<typeof deployment>>, credentials: Credentials, expiresIn?: number): string =>
  new Auth({ rootUrl: server.emulator.rootUrl, credentials }).buildSignedUrl(
    'currentScopes',
    ...(expiresIn === undefined ? [] : [{ expiresIn }]),
  );

test('a signed URL carries the rights of who signed it', async () => {
  await using server = await deployment();
  const credentials = new Credentials(await server.clientWith('mine'));
  const response = await fetch(signedScopes(server, credentials));
  assert.equal(await response.json(), { scopes: ['assume:anonymous', 'mine'] });
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

test('a signed URL that was changed is refused', async () => {
  await using server = await deployment();
  const url = signedScopes(server, server.emulator.credentials);
  assert.is((await fetch(url.replace('scopes/current', 'test-authenticate-get/'))).status, 401);
  assert.is((await fetch(url.replace('bewit=', 'bewit=A'))).status, 401);
});

test('a signed URL is for GET alone', async () => {
  await using server = await deployment();
  const { rootUrl, credentials } = server.emulator;
  const url = credentials.signUrl(`${rootUrl}/api/auth/v1/clients/x/enable`);
  const response = await fetch(url, { method: 'POST' });
  assert.is(response.status, 401);
  assert.match(((await response.json()) as { message: string }).message, 'for GET alone');
});

test('a header and a bewit at once are refused', async () => {
  await using server = await deployment();
  const url = signedScopes(server, server.emulator.credentials);
  const response = await fetch(url, { headers: { authorization: server.emulator.credentials.signRequest('GET', url) } });
  assert.is(response.status, 401);
  assert.match(((await response.json()) as { message: string }).message, 'both an Authorization header and a bewit');
});

test('a signed URL may carry temporary credentials and authorized scopes', async () => {
  await using server = await deployment();
  const temporary = server.emulator.credentials
    .createTemporary({ expiresIn: '1 hour', scopes: ['a', 'b'], clientId: 'me/temp' })
    .withAuthorizedScopes(['a']);
  assert.equal(await (await fetch(signedScopes(server, temporary))).json(), { scopes: ['a', 'assume:anonymous'] });
});

test('authorizedScopes replace the scopes of the credentials', async () => {
  await using server = await deployment();
  const credentials = await server.clientWith('a', 'b:*');
  const current = async (authorizedScopes: string[]) => (await server.auth.use({ credentials, authorizedScopes }).currentScopes()).scopes;
  assert.equal(await current(['b:1']), ['assume:anonymous', 'b:1']);
  assert.equal(await current([]), ['assume:anonymous']);
});

test('authorizedScopes beyond those of the credentials are refused, saying which', async () => {
  await using server = await deployment();
  const credentials = await server.clientWith('a');
  const error = await refusal(server.auth.use({ credentials, authorizedScopes: ['a', 'c'] }).currentScopes(), 'AuthenticationFailed');
  assert.match(error.message, 'by: c\n');
});

test('authorizedScopes may come from a role, and from the anonymous one', async () => {
  await using server = await deployment({
    roles: [
      { roleId: 'r', scopes: ['x'] },
      { roleId: 'anonymous', scopes: ['y'] },
    ],
  });
  const credentials = await server.clientWith('assume:r');
  assert.equal((await server.auth.use({ credentials, authorizedScopes: ['x', 'y'] }).currentScopes()).scopes, [
    'assume:anonymous',
    'x',
    'y',
  ]);
});

test('temporary credentials hold just their scopes, expanded', async () => {
  await using server = await deployment({ roles: [{ roleId: 'r', scopes: ['x'] }] });
  const credentials = server.emulator.credentials.createTemporary({ expiresIn: '1 hour', scopes: ['assume:r', 'a'] });
  assert.equal((await server.auth.use({ credentials }).currentScopes()).scopes, ['a', 'assume:anonymous', 'assume:r', 'x']);
});

/** Signs a request with a certificate that may be wrong in any way. */
async function withCertificate(
  server: Awaited<ReturnType<typeof deployment>>,
  certificate: unknown,
  { clientId, accessToken }: { clientId: string; accessToken: string },
): Promise<{ status: number; body: { message: string } }> {
  const { rootUrl } = server.emulator;
  const ext = Buffer.from(JSON.stringify({ certificate })).toString('base64');
  const timestamp = Math.floor(Date.now() / 1000);
  const nonce = slugidV4().slice(0, 6);
  const { hostname, port } = new URL(rootUrl);
  const text = ['hawk.1.header', timestamp, nonce, 'GET', '/api/auth/v1/scopes/current', hostname, port, '', ext, ''].join('\n');
  const mac = createHmac('sha256', accessToken).update(text).digest('base64');
  const authorization = `Hawk id="${clientId}", ts="${timestamp}", nonce="${nonce}", ext="${ext}", mac="${mac}"`;
  return send(rootUrl, { authorization });
}

interface CertificateChange {
  readonly title: string;
  readonly expected: RegExp;
  readonly change?: Record<string, unknown>;
  /** Signed anew after the change, by the issuer's own hand. */
  readonly resign?: boolean;
  readonly clientId?: string;
}

const NOW = Date.now();
const HOUR = 3_600_000;

const certificateChanges: CertificateChange[] = [
  { title: 'of another version', change: { version: 2 }, expected: /version is 2/ },
  { title: 'without a version', change: { version: undefined }, expected: /version is undefined/ },
  { title: 'with a seed that is no string', change: { seed: 5 }, expected: /seed is not a string/ },
  { title: 'with a short seed', change: { seed: 'abc' }, expected: /seed has 3 characters/ },
  { title: 'with a start that is no number', change: { start: 'now' }, expected: /start is not a number/ },
  { title: 'with an expiry that is no number', change: { expiry: 'later' }, expected: /expiry is not a number/ },
  { title: 'with scopes that are no list', change: { scopes: 'a' }, expected: /scopes is not a list/ },
  { title: 'with a scope that is none', change: { scopes: ['a\nb'] }, expected: /not a scope/ },
  { title: 'with a signature that is no string', change: { signature: 1 }, expected: /signature is not a string/ },
  {
    title: 'that starts in six minutes',
    change: { start: NOW + HOUR / 10, expiry: NOW + HOUR },
    resign: true,
    expected: /start.*is yet to come/,
  },
  {
    title: 'that ended six minutes ago',
    change: { start: NOW - HOUR, expiry: NOW - HOUR / 10 },
    resign: true,
    expected: /expiry.*has passed/,
  },
  { title: 'for 32 days', change: { expiry: NOW + 32 * 24 * HOUR }, resign: true, expected: /over 31 days/ },
  { title: 'with scopes that the issuer lacks', change: { scopes: ['a:1', 'z'] }, resign: true, expected: /scopes go beyond.*by: z/ },
  { title: 'with scopes added after it was signed', change: { scopes: ['a:1', 'a:2'] }, expected: /signature is wrong/ },
  { title: 'with a later expiry than was signed', change: { expiry: NOW + 2 * HOUR }, expected: /signature is wrong/ },
  { title: 'with a signature of another length', change: { signature: 'abc' }, expected: /signature is wrong/ },
  { title: 'under a name that was not signed', clientId: 'test/named/other', expected: /clientId is not the one that was signed/ },
  {
    title: 'under a name that the issuer may not give',
    clientId: 'elsewhere',
    resign: true,
    expected: /lacks auth:create-client:elsewhere/,
  },
  { title: 'with an issuer that is no string', change: { issuer: 7 }, expected: /issuer is not a string/ },
  { title: 'whose issuer there is not', change: { issuer: 'nobody' }, expected: /there is no client nobody/ },
];

for (const { title, change = {}, resign = false, clientId = 'test/named', expected } of certificateChanges) {
  test(`a certificate ${title} is refused`, async () => {
    const issuerToken = token();
    const scopes = ['a:*', 'auth:create-client:test/*'];
    await using server = await deployment({ clients: [{ clientId: 'issuer', accessToken: issuerToken, scopes }] });
    const issuer = new Credentials({ clientId: 'issuer', accessToken: issuerToken });
    const temporary = issuer.createTemporary({ clientId: 'test/named', scopes: ['a:1'], expiresIn: '1 hour' });
    const certificate: Record<string, unknown> = { ...JSON.parse(temporary.certificate ?? ''), ...change };
    if (resign) certificate['signature'] = signature(certificate, clientId, issuerToken);
    const { status, body } = await withCertificate(server, certificate, { clientId, accessToken: temporary.accessToken });
    assert.is(status, 401);
    assert.match(body.message, expected);
  });
}

function signature(certificate: Record<string, unknown>, clientId: string, key: string): string {
  const { issuer, seed, start, expiry, scopes } = certificate;
  const lines = ['version:1', `clientId:${clientId}`, `issuer:${issuer}`, `seed:${seed}`, `start:${start}`, `expiry:${expiry}`, 'scopes:'];
  return createHmac('sha256', key)
    .update([...lines, ...(scopes as string[])].join('\n'))
    .digest('base64');
}

test('a certificate within five minutes of its time is accepted', async () => {
  await using server = await deployment();
  const { credentials } = server.emulator;
  for (const [start, expiry] of [
    [NOW + 4 * 60_000, NOW + HOUR],
    [NOW - HOUR, NOW - 4 * 60_000],
  ] as const) {
    const temporary = credentials.createTemporary({ scopes: ['a'], start: new Date(start), expiry: new Date(expiry) });
    assert.equal((await server.auth.use({ credentials: temporary }).currentScopes()).scopes, ['a', 'assume:anonymous']);
  }
});

test('a certificate that is no object is refused', async () => {
  await using server = await deployment();
  const { credentials } = server.emulator;
  const { body } = await withCertificate(server, 'text', credentials);
  assert.match(body.message, 'certificate is not a JSON object');
});

test('an ext that is no JSON is refused', async () => {
  await using server = await deployment();
  const { credentials, rootUrl } = server.emulator;
  const url = `${rootUrl}/api/auth/v1/scopes/current`;
  const authorization = credentials.signRequest('GET', url).replace('mac=', 'ext="!!", mac=');
  assert.match((await send(rootUrl, { authorization })).body.message, 'ext of the signature is not base64');
});

test('temporary credentials end with the client that issued them', async () => {
  await using server = await deployment();
  const issuer = new Credentials(await server.clientWith('a'));
  const auth = server.auth.use({ credentials: issuer.createTemporary({ scopes: ['a'], expiresIn: '1 hour' }) });
  await auth.currentScopes();
  await server.auth.disableClient(issuer.clientId);
  assert.match((await refusal(auth.currentScopes(), 'AuthenticationFailed')).message, 'is disabled');
});

test('temporary credentials expire with the emulator’s time', async () => {
  await using server = await deployment();
  const auth = server.auth.use({ credentials: server.emulator.credentials.createTemporary({ scopes: ['a'], expiresIn: '1 hour' }) });
  await auth.currentScopes();
  await server.emulator.advance('66 minutes');
  assert.match((await refusal(auth.currentScopes(), 'AuthenticationFailed')).message, 'certificate.expiry');
});

test('a call without the scopes is refused, saying what is missing, held and asked for', async () => {
  await using server = await deployment();
  const credentials = await server.clientWith('auth:create-client:mine/*');
  const error: ApiError = await refusal(
    server.auth.use({ credentials }).createClient('mine/x', { description: '', expires: fromNow('1 day'), scopes: ['queue:a', 'queue:b'] }),
    'InsufficientScopes',
  );
  assert.is(error.statusCode, 403);
  assert.match(error.serverMessage, /Missing:\n\n```\n\{\n {2}"AllOf": \[\n {4}"queue:a",\n {4}"queue:b"\n {2}\]\n\}\n```/);
  assert.match(error.serverMessage, /Scopes held:\n\n```\nassume:anonymous\nauth:create-client:mine\/\*\n```/);
  assert.match(error.serverMessage, /Asked for:[\s\S]*auth:create-client:mine\/x/);
  assert.match(error.serverMessage, credentials.clientId);
});

test('temporary credentials with authorizedScopes may do what these allow, and nothing else', async () => {
  await using server = await deployment();
  const taskId = await createTask(server);
  const temporary = server.emulator.credentials.createTemporary({ scopes: ['queue:*'], expiresIn: '1 hour', clientId: 'me/tool' });
  const queue: Queue = server.queue.use({ credentials: temporary, authorizedScopes: [`queue:cancel-task:-/${taskId}/${taskId}`] });
  await refusal(queue.rerunTask(taskId), 'InsufficientScopes');
  assert.is((await queue.cancelTask(taskId)).status.state, 'exception');
});

test('a Host header that is none is refused', async () => {
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
