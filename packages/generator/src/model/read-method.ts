import type { Argument, Query, QueryParameter, Schema } from './model.ts';
import { parameterName, pascalCase } from './names.ts';
import { type Property, type Shape, walk } from './schema-model.ts';

/** Names that generated methods use for something other than route arguments. */
const OWN_NAMES = ['endpoints', 'options', 'payload', 'query'];

/** Reads the arguments of a route. Types and descriptions come from properties with the same name in the service's schemas. */
export function readArguments(names: readonly string[], schemas: readonly Schema[]): Argument[] {
  return names.map((name) => {
    const properties = schemas.flatMap(({ shape }) => propertiesOf(shape)).filter((property) => property.name === name);
    const description = commonDescription(name, properties);
    return {
      name,
      parameter: parameterName(name, OWN_NAMES),
      numeric: properties.some(({ shape }) => shape.kind === 'integer'),
      ...(description !== undefined && { description }),
    };
  });
}

/** Returns the description that most properties with a name have. A single word, such as `name`, can mean anything, so it gets none. */
function commonDescription(name: string, properties: readonly Property[]): string | undefined {
  if (!/[a-z][A-Z]/.test(name)) return undefined;
  const texts = properties.filter(({ shape }) => isScalar(shape)).flatMap(({ description }) => (description ? [description] : []));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Reads the query parameters of a method. Returns nothing if it has none. */
export function readQuery(method: string, names: readonly string[]): Query | undefined {
  if (names.length === 0) return undefined;
  return { typeName: `${pascalCase(method)}Query`, parameters: names.map((name) => ({ name, accepts: accepts(name) })) };
}

/** Guesses the values of a query parameter from its name: references do not describe them. */
function accepts(name: string): QueryParameter['accepts'] {
  if (/^(limit|rows|count|pullRequest)$/i.test(name)) return 'number';
  if (/^(quarantined|is[A-Z]|has[A-Z]|include[A-Z]|with[A-Z])/.test(name)) return 'boolean';
  return 'text';
}

/** Finds the items of a page: the only list in a response that has a continuation token. */
export function readItems(query: Query, output: Schema, schemas: readonly Schema[]): { property: string; shape: Shape } | undefined {
  if (!query.parameters.some(({ name }) => name === 'continuationToken')) return undefined;
  const properties = ownProperties(output.shape, schemas);
  if (!properties.some(({ name }) => name === 'continuationToken')) return undefined;
  const [list, ...others] = properties.filter((property) => property.shape.kind === 'array');
  return list?.shape.kind === 'array' && others.length === 0 ? { property: list.name, shape: list.shape.items } : undefined;
}

function ownProperties(shape: Shape, schemas: readonly Schema[]): readonly Property[] {
  if (shape.kind === 'object') return shape.properties;
  if (shape.kind !== 'reference') return [];
  const target = schemas.find(({ path }) => path === shape.path);
  return target ? ownProperties(target.shape, schemas) : [];
}

function propertiesOf(shape: Shape): Property[] {
  return [...walk(shape)].flatMap((part) => (part.kind === 'object' ? part.properties : []));
}

function isScalar({ kind }: Shape): boolean {
  return ['string', 'integer', 'number', 'literals'].includes(kind);
}
