import { type References, type ServiceReferences, schemaPath } from '../../src/parse/parse.ts';
import type { ApiEntry, ExchangeEntry } from '../../src/parse/reference-format.ts';
import { referencedFiles } from '../../src/source/ref-resolver.ts';

type Entry = ApiEntry | ExchangeEntry;

/**
 * Adds the entries that a release dropped to those that it lists. They come last, each marked with the release that dropped it.
 * An entry that is marked already keeps its mark; one that the release lists again loses it.
 */
export function withDropped<E extends Entry>(before: readonly E[] = [], listed: readonly E[] = [], release: string): E[] {
  const names = new Set(listed.map(({ name }) => name));
  const dropped = before.filter(({ name }) => !names.has(name)).map((entry) => ({ ...entry, retired: entry.retired ?? release }));
  return [...listed, ...dropped];
}

/** Returns all entries of a service: its methods, then its events. */
export function entriesOf(service: ServiceReferences | undefined): Entry[] {
  return [...(service?.api?.content.entries ?? []), ...(service?.exchanges?.content.entries ?? [])];
}

/** Lists what a release retired, such as `notify irc` and `notify event ircRequest`, or `aws-provisioner` where nothing of a service is left. */
export function retiredBy(release: string, services: readonly ServiceReferences[]): string[] {
  return services.flatMap((service) => {
    const entries = entriesOf(service);
    if (entries.length > 0 && entries.every(({ retired }) => retired === release)) return [service.name];
    return entries
      .filter(({ retired }) => retired === release)
      .map(({ type, name }) => `${service.name} ${type === 'function' ? name : `event ${name}`}`);
  });
}

/** Finds the schema files that some entries of a service need, with those that these refer to. */
export function schemasOf(entries: readonly Entry[], service: string, { schemas }: References): Set<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    const schema = schemas.get(path);
    if (schema === undefined || found.has(path)) return;
    found.add(path);
    for (const target of referencedFiles(schema.content, path)) visit(target);
  };
  const names = entries.flatMap((entry) => (entry.type === 'function' ? [entry.input, entry.output] : [entry.schema]));
  for (const name of names) if (name !== undefined) visit(schemaPath(service, name));
  return found;
}
