import { isObject, type Json, type JsonObject } from '../../src/source/source.ts';
import { fittingText } from './sample-texts.ts';
import { between, oneOf, type Random } from './seeded-random.ts';

/** Finds the schema that a `$ref` in the file at `path` points to. */
export type Resolve = (ref: string, path: string) => { readonly schema: Json; readonly path: string };

/** Settings for {@link makeDocument}. */
export interface DocumentContext {
  readonly random: Random;
  readonly resolve: Resolve;
  /** The probability that a document has an optional property. */
  readonly fullness: number;
}

/** Makes a document that is probably valid by a JSON schema. Only a validator can tell for sure. */
export function makeDocument(schema: Json, path: string, context: DocumentContext, depth = 0): Json {
  if (!isObject(schema) || depth > 12) return anything(context.random);
  const { random, resolve } = context;
  if (typeof schema['$ref'] === 'string') {
    const target = resolve(schema['$ref'], path);
    return makeDocument(target.schema, target.path, context, depth + 1);
  }
  if (schema['const'] !== undefined) return schema['const'];
  if (Array.isArray(schema['enum'])) return oneOf(random, schema['enum'] as readonly Json[]);
  const { allOf, anyOf, oneOf: alternatives, ...rest } = schema;
  const inner = (part: Json): Json => makeDocument(part, path, context, depth + 1);
  const parts = [
    ...(Array.isArray(allOf) ? (allOf as readonly Json[]) : []),
    ...[anyOf, alternatives].filter((list) => Array.isArray(list)).map((list) => oneOf(random, list as readonly Json[])),
  ];
  const types = [rest['type'] ?? ('format' in rest || 'pattern' in rest ? 'string' : [])].flat();
  const documents = [...(types.length > 0 ? [typed(String(oneOf(random, types)), rest, path, context, depth)] : []), ...parts.map(inner)];
  if (documents.every(isObject) && documents.length > 0) return Object.assign({}, ...documents) as JsonObject;
  return documents.at(-1) ?? anything(random);
}

function typed(type: string, schema: JsonObject, path: string, context: DocumentContext, depth: number): Json {
  const { random } = context;
  switch (type) {
    case 'string':
      return fittingText(schema, between(random, 0, 11));
    case 'integer':
    case 'number': {
      const least = Number(schema['minimum'] ?? 0);
      const number = between(random, least, Math.min(Number(schema['maximum'] ?? least + 50), least + 1000));
      const step = schema['multipleOf'];
      return typeof step === 'number' ? Math.ceil(number / step) * step : number;
    }
    case 'boolean':
      return random() < 0.5;
    case 'null':
      return null;
    case 'array':
      return makeArray(schema, path, context, depth);
    default:
      return makeObject(schema, path, context, depth);
  }
}

function makeArray(schema: JsonObject, path: string, context: DocumentContext, depth: number): Json {
  const items = schema['items'] ?? true;
  const inner = (part: Json): Json => makeDocument(part, path, context, depth + 1);
  if (Array.isArray(items)) return items.map(inner);
  const least = Number(schema['minItems'] ?? 0);
  const length = between(context.random, least, Math.max(least, Math.min(Number(schema['maxItems'] ?? 3), 3)));
  const list = Array.from({ length }, () => inner(items));
  if (schema['uniqueItems'] !== true) return list;
  const texts = list.map((item) => JSON.stringify(item));
  return list.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

function makeObject(schema: JsonObject, path: string, context: DocumentContext, depth: number): Json {
  const { random, fullness } = context;
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const listed = isObject(schema['properties']) ? Object.entries(schema['properties']) : [];
  const wanted = listed.filter(([name, part]) => required.includes(name) || (random() < fullness && !isNothing(part)));
  const most = Number(schema['maxProperties'] ?? Number.POSITIVE_INFINITY);
  const chosen = wanted.sort(([a], [b]) => Number(required.includes(b)) - Number(required.includes(a))).slice(0, most);
  const document: Record<string, Json> = {};
  for (const [name, part] of chosen) document[name] = makeDocument(part, path, context, depth + 1);
  for (const name of required) if (typeof name === 'string' && !(name in document)) document[name] = anything(random);
  const others = schema['additionalProperties'];
  if (others !== false && random() < 0.5 && Object.keys(document).length < most)
    document['other'] = isObject(others) ? makeDocument(others, path, context, depth + 1) : anything(random);
  return document;
}

function isNothing(schema: Json): boolean {
  return schema === false || (isObject(schema) && isObject(schema['not']) && Object.keys(schema['not']).length === 0);
}

function anything(random: Random): Json {
  return oneOf<Json>(random, [null, true, 0, 'text', [], {}, { key: ['value'] }]);
}
