import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The root of the repository. */
export const ROOT: string = resolve(import.meta.dirname, '../../..');

/** What a user can import from a package of ours. */
export interface Entry {
  /** The package, such as `@tc/queue`. */
  readonly name: string;
  /** As it is written in an import, such as `@tc/queue/events`. */
  readonly specifier: string;
  /** The path of its declarations. */
  readonly types: string;
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | { readonly types?: string }>>;
}

/** Every entry of every published package. */
export function entries(): Entry[] {
  const folders = readdirSync(join(ROOT, 'packages')).map((name) => join(ROOT, 'packages', name));
  return folders.flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    if (manifest.private) return [];
    return Object.entries(manifest.exports ?? {}).flatMap(([path, target]) =>
      typeof target === 'object' && target.types
        ? [{ name: manifest.name, specifier: manifest.name + path.slice(1), types: join(folder, target.types) }]
        : [],
    );
  });
}
