import { type References, type ServiceReferences, schemaPath } from '../parse/parse.ts';
import type { ApiEntry, ExchangeEntry } from '../parse/reference-format.ts';
import type { Json } from '../source/source.ts';
import { buildSchemas } from './build-schemas.ts';
import type { Event, Heading, Method, Model, Schema, Service } from './model.ts';
import { eventName, methodName, pascalCase, serviceClassName } from './names.ts';
import { readArguments, readItems, readQuery } from './read-method.ts';

/** Works out what packages to make of checked references. @throws {SourceError} for a `$ref` that leads nowhere or in a circle */
export function buildModel(references: References): Model {
  const { release, services } = references;
  return freeze({ release, services: services.map((service) => buildService(service, references)) });
}

function buildService(service: ServiceReferences, references: References): Service {
  const { name, apiVersion: version, api, exchanges } = service;
  const className = serviceClassName(name);
  const schemas = buildSchemas(service, className, references);
  const byPath = new Map(schemas.map((schema) => [schema.path, schema]));
  const find = (schema: string | undefined): Schema | undefined =>
    schema === undefined ? undefined : byPath.get(schemaPath(name, schema));
  return {
    name,
    version,
    release: references.releases?.[name] ?? references.release,
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

function heading({ title = '', description = '' }: Partial<Heading>): Heading {
  return { title, description };
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
