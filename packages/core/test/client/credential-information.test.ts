import { verify } from '@tc/test-support/hawk-server';
import { apiError, json, misbehavingServer } from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { gate } from '@tc/test-support/until';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type CredentialInformation, credentialInformation } from '../../src/client/credential-information.ts';
import type { CredentialsLike } from '../../src/credentials/credential-fields.ts';
import { Credentials } from '../../src/credentials/credentials.ts';
import { ApiError, CredentialsError } from '../../src/errors.ts';

const test = suite('credential-information');

const issuer = new Credentials({ clientId: 'me/tool', accessToken: 'the-access-token' });
const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour);

/** Asks a deployment that has one client and grants the scopes `a` and `b:*`. */
async function ask(credentials: CredentialsLike, client: { expires?: Date; disabled?: boolean } = {}): Promise<CredentialInformation> {
  const { expires = inHours(24), disabled = false } = client;
  await using server = await misbehavingServer(async (response, request) => {
    if (request.url === '/api/auth/v1/clients/me%2Ftool') {
      assert.is(request.headers.authorization, undefined, 'the call is anonymous');
      return json(200, { clientId: 'me/tool', expires, disabled })(response, request);
    }
    assert.is(request.url, '/api/auth/v1/scopes/current');
    const { clientId = '', accessToken = '' } = credentials;
    await verify(request, { [clientId]: accessToken });
    return json(200, { scopes: ['a', 'b:*'] })(response, request);
  });
  return await credentialInformation(server.rootUrl, credentials, { retries: 0 });
}

test('permanent credentials have the expiry of their client, and their scopes', async () => {
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

test('temporary credentials have the period of their certificate', async () => {
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

test('the expiry is the earlier one of client and certificate', async () => {
  const made = issuer.createTemporary({ scopes: ['a'], start: inHours(-1), expiry: inHours(10) });
  const expires = inHours(5);
  assert.equal((await ask(made, { expires })).expiry, expires);
});

for (const [why, credentials, client] of [
  ['their client is disabled', issuer, { disabled: true }],
  ['their client has expired', issuer, { expires: inHours(-1) }],
  ['they are valid only later', issuer.createTemporary({ scopes: [], start: inHours(1), expiry: inHours(2) }), {}],
  ['they have expired themselves', issuer.createTemporary({ scopes: [], start: inHours(-2), expiry: inHours(-1) }), {}],
] as const) {
  test(`they are not active when ${why}`, async () => {
    assert.is((await ask(credentials, client)).active, false);
  });
}

test('anonymous credentials have no information', async () => {
  assert.match((await rejection(credentialInformation('https://tc.example.com', {}), CredentialsError)).message, 'anonymous');
});

test('when one of the calls fails, the other is aborted', async () => {
  const [arrival, end] = [gate(), gate()];
  await using server = await misbehavingServer(async (response, request) => {
    if (request.url === '/api/auth/v1/scopes/current') {
      response.on('close', end.open);
      return arrival.open();
    }
    await arrival.opened;
    return apiError(404, 'ResourceNotFound', 'no such client')(response, request);
  });
  await rejection(credentialInformation(server.rootUrl, issuer), ApiError);
  await end.opened;
});

test('an error of the deployment is an ApiError', async () => {
  await using server = await misbehavingServer(apiError(404, 'ResourceNotFound', 'no such client'));
  assert.is((await rejection(credentialInformation(server.rootUrl, issuer), ApiError)).code, 'ResourceNotFound');
});

test.run();
