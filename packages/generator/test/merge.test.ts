import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mergeApi, mergeExchanges } from '../scripts/upgrade/merge-reference.ts';
import { factsKey, mergeSchema } from '../scripts/upgrade/merge-schema.ts';
import { missingTexts } from '../scripts/upgrade/placeholder.ts';
import type { Json } from '../src/source/source.ts';
import { entry, event } from './tiny.ts';

const test = suite('merge');

const PROSE = 'Prose of another project.';

for (const [name, ours, theirs, want] of [
  [
    'a known property keeps our text, and a new one gets a placeholder',
    { description: 'Ours.', properties: { a: { type: 'string', description: 'Our a.' } } },
    { description: PROSE, properties: { a: { type: 'string', description: PROSE }, b: { type: 'string', description: PROSE } } },
    {
      description: 'Ours.',
      properties: { a: { type: 'string', description: 'Our a.' }, b: { type: 'string', description: 'TODO: describe b of it' } },
    },
  ],
  [
    'a property whose type changed keeps our text',
    { properties: { a: { type: 'string', description: 'Our a.' } } },
    { properties: { a: { type: 'integer', description: PROSE } } },
    { properties: { a: { type: 'integer', description: 'Our a.' } } },
  ],
  [
    'a new property needs a text even when Taskcluster has none; a reference does not',
    { properties: {} },
    { properties: { a: { type: 'string' }, b: { $ref: 'b.json#' } } },
    { properties: { a: { type: 'string', description: 'TODO: describe a of it' }, b: { $ref: 'b.json#' } } },
  ],
  [
    'alternatives are matched by their facts, not by their position',
    {
      oneOf: [
        { type: 'string', description: 'Our text.' },
        { type: 'integer', description: 'Our number.' },
      ],
    },
    {
      oneOf: [
        { type: 'null', description: PROSE },
        { type: 'integer', description: PROSE },
        { type: 'string', description: PROSE },
      ],
    },
    {
      oneOf: [
        { type: 'null', description: 'TODO: describe alternative 1 of it' },
        { type: 'integer', description: 'Our number.' },
        { type: 'string', description: 'Our text.' },
      ],
    },
  ],
  [
    'titles are taken over because they name types; examples and comments are not',
    { title: 'Old Name', items: { description: 'Our item.' } },
    { title: 'New Name', $comment: PROSE, examples: [PROSE], items: { description: PROSE } },
    { title: 'New Name', items: { description: 'Our item.' } },
  ],
  [
    'a property can be called description',
    { properties: { description: { type: 'string', description: 'Our text.' } } },
    { properties: { description: { type: 'string', description: PROSE } } },
    { properties: { description: { type: 'string', description: 'Our text.' } } },
  ],
] as readonly (readonly [string, Json, Json, Json])[]) {
  test(name, () => assert.equal(mergeSchema(ours, theirs, 'it'), want));
}

const schemas = fc.letrec<{ schema: Json; object: Json; list: Json; choice: Json; scalar: Json }>((tie) => ({
  schema: fc.oneof({ maxDepth: 4 }, tie('scalar'), tie('object'), tie('list'), tie('choice')),
  scalar: fc.record(
    { type: fc.constantFrom('string', 'integer', 'boolean'), description: fc.constant(PROSE), maximum: fc.nat(3) },
    { requiredKeys: ['type'] },
  ),
  object: fc.record(
    {
      type: fc.constant('object'),
      description: fc.constant(PROSE),
      properties: fc.dictionary(fc.constantFrom('a', 'b', 'description', 'title', 'properties'), tie('schema')),
      required: fc.constant(['a']),
    },
    { requiredKeys: ['type', 'properties'] },
  ),
  list: fc.record(
    { type: fc.constant('array'), items: tie('schema'), description: fc.constant(PROSE) },
    { requiredKeys: ['type', 'items'] },
  ),
  choice: fc.record({ oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
})).schema;

test('a merged schema has their facts and none of their texts', () =>
  fc.assert(
    fc.property(schemas, schemas, (one, other) => {
      const ours = JSON.parse(JSON.stringify(one).replaceAll(PROSE, 'Ours.')) as Json;
      const merged = mergeSchema(ours, other, 'it');
      assert.is(factsKey(merged), factsKey(other));
      assert.not.match(JSON.stringify(merged), PROSE);
    }),
  ));

test('a schema that is merged with itself does not change', () =>
  fc.assert(fc.property(schemas, (schema) => assert.is(JSON.stringify(mergeSchema(schema, schema, 'it')), JSON.stringify(schema)))));

const heading = { $schema: '', serviceName: 'tiny', apiVersion: 'v1' };

test('methods keep our title and description by name', () => {
  const api = (description: string, ...entries: object[]) => ({ ...heading, title: 'Tiny', description, entries }) as never;
  const merged = mergeApi(
    api('Ours.', entry({ title: 'Our title', description: 'Our ping.' })),
    api(PROSE, entry({ name: 'pong', title: 'Pong', description: PROSE }), entry({ route: '/p', description: PROSE })),
  );
  assert.is(merged.description, 'Ours.');
  assert.equal(
    merged.entries.map(({ name, title, description, route }) => [name, title, description, route]),
    [
      ['pong', 'Pong', 'TODO: describe the method pong', '/ping'],
      ['ping', 'Our title', 'Our ping.', '/p'],
    ],
  );
});

test('scopes that mean the same keep our order, and others are theirs', () => {
  const api = (...entries: object[]) => ({ ...heading, title: '', description: '', entries }) as never;
  const scopesOf = (ours: { readonly [key: string]: Json }, theirs: { readonly [key: string]: Json }) =>
    mergeApi(api(entry(ours)), api(entry(theirs))).entries.map(({ scopes }) => scopes);
  assert.equal(scopesOf({ scopes: { AllOf: ['b', 'a'] } }, { scopes: { AllOf: ['a', 'b'] } }), [{ AllOf: ['b', 'a'] }]);
  assert.equal(scopesOf({ scopes: { AllOf: ['b', 'a'] } }, { scopes: { AnyOf: ['a', 'b'] } }), [{ AnyOf: ['a', 'b'] }]);
  assert.equal(scopesOf({ scopes: 'a' }, {}), [undefined]);
});

test('events keep our texts, including those of their routing keys', () => {
  const exchanges = (...entries: object[]) => ({ ...heading, title: '', description: '', exchangePrefix: '', entries }) as never;
  const key = (name: string, summary: string) => ({ name, summary, multipleWords: false, required: true });
  const merged = mergeExchanges(
    exchanges(event({ description: 'Ours.', routingKey: [key('a', 'Our a.')] })),
    exchanges(event({ description: PROSE, routingKey: [key('b', PROSE), key('a', PROSE)] })),
  );
  const [only] = merged.entries;
  assert.is(only?.description, 'Ours.');
  assert.equal(
    only?.routingKey.map(({ summary }) => summary),
    ['TODO: describe b in the routing key of thingMade', 'Our a.'],
  );
});

test('missing texts are found by file and position', () => {
  const content = { entries: [{ description: 'Fine.' }, { 'a/b': 'TODO: describe it' }] };
  assert.equal(missingTexts([{ file: 'api.yml', path: '', content }]), [
    { file: 'api.yml', pointer: '/entries/1/a~1b', text: 'TODO: describe it' },
  ]);
});

test.run();
