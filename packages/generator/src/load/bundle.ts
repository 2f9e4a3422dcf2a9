import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isObject, type Json, type Source, SourceError, type SourceFile } from '../source/source.ts';
import { fetchText } from './fetch-text.ts';

/** Reads a bundle: a JSON array of `{filename, content}`, as Taskcluster's builds make it. By default its file name says the release. */
export async function loadBundle(file: string, release?: string, fallback?: string): Promise<Source> {
  const files = readBundle(file, await readFile(file, 'utf8'));
  const known = release ?? /\d+\.\d+\.\d+/.exec(basename(file))?.[0] ?? fallback;
  if (known === undefined) throw new SourceError(file, '', 'its name does not contain a release; pass --release x.y.z');
  return { release: known, files };
}

/** Where Taskcluster's repository has the bundle of a release. */
const RELEASES = 'https://raw.githubusercontent.com/taskcluster/taskcluster';

/** Fetches the bundle of a Taskcluster release from Taskcluster's repository. */
export async function loadRelease(release: string): Promise<Source> {
  const url = `${RELEASES}/v${release}/generated/references.json`;
  return { release, files: readBundle(url, await fetchText(url)) };
}

function readBundle(file: string, text: string): SourceFile[] {
  const bundle = readJson(file, text);
  if (!Array.isArray(bundle)) throw new SourceError(file, '', 'expected an array of {filename, content}');
  const files = bundle.map((entry: Json, index): SourceFile => {
    const { filename, content } = isObject(entry) ? entry : {};
    if (typeof filename !== 'string' || content === undefined) throw new SourceError(file, `/${index}`, 'expected {filename, content}');
    return { file: `${file}#${filename}`, path: filename, content };
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readJson(file: string, text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new SourceError(file, '', `not JSON: ${(cause as Error).message}`, { cause });
  }
}
