import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');
const BASE = fileURLToPath(new URL('../../../tsconfig.base.json', import.meta.url));

/** A folder inside this package, so that the imports of generated code resolve from it, and ignored by git. */
const FOLDER = fileURLToPath(new URL('../node_modules/.tc-generator', import.meta.url));

/** Makes a folder in which generated packages compile, and removes it when the work is done. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(FOLDER, { recursive: true });
  const folder = await mkdtemp(join(FOLDER, 'packages-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Compiles all TypeScript in a folder. Returns the compiler's errors, or `''` if there are none. */
export async function typecheck(folder: string): Promise<string> {
  const compilerOptions = { composite: false, isolatedDeclarations: false, noEmit: true };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ extends: BASE, compilerOptions, include: ['**/*.ts'], exclude: [] }));
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, '-p', folder, '--pretty', 'false'], { maxBuffer: 1 << 26 }, (_, stdout) => resolve(stdout));
  });
}
