import type { Change } from '../../src/diff/change.ts';
import { declaredTypes, type Service } from '../../src/model/model.ts';
import type { RenamedTypes } from '../../src/parse/reference-format.ts';
import type { SourceFile } from '../../src/source/source.ts';

/**
 * Works out the former names of a service's types after an upgrade, so that code which imports them still compiles.
 * @param known - the former names so far
 * @param old - the service before the upgrade
 * @param now - the service after it, without any former names
 * @param changes - the differences between the two
 */
export function formerNames(known: RenamedTypes, old: Service, now: Service, changes: readonly Change[]): RenamedTypes {
  const declared = new Set(declaredTypes(now));
  const newcomers = typesOfNewFiles(old, now);
  const renamed = Object.fromEntries(changes.flatMap(({ type }) => (type?.is === undefined ? [] : [[type.was, type.is]])));
  const kept = Object.entries(known).map(([from, to]) => [from, renamed[to] ?? to] as const);
  const added = Object.entries(renamed).filter(([from]) => !declared.has(from) || newcomers.has(from));
  const all = [...kept, ...added].filter(([from, to]) => from !== to && declared.has(to));
  const taken = new Set(all.map(([from]) => from));
  return Object.fromEntries(all.filter(([, to]) => !taken.has(to)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Makes the reference files that hold former names. A service without any has none. */
export function renamedTypesFile(service: string, names: RenamedTypes): SourceFile[] {
  if (Object.keys(names).length === 0) return [];
  return [{ file: `${service}/renamed-types.yml`, path: `references/${service}/renamed-types.json`, content: names }];
}

/** The names that only files which are new have. A former name goes before them: such a type gets another name. */
function typesOfNewFiles(old: Service, now: Service): Set<string> {
  const known = new Set(old.schemas.map(({ path }) => path));
  const fresh = now.schemas.filter(({ path }) => !known.has(path));
  return new Set(declaredTypes({ ...now, schemas: fresh, methods: [] }));
}
