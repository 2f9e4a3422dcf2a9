import type { Shape } from '../model/schema-model.ts';
import { isObject, type Json } from '../source/source.ts';

/** Writes a JSON value as text that does not depend on the order of keys. */
export function canonical(value: Json | undefined): string {
  return JSON.stringify(value, (_, part: Json) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** Writes a shape as text without titles, descriptions, defaults and type names. Equal texts mean the same valid values. */
export function shapeKey(shape: Shape): string {
  const left = ['names', 'title', 'description', 'default', 'restMeant'];
  return canonical(JSON.parse(JSON.stringify(shape, (key, value: unknown) => (left.includes(key) ? undefined : value))) as Json);
}
