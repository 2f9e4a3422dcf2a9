import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How much a package brings along. */
export interface InstallSize {
  readonly bytes: number;
  /** It and all that it depends on. */
  readonly packages: number;
}

interface Manifest {
  readonly files?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What installing `name` puts into node_modules: its files and those of all that it depends on, each package counted once. */
export function measureInstallSize(name: string): InstallSize {
  const folders = new Map<string, number>();
  visit(name, import.meta.dirname, folders);
  return { bytes: [...folders.values()].reduce((sum, bytes) => sum + bytes, 0), packages: folders.size };
}

function visit(name: string, from: string, folders: Map<string, number>): void {
  const folder = find(name, from);
  if (folders.has(folder)) return;
  const { files, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  // A package of this workspace has more in its folder than is published.
  const published = folder.includes('/node_modules/')
    ? ['.']
    : ['package.json', 'README.md', ...(files ?? []).filter((file) => !file.startsWith('!'))];
  folders.set(
    folder,
    published.reduce((sum, file) => sum + size(join(folder, file)), 0),
  );
  for (const dependency of Object.keys(dependencies)) visit(dependency, folder, folders);
}

function find(name: string, from: string): string {
  const paths = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  for (const path of paths) {
    try {
      return dirname(realpathSync(join(path, name, 'package.json')));
    } catch {
      // Further up, then.
    }
  }
  throw new Error(`${name} is not installed for ${from}`);
}

function size(path: string): number {
  const stats = lstatSync(path);
  if (!stats.isDirectory()) return path.endsWith('.tsbuildinfo') ? 0 : stats.size;
  return readdirSync(path).reduce((sum, file) => sum + (file === 'node_modules' ? 0 : size(join(path, file))), 0);
}
