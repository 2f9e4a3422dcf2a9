import type { Shape } from '../model/schema-model.ts';
import type { Json } from '../source/source.ts';
import { canonical, shapeKey } from './canonical.ts';
import type { SchemaChange } from './schema-change.ts';
import { listText, shapeText, valueText } from './shape-text.ts';

/** Compares two shapes at a place in a schema. */
export type CompareInner = (old: Shape, now: Shape, place: string) => SchemaChange[];

/** Compares alternatives. Equal ones are left out, those that changed are compared, and the rest were added or removed. */
export function compareAlternatives(old: Shape, now: Shape, place: string, inner: CompareInner): SchemaChange[] {
  const before = old.kind === 'union' ? old.of : [old];
  const after = now.kind === 'union' ? now.of : [now];
  const keys = { old: new Set(before.map(shapeKey)), now: new Set(after.map(shapeKey)) };
  const equal = pairs(before, after, (one, other) => shapeKey(one) === shapeKey(other));
  const gone = before.filter((one) => !keys.now.has(shapeKey(one)));
  const fresh = after.filter((one) => !keys.old.has(shapeKey(one)));
  const changed = pairs(gone, fresh, (one, other) => isSameAlternative(one, other) || (gone.length === 1 && fresh.length === 1));
  const removed = gone.filter((one) => !changed.some(([was]) => was === one));
  const added = fresh.filter((one) => !changed.some(([, is]) => is === one));
  return [
    // Equal alternatives may still have other type names.
    ...[...equal, ...changed].flatMap(([one, other]) => inner(one, other, place)),
    ...removed.map((one): SchemaChange => ({ kind: 'narrowed', place, text: `can no longer be ${shapeText(one)}` })),
    ...added.map((one): SchemaChange => ({ kind: 'widened', place, text: `can also be ${shapeText(one)}` })),
  ];
}

/** Compares the parts of two intersections: by position if there are as many, otherwise by what they say. */
export function compareParts(old: readonly Shape[], now: readonly Shape[], place: string, inner: CompareInner): SchemaChange[] {
  if (old.length === now.length) return old.flatMap((part, index) => inner(part, now[index] ?? part, place));
  const keys = { old: new Set(old.map(shapeKey)), now: new Set(now.map(shapeKey)) };
  const removed = old.filter((one) => !keys.now.has(shapeKey(one)));
  const added = now.filter((one) => !keys.old.has(shapeKey(one)));
  return [
    ...removed.map((one): SchemaChange => ({ kind: 'widened', place, text: `no longer has to be ${shapeText(one)}` })),
    ...added.map((one): SchemaChange => ({ kind: 'narrowed', place, text: `must also be ${shapeText(one)}` })),
  ];
}

/** Compares the constants that a value can be. */
export function compareLiterals(old: readonly Json[], now: readonly Json[], place: string): SchemaChange[] {
  const keys = { old: new Set(old.map(canonical)), now: new Set(now.map(canonical)) };
  const removed = old.filter((value) => !keys.now.has(canonical(value)));
  const added = now.filter((value) => !keys.old.has(canonical(value)));
  const change = (kind: SchemaChange['kind'], text: string, values: readonly Json[]): SchemaChange[] =>
    values.length === 0 ? [] : [{ kind, place, text: `${text} ${listText(values.map(valueText), 'or')}` }];
  return [...change('narrowed', 'can no longer be', removed), ...change('widened', 'can also be', added)];
}

/** Pairs each shape with the first of the others that fits it and is not taken. */
function pairs(some: readonly Shape[], others: readonly Shape[], fits: (one: Shape, other: Shape) => boolean): [Shape, Shape][] {
  const taken = new Set<Shape>();
  return some.flatMap((one): [Shape, Shape][] => {
    const found = others.find((other) => !taken.has(other) && fits(one, other));
    if (found === undefined) return [];
    taken.add(found);
    return [[one, found]];
  });
}

function isSameAlternative(one: Shape, other: Shape): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'reference' && other.kind === 'reference') return one.path === other.path;
  if (one.kind === 'object' && other.kind === 'object') {
    if (one.title !== undefined || other.title !== undefined) return one.title === other.title;
    return one.properties.map(({ name }) => name).join() === other.properties.map(({ name }) => name).join();
  }
  return one.kind !== 'literals';
}
