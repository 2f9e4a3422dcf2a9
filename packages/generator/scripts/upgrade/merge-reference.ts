import { sameScopes } from '../../src/diff/scope-changes.ts';
import type { ApiReference, ExchangesReference } from '../../src/parse/reference-format.ts';
import type { Json } from '../../src/source/source.ts';
import { placeholder } from './placeholder.ts';

/** Merges an API reference of the new release with our texts. New entries get placeholders. */
export function mergeApi(ours: ApiReference | undefined, theirs: ApiReference): ApiReference {
  const before = new Map(ours?.entries.map((entry) => [entry.name, entry]));
  return {
    ...mergeHeading(ours, theirs, `the service ${theirs.serviceName}`),
    ...(ours?.example !== undefined && { example: ours.example }),
    entries: theirs.entries.map((entry) => {
      const was = before.get(entry.name);
      const merged = mergeTexts(was, entry, `the method ${entry.name}`);
      // An order of scopes that means nothing does not replace ours.
      const keepsScopes = was?.scopes !== undefined && sameScopes(was.scopes as Json, entry.scopes as Json | undefined);
      return keepsScopes ? { ...merged, scopes: was.scopes } : merged;
    }),
  };
}

/** Merges an exchanges reference of the new release with our texts. New entries get placeholders. */
export function mergeExchanges(ours: ExchangesReference | undefined, theirs: ExchangesReference): ExchangesReference {
  const before = new Map(ours?.entries.map((entry) => [entry.name, entry]));
  return {
    ...mergeHeading(ours, theirs, `the events of ${theirs.serviceName}`),
    entries: theirs.entries.map((entry) => {
      const was = before.get(entry.name);
      const summaries = new Map(was?.routingKey.map(({ name, summary }) => [name, summary]));
      return {
        ...mergeTexts(was, entry, `the event ${entry.name}`),
        routingKey: entry.routingKey.map((field) => ({
          ...field,
          summary: summaries.get(field.name) ?? placeholder(`${field.name} in the routing key of ${entry.name}`),
        })),
      };
    }),
  };
}

interface Texts {
  readonly title?: string;
  readonly description?: string;
}

/** Keeps the order of their keys, and our title if we have one. */
function mergeTexts<Entry extends Texts>(ours: Texts | undefined, theirs: Entry, what: string): Entry {
  return { ...theirs, ...(ours?.title !== undefined && { title: ours.title }), description: ours?.description ?? placeholder(what) };
}

function mergeHeading<Reference extends Texts>(ours: Reference | undefined, theirs: Reference, what: string): Reference {
  return mergeTexts(ours, theirs, what);
}
