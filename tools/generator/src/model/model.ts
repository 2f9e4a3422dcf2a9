import type { Json } from '../source/source.ts';
import type { Direction, Shape, TypeNames } from './schema-model.ts';

/** What packages are made from: plain data, frozen, complete. */
export interface Model {
  readonly release: string;
  readonly services: readonly Service[];
}

/** One service, which becomes one package. */
export interface Service {
  /** As in URLs, such as `worker-manager`. */
  readonly name: string;
  /** As in URLs, such as `v1`. */
  readonly version: string;
  /** The Taskcluster release that last changed it. */
  readonly release: string;
  /** What its references say of it. */
  readonly api?: Heading;
  readonly exchanges?: Heading;
  /** As in class names, such as `WorkerManager`. */
  readonly className: string;
  readonly methods: readonly Method[];
  readonly events: readonly Event[];
  /** Those that others refer to come first. */
  readonly schemas: readonly Schema[];
}

/** Title and description of a reference. */
export interface Heading {
  readonly title: string;
  readonly description: string;
}

/** One schema file. */
export interface Schema {
  /** As a deployment serves it, such as `schemas/queue/v1/task.json`. */
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
  /** In capitals. */
  readonly httpMethod: string;
  readonly route: string;
  readonly args: readonly Argument[];
  readonly query?: Query;
  /** A scope expression template, as it stands in the reference. */
  readonly scopes?: Json;
  readonly input?: Schema;
  readonly output?: Schema;
  /** The items of a page, when the method has pages. */
  readonly items?: { readonly property: string; readonly shape: Shape };
}

/** An argument in a method's route. */
export interface Argument {
  /** As in the route. */
  readonly name: string;
  /** As in code. */
  readonly parameter: string;
  /** Whether a number will do. */
  readonly numeric: boolean;
  /** A sentence on it, where a schema has one. */
  readonly description?: string;
}

/** The query parameters of a method. */
export interface Query {
  /** The name of its type. */
  readonly typeName: string;
  readonly parameters: readonly QueryParameter[];
}

/** A query parameter; all are optional. */
export interface QueryParameter {
  readonly name: string;
  /** Which values make sense besides text. */
  readonly accepts: 'text' | 'number' | 'boolean';
}

/** A kind of message that a service publishes. */
export interface Event {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** With its prefix. */
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

/** The name of a schema's type in one direction. @throws when it is not used in that direction, which is a fault of the generator */
export function typeName({ names, path }: Schema, direction: Direction): string {
  const name = names[direction];
  if (name === undefined) throw new Error(`${path} has no type for what is ${direction}`);
  return name;
}
