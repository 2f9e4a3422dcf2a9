import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { GeneratedFile } from '../emit/package.ts';

/** How a folder differs from what would be written into it. Paths are relative to it. */
export interface Differences {
  /** Files that are missing or say something else. */
  readonly changed: readonly GeneratedFile[];
  /** Generated files that would not be written any more. */
  readonly stale: readonly string[];
}

/** Compares a folder of packages with what was generated. Only whole folders named `generated` can hold stale files. */
export async function compare(folder: string, files: readonly GeneratedFile[]): Promise<Differences> {
  const contents = await Promise.all(files.map(({ path }) => readText(join(folder, path))));
  const wanted = new Set(files.map(({ path }) => path));
  const folders = [...new Set(files.map(({ path }) => dirname(path)).filter((path) => path.endsWith('/generated')))];
  const present = (await Promise.all(folders.map((path) => list(folder, path)))).flat();
  return {
    changed: files.filter(({ content }, index) => content !== contents[index]),
    stale: present.filter((path) => !wanted.has(path)).sort(),
  };
}

/** Makes a folder of packages what was generated. */
export async function write(folder: string, { changed, stale }: Differences): Promise<void> {
  await Promise.all(stale.map((path) => rm(join(folder, path))));
  await Promise.all(
    changed.map(async ({ path, content }) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }),
  );
}

async function list(folder: string, path: string): Promise<string[]> {
  const entries = await readdir(join(folder, path), { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
