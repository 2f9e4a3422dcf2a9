import { inspect } from 'node:util';
import { thrown } from '@tc/test-support/rejection';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ConfigurationError } from '../src/errors.ts';
import {
  apiUrl,
  encodeArgument,
  encodeQuery,
  fillRoute,
  manifestUrl,
  normalizeRootUrl,
  type QueryValues,
  referenceUrl,
  schemaUrl,
} from '../src/urls.ts';

const test = suite('urls');

const rootUrl = 'https://tc.example.com';

test('every kind of URL has its documented form', () => {
  assert.is(apiUrl(rootUrl, 'queue', 'v1'), 'https://tc.example.com/api/queue/v1');
  assert.is(referenceUrl(rootUrl, 'queue', 'v1', 'api'), 'https://tc.example.com/references/queue/v1/api.json');
  assert.is(referenceUrl(rootUrl, 'queue', 'v1', 'exchanges'), 'https://tc.example.com/references/queue/v1/exchanges.json');
  assert.is(manifestUrl(rootUrl), 'https://tc.example.com/references/manifest.json');
  assert.is(
    schemaUrl(rootUrl, 'queue', 'v1/create-task-request.json#'),
    'https://tc.example.com/schemas/queue/v1/create-task-request.json#',
  );
});

for (const [given, normal] of [
  ['https://tc.example.com', 'https://tc.example.com'],
  ['https://tc.example.com/', 'https://tc.example.com'],
  ['https://tc.example.com///', 'https://tc.example.com'],
  ['http://localhost:8080/', 'http://localhost:8080'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
  ['https://example.com/taskcluster/', 'https://example.com/taskcluster'],
] as const) {
  test(`the root URL ${given} is ${normal}`, () => assert.is(normalizeRootUrl(given), normal));
}

for (const bad of [
  '',
  'tc.example.com',
  'ftp://example.com',
  'https://',
  'https:///x',
  'https://a b',
  'https://example.com/?x',
  'https://example.com/#x',
  'https://a:b:c',
  undefined,
  5,
]) {
  test(`${JSON.stringify(bad)} is not a root URL`, () => {
    const { message } = thrown(() => normalizeRootUrl(bad as string), ConfigurationError);
    assert.match(message, /^rootUrl is .*, expected a URL such as/);
  });
}

test('a root URL with a password is rejected without showing it', () => {
  const { message } = thrown(() => normalizeRootUrl('https://me:my-password@example.com'), ConfigurationError);
  assert.match(message, 'rootUrl contains a user name or password');
  assert.not.match(message, 'my-password');
});

for (const [value, encoded] of [
  ['public/logs/live.log', 'public%2Flogs%2Flive.log'],
  ['a b', 'a%20b'],
  ['a+b', 'a%2Bb'],
  ['?&#=', '%3F%26%23%3D'],
  ['%2F', '%252F'],
  ['%2e%2e', '%252e%252e'],
  ['...', '...'],
  ['.hidden', '.hidden'],
  ['é', '%C3%A9'],
  [0, '0'],
  [42, '42'],
  [-1, '-1'],
] as const) {
  test(`the argument ${JSON.stringify(value)} becomes ${encoded}`, () => assert.is(encodeArgument('name', value), encoded));
}

for (const [value, message] of [
  ['', 'taskId is "", which cannot be part of a URL path'],
  ['.', 'taskId is ".", which cannot be part of a URL path'],
  ['..', 'taskId is "..", which cannot be part of a URL path'],
  ['a\ud800', 'taskId contains half of a surrogate pair, which cannot be part of a URL'],
  [1.5, 'taskId is 1.5, expected a string or a whole number'],
  [Number.NaN, 'taskId is NaN, expected a string or a whole number'],
  [null, 'taskId is null, expected a string or a whole number'],
  [['a'], 'taskId is an array, expected a string or a whole number'],
  [{}, 'taskId is of type object, expected a string or a whole number'],
  [true, 'taskId is of type boolean, expected a string or a whole number'],
] as const) {
  test(`the argument ${inspect(value)} is rejected`, () => {
    assert.is(thrown(() => encodeArgument('taskId', value as string), ConfigurationError).message, message);
  });
}

test('any argument is still one segment after URL parsing', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((text) => text !== '.' && text !== '..'),
      (value) => {
        const { pathname } = new URL(`https://x/before/${encodeArgument('name', value)}/after`);
        const segments = pathname.split('/');
        assert.is(segments.length, 4);
        assert.is(decodeURIComponent(segments[2] ?? ''), value);
      },
    ),
  );
});

test('each name in a route is replaced by its value, and values are not replaced again', () => {
  assert.is(fillRoute('/task/<taskId>/runs/<runId>', ['taskId', 'runId'], ['a', 0]), '/task/a/runs/0');
  assert.is(fillRoute('/<a>/<b>', ['a', 'b'], ['<b>', '$&']), '/%3Cb%3E/%24%26');
});

test('a missing argument is named', () => {
  assert.is(thrown(() => fillRoute('/task/<taskId>/<runId>', ['taskId', 'runId'], ['a']), ConfigurationError).message, 'runId is missing');
});

test('a query has the values that are set, encoded and in order', () => {
  const known = ['limit', 'continuationToken', 'full'];
  assert.is(encodeQuery(known, undefined), '');
  assert.is(encodeQuery(known, {}), '');
  assert.is(encodeQuery(known, { limit: undefined }), '');
  assert.is(
    encodeQuery(known, { limit: 10, full: false, continuationToken: 'a b&c=d/é' }),
    '?limit=10&full=false&continuationToken=a+b%26c%3Dd%2F%C3%A9',
  );
  assert.is(encodeQuery(known, { continuationToken: '' }), '?continuationToken=');
});

test('an unknown query parameter is rejected, and the error lists the known ones', () => {
  assert.is(
    thrown(() => encodeQuery(['limit', 'from'], { limt: 1 }), ConfigurationError).message,
    '"limt" is not a query parameter; expected limit, from',
  );
  assert.is(
    thrown(() => encodeQuery([], { limit: 1 }), ConfigurationError).message,
    '"limit" is not a query parameter; the method has none',
  );
  thrown(() => encodeQuery(['limit'], { toString: undefined, other: undefined } as unknown as QueryValues), ConfigurationError);
});

for (const value of [null, [1], {}, Number.NaN, Number.POSITIVE_INFINITY]) {
  test(`the query value ${inspect(value)} is rejected`, () => {
    const { message } = thrown(() => encodeQuery(['limit'], { limit: value } as unknown as QueryValues), ConfigurationError);
    assert.match(message, /^query parameter limit is .*, expected a string, number or boolean$/);
  });
}

test.run();
