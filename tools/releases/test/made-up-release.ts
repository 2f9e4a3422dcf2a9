import { join } from 'node:path';
import { load } from '../../../packages/generator/src/load/load.ts';
import { isObject, type Json, type SourceFile } from '../../../packages/generator/src/source/source.ts';
import type { Clone } from './clone.ts';

/** What stands in place of every text, as Taskcluster's own would. None of it may ever get into the project. */
export const PROSE = 'Prose of another project.';

/** A part of a reference that a test may change at will. */
// biome-ignore lint/suspicious/noExplicitAny: made up by a test, which knows what it holds
export type Loose = any;

/** The files of a release, by path, such as `schemas/queue/v1/task.json`. */
export type Files = Record<string, Loose>;

/**
 * Makes up a release: that of the references of a clone, with other texts, without what is retired, and changed by a test.
 * @returns the path of its bundle
 */
export async function makeRelease(clone: Clone, release: string, change: (files: Files) => void): Promise<string> {
  const { files } = await load(join(clone.directory, 'references'));
  const published = files.flatMap(({ path, content }: SourceFile) =>
    path.endsWith('/renamed-types.json') ? [] : [[path, listed(content)]],
  );
  const byPath: Files = Object.fromEntries(published.map(([path, content]) => [path, otherTexts(content as Json)]));
  for (const [path, content] of Object.entries(byPath)) if (content.entries?.length === 0) delete byPath[path];
  change(byPath);
  const bundle = Object.entries(byPath).map(([filename, content]) => ({ filename, content: content as Json }));
  const name = `bundle-${release}.json`;
  await clone.write(`node_modules/${name}`, JSON.stringify(bundle));
  return `node_modules/${name}`;
}

/** A reference without its retired entries. */
function listed(content: Json): Json {
  if (!isObject(content) || !Array.isArray(content['entries'])) return content;
  return { ...content, entries: content['entries'].filter((entry: Json) => isObject(entry) && entry['retired'] === undefined) };
}

function otherTexts(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => otherTexts(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      ['description', 'summary'].includes(key) && typeof item === 'string' ? PROSE : otherTexts(item),
    ]),
  );
}
