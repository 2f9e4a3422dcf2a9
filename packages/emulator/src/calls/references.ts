import { readFile } from 'node:fs/promises';
import type { Endpoint, ServiceDefinition } from '@tc/core';
import { fillDefaults } from './schema-defaults.ts';

/** A document that a deployment publishes. */
interface ReferenceDocument {
  /** Its path, without a leading slash, such as `references/queue/v1/api.json`. */
  readonly filename: string;
  readonly content: object;
}

/** What of an exchanges reference matters here. */
interface ExchangesReference {
  readonly exchangePrefix: string;
  readonly entries: readonly { readonly exchange: string }[];
}

/** `references/` of this package, the same from `src/` and from `dist/`: one file a service. */
const FOLDER = new URL('../../references/', import.meta.url);

const MANIFEST = '/references/manifest.json';

/** What a deployment serves below `/references/` and `/schemas/`, read from this package's data files when it is first asked for. */
export class References {
  readonly #services: readonly string[];
  #documents: Promise<ReadonlyMap<string, object>> | undefined;

  /** @param services - the names of those that are emulated */
  constructor(services: readonly string[]) {
    this.#services = services;
  }

  /** The document at `path`, such as `/schemas/queue/v1/task.json`; `undefined` where there is none. */
  async find(path: string): Promise<object | undefined> {
    return (await this.#load()).get(path);
  }

  /** The names of all exchanges, at the broker. */
  async exchanges(): Promise<string[]> {
    const documents = [...(await this.#load())].filter(([path]) => path.endsWith('/exchanges.json')).map(([, document]) => document);
    return (documents as ExchangesReference[]).flatMap(({ exchangePrefix, entries }) =>
      entries.map(({ exchange }) => exchangePrefix + exchange),
    );
  }

  /** What puts the schema's defaults into a payload of a method. */
  async defaultsOf({ name, version }: ServiceDefinition, endpoint: Endpoint): Promise<(payload: unknown) => void> {
    if (endpoint.input === undefined) return () => {};
    const documents = await this.#load();
    const api = documents.get(`/references/${name}/${version}/api.json`) as { entries: { name: string; input?: string }[] } | undefined;
    const input = api?.entries.find((entry) => entry.name === endpoint.name)?.input;
    if (input === undefined) throw new Error(`the reference of ${name} has no payload for ${endpoint.name}`);
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
