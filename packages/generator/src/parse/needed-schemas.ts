import { referencedFiles } from '../source/ref-resolver.ts';
import { type References, type ServiceReferences, schemaPath } from './parse.ts';
import type { ApiEntry, ExchangeEntry } from './reference-format.ts';

/** A method or an event. */
export type Entry = ApiEntry | ExchangeEntry;

/** Returns all entries of a service: its methods, then its events. */
export function entriesOf(service: ServiceReferences | undefined): Entry[] {
  return [...(service?.api?.content.entries ?? []), ...(service?.exchanges?.content.entries ?? [])];
}

/** Finds the schema files that some entries of a service need, with those that these refer to. */
export function schemasOf(entries: readonly Entry[], service: string, { schemas }: References): Set<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    const schema = schemas.get(path);
    if (schema === undefined || found.has(path)) return;
    found.add(path);
    for (const target of referencedFiles(schema.content, path)) visit(target);
  };
  const names = entries.flatMap((entry) => (entry.type === 'function' ? [entry.input, entry.output] : [entry.schema]));
  for (const name of names) if (name !== undefined) visit(schemaPath(service, name));
  return found;
}

/** Leaves out the schemas that no entry needs. A deployment does not list them. */
export function withoutUnusedSchemas(references: References): References {
  const needed = new Set(references.services.flatMap((service) => [...schemasOf(entriesOf(service), service.name, references)]));
  return { ...references, schemas: new Map([...references.schemas].filter(([path]) => needed.has(path))) };
}
