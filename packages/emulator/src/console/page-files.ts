import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The page as its package builds it. The path is the same from `src/` and from `dist/`. */
const FOLDER: string = fileURLToPath(new URL('../../dist/console/page/', import.meta.url));

const INDEX = 'index.html';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A file of the page. */
export interface PageFile {
  readonly bytes: Buffer;
  readonly contentType: string;
  /** Whether its name changes with its content. */
  readonly isImmutable: boolean;
}

/**
 * Returns the file at a path below `/console/`, or the page itself for paths that are routes in the page.
 * @param path - without a leading slash, such as `assets/index-4f1c.js`
 * @returns `undefined` if there is no such asset, or if the page has not been built
 */
export async function findPageFile(path: string, folder: string = FOLDER): Promise<PageFile | undefined> {
  // Compares the path with the names of existing files, so that no path leads out of the folder.
  const names = (await readdir(folder, { recursive: true }).catch(() => [])).map((name) => name.split(sep).join('/'));
  const name = TYPES[extname(path)] !== undefined && names.includes(path) ? path : INDEX;
  const isAsset = path.startsWith('assets/');
  if ((isAsset && name === INDEX) || !names.includes(name)) return undefined;
  return {
    bytes: await readFile(join(folder, name)),
    contentType: TYPES[extname(name)] ?? 'application/octet-stream',
    isImmutable: isAsset,
  };
}
