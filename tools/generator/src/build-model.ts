import { differs, findDirections, namesFor } from './directions.ts';
import type { Event, Heading, Method, Model, Schema, Service } from './model.ts';
import { eventName, methodName, pascalCase } from './names.ts';
import { type References, type ServiceReferences, schemaPath } from './parse.ts';
import { readArguments, readItems, readQuery } from './read-method.ts';
import { readSchema } from './read-schema.ts';
import type { ApiEntry, ExchangeEntry } from './reference-format.ts';
import { inOrder } from './schema-order.ts';
import type { Direction, ObjectShape, Shape } from './shape.ts';
import { isObject, type Json } from './source.ts';
import { type ChosenNames, chooseNames } from './type-names.ts';

/** Works out what packages to make of checked references. @throws {SourceError} for a `$ref` that leads nowhere or in a circle */
export function buildModel(references: References): Model {
  const { release, services } = references;
  return freeze({ release, services: services.map((service) => buildService(service, references)) });
}

function buildService(service: ServiceReferences, references: References): Service {
  const { name, apiVersion: version, api, exchanges } = service;
  const className = pascalCase(name);
  const schemas = buildSchemas(service, className, references);
  const byPath = new Map(schemas.map((schema) => [schema.path, schema]));
  const find = (schema: string | undefined): Schema | undefined =>
    schema === undefined ? undefined : byPath.get(schemaPath(name, schema));
  return {
    name,
    version,
    release: references.release,
    ...(api && { api: heading(api.content) }),
    ...(exchanges && { exchanges: heading(exchanges.content) }),
    className,
    methods: (api?.content.entries ?? []).map((entry) => buildMethod(entry, find, schemas)),
    events: (exchanges?.content.entries ?? []).map((entry) => buildEvent(entry, exchanges?.content.exchangePrefix ?? '', find)),
    schemas,
  };
}

function buildMethod(entry: ApiEntry, find: (schema: string | undefined) => Schema | undefined, schemas: readonly Schema[]): Method {
  const { title = entry.name, description = '', category, stability, route } = entry;
  const name = methodName(entry.name);
  const input = find(entry.input);
  const output = find(entry.output);
  const query = readQuery(name, entry.query ?? []);
  const items = query && output && readItems(query, output, schemas);
  return {
    name,
    title,
    description,
    category,
    stability,
    httpMethod: entry.method.toUpperCase(),
    route,
    args: readArguments(entry.args, schemas),
    ...(query && { query }),
    ...(entry.scopes !== undefined && { scopes: entry.scopes as Json }),
    ...(input && { input }),
    ...(output && { output }),
    ...(items && { items }),
  };
}

function buildEvent(entry: ExchangeEntry, prefix: string, find: (schema: string) => Schema | undefined): Event {
  const { title = entry.name, description = '', exchange } = entry;
  const routingKey = entry.routingKey.map(({ summary = '', ...field }) => ({ ...field, summary }));
  const message = find(entry.schema);
  if (message === undefined) throw new Error(`${entry.name} has no schema, which parse() should have refused`);
  const name = eventName(entry.name);
  return { name, title, description, exchange: prefix + exchange, routingKeyName: `${pascalCase(name)}RoutingKey`, routingKey, message };
}

function buildSchemas({ name: service, api, exchanges }: ServiceReferences, className: string, { schemas: files }: References): Schema[] {
  const own = [...files].filter(([path]) => path.startsWith(`schemas/${service}/`));
  const unnamed = inOrder(own.map(([path, { file, content }]) => ({ path, file, ...texts(content), shape: readSchema(path, files) })));
  const entries = api?.content.entries ?? [];
  const messages = exchanges?.content.entries ?? [];
  const taken = [
    ...[className, `${className}Urls`, `${className}Events`],
    ...entries.map((entry) => `${pascalCase(methodName(entry.name))}Query`),
    ...messages.map((entry) => `${pascalCase(eventName(entry.name))}RoutingKey`),
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

/** The shape again, with names on its objects. */
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

function heading({ title = '', description = '' }: Partial<Heading>): Heading {
  return { title, description };
}

function texts(content: Json): { title?: string; description?: string } {
  const { title, description } = isObject(content) ? content : {};
  return { ...(typeof title === 'string' && { title }), ...(typeof description === 'string' && { description }) };
}

function mapValues<From, To>(values: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
