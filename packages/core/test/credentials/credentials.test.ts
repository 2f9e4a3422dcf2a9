import { inspect } from 'node:util';
import { thrown } from '@tc/test-support/rejection';
import { assertHides } from '@tc/test-support/secrets';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Credentials } from '../../src/credentials/credentials.ts';
import { CredentialsError } from '../../src/errors.ts';

const test = suite('credentials');

const permanent = new Credentials({ clientId: 'me/tool', accessToken: 'the-access-token' });
const temporary = permanent.createTemporary({ scopes: ['a:*'], expiresIn: '1 day', clientId: 'me/reader' });
const certificate = JSON.parse(temporary.certificate ?? '') as { signature: string; seed: string; scopes: string[] };
const secrets = ['the-access-token', temporary.accessToken, certificate.signature, certificate.seed];

test('without fields they are anonymous and not restricted', () => {
  const anonymous = new Credentials();
  assert.is(anonymous.anonymous, true);
  assert.is(anonymous.clientId, '');
  assert.is(anonymous.accessToken, '');
  assert.is(anonymous.certificate, undefined);
  assert.is(anonymous.expiry, undefined);
  assert.not.ok('authorizedScopes' in anonymous);
  assert.is(String(anonymous), 'Credentials(anonymous)');
});

test('an empty clientId means anonymous', () => {
  assert.is(new Credentials({ clientId: '', accessToken: '', certificate: '' }).anonymous, true);
});

test('with a clientId they are not anonymous', () => {
  assert.is(permanent.anonymous, false);
  assert.is(permanent.accessToken, 'the-access-token');
});

test('missing and empty authorizedScopes are different', () => {
  const none = permanent.withAuthorizedScopes([]);
  assert.equal(none.authorizedScopes, []);
  assert.is(none.withAuthorizedScopes(undefined).authorizedScopes, undefined);
  assert.equal(JSON.parse(JSON.stringify(none)), { clientId: 'me/tool', authorizedScopes: [] });
  assert.equal(JSON.parse(JSON.stringify(permanent)), { clientId: 'me/tool' });
  assert.is(String(none), 'Credentials(me/tool, authorizedScopes: [])');
});

test('withAuthorizedScopes() keeps the clientId, the token and the certificate', () => {
  const restricted = temporary.withAuthorizedScopes(['a:b']);
  assert.is(restricted.clientId, temporary.clientId);
  assert.is(restricted.accessToken, temporary.accessToken);
  assert.is(restricted.certificate, temporary.certificate);
  assert.equal(restricted.authorizedScopes, ['a:b']);
});

for (const [field, expected] of [
  [{ clientId: 5 }, 'clientId is not a string'],
  [{ clientId: 'a', accessToken: {} }, 'accessToken is not a string'],
  [{ clientId: 'a', authorizedScopes: 'a' }, 'authorizedScopes is not an array of strings'],
  [{ clientId: 'a', authorizedScopes: [1] }, 'authorizedScopes is not an array of strings'],
  [{ clientId: 'a', certificate: 7 }, 'certificate is not a JSON object'],
] as const) {
  test(`${inspect(field)} is rejected: ${expected}`, () => {
    assert.is(thrown(() => new Credentials(field as never), CredentialsError).message, expected);
  });
}

for (const clientId of ['me"x', 'me\\x', 'me\n', 'me\r\nx: y', 'me\0', '\u007f', 'mé', '漢']) {
  test(`the clientId ${JSON.stringify(clientId)}, which cannot be part of a Hawk header, is rejected`, () => {
    for (const make of [
      () => new Credentials({ clientId, accessToken: 'the-access-token' }),
      () => Credentials.fromEnv({ TASKCLUSTER_CLIENT_ID: clientId }),
      () => permanent.createTemporary({ clientId, scopes: [], expiresIn: '1 hour' }),
    ]) {
      const { message } = thrown(make, CredentialsError);
      assert.ok(message.startsWith('clientId '), message);
      assert.ok(message.endsWith(` is ${JSON.stringify(clientId)}; a clientId is printable ASCII without " and \\`), message);
    }
  });
}

test('a clientId can have every other printable character', () => {
  const clientId = "!#$%&'()*+,-./:;<=>?@[]^_`{|}~ aZ0";
  assert.is(new Credentials({ clientId }).clientId, clientId);
});

