/** A JSON schema that is an object. The others are `true` and `false`. */
type Schema = Readonly<Record<string, unknown>>;

/** What the alternatives of a union say about each other. */
interface Siblings {
  /** The names of the properties that any of them lists. */
  readonly names: ReadonlySet<string>;
  /** The properties whose constants tell them apart, such as `storageType`. */
  readonly tags: ReadonlySet<string>;
  /** Whether the schema is that of a tag, whose constants are kept. */
  readonly isTag: boolean;
}

const NO_SIBLINGS: Siblings = { names: new Set(), tags: new Set(), isTag: false };
const TAG: Siblings = { ...NO_SIBLINGS, isTag: true };

/** Keywords that hold one schema or a list of schemas, to which the lenient rules apply as well. `not` and `if` keep their meaning. */
const WITH_SCHEMAS = ['additionalItems', 'additionalProperties', 'items', 'prefixItems'];

/** Keywords that hold schemas by name. */
const WITH_NAMED_SCHEMAS = ['$defs', 'definitions', 'patternProperties'];

/**
 * Makes a schema that also accepts what a newer deployment may send: properties that `schema` does not list, and other constants
 * of the same type than its `enum` and `const` name.
 *
 * Alternatives of a union stay apart. None of them accepts a property that only another one lists, or another one's constants. An
 * object is accepted without further checks if the property that tells the alternatives apart has a value that none of them names.
 */
export function lenientSchema(schema: object): object {
  return relax(schema, NO_SIBLINGS) as object;
}

function relax(schema: unknown, siblings: Siblings): unknown {
  if (!isSchema(schema)) return schema;
  const constants = constantsOf(schema);
  if (constants !== undefined) {
    if (siblings.isTag) return schema;
    const { const: _const, enum: _enum, anyOf: _anyOf, oneOf: _oneOf, ...rest } = schema;
    return { ...rest, type: typesOf(constants) };
  }
  const { oneOf, ...relaxed }: Record<string, unknown> = schema;
  if (schema['unevaluatedProperties'] === false) delete relaxed['unevaluatedProperties'];
  const relaxAlone = (part: unknown) => relax(part, NO_SIBLINGS);
  for (const keyword of WITH_SCHEMAS) {
    const part = schema[keyword];
    if (part !== undefined) relaxed[keyword] = Array.isArray(part) ? part.map(relaxAlone) : relaxAlone(part);
  }
  for (const keyword of WITH_NAMED_SCHEMAS) {
    const parts = schema[keyword];
    if (isSchema(parts)) relaxed[keyword] = mapValues(parts, relaxAlone);
  }
  const { properties, additionalProperties, allOf, anyOf } = schema;
  if (isSchema(properties)) {
    relaxed['properties'] = mapValues(properties, (part, name) => relax(part, siblings.tags.has(name) ? TAG : NO_SIBLINGS));
  }
  if (additionalProperties === false) {
    delete relaxed['additionalProperties'];
    const foreign = foreignProperties(schema, siblings);
    if (foreign.length > 0) relaxed['properties'] = Object.fromEntries([...Object.entries(relaxed['properties'] ?? {}), ...foreign]);
  }
  const every = Array.isArray(allOf) ? allOf.map((part) => relax(part, siblings)) : [];
  if (Array.isArray(anyOf)) relaxed['anyOf'] = relaxUnion(anyOf, siblings);
  // Several alternatives may match once they are relaxed, so `oneOf` becomes `anyOf`.
  if (Array.isArray(oneOf)) every.push({ anyOf: relaxUnion(oneOf, siblings) });
  if (every.length > 0) relaxed['allOf'] = every;
  return relaxed;
}

function relaxUnion(parts: readonly unknown[], outer: Siblings): unknown[] {
  const alternatives = parts.flatMap(flattenUnion);
  const listed = alternatives.map(propertiesOf);
  const names = new Set([...outer.names, ...listed.flatMap((properties) => [...properties.keys()])]);
  const tags = [...names].map((name) => tagOf(name, listed)).filter((tag) => tag !== undefined);
  const siblings = { names, tags: new Set([...outer.tags, ...tags.map(({ name }) => name)]), isTag: outer.isTag };
  const relaxed = alternatives.map((one) => (isConstantAmongSameType(one, alternatives) ? one : relax(one, siblings)));
  const unknownTags = tags.flatMap(({ name, constants }) => (constants === undefined ? [] : [withOtherConstant(name, constants)]));
  return [...relaxed, ...unknownTags];
}

