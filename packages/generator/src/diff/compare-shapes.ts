import type { ObjectShape, Property, Shape } from '../model/schema-model.ts';
import type { Json, JsonObject } from '../source/source.ts';
import { canonical, shapeKey } from './canonical.ts';
import { type CompareInner, compareAlternatives, compareLiterals, compareParts } from './compare-members.ts';
import { compareRules } from './compare-rules.ts';
import { compareTypeNames } from './compare-type-names.ts';
import type { SchemaChange } from './schema-change.ts';
import { shapeText, valueText } from './shape-text.ts';

/** Finds the shapes of referenced files, in the old and in the new release. */
export interface Lookups {
  readonly old: (path: string) => Shape;
  readonly now: (path: string) => Shape;
}

/**
 * Compares two shapes. References to the same file count as equal, since files are compared on their own.
 * @param place - the position of both, such as `status.runs[]`; `''` for the schema as a whole
 */
export function compareShapes(old: Shape, now: Shape, place: string, lookups: Lookups): SchemaChange[] {
  if (old.kind === 'reference' && now.kind === 'reference' && old.path === now.path) return [];
  if (old.kind === 'reference') return compareShapes(lookups.old(old.path), now, place, lookups);
  if (now.kind === 'reference') return compareShapes(old, lookups.now(now.path), place, lookups);
  const inner: CompareInner = (one, other, at) => compareShapes(one, other, at, lookups);
  if (old.kind === 'union' || now.kind === 'union') return compareAlternatives(old, now, place, inner);
  if (old.kind === 'intersection' && now.kind === 'intersection') return compareParts(old.of, now.of, place, inner);
  if (old.kind === 'object' && now.kind === 'object') return compareObjects(old, now, place, inner);
  if (old.kind === 'array' && now.kind === 'array')
    return [...inner(old.items, now.items, `${place}[]`), ...compareRules(old.rules, now.rules, place)];
  if (old.kind === 'record' && now.kind === 'record')
    return [
      ...inner(old.values, now.values, `${place}.*`),
      ...comparePatterns(old.patterns, now.patterns, place, inner),
      ...compareRules(old.rules, now.rules, place),
    ];
  if (old.kind === 'tuple' && now.kind === 'tuple' && old.items.length === now.items.length)
    return [
      ...old.items.flatMap((item, index) => inner(item, now.items[index] ?? item, `${place}[${index}]`)),
      ...inner(old.rest, now.rest, `${place}[]`),
      ...compareRules(old.rules, now.rules, place),
    ];
  if (old.kind === 'literals' && now.kind === 'literals') return compareLiterals(old.values, now.values, place);
  if (shapeKey(old) === shapeKey(now)) return [];
  const [before, after] = [rulesOf(old), rulesOf(now)];
  if (old.kind === now.kind && before && after) return compareRules(before, after, place);
  return [{ kind: typeChange(old, now), place, text: `is ${shapeText(now)}; was ${shapeText(old)}` }];
}

function compareObjects(old: ObjectShape, now: ObjectShape, place: string, inner: CompareInner): SchemaChange[] {
  const before = new Map(old.properties.map((property) => [property.name, property]));
  const after = new Map(now.properties.map((property) => [property.name, property]));
  const at = (name: string): string => (place === '' ? name : `${place}.${name}`);
  return [
    ...compareTypeNames(old.names, now.names, place),
    ...old.properties
      .filter(({ name }) => !after.has(name))
      .map(({ name }): SchemaChange => ({ kind: 'removed', place: at(name), text: 'is gone' })),
    ...now.properties.flatMap((property) => compareProperty(before.get(property.name), property, at(property.name), inner)),
    ...compareRest(old.rest, now.rest, place, inner),
    ...comparePatterns(old.patterns, now.patterns, place, inner),
    ...compareRules(old.rules, now.rules, place),
  ];
}

function compareProperty(old: Property | undefined, now: Property, place: string, inner: CompareInner): SchemaChange[] {
  if (old === undefined) {
    const kind = shapeText(now.shape);
    return [
      now.required
        ? { kind: 'added, required', place, text: `is new and required: ${kind}` }
        : { kind: 'added', place, text: `is new: ${kind}` },
    ];
  }
  const changes: SchemaChange[] = [];
  if (old.required && !now.required) changes.push({ kind: 'optional', place, text: 'is optional; was required' });
  if (!old.required && now.required) changes.push({ kind: 'required', place, text: 'is required; was optional' });
  if (canonical(old.default) !== canonical(now.default))
    changes.push({ kind: 'default', place, text: `has the default ${valueText(now.default)}; was ${valueText(old.default)}` });
  if (old.description !== now.description) changes.push({ kind: 'description', place, text: 'has a new description' });
  return [...changes, ...inner(old.shape, now.shape, place)];
}

/** Compares what properties that are not listed may be. */
function compareRest(old: Shape, now: Shape, place: string, inner: CompareInner): SchemaChange[] {
  if (old.kind === 'never' && now.kind !== 'never') return [{ kind: 'loosened', place, text: 'can have properties that are not listed' }];
  if (old.kind !== 'never' && now.kind === 'never')
    return [{ kind: 'tightened', place, text: 'can no longer have properties that are not listed' }];
  return inner(old, now, `${place}.*`);
}

function comparePatterns(
  old: Readonly<Record<string, Shape>>,
  now: Readonly<Record<string, Shape>>,
  place: string,
  inner: CompareInner,
): SchemaChange[] {
  const patterns = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return patterns.flatMap((pattern): SchemaChange[] => {
    const [was, is] = [old[pattern], now[pattern]];
    if (was && is) return inner(was, is, `${place}.*`);
    return [{ kind: 'limited', place, text: `${is ? 'now has a rule' : 'no longer has a rule'} for properties that match \`${pattern}\`` }];
  });
}

function typeChange(old: Shape, now: Shape): SchemaChange['kind'] {
  if (old.kind === 'never' || (old.kind === 'integer' && now.kind === 'number')) return 'widened';
  if (now.kind === 'never' || (old.kind === 'number' && now.kind === 'integer')) return 'narrowed';
  if (now.kind === 'any') return 'widened';
  if (old.kind === 'any') return 'narrowed';
  if (now.kind === 'intersection' && now.of.some((part) => shapeKey(part) === shapeKey(old))) return 'narrowed';
  if (old.kind === 'intersection' && old.of.some((part) => shapeKey(part) === shapeKey(now))) return 'widened';
  if (old.kind === 'literals' && hasAll(old.values, now)) return 'widened';
  if (now.kind === 'literals' && hasAll(now.values, old)) return 'narrowed';
  if (old.kind === 'object' && now.kind === 'record') return 'widened';
  if (old.kind === 'record' && now.kind === 'object') return 'narrowed';
  return 'retyped';
}

function hasAll(values: readonly Json[], shape: Shape): boolean {
  return values.every((value) => typeof value === shape.kind || (shape.kind === 'integer' && Number.isInteger(value)));
}

function rulesOf(shape: Shape): JsonObject | undefined {
  return 'rules' in shape && !['tuple', 'object', 'array', 'record'].includes(shape.kind) ? (shape.rules ?? {}) : undefined;
}
