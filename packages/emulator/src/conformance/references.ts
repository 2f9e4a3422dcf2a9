import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { manifestUrl, referenceUrl, type ServiceDefinition, schemaUrl } from '@tc/core';
import type { Target } from './target.ts';

/** The parts of a method's reference that matter to callers. */
interface Entry {
  readonly name: string;
  readonly method?: string;
  readonly route?: string;
  readonly query?: readonly string[];
  readonly scopes?: unknown;
  readonly input?: string;
}

/** A reference or a schema, in the data files of this package. */
interface Document {
  readonly filename: string;
  readonly content: object;
}

/** Keywords of a schema that do not affect validation. */
const TEXTS = ['$id', '$schema', 'title', 'description', 'examples'];

/** The references from which the clients in this repository are generated, with one file for each service. */
const OURS = new URL('../../references/', import.meta.url);

/** Reads which methods a deployment has. If it publishes no references, assumes that it has all methods, unchanged. */
export async function readReferences(
  rootUrl: string,
  services: readonly ServiceDefinition[],
): Promise<Pick<Target, 'missing' | 'hasChanged'>> {
  const manifest = await fetchJson<{ references: string[] }>(manifestUrl(rootUrl));
  if (manifest === undefined) return { missing: () => undefined, hasChanged: async () => false };
  // A deployment lists paths or absolute URLs.
  const published = new Set(manifest.references.map((reference) => new URL(reference, rootUrl).href));
  const theirs = new Map<string, ReadonlyMap<string, Entry>>();
  await Promise.all(
    services.map(async ({ name, version }) => {
      const url = referenceUrl(rootUrl, name, version, 'api');
      if (!published.has(new URL(url).href)) return;
      const reference = await fetchJson<{ entries: Entry[] }>(url);
      if (reference !== undefined) theirs.set(name, new Map(reference.entries.map((entry) => [entry.name, entry])));
    }),
  );
  return {
    missing(service, { name, method, route }) {
      const entries = theirs.get(service.name);
      if (entries === undefined) return `the deployment does not have ${service.name} ${service.version}`;
      const entry = entries.get(name);
      if (entry === undefined) return `the deployment does not have ${service.name}.${name}`;
      if (entry.method?.toUpperCase() === method && entry.route === route) return undefined;
      return `${service.name}.${name} has another route in this deployment`;
    },

    async hasChanged(service, method) {
      const entry = theirs.get(service)?.get(method);
      if (entry === undefined) return false;
      const documents = JSON.parse(await readFile(new URL(`${service}.json`, OURS), 'utf8')) as Document[];
      const reference = documents.find(({ filename }) => filename.endsWith('/api.json'))?.content as { entries: Entry[] } | undefined;
      const own = reference?.entries.find(({ name }) => name === method);
      if (own === undefined) return true;
      if (!isDeepStrictEqual([own.scopes, own.query ?? [], own.input], [entry.scopes, entry.query ?? [], entry.input])) return true;
      if (own.input === undefined) return false;
      const name = own.input.replace(/#$/, '');
      const schema = documents.find(({ filename }) => filename === `schemas/${service}/${name}`)?.content;
      return !isDeepStrictEqual(withoutTexts(schema), withoutTexts(await fetchJson(schemaUrl(rootUrl, service, name))));
    },
  };
}

function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name, item]) => !(TEXTS.includes(name) && typeof item !== 'object'));
  return Object.fromEntries(kept.map(([name, item]) => [name, withoutTexts(item)]));
}

async function fetchJson<T>(url: string): Promise<T | undefined> {
  const response = await fetch(url).catch((error: Error) => {
    throw new Error(`GET ${url} failed: ${error.cause instanceof Error ? error.cause.message : error.message}`, { cause: error });
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`GET ${url} returned status ${response.status}`);
  return (await response.json()) as T;
}
