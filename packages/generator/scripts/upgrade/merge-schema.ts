import { canonical } from '../../src/diff/canonical.ts';
import { isObject, type Json, type JsonObject } from '../../src/source/source.ts';
import { placeholder } from './placeholder.ts';

const MAPS = ['properties', 'patternProperties', 'definitions', 'dependencies'];
const LISTS = ['allOf', 'anyOf', 'oneOf'];
const SINGLE = ['items', 'additionalItems', 'additionalProperties', 'contains', 'not', 'propertyNames'];
/** Keywords with texts for people. Titles are not among them: they name types. */
const TEXTS = ['description', '$comment', 'examples'];

/**
 * Merges a schema of the new release with our descriptions. Parts that are new get a placeholder.
 * @param ours - our schema; `undefined` if the schema is new
 * @param what - what the schema describes, for placeholders
 */
export function mergeSchema(ours: Json | undefined, theirs: Json, what: string): Json {
  return mergeNode(ours, theirs, what, isObject(theirs) && theirs['description'] !== undefined);
}

/** @param wanted - whether the node needs a description if it is new */
function mergeNode(ours: Json | undefined, theirs: Json, what: string, wanted: boolean): Json {
  if (!isObject(theirs)) return theirs;
  const was = isObject(ours) ? ours : undefined;
  const text = typeof was?.['description'] === 'string' ? was['description'] : undefined;
  const description = text ?? (was === undefined && wanted ? placeholder(what) : undefined);
  const described = description === undefined ? [] : [['description', description] as const];
  const keys = Object.keys(theirs);
  const merged = Object.entries(theirs).flatMap(([key, value]): (readonly [string, Json])[] => {
    if (key === 'description') return described;
    if (TEXTS.includes(key)) return [];
    return [[key, mergeKeyword(key, was?.[key], value, what)]];
  });
  return Object.fromEntries(keys.includes('description') ? merged : [...merged, ...described]);
}

function mergeKeyword(key: string, ours: Json | undefined, theirs: Json, what: string): Json {
  if (MAPS.includes(key) && isObject(theirs)) return mergeMap(isObject(ours) ? ours : {}, theirs, what);
  if (LISTS.includes(key) && Array.isArray(theirs)) return mergeList(Array.isArray(ours) ? ours : [], theirs, what);
  if (!SINGLE.includes(key)) return theirs;
  if (Array.isArray(theirs))
    return theirs.map((item: Json, index) =>
      mergeNode(Array.isArray(ours) ? (ours[index] as Json) : undefined, item, `${what}[${index}]`, isDescribed(item)),
    );
  return mergeNode(ours, theirs, key === 'items' ? `each of ${what}` : what, isDescribed(theirs));
}

/** Merges properties. A new one needs a description even if theirs has none, unless it is a `$ref`: then it has that of its target. */
function mergeMap(ours: JsonObject, theirs: JsonObject, what: string): JsonObject {
  return Object.fromEntries(
    Object.entries(theirs).map(([name, schema]) => {
      const wanted = isObject(schema) && (schema['$ref'] === undefined || isDescribed(schema));
      return [name, mergeNode(ours[name], schema, `${name} of ${what}`, wanted)];
    }),
  );
}

/** Merges alternatives. They have no names, so ours is the one with the same facts, or the same title, or the same position. */
function mergeList(ours: readonly Json[], theirs: readonly Json[], what: string): Json[] {
  const left = [...ours];
  const take = (fits: (one: Json, index: number) => boolean): Json | undefined => {
    const index = left.findIndex((one, place) => one !== undefined && fits(one, place));
    if (index === -1) return undefined;
    const [found] = left.splice(index, 1);
    return found;
  };
  const found = new Map<Json, Json>();
  const tests: ((schema: Json) => (one: Json) => boolean)[] = [
    (schema) => (one) => factsKey(one) === factsKey(schema),
    (schema) => (one) => title(schema) !== undefined && title(one) === title(schema),
    (schema) => (one) => isObject(one) && isObject(schema) && ours.length === theirs.length && ours.indexOf(one) === theirs.indexOf(schema),
  ];
  for (const test of tests) {
    for (const schema of theirs) {
      if (found.has(schema)) continue;
      const own = take(test(schema));
      if (own !== undefined) found.set(schema, own);
    }
  }
  return theirs.map((schema, index) =>
    mergeNode(found.get(schema), schema, `${title(schema) ?? `alternative ${index + 1}`} of ${what}`, isDescribed(schema)),
  );
}

/** Writes a schema as text, without texts for people. */
export function factsKey(schema: Json): string {
  const strip = (value: Json, isSchema: boolean): Json => {
    if (Array.isArray(value)) return value.map((item: Json) => strip(item, true));
    if (!isObject(value)) return value;
    const kept = Object.entries(value).filter(([key]) => !isSchema || !TEXTS.includes(key));
    return Object.fromEntries(kept.map(([key, item]) => [key, strip(item, !(isSchema && MAPS.includes(key)))]));
  };
  return canonical(strip(schema, true));
}

function isDescribed(schema: Json): boolean {
  return isObject(schema) && schema['description'] !== undefined;
}

function title(schema: Json): string | undefined {
  return isObject(schema) && typeof schema['title'] === 'string' ? schema['title'] : undefined;
}
