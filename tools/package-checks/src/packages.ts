import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryFolder } from '@tc/test-support/temporary-folder';

/** The parts of a package.json that the checks read. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package of the workspace as it would be published. */
export interface PackedPackage {
  readonly directory: string;
  readonly manifest: Manifest;
  /** The path of its tarball. */
  readonly tarball: string;
  /** Bytes of the tarball, and of the files in it. */
  readonly size: { readonly packed: number; readonly unpacked: number };
  /** The paths of the files in it. */
  readonly files: readonly string[];
}

const PACKAGES = resolve(import.meta.dirname, '../../../packages');

/** Packs packages of the workspace into a temporary folder: all, or those in the given folders. They must be built. */
export function packAll(folders: readonly string[] = readdirSync(PACKAGES)): PackedPackage[] {
  const target = temporaryFolder('tc-packed');
  return folders.map((name) => join(PACKAGES, name)).map((directory) => pack(directory, target));
}

function pack(directory: string, target: string): PackedPackage {
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as Manifest;
  const tarball = join(target, `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`);
  execFileSync('pnpm', ['pack', '--out', tarball], { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] });
  const listing = execFileSync('tar', ['-tvzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  const entries = listing.map((line) => line.split(/\s+/));
  return {
    directory,
    manifest,
    tarball,
    size: { packed: statSync(tarball).size, unpacked: entries.reduce((sum, [, , bytes]) => sum + Number(bytes), 0) },
    files: entries.map((entry) => (entry.at(-1) ?? '').replace(/^package\//, '')),
  };
}
