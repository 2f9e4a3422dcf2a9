import { areExclusive } from './exclusive.ts';
import { contentOf, failure, find, inside, type Place, type SchemaFiles, withoutReferences } from './place.ts';
import type { ObjectShape, Property, Shape } from './shape.ts';
import { isObject, type Json, type JsonObject } from './source.ts';

/** The keywords of each type that only narrow which values are valid. */
const RULES = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['minItems', 'maxItems', 'uniqueItems', 'contains'],
  object: ['minProperties', 'maxProperties', 'propertyNames', 'dependencies'],
};

/** The keywords that hold for their own type only, whatever the type of the value. */
const TYPED = [
  ...Object.values(RULES).flat(),
  ...['items', 'additionalItems', 'properties', 'patternProperties', 'additionalProperties', 'required'],
];

/** Reads the schema file at `path`. @throws {SourceError} for a `$ref` that leads nowhere, or in a circle */
export function readSchema(path: string, files: SchemaFiles): Shape {
  return read(contentOf(path, files), { path, pointer: '', files, trail: [path] });
}

function read(schema: Json, place: Place): Shape {
  if (schema === true) return { kind: 'any' };
  if (schema === false) return { kind: 'never' };
  if (!isObject(schema)) throw failure(place, 'expected a schema');
  // In draft-06 a $ref stands for itself: what is beside it says nothing of which values are valid.
  if (typeof schema['$ref'] === 'string') return readReference(schema['$ref'], place);
  const parts = [...readBase(schema, place)];
  for (const part of list(schema['allOf'])) parts.push(read(part, place));
  if (schema['anyOf'] !== undefined)
    parts.push({ kind: 'union', of: list(schema['anyOf']).map((part) => read(part, place)), exclusive: false });
  if (schema['oneOf'] !== undefined) parts.push(readOneOf(list(schema['oneOf']), place));
  if (schema['not'] !== undefined) parts.push(readNot(schema['not'], place));
  return intersection(parts);
}

/** What `type`, `enum`, `const` and the keywords of single types say. */
function* readBase(schema: JsonObject, place: Place): Generator<Shape> {
  const types = schema['type'] === undefined ? [] : [schema['type']].flat().map(String);
  const values = 'const' in schema ? [schema['const'] as Json] : schema['enum'] && list(schema['enum']);
  if (values)
    yield { kind: 'literals', values: types.length === 0 ? values : values.filter((value) => types.some((type) => isOfType(value, type))) };
  else if (types.length > 0) yield union(types.map((type) => readType(type, schema, place)));
  if (values || types.length === 0) {
    const rules = plainRules(schema, TYPED, place);
    if (Object.keys(rules).length > 0) yield { kind: 'any', rules };
  }
}

function readType(type: string, schema: JsonObject, place: Place): Shape {
  switch (type) {
    case 'string':
      return { kind: 'string', rules: plainRules(schema, RULES.string, place) };
    case 'number':
    case 'integer':
      return { kind: type, rules: plainRules(schema, RULES.number, place) };
    case 'array':
      return readArray(schema, place);
    case 'object':
      return readObject(schema, place);
    default:
      return { kind: type as 'boolean' | 'null', rules: {} };
  }
}

function readArray(schema: JsonObject, place: Place): Shape {
  const { uniqueItems, ...others } = plainRules(schema, RULES.array, place);
  const rules = { ...others, ...(uniqueItems === true && { uniqueItems }) };
  const items = schema['items'] ?? true;
  if (!Array.isArray(items)) return { kind: 'array', items: read(items, inside(place, 'items')), rules };
  const rest = read(schema['additionalItems'] ?? true, inside(place, 'additionalItems'));
  return { kind: 'tuple', items: items.map((item: Json, index) => read(item, inside(place, 'items', index))), rest, rules };
}

function readObject(schema: JsonObject, place: Place): Shape {
  const required = list(schema['required']).map(String);
  const listed = entriesOf(schema['properties']);
  const rules = plainRules(schema, RULES.object, place);
  const rest = read(schema['additionalProperties'] ?? true, inside(place, 'additionalProperties'));
  const patterns = Object.fromEntries(
    entriesOf(schema['patternProperties']).map(([pattern, value]) => [pattern, read(value, inside(place, 'patternProperties', pattern))]),
  );
  const unlisted = required.filter((name) => !listed.some(([known]) => known === name));
  const demands: Shape[] = unlisted.length > 0 ? [{ kind: 'any', rules: { required: unlisted } }] : [];
  if (listed.length === 0) return intersection([{ kind: 'record', values: rest, patterns, rules }, ...demands]);
  const object: ObjectShape = {
    kind: 'object',
    names: {},
    ...texts(schema),
    properties: listed.map(([name, value]) => readProperty(name, value, required.includes(name), inside(place, 'properties', name))),
    rest,
    restMeant: schema['additionalProperties'] !== undefined,
    patterns,
    rules,
  };
  return intersection([object, ...demands]);
}

function readProperty(name: string, schema: Json, required: boolean, place: Place): Property {
  const own = isObject(schema) ? schema : {};
  const target = typeof own['$ref'] === 'string' ? find(own['$ref'], place).schema : {};
  const meant = { ...(isObject(target) ? target : {}), ...own };
  const { description } = texts(meant);
  return {
    name,
    required,
    shape: read(schema, place),
    ...(description !== undefined && { description }),
    ...(meant['default'] !== undefined && { default: meant['default'] }),
  };
}

function readOneOf(schemas: readonly Json[], place: Place): Shape {
  const of = schemas.map((schema) => read(schema, place));
  const lookup = (path: string): Shape =>
    place.trail.includes(path)
      ? { kind: 'any' }
      : read(contentOf(path, place.files), { ...place, path, pointer: '', trail: [...place.trail, path] });
  return { kind: 'union', of, exclusive: !areExclusive(of, lookup) };
}

function readNot(schema: Json, place: Place): Shape {
  if (schema === true || (isObject(schema) && Object.keys(schema).length === 0)) return { kind: 'never' };
  return { kind: 'any', rules: { not: withoutReferences(schema, place) } };
}

function readReference(ref: string, place: Place): Shape {
  const { schema, at } = find(ref, place);
  // Only a whole file has a name of its own; what is inside one is repeated where it is used.
  return at.pointer === '' ? { kind: 'reference', path: at.path } : read(schema, at);
}

function plainRules(schema: JsonObject, keywords: readonly string[], place: Place): JsonObject {
  const found = keywords.filter((keyword) => schema[keyword] !== undefined);
  return Object.fromEntries(found.map((keyword) => [keyword, withoutReferences(schema[keyword] as Json, place)]));
}

function intersection(parts: readonly Shape[]): Shape {
  const telling = parts.filter((part) => part.kind !== 'any' || part.rules !== undefined);
  if (telling.some((part) => part.kind === 'never')) return { kind: 'never' };
  return telling.length < 2 ? (telling[0] ?? { kind: 'any' }) : { kind: 'intersection', of: telling };
}

function union(of: readonly Shape[]): Shape {
  return of.length === 1 && of[0] ? of[0] : { kind: 'union', of, exclusive: false };
}

function isOfType(value: Json, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

function texts(schema: JsonObject): { title?: string; description?: string } {
  const { title, description } = schema;
  return { ...(typeof title === 'string' && { title }), ...(typeof description === 'string' && { description }) };
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function entriesOf(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}
