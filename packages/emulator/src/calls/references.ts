import { readFile } from 'node:fs/promises';
import type { Endpoint, ServiceDefinition } from '@tc/core';
import { fillDefaults } from './schema-defaults.ts';

/** A published document: a reference or a schema. */
interface ReferenceDocument {
  /** The path without a leading slash, such as `references/queue/v1/api.json`. */
  readonly filename: string;
  readonly content: object;
}

/** The part of an exchanges reference that is used here. */
interface ExchangesReference {
  readonly exchangePrefix: string;
  readonly entries: readonly { readonly exchange: string }[];
}

/** The folder `references/` of this package, with one file for each service. The path is the same from `src/` and from `dist/`. */
const FOLDER = new URL('../../references/', import.meta.url);

const MANIFEST = '/references/manifest.json';

/** The documents below `/references/` and `/schemas/`. They are loaded from this package's data files on first use. */
export class References {
  readonly #services: readonly string[];
  #documents: Promise<ReadonlyMap<string, object>> | undefined;

  /** @param services - the names of the emulated services */
  constructor(services: readonly string[]) {
    this.#services = services;
  }

  /** Returns the document at `path`, such as `/schemas/queue/v1/task.json`. */
  async find(path: string): Promise<object | undefined> {
    return (await this.#load()).get(path);
  }

  /** Returns the full names of all exchanges. */
  async exchanges(): Promise<string[]> {
    const documents = [...(await this.#load())].filter(([path]) => path.endsWith('/exchanges.json')).map(([, document]) => document);
    return (documents as ExchangesReference[]).flatMap(({ exchangePrefix, entries }) =>
      entries.map(({ exchange }) => exchangePrefix + exchange),
    );
  }

  /** Returns a function that adds the schema's defaults to a payload of a method. */
  async defaultsOf({ name, version }: ServiceDefinition, endpoint: Endpoint): Promise<(payload: unknown) => void> {
    if (endpoint.input === undefined) return () => {};
    const documents = await this.#load();
    const api = documents.get(`/references/${name}/${version}/api.json`) as { entries: { name: string; input?: string }[] } | undefined;
    const input = api?.entries.find((entry) => entry.name === endpoint.name)?.input;
    if (input === undefined) throw new Error(`the reference of ${name} has no input schema for ${endpoint.name}`);
    return (payload) => fillDefaults(documents, `/schemas/${name}/${input}`, payload);
  }

  #load(): Promise<ReadonlyMap<string, object>> {
    this.#documents ??= load(this.#services);
    return this.#documents;
  }
}

async function load(services: readonly string[]): Promise<ReadonlyMap<string, object>> {
  const bundles = await Promise.all(
    services.map(async (name) => JSON.parse(await readFile(new URL(`${name}.json`, FOLDER), 'utf8')) as ReferenceDocument[]),
  );
  const documents = new Map(bundles.flat().map(({ filename, content }) => [`/${filename}`, content]));
  const references = [...documents.keys()].filter((path) => path.startsWith('/references/')).sort();
  return documents.set(MANIFEST, { $schema: '/schemas/common/manifest-v3.json#', references });
}
