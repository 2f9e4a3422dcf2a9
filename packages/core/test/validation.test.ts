import { echo, json, misbehavingServer, text } from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { Type } from 'typebox';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Endpoint, ServiceDefinition } from '../src/endpoint.ts';
import { ConfigurationError, type TaskclusterError, ValidationError } from '../src/errors.ts';
import { compileSchema, validateDocument } from '../src/validation.ts';
import { type Item, Sample } from './sample-service.ts';

const test = suite('validation');

const item = { itemId: 'x', size: 1 };

test('without validate, nothing is checked: neither payload nor answer', async () => {
  await using server = await misbehavingServer(echo);
  const odd = { anything: true } as unknown as Item;
  assert.equal(await new Sample({ rootUrl: server.rootUrl }).putItem('x', odd), odd);
});

test('with validate, what fits the schemas passes both ways', async () => {
  await using server = await misbehavingServer(echo);
  assert.equal(await new Sample({ rootUrl: server.rootUrl, validate: true }).putItem('x', item), item);
});

test('with validate, a payload that does not fit is refused before anything is sent, with every place at fault', async () => {
  await using server = await misbehavingServer(echo);
  const sample = new Sample({ rootUrl: server.rootUrl, validate: true });
  const error = await rejection(sample.putItem('x', { itemId: 5, size: -1 } as unknown as Item), ValidationError);
  assert.match(error.message, /^payload of sample\.putItem is not a valid item: \/itemId \S.*; \/size \S/);
  assert.equal(
    error.issues.map(({ path }) => path),
    ['/itemId', '/size'],
  );
  assert.is(server.requests.length, 0);
});

test('with validate, a date in a payload counts as the timestamp that it becomes', async () => {
  await using server = await misbehavingServer(json(200, item));
  const sample = new Sample({ rootUrl: server.rootUrl, validate: true });
  await sample.putItem('x', { itemId: new Date(0), size: 1 } as unknown as Item);
  assert.is(server.requests[0]?.body, '{"itemId":"1970-01-01T00:00:00.000Z","size":1}');
});

test('with validate, an answer that does not fit is a ValidationError, is not retried, and onCall is told', async () => {
  await using server = await misbehavingServer(json(200, { itemId: 'x' }));
  const told: unknown[] = [];
  const onCall = (summary: { status: number | undefined }, error?: TaskclusterError) => told.push(summary.status, error);
  const error = await rejection(new Sample({ rootUrl: server.rootUrl, validate: true, onCall }).getItem('x'), ValidationError);
  assert.match(error.message, 'answer of sample.getItem is not a valid item: the document ');
  assert.is(server.requests.length, 1);
  assert.equal(told, [200, error]);
});

test('with validate, an empty answer does not fit where one is promised', async () => {
  await using server = await misbehavingServer(text(200, ''));
  const sample = new Sample({ rootUrl: server.rootUrl, validate: true });
  await rejection(sample.getItem('x'), ValidationError);
  await sample.ping();
});

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

test('a schema that the service does not have is an error that names it', async () => {
  const endpoint: Endpoint = { name: 'get', method: 'GET', route: '/', args: [], output: 'nothing' };
  const service: ServiceDefinition = { name: 'sample', version: 'v1', endpoints: { get: endpoint }, schemas: async () => ({}) };
  assert.is(
    (await rejection(validateDocument(service, endpoint, 'output', {}), ConfigurationError)).message,
    'sample has no schema nothing',
  );
  await validateDocument(service, endpoint, 'input', {});
});

test.run();
