import { declaredTypes, type Schema, type Service } from '../model/model.ts';
import type { TypeNames } from '../model/schema-model.ts';
import type { Change } from './change.ts';
import type { SchemaChange } from './schema-change.ts';

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
    type: { was: from, is: to },
  }));
}

/**
 * Judges the types that have another name now, and adds those that are gone.
 * - If the file of a type still declares the old name, the type was not renamed: something refers to another type instead.
 * - If another type has the old name now, code that imports it breaks.
 */
export function judgeTypeNames(changes: readonly Change[], old: Service, now: Service): Change[] {
  const before = new Map(old.schemas.map((schema) => [schema.path, typesOf(schema, old)]));
  const after = new Map(now.schemas.map((schema) => [schema.path, typesOf(schema, now)]));
  const declared = new Set([...after.values()].flat());
  const kept = new Set([...after].flatMap(([path, names]) => names.filter((name) => before.get(path)?.includes(name))));
  const judged = changes
    .filter(({ type }) => type === undefined || !kept.has(type.was))
    .map((change): Change => {
      if (change.type === undefined || !declared.has(change.type.was)) return change;
      return { ...change, class: 'breaking', kind: 'type name taken', text: `${change.text}, and another type has the old name` };
    });
  const renamed = new Set(changes.map(({ type }) => type?.was));
  const gone = [...before].flatMap(([path, names]): Change[] =>
    names
      .filter((name) => after.has(path) && !declared.has(name) && !renamed.has(name))
      .map((name) => ({
        class: 'breaking',
        subject: 'schema',
        name: path.replace(/^schemas\/[^/]+\//, ''),
        kind: 'type gone',
        text: `type \`${name}\` is gone`,
        type: { was: name },
      })),
  );
  return [...judged, ...gone];
}

function typesOf(schema: Schema, service: Service): string[] {
  return declaredTypes({ ...service, schemas: [schema], methods: [] });
}
