import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A package of others that users of ours get. */
export interface RuntimeDependency {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Bytes of all its files. */
  readonly size: number;
  /** Scripts that npm would run when it installs the package. */
  readonly installScripts: readonly string[];
  /** The packages of ours that need it, and how: `bundled` is a part of our package and not installed. */
  readonly neededBy: readonly string[];
  /** The package of others that needs it, or undefined if ours do themselves. */
  readonly through?: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly os?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** What packages of ours contain of others, see docs/decisions/bundled-libraries.md. */
export const BUNDLED: Readonly<Record<string, readonly string[]>> = { '@tc/core': ['@noble/hashes', 'got', 'typebox'] };

const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];

/** Lists what the packages below `root` need at run time, with what that needs in turn. They must be installed. */
export function runtimeDependencies(root: string): RuntimeDependency[] {
  const found = new Map<string, RuntimeDependency>();
  const folders = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
  const needs = folders.flatMap((folder) => {
    const manifest = read(folder);
    const bundled = BUNDLED[manifest.name] ?? [];
    return [
      ...dependenciesOf(manifest).map((name) => ({ name, folder, user: manifest.name })),
      ...bundled.map((name) => ({ name, folder, user: `${manifest.name} (bundled)` })),
    ];
  });
  for (const { name, folder, user } of needs) add(name, folder, user, undefined, found);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Adds a package and what it needs. */
function add(name: string, from: string, user: string, through: string | undefined, found: Map<string, RuntimeDependency>): void {
  if (name.startsWith('@tc/')) return;
  const folder = folderOf(name, from);
  if (folder === undefined) return;
  const manifest = read(folder);
  // A binary for one system: what is installed depends on the machine.
  if (manifest.os !== undefined) return;
  const key = `${name}@${manifest.version}`;
  const known = found.get(key);
  const isDirect = through === undefined || (known !== undefined && known.through === undefined);
  if (known?.neededBy.includes(user) && isDirect === (known.through === undefined)) return;
  found.set(key, {
    name,
    version: manifest.version,
    license: manifest.license ?? '',
    size: known?.size ?? sizeOf(folder),
    installScripts: INSTALL_SCRIPTS.filter((script) => script in (manifest.scripts ?? {})),
    neededBy: [...new Set([...(known?.neededBy ?? []), user])].sort(),
    ...(!isDirect && { through: known?.through ?? through }),
  });
  for (const next of dependenciesOf(manifest)) add(next, folder, user, name, found);
}

function dependenciesOf({ dependencies, optionalDependencies }: Manifest): string[] {
  return Object.keys({ ...dependencies, ...optionalDependencies });
}

/** The folder of an installed package; optional ones for other systems are not installed. */
function folderOf(name: string, from: string): string | undefined {
  const paths = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  for (const path of paths) {
    try {
      return dirname(realpathSync(join(path, name, 'package.json')));
    } catch {
      // Further up, then.
    }
  }
  return undefined;
}

function read(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function sizeOf(folder: string): number {
  const size = (entry: Dirent): number => {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? 0 : sizeOf(path);
    return entry.isFile() ? statSync(path).size : 0;
  };
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => sum + size(entry), 0);
}
