import assert from 'node:assert/strict';
import { Credentials, isValidScope, satisfiesScope, type TemporaryCredentialsOptions } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import type { TestContext } from '../../test-context.ts';

const MINUTE = 60_000;

/** The client of auth's test methods. Anyone can use it. */
const TESTER = new Credentials({ clientId: 'tester', accessToken: 'no-secret' });

const REQUEST = { clientScopes: ['test:*', 'auth:create-client:test/*'], requiredScopes: ['test:a'] };

/** Calls `testAuthenticate` with these credentials. The test client has the scope `test:*`. */
function test(context: TestContext, credentials: Credentials, requiredScopes: readonly string[] = ['test:a']) {
  return context.as(context.auth, credentials).testAuthenticate({ ...REQUEST, requiredScopes: [...requiredScopes] });
}

function temporary(options: Partial<TemporaryCredentialsOptions> = {}): Credentials {
  return TESTER.createTemporary({ scopes: ['test:a'], expiresIn: '15 minutes', ...options } as TemporaryCredentialsOptions);
}

/** Returns `credentials` with changed fields in the certificate. */
function tampered({ clientId, accessToken, certificate = '{}' }: Credentials, changes: object): Credentials {
  return new Credentials({ clientId, accessToken, certificate: JSON.stringify({ ...JSON.parse(certificate), ...changes }) });
}

