import { requirePackage } from '../../platform/require-package.ts';

type JsonE = (template: unknown, context: Readonly<Record<string, unknown>>) => unknown;

/**
 * Renders a JSON-e template.
 * @param context - the variables of the template; `$fromNow` is relative to `now`, a timestamp
 * @throws {Error} when the template cannot be rendered
 * @see https://json-e.js.org
 */
export function renderTemplate(template: unknown, context: { readonly now: string; readonly [name: string]: unknown }): unknown {
  return requirePackage<JsonE>('json-e')(template, context);
}
