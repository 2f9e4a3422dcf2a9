import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { isObject, type Json, type JsonObject, pointerTo, type Source, SourceError, type SourceFile } from '../source/source.ts';

/**
 * Replaces titles and descriptions by those in a folder of own texts. `<folder>/<service>.yml` has `title` and `description` of the
 * service, the same of `methods` and `events` by name, and of `schemas` by path and JSON Pointer.
 * @throws {SourceError} naming a text that belongs to nothing
 */
export async function applyTexts(source: Source, folder: string): Promise<Source> {
  const names = (
    await readdir(folder).catch((cause: unknown) => {
      throw new SourceError(folder, '', 'cannot be read; expected a folder of texts', { cause });
    })
  ).filter((name) => name.endsWith('.yml'));
  let { files } = source;
  for (const name of names) files = await applyFile(join(folder, name), name.replace(/\.yml$/, ''), files);
  return { ...source, files };
}

async function applyFile(file: string, service: string, files: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  const texts = objectAt(file, '', parseYaml(await readFile(file, 'utf8')) as Json);
  const changed = new Map<string, Json>();
  const target = (kind: string, at: string): SourceFile => {
    const found = files.find(({ path }) => new RegExp(`^references/${service}/v\\d+/${kind}\\.json$`).test(path));
    if (found === undefined) throw new SourceError(file, at, `${service} has no ${kind === 'api' ? 'methods' : 'events'}`);
    return { ...found, content: changed.get(found.path) ?? found.content };
  };
  for (const [key, value] of Object.entries(texts)) {
    const at = pointerTo('', key);
    if (key === 'title' || key === 'description') {
      const kind = files.some(({ path }) => path.startsWith(`references/${service}/`) && path.endsWith('/api.json')) ? 'api' : 'exchanges';
      const { path, content } = target(kind, at);
      changed.set(path, replaceText(content, `/${key}`, value, file, at));
    } else if (key === 'methods' || key === 'events') {
      const { path, content } = target(key === 'methods' ? 'api' : 'exchanges', at);
      changed.set(path, replaceEntries(content, objectAt(file, at, value), file, at));
    } else if (key === 'schemas') {
      for (const [name, pointers] of Object.entries(objectAt(file, at, value))) {
        const within = pointerTo(at, name);
        const schema = files.find(({ path }) => path === `schemas/${service}/${name}`);
        if (schema === undefined) throw new SourceError(file, within, `there is no schemas/${service}/${name}`);
        let { content } = schema;
        for (const [pointer, text] of Object.entries(objectAt(file, within, pointers)))
          content = replaceText(content, pointer, text, file, pointerTo(within, pointer));
        changed.set(schema.path, content);
      }
    } else throw new SourceError(file, at, 'is unknown; expected title, description, methods, events or schemas');
  }
  return files.map((one) => ({ ...one, content: changed.get(one.path) ?? one.content }));
}

function replaceEntries(reference: Json, texts: JsonObject, file: string, at: string): Json {
  let content = reference;
  const entries = isObject(reference) && Array.isArray(reference['entries']) ? (reference['entries'] as readonly Json[]) : [];
  for (const [name, own] of Object.entries(texts)) {
    const within = pointerTo(at, name);
    const index = entries.findIndex((entry) => isObject(entry) && entry['name'] === name);
    if (index === -1) throw new SourceError(file, within, `there is no ${name}`);
    for (const [key, text] of Object.entries(objectAt(file, within, own)))
      content = replaceText(content, `/entries/${index}/${key}`, text, file, pointerTo(within, key));
  }
  return content;
}

/** Copies a document with the title or description at `pointer` replaced. */
function replaceText(document: Json, pointer: string, text: Json, file: string, at: string): Json {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (typeof text !== 'string') throw new SourceError(file, at, 'expected a text');
  if (!/\/(title|description)$/.test(pointer)) throw new SourceError(file, at, 'expected a JSON Pointer to a title or description');
  const replace = (value: Json | undefined, [key = '', ...rest]: readonly string[]): Json => {
    if (Array.isArray(value) && value[Number(key)] !== undefined)
      return value.map((item: Json, index) => (String(index) === key ? replace(item, rest) : item));
    if (!isObject(value) || (rest.length > 0 && !Object.hasOwn(value, key))) throw new SourceError(file, at, `nothing is at ${pointer}`);
    return { ...value, [key]: rest.length === 0 ? text : replace(value[key], rest) };
  };
  return replace(document, keys);
}

function objectAt(file: string, at: string, value: Json): JsonObject {
  if (!isObject(value)) throw new SourceError(file, at, 'expected texts by name');
  return value;
}
