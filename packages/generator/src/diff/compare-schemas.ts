import type { Event, Method, Schema, Service } from '../model/model.ts';
import { type Direction, referencesOf, type Shape } from '../model/schema-model.ts';
import type { Change } from './change.ts';
import { compareShapes, type Lookups } from './compare-shapes.ts';
import { compareTypeNames, judgeTypeNames } from './compare-type-names.ts';
import { classify, type SchemaChange } from './schema-change.ts';

/** Two schemas to compare: mostly the same file in two releases. */
interface Pair {
  readonly old: Schema;
  readonly now: Schema;
}

/** Compares the schemas of a service. If a method or event names another file than before, the two files are compared. */
export function compareSchemas(old: Service, now: Service): Change[] {
  const before = new Map(old.schemas.map((schema) => [schema.path, schema]));
  const after = new Map(now.schemas.map((schema) => [schema.path, schema]));
  const lookups: Lookups = { old: lookup(before), now: lookup(after) };
  const replaced = replacements(old, now).filter(({ old: one, now: other }) => !after.has(one.path) || !before.has(other.path));
  const same = now.schemas.flatMap((schema): Pair[] => {
    const was = before.get(schema.path);
    return was === undefined ? [] : [{ old: was, now: schema }];
  });
  const paired = new Set(replaced.flatMap((pair) => [pair.old, pair.now]));
  const retired = new Set([...retiredSchemas(old), ...retiredSchemas(now)]);
  const isTold = (schema: Schema): boolean => !paired.has(schema) && !retired.has(schema);
  const changes = judgeTypeNames(
    [...same, ...replaced].flatMap((pair) => comparePair(pair, lookups)),
    old,
    now,
  );
  const renamed = new Set(changes.map(({ type }) => type?.was));
  const livesOn = ({ names: given }: Schema): boolean => Object.values(given).every((name) => renamed.has(name));
  return [
    ...old.schemas.filter((schema) => !after.has(schema.path) && isTold(schema) && !livesOn(schema)).map(removed),
    ...now.schemas.filter((schema) => !before.has(schema.path) && isTold(schema)).map(added),
    ...replaced.map(moved),
    ...changes,
  ];
}

/** Says that a schema is new. */
export function added(schema: Schema): Change {
  return { class: 'additive', subject: 'schema', name: fileName(schema), kind: 'added', text: `is new: type ${types(schema)}` };
}

/** Says that a schema is gone. */
export function removed(schema: Schema): Change {
  const was = schema.names.received ?? schema.name;
  return {
    class: 'breaking',
    subject: 'schema',
    name: fileName(schema),
    kind: 'removed',
    text: `type ${types(schema)} is gone`,
    type: { was },
  };
}

function moved({ old, now }: Pair): Change {
  return { class: 'text', subject: 'schema', name: fileName(now), kind: 'file', text: `replaces ${fileName(old)}` };
}

/** Finds the schemas that only retired methods and events need: the release that dropped those does not have them. */
function retiredSchemas({ methods, events, schemas }: Service): Set<Schema> {
  const byPath = new Map(schemas.map((schema) => [schema.path, schema]));
  const needed = (entries: readonly (Method | Event)[]): Set<Schema> => {
    const found = new Set<Schema>();
    const visit = (schema: Schema | undefined): void => {
      if (schema === undefined || found.has(schema)) return;
      found.add(schema);
      for (const path of referencesOf(schema.shape)) visit(byPath.get(path));
    };
    for (const entry of entries) for (const key of ['input', 'output', 'message'] as const) visit(schemaOf(entry, key));
    return found;
  };
  const entries = [...methods, ...events];
  const current = needed(entries.filter(({ retired }) => retired === undefined));
  return new Set([...needed(entries.filter(({ retired }) => retired !== undefined))].filter((schema) => !current.has(schema)));
}

/** Finds the schemas that the same method or event names in both releases, if those are two files. */
function replacements(old: Service, now: Service): Pair[] {
  const before = new Map([...old.methods, ...old.events].map((entry) => [entry.name, entry]));
  const found = new Map<Schema, Schema>();
  for (const entry of [...now.methods, ...now.events]) {
    const was = before.get(entry.name);
    for (const key of ['input', 'output', 'message'] as const) {
      const [one, other] = [was && schemaOf(was, key), schemaOf(entry, key)];
      if (one && other && one.path !== other.path && !found.has(other)) found.set(other, one);
    }
  }
  return [...found].map(([other, one]) => ({ old: one, now: other }));
}

function schemaOf(entry: object, key: string): Schema | undefined {
  return (entry as Record<string, Schema | undefined>)[key];
}

function comparePair({ old, now }: Pair, lookups: Lookups): Change[] {
  const found = [...names(old, now), ...texts(old, now), ...compareShapes(old.shape, now.shape, '', lookups)];
  const changes = directions(old, now).flatMap((direction) =>
    found.map(
      ({ kind, place, text, type }): Change => ({
        class: classify(kind, direction),
        subject: 'schema',
        name: fileName(now),
        kind,
        direction,
        ...(place !== '' && { place }),
        text,
        ...(type && { type }),
      }),
    ),
  );
  return withoutRepeats(changes);
}

/** Merges changes that are the same in both directions into one without a direction. */
function withoutRepeats(changes: readonly Change[]): Change[] {
  const told = new Map<string, Change>();
  for (const change of changes) {
    const { direction: _, ...rest } = change;
    const key = JSON.stringify(rest);
    told.set(key, told.has(key) ? rest : change);
  }
  return [...told.values()];
}

/** Returns the directions that both schemas are used in, or those of the new one if they have none in common. */
function directions(old: Schema, now: Schema): Direction[] {
  const both = ways(now).filter((direction) => ways(old).includes(direction));
  return both.length > 0 ? both : ways(now);
}

function ways({ names: given }: Schema): Direction[] {
  return (['sent', 'received'] as const).filter((direction) => given[direction] !== undefined);
}

/** Compares the names of the types of whole files. If both are objects, compareShapes does that. */
function names(old: Schema, now: Schema): SchemaChange[] {
  return old.shape.kind === 'object' && now.shape.kind === 'object' ? [] : compareTypeNames(old.names, now.names, '');
}

function texts(old: Schema, now: Schema): SchemaChange[] {
  return old.description === now.description ? [] : [{ kind: 'description', place: '', text: 'has a new description' }];
}

function types({ names: given, name }: Schema): string {
  const declared = [...new Set(Object.values(given))];
  return (declared.length > 0 ? declared : [name]).map((type) => `\`${type}\``).join(' and ');
}

function lookup(schemas: ReadonlyMap<string, Schema>): (path: string) => Shape {
  return (path) => schemas.get(path)?.shape ?? { kind: 'any' };
}

function fileName({ path }: Schema): string {
  return path.replace(/^schemas\/[^/]+\//, '');
}
