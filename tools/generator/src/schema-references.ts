import type { Json } from './source.ts';

/** The paths of the other schema files that a schema at `path` refers to, such as `schemas/queue/v1/task.json`. */
export function schemaReferences(schema: Json, path: string): string[] {
  return [...collect(schema)]
    .map((ref) => resolveReference(ref, path).path)
    .filter((found) => found !== path && found.startsWith('schemas/'));
}

/** Where a `$ref` in the schema at `path` points: a file and a JSON Pointer into it. */
export function resolveReference(ref: string, path: string): { path: string; pointer: string } {
  const url = new URL(ref, `taskcluster:///${path}`);
  return { path: url.pathname.replace(/^\//, ''), pointer: decodeURIComponent(url.hash.slice(1)) };
}

function* collect(schema: Json): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  if (Array.isArray(schema)) {
    for (const item of schema) yield* collect(item);
    return;
  }
  for (const [key, value] of Object.entries(schema)) {
    if (key === '$ref' && typeof value === 'string') yield value;
    else yield* collect(value);
  }
}
