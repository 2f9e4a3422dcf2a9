import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { constraintText } from '../src/emit/constraint-text.ts';
import type { Shape } from '../src/model/schema-model.ts';

const test = suite('constraint-text');

for (const [shape, want] of [
  [{ kind: 'string', rules: { maxLength: 38 } }, 'At most 38 characters.'],
  [{ kind: 'string', rules: { minLength: 1, maxLength: 38, pattern: '^a*$' } }, '1 to 38 characters. Pattern `^a*$`.'],
  [{ kind: 'string', rules: { minLength: 44, maxLength: 44 } }, '44 characters.'],
  [{ kind: 'string', rules: { format: 'date-time' } }, 'Timestamp.'],
  [{ kind: 'integer', rules: { minimum: 0, maximum: 49 } }, 'Whole number, 0 to 49.'],
  [{ kind: 'number', rules: { exclusiveMinimum: 0 } }, 'Above 0.'],
  [{ kind: 'number', rules: {} }, ''],
  [{ kind: 'boolean', rules: {} }, ''],
  [
    { kind: 'array', items: { kind: 'string', rules: { maxLength: 1 } }, rules: { maxItems: 1, uniqueItems: true } },
    'At most 1 item. No duplicates. Each: at most 1 character.',
  ],
] as readonly (readonly [Shape, string])[]) {
  test(want || JSON.stringify(shape), () => assert.is(constraintText(shape), want));
}

test.run();
