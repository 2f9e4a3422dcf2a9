import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildModel } from '../src/model/build-model.ts';
import { parse } from '../src/parse/parse.ts';
import { type JsonObject, SourceError } from '../src/source/source.ts';
import { entry, event, references, source, type Tiny } from './tiny.ts';

const test = suite('parse');

/** Each case: what is wrong, and the file, position and reason that the error must name. */
const faults: readonly (readonly [string, Tiny, string, string, RegExp])[] = [
  ['an unknown HTTP method', { entries: [entry({ method: 'fetch' })] }, 'tiny/api.yml', '/entries/0/method', /one of get, post/],
  [
    'a property that is not in the format',
    { entries: [entry({ colour: 'red' })] },
    'tiny/api.yml',
    '/entries/0/colour',
    /not part of the reference format/,
  ],
  ['a missing route', { entries: [entry({ route: undefined as never })] }, 'tiny/api.yml', '/entries/0', /route/],
  ['a name twice', { entries: [entry(), entry()] }, 'tiny/api.yml', '/entries/1/name', /ping is also the name of entry 0/],
  [
    'a name that is not an identifier',
    { entries: [entry({ name: 'a b' })] },
    'tiny/api.yml',
    '/entries/0/name',
    /"a b" is not an identifier/,
  ],
  ['an argument that is not in the route', { entries: [entry({ args: ['id'] })] }, 'tiny/api.yml', '/entries/0/args', /\[id\].*\/ping/],
  [
    'an argument that only the route has',
    { entries: [entry({ route: '/<a>/<b>', args: ['b', 'a'] })] },
    'tiny/api.yml',
    '/entries/0/args',
    /\[a,b\]/,
  ],
  [
    'scopes that are not an expression',
    { entries: [entry({ scopes: { NoneOf: [] } })] },
    'tiny/api.yml',
    '/entries/0/scopes',
    /ping is malformed/,
  ],
  [
    'a schema that does not exist',
    { entries: [entry({ input: 'v1/no.json#' })] },
    'tiny/api.yml',
    '/entries/0/input',
    /schemas\/tiny\/v1\/no\.json/,
  ],
  ['an event twice', { events: [event(), event()], schemas: { 'v1/thing': {} } }, 'tiny/exchanges.yml', '/entries/1/name', /thingMade/],
  ['an event without its schema', { events: [event()] }, 'tiny/exchanges.yml', '/entries/0/schema', /v1\/thing\.json/],
  [
    'a routing key field twice',
    { events: [event({ routingKey: [field('a'), field('a')] })], schemas: { 'v1/thing': {} } },
    'tiny/exchanges.yml',
    '/entries/0/routingKey',
    /field a twice/,
  ],
  ['a schema that is not an object', { entries: [], schemas: { 'v1/a': 'text' } }, 'tiny/schemas/v1/a.yml', '', /expected a schema/],
  ['a type that does not exist', { entries: [], schemas: { 'v1/a': { type: 'text' } } }, 'tiny/schemas/v1/a.yml', '/type', /"text"/],
  [
    'a pattern that is not valid',
    { entries: [], schemas: { 'v1/a': { properties: { x: { pattern: '[' } } } } },
    'tiny/schemas/v1/a.yml',
    '/properties/x/pattern',
    /regular expression/,
  ],
  ['an id of another file', { entries: [], schemas: { 'v1/a': { $id: '/b#' } } }, 'tiny/schemas/v1/a.yml', '/$id', /"\/b#"/],
  [
    'a $ref to a missing file',
    { entries: [], schemas: { 'v1/a': { $ref: 'b.json#' } } },
    'tiny/schemas/v1/a.yml',
    '',
    /schemas\/tiny\/v1\/b\.json/,
  ],
];

for (const [name, tiny, file, pointer, reason] of faults) {
  test(`${name} is refused, and the error names its position`, () => {
    const error = failure(() => parse(JSON.parse(JSON.stringify(source(tiny)))));
    assert.is(error.file, file);
    assert.is(error.pointer, pointer);
    assert.match(error.reason, reason);
    assert.match(error.message, file);
  });
}

/** Errors that are found when the schemas are read. */
const links: readonly (readonly [string, Tiny, RegExp])[] = [
  ['a $ref to a missing position', { entries: [], schemas: { 'v1/a': { $ref: '#/properties/x' } } }, /points to nothing/],
  ['a $ref to itself', { entries: [], schemas: { 'v1/a': { properties: { a: { $ref: '#/properties/a' } } } } }, /in a circle/],
  ['files that refer to each other', { entries: [], schemas: { 'v1/a': items('b'), 'v1/b': items('a') } }, /refers to itself/],
];

for (const [name, tiny, reason] of links) {
  test(`${name} is refused`, () => assert.match(failure(() => buildModel(references(tiny))).message, reason));
}

test('logs, metrics, common schemas and folders without a service are left out', () => {
  const { release, files } = source({ entries: [entry()], schemas: { 'v1/thing': {} } });
  const more = ['references/tiny/v1/logs.json', 'references/tiny/v1/metrics.json', 'schemas/common/x.json', 'schemas/worker/v1/x.json'];
  const parsed = parse({ release, files: [...files, ...more.map((path) => ({ file: path, path, content: 'no reference' }))] });
  assert.equal([...parsed.schemas.keys()], ['schemas/tiny/v1/thing.json']);
  assert.equal(
    parsed.services.map(({ name }) => name),
    ['tiny'],
  );
});

test('a service can have only exchanges', () => {
  const [tiny] = references({ events: [event()], schemas: { 'v1/thing': {} } }).services;
  assert.is(tiny?.api, undefined);
  assert.is(tiny?.exchanges?.content.entries.length, 1);
});

function failure(work: () => unknown): SourceError {
  try {
    work();
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new assert.Assertion({ message: 'nothing was refused', details: '', generated: false, operator: '', expects: '', actual: '' });
}

function field(name: string): JsonObject {
  return { name, summary: '', multipleWords: false, required: true };
}

function items(file: string): JsonObject {
  return { type: 'array', items: { $ref: `${file}.json#` } };
}

test.run();
