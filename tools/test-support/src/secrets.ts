import { inspect } from 'node:util';
import * as assert from 'uvu/assert';

/** All the texts that `value` turns into when it is inspected, copied, serialized or converted to a string. */
export function everyText(value: unknown): string {
  return [
    inspect(value, { depth: Number.POSITIVE_INFINITY }),
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
    inspect({ ...(value as object) }, { depth: Number.POSITIVE_INFINITY }),
    JSON.stringify(value),
    String(value),
    value instanceof Error ? `${value.stack}\n${inspect(value.cause)}` : '',
  ].join('\n');
}

/** Asserts that no text that {@link everyText} gives for `value` contains one of `secrets`. */
export function assertHides(value: unknown, secrets: readonly string[]): void {
  const text = typeof value === 'string' ? value : everyText(value);
  for (const secret of secrets) {
    assert.ok(secret.length > 5, `${JSON.stringify(secret)} is too short to look for`);
    assert.not.ok(text.includes(secret), `${secret} shows in ${text}`);
  }
}
