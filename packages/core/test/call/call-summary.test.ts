import { inspect } from 'node:util';
import { assertHides } from '@tc/test-support/secrets';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type CallRecord, CallSummary } from '../../src/call/call-summary.ts';
import { Credentials } from '../../src/credentials/credentials.ts';
import { REDACTED } from '../../src/redaction.ts';

const test = suite('call-summary');

const record: CallRecord = {
  service: 'sample',
  method: 'putItem',
  httpMethod: 'PUT',
  url: 'https://tc.example.com/api/sample/v1/items/x',
  attempts: 2,
  duration: 12.5,
  request: { headers: { accept: 'application/json' }, body: '{"size":1}' },
  response: { status: 200, headers: { 'x-own': 'yes' }, body: '{"itemId":"x"}' },
};

test('it has the data of the call', () => {
  const summary = new CallSummary(record);
  assert.is(summary.name, 'sample.putItem');
  const expected = {
    service: 'sample',
    method: 'putItem',
    httpMethod: 'PUT',
    url: 'https://tc.example.com/api/sample/v1/items/x',
    status: 200,
    attempts: 2,
    duration: 12.5,
    request: { headers: { accept: 'application/json' }, body: { size: 1 } },
    response: { headers: { 'x-own': 'yes' }, body: { itemId: 'x' } },
  };
  assert.equal(summary.toJSON(), expected);
  assert.equal(JSON.parse(JSON.stringify(summary)), expected);
  assert.match(inspect(summary), "service: 'sample'");
});

test('a body that is not JSON is text, and an empty body is undefined', () => {
  const bodyOf = (body: string) => new CallSummary({ ...record, response: { status: 200, headers: {}, body } }).response?.body;
  assert.is(bodyOf('<html>'), '<html>');
  assert.is(bodyOf(''), undefined);
  assert.is(bodyOf('null'), null);
});

test('without a response there is no status', () => {
  const summary = new CallSummary({ ...record, response: undefined });
  assert.is(summary.status, undefined);
  assert.is(summary.response, undefined);
});

test('it shows no secrets of headers, bodies or URLs, whether its properties are read or it is printed', () => {
  const credentials = new Credentials({ clientId: 'me/tool', accessToken: 'the-access-token' });
  const temporary = credentials.createTemporary({ scopes: ['a'], expiresIn: '1 hour' });
  const { signature, seed } = JSON.parse(temporary.certificate ?? '') as { signature: string; seed: string };
  const signed = credentials.signUrl('https://tc.example.com/file');
  const authorization = temporary.signRequest('GET', 'https://tc.example.com/x');
  const bewit = new URL(signed).searchParams.get('bewit') ?? '';
  const mac = /mac="([^"]+)"/.exec(authorization)?.[1] ?? '';
  const ext = /ext="([^"]+)"/.exec(authorization)?.[1] ?? '';
  const secrets = ['the-access-token', temporary.accessToken, signature, seed, bewit, mac, ext];
  for (const [body, answer] of [
    [
      JSON.stringify({ ...temporary.toEnv(), nested: { accessToken: 'the-access-token' } }),
      JSON.stringify({ credentials: temporary.toEnv(), accessToken: temporary.accessToken, url: signed }),
    ],
    [`{"certificate": ${temporary.certificate}, "accessToken": "the-access-token`, `<p>you sent ${authorization} for ${signed}`],
  ] as const) {
    const summary = new CallSummary({
      ...record,
      url: signed,
      request: { headers: { authorization, 'x-proxied': authorization }, body },
      response: { status: 303, headers: { location: signed, 'set-cookie': 'session=the-access-token' }, body: answer },
    });
    assertHides(summary, secrets);
    for (const part of [summary.url, summary.request, summary.response, summary.toJSON(), { ...summary }]) assertHides(part, secrets);
    assert.is(summary.response?.headers['location'], `https://tc.example.com/file?bewit=${REDACTED}`);
    assert.is(summary.request.headers['authorization'], REDACTED);
  }
});

test.run();
