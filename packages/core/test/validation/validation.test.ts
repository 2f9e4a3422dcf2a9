import { echo, json, misbehavingServer, text } from '@tc/test-support/misbehaving-server';
import { rejection, thrown } from '@tc/test-support/rejection';
import { Type } from 'typebox';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Endpoint, ServiceDefinition } from '../../src/endpoint.ts';
import { ConfigurationError, type TaskclusterError, ValidationError } from '../../src/errors.ts';
import type { Strictness } from '../../src/validation/schema-check.ts';
import { compileSchema, validateDocument } from '../../src/validation/validation.ts';
import { type Item, Sample } from '../sample-service.ts';

const test = suite('validation');

const item = { itemId: 'x', size: 1 };

test('without validate, neither payloads nor responses are checked', async () => {
  await using server = await misbehavingServer(echo);
  const odd = { anything: true } as unknown as Item;
  assert.equal(await new Sample({ rootUrl: server.rootUrl }).putItem('x', odd), odd);
});

test('with validate, payloads and responses that match their schemas pass', async () => {
  await using server = await misbehavingServer(echo);
  assert.equal(await new Sample({ rootUrl: server.rootUrl, validate: true }).putItem('x', item), item);
});

test('with validate, an invalid payload is rejected before anything is sent, with everything that is wrong', async () => {
  await using server = await misbehavingServer(echo);
  const sample = new Sample({ rootUrl: server.rootUrl, validate: true });
  const error = await rejection(sample.putItem('x', { itemId: 5, size: -1 } as unknown as Item), ValidationError);
  assert.is(
    error.message,
    'payload of sample.putItem is not a valid item: itemId is 5, expected a string; size is -1, expected a number >= 0',
  );
  assert.equal(error.issues, [
    { path: '/itemId', message: 'is 5, expected a string' },
    { path: '/size', message: 'is -1, expected a number >= 0' },
  ]);
  assert.is(server.requests.length, 0);
});

test('with validate, a date in a payload is checked as the timestamp that is sent', async () => {
  await using server = await misbehavingServer(json(200, item));
  const sample = new Sample({ rootUrl: server.rootUrl, validate: true });
  await sample.putItem('x', { itemId: new Date(0), size: 1 } as unknown as Item);
  assert.is(server.requests[0]?.body, '{"itemId":"1970-01-01T00:00:00.000Z","size":1}');
});

test('with validate, an invalid response is a ValidationError, is not retried, and is reported to onCall', async () => {
  await using server = await misbehavingServer(json(200, { itemId: 'x' }));
  const told: unknown[] = [];
  const onCall = (summary: { status: number | undefined }, error?: TaskclusterError) => told.push(summary.status, error);
  const error = await rejection(new Sample({ rootUrl: server.rootUrl, validate: true, onCall }).getItem('x'), ValidationError);
  assert.is(error.message, 'response of sample.getItem is not a valid item: size is missing');
  assert.is(server.requests.length, 1);
  assert.equal(told, [200, error]);
});

test('with validate, an empty response is invalid for a method that returns something', async () => {
  await using server = await misbehavingServer(text(200, ''));
  const sample = new Sample({ rootUrl: server.rootUrl, validate: true });
  await rejection(sample.getItem('x'), ValidationError);
  await sample.ping();
});

const newer = { itemId: 'x', size: 1, kind: 'added', addedLater: true };

test('with validate: true, a response may have properties and enum values that are not in its schema', async () => {
  await using server = await misbehavingServer(json(200, newer));
  assert.equal(await new Sample({ rootUrl: server.rootUrl, validate: true }).getItem('x'), newer);
});

test('with validate: true, a payload must match its schema exactly', async () => {
  await using server = await misbehavingServer(echo);
  const sample = new Sample({ rootUrl: server.rootUrl, validate: true });
  const error = await rejection(sample.putItem('x', newer), ValidationError);
  assert.match(error.message, 'addedLater is not a known property; kind is "added", expected one of "file", "folder"');
  assert.is(server.requests.length, 0);
});

test("with validate: 'strict', unknown properties and enum values of a response are reported", async () => {
  await using server = await misbehavingServer(json(200, newer));
  const sample = new Sample({ rootUrl: server.rootUrl, validate: 'strict' });
  const error = await rejection(sample.getItem('x'), ValidationError);
  assert.match(error.message, 'addedLater is not a known property; kind is "added", expected one of "file", "folder"');
  await rejection(sample.putItem('x', newer), ValidationError);
});

test('validate must be one of its values', () => {
  const options = { rootUrl: 'https://tc.example.com', validate: 'lenient' as never };
  assert.is(thrown(() => new Sample(options), ConfigurationError).message, 'validate is "lenient", expected true, false or "strict"');
});

test('the first lenient check of a schema takes at most three times as long as the first strict one', async () => {
  const firstCheck = async (strictness: Strictness): Promise<number> => {
    const schema = largeSchema();
    const { user, system } = process.cpuUsage();
    (await compileSchema(schema, strictness))({});
    const { user: userAfter, system: systemAfter } = process.cpuUsage();
    return userAfter + systemAfter - user - system;
  };
  const times: Record<Strictness, number[]> = { strict: [], lenient: [] };
  // The first rounds load and warm up TypeBox's compiler, and garbage collection slows some others down. The fastest count.
  for (let round = 0; round < 40; round++)
    for (const strictness of ['strict', 'lenient'] as const) times[strictness].push(await firstCheck(strictness));
  const [strict, lenient] = [Math.min(...times.strict), Math.min(...times.lenient)];
  assert.ok(lenient <= 3 * strict, `${lenient} µs, strictly ${strict} µs`);
});

/** A schema of some 600 parts, as large as the largest of a service. */
function largeSchema(): object {
  const closed = { additionalProperties: false };
  const run = () => Type.Object({ runId: Type.Integer(), state: Type.Enum(['running', 'failed']), at: Type.String() }, closed);
  const artifact = () =>
    Type.Union(['s3', 'error', 'link'].map((kind) => Type.Object({ storageType: Type.Literal(kind), [kind]: Type.String() }, closed)));
  return Type.Object(
    Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`part${index}`, Type.Array(Type.Object({ run: run(), of: artifact() }, closed))]),
    ),
    closed,
  );
}

test('a schema is compiled once', async () => {
  const schema = Type.Object({ a: Type.Number() });
  const check = await compileSchema(schema);
  assert.is(await compileSchema(schema), check);
  assert.equal(check({ a: 1 }), []);
  assert.equal(
    check({ a: 'x' }).map(({ path }) => path),
    ['/a'],
  );
});

test('an error names a schema that the service does not have', async () => {
  const endpoint: Endpoint = { name: 'get', method: 'GET', route: '/', args: [], output: 'nothing' };
  const service: ServiceDefinition = { name: 'sample', version: 'v1', endpoints: { get: endpoint }, schemas: async () => ({}) };
  assert.is(
    (await rejection(validateDocument(service, endpoint, 'output', {}, 'strict'), ConfigurationError)).message,
    'sample has no schema nothing',
  );
  await validateDocument(service, endpoint, 'input', {}, 'strict');
});

test.run();
