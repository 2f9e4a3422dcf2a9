import { createContext, Script } from 'node:vm';
import { requirePackage } from '../../platform/require-package.ts';

type JsonE = (template: unknown, context: Readonly<Record<string, unknown>>) => unknown;

/** How long rendering can take, in milliseconds. */
const TIME_LIMIT = 1000;

const script = new Script('render()');

/**
 * Renders a JSON-e template.
 * @param context - the variables of the template; `$fromNow` is relative to `now`, a timestamp
 * @throws {Error} when the template cannot be rendered, or not within a second
 * @see https://json-e.js.org
 */
export function renderTemplate(template: unknown, context: { readonly now: string; readonly [name: string]: unknown }): unknown {
  const jsonE = requirePackage<JsonE>('json-e');
  // A script with a timeout is the only way to interrupt synchronous code.
  const sandbox = createContext({ render: () => jsonE(template, context) });
  try {
    return script.runInContext(sandbox, { timeout: TIME_LIMIT });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new Error(`the template takes longer than ${TIME_LIMIT} ms to render`);
  }
}
