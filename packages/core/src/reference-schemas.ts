import { ConfigurationError } from './errors.ts';

/** Parsed JSON documents by their path in a deployment, such as `schemas/queue/v1/task.json`. */
export type Documents = Readonly<Record<string, unknown>>;

/**
 * Copies the schema at `path` with each `$ref` replaced by its target.
 * @throws {ConfigurationError} for a `$ref` that points to nothing or leads in a circle
 */
export function inlineRefs(documents: Documents, path: string): object {
  const copy = (value: unknown, file: string, trail: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => copy(item, file, trail));
    if (typeof value !== 'object' || value === null) return value;
    const ref = (value as { $ref?: unknown }).$ref;
    if (typeof ref !== 'string') {
      const kept = Object.entries(value).filter(([key]) => key !== '$id' && key !== '$schema');
      return Object.fromEntries(kept.map(([key, item]) => [key, copy(item, file, trail)]));
    }
    const { pathname, hash } = new URL(ref, `https://schemas.invalid/${file}`);
    const key = pathname.slice(1) + (hash === '#' ? '' : hash);
    if (trail.includes(key)) throw new ConfigurationError(`$ref ${ref} in ${file} leads in a circle`);
    const parts = decodeURIComponent(hash.slice(1)).split('/').slice(1);
    let target: unknown = documents[pathname.slice(1)];
    for (const part of parts) target = (target as Record<string, unknown> | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')];
    if (target === undefined) throw new ConfigurationError(`$ref ${ref} in ${file} points to nothing: there is no ${key}`);
    return copy(target, pathname.slice(1), [...trail, key]);
  };
  return copy(documents[path], path, [path]) as object;
}
