import { rejection, thrown } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkedHeaders, numericOptions } from '../../src/client/client-options.ts';
import { ConfigurationError } from '../../src/errors.ts';
import { Sample } from '../sample-service.ts';

const test = suite('client-options');

const defaults = {
  timeout: 30_000,
  maxConnections: 64,
  maxResponseSize: 67_108_864,
  retries: 5,
  delayFactor: 100,
  randomizationFactor: 0.25,
  maxDelay: 30_000,
};

test('options that are missing or undefined have their defaults', () => {
  assert.equal(numericOptions({}), defaults);
  assert.equal(numericOptions({ timeout: undefined, retries: undefined }), defaults);
  assert.equal(numericOptions({ retries: 0, delayFactor: 0, randomizationFactor: 0, maxDelay: 0, timeout: 1 }), {
    ...defaults,
    timeout: 1,
    retries: 0,
    delayFactor: 0,
    randomizationFactor: 0,
    maxDelay: 0,
  });
});

for (const [name, value] of [
  ['timeout', 0],
  ['timeout', -1],
  ['timeout', Number.POSITIVE_INFINITY],
  ['timeout', 2 ** 31],
  ['timeout', Number.NaN],
  ['timeout', '5'],
  ['maxConnections', 0],
  ['maxConnections', 1.5],
  ['maxResponseSize', 0],
  ['maxResponseSize', 500_000_001],
  ['retries', -1],
  ['retries', 1.5],
  ['retries', null],
  ['delayFactor', -1],
  ['randomizationFactor', 1.1],
  ['randomizationFactor', -0.1],
  ['maxDelay', -1],
] as const) {
  test(`${name}: ${JSON.stringify(value)} is rejected when the client is made`, async () => {
    const options = { rootUrl: 'https://tc.example.com', [name]: value } as object;
    assert.match(thrown(() => new Sample(options), ConfigurationError).message, new RegExp(`^${name} is ${String(value)}, expected `));
  });
}

test('the numbers of a call are checked before anything is sent', async () => {
  const sample = new Sample({ rootUrl: 'https://tc.example.com' });
  assert.is((await rejection(sample.ping({ timeout: 0 }), ConfigurationError)).message, 'timeout is 0, expected milliseconds, at least 1');
});

test('headers get lower-case names', () => {
  assert.equal(checkedHeaders({ 'X-Own': 'a', accept: 'b' }), { 'x-own': 'a', accept: 'b' });
});

test('headers that HTTP does not allow are rejected by name, without their value', () => {
  for (const value of ['secret\n', 'secret\r\nx: y', 'secret\0', 'secret 漢', 5, undefined]) {
    const { message } = thrown(() => checkedHeaders({ 'x-own': value as string }), ConfigurationError);
    assert.is(message, 'header x-own has an invalid value; expected a string of one line of Latin-1 characters');
  }
  assert.is(
    thrown(() => checkedHeaders({ 'x:own': 'a' }), ConfigurationError).message,
    'header name "x:own" is invalid; a name consists of letters, digits and !#$%&\'*+.^_`|~-',
  );
  assert.match(
    thrown(() => new Sample({ rootUrl: 'https://tc.example.com', traceId: 'a\nb' }), ConfigurationError).message,
    'header x-taskcluster-trace-id ',
  );
});

test.run();
