import { readdir, readFile } from 'node:fs/promises';

/** A document that a deployment publishes. */
interface ReferenceDocument {
  /** Its path, without a leading slash, such as `references/queue/v1/api.json`. */
  readonly filename: string;
  readonly content: unknown;
}

/** `references/` of this package, the same from `src/` and from `dist/`. */
const FOLDER = new URL('../references/', import.meta.url);

/** What a deployment serves below `/references/` and `/schemas/`, read from this package's data files at the first request. */
export class References {
  #documents: Promise<ReadonlyMap<string, unknown>> | undefined;

  /** The document at `path`, such as `/schemas/queue/v1/task.json`; `undefined` where there is none. A trailing `#` is dropped. */
  async find(path: string): Promise<unknown> {
    this.#documents ??= load();
    return (await this.#documents).get(path.replace(/#$/, ''));
  }
}

async function load(): Promise<ReadonlyMap<string, unknown>> {
  const documents = new Map<string, unknown>();
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
  for (const file of files) {
    const bundle = JSON.parse(await readFile(new URL(file, FOLDER), 'utf8')) as ReferenceDocument[];
    for (const { filename, content } of bundle) documents.set(`/${filename}`, content);
  }
  const references = [...documents.keys()].filter((path) => path.startsWith('/references/') && path !== MANIFEST).sort();
  documents.set(MANIFEST, { $schema: '/schemas/common/manifest-v3.json#', references });
  return documents;
}

const MANIFEST = '/references/manifest.json';
