import type { ObjectShape, Shape, TypeNames } from '../model/schema-model.ts';
import type { Json, JsonObject } from '../source/source.ts';
import { canonical, compareRules, show } from './compare-rules.ts';
import type { SchemaChange } from './schema-change.ts';

/** Finds what the references of the old and of the new release stand for. */
export interface Lookups {
  readonly old: (path: string) => Shape;
  readonly now: (path: string) => Shape;
}

/**
 * Compares two shapes. References to the same file are taken as the same, since files are compared on their own.
 * @param place - where both stand, such as `status.runs[]`; `''` is the whole
 */
export function compareShapes(old: Shape, now: Shape, place: string, lookups: Lookups): SchemaChange[] {
  if (old.kind === 'reference' && now.kind === 'reference' && old.path === now.path) return [];
  if (old.kind === 'reference') return compareShapes(lookups.old(old.path), now, place, lookups);
  if (now.kind === 'reference') return compareShapes(old, lookups.now(now.path), place, lookups);
  const inner = (one: Shape, other: Shape, at: string): SchemaChange[] => compareShapes(one, other, at, lookups);
  if (old.kind === 'union' || now.kind === 'union') return compareMembers(old, now, place, inner);
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
  if (old.kind === now.kind && plainKey(old) !== plainKey(now)) {
    const [before, after] = [rulesOf(old), rulesOf(now)];
    if (before && after) return compareRules(before, after, place);
  }
  if (plainKey(old) === plainKey(now)) return [];
  return [{ kind: typeChange(old, now), place, text: `is ${kindText(now)}; was ${kindText(old)}` }];
}

/** A shape as text, without anything that is there for people or that names its types. */
export function plainKey(shape: Shape): string {
  return canonical(
    JSON.parse(
      JSON.stringify(shape, (key, value: unknown) =>
        ['names', 'title', 'description', 'default', 'restMeant'].includes(key) ? undefined : value,
      ),
    ) as Json,
  );
}

type Inner = (old: Shape, now: Shape, place: string) => SchemaChange[];

function compareObjects(old: ObjectShape, now: ObjectShape, place: string, inner: Inner): SchemaChange[] {
  const changes: SchemaChange[] = [...compareTypeNames(old.names, now.names, place)];
  const before = new Map(old.properties.map((property) => [property.name, property]));
  const after = new Map(now.properties.map((property) => [property.name, property]));
  for (const { name } of old.properties) if (!after.has(name)) changes.push({ kind: 'removed', place: at(place, name), text: 'is gone' });
  for (const property of now.properties) {
    const here = at(place, property.name);
    const was = before.get(property.name);
    if (was === undefined) {
      changes.push(
        property.required
          ? { kind: 'added, required', place: here, text: `is new, and required: ${kindText(property.shape)}` }
          : { kind: 'added', place: here, text: `is new: ${kindText(property.shape)}` },
      );
      continue;
    }
    if (was.required && !property.required) changes.push({ kind: 'optional', place: here, text: 'is optional; was required' });
    if (!was.required && property.required) changes.push({ kind: 'required', place: here, text: 'is required; was optional' });
    if (canonical(was.default) !== canonical(property.default))
      changes.push({ kind: 'default', place: here, text: `has the default ${show(property.default)}; was ${show(was.default)}` });
    if (was.description !== property.description) changes.push({ kind: 'description', place: here, text: 'is described anew' });
    changes.push(...inner(was.shape, property.shape, here));
  }
  if (old.rest.kind === 'never' && now.rest.kind !== 'never')
    changes.push({ kind: 'loosened', place, text: 'may have properties that are not listed' });
  else if (old.rest.kind !== 'never' && now.rest.kind === 'never')
    changes.push({ kind: 'tightened', place, text: 'may no longer have properties that are not listed' });
  else changes.push(...inner(old.rest, now.rest, `${place}.*`));
  return [...changes, ...comparePatterns(old.patterns, now.patterns, place, inner), ...compareRules(old.rules, now.rules, place)];
}

/** Tells which types have another name now, for each direction that both releases use them in. */
export function compareTypeNames(old: TypeNames, now: TypeNames, place: string): SchemaChange[] {
  const renamed = new Map<string, string>();
  for (const direction of ['received', 'sent'] as const) {
    const [from, to] = [old[direction], now[direction]];
    if (from !== undefined && to !== undefined && from !== to) renamed.set(from, to);
  }
  return [...renamed].map(([from, to]) => ({
    kind: 'type name',
    place,
    text: `type \`${from}\` is named \`${to}\` now`,
    renamed: { from, to },
  }));
}

function comparePatterns(
  old: Readonly<Record<string, Shape>>,
  now: Readonly<Record<string, Shape>>,
  place: string,
  inner: Inner,
): SchemaChange[] {
  const patterns = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return patterns.flatMap((pattern): SchemaChange[] => {
    const [was, is] = [old[pattern], now[pattern]];
    if (was && is) return inner(was, is, `${place}.*`);
    return [{ kind: 'limited', place, text: `has ${is ? 'a rule' : 'no rule any more'} for properties that match \`${pattern}\`` }];
  });
}

