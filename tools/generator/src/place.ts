import { resolveReference } from './schema-references.ts';
import { isObject, type Json, type JsonObject, pointerTo, SourceError } from './source.ts';

/** Schema files by path. */
export type SchemaFiles = ReadonlyMap<string, { readonly file: string; readonly content: Json }>;

/** Where a schema stands, and which `$ref`s led there. */
export interface Place {
  readonly path: string;
  readonly pointer: string;
  readonly files: SchemaFiles;
  readonly trail: readonly string[];
}

/** What a `$ref` leads to. @throws {SourceError} when that is nothing, or what led here */
export function find(ref: string, place: Place): { schema: Json; at: Place } {
  const { path, pointer } = resolveReference(ref, place.path);
  const key = pointer === '' ? path : `${path}#${pointer}`;
  if (pointer !== '' && place.trail.includes(key))
    throw failure(place, `$ref ${ref} leads in a circle: ${[...place.trail, key].join(' → ')}`);
  let schema: Json | undefined = contentOf(path, place.files);
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof schema !== 'object' || schema === null || !Object.hasOwn(schema, name))
      throw failure(place, `$ref ${ref} leads nowhere: no ${key}`);
    schema = (schema as JsonObject)[name];
  }
  if (schema === undefined) throw failure(place, `$ref ${ref} leads nowhere: no ${key}`);
  return { schema, at: { ...place, path, pointer, trail: [...place.trail, key] } };
}

/** A schema as plain JSON, with what its `$ref`s lead to in their place. */
export function withoutReferences(value: Json, place: Place): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withoutReferences(item, place));
  if (!isObject(value)) return value;
  if (typeof value['$ref'] === 'string') {
    const { schema, at } = find(value['$ref'], place);
    return withoutReferences(schema, at);
  }
  const kept = Object.entries(value).filter(([key]) => !['$id', '$schema', 'title', 'description', 'default'].includes(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutReferences(item, place)]));
}

/** The schema file at `path`. */
export function contentOf(path: string, files: SchemaFiles): Json {
  const found = files.get(path);
  if (found === undefined) throw new SourceError(path, '', 'no such schema');
  return found.content;
}

/** A place further inside the same schema. */
export function inside(place: Place, ...keys: readonly (string | number)[]): Place {
  return { ...place, pointer: keys.reduce<string>(pointerTo, place.pointer) };
}

/** What is wrong at a place. */
export function failure(place: Place, reason: string): SourceError {
  return new SourceError(place.files.get(place.path)?.file ?? place.path, place.pointer, reason);
}
