import { inspect } from 'node:util';
import { rejection } from '@tc/test-support/rejection';
import { assertHides } from '@tc/test-support/secrets';
import fc from 'fast-check';
import { got } from 'got';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Credentials } from '../src/credentials/credentials.ts';
import { REDACTED, redact, redactError, redactText } from '../src/redaction.ts';

const test = suite('redaction');

const credentials = new Credentials({ clientId: 'me/tool', accessToken: 'the-access-token' });
const temporary = credentials.createTemporary({ scopes: ['a'], expiresIn: '1 hour' });
const { signature, seed } = JSON.parse(temporary.certificate ?? '') as { signature: string; seed: string };

test('secrets are masked by name at any depth, in upper or lower case, and nothing else is changed', () => {
  const value = {
    clientId: 'me',
    accessToken: 'secret-1',
    AccessToken: 'secret-2',
    list: [{ certificate: { signature: 'secret-3' } }, { Authorization: 'secret-4' }, 'text', 5, null, true],
    expires: '2024-01-01T00:00:00.000Z',
    continuationToken: 'not secret',
  };
  const masked = redact(value);
  assert.equal(masked, {
    clientId: 'me',
    accessToken: REDACTED,
    AccessToken: REDACTED,
    list: [{ certificate: REDACTED }, { Authorization: REDACTED }, 'text', 5, null, true],
    expires: '2024-01-01T00:00:00.000Z',
    continuationToken: 'not secret',
  });
  assertHides(masked, ['secret-1', 'secret-2', 'secret-3', 'secret-4']);
  assert.is(value.accessToken, 'secret-1', 'the value itself is not changed');
});

test('a secret that is empty or missing is not masked', () => {
  const absent = { accessToken: '', certificate: null, token: undefined };
  assert.equal(redact(absent), absent);
});

test('credentials in the environment of a task are masked', () => {
  assert.equal(redact({ env: { ...temporary.toEnv(), PATH: '/bin' } }), {
    env: { TASKCLUSTER_CLIENT_ID: 'me/tool', TASKCLUSTER_ACCESS_TOKEN: REDACTED, TASKCLUSTER_CERTIFICATE: REDACTED, PATH: '/bin' },
  });
});

test('a bewit is masked anywhere in a text, and the rest of its URL is not', () => {
  const signed = credentials.signUrl('https://example.com/x?y=1');
  const bewit = new URL(signed).searchParams.get('bewit') ?? '';
  assert.is(redactText(signed), `https://example.com/x?y=1&bewit=${REDACTED}`);
  assert.is(
    redactText(`see <${signed}> and ${signed}&z=2.`),
    `see <https://example.com/x?y=1&bewit=${REDACTED}> and https://example.com/x?y=1&bewit=${REDACTED}&z=2.`,
  );
  assertHides(redactText(`next=${encodeURIComponent(signed)}`), [bewit]);
  assert.equal(redact({ location: signed }), { location: `https://example.com/x?y=1&bewit=${REDACTED}` });
});

test('the signature of an Authorization header is masked in text, plain or quoted', () => {
  const header = temporary.signRequest('GET', 'https://example.com/x');
  const mac = /mac="([^"]+)"/.exec(header)?.[1] ?? '';
  const ext = /ext="([^"]+)"/.exec(header)?.[1] ?? '';
  for (const text of [header, `refused: ${header}`, JSON.stringify({ message: header }), JSON.stringify(JSON.stringify([header]))]) {
    assertHides(redactText(text), [mac, ext]);
    assert.match(redactText(text), 'me/tool');
  }
});

test('a certificate is masked in text, whole, quoted or cut off', () => {
  const json = temporary.certificate ?? '';
  for (const text of [
    json,
    `broken: ${json}`,
    JSON.stringify({ x: json }),
    JSON.stringify({ certificate: json }),
    JSON.stringify(JSON.stringify({ certificate: json })),
    json.slice(0, -2),
  ]) {
    assertHides(redactText(text), [signature, seed, signature.slice(0, 20)]);
  }
});

test('an access token is masked in JSON that is cut off or broken anywhere', () => {
  const whole = JSON.stringify({ clientId: 'me', accessToken: 'the "quoted\\ access-token', more: 1 });
  fc.assert(
    fc.property(fc.nat(whole.length), (length) => {
      assert.not.match(redactText(whole.slice(0, length)), /quoted|access-token/);
    }),
  );
  assert.is(redactText('{"accessToken" : "x y", "size": 1'), `{"accessToken" : "${REDACTED}", "size": 1`);
});

test('text without secrets is not changed', () => {
  for (const text of ['', 'plain', '{"a": "b"}', 'https://example.com/?x=1', 'machash="x', 'a bewitched url', '"continuationToken":"abc"'])
    assert.is(redactText(text), text);
});

test('ten megabytes of text take less than five seconds of CPU time', () => {
  const text = JSON.stringify({ secret: 'x'.repeat(5_000_000), log: '\\"'.repeat(2_500_000) });
  const started = process.cpuUsage();
  assert.not.match(redactText(text), 'xxx');
  const { user, system } = process.cpuUsage(started);
  assert.ok(user + system < 5_000_000, `it took ${user + system} µs`);
});

test('an error without secrets is returned unchanged, with its causes', () => {
  const system = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', port: 1 });
  const error = new TypeError('fetch failed', { cause: system });
  assert.is(redactError(error), error);
  const several = new AggregateError([system], 'all failed');
  assert.is(redactError(several), several);
});

test('an error that contains its request is copied without it', async () => {
  const authorization = temporary.signRequest('GET', 'http://127.0.0.1:1/x');
  const mac = /mac="([^"]+)"/.exec(authorization)?.[1] ?? '';
  const original = await rejection(got('http://127.0.0.1:1/x', { headers: { authorization }, retry: { limit: 0 } }), Error);
  assert.match(inspect(original, { depth: 5 }), mac, 'got’s own error shows it');
  const copy = redactError(new Error(`failed: ${authorization}`, { cause: original })) as Error & { cause: Error & { code: string } };
  assertHides(copy, [mac, signature, seed]);
  assert.is(copy.cause.message, original.message);
  assert.is(copy.cause.name, 'RequestError');
  assert.is(copy.cause.code, 'ECONNREFUSED');
  assert.match(copy.cause.stack ?? '', 'RequestError: connect ECONNREFUSED');
});

test('an error that is its own cause is copied, and a value that is not an error becomes text', () => {
  const circular = new Error('mac="abcdef"');
  circular.cause = circular;
  assert.is((redactError(circular) as Error).message, `mac="${REDACTED}"`);
  assert.is(redactError('mac="abcdef"'), `mac="${REDACTED}"`);
  assert.is(redactError(undefined), 'undefined');
});

test.run();
