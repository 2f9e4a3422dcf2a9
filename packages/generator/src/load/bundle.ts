import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isObject, type Json, type Source, SourceError, type SourceFile } from '../source/source.ts';

/** Reads a bundle: a JSON array of `{filename, content}`, as Taskcluster's builds make it. By default its file name says the release. */
export async function loadBundle(file: string, release?: string): Promise<Source> {
  const bundle = readJson(file, await readFile(file, 'utf8'));
  if (!Array.isArray(bundle)) throw new SourceError(file, '', 'expected an array of {filename, content}');
  const files = bundle.map((entry: Json, index): SourceFile => {
    const { filename, content } = isObject(entry) ? entry : {};
    if (typeof filename !== 'string' || content === undefined) throw new SourceError(file, `/${index}`, 'expected {filename, content}');
    return { file: `${file}#${filename}`, path: filename, content };
  });
  const named = /\d+\.\d+\.\d+/.exec(basename(file))?.[0];
  const known = release ?? named;
  if (known === undefined) throw new SourceError(file, '', 'its name does not contain a release; pass --release x.y.z');
  return { release: known, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function readJson(file: string, text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new SourceError(file, '', `not JSON: ${(cause as Error).message}`, { cause });
  }
}
