import { ValidationError } from '../errors.ts';
import { childPointer } from '../json-pointer.ts';
import { isRepresentable } from '../time.ts';

/** How many levels of arrays and objects a payload may have. Somewhere above, JSON.stringify exhausts the stack. */
const MAX_DEPTH = 1000;

/**
 * Converts a payload to JSON, with dates as timestamps in Taskcluster's format.
 * @throws {ValidationError} when the payload is missing, or naming a part that JSON cannot represent: an invalid date, a date after
 *   the year 9999, a BigInt, a cycle, more than 1,000 levels, a property that throws when it is read
 */
export function encodePayload(subject: string, payload: unknown): string {
  checkValue(subject, payload, '', []);
  let text: string | undefined;
  try {
    text = JSON.stringify(payload);
  } catch (cause) {
    throw invalid(subject, '', `cannot be converted to JSON${reason(cause)}`, cause);
  }
  if (text === undefined) throw invalid(subject, '', 'is missing');
  return text;
}

/** Finds what JSON.stringify throws for without saying where it is, and invalid dates, which it converts to `null`. */
function checkValue(subject: string, value: unknown, path: string, parents: object[]): void {
  if (typeof value === 'bigint') throw invalid(subject, path, 'is a BigInt, which JSON cannot represent');
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Date) {
    if (!isRepresentable(value)) throw invalid(subject, path, 'is not a valid date in the years 0 to 9999');
    return;
  }
  if (parents.includes(value)) throw invalid(subject, path, 'is an object that contains itself');
  // The whole path would be as long as the payload is deep.
  if (parents.length === MAX_DEPTH) throw invalid(subject, path.split('/', 2).join('/'), `is nested more than ${MAX_DEPTH} levels deep`);
  parents.push(value);
  for (const [name, item] of entries(subject, value, path)) {
    if (typeof item === 'object' || typeof item === 'bigint') checkValue(subject, item, childPointer(path, name), parents);
  }
  parents.pop();
}

/** The properties of an object as JSON.stringify reads them. */
function entries(subject: string, value: object, path: string): [name: string, item: unknown][] {
  let reading: string | undefined;
  try {
    const data: unknown = 'toJSON' in value && typeof value.toJSON === 'function' ? value.toJSON() : value;
    if (typeof data !== 'object' || data === null) return [];
    return Object.keys(data).map((name) => {
      reading = name;
      return [name, (data as Record<string, unknown>)[name]];
    });
  } catch (cause) {
    throw invalid(subject, reading === undefined ? path : childPointer(path, reading), `cannot be read${reason(cause)}`, cause);
  }
}

function invalid(subject: string, path: string, message: string, cause?: unknown): ValidationError {
  return new ValidationError(subject, [{ path, message }], cause === undefined ? {} : { cause });
}

function reason(cause: unknown): string {
  return cause instanceof Error ? `: ${cause.message}` : '';
}