/** The alternatives of a schema that is nothing but a union. */
function flattenUnion(schema: unknown): unknown[] {
  if (!isSchema(schema) || constantsOf(schema) !== undefined) return [schema];
  const parts = schema['anyOf'] ?? schema['oneOf'];
  const isOnlyUnion = Object.keys(schema).every((keyword) => ['anyOf', 'oneOf', 'title', 'description'].includes(keyword));
  return Array.isArray(parts) && isOnlyUnion && Object.hasOwn(schema, 'anyOf') !== Object.hasOwn(schema, 'oneOf')
    ? parts.flatMap(flattenUnion)
    : [schema];
}

/** The properties that an alternative lists, those of its `allOf` included. */
function propertiesOf(schema: unknown): Map<string, unknown> {
  if (!isSchema(schema)) return new Map();
  const { properties, allOf } = schema;
  const inherited = Array.isArray(allOf) ? allOf.flatMap((part) => [...propertiesOf(part)]) : [];
  return new Map([...inherited, ...Object.entries(isSchema(properties) ? properties : {})]);
}

/**
 * Describes a property if it tells alternatives apart: several of them list it, with different constants. `constants` are all of
 * these, unless an alternative accepts other values as well.
 */
function tagOf(
  name: string,
  listed: readonly ReadonlyMap<string, unknown>[],
): { name: string; constants: readonly unknown[] | undefined } | undefined {
  const found = listed.filter((properties) => properties.has(name)).map((properties) => constantsOf(properties.get(name)));
  if (found.every((constants) => constants === undefined)) return undefined;
  if (new Set(found.map((constants) => JSON.stringify(constants?.toSorted()))).size < 2) return undefined;
  const constants = found.every((one) => one !== undefined) ? found.flat() : undefined;
  return { name, constants };
}

function withOtherConstant(name: string, constants: readonly unknown[]): Schema {
  return { type: 'object', required: [name], properties: { [name]: { type: typesOf(constants), not: { enum: constants } } } };
}

/** Whether an alternative names constants while another one accepts values of their type by other rules, such as a pattern. */
function isConstantAmongSameType(alternative: unknown, all: readonly unknown[]): boolean {
  const constants = constantsOf(alternative);
  if (constants === undefined) return false;
  const types = typesOf(constants);
  return all.some((other) => constantsOf(other) === undefined && acceptsType(other, types));
}

function acceptsType(schema: unknown, types: readonly string[]): boolean {
  if (!isSchema(schema) || schema['type'] === undefined) return true;
  return [schema['type']].flat().some((type) => types.includes(type === 'integer' ? 'number' : String(type)));
}

/** Properties that a closed alternative must not have, because they belong to others, each with a schema that rejects it. */
function foreignProperties({ properties, patternProperties }: Schema, { names }: Siblings): [string, false][] {
  const patterns = Object.keys(patternProperties ?? {}).map((pattern) => new RegExp(pattern, 'u'));
  return [...names]
    .filter((name) => !Object.hasOwn(properties ?? {}, name) && !patterns.some((pattern) => pattern.test(name)))
    .map((name) => [name, false]);
}

/** The values that a schema of constants accepts: an `enum`, a `const`, `null` or a union of these. */
function constantsOf(schema: unknown): readonly unknown[] | undefined {
  if (!isSchema(schema)) return undefined;
  if (Object.hasOwn(schema, 'const')) return [schema['const']];
  if (Array.isArray(schema['enum'])) return schema['enum'];
  if (schema['type'] === 'null') return [null];
  const parts = schema['anyOf'] ?? schema['oneOf'];
  if (!Array.isArray(parts) || parts.length === 0) return undefined;
  const constants = parts.map(constantsOf);
  return constants.every((one) => one !== undefined) ? constants.flat() : undefined;
}

function typesOf(values: readonly unknown[]): string[] {
  return [...new Set(values.map((value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)))];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapValues(parts: Schema, change: (part: unknown, name: string) => unknown): Schema {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part, name)]));
}
