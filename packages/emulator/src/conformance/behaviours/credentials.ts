import assert from 'node:assert/strict';
import { Credentials, isValidScope, satisfiesScope, type TemporaryCredentialsOptions } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { TestContext } from '../test-context.ts';

const MINUTE = 60_000;

/** The client that auth lets anyone try a signature with. */
const TESTER = new Credentials({ clientId: 'tester', accessToken: 'no-secret' });

const REQUEST = { clientScopes: ['test:*', 'auth:create-client:test/*'], requiredScopes: ['test:a'] };

/** Has auth check a signature of the tester, who holds `test:*`. */
function test(context: TestContext, credentials: Credentials, requiredScopes: readonly string[] = ['test:a']) {
  return context.as(context.auth, credentials).testAuthenticate({ ...REQUEST, requiredScopes: [...requiredScopes] });
}

function temporary(options: Partial<TemporaryCredentialsOptions> = {}): Credentials {
  return TESTER.createTemporary({ scopes: ['test:a'], expiresIn: '15 minutes', ...options } as TemporaryCredentialsOptions);
}

/** `credentials` with some of the certificate's fields changed. */
function tampered({ clientId, accessToken, certificate = '{}' }: Credentials, changes: object): Credentials {
  return new Credentials({ clientId, accessToken, certificate: JSON.stringify({ ...JSON.parse(certificate), ...changes }) });
}

