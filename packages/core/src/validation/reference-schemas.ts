import { ConfigurationError } from '../errors.ts';

/** Parsed JSON documents by their path in a deployment, such as `schemas/queue/v1/task.json`. */
export type Documents = Readonly<Record<string, unknown>>;

/** The parts of an API reference that name schemas. */
interface SchemaNames {
  readonly serviceName: string;
  readonly entries: readonly { readonly input?: string; readonly output?: string }[];
}

/**
 * Returns the schemas that a reference's entries name, by that name, with each `$ref` replaced by its target.
 * A schema that `documents` lacks is undefined. Anything matches `blob`, Taskcluster's name for responses that are not JSON.
 * @throws {ConfigurationError} for a `$ref` that points to nothing or leads in a circle
 */
export async function schemasOf({ serviceName, entries }: SchemaNames, documents: Documents): Promise<object> {
  const names = entries.flatMap(({ input = [], output = [] }) => [input, output].flat());
  const schemaAt = (name: string) => inlineRefs(documents, `schemas/${serviceName}/${name.replace(/#$/, '')}`);
  return { ...Object.fromEntries(names.map((name) => [name, schemaAt(name)])), blob: {} };
}

/**
 * Copies the schema at `path` with each `$ref` replaced by its target.
 * @throws {ConfigurationError} for a `$ref` that points to nothing or leads in a circle
 */
function inlineRefs(documents: Documents, path: string): unknown {
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
  return copy(documents[path], path, [path]);
}
