import { type References, type ServiceReferences, schemaPath } from '../parse/parse.ts';
import { isObject, type Json } from '../source/source.ts';
import { differs, findDirections, namesFor } from './directions.ts';
import type { Schema } from './model.ts';
import { eventName, methodName, pascalCase } from './names.ts';
import { readSchema } from './read-schema.ts';
import { routingKeyTypes } from './routing-keys.ts';
import type { Direction, ObjectShape, Shape } from './schema-model.ts';
import { inOrder } from './schema-order.ts';
import { type ChosenNames, chooseNames } from './type-names.ts';

/** Builds the schemas of one service, with names and in order. @param className - the service's name in Pascal case */
export function buildSchemas(
  { name: service, api, exchanges, renamedTypes }: ServiceReferences,
  className: string,
  { schemas: files }: References,
): Schema[] {
  const own = [...files].filter(([path]) => path.startsWith(`schemas/${service}/`));
  const unnamed = inOrder(own.map(([path, { file, content }]) => ({ path, file, ...texts(content), shape: readSchema(path, files) })));
  const entries = api?.content.entries ?? [];
  const messages = exchanges?.content.entries ?? [];
  const taken = [
    ...Object.keys(renamedTypes?.content ?? {}),
    ...[className, `${className}Urls`, `${className}Events`],
    ...entries.map((entry) => `${pascalCase(methodName(entry.name))}Query`),
    ...messages.map((entry) => `${pascalCase(eventName(entry.name))}RoutingKey`),
    ...routingKeyTypes(className, messages).map(({ name }) => name),
  ];
  const chosen = chooseNames(className, unnamed, taken);
  const pathsOf = (names: readonly (string | undefined)[]) =>
    names.filter((one) => one !== undefined).map((one) => schemaPath(service, one));
  const directions = findDirections(
    unnamed,
    pathsOf(entries.map((entry) => entry.input)),
    pathsOf([...entries.map((entry) => entry.output), ...messages.map((entry) => entry.schema)]),
  );
  const shapes = new Map(unnamed.map(({ path, shape }) => [path, shape]));
  const lookup = (path: string): Shape => shapes.get(path) ?? { kind: 'any' };
  return unnamed.map(({ path, description, shape }) => {
    const names = chosen.get(path);
    if (names === undefined) throw new Error(`${path} was given no name`);
    const ways = directions.get(path) ?? new Set();
    return {
      path,
      name: names.name,
      names: namesFor(names.name, ways, differs(shape, lookup)),
      ...(description !== undefined && { description }),
      shape: nameObjects(shape, names, ways, lookup),
    };
  });
}

/** Copies a shape and gives each object in it its names. */
function nameObjects(shape: Shape, chosen: ChosenNames, ways: ReadonlySet<Direction>, lookup: (path: string) => Shape): Shape {
  const go = (part: Shape): Shape => {
    switch (part.kind) {
      case 'object':
        return {
          ...part,
          names: namesFor(chosen.objects.get(part) ?? '', ways, differs(part, lookup)),
          properties: part.properties.map((property) => ({ ...property, shape: go(property.shape) })),
          rest: go(part.rest),
          patterns: mapValues(part.patterns, go),
        } satisfies ObjectShape;
      case 'array':
        return { ...part, items: go(part.items) };
      case 'tuple':
        return { ...part, items: part.items.map(go), rest: go(part.rest) };
      case 'record':
        return { ...part, values: go(part.values), patterns: mapValues(part.patterns, go) };
      case 'union':
      case 'intersection':
        return { ...part, of: part.of.map(go) };
      default:
        return part;
    }
  };
  return go(shape);
}

function texts(content: Json): { title?: string; description?: string } {
  const { title, description } = isObject(content) ? content : {};
  return { ...(typeof title === 'string' && { title }), ...(typeof description === 'string' && { description }) };
}

function mapValues<From, To>(values: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
