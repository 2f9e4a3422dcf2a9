import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
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

let packed: readonly PackedPackage[] | undefined;

/** Packs all packages of the workspace into a temporary folder, once for all suites of a process. They must be built. */
export function packAll(): readonly PackedPackage[] {
  packed ??= pack(temporaryFolder('tc-packed'));
  return packed;
}

/** What `pnpm pack --json` says of a package. */
interface PackReport {
  readonly name: string;
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

function pack(target: string): PackedPackage[] {
  const args = ['--recursive', '--filter', './packages/*', 'pack', '--json', '--pack-destination', target];
  const output = execFileSync('pnpm', args, { cwd: resolve(PACKAGES, '..'), encoding: 'utf8', maxBuffer: 1 << 26 });
  const reports = new Map((JSON.parse(output) as PackReport[]).map((report) => [report.name, report]));
  return readdirSync(PACKAGES).map((folder) => {
    const directory = join(PACKAGES, folder);
    const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as Manifest;
    const report = reports.get(manifest.name);
    if (report === undefined) throw new Error(`${manifest.name} was not packed`);
    const { filename: tarball, size, files } = report;
    return { directory, manifest, tarball, size: { packed: size, unpacked: unpackedSize(tarball) }, files: files.map(({ path }) => path) };
  });
}

function unpackedSize(tarball: string): number {
  const listing = execFileSync('tar', ['-tvzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  return listing.reduce((sum, line) => sum + Number(line.split(/\s+/)[2]), 0);
}
