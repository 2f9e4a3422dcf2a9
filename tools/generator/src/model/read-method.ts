import type { Argument, Query, QueryParameter, Schema } from './model.ts';
import { parameterName, pascalCase } from './names.ts';
import { type Property, type Shape, walk } from './schema-model.ts';

/** Names that a generated method has another use for than its route's arguments. */
const OWN_NAMES = ['endpoints', 'options', 'payload', 'query'];

/** The arguments of a route. What is known of one comes from the properties of its name in the service's schemas. */
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

/** What most properties of a name say. A single word, such as `name`, may mean anything, so nothing is made of that. */
function commonDescription(name: string, properties: readonly Property[]): string | undefined {
  if (!/[a-z][A-Z]/.test(name)) return undefined;
  const texts = properties.filter(({ shape }) => isScalar(shape)).flatMap(({ description }) => (description ? [description] : []));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The query parameters of a method, or nothing where there are none. */
export function readQuery(method: string, names: readonly string[]): Query | undefined {
  if (names.length === 0) return undefined;
  return { typeName: `${pascalCase(method)}Query`, parameters: names.map((name) => ({ name, accepts: accepts(name) })) };
}

/** A reference says nothing of the values of query parameters; their names do. */
function accepts(name: string): QueryParameter['accepts'] {
  if (/^(limit|rows|count|pullRequest)$/i.test(name)) return 'number';
  if (/^(quarantined|is[A-Z]|has[A-Z]|include[A-Z]|with[A-Z])/.test(name)) return 'boolean';
  return 'text';
}

/** The items of a page: the only list in an answer that has a continuation token. */
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
