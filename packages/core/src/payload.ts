import { ValidationError } from './errors.ts';
import { childPointer } from './json-pointer.ts';
import { isRepresentable } from './time.ts';

/**
 * Converts a payload to JSON, with dates as timestamps in Taskcluster's format.
 * @throws {ValidationError} when the payload is missing or JSON cannot represent it: an invalid date, a date after the year 9999, a
 *   cycle, a BigInt
 */
export function encodePayload(subject: string, payload: unknown): string {
  const path = invalidDate(payload, '');
  if (path !== undefined) throw new ValidationError(subject, [{ path, message: 'is not a valid date in the years 0 to 9999' }]);
  let text: string | undefined;
  try {
    text = JSON.stringify(payload);
  } catch (cause) {
    throw new ValidationError(
      subject,
      [{ path: '', message: `cannot be converted to JSON: ${(cause as Error).message.split('\n', 1)[0]}` }],
      { cause },
    );
  }
  if (text === undefined) throw new ValidationError(subject, [{ path: '', message: 'is missing' }]);
  return text;
}

/** The JSON Pointer to the first date that has no timestamp. JSON.stringify would convert an invalid date to `null`. */
function invalidDate(value: unknown, path: string, parents: readonly object[] = []): string | undefined {
  if (typeof value !== 'object' || value === null || parents.includes(value)) return undefined;
  if (value instanceof Date) return isRepresentable(value) ? undefined : path;
  for (const [name, item] of Object.entries(value)) {
    if (typeof item !== 'object') continue;
    const found = invalidDate(item, childPointer(path, name), [...parents, value]);
    if (found !== undefined) return found;
  }
  return undefined;
}
