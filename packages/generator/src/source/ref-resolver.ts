import { isObject, type Json, type JsonObject, pointerTo, SourceError } from './source.ts';

/** Schema files by path. */
export type SchemaFiles = ReadonlyMap<string, { readonly file: string; readonly content: Json }>;

/** The position of a schema: its file, and a JSON Pointer into it. */
export interface SchemaLocation {
  readonly path: string;
  readonly pointer: string;
  readonly files: SchemaFiles;
  /** The `$ref`s that were followed to get here. */
  readonly trail: readonly string[];
}

/** Splits a `$ref` in the schema at `path` into the path of the file it names and a JSON Pointer into that file. */
export function splitRef(ref: string, path: string): { path: string; pointer: string } {
  const url = new URL(ref, `taskcluster:///${path}`);
  return { path: url.pathname.replace(/^\//, ''), pointer: decodeURIComponent(url.hash.slice(1)) };
}

/** Lists the paths of the other schema files that a schema at `path` refers to, such as `schemas/queue/v1/task.json`. */
export function referencedFiles(schema: Json, path: string): string[] {
  return [...collectRefs(schema)]
    .map((ref) => splitRef(ref, path).path)
    .filter((target) => target !== path && target.startsWith('schemas/'));
}

/** Finds the schema that a `$ref` points to. @throws {SourceError} when there is none, or when the `$ref` leads back to itself */
export function resolveRef(ref: string, location: SchemaLocation): { schema: Json; location: SchemaLocation } {
  const { path, pointer } = splitRef(ref, location.path);
  const key = pointer === '' ? path : `${path}#${pointer}`;
  if (pointer !== '' && location.trail.includes(key))
    throw errorAt(location, `$ref ${ref} leads in a circle: ${[...location.trail, key].join(' → ')}`);
  let schema: Json | undefined = schemaAt(path, location.files);
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof schema !== 'object' || schema === null || !Object.hasOwn(schema, name))
      throw errorAt(location, `$ref ${ref} points to nothing: there is no ${key}`);
    schema = (schema as JsonObject)[name];
  }
  if (schema === undefined) throw errorAt(location, `$ref ${ref} points to nothing: there is no ${key}`);
  return { schema, location: { ...location, path, pointer, trail: [...location.trail, key] } };
}

/** Copies a schema with each `$ref` replaced by its target, and without texts. */
export function inlineRefs(value: Json, location: SchemaLocation): Json {
  if (Array.isArray(value)) return value.map((item: Json) => inlineRefs(item, location));
  if (!isObject(value)) return value;
  if (typeof value['$ref'] === 'string') {
    const target = resolveRef(value['$ref'], location);
    return inlineRefs(target.schema, target.location);
  }
  const kept = Object.entries(value).filter(([key]) => !['$id', '$schema', 'title', 'description', 'default'].includes(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, inlineRefs(item, location)]));
}

/** Returns the content of the schema file at `path`. @throws {SourceError} when there is no such file */
export function schemaAt(path: string, files: SchemaFiles): Json {
  const found = files.get(path);
  if (found === undefined) throw new SourceError(path, '', 'no such schema');
  return found.content;
}

/** Moves a location further into the same file. */
export function inside(location: SchemaLocation, ...keys: readonly (string | number)[]): SchemaLocation {
  return { ...location, pointer: keys.reduce<string>(pointerTo, location.pointer) };
}

/** Makes an error about a location. */
export function errorAt({ path, pointer, files }: SchemaLocation, reason: string): SourceError {
  return new SourceError(files.get(path)?.file ?? path, pointer, reason);
}

function* collectRefs(schema: Json): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  if (Array.isArray(schema)) {
    for (const item of schema) yield* collectRefs(item);
    return;
  }
  for (const [key, value] of Object.entries(schema)) {
    if (key === '$ref' && typeof value === 'string') yield value;
    else yield* collectRefs(value);
  }
}