/** Compares alternatives: those that are the same are left out, a single one that changed is compared, else they came and went. */
function compareMembers(old: Shape, now: Shape, place: string, inner: Inner): SchemaChange[] {
  const before = old.kind === 'union' ? old.of : [old];
  const after = now.kind === 'union' ? now.of : [now];
  const keys = { old: new Set(before.map(plainKey)), now: new Set(after.map(plainKey)) };
  const names = pairs(before, after, (one, other) => plainKey(one) === plainKey(other)).flatMap(([one, other]) => inner(one, other, place));
  const gone = before.filter((one) => !keys.now.has(plainKey(one)));
  const come = after.filter((one) => !keys.old.has(plainKey(one)));
  const changed = pairs(gone, come, (one, other) => isSameMember(one, other) || (gone.length === 1 && come.length === 1));
  const left = gone.filter((one) => !changed.some(([was]) => was === one));
  const more = come.filter((one) => !changed.some(([, is]) => is === one));
  return [
    ...names,
    ...changed.flatMap(([one, other]) => inner(one, other, place)),
    ...left.map((one): SchemaChange => ({ kind: 'narrowed', place, text: `can no longer be ${kindText(one)}` })),
    ...more.map((one): SchemaChange => ({ kind: 'widened', place, text: `can be ${kindText(one)} too` })),
  ];
}

function compareParts(old: readonly Shape[], now: readonly Shape[], place: string, inner: Inner): SchemaChange[] {
  if (old.length === now.length) return old.flatMap((part, index) => inner(part, now[index] ?? part, place));
  const keys = { old: new Set(old.map(plainKey)), now: new Set(now.map(plainKey)) };
  const gone = old.filter((one) => !keys.now.has(plainKey(one)));
  const come = now.filter((one) => !keys.old.has(plainKey(one)));
  return [
    ...gone.map((one): SchemaChange => ({ kind: 'widened', place, text: `need not be ${kindText(one)} any more` })),
    ...come.map((one): SchemaChange => ({ kind: 'narrowed', place, text: `must be ${kindText(one)} too` })),
  ];
}

/** Each of some with the first of others that fits it and is not taken. */
function pairs(some: readonly Shape[], others: readonly Shape[], fits: (one: Shape, other: Shape) => boolean): [Shape, Shape][] {
  const taken = new Set<Shape>();
  return some.flatMap((one): [Shape, Shape][] => {
    const found = others.find((other) => !taken.has(other) && fits(one, other));
    if (found === undefined) return [];
    taken.add(found);
    return [[one, found]];
  });
}

function isSameMember(one: Shape, other: Shape): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'reference' && other.kind === 'reference') return one.path === other.path;
  if (one.kind === 'object' && other.kind === 'object') {
    if (one.title !== undefined || other.title !== undefined) return one.title === other.title;
    return one.properties.map(({ name }) => name).join() === other.properties.map(({ name }) => name).join();
  }
  return one.kind !== 'literals';
}

function compareLiterals(old: readonly Json[], now: readonly Json[], place: string): SchemaChange[] {
  const keys = { old: new Set(old.map(canonical)), now: new Set(now.map(canonical)) };
  const gone = old.filter((value) => !keys.now.has(canonical(value)));
  const come = now.filter((value) => !keys.old.has(canonical(value)));
  return [
    ...(gone.length > 0
      ? [{ kind: 'narrowed', place, text: `can no longer be ${gone.map(show).join(' or ')}` } satisfies SchemaChange]
      : []),
    ...(come.length > 0 ? [{ kind: 'widened', place, text: `can be ${come.map(show).join(' or ')} too` } satisfies SchemaChange] : []),
  ];
}

function typeChange(old: Shape, now: Shape): SchemaChange['kind'] {
  if (old.kind === 'never' || (old.kind === 'integer' && now.kind === 'number')) return 'widened';
  if (now.kind === 'never' || (old.kind === 'number' && now.kind === 'integer')) return 'narrowed';
  if (now.kind === 'any') return 'widened';
  if (old.kind === 'any') return 'narrowed';
  if (now.kind === 'intersection' && now.of.some((part) => plainKey(part) === plainKey(old))) return 'narrowed';
  if (old.kind === 'intersection' && old.of.some((part) => plainKey(part) === plainKey(now))) return 'widened';
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

/** What a shape is, in a few words. */
export function kindText(shape: Shape): string {
  switch (shape.kind) {
    case 'any':
      return shape.rules ? `what satisfies ${show(shape.rules)}` : 'anything';
    case 'never':
      return 'nothing';
    case 'literals':
      return shape.values.map(show).join(' or ');
    case 'array':
      return `a list, each ${kindText(shape.items)}`;
    case 'tuple':
      return `a list of ${shape.items.length}`;
    case 'object':
      return `an object (${shape.properties.map(({ name }) => name).join(', ')})`;
    case 'record':
      return `an object, each value ${kindText(shape.values)}`;
    case 'union':
      return shape.of.map(kindText).join(' or ');
    case 'intersection':
      return shape.of.map(kindText).join(' and ');
    case 'reference':
      return `a \`${shape.path.replace(/^schemas\/[^/]+\//, '')}\``;
    case 'integer':
      return 'a whole number';
    case 'null':
      return 'null';
    default:
      return `a ${shape.kind}`;
  }
}

function at(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
}
