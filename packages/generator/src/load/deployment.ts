import { manifestUrl, normalizeRootUrl } from '@tc/core';
import { referencedFiles } from '../source/ref-resolver.ts';
import { isObject, type Json, type Source, SourceError, type SourceFile } from '../source/source.ts';
import { fetchText } from './fetch-text.ts';

/** How many documents are fetched in parallel. */
const CONCURRENCY = 8;

/** Reads what a deployment publishes: the references that its manifest lists, their schemas, and the schemas that these refer to. */
export async function loadDeployment(from: string, release: string | undefined): Promise<Source> {
  const rootUrl = normalizeRootUrl(from);
  if (release === undefined) throw new SourceError(rootUrl, '', 'a deployment does not publish its release; pass --release x.y.z');
  const manifest = await fetchJson(manifestUrl(rootUrl));
  const listed = isObject(manifest) ? manifest['references'] : undefined;
  if (!Array.isArray(listed)) throw new SourceError(manifestUrl(rootUrl), '/references', 'expected a list of paths');
  const wanted = listed.filter((path): path is string => typeof path === 'string' && /\/(api|exchanges)\.json$/.test(path));
  const references = await fetchAll(rootUrl, wanted.map(withoutSlash));
  const files = [...references];
  const seen = new Set<string>();
  let named = references.flatMap(namedSchemas);
  while (named.length > 0) {
    const fresh = [...new Set(named)].filter((path) => !seen.has(path));
    for (const path of fresh) seen.add(path);
    const schemas = await fetchAll(rootUrl, fresh);
    files.push(...schemas);
    named = schemas.flatMap((schema) => referencedFiles(schema.content, schema.path));
  }
  return { release, partial: true, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** Lists the paths of the schemas that a reference's entries name. A malformed reference has none: `parse` reports the error later. */
function namedSchemas({ content }: SourceFile): string[] {
  if (!isObject(content) || !Array.isArray(content['entries'])) return [];
  const names = content['entries'].flatMap((entry: Json) => (isObject(entry) ? [entry['input'], entry['output'], entry['schema']] : []));
  return names
    .filter((name): name is string => typeof name === 'string' && name !== 'blob')
    .map((name) => `schemas/${String(content['serviceName'])}/${name.replace(/#$/, '')}`);
}

async function fetchAll(rootUrl: string, paths: readonly string[]): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  const queue = [...paths];
  async function work(): Promise<void> {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const file = `${rootUrl}/${path}`;
      files.push({ file, path, content: await fetchJson(file) });
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return files;
}

async function fetchJson(url: string): Promise<Json> {
  const text = await fetchText(url);
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new SourceError(url, '', 'is not JSON', { cause });
  }
}

function withoutSlash(path: string): string {
  return path.replace(/^\//, '');
}
