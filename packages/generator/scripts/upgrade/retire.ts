import { type Entry, entriesOf } from '../../src/parse/needed-schemas.ts';
import type { ServiceReferences } from '../../src/parse/parse.ts';

/**
 * Adds the entries that a release dropped to those that it lists. They come last, each marked with the release that dropped it.
 * An entry that is marked already keeps its mark; one that the release lists again loses it.
 */
export function withDropped<E extends Entry>(before: readonly E[] = [], listed: readonly E[] = [], release: string): E[] {
  const names = new Set(listed.map(({ name }) => name));
  const dropped = before.filter(({ name }) => !names.has(name)).map((entry) => ({ ...entry, retired: entry.retired ?? release }));
  return [...listed, ...dropped];
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