export const credentialBehaviours: readonly Behaviour[] = behaviours('auth', {
  'a caller without credentials is anonymous': async (context) => {
    context.needsAnonymous('auth:current-scopes');
    const { scopes } = await context.as(context.auth, undefined).currentScopes();
    assert.ok(satisfiesScope(scopes, 'assume:anonymous'));
    assert.ok(!scopes.includes('*'));
  },

  'a client has its own scopes and the scopes of its roles': async (context) => {
    const roleId = await context.role([`${context.prefix}:granted`]);
    const credentials = await context.client([`assume:${roleId}`, `${context.prefix}:own`, 'auth:current-scopes']);
    const { scopes } = await context.as(context.auth, credentials).currentScopes();
    for (const scope of [`assume:${roleId}`, `${context.prefix}:own`, `${context.prefix}:granted`])
      assert.ok(scopes.includes(scope), scope);
  },

  'a wrong access token is rejected': async (context) => {
    const { clientId } = await context.client();
    const auth = context.as(context.auth, { clientId, accessToken: 'x'.repeat(44) });
    await context.refused(() => auth.createRole(context.prefix, { scopes: [], description: '' }), 'AuthenticationFailed');
  },

  'an unknown client is rejected': async (context) => {
    const auth = context.as(context.auth, { clientId: `${context.prefix}/nobody`, accessToken: 'x'.repeat(44) });
    await context.refused(() => auth.createRole(context.prefix, { scopes: [], description: '' }), 'AuthenticationFailed');
  },

  'the test client can sign a request with a payload': async (context) => {
    const answer = await test(context, TESTER);
    assert.equal(answer.clientId, 'tester');
    assert.ok(REQUEST.clientScopes.every((scope) => answer.scopes.includes(scope)));
  },

  'the test client can sign a request without a payload': async (context) => {
    const answer = await context.as(context.auth, TESTER).testAuthenticateGet();
    assert.equal(answer.clientId, 'tester');
    assert.ok(answer.scopes.includes('test:*'));
  },

  'the error lists missing scopes': async (context) => {
    const error = await context.refused(() => test(context, TESTER, ['other:scope']), 'InsufficientScopes');
    assert.equal(error.statusCode, 403);
    assert.match(error.serverMessage, /other:scope/);
  },

  'unnamed temporary credentials have the clientId of their issuer and only their own scopes': async (context) => {
    const answer = await test(context, temporary());
    assert.equal(answer.clientId, 'tester');
    assert.ok(answer.scopes.includes('test:a') && !answer.scopes.includes('test:*'));
    await context.refused(() => test(context, temporary(), ['test:b']), 'InsufficientScopes');
  },

  'named temporary credentials have their own clientId': async (context) => {
    assert.equal((await test(context, temporary({ clientId: 'test/of-its-own' }))).clientId, 'test/of-its-own');
  },

  'temporary credentials with a clientId that the issuer must not use are rejected': async (context) => {
    await context.refused(() => test(context, temporary({ clientId: 'other/name' })), 'AuthenticationFailed');
  },

  'temporary credentials with scopes that the issuer lacks are rejected': async (context) => {
    await context.refused(() => test(context, temporary({ scopes: ['test:a', 'other:scope'] })), 'AuthenticationFailed');
  },

  'temporary credentials can have scopes that end with a star': async (context) => {
    const answer = await test(context, temporary({ scopes: ['test:a*'] }), ['test:abc']);
    assert.ok(answer.scopes.includes('test:a*'));
  },

  'expired temporary credentials are rejected': async (context) => {
    const now = Date.now();
    const expired = temporary({ expiresIn: undefined, start: new Date(now - 60 * MINUTE), expiry: new Date(now - 30 * MINUTE) } as object);
    await context.refused(() => test(context, expired), 'AuthenticationFailed');
  },

  'temporary credentials that start in the future are rejected': async (context) => {
    const now = Date.now();
    const early = temporary({ expiresIn: undefined, start: new Date(now + 30 * MINUTE), expiry: new Date(now + 60 * MINUTE) } as object);
    await context.refused(() => test(context, early), 'AuthenticationFailed');
  },

  'a certificate that was changed after signing is rejected': async (context) => {
    for (const changes of [{ scopes: ['test:*'] }, { expiry: Date.now() + 600 * MINUTE }, { signature: 'AAAA' }]) {
      await context.refused(() => test(context, tampered(temporary(), changes)), 'AuthenticationFailed');
    }
  },

  'authorized scopes limit the scopes of a request': async (context) => {
    const restricted = TESTER.withAuthorizedScopes(['test:a']);
    const answer = await test(context, restricted);
    assert.ok(answer.scopes.includes('test:a') && !answer.scopes.includes('test:*'));
    await context.refused(() => test(context, restricted, ['test:b']), 'InsufficientScopes');
  },

  'an empty list of authorized scopes allows nothing': async (context) => {
    await context.refused(() => test(context, TESTER.withAuthorizedScopes([])), 'InsufficientScopes');
  },

  'authorized scopes that the caller lacks are rejected': async (context) => {
    await context.refused(() => test(context, TESTER.withAuthorizedScopes(['other:scope'])), 'AuthenticationFailed');
  },

  'authorized scopes limit temporary credentials': async (context) => {
    const restricted = temporary({ scopes: ['test:a', 'test:b'] }).withAuthorizedScopes(['test:b']);
    await test(context, restricted, ['test:b']);
    await context.refused(() => test(context, restricted, ['test:a']), 'InsufficientScopes');
  },

  'anyone can GET a signed URL': async (context) => {
    const url = context.as(context.auth, TESTER).buildSignedUrl('testAuthenticateGet', { expiresIn: '5 minutes' });
    const response = await fetch(url);
    assert.equal(response.status, 200);
    assert.equal(((await response.json()) as { clientId: string }).clientId, 'tester');
  },

  'a signed URL has only the scopes of the temporary credentials that signed it': async (context) => {
    const sign = (scopes: string[]) => context.as(context.auth, temporary({ scopes })).buildSignedUrl('testAuthenticateGet');
    assert.equal((await fetch(sign(['test:authenticate-get']))).status, 200);
    assert.equal((await fetch(sign(['test:other']))).status, 403);
  },

  'a changed signed URL is rejected': async (context) => {
    const url = context.as(context.auth, TESTER).buildSignedUrl('testAuthenticateGet');
    const other = url
      .replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
      .replace(/bewit=(.)/, (_, first) => `bewit=${first === 'A' ? 'B' : 'A'}`);
    assert.equal((await fetch(other)).status, 401);
  },

  'auth authenticates requests for other services': async (context) => {
    const credentials = await context.client([`${context.prefix}:a`]);
    const authorization = credentials.signRequest('GET', 'https://example.com/path?x=1');
    const request = { method: 'get', resource: '/path?x=1', host: 'example.com', port: 443, authorization } as const;
    const answer = await context.as(context.auth, undefined).authenticateHawk(request);
    assert.ok(answer.status === 'auth-success', JSON.stringify(answer));
    assert.equal(answer.clientId, credentials.clientId);
    assert.ok(answer.scopes.includes(`${context.prefix}:a`) && answer.scopes.every(isValidScope));
  },

  'auth reports to other services why a signature is invalid': async (context) => {
    const authorization = (await context.client()).signRequest('GET', 'https://example.com/path');
    const request = { method: 'get', resource: '/other', host: 'example.com', port: 443, authorization } as const;
    const answer = await context.as(context.auth, undefined).authenticateHawk(request);
    assert.ok(answer.status === 'auth-failed' && answer.message !== '');
  },
});
