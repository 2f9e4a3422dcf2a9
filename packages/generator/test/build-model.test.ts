import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ObjectShape, Shape } from '../src/model/schema-model.ts';
import type { JsonObject } from '../src/source/source.ts';
import { entry, event, service } from './tiny.ts';

const test = suite('build-model');

const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...more,
});

test('files are named by their titles, or by their file names if two have the same title', () => {
  const { schemas } = service({
    entries: [],
    schemas: {
      'v1/make-thing': object({}, { title: 'Thing (as made)' }),
      'v1/list-things': object({}, { title: 'Things' }),
      'v1/all-things': object({}, { title: 'Things' }),
      'v1/untitled.v2': object({}),
      'v1/record': object({}, { title: 'Record' }),
    },
  });
  assert.equal(Object.fromEntries(schemas.map(({ path, name }) => [path.slice('schemas/tiny/v1/'.length), name])), {
    'make-thing.json': 'ThingAsMade',
    'list-things.json': 'ListThings',
    'all-things.json': 'AllThings',
    'untitled.v2.json': 'UntitledV2',
    'record.json': 'RecordDocument',
  });
});

test('objects inside a file are named by their titles if these say enough, or by their position', () => {
  const part = (title: string): JsonObject => object({ a: { type: 'string' } }, { title });
  const { schemas } = service({
    entries: [],
    schemas: {
      'v1/thing': object(
        {
          owner: part('Owner'),
          launchConfigs: { type: 'array', items: part('Way To Launch') },
          parts: { type: 'array', items: part('Same Title') },
          byName: { type: 'object', additionalProperties: part('Same Title') },
          kind: {
            oneOf: [
              object({ type: { enum: ['big'] } }, { required: ['type'] }),
              object({ type: { enum: ['small'] } }, { required: ['type'] }),
            ],
          },
        },
        { title: 'Thing' },
      ),
    },
  });
  assert.equal(namesIn(schemas[0]?.shape), [
    'Thing',
    'ThingOwner',
    'WayToLaunch',
    'ThingPart',
    'ThingByNameEntry',
    'ThingKindBig',
    'ThingKindSmall',
  ]);
});

test('a type has two names if it differs for sending and receiving', () => {
  const { schemas, methods } = service({
    entries: [
      entry({ name: 'put', method: 'put', input: 'v1/thing.json#', output: 'v1/thing.json#' }),
      entry({ name: 'send', method: 'post', input: 'v1/sent.json#' }),
    ],
    schemas: {
      'v1/thing': object(
        { plain: { $ref: 'plain.json#' }, timed: { $ref: 'timed.json#' } },
        { title: 'Thing', required: ['plain', 'timed'] },
      ),
      'v1/plain': object({ a: { type: 'string' } }, { title: 'Plain', required: ['a'] }),
      'v1/timed': object({ at: { type: 'string', format: 'date-time' } }, { title: 'Timed', required: ['at'] }),
      'v1/sent': object({ at: { type: 'string', format: 'date-time' } }, { title: 'Sent' }),
      'v1/unused': object({}, { title: 'Unused' }),
    },
  });
  assert.equal(Object.fromEntries(schemas.map(({ name, names }) => [name, names])), {
    Plain: { received: 'Plain', sent: 'Plain' },
    Timed: { received: 'Timed', sent: 'TimedInput' },
    Thing: { received: 'Thing', sent: 'ThingInput' },
    Sent: { sent: 'Sent' },
    Unused: { received: 'Unused' },
  });
  assert.is(methods[0]?.input, methods[0]?.output);
});

test('each schema comes after those that it refers to', () => {
  const { schemas } = service({
    entries: [],
    schemas: { 'v1/a': { $ref: 'b.json#' }, 'v1/b': { items: { $ref: 'c.json#' }, type: 'array' }, 'v1/c': {} },
  });
  assert.equal(
    schemas.map(({ name }) => name),
    ['C', 'B', 'A'],
  );
});

test('a method has pages if its query and its response have a token and the response has one list', () => {
  const page = (more: JsonObject): JsonObject =>
    object({ continuationToken: { type: 'string' }, things: { type: 'array', items: { type: 'string' } }, ...more });
  const { methods } = service({
    entries: [
      entry({ name: 'list', query: ['continuationToken', 'limit', 'quarantined', 'prefix'], output: 'v1/page.json#' }),
      entry({ name: 'two', query: ['continuationToken'], output: 'v1/two.json#' }),
      entry({ name: 'without', output: 'v1/page.json#', query: [] }),
    ],
    schemas: { 'v1/page': page({}), 'v1/two': page({ others: { type: 'array' } }) },
  });
  assert.equal(
    methods.map(({ items }) => items?.property),
    ['things', undefined, undefined],
  );
  assert.equal(methods[0]?.query, {
    typeName: 'ListQuery',
    parameters: [
      { name: 'continuationToken', accepts: 'text' },
      { name: 'limit', accepts: 'number' },
      { name: 'quarantined', accepts: 'boolean' },
      { name: 'prefix', accepts: 'text' },
    ],
  });
  assert.is(methods[2]?.query, undefined);
});

test('an argument accepts numbers if a schema has it as a whole number; its description is the most common one', () => {
  const { methods } = service({
    entries: [entry({ route: '/<thingId>/<runId>/<name>', args: ['thingId', 'runId', 'name'] })],
    schemas: {
      'v1/a': object({ runId: { type: 'integer', description: 'The run.' }, name: { type: 'string', description: 'Of a person.' } }),
      'v1/b': object({ thingId: { type: 'string', description: 'Odd.' } }),
      'v1/c': object({ thingId: { type: 'string', description: 'The thing.' } }),
      'v1/d': object({ thingId: { type: 'string', description: 'The thing.' } }),
    },
  });
  assert.equal(methods[0]?.args, [
    { name: 'thingId', parameter: 'thingId', numeric: false, description: 'The thing.' },
    { name: 'runId', parameter: 'runId', numeric: true, description: 'The run.' },
    { name: 'name', parameter: 'name', numeric: false },
  ]);
});

test('an event has its full exchange name and its message', () => {
  const { events, methods, className } = service({ events: [event()], schemas: { 'v1/thing': object({}, { title: 'Thing Message' }) } });
  assert.is(className, 'Tiny');
  assert.equal(methods, []);
  assert.is(events[0]?.exchange, 'exchange/tiny/v1/thing-made');
  assert.is(events[0]?.message.name, 'ThingMessage');
  assert.is(events[0]?.routingKeyName, 'ThingMadeRoutingKey');
});

test('the model is frozen', () => {
  const { schemas } = service({ entries: [], schemas: { 'v1/a': object({ b: {} }) } });
  const shape = schemas[0]?.shape as ObjectShape;
  assert.ok(Object.isFrozen(shape.properties[0]));
});

function namesIn(shape: Shape | undefined): string[] {
  return [...JSON.stringify(shape).matchAll(/"received":"(\w+)"/g)].map((match) => match[1] ?? '');
}

test.run();
