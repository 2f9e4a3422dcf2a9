import { misbehavingServer, silence } from '@tc/test-support/misbehaving-server';
import { rejection, thrown } from '@tc/test-support/rejection';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { encodePayload } from '../../src/call/payload.ts';
import { ValidationError } from '../../src/errors.ts';
import { type Item, Sample } from '../sample-service.ts';

const test = suite('payload');

const encode = (payload: unknown): string => encodePayload('payload of sample.putItem', payload);

test('any JSON value is converted unchanged', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => assert.is(encode(value), JSON.stringify(value))));
});

test('dates become timestamps, at any depth', () => {
  const created = new Date('2024-05-05T10:00:00.123Z');
  assert.is(
    encode({ created, runs: [{ started: created }] }),
    '{"created":"2024-05-05T10:00:00.123Z","runs":[{"started":"2024-05-05T10:00:00.123Z"}]}',
  );
});

test('undefined properties are left out', () => {
  assert.is(encode({ a: undefined, b: 1 }), '{"b":1}');
});

const reason = new Error('not now');

function fail(): never {
  throw reason;
}

const throwing = {
  get secret() {
    return fail();
  },
};

const endless = { toJSON: () => ({ next: { ...endless } }) };

function nested(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = {};
  for (let level = 0; level < 20_000; level++) value = wrap(value);
  return value;
}

const cycle: Record<string, unknown> = { a: {} };
cycle['a'] = { b: cycle };

for (const [what, payload, path, message, shownPath = 'the document'] of [
  [
    'an invalid date',
    { deep: [{ 'a/b~c': new Date(Number.NaN) }] },
    '/deep/0/a~1b~0c',
    'is not a valid date in the years 0 to 9999',
    'deep[0]["a/b~c"]',
  ],
  [
    'a date past the year 9999',
    { created: new Date(Date.UTC(10_000, 0)) },
    '/created',
    'is not a valid date in the years 0 to 9999',
    'created',
  ],
  ['a date that is the whole payload', new Date(Number.NaN), '', 'is not a valid date in the years 0 to 9999'],
  ['nothing', undefined, '', 'is missing'],
  ['a function', () => {}, '', 'is missing'],
  ['a BigInt', { size: 1n }, '/size', 'is a BigInt, which JSON cannot represent', 'size'],
  ['a cycle', cycle, '/a/b', 'is an object that contains itself', 'a.b'],
  ['20,000 levels of objects', { env: nested((inner) => ({ inner })) }, '/env', 'is nested more than 1000 levels deep', 'env'],
  ['20,000 levels of arrays', nested((inner) => [inner]), '/0', 'is nested more than 1000 levels deep', '[0]'],
  ['a toJSON() without end', { a: endless }, '/a', 'is nested more than 1000 levels deep', 'a'],
  ['a getter that throws', { list: [throwing] }, '/list/0/secret', 'cannot be read: not now', 'list[0].secret'],
  ['a toJSON() that throws', { a: { toJSON: fail } }, '/a', 'cannot be read: not now', 'a'],
  ['a proxy that throws', { a: new Proxy({}, { ownKeys: fail }) }, '/a', 'cannot be read: not now', 'a'],
  ['a toJSON() that returns a BigInt', { toJSON: () => 1n }, '', 'cannot be converted to JSON: Do not know how to serialize a BigInt'],
] as const) {
  test(`${what} is rejected, with its path`, () => {
    const error = thrown(() => encode(payload), ValidationError);
    assert.equal(error.issues, [{ path, message }]);
    assert.is(error.message, `payload of sample.putItem: ${shownPath} ${message}`);
  });
}

test('what a getter or toJSON() throws is the cause', () => {
  assert.is(thrown(() => encode(throwing), ValidationError).cause, reason);
});

test('1,000 levels are converted, and what toJSON() returns is what counts', () => {
  let value: unknown = {};
  for (let level = 1; level < 1000; level++) value = [value];
  assert.is(encode(value), JSON.stringify(value));
  assert.is(encode({ moment: { date: new Date(Number.NaN), toJSON: () => 'now' } }), '{"moment":"now"}');
  assert.is(thrown(() => encode({ toJSON: () => ({ a: new Date(Number.NaN) }) }), ValidationError).issues[0]?.path, '/a');
});

test('the same object in several places is not a cycle', () => {
  const shared = { x: 1 };
  assert.is(encode({ a: shared, b: [shared, shared] }), '{"a":{"x":1},"b":[{"x":1},{"x":1}]}');
});

test('a call with an invalid payload fails before anything is sent', async () => {
  await using server = await misbehavingServer(silence);
  const sample = new Sample({ rootUrl: server.rootUrl });
  const error = await rejection(sample.putItem('x', { itemId: 'x', size: 1n } as unknown as Item), ValidationError);
  assert.match(error.message, 'payload of sample.putItem: ');
  await rejection(sample.putItem('x', undefined as unknown as Item), ValidationError);
  assert.is(server.requests.length, 0);
});

test.run();