export const credentialBehaviours: readonly Behaviour[] = behaviours('auth', {
  'who does not sign is anonymous, and holds what everyone does': async (context) => {
    const { scopes } = await context.as(context.auth, undefined).currentScopes();
    assert.ok(satisfiesScope(scopes, 'assume:anonymous'));
    assert.ok(!scopes.includes('*'));
  },

  'a client holds its own scopes, and those of the roles that it may assume': async (context) => {
    const roleId = await context.role([`${context.prefix}:granted`]);
    const credentials = await context.client([`assume:${roleId}`, `${context.prefix}:own`]);
    const { scopes } = await context.as(context.auth, credentials).currentScopes();
    for (const scope of [`assume:${roleId}`, `${context.prefix}:own`, `${context.prefix}:granted`])
      assert.ok(scopes.includes(scope), scope);
  },

  'a wrong access token is refused': async (context) => {
    const { clientId } = await context.client();
    const auth = context.as(context.auth, { clientId, accessToken: 'x'.repeat(44) });
    await context.refused(() => auth.createRole(context.prefix, { scopes: [], description: '' }), 'AuthenticationFailed');
  },

  'a client that there is not is refused': async (context) => {
    const auth = context.as(context.auth, { clientId: `${context.prefix}/nobody`, accessToken: 'x'.repeat(44) });
    await context.refused(() => auth.createRole(context.prefix, { scopes: [], description: '' }), 'AuthenticationFailed');
  },

  'a signature can be tried with the test client': async (context) => {
    const answer = await test(context, TESTER);
    assert.equal(answer.clientId, 'tester');
    assert.ok(REQUEST.clientScopes.every((scope) => answer.scopes.includes(scope)));
  },

  'a signature without a payload can be tried with the test client': async (context) => {
    const answer = await context.as(context.auth, TESTER).testAuthenticateGet();
    assert.equal(answer.clientId, 'tester');
    assert.ok(answer.scopes.includes('test:*'));
  },

  'scopes that are missing are told': async (context) => {
    const error = await context.refused(() => test(context, TESTER, ['other:scope']), 'InsufficientScopes');
    assert.equal(error.statusCode, 403);
    assert.match(error.serverMessage, /other:scope/);
  },

  'unnamed temporary credentials act under their issuer, with no more than their scopes': async (context) => {
    const answer = await test(context, temporary());
    assert.equal(answer.clientId, 'tester');
    assert.ok(answer.scopes.includes('test:a') && !answer.scopes.includes('test:*'));
    await context.refused(() => test(context, temporary(), ['test:b']), 'InsufficientScopes');
  },

  'named temporary credentials act under their own name': async (context) => {
    assert.equal((await test(context, temporary({ clientId: 'test/of-its-own' }))).clientId, 'test/of-its-own');
  },

  'a name that the issuer may not give is refused': async (context) => {
    await context.refused(() => test(context, temporary({ clientId: 'other/name' })), 'AuthenticationFailed');
  },

  'temporary credentials for more than the issuer holds are refused': async (context) => {
    await context.refused(() => test(context, temporary({ scopes: ['test:a', 'other:scope'] })), 'AuthenticationFailed');
  },

  'temporary credentials may have a pattern of scopes': async (context) => {
    const answer = await test(context, temporary({ scopes: ['test:a*'] }), ['test:abc']);
    assert.ok(answer.scopes.includes('test:a*'));
  },

  'temporary credentials that have expired are refused': async (context) => {
    const now = Date.now();
    const expired = temporary({ expiresIn: undefined, start: new Date(now - 60 * MINUTE), expiry: new Date(now - 30 * MINUTE) } as object);
    await context.refused(() => test(context, expired), 'AuthenticationFailed');
  },

  'temporary credentials whose time is yet to come are refused': async (context) => {
    const now = Date.now();
    const early = temporary({ expiresIn: undefined, start: new Date(now + 30 * MINUTE), expiry: new Date(now + 60 * MINUTE) } as object);
    await context.refused(() => test(context, early), 'AuthenticationFailed');
  },

  'a certificate that was changed after it was signed is refused': async (context) => {
    for (const changes of [{ scopes: ['test:*'] }, { expiry: Date.now() + 600 * MINUTE }, { signature: 'AAAA' }]) {
      await context.refused(() => test(context, tampered(temporary(), changes)), 'AuthenticationFailed');
    }
  },

  'authorized scopes restrict what a request may use': async (context) => {
    const restricted = TESTER.withAuthorizedScopes(['test:a']);
    const answer = await test(context, restricted);
    assert.ok(answer.scopes.includes('test:a') && !answer.scopes.includes('test:*'));
    await context.refused(() => test(context, restricted, ['test:b']), 'InsufficientScopes');
  },

  'an empty list of authorized scopes grants nothing': async (context) => {
    await context.refused(() => test(context, TESTER.withAuthorizedScopes([])), 'InsufficientScopes');
  },

  'authorized scopes beyond those held are refused': async (context) => {
    await context.refused(() => test(context, TESTER.withAuthorizedScopes(['other:scope'])), 'AuthenticationFailed');
  },

  'temporary credentials can be restricted further': async (context) => {
    const restricted = temporary({ scopes: ['test:a', 'test:b'] }).withAuthorizedScopes(['test:b']);
    await test(context, restricted, ['test:b']);
    await context.refused(() => test(context, restricted, ['test:a']), 'InsufficientScopes');
  },

  'whoever holds a signed URL may GET it': async (context) => {
    const url = context.as(context.auth, TESTER).buildSignedUrl('testAuthenticateGet', { expiresIn: '5 minutes' });
    const response = await fetch(url);
    assert.equal(response.status, 200);
    assert.equal(((await response.json()) as { clientId: string }).clientId, 'tester');
  },

  'a signed URL of temporary credentials holds no more than they do': async (context) => {
    const sign = (scopes: string[]) => context.as(context.auth, temporary({ scopes })).buildSignedUrl('testAuthenticateGet');
    assert.equal((await fetch(sign(['test:authenticate-get']))).status, 200);
    assert.equal((await fetch(sign(['test:other']))).status, 403);
  },

  'a signed URL that was changed is refused': async (context) => {
    const url = context.as(context.auth, TESTER).buildSignedUrl('testAuthenticateGet');
    const other = url
      .replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
      .replace(/bewit=(.)/, (_, first) => `bewit=${first === 'A' ? 'B' : 'A'}`);
    assert.equal((await fetch(other)).status, 401);
  },

  'auth tells other services who signed a request': async (context) => {
    const credentials = await context.client([`${context.prefix}:a`]);
    const authorization = credentials.signRequest('GET', 'https://example.com/path?x=1');
    const request = { method: 'get', resource: '/path?x=1', host: 'example.com', port: 443, authorization } as const;
    const answer = await context.as(context.auth, undefined).authenticateHawk(request);
    assert.ok(answer.status === 'auth-success', JSON.stringify(answer));
    assert.equal(answer.clientId, credentials.clientId);
    assert.ok(answer.scopes.includes(`${context.prefix}:a`) && answer.scopes.every(isValidScope));
  },

  'auth tells other services what is wrong with a signature': async (context) => {
    const authorization = (await context.client()).signRequest('GET', 'https://example.com/path');
    const request = { method: 'get', resource: '/other', host: 'example.com', port: 443, authorization } as const;
    const answer = await context.as(context.auth, undefined).authenticateHawk(request);
    assert.ok(answer.status === 'auth-failed' && answer.message !== '');
  },
});
