import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What the reference of a service says about a method. Generated clients do not carry these texts at run time. */
export interface ReferenceEntry {
  readonly name: string;
  readonly title: string;
  /** Markdown. */
  readonly description: string;
  readonly stability: 'stable' | 'experimental' | 'deprecated';
}

interface BundledFile {
  readonly filename: string;
  readonly content: unknown;
}

/** The files of a service's reference, by their path at a deployment, such as `schemas/queue/v1/task.json`. */
export async function readReference(service: string): Promise<ReadonlyMap<string, unknown>> {
  const path = fileURLToPath(import.meta.resolve(`@tc/emulator/references/${service}.json`));
  const files = JSON.parse(await readFile(path, 'utf8')) as readonly BundledFile[];
  return new Map(files.map(({ filename, content }) => [filename, content]));
}

/** The methods of a service in the order of its reference. */
export async function readEntries(service: string, version: string): Promise<readonly ReferenceEntry[]> {
  const files = await readReference(service);
  const api = files.get(`references/${service}/${version}/api.json`) as { readonly entries: readonly ReferenceEntry[] } | undefined;
  return api?.entries ?? [];
}
