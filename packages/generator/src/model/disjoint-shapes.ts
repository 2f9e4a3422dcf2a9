import type { Json } from '../source/source.ts';
import type { ObjectShape, Shape } from './schema-model.ts';

/** Finds the shape of a referenced file. */
export type Lookup = (path: string) => Shape;

/** Whether no value can match two of the shapes, so that `oneOf` and `anyOf` mean the same. */
export function areDisjoint(shapes: readonly Shape[], lookup: Lookup): boolean {
  return shapes.every((one, index) => shapes.slice(index + 1).every((other) => areTwoDisjoint(one, other, lookup)));
}

function areTwoDisjoint(one: Shape, other: Shape, lookup: Lookup): boolean {
  if (one.kind === 'reference') return areTwoDisjoint(lookup(one.path), other, lookup);
  if (other.kind === 'reference') return areTwoDisjoint(one, lookup(other.path), lookup);
  if (one.kind === 'union') return one.of.every((part) => areTwoDisjoint(part, other, lookup));
  if (other.kind === 'union') return other.of.every((part) => areTwoDisjoint(one, part, lookup));
  const [oneType, otherType] = [jsonType(one), jsonType(other)];
  if (oneType === undefined || otherType === undefined) return false;
  if (oneType !== otherType) return true;
  if (one.kind === 'literals' && other.kind === 'literals') return disjoint(one.values, other.values);
  return (
    one.kind === 'object' &&
    other.kind === 'object' &&
    (demandsForbidden(one, other) || demandsForbidden(other, one) || differInTag(one, other))
  );
}

/** Returns the JSON type of all values of a shape, if they have the same one. */
function jsonType(shape: Shape): string | undefined {
  switch (shape.kind) {
    case 'integer':
      return 'number';
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
    case 'array':
    case 'object':
      return shape.kind;
    case 'tuple':
      return 'array';
    case 'record':
      return 'object';
    case 'literals':
      return shape.values.every((value) => typeof value === 'string') ? 'string' : undefined;
    default:
      return undefined;
  }
}

/** Whether `one` requires a property that `other` does not allow. */
function demandsForbidden(one: ObjectShape, other: ObjectShape): boolean {
  if (other.rest.kind !== 'never' || Object.keys(other.patterns).length > 0) return false;
  return one.properties.some(({ name, required }) => required && !other.properties.some((property) => property.name === name));
}

/** Whether both require a property that has a different constant in each. */
function differInTag(one: ObjectShape, other: ObjectShape): boolean {
  return one.properties.some(({ name, required, shape }) => {
    const counterpart = other.properties.find((property) => property.name === name);
    if (!required || !counterpart?.required) return false;
    return shape.kind === 'literals' && counterpart.shape.kind === 'literals' && disjoint(shape.values, counterpart.shape.values);
  });
}

function disjoint(some: readonly Json[], others: readonly Json[]): boolean {
  const texts = new Set(some.map((value) => JSON.stringify(value)));
  return !others.some((value) => texts.has(JSON.stringify(value)));
}
