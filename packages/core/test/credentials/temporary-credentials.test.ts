import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { thrown } from '@tc/test-support/rejection';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Credentials } from '../../src/credentials/credentials.ts';
import { createTemporary, type TemporaryCredentialsOptions } from '../../src/credentials/temporary-credentials.ts';
import { ConfigurationError, CredentialsError } from '../../src/errors.ts';

const test = suite('temporary-credentials');

interface Vector {
  description: string;
  expectedTempCreds: { clientId: string; accessToken: string; certificate: string; authorizedScopes: string[] | null };
  permCreds: { clientId: string; accessToken: string; authorizedScopes: string[] | null };
  seed: string;
  start: string;
  expiry: string;
  tempCredsName: string;
  tempCredsScopes: string[];
}

const vectors = JSON.parse(readFileSync(new URL('vectors/temporary-credentials.json', import.meta.url), 'utf8')) as Vector[];

test('there are four vectors', () => {
  assert.is(vectors.length, 4);
});

for (const { description, expectedTempCreds, permCreds, seed, start, expiry, tempCredsName, tempCredsScopes } of vectors) {
  test(`vector: ${description}`, () => {
    const { clientId, accessToken, authorizedScopes } = permCreds;
    const issuer = new Credentials({ clientId, accessToken, authorizedScopes: authorizedScopes ?? undefined });
    const named = tempCredsName === '' ? {} : { clientId: tempCredsName };
    const made = new Credentials(
      createTemporary(issuer, { ...named, scopes: tempCredsScopes, start: new Date(start), expiry: new Date(expiry) }, seed),
    );
    assert.is(made.clientId, expectedTempCreds.clientId);
    assert.is(made.accessToken, expectedTempCreds.accessToken);
    assert.is(made.certificate, expectedTempCreds.certificate);
    assert.equal(made.authorizedScopes, expectedTempCreds.authorizedScopes ?? undefined);
    assert.equal(made.expiry, new Date(expiry));
  });
}

const issuer = new Credentials({ clientId: 'me/tool', accessToken: 'the-access-token' });
const start = new Date('2024-01-01T00:00:00.000Z');
const day = 24 * 60 * 60 * 1000;

test('expiresIn counts from start', () => {
  const { start: from, expiry } = JSON.parse(issuer.createTemporary({ scopes: [], start, expiresIn: '2 days' }).certificate ?? '');
  assert.is(from, start.getTime());
  assert.is(expiry, start.getTime() + 2 * day);
});

test('expiresIn without start counts from the exact current time', () => {
  const before = Date.now();
  const { start: from, expiry } = JSON.parse(issuer.createTemporary({ scopes: [], expiresIn: '1 hour' }).certificate ?? '');
  assert.ok(from >= before && from <= Date.now());
  assert.is(expiry - from, 3_600_000);
});

test('all credentials have different seeds of 44 characters', () => {
  const seeds = Array.from(
    { length: 20 },
    () => JSON.parse(issuer.createTemporary({ scopes: [], expiresIn: '1 hour' }).certificate ?? '').seed as string,
  );
  assert.is(new Set(seeds).size, 20);
  for (const seed of seeds) assert.match(seed, /^[\w-]{44}$/);
});

test('exactly 31 days are allowed, and a millisecond more is not', () => {
  const expiry = new Date(start.getTime() + 31 * day);
  assert.equal(issuer.createTemporary({ scopes: [], start, expiry }).expiry, expiry);
  assert.equal(issuer.createTemporary({ scopes: [], start, expiresIn: '31 days' }).expiry, expiry);
  const late = new Date(expiry.getTime() + 1);
  assert.is(
    thrown(() => issuer.createTemporary({ scopes: [], start, expiry: late }), CredentialsError).message,
    'temporary credentials are valid for at most 31 days; 2024-01-01T00:00:00.000Z to 2024-02-01T00:00:00.001Z is longer',
  );
});

