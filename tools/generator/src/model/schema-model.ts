import type { Json, JsonObject } from '../source/source.ts';

/**
 * What a JSON schema says, in terms that types and TypeBox schemas are written in. `rules` are keywords that only narrow which
 * values are valid, of JSON Schema's own spelling and free of `$ref`s.
 */
export type Shape =
  | { readonly kind: 'any'; readonly rules?: JsonObject }
  | { readonly kind: 'never' }
  | { readonly kind: 'string' | 'number' | 'integer' | 'boolean' | 'null'; readonly rules: JsonObject }
  | { readonly kind: 'literals'; readonly values: readonly Json[] }
  | { readonly kind: 'array'; readonly items: Shape; readonly rules: JsonObject }
  | { readonly kind: 'tuple'; readonly items: readonly Shape[]; readonly rest: Shape; readonly rules: JsonObject }
  | ObjectShape
  | { readonly kind: 'record'; readonly values: Shape; readonly patterns: Readonly<Record<string, Shape>>; readonly rules: JsonObject }
  /** `exclusive`: a value may be of one of them only, which they do not ensure by themselves. */
  | { readonly kind: 'union'; readonly of: readonly Shape[]; readonly exclusive: boolean }
  | { readonly kind: 'intersection'; readonly of: readonly Shape[] }
  | { readonly kind: 'reference'; readonly path: string };

/** Which way a value goes: to the service, or from it. Types of the two differ, since what is sent may hold more. */
export type Direction = 'sent' | 'received';

/** The name of a type for each direction that it is used in; the same name where one type does for both. */
export type TypeNames = Readonly<Partial<Record<Direction, string>>>;

/** An object with named properties: becomes an interface. */
export interface ObjectShape {
  readonly kind: 'object';
  /** Its names as a type; none until they are chosen. */
  readonly names: TypeNames;
  readonly title?: string;
  readonly description?: string;
  readonly properties: readonly Property[];
  /** What properties that are not listed may be. */
  readonly rest: Shape;
  /** Whether the schema speaks of them at all. Without that others are valid, but not meant. */
  readonly restMeant: boolean;
  readonly patterns: Readonly<Record<string, Shape>>;
  readonly rules: JsonObject;
}

/** A property of an {@link ObjectShape}. */
export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly shape: Shape;
  readonly description?: string;
  readonly default?: Json;
}

/** The shapes directly inside a shape. References are not followed. */
export function partsOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case 'array':
      return [shape.items];
    case 'tuple':
      return [...shape.items, shape.rest];
    case 'object':
      return [...shape.properties.map((property) => property.shape), ...Object.values(shape.patterns), shape.rest];
    case 'record':
      return [shape.values, ...Object.values(shape.patterns)];
    case 'union':
    case 'intersection':
      return shape.of;
    default:
      return [];
  }
}

/** A shape and everything inside it, outermost first. */
export function* walk(shape: Shape): Generator<Shape> {
  yield shape;
  for (const part of partsOf(shape)) yield* walk(part);
}

/** The paths of the schema files that a shape refers to. */
export function referencesOf(shape: Shape): string[] {
  return [...new Set([...walk(shape)].flatMap((part) => (part.kind === 'reference' ? [part.path] : [])))];
}

/** Whether a shape says anything of the type of its values, rather than only narrow which of them are valid. */
export function makesType(shape: Shape): boolean {
  return shape.kind === 'union' ? shape.of.every(makesType) : shape.kind !== 'any';
}
