import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Imports } from '../src/emit/imports.ts';
import { emitSchemas } from '../src/emit/schemas.ts';
import type { Json } from '../src/source/source.ts';
import { service } from './tiny.ts';

const test = suite('schemas');

for (const [schema, want] of [
  [{ type: 'string', maxLength: 3, description: 'Left out.' }, 'Type.String({ maxLength: 3 })'],
  [{ type: 'integer', minimum: 1 }, 'Type.Integer({ minimum: 1 })'],
  [{ type: ['string', 'null'] }, 'Type.Union([Type.String(), Type.Null()])'],
  [{ type: 'array', items: { type: 'boolean' }, uniqueItems: true }, 'Type.Array(Type.Boolean(), { uniqueItems: true })'],
  [{ type: 'array', uniqueItems: false }, 'Type.Array(Type.Unknown())'],
  [{ enum: ['a', 'b'] }, "Type.Enum(['a', 'b'])"],
  [{ type: 'string', enum: ['a', 1] }, "Type.Literal('a')"],
  [{ enum: ['a', null] }, "Type.Unsafe<'a' | null>({ enum: ['a', null] })"],
  [{ const: true }, 'Type.Literal(true)'],
  [{}, 'Type.Unknown()'],
  [{ not: {} }, 'Type.Never()'],
  [{ not: { required: ['a'] } }, "Type.Unsafe<unknown>({ not: { required: ['a'] } })"],
  [{ type: 'object' }, "Type.Unsafe<Record<string, unknown>>({ type: 'object' })"],
  [{ type: 'object', additionalProperties: false }, "Type.Unsafe<Record<string, never>>({ type: 'object', additionalProperties: false })"],
  [
    { type: 'object', additionalProperties: { type: 'string' } },
    "Type.Unsafe<Record<string, string>>({ type: 'object', additionalProperties: Type.String() })",
  ],
  [
    { type: 'object', patternProperties: { '^a': { type: 'string' } }, additionalProperties: false },
    "Type.Unsafe<Record<string, string>>({ type: 'object', patternProperties: { '^a': Type.String() }, additionalProperties: false })",
  ],
  [
    { type: 'object', properties: { a: {}, 'b-c': { type: 'null' } }, required: ['a'], additionalProperties: false },
    "Type.Object({\na: Type.Unknown(),\n'b-c': Type.Optional(Type.Null()),\n}, { additionalProperties: false })",
  ],
  [
    { type: 'object', properties: { a: {} }, maxProperties: 1 },
    'Type.Object({\na: Type.Optional(Type.Unknown()),\n}, { maxProperties: 1 })',
  ],
  [
    { type: 'object', required: ['a'] },
    "Type.Intersect([Type.Unsafe<Record<string, unknown>>({ type: 'object' }), Type.Unsafe<unknown>({ required: ['a'] })])",
  ],
  [{ allOf: [{ type: 'string' }, { minLength: 1 }] }, 'Type.Intersect([Type.String(), Type.Unsafe<unknown>({ minLength: 1 })])'],
  [{ anyOf: [{ type: 'string' }, { type: 'number' }] }, 'Type.Union([Type.String(), Type.Number()])'],
  [{ oneOf: [{ type: 'string' }, { type: 'number' }] }, 'Type.Union([Type.String(), Type.Number()])'],
  [{ oneOf: [{ type: 'number' }, { type: 'integer' }] }, 'Type.Unsafe<number>({ oneOf: [Type.Number(), Type.Integer()] })'],
  [
    { type: 'array', items: [{ type: 'string' }], additionalItems: false },
    "Type.Unsafe<[string?]>({ type: 'array', items: [Type.String()], additionalItems: false })",
  ],
] as readonly (readonly [Json, string])[]) {
  test(JSON.stringify(schema), () => assert.is(emitted({ 'v1/a': schema }), `export const A = ${want};`));
}

test('a $ref to a part of a file is written out; a $ref to a whole file uses its name', () => {
  const code = emitted({
    'v1/a': { type: 'object', properties: { own: { $ref: 'b.json#/properties/x', default: 1 }, all: { $ref: 'b.json#' } } },
    'v1/b': { type: 'object', properties: { x: { type: 'integer', maximum: 5 } } },
  });
  assert.is(
    code,
    `export const B = Type.Object({\nx: Type.Optional(Type.Integer({ maximum: 5 })),\n});
export const A = Type.Object({\nown: Type.Optional(Type.Integer({ maximum: 5 })),\nall: Type.Optional(B),\n});`,
  );
});

/** The code of the schemas, without comments and blank lines. */
function emitted(schemas: Readonly<Record<string, Json>>): string {
  const code = emitSchemas(service({ entries: [], schemas }), new Imports());
  return code
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('/**'))
    .join('\n');
}

test.run();
