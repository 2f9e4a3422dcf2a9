import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { triggerExample, triggerFields } from '../../src/pages/hook/trigger-form.ts';

test('simple properties become fields', () => {
  const schema = {
    type: 'object',
    properties: {
      name: { type: 'string', description: 'Whom' },
      count: { type: 'integer' },
      loud: { type: 'boolean' },
      kind: { enum: ['a', 'b'] },
    },
    required: ['name'],
  };
  const fields = triggerFields(schema) ?? [];
  assert.equal(
    fields.map(({ name, kind, required }) => `${name} ${kind} ${required}`),
    ['name text true', 'count number false', 'loud boolean false', 'kind choice false'],
  );
  assert.is(fields[0]?.description, 'Whom');
});

test('other schemas need JSON', () => {
  assert.is(triggerFields({ type: 'object', properties: { list: { type: 'array' } } }), undefined);
  assert.is(triggerFields({ type: 'string' }), undefined);
  assert.is(triggerFields({ oneOf: [] }), undefined);
});

test('the example comes from the schema, or from its required properties', () => {
  assert.equal(triggerExample({ examples: [{ a: 1 }], default: { b: 2 } }), { a: 1 });
  const properties = {
    text: { type: 'string' },
    count: { type: 'number', minimum: 3 },
    other: { type: 'string' },
    given: { default: 'x' },
  };
  assert.equal(triggerExample({ type: 'object', properties, required: ['text', 'count'] }), { text: '', count: 3, given: 'x' });
  assert.equal(triggerExample({ type: 'object' }), {});
});

test.run();
