import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Imports } from '../src/emit/imports.ts';
import { emitIndex } from '../src/emit/index-module.ts';
import { emitSchemas } from '../src/emit/schemas.ts';
import { emitTypes } from '../src/emit/types.ts';
import { buildModel } from '../src/model/build-model.ts';
import { parse } from '../src/parse/parse.ts';
import type { Json } from '../src/source/source.ts';
import { entry, service, source } from './tiny.ts';

const test = suite('types');

const COMMENTS = /\/\*\*[\s\S]*?\*\/\n/g;

/** Each case: the schema of a property, its type for receiving, and its type for sending. */
for (const [schema, received, sent] of [
  [{ type: 'string', format: 'date-time' }, 'string', 'string | Date'],
  [{ type: 'array', items: { type: 'string', format: 'date-time' } }, 'string[]', 'readonly (string | Date)[]'],
  [{ type: 'array', items: { enum: ['a', 'b'] } }, "('a' | 'b')[]", "readonly ('a' | 'b')[]"],
  [{ type: 'object' }, 'Record<string, unknown>', 'object'],
  [{ type: 'object', additionalProperties: { type: 'number' } }, 'Record<string, number>', 'Readonly<Record<string, number>>'],
  [{ type: 'object', additionalProperties: false }, 'Record<string, never>', 'Readonly<Record<string, never>>'],
  [{ type: ['integer', 'null'] }, 'number | null', 'number | null'],
  [{ type: 'string', enum: ['a'] }, "'a'", "'a'"],
  [{}, 'unknown', 'unknown'],
  [{ not: {} }, 'never', 'never'],
  [{ type: 'string', oneOf: [{ format: 'ipv4' }, { format: 'ipv6' }] }, 'string', 'string'],
  [{ allOf: [{ oneOf: [{ type: 'string' }, { type: 'number' }] }, { const: 1 }] }, '(string | number) & 1', '(string | number) & 1'],
  [
    { type: 'array', items: [{ type: 'string' }, { type: 'number' }], minItems: 1 },
    '[string, number?, ...unknown[]]',
    'readonly [string, number?, ...unknown[]]',
  ],
] as readonly (readonly [Json, string, string])[]) {
  test(JSON.stringify(schema), () => {
    const thing = { type: 'object', title: 'Thing', properties: { value: schema }, required: ['value'], additionalProperties: false };
    assert.match(emitted('output', thing).replace(COMMENTS, ''), `export interface Thing {\nvalue: ${received};\n}`);
    assert.match(emitted('input', thing).replace(COMMENTS, ''), `export interface Thing {\nreadonly value: ${sent};\n}`);
  });
}

test('optional properties can be undefined for sending', () => {
  const thing = { type: 'object', title: 'Thing', properties: { a: { type: 'string' } }, additionalProperties: false };
  assert.match(emitted('output', thing), '\na?: string;\n');
  assert.match(emitted('input', thing), '\nreadonly a?: string | undefined;\n');
});

test('a type has an index signature only if the schema mentions properties that are not listed', () => {
  const thing = { type: 'object', title: 'Thing', properties: { a: {} } };
  assert.match(emitted('output', { ...thing, additionalProperties: true }), '[name: string]: unknown;');
  assert.not.match(emitted('output', thing), '[name: string]');
});

test('comments have descriptions and limits; a description beside a $ref comes first', () => {
  const code = emitted('output', {
    type: 'object',
    title: 'Thing',
    properties: { a: { $ref: '#/definitions/a' }, b: { $ref: '#/definitions/a', description: 'Own text */ here.', default: 3 } },
    definitions: { a: { type: 'integer', description: 'Of the target.', maximum: 9 } },
  });
  assert.match(code, '/**\n * Of the target.\n *\n * Whole number, at most 9.\n */\na?: number;');
  assert.match(code, '/**\n * Own text *\\/ here.\n *\n * Whole number, at most 9.\n *\n * @default 3\n */\nb?: number;');
});

test('query types are exact and accept undefined', () => {
  const code = emitTypes(service({ entries: [entry({ name: 'list', query: ['limit', 'prefix', 'quarantined'] })] }));
  assert.match(code, 'readonly limit?: string | number | undefined;');
  assert.match(code, 'readonly prefix?: string | undefined;');
  assert.match(code, 'readonly quarantined?: string | boolean | undefined;');
});

test('former names are deprecated aliases of types and schemas', () => {
  const { files, release } = source({
    entries: [entry({ output: 'v1/a.json#' })],
    schemas: { 'v1/a': { type: 'object', title: 'Thing', properties: { part: { type: 'object', properties: { b: {} } } } } },
  });
  const renamed = { file: '', path: 'references/tiny/renamed-types.json', content: { Gadget: 'Thing', GadgetPart: 'ThingPart' } };
  const [tiny] = buildModel(parse({ release, files: [...files, renamed] })).services;
  assert.ok(tiny);
  assert.match(emitTypes(tiny), '/** @deprecated Renamed to {@link Thing}. */\nexport type Gadget = Thing;\n');
  assert.match(emitTypes(tiny), 'export type GadgetPart = ThingPart;\n');
  assert.match(emitIndex(tiny), 'export type { Gadget, GadgetPart, Thing, ThingPart }');
  assert.match(emitSchemas(tiny, new Imports()), '/** @deprecated Renamed to {@link Thing}. */\nexport const Gadget = Thing;\n');
  assert.not.match(emitSchemas(tiny, new Imports()), 'GadgetPart');
});

function emitted(key: 'input' | 'output', schema: Json): string {
  return emitTypes(service({ entries: [entry({ method: 'put', [key]: 'v1/a.json#' })], schemas: { 'v1/a': schema } }));
}

test.run();
