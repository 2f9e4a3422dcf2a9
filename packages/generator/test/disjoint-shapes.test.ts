import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readSchema } from '../src/model/read-schema.ts';
import type { Json, JsonObject } from '../src/source/source.ts';

const test = suite('disjoint-shapes');

const tagged = (tag: string): JsonObject => ({ type: 'object', properties: { kind: { enum: [tag] } }, required: ['kind'] });

for (const [name, alternatives, exclusive] of [
  ['other types', [{ type: 'array' }, { type: 'object' }], true],
  ['tags', [tagged('a'), tagged('b')], true],
  ['the same tag', [tagged('a'), tagged('a')], false],
  ['a tag that is optional', [tagged('a'), { ...tagged('b'), required: [] }], false],
  ['numbers of two kinds', [{ type: 'integer' }, { type: 'number' }], false],
  ['constants', [{ enum: ['a', 'b'] }, { const: 'c' }], true],
  ['a property that the other has no room for', [{ type: 'object', properties: { a: {} }, required: ['a'] }, closed('b')], true],
  ['a property that the other has room for', [{ type: 'object', properties: { a: {} }, required: ['a'] }, open('b')], false],
  ['a reference', [{ $ref: 'tagged.json#' }, tagged('b')], true],
  ['no type', [{ format: 'ipv4' }, { format: 'ipv6' }], false],
] as readonly (readonly [string, readonly Json[], boolean])[]) {
  test(name, () => {
    const files = new Map<string, { file: string; content: Json }>([
      ['schemas/tiny/a.json', { file: 'a', content: { oneOf: alternatives } }],
      ['schemas/tiny/tagged.json', { file: 'tagged', content: tagged('a') }],
    ]);
    const shape = readSchema('schemas/tiny/a.json', files);
    assert.is(shape.kind === 'union' && shape.exclusive, !exclusive);
  });
}

function closed(property: string): JsonObject {
  return { type: 'object', properties: { [property]: {} }, additionalProperties: false };
}

function open(property: string): JsonObject {
  return { type: 'object', properties: { [property]: {} } };
}

test.run();
