import { verify } from '@tc/test-support/hawk-server';
import { apiError, json, misbehavingServer } from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CredentialsLike } from '../src/credential-fields.ts';
import { type CredentialInformation, credentialInformation } from '../src/credential-information.ts';
import { Credentials } from '../src/credentials.ts';
import { ApiError, CredentialsError } from '../src/errors.ts';

const test = suite('credential-information');

const issuer = new Credentials({ clientId: 'me/tool', accessToken: 'the-access-token' });
const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour);

/** Asks a deployment that knows one client and grants `a` and `b:*`. */
async function ask(credentials: CredentialsLike, client: { expires?: Date; disabled?: boolean } = {}): Promise<CredentialInformation> {
  const { expires = inHours(24), disabled = false } = client;
  await using server = await misbehavingServer(async (response, request) => {
    if (request.url === '/api/auth/v1/clients/me%2Ftool') {
      assert.is(request.headers.authorization, undefined, 'a client is asked for by nobody');
      return json(200, { clientId: 'me/tool', expires, disabled })(response, request);
    }
    assert.is(request.url, '/api/auth/v1/scopes/current');
    const { clientId = '', accessToken = '' } = credentials;
    await verify(request, { [clientId]: accessToken });
    return json(200, { scopes: ['a', 'b:*'] })(response, request);
  });
  return await credentialInformation(server.rootUrl, credentials, { retries: 0 });
}

test('permanent credentials: until when, what they grant', async () => {
  const expires = inHours(24);
  assert.equal(await ask(issuer, { expires }), {
    clientId: 'me/tool',
    type: 'permanent',
    active: true,
    expiry: expires,
    scopes: ['a', 'b:*'],
  });
  assert.is((await ask({ clientId: 'me/tool', accessToken: 'the-access-token' })).active, true);
});

test('temporary credentials: their issuer is asked for, their certificate counts', async () => {
  const [start, expiry] = [inHours(-1), inHours(1)];
  for (const clientId of [undefined, 'me/reader']) {
    const made = issuer.createTemporary({ scopes: ['a'], start, expiry, ...(clientId !== undefined && { clientId }) });
    assert.equal(await ask(made), {
      clientId: clientId ?? 'me/tool',
      type: 'temporary',
      active: true,
      start,
      expiry,
      scopes: ['a', 'b:*'],
    });
  }
});

test('the earlier of the two expiries counts', async () => {
  const made = issuer.createTemporary({ scopes: ['a'], start: inHours(-1), expiry: inHours(10) });
  const expires = inHours(5);
  assert.equal((await ask(made, { expires })).expiry, expires);
});

for (const [why, credentials, client] of [
  ['their client is disabled', issuer, { disabled: true }],
  ['their client has expired', issuer, { expires: inHours(-1) }],
  ['they hold only later', issuer.createTemporary({ scopes: [], start: inHours(1), expiry: inHours(2) }), {}],
  ['they have expired themselves', issuer.createTemporary({ scopes: [], start: inHours(-2), expiry: inHours(-1) }), {}],
] as const) {
  test(`they are not active when ${why}`, async () => {
    assert.is((await ask(credentials, client)).active, false);
  });
}

test('anonymous credentials have no information', async () => {
  assert.match((await rejection(credentialInformation('https://tc.example.com', {}), CredentialsError)).message, 'anonymous');
});

test('when one of its calls fails, the other ends with it', async () => {
  let dropped = () => {};
  const end = new Promise<void>((resolve) => {
    dropped = resolve;
  });
  await using server = await misbehavingServer((response, request) => {
    if (request.url.startsWith('/api/auth/v1/clients/')) return apiError(404, 'ResourceNotFound', 'no such client')(response, request);
    response.on('close', dropped);
  });
  await rejection(credentialInformation(server.rootUrl, issuer), ApiError);
  await end;
});

test('what the deployment refuses is an ApiError', async () => {
  await using server = await misbehavingServer(apiError(404, 'ResourceNotFound', 'no such client'));
  assert.is((await rejection(credentialInformation(server.rootUrl, issuer), ApiError)).code, 'ResourceNotFound');
});

test.run();
