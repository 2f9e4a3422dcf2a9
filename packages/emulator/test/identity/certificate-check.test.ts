import { createHmac } from 'node:crypto';
import { Credentials, slugidV4 } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, ownScopes, refusal, type TestDeployment } from '../support/deployment.ts';
import { send } from '../support/raw-request.ts';

const test = suite('temporary credentials');

test('temporary credentials have exactly their own expanded scopes', async () => {
  await using server = await deployment({ roles: [{ roleId: 'r', scopes: ['x'] }] });
  const credentials = server.emulator.credentials.createTemporary({ expiresIn: '1 hour', scopes: ['assume:r', 'a'] });
  assert.equal(await ownScopes(server.auth.use({ credentials })), ['a', 'assume:r', 'x']);
});

/** Sends a request with a certificate that can be invalid. */
async function withCertificate(
  server: TestDeployment,
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
  /** Whether the issuer signs the certificate again after the change. */
  readonly resign?: boolean;
  readonly clientId?: string;
}

const HOUR = 3_600_000;

/** The changes, with times relative to `now`, in Unix milliseconds. */
const certificateChanges = (now: number): CertificateChange[] => [
  { title: 'with another version', change: { version: 2 }, expected: /version is 2/ },
  { title: 'without a version', change: { version: undefined }, expected: /version is undefined/ },
  { title: 'with a seed that is not a string', change: { seed: 5 }, expected: /seed is not a string/ },
  { title: 'with a short seed', change: { seed: 'abc' }, expected: /seed has 3 characters/ },
  { title: 'with a start that is not a number', change: { start: 'now' }, expected: /start is not a number/ },
  { title: 'with an expiry that is not a number', change: { expiry: 'later' }, expected: /expiry is not a number/ },
  { title: 'with scopes that are not an array', change: { scopes: 'a' }, expected: /scopes is not an array/ },
  { title: 'with an invalid scope', change: { scopes: ['a\nb'] }, expected: /not a scope/ },
  { title: 'with a signature that is not a string', change: { signature: 1 }, expected: /signature is not a string/ },
  {
    title: 'that starts in six minutes',
    change: { start: now + HOUR / 10, expiry: now + HOUR },
    resign: true,
    expected: /start.*is in the future/,
  },
  {
    title: 'that ended six minutes ago',
    change: { start: now - HOUR, expiry: now - HOUR / 10 },
    resign: true,
    expected: /expiry.*is in the past/,
  },
  { title: 'for 32 days', change: { expiry: now + 32 * 24 * HOUR }, resign: true, expected: /more than 31 days/ },
  {
    title: 'with scopes that the issuer lacks',
    change: { scopes: ['a:1', 'z'] },
    resign: true,
    expected: /scopes contains scopes that issuer lacks: z/,
  },
  { title: 'with scopes added after it was signed', change: { scopes: ['a:1', 'a:2'] }, expected: /signature is wrong/ },
  { title: 'with a later expiry than was signed', change: { expiry: now + 2 * HOUR }, expected: /signature is wrong/ },
  { title: 'with a signature of another length', change: { signature: 'abc' }, expected: /signature is wrong/ },
  { title: 'with another clientId than the signed one', clientId: 'test/named/other', expected: /clientId differs from the signed one/ },
  {
    title: 'with a clientId that the issuer must not use',
    clientId: 'elsewhere',
    resign: true,
    expected: /lacks auth:create-client:elsewhere/,
  },
  { title: 'with an issuer that is not a string', change: { issuer: 7 }, expected: /issuer is not a string/ },
  { title: 'with an unknown issuer', change: { issuer: 'nobody' }, expected: /client nobody does not exist/ },
];

for (const [index, { title }] of certificateChanges(0).entries()) {
  test(`a certificate ${title} is rejected`, async () => {
    const { change = {}, resign = false, clientId = 'test/named', expected } = certificateChanges(Date.now())[index] as CertificateChange;
    const issuerToken = slugidV4() + slugidV4();
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

test('a certificate is accepted up to five minutes before its start and after its expiry', async () => {
  await using server = await deployment();
  const { credentials } = server.emulator;
  const now = Date.now();
  for (const [start, expiry] of [
    [now + 4 * 60_000, now + HOUR],
    [now - HOUR, now - 4 * 60_000],
  ] as const) {
    const temporary = credentials.createTemporary({ scopes: ['a'], start: new Date(start), expiry: new Date(expiry) });
    assert.equal(await ownScopes(server.auth.use({ credentials: temporary })), ['a']);
  }
});

test('a certificate that is not an object is rejected', async () => {
  await using server = await deployment();
  const { credentials } = server.emulator;
  const { body } = await withCertificate(server, 'text', credentials);
  assert.match(body.message, 'certificate is not a JSON object');
});

test('temporary credentials stop working when their issuer is disabled', async () => {
  await using server = await deployment();
  const issuer = new Credentials(await server.clientWith('a'));
  const auth = server.auth.use({ credentials: issuer.createTemporary({ scopes: ['a'], expiresIn: '1 hour' }) });
  await auth.currentScopes();
  await server.auth.disableClient(issuer.clientId);
  assert.match((await refusal(auth.currentScopes(), 'AuthenticationFailed')).message, 'is disabled');
});

test('temporary credentials expire by the emulator’s clock', async () => {
  await using server = await deployment();
  const auth = server.auth.use({ credentials: server.emulator.credentials.createTemporary({ scopes: ['a'], expiresIn: '1 hour' }) });
  await auth.currentScopes();
  await server.emulator.advance('66 minutes');
  assert.match((await refusal(auth.currentScopes(), 'AuthenticationFailed')).message, 'certificate.expiry');
});

test.run();