const rejections: readonly (readonly [why: string, issuer: Credentials, options: object, message: string])[] = [
  ['an anonymous issuer', new Credentials(), {}, 'clientId is empty: anonymous credentials cannot issue temporary ones'],
  [
    'an issuer without a token',
    new Credentials({ clientId: 'me/tool' }),
    {},
    'accessToken of me/tool is empty: nothing to sign temporary credentials with',
  ],
  [
    'a temporary issuer',
    issuer.createTemporary({ scopes: ['a'], expiresIn: '1 hour' }),
    {},
    'certificate is set: me/tool is temporary, and only permanent credentials can issue temporary ones',
  ],
  ['an empty name', issuer, { clientId: '' }, "clientId of the temporary credentials is empty; leave it out to use the issuer's"],
  [
    'the issuer’s own name',
    issuer,
    { clientId: 'me/tool' },
    'clientId of the temporary credentials is "me/tool", the issuer\'s own; choose another or leave it out',
  ],
  [
    'a name of several lines, which could forge what is signed',
    issuer,
    { clientId: 'me/x\nissuer:root' },
    'clientId of the temporary credentials is "me/x\\nissuer:root"; a clientId is printable ASCII without " and \\',
  ],
  ['no scopes', issuer, { scopes: undefined }, 'scopes is not an array of strings'],
  ['scopes that are one string', issuer, { scopes: 'a' }, 'scopes is not an array of strings'],
  ['a scope of several lines', issuer, { scopes: ['a', 'b\nc'] }, 'scopes[1] is "b\\nc"; a scope is printable ASCII'],
  ['a scope in another script', issuer, { scopes: ['é'] }, 'scopes[0] is "é"; a scope is printable ASCII'],
  ['no period', issuer, { expiresIn: undefined }, 'expiresIn is missing; pass a duration such as "1 hour", or start and expiry'],
  ['an invalid start', issuer, { start: new Date(Number.NaN) }, 'start is not a valid date'],
  ['an invalid expiry', issuer, { expiresIn: undefined, start, expiry: new Date(Number.NaN) }, 'expiry is not a valid date'],
  [
    'an expiry at the start',
    issuer,
    { expiresIn: undefined, start, expiry: start },
    'expiry 2024-01-01T00:00:00.000Z is not after start 2024-01-01T00:00:00.000Z',
  ],
  [
    'a duration that leads back',
    issuer,
    { expiresIn: '- 1 day', start },
    'expiry 2023-12-31T00:00:00.000Z is not after start 2024-01-01T00:00:00.000Z',
  ],
];

for (const [why, from, options, message] of rejections) {
  test(`${why} is rejected`, () => {
    const all = { scopes: ['a'], expiresIn: '1 hour', ...options } as TemporaryCredentialsOptions;
    assert.is(thrown(() => from.createTemporary(all), CredentialsError).message, message);
  });
}

test('each of these errors has a message of its own', () => {
  const messages = rejections.map(([, , , message]) => message);
  assert.is(new Set(messages).size, messages.length - 1, 'only the two wrong forms of scopes share a message');
});

test('an invalid duration is rejected', () => {
  assert.match(
    thrown(() => issuer.createTemporary({ scopes: [], expiresIn: 'soon' }), ConfigurationError).message,
    /^"soon" is not a duration/,
  );
});

test('the signature matches the certificate, for any scopes and name', () => {
  const printable = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(
      fc.array(printable),
      fc.option(
        printable.filter((name) => name !== '' && name !== 'me/tool' && !/["\\]/.test(name)),
        { nil: undefined },
      ),
      (scopes, name) => {
        const made = issuer.createTemporary({ scopes, expiresIn: '1 hour', ...(name !== undefined && { clientId: name }) });
        const certificate = JSON.parse(made.certificate ?? '');
        const lines = ['version:1'];
        if (name !== undefined) lines.push(`clientId:${made.clientId}`, `issuer:${certificate.issuer}`);
        lines.push(
          `seed:${certificate.seed}`,
          `start:${certificate.start}`,
          `expiry:${certificate.expiry}`,
          'scopes:',
          ...certificate.scopes,
        );
        assert.is(certificate.signature, createHmac('sha256', 'the-access-token').update(lines.join('\n')).digest('base64'));
        assert.is(made.accessToken, createHmac('sha256', 'the-access-token').update(certificate.seed).digest('base64url'));
        assert.is(made.clientId, name ?? 'me/tool');
        assert.equal(Object.keys(certificate), [
          'version',
          'scopes',
          'start',
          'expiry',
          'seed',
          'signature',
          ...(name === undefined ? [] : ['issuer']),
        ]);
      },
    ),
  );
});

test.run();
