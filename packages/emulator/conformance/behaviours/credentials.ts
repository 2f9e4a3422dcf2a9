import assert from 'node:assert/strict';
import { Credentials, isValidScope, satisfiesScope, type TemporaryCredentialsOptions } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { Trial } from '../test-context.ts';

const MINUTE = 60_000;

/** The client that auth lets anyone try a signature with. */
const TESTER = new Credentials({ clientId: 'tester', accessToken: 'no-secret' });

const REQUEST = { clientScopes: ['test:*', 'auth:create-client:test/*'], requiredScopes: ['test:a'] };

/** Has auth check a signature of the tester, who holds `test:*`. */
function test(trial: Trial, credentials: Credentials, requiredScopes: readonly string[] = ['test:a']) {
  return trial.as(trial.auth, credentials).testAuthenticate({ ...REQUEST, requiredScopes: [...requiredScopes] });
}

function temporary(options: Partial<TemporaryCredentialsOptions> = {}): Credentials {
  return TESTER.createTemporary({ scopes: ['test:a'], expiresIn: '15 minutes', ...options } as TemporaryCredentialsOptions);
}

/** `credentials` with some of the certificate's fields changed. */
function tampered({ clientId, accessToken, certificate = '{}' }: Credentials, changes: object): Credentials {
  return new Credentials({ clientId, accessToken, certificate: JSON.stringify({ ...JSON.parse(certificate), ...changes }) });
}

