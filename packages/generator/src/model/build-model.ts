import { type References, type ServiceReferences, schemaPath } from '../parse/parse.ts';
import type { ApiEntry, ExchangeEntry } from '../parse/reference-format.ts';
import { type Json, SourceError } from '../source/source.ts';
import { buildSchemas } from './build-schemas.ts';
import { declaredTypes, type Event, type Heading, type Method, type Model, type Schema, type Service } from './model.ts';
import { eventName, methodName, pascalCase, serviceClassName } from './names.ts';
import { readArguments, readItems, readQuery } from './read-method.ts';

/**
 * Builds the model of the packages.
 * @param scope - the npm scope of the packages
 * @throws {SourceError} for a `$ref` that points to nothing or leads in a circle
 */
export function buildModel(references: References, scope = '@tc'): Model {
  const { release, services } = references;
  return freeze({ release, services: services.map((service) => buildService(service, references, scope)) });
}

function buildService(service: ServiceReferences, references: References, scope: string): Service {
  const { name, apiVersion: version, api, exchanges } = service;
  const className = serviceClassName(name);
  const schemas = buildSchemas(service, className, references);
  const byPath = new Map(schemas.map((schema) => [schema.path, schema]));
  const find = (schema: string | undefined): Schema | undefined =>
    schema === undefined ? undefined : byPath.get(schemaPath(name, schema));
  const built: Service = {
    name,
    packageName: `${scope}/${name}`,
    version,
    release: references.releases?.[name] ?? references.release,
    ...(api && { api: heading(api.content) }),
    ...(exchanges && { exchanges: heading(exchanges.content) }),
    renamedTypes: Object.entries(service.renamedTypes?.content ?? {}).map(([from, to]) => ({ from, to })),
    className,
    methods: (api?.content.entries ?? []).map((entry) => buildMethod(entry, find, schemas)),
    events: (exchanges?.content.entries ?? []).map((entry) => buildEvent(entry, exchanges?.content.exchangePrefix ?? '', find)),
    schemas,
  };
  checkRenamedTypes(built, service.renamedTypes?.file ?? '');
  return built;
}

function checkRenamedTypes(service: Service, file: string): void {
  if (service.renamedTypes.length === 0) return;
  const declared = declaredTypes(service);
  for (const { from, to } of service.renamedTypes) {
    if (!declared.includes(to)) throw new SourceError(file, `/${from}`, `${to} is not a type of ${service.name}`);
    if (declared.includes(from)) throw new SourceError(file, `/${from}`, `${from} is the name of another type of ${service.name}`);
  }
}

function buildMethod(entry: ApiEntry, find: (schema: string | undefined) => Schema | undefined, schemas: readonly Schema[]): Method {
  const { title = entry.name, description = '', category, stability, retired, route } = entry;
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
    ...(retired !== undefined && { retired }),
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
  const { title = entry.name, description = '', exchange, retired } = entry;
  const routingKey = entry.routingKey.map(({ summary = '', ...field }) => ({ ...field, summary }));
  const message = find(entry.schema);
  if (message === undefined) throw new Error(`${entry.name} has no schema, which parse() should have refused`);
  const name = eventName(entry.name);
  return {
    name,
    title,
    description,
    ...(retired !== undefined && { retired }),
    exchange: prefix + exchange,
    routingKeyName: `${pascalCase(name)}RoutingKey`,
    routingKey,
    message,
  };
}

function heading({ title = '', description = '', example }: Partial<Heading>): Heading {
  return { title, description, ...(example !== undefined && { example }) };
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
