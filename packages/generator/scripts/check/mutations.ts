import { isObject, type Json, type JsonObject } from '../../src/source/source.ts';
import type { Resolve } from './sample-documents.ts';
import { textsFor } from './sample-texts.ts';

/** Values of every type. */
const ANY_TYPE: readonly Json[] = [null, true, false, 0, -1, 1.5, 1e300, '', 'text', [], [null], {}, { key: 'value' }];

/** Property names that careless code takes for its own, such as those of `Object.prototype`, and one that is merely unexpected. */
const ODD_NAMES = ['unexpected', 'constructor', 'hasOwnProperty', '', 'a\nb'];

/** How often the values of one schema are changed, in all documents together. */
const VISITS = 2;

/** State that is shared by the mutations of all documents of one file. */
export interface MutationContext {
  readonly resolve: Resolve;
  /** How often the values of each schema have been changed so far. */
  readonly visits: Map<Json, number>;
}

/** Makes documents that each differ from `document` in one place. Some are valid, most are not. Only the changed parts are copied. */
export function* mutations(document: Json, schema: Json, path: string, context: MutationContext, depth = 0): Generator<Json> {
  if (!isObject(schema) || depth > 12) {
    yield* ANY_TYPE;
    return;
  }
  if (typeof schema['$ref'] === 'string') {
    const target = context.resolve(schema['$ref'], path);
    yield* mutations(document, target.schema, target.path, context, depth + 1);
    return;
  }
  const visits = context.visits.get(schema) ?? 0;
  context.visits.set(schema, visits + 1);
  if (visits >= VISITS) return;
  yield* ANY_TYPE;
  if (typeof document === 'string') yield* textsFor(schema);
  if (typeof document === 'number') yield* numbersFor(schema);
  if (Array.isArray(schema['enum']))
    yield* (schema['enum'] as readonly Json[]).flatMap((value) => [value, `${String(value)}x`, String(value).toUpperCase()]);
  if (Array.isArray(document)) yield* arrays(document, schema, path, context, depth);
  if (isObject(document)) yield* objects(document, schema, path, context, depth);
  for (const list of [schema['allOf'], schema['anyOf'], schema['oneOf']]) {
    for (const part of Array.isArray(list) ? (list as readonly Json[]) : []) yield* mutations(document, part, path, context, depth + 1);
  }
}

function numbersFor(schema: JsonObject): number[] {
  const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].map((keyword) => schema[keyword]);
  return bounds
    .filter((bound) => typeof bound === 'number')
    .flatMap((bound) => [bound - 1, bound - 0.5, bound, bound + 0.5, bound + 1, bound * 2]);
}

function* arrays(document: readonly Json[], schema: JsonObject, path: string, context: MutationContext, depth: number): Generator<Json> {
  const { items, minItems, maxItems } = schema;
  const [first] = document;
  yield [];
  if (first !== undefined) yield* duplicates(document, first);
  for (const size of [minItems, maxItems].filter((bound) => typeof bound === 'number')) {
    for (const length of [size - 1, size, size + 1])
      yield Array.from({ length: Math.max(0, length) }, (_, index) => document[index] ?? `${index}`);
  }
  for (const [index, item] of document.slice(0, 2).entries()) {
    const part = Array.isArray(items) ? (items[index] ?? true) : (items ?? true);
    for (const changed of mutations(item, part, path, context, depth + 1)) yield document.with(index, changed);
  }
}

/** Makes lists with duplicates, and with items that are nearly equal. */
function* duplicates(document: readonly Json[], first: Json): Generator<Json> {
  yield [...document, first];
  if (isObject(first)) yield [...document, Object.fromEntries(Object.entries(first).reverse())];
  yield [1, true];
  yield [0, false, null, '', '0'];
  yield [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ];
}

function* objects(document: JsonObject, schema: JsonObject, path: string, context: MutationContext, depth: number): Generator<Json> {
  const listed = isObject(schema['properties']) ? schema['properties'] : {};
  const others = schema['additionalProperties'] ?? true;
  for (const name of Object.keys(document)) yield Object.fromEntries(Object.entries(document).filter(([key]) => key !== name));
  for (const name of ODD_NAMES) yield { ...document, [name]: 'value' };
  // JSON.parse makes `__proto__` an ordinary property.
  yield JSON.parse(`{"__proto__": 1, ${JSON.stringify(document).slice(1)}`.replace(/, }$/, '}')) as Json;
  for (const [name, part] of Object.entries(listed)) {
    if (name in document)
      for (const changed of mutations(document[name] as Json, part, path, context, depth + 1)) yield { ...document, [name]: changed };
    else yield* ANY_TYPE.map((value) => ({ ...document, [name]: value }));
  }
  const [other] = Object.keys(document).filter((name) => !Object.hasOwn(listed, name));
  if (other !== undefined)
    for (const changed of mutations(document[other] as Json, others, path, context, depth + 1)) yield { ...document, [other]: changed };
}
