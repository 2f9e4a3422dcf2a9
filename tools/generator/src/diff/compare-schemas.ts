import { declaredTypes, type Event, type Method, type Schema, type Service } from '../model/model.ts';
import { type Direction, referencesOf, type Shape } from '../model/schema-model.ts';
import type { Change } from './change.ts';
import { compareShapes, compareTypeNames, type Lookups } from './compare-shapes.ts';
import { classify, type SchemaChange } from './schema-change.ts';

/** Two schemas to be compared: mostly one file in two releases. */
interface Pair {
  readonly old: Schema;
  readonly now: Schema;
}

/** How the schemas of a service differ. One that a method or event names anew is compared with the one that it named before. */
export function compareSchemas(old: Service, now: Service): Change[] {
  const before = new Map(old.schemas.map((schema) => [schema.path, schema]));
  const after = new Map(now.schemas.map((schema) => [schema.path, schema]));
  const lookups: Lookups = { old: lookup(before), now: lookup(after) };
  const replaced = replacements(old, now).filter(({ old: one, now: other }) => !after.has(one.path) || !before.has(other.path));
  const same = now.schemas.flatMap((schema): Pair[] => {
    const was = before.get(schema.path);
    return was === undefined ? [] : [{ old: was, now: schema }];
  });
  const followed = new Set(replaced.flatMap((pair) => [pair.old, pair.now]));
  const changed = [...same, ...replaced].flatMap((pair) => comparePair(pair, lookups));
  const retired = { old: retiredSchemas(old), now: retiredSchemas(now) };
  return [
    ...old.schemas.filter((schema) => !after.has(schema.path) && !followed.has(schema) && !retired.old.has(schema)).map(gone),
    ...now.schemas.filter((schema) => !before.has(schema.path) && !followed.has(schema) && !retired.now.has(schema)).map(come),
    ...replaced.map(moved),
    ...withLostTypes(judgeNames(changed, old, now), same, old, now),
  ];
}

/** Says that a schema came. */
export function come(schema: Schema): Change {
  return { class: 'additive', subject: 'schema', name: fileName(schema), kind: 'added', text: `is new: type ${types(schema)}` };
}

/** Says that a schema went. */
export function gone(schema: Schema): Change {
  return { class: 'breaking', subject: 'schema', name: fileName(schema), kind: 'removed', text: `is gone: type ${types(schema)}` };
}

/** Finds the schemas that only retired methods and events need. A release does not have them either. */
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

function moved({ old, now }: Pair): Change {
  return { class: 'text', subject: 'schema', name: fileName(now), kind: 'file', text: `takes the place of ${fileName(old)}` };
}

/** The schemas that the same method or event names in both releases, where those are two files. */
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
  const schemaChanges = [...names(old, now), ...texts(old, now), ...compareShapes(old.shape, now.shape, '', lookups)];
  const changes = directions(old, now).flatMap((direction) =>
    schemaChanges.map(
      ({ kind, place, text, renamed }): Change => ({
        class: classify(kind, direction),
        subject: 'schema',
        name: fileName(now),
        kind,
        direction,
        ...(place !== '' && { place }),
        text,
        ...(renamed && { renamed }),
      }),
    ),
  );
  return unique(changes);
}

/** A finding that is judged alike in both directions is told once, without them. */
function unique(changes: readonly Change[]): Change[] {
  const told = new Map<string, Change>();
  for (const change of changes) {
    const { direction: _, ...rest } = change;
    const key = JSON.stringify(rest);
    told.set(key, told.has(key) ? rest : change);
  }
  return [...told.values()];
}

/** The directions that both are used in; those of the new one where they have none in common. */
function directions(old: Schema, now: Schema): Direction[] {
  const both = ways(now).filter((direction) => ways(old).includes(direction));
  return both.length > 0 ? both : ways(now);
}

function ways({ names: given }: Schema): Direction[] {
  return (['sent', 'received'] as const).filter((direction) => given[direction] !== undefined);
}

/** The names of a root object's types are compared with the object. */
function names(old: Schema, now: Schema): SchemaChange[] {
  if (old.shape.kind === 'object' && now.shape.kind === 'object') return [];
  return compareTypeNames(old.names, now.names, '');
}

/**
 * Judges the types that have another name now. One whose old name its own file still declares was not renamed: something refers to
 * another type instead.
 */
function judgeNames(changes: readonly Change[], old: Service, now: Service): Change[] {
  const before = new Map(old.schemas.map((schema) => [schema.path, typesOf(schema, old)]));
  const after = now.schemas.map((schema) => [schema.path, typesOf(schema, now)] as const);
  const declared = new Set(after.flatMap(([, names]) => names));
  const kept = new Set(after.flatMap(([path, names]) => names.filter((name) => before.get(path)?.includes(name))));
  return changes
    .filter(({ renamed }) => renamed === undefined || !kept.has(renamed.from))
    .map((change) => {
      if (change.renamed === undefined || !declared.has(change.renamed.from)) return change;
      return { ...change, class: 'breaking', kind: 'type name taken', text: `${change.text}, and another type has the old name` };
    });
}

/** Adds the types that no schema declares any more, although the release still has the files that declared them. */
function withLostTypes(changes: readonly Change[], same: readonly Pair[], old: Service, now: Service): Change[] {
  const kept = new Set([...declaredTypes(now), ...changes.flatMap(({ renamed }) => (renamed ? [renamed.from] : []))]);
  const lost = same.flatMap(({ old: schema }): Change[] =>
    typesOf(schema, old)
      .filter((type) => !kept.has(type))
      .map((type) => ({
        class: 'breaking',
        subject: 'schema',
        name: fileName(schema),
        kind: 'type gone',
        text: `type \`${type}\` is gone`,
      })),
  );
  return [...changes, ...lost];
}

function typesOf(schema: Schema, service: Service): string[] {
  return declaredTypes({ ...service, schemas: [schema], methods: [] });
}

function texts(old: Schema, now: Schema): SchemaChange[] {
  return old.description === now.description ? [] : [{ kind: 'description', place: '', text: 'is described anew' }];
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
