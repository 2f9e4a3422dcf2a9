import { createRequire } from 'node:module';

type JsonE = (template: unknown, context: Readonly<Record<string, unknown>>) => unknown;

const require = createRequire(import.meta.url);

/**
 * Renders a JSON-e template. The package is loaded at the first one.
 * @param context - what the template sees; `$fromNow` counts from its `now`, a timestamp
 * @throws {Error} when the template cannot be rendered
 * @see https://json-e.js.org
 */
export function renderTemplate(template: unknown, context: { readonly now: string; readonly [name: string]: unknown }): unknown {
  return (require('json-e') as JsonE)(template, context);
}
