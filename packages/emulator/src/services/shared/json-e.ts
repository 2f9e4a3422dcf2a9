import { createContext, Script } from 'node:vm';
import { requirePackage } from '../../platform/require-package.ts';

type JsonE = (template: unknown, context: Readonly<Record<string, unknown>>) => unknown;

/** How long rendering can take, in milliseconds. */
const TIME_LIMIT = 1000;

/** How many characters, numbers and other values the result can have. As JSON it would exceed the 10 MB that the services accept. */
const SIZE_LIMIT = 10 * 1024 * 1024;

const script = new Script('render()');

/**
 * Renders a JSON-e template.
 * @param context - the variables of the template; `$fromNow` is relative to `now`, a timestamp
 * @throws {Error} when the template cannot be rendered, or not within a second, or when the result is larger than 10 MB
 * @see https://json-e.js.org
 */
export function renderTemplate(template: unknown, context: { readonly now: string; readonly [name: string]: unknown }): unknown {
  const jsonE = requirePackage<JsonE>('json-e');
  // A script with a timeout is the only way to interrupt synchronous code.
  const sandbox = createContext({ render: () => checkSize(jsonE(template, context)) });
  try {
    return script.runInContext(sandbox, { timeout: TIME_LIMIT });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new Error(`the template takes longer than ${TIME_LIMIT} ms to render`);
  }
}

/** A few hundred characters of JSON-e can render to gigabytes. Counting is cheap, but writing such a result as JSON is not. */
function checkSize(result: unknown): unknown {
  let size = 0;
  const values = [result];
  for (let value = values.pop(); value !== undefined; value = values.pop()) {
    size += typeof value === 'string' ? value.length : 1;
    if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) {
        size += name.length;
        values.push(item);
      }
    }
    if (size > SIZE_LIMIT) throw new Error('the template renders to more than 10 MB');
  }
  return result;
}
