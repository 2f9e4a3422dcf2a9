import type { Json } from '../source/source.ts';
import { type Direction, type Shape, type TypeNames, walk } from './schema-model.ts';

/** All that packages are made from: plain, frozen data. */
export interface Model {
  readonly release: string;
  readonly services: readonly Service[];
}

/** One service, which becomes one package. */
export interface Service {
  /** The name in URLs, such as `worker-manager`. */
  readonly name: string;
  /** The name of its package, such as `@tc/queue`. */
  readonly packageName: string;
  /** The API version in URLs, such as `v1`. */
  readonly version: string;
  /** The Taskcluster release that last changed it. */
  readonly release: string;
  /** The title and description in its API reference. */
  readonly api?: Heading;
  readonly exchanges?: Heading;
  /** The name of its client class, such as `WorkerManager`. */
  readonly className: string;
  readonly methods: readonly Method[];
  readonly events: readonly Event[];
  /** Former names of types. They are exported as deprecated aliases. */
  readonly renamedTypes: readonly RenamedType[];
  /** In order: each schema comes after those that it refers to. */
  readonly schemas: readonly Schema[];
}

/** A type that had another name in an earlier release. */
export interface RenamedType {
  readonly from: string;
  readonly to: string;
}

/** What a reference says about a service as a whole. */
export interface Heading {
  readonly title: string;
  readonly description: string;
  /** TypeScript that uses the client, which is in a variable named after the service. */
  readonly example?: string;
}

/** One schema file. */
export interface Schema {
  /** The path at which a deployment serves it, such as `schemas/queue/v1/task.json`. */
  readonly path: string;
  /** Its name in the `schemas` module. */
  readonly name: string;
  /** The names of its types. */
  readonly names: TypeNames;
  readonly description?: string;
  readonly shape: Shape;
}

/** One method of an API. */
export interface Method {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly stability: 'stable' | 'experimental' | 'deprecated';
  /** The Taskcluster release that dropped it, such as `106.0.0`. */
  readonly retired?: string;
  /** In upper case. */
  readonly httpMethod: string;
  readonly route: string;
  readonly args: readonly Argument[];
  readonly query?: Query;
  /** The scope expression template from the reference. */
  readonly scopes?: Json;
  readonly input?: Schema;
  readonly output?: Schema;
  /** The items of a page, if the method has pages. */
  readonly items?: { readonly property: string; readonly shape: Shape };
}

/** An argument in a method's route. */
export interface Argument {
  /** The name in the route. */
  readonly name: string;
  /** The name of the parameter in code. */
  readonly parameter: string;
  /** Whether the parameter accepts numbers. */
  readonly numeric: boolean;
  /** A description, if a schema has one. */
  readonly description?: string;
}

/** The query parameters of a method. */
export interface Query {
  /** The name of its type. */
  readonly typeName: string;
  readonly parameters: readonly QueryParameter[];
}

/** A query parameter. All of them are optional. */
export interface QueryParameter {
  readonly name: string;
  /** The values that it accepts. All of them accept text. */
  readonly accepts: 'text' | 'number' | 'boolean';
}

/** A kind of message that a service publishes. */
export interface Event {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The Taskcluster release that dropped it. */
  readonly retired?: string;
  /** The full name of the exchange, with its prefix. */
  readonly exchange: string;
  /** The name of the type of its routing keys. */
  readonly routingKeyName: string;
  readonly routingKey: readonly RoutingKeyField[];
  readonly message: Schema;
}

/** One field of a routing key. */
export interface RoutingKeyField {
  readonly name: string;
  readonly summary: string;
  readonly constant?: string;
  readonly multipleWords: boolean;
  readonly required: boolean;
}

/** Returns the name of a schema's type in one direction. @throws if the schema is not used in that direction, which is a bug of the generator */
export function typeName({ names, path }: Schema, direction: Direction): string {
  const name = names[direction];
  if (name === undefined) throw new Error(`${path} has no type for values that are ${direction}`);
  return name;
}

/** Lists the names of all types of a service: those of its schemas and queries, without former names. */
export function declaredTypes({ schemas, methods }: Service): string[] {
  const objects = schemas.flatMap(({ names, shape }) => [
    names,
    ...[...walk(shape)].flatMap((part) => (part.kind === 'object' ? [part.names] : [])),
  ]);
  const queries = methods.flatMap(({ query }) => (query ? [query.typeName] : []));
  return [...new Set([...objects.flatMap((names) => Object.values(names)), ...queries])];
}

/** Whether nothing of a service is left in Taskcluster: each of its methods and events is retired. */
export function isRetired({ methods, events }: Service): boolean {
  const entries = [...methods, ...events];
  return entries.length > 0 && entries.every(({ retired }) => retired !== undefined);
}