export const credentialBehaviours: readonly Behaviour[] = behaviours('auth', {
  'who does not sign is anonymous, and holds what everyone does': async (trial) => {
    const { scopes } = await trial.as(trial.auth, undefined).currentScopes();
    assert.ok(satisfiesScope(scopes, 'assume:anonymous'));
    assert.ok(!scopes.includes('*'));
  },

  'a client holds its own scopes, and those of the roles that it may assume': async (trial) => {
    const roleId = await trial.role([`${trial.prefix}:granted`]);
    const credentials = await trial.client([`assume:${roleId}`, `${trial.prefix}:own`]);
    const { scopes } = await trial.as(trial.auth, credentials).currentScopes();
    for (const scope of [`assume:${roleId}`, `${trial.prefix}:own`, `${trial.prefix}:granted`]) assert.ok(scopes.includes(scope), scope);
  },

  'a wrong access token is refused': async (trial) => {
    const { clientId } = await trial.client();
    const auth = trial.as(trial.auth, { clientId, accessToken: 'x'.repeat(44) });
    await trial.refused(() => auth.createRole(trial.prefix, { scopes: [], description: '' }), 'AuthenticationFailed');
  },

  'a client that there is not is refused': async (trial) => {
    const auth = trial.as(trial.auth, { clientId: `${trial.prefix}/nobody`, accessToken: 'x'.repeat(44) });
    await trial.refused(() => auth.createRole(trial.prefix, { scopes: [], description: '' }), 'AuthenticationFailed');
  },

  'a signature can be tried with the test client': async (trial) => {
    const answer = await test(trial, TESTER);
    assert.equal(answer.clientId, 'tester');
    assert.ok(REQUEST.clientScopes.every((scope) => answer.scopes.includes(scope)));
  },

  'a signature without a payload can be tried with the test client': async (trial) => {
    const answer = await trial.as(trial.auth, TESTER).testAuthenticateGet();
    assert.equal(answer.clientId, 'tester');
    assert.ok(answer.scopes.includes('test:*'));
  },

  'scopes that are missing are told': async (trial) => {
    const error = await trial.refused(() => test(trial, TESTER, ['other:scope']), 'InsufficientScopes');
    assert.equal(error.statusCode, 403);
    assert.match(error.serverMessage, /other:scope/);
  },

  'unnamed temporary credentials act under their issuer, with no more than their scopes': async (trial) => {
    const answer = await test(trial, temporary());
    assert.equal(answer.clientId, 'tester');
    assert.ok(answer.scopes.includes('test:a') && !answer.scopes.includes('test:*'));
    await trial.refused(() => test(trial, temporary(), ['test:b']), 'InsufficientScopes');
  },

  'named temporary credentials act under their own name': async (trial) => {
    assert.equal((await test(trial, temporary({ clientId: 'test/of-its-own' }))).clientId, 'test/of-its-own');
  },

  'a name that the issuer may not give is refused': async (trial) => {
    await trial.refused(() => test(trial, temporary({ clientId: 'other/name' })), 'AuthenticationFailed');
  },

  'temporary credentials for more than the issuer holds are refused': async (trial) => {
    await trial.refused(() => test(trial, temporary({ scopes: ['test:a', 'other:scope'] })), 'AuthenticationFailed');
  },

  'temporary credentials may have a pattern of scopes': async (trial) => {
    const answer = await test(trial, temporary({ scopes: ['test:a*'] }), ['test:abc']);
    assert.ok(answer.scopes.includes('test:a*'));
  },

  'temporary credentials that have expired are refused': async (trial) => {
    const now = Date.now();
    const expired = temporary({ expiresIn: undefined, start: new Date(now - 60 * MINUTE), expiry: new Date(now - 30 * MINUTE) } as object);
    await trial.refused(() => test(trial, expired), 'AuthenticationFailed');
  },

  'temporary credentials whose time is yet to come are refused': async (trial) => {
    const now = Date.now();
    const early = temporary({ expiresIn: undefined, start: new Date(now + 30 * MINUTE), expiry: new Date(now + 60 * MINUTE) } as object);
    await trial.refused(() => test(trial, early), 'AuthenticationFailed');
  },

  'a certificate that was changed after it was signed is refused': async (trial) => {
    for (const changes of [{ scopes: ['test:*'] }, { expiry: Date.now() + 600 * MINUTE }, { signature: 'AAAA' }]) {
      await trial.refused(() => test(trial, tampered(temporary(), changes)), 'AuthenticationFailed');
    }
  },

  'authorized scopes restrict what a request may use': async (trial) => {
    const restricted = TESTER.withAuthorizedScopes(['test:a']);
    const answer = await test(trial, restricted);
    assert.ok(answer.scopes.includes('test:a') && !answer.scopes.includes('test:*'));
    await trial.refused(() => test(trial, restricted, ['test:b']), 'InsufficientScopes');
  },

  'an empty list of authorized scopes grants nothing': async (trial) => {
    await trial.refused(() => test(trial, TESTER.withAuthorizedScopes([])), 'InsufficientScopes');
  },

  'authorized scopes beyond those held are refused': async (trial) => {
    await trial.refused(() => test(trial, TESTER.withAuthorizedScopes(['other:scope'])), 'AuthenticationFailed');
  },

  'temporary credentials can be restricted further': async (trial) => {
    const restricted = temporary({ scopes: ['test:a', 'test:b'] }).withAuthorizedScopes(['test:b']);
    await test(trial, restricted, ['test:b']);
    await trial.refused(() => test(trial, restricted, ['test:a']), 'InsufficientScopes');
  },

  'whoever holds a signed URL may GET it': async (trial) => {
    const url = trial.as(trial.auth, TESTER).buildSignedUrl('testAuthenticateGet', { expiresIn: '5 minutes' });
    const response = await fetch(url);
    assert.equal(response.status, 200);
    assert.equal(((await response.json()) as { clientId: string }).clientId, 'tester');
  },

  'a signed URL of temporary credentials holds no more than they do': async (trial) => {
    const sign = (scopes: string[]) => trial.as(trial.auth, temporary({ scopes })).buildSignedUrl('testAuthenticateGet');
    assert.equal((await fetch(sign(['test:authenticate-get']))).status, 200);
    assert.equal((await fetch(sign(['test:other']))).status, 403);
  },

  'a signed URL that was changed is refused': async (trial) => {
    const url = trial.as(trial.auth, TESTER).buildSignedUrl('testAuthenticateGet');
    const other = url
      .replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
      .replace(/bewit=(.)/, (_, first) => `bewit=${first === 'A' ? 'B' : 'A'}`);
    assert.equal((await fetch(other)).status, 401);
  },

  'auth tells other services who signed a request': async (trial) => {
    const credentials = await trial.client([`${trial.prefix}:a`]);
    const authorization = credentials.signRequest('GET', 'https://example.com/path?x=1');
    const request = { method: 'get', resource: '/path?x=1', host: 'example.com', port: 443, authorization } as const;
    const answer = await trial.as(trial.auth, undefined).authenticateHawk(request);
    assert.ok(answer.status === 'auth-success', JSON.stringify(answer));
    assert.equal(answer.clientId, credentials.clientId);
    assert.ok(answer.scopes.includes(`${trial.prefix}:a`) && answer.scopes.every(isValidScope));
  },

  'auth tells other services what is wrong with a signature': async (trial) => {
    const authorization = (await trial.client()).signRequest('GET', 'https://example.com/path');
    const request = { method: 'get', resource: '/other', host: 'example.com', port: 443, authorization } as const;
    const answer = await trial.as(trial.auth, undefined).authenticateHawk(request);
    assert.ok(answer.status === 'auth-failed' && answer.message !== '');
  },
});
