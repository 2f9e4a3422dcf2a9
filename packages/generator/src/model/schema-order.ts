import { SourceError } from '../source/source.ts';
import { referencesOf, type Shape } from './schema-model.ts';

/**
 * Sorts schemas so that each comes after those that it refers to.
 * @throws {SourceError} if they refer to each other in a circle, or to a schema of another service
 */
export function inOrder<S extends { readonly path: string; readonly file: string; readonly shape: Shape }>(schemas: readonly S[]): S[] {
  const byPath = new Map(schemas.map((schema) => [schema.path, schema]));
  const done = new Set<S>();
  const visit = (schema: S, trail: readonly string[]): void => {
    if (trail.includes(schema.path)) throw new SourceError(schema.file, '', `refers to itself: ${[...trail, schema.path].join(' → ')}`);
    if (done.has(schema)) return;
    for (const path of referencesOf(schema.shape)) {
      const target = byPath.get(path);
      if (target === undefined) throw new SourceError(schema.file, '', `refers to ${path}, which is another service's`);
      visit(target, [...trail, schema.path]);
    }
    done.add(schema);
  };
  for (const schema of schemas) visit(schema, []);
  return [...done];
}
