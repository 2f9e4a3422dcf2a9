import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { GeneratedFile } from '../emit/package.ts';

/** The differences between a folder and the files that belong there. Paths are relative to the folder. */
export interface Differences {
  /** Files that are missing or have other content. */
  readonly changed: readonly GeneratedFile[];
  /** Generated files that are no longer generated. */
  readonly stale: readonly string[];
}

/** Compares a folder of packages with the generated files. Stale files are only looked for in folders named `generated`. */
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

/** Writes the files that differ, and deletes stale ones. */
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