test('they cannot be changed, not even through the objects that they were made of or return', () => {
  const scopes = ['a'];
  const parts = { ...certificate, scopes: [...certificate.scopes] };
  const credentials = new Credentials({ clientId: 'a', accessToken: 'token-of-a', certificate: parts as never, authorizedScopes: scopes });
  const before = credentials.certificate;
  scopes.push('b');
  parts.scopes.push('everything:*');
  parts.signature = 'another';
  assert.equal(credentials.authorizedScopes, ['a']);
  assert.is(credentials.certificate, before);
  assert.throws(() => (credentials.authorizedScopes as string[]).push('b'), TypeError);
  const shown = credentials.toJSON().certificate;
  assert.ok(shown);
  assert.throws(() => (shown.scopes as string[]).push('b'), TypeError);
  assert.throws(() => {
    (credentials as { clientId: string }).clientId = 'b';
  }, TypeError);
});

test('printing or copying permanent credentials does not show the access token', () => {
  assertHides(permanent, secrets);
  assertHides(structuredClone(permanent), secrets);
  assert.is(inspect({ nested: [permanent] }), '{ nested: [ Credentials(me/tool) ] }');
});

test('printing or copying temporary credentials does not show token, signature or seed', () => {
  assertHides(temporary, secrets);
  assertHides({ nested: { ...temporary } }, secrets);
  assertHides(structuredClone(temporary), secrets);
  assert.match(String(temporary), /^Credentials\(me\/reader, temporary, until \d{4}-\d\d-\d\dT[\d:.]+Z\)$/);
  assert.match(JSON.stringify(temporary), '"issuer":"me/tool"');
});

test('credentials whose certificate has an invalid expiry can be printed', () => {
  const odd = new Credentials({ clientId: 'a', accessToken: 'token-of-a', certificate: { ...certificate, expiry: 1e300 } as never });
  assert.is(String(odd), 'Credentials(a, temporary, until an invalid date)');
});

test('expiry is that of the certificate', () => {
  const expiry = new Date(Date.now() + 3_600_000);
  const made = permanent.createTemporary({ scopes: [], start: new Date(), expiry });
  assert.equal(made.expiry, expiry);
});

test('from() returns an instance unchanged, and makes one from data', () => {
  assert.is(Credentials.from(permanent), permanent);
  assert.is(Credentials.from({ clientId: 'x' }).clientId, 'x');
  assert.is(Credentials.from(undefined).anonymous, true);
});

test('toEnv() and fromEnv() pass credentials on, including the certificate', () => {
  for (const credentials of [permanent, temporary, new Credentials()]) {
    const copy = Credentials.fromEnv(credentials.toEnv());
    assert.equal(copy.toEnv(), credentials.toEnv());
    assert.is(copy.clientId, credentials.clientId);
    assert.is(copy.accessToken, credentials.accessToken);
    assert.is(copy.certificate, credentials.certificate);
  }
  assert.equal(permanent.toEnv(), {
    TASKCLUSTER_CLIENT_ID: 'me/tool',
    TASKCLUSTER_ACCESS_TOKEN: 'the-access-token',
    TASKCLUSTER_CERTIFICATE: '',
  });
});

test('fromEnv() without a client id is anonymous, even if other variables are set', () => {
  assert.is(Credentials.fromEnv({}).anonymous, true);
  const stray = Credentials.fromEnv({
    TASKCLUSTER_CLIENT_ID: '',
    TASKCLUSTER_ACCESS_TOKEN: 'stray-token',
    TASKCLUSTER_CERTIFICATE: 'not JSON',
  });
  assert.is(stray.anonymous, true);
  assert.is(stray.accessToken, '');
});

test('fromEnv() reads process.env by default', () => {
  const before = { ...process.env };
  try {
    Object.assign(process.env, temporary.toEnv());
    assert.is(Credentials.fromEnv().certificate, temporary.certificate);
  } finally {
    process.env = before;
  }
});

test('signing without credentials or without a token is an error that names what is missing', () => {
  const url = 'https://example.com/x';
  const tokenless = new Credentials({ clientId: 'me/tool' });
  for (const sign of [(who: Credentials) => who.signRequest('GET', url), (who: Credentials) => who.signUrl(url)]) {
    assert.is(thrown(() => sign(new Credentials()), CredentialsError).message, 'clientId is empty: anonymous credentials cannot sign');
    assert.is(thrown(() => sign(tokenless), CredentialsError).message, 'accessToken of me/tool is empty: nothing to sign with');
  }
});

test.run();
