import { errorAt, inlineRefs, inside, resolveRef, type SchemaFiles, type SchemaLocation, schemaAt } from '../source/ref-resolver.ts';
import { isObject, type Json, type JsonObject } from '../source/source.ts';
import { areDisjoint } from './disjoint-shapes.ts';
import type { ObjectShape, Property, Shape } from './schema-model.ts';

/** The keywords of each type that limit which values are valid. */
const RULES = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['minItems', 'maxItems', 'uniqueItems', 'contains'],
  object: ['minProperties', 'maxProperties', 'propertyNames', 'dependencies'],
};

/** Keywords that apply only to values of one type and ignore others. */
const TYPED = [
  ...Object.values(RULES).flat(),
  ...['items', 'additionalItems', 'properties', 'patternProperties', 'additionalProperties', 'required'],
];

/** Reads the schema file at `path`. @throws {SourceError} for a `$ref` that points to nothing or leads in a circle */
export function readSchema(path: string, files: SchemaFiles): Shape {
  return read(schemaAt(path, files), { path, pointer: '', files, trail: [path] });
}

function read(schema: Json, location: SchemaLocation): Shape {
  if (schema === true) return { kind: 'any' };
  if (schema === false) return { kind: 'never' };
  if (!isObject(schema)) throw errorAt(location, 'expected a schema');
  // In draft-06, keywords beside a `$ref` have no effect.
  if (typeof schema['$ref'] === 'string') return readReference(schema['$ref'], location);
  const parts = [...readBase(schema, location)];
  for (const part of list(schema['allOf'])) parts.push(read(part, location));
  if (schema['anyOf'] !== undefined)
    parts.push({ kind: 'union', of: list(schema['anyOf']).map((part) => read(part, location)), exclusive: false });
  if (schema['oneOf'] !== undefined) parts.push(readOneOf(list(schema['oneOf']), location));
  if (schema['not'] !== undefined) parts.push(readNot(schema['not'], location));
  return intersection(parts);
}

/** Reads `type`, `enum`, `const` and the keywords of single types. */
function* readBase(schema: JsonObject, location: SchemaLocation): Generator<Shape> {
  const types = schema['type'] === undefined ? [] : [schema['type']].flat().map(String);
  const values = 'const' in schema ? [schema['const'] as Json] : schema['enum'] && list(schema['enum']);
  if (values)
    yield { kind: 'literals', values: types.length === 0 ? values : values.filter((value) => types.some((type) => isOfType(value, type))) };
  else if (types.length > 0) yield union(types.map((type) => readType(type, schema, location)));
  if (values || types.length === 0) {
    const rules = plainRules(schema, TYPED, location);
    if (Object.keys(rules).length > 0) yield { kind: 'any', rules };
  }
}

function readType(type: string, schema: JsonObject, location: SchemaLocation): Shape {
  switch (type) {
    case 'string':
      return { kind: 'string', rules: plainRules(schema, RULES.string, location) };
    case 'number':
    case 'integer':
      return { kind: type, rules: plainRules(schema, RULES.number, location) };
    case 'array':
      return readArray(schema, location);
    case 'object':
      return readObject(schema, location);
    default:
      return { kind: type as 'boolean' | 'null', rules: {} };
  }
}

function readArray(schema: JsonObject, location: SchemaLocation): Shape {
  const { uniqueItems, ...others } = plainRules(schema, RULES.array, location);
  const rules = { ...others, ...(uniqueItems === true && { uniqueItems }) };
  const items = schema['items'] ?? true;
  if (!Array.isArray(items)) return { kind: 'array', items: read(items, inside(location, 'items')), rules };
  const rest = read(schema['additionalItems'] ?? true, inside(location, 'additionalItems'));
  return { kind: 'tuple', items: items.map((item: Json, index) => read(item, inside(location, 'items', index))), rest, rules };
}

function readObject(schema: JsonObject, location: SchemaLocation): Shape {
  const required = list(schema['required']).map(String);
  const listed = entriesOf(schema['properties']);
  const rules = plainRules(schema, RULES.object, location);
  const rest = read(schema['additionalProperties'] ?? true, inside(location, 'additionalProperties'));
  const patterns = Object.fromEntries(
    entriesOf(schema['patternProperties']).map(([pattern, value]) => [
      pattern,
      read(value, inside(location, 'patternProperties', pattern)),
    ]),
  );
  const unlisted = required.filter((name) => !listed.some(([known]) => known === name));
  const demands: Shape[] = unlisted.length > 0 ? [{ kind: 'any', rules: { required: unlisted } }] : [];
  if (listed.length === 0) return intersection([{ kind: 'record', values: rest, patterns, rules }, ...demands]);
  const object: ObjectShape = {
    kind: 'object',
    names: {},
    ...texts(schema),
    properties: listed.map(([name, value]) => readProperty(name, value, required.includes(name), inside(location, 'properties', name))),
    rest,
    restMeant: schema['additionalProperties'] !== undefined,
    patterns,
    rules,
  };
  return intersection([object, ...demands]);
}

function readProperty(name: string, schema: Json, required: boolean, location: SchemaLocation): Property {
  const own = isObject(schema) ? schema : {};
  const target = typeof own['$ref'] === 'string' ? resolveRef(own['$ref'], location).schema : {};
  const meant = { ...(isObject(target) ? target : {}), ...own };
  const { description } = texts(meant);
  return {
    name,
    required,
    shape: read(schema, location),
    ...(description !== undefined && { description }),
    ...(meant['default'] !== undefined && { default: meant['default'] }),
  };
}

function readOneOf(schemas: readonly Json[], location: SchemaLocation): Shape {
  const of = schemas.map((schema) => read(schema, location));
  const lookup = (path: string): Shape =>
    location.trail.includes(path)
      ? { kind: 'any' }
      : read(schemaAt(path, location.files), { ...location, path, pointer: '', trail: [...location.trail, path] });
  return { kind: 'union', of, exclusive: !areDisjoint(of, lookup) };
}

function readNot(schema: Json, location: SchemaLocation): Shape {
  if (schema === true || (isObject(schema) && Object.keys(schema).length === 0)) return { kind: 'never' };
  return { kind: 'any', rules: { not: inlineRefs(schema, location) } };
}

function readReference(ref: string, location: SchemaLocation): Shape {
  const target = resolveRef(ref, location);
  // Only whole files have a name. A part of a file is copied to where it is used.
  return target.location.pointer === '' ? { kind: 'reference', path: target.location.path } : read(target.schema, target.location);
}

function plainRules(schema: JsonObject, keywords: readonly string[], location: SchemaLocation): JsonObject {
  const found = keywords.filter((keyword) => schema[keyword] !== undefined);
  return Object.fromEntries(found.map((keyword) => [keyword, inlineRefs(schema[keyword] as Json, location)]));
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
