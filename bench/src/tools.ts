import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from './statistics.ts';

const BENCH = join(import.meta.dirname, '..');
const REPOSITORY = join(BENCH, '..');
const TSC = join(REPOSITORY, 'node_modules/typescript/bin/tsc');
const TSX = join(REPOSITORY, 'node_modules/tsx/dist/cli.mjs');

/** Milliseconds that `tsc` needs for a user's file that imports three services, and for one that imports none. */
export function measureTypechecks(rounds: number): { withServices: number; without: number } {
  const flags = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023', '--ignoreConfig'];
  const check = (file: string) => run(BENCH, TSC, ...flags, `typecheck/${file}`);
  const times = Array.from({ length: rounds }, () => ({ withServices: check('with.ts'), without: check('without.ts') }));
  return { withServices: median(times.map((time) => time.withServices)), without: median(times.map((time) => time.without)) };
}

/** Milliseconds for generating all packages from the references, without writing them; they must be up to date. */
export function measureGenerate(rounds: number): number {
  const args = ['packages/generator/scripts/cli.ts', 'generate', '--bundles', 'packages/emulator/references', '--check'];
  return median(Array.from({ length: rounds }, () => run(REPOSITORY, TSX, ...args)));
}

function run(directory: string, program: string, ...args: readonly string[]): number {
  const started = performance.now();
  execFileSync(process.execPath, [program, ...args], { cwd: directory });
  return performance.now() - started;
}
