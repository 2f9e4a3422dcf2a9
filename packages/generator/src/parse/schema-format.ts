import { splitRef } from '../source/ref-resolver.ts';
import { isObject, type Json, pointerTo, SourceError } from '../source/source.ts';

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];
const isText = (value: Json): boolean => typeof value === 'string';
const isNumber = (value: Json): boolean => typeof value === 'number';
const isCount = (value: Json): boolean => Number.isInteger(value) && (value as number) >= 0;
const isTextList = (value: Json): boolean => Array.isArray(value) && value.every(isText);

/** The keywords of draft-06 whose value is not a schema: the expected value, and a test for it. */
const VALUES: Readonly<Record<string, readonly [expected: string, test: (value: Json) => boolean]>> = {
  $id: ['a string', isText],
  $schema: ['a string', isText],
  $ref: ['a reference to a schema', isRef],
  title: ['a string', isText],
  description: ['a string', isText],
  type: ['a type or a list of types', (value) => (Array.isArray(value) ? value : [value]).every((type) => TYPES.includes(type as string))],
  enum: ['a non-empty list', (value) => Array.isArray(value) && value.length > 0],
  format: ['a string', isText],
  pattern: ['a regular expression', isPattern],
  minLength: ['a whole number', isCount],
  maxLength: ['a whole number', isCount],
  minimum: ['a number', isNumber],
  maximum: ['a number', isNumber],
  exclusiveMinimum: ['a number', isNumber],
  exclusiveMaximum: ['a number', isNumber],
  multipleOf: ['a number above 0', (value) => isNumber(value) && (value as number) > 0],
  minItems: ['a whole number', isCount],
  maxItems: ['a whole number', isCount],
  uniqueItems: ['true or false', (value) => typeof value === 'boolean'],
  minProperties: ['a whole number', isCount],
  maxProperties: ['a whole number', isCount],
  required: ['a list of names', isTextList],
};

const SCHEMAS = ['additionalItems', 'additionalProperties', 'contains', 'not', 'propertyNames'];
const LISTS = ['allOf', 'anyOf', 'oneOf'];
const MAPS = ['definitions', 'patternProperties', 'properties'];

/** How many levels of a JSON Pointer a schema can have; each object takes two. TypeScript gives up on deeper types. */
const DEEPEST = 60;

/** How many properties, constants or alternatives a schema can list. TypeScript takes minutes to compare larger types. */
const MOST = { names: 1000, constants: 1000, alternatives: 100 };

function checkCount(file: string, pointer: string, count: number, what: keyof typeof MOST): void {
  if (count > MOST[what]) throw new SourceError(file, pointer, `has ${count} ${what}; TypeScript can check at most ${MOST[what]}`);
}

/**
 * Checks that a document is a JSON schema of draft-06. Unknown keywords are allowed and ignored.
 * @throws {SourceError} naming the first position that is wrong
 */
export function checkSchema(file: string, schema: Json, pointer = ''): void {
  if (pointer.length > DEEPEST && pointer.split('/').length > DEEPEST)
    throw new SourceError(file, `${pointer.slice(0, 40)}…`, `is nested more than ${DEEPEST} levels deep`);
  if (typeof schema === 'boolean') return;
  if (!isObject(schema)) throw new SourceError(file, pointer, 'expected a schema: an object, `true` or `false`');
  for (const [keyword, value] of Object.entries(schema)) {
    const at = pointerTo(pointer, keyword);
    const [expected, test] = (Object.hasOwn(VALUES, keyword) && VALUES[keyword]) || [];
    if (keyword === 'enum' && Array.isArray(value)) checkCount(file, at, value.length, 'constants');
    if (test !== undefined && !test(value)) throw new SourceError(file, at, `expected ${expected}, found ${JSON.stringify(value)}`);
    if (SCHEMAS.includes(keyword) || (keyword === 'items' && !Array.isArray(value))) checkSchema(file, value, at);
    else if (LISTS.includes(keyword) || keyword === 'items') checkList(file, value, at);
    else if (MAPS.includes(keyword)) checkMap(file, value, at);
    else if (keyword === 'dependencies') checkDependencies(file, value, at);
  }
}

function checkList(file: string, value: Json, pointer: string): void {
  if (!Array.isArray(value) || value.length === 0) throw new SourceError(file, pointer, 'expected a list of schemas');
  checkCount(file, pointer, value.length, 'alternatives');
  for (const [index, item] of value.entries()) checkSchema(file, item, pointerTo(pointer, index));
}

function checkMap(file: string, value: Json, pointer: string): void {
  if (!isObject(value)) throw new SourceError(file, pointer, 'expected schemas by name');
  checkCount(file, pointer, Object.keys(value).length, 'names');
  for (const [name, schema] of Object.entries(value)) {
    if (pointer.endsWith('/patternProperties') && !isPattern(name))
      throw new SourceError(file, pointerTo(pointer, name), 'expected a regular expression');
    checkSchema(file, schema, pointerTo(pointer, name));
  }
}

function checkDependencies(file: string, value: Json, pointer: string): void {
  if (!isObject(value)) throw new SourceError(file, pointer, 'expected schemas or lists of names, by name');
  for (const [name, dependency] of Object.entries(value))
    if (!isTextList(dependency)) checkSchema(file, dependency, pointerTo(pointer, name));
}

/** Whether a `$ref` is a URL in which nothing is encoded wrongly. */
function isRef(value: Json): boolean {
  if (typeof value !== 'string') return false;
  try {
    return splitRef(value, 'schemas/service/schema.json').path !== '';
  } catch {
    return false;
  }
}

function isPattern(value: Json): boolean {
  if (typeof value !== 'string') return false;
  try {
    return new RegExp(value, 'u') !== undefined;
  } catch {
    return false;
  }
}
