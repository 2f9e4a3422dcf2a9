import type { Json, JsonObject } from '../source/source.ts';

/**
 * The content of a JSON schema, in terms from which types and TypeBox schemas can be written. `rules` are keywords of JSON Schema that
 * limit which values are valid without changing the type; they contain no `$ref`s.
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
  /** `exclusive`: a value must match exactly one member, although it could match several. */
  | { readonly kind: 'union'; readonly of: readonly Shape[]; readonly exclusive: boolean }
  | { readonly kind: 'intersection'; readonly of: readonly Shape[] }
  | { readonly kind: 'reference'; readonly path: string };

/** The direction of a value: to the service or from it. The types differ, because values that are sent can be more varied. */
export type Direction = 'sent' | 'received';

/** The names of a type by direction. They are equal if one type serves both. */
export type TypeNames = Readonly<Partial<Record<Direction, string>>>;

/** An object with named properties. It becomes an interface. */
export interface ObjectShape {
  readonly kind: 'object';
  /** The names of its interfaces; empty until they are chosen. */
  readonly names: TypeNames;
  readonly title?: string;
  readonly description?: string;
  readonly properties: readonly Property[];
  /** The shape of properties that are not listed. */
  readonly rest: Shape;
  /** Whether the schema mentions them. If not, they are valid but not intended. */
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

/** Lists the shapes directly inside a shape. Does not follow references. */
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

/** Visits a shape and everything inside it, outermost first. */
export function* walk(shape: Shape): Generator<Shape> {
  yield shape;
  for (const part of partsOf(shape)) yield* walk(part);
}

/** Lists the paths of the schema files that a shape refers to. */
export function referencesOf(shape: Shape): string[] {
  return [...new Set([...walk(shape)].flatMap((part) => (part.kind === 'reference' ? [part.path] : [])))];
}

/** Whether a shape says what type its values have, and not only which of them are valid. */
export function makesType(shape: Shape): boolean {
  return shape.kind === 'union' ? shape.of.every(makesType) : shape.kind !== 'any';
}
