import { matches, parseRoutingKey, type RoutingKeyField } from '@tc/core';
import { bind } from '@tc/core/codegen';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { publishedRoutingKey } from '../src/routing-key.ts';

const test = suite('published routing keys');

const word = fc.stringMatching(/^[\w-]{1,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join('.'));

/** A field with a value, or `undefined` to leave it out. */
const field = fc.oneof(
  word.map((constant) => ({ constant, value: undefined as string | undefined })),
  word.map((value) => ({ required: true, value })),
  fc.option(word, { nil: undefined }).map((value) => ({ value })),
);

test('parse to their own values, and match the pattern for these values', () => {
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 8 }), fc.option(words, { nil: undefined }), (fields, tail) => {
      const all = [...fields, { multipleWords: true, value: tail }];
      const routingKey: RoutingKeyField[] = all.map(({ value: _value, ...rest }, index) => ({ name: `f${index}`, ...rest }));
      const schema = { name: 'none', load: async () => ({}) };
      const exchange = { name: 'event' as const, exchange: 'exchange/x', routingKey, schema };
      const values = Object.fromEntries(all.flatMap(({ value }, index) => (value === undefined ? [] : [[`f${index}`, value]])));
      const binding = bind<'event', unknown, Record<string, string>>(exchange, values);
      const key = publishedRoutingKey(binding, values);
      const expected = all.map((item, index) => [`f${index}`, item.value ?? ('constant' in item ? item.constant : '_')]);
      assert.equal(parseRoutingKey(binding, key), Object.fromEntries(expected));
      assert.ok(matches(binding, 'exchange/x', key), `${binding.routingKeyPattern} should match ${key}`);
    }),
  );
});

test.run();
