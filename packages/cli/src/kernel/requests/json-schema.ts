import { usageFailure } from '../failure.ts';

/** Loads the document at a URL without a fragment. */
export type LoadDocument = (url: string) => Promise<unknown>;

/**
 * Loads a JSON Schema and replaces each `$ref` in it by what it refers to, in the same document or in others.
 * @throws {Failure} if a reference leads nowhere, or a schema contains itself
 */
export async function loadSchema(url: string, load: LoadDocument): Promise<object> {
  const documents = new Map<string, Promise<unknown>>();
  const open = (address: string) => {
    const known = documents.get(address) ?? load(address);
    documents.set(address, known);
    return known;
  };

  async function follow(target: URL, path: readonly string[]): Promise<unknown> {
    if (path.includes(target.href)) throw usageFailure(`${target.href} refers to itself, which is not supported`);
    const [address = '', fragment = ''] = target.href.split('#');
    return resolve(pointer(await open(address), fragment, target.href), new URL(address), [...path, target.href]);
  }

  async function resolve(value: unknown, base: URL, path: readonly string[]): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map((item) => resolve(item, base, path)));
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, $id: _id, $schema: _schema, ...rest } = value as Readonly<Record<string, unknown>>;
    if (typeof $ref === 'string') return follow(new URL($ref, base), path);
    const entries = Object.entries(rest).map(async ([name, item]) => [name, await resolve(item, base, path)] as const);
    return Object.fromEntries(await Promise.all(entries));
  }

  const schema = await follow(new URL(url), []);
  if (typeof schema === 'object' && schema !== null) return schema;
  throw usageFailure(`${url} is not a JSON Schema`);
}

function pointer(document: unknown, fragment: string, href: string): unknown {
  let value = document;
  for (const part of fragment.split('/').slice(1)) {
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
    if (value === undefined) throw usageFailure(`${href} leads nowhere`);
  }
  return value;
}
