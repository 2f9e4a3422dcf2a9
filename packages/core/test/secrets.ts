import { inspect } from 'node:util';
import * as assert from 'uvu/assert';

/** Everything that printing `value` in one way or another shows. */
export function everyShowing(value: unknown): string {
  return [
    inspect(value, { depth: Number.POSITIVE_INFINITY }),
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
    inspect({ ...(value as object) }, { depth: Number.POSITIVE_INFINITY }),
    JSON.stringify(value),
    String(value),
    value instanceof Error ? `${value.stack}\n${inspect(value.cause)}` : '',
  ].join('\n');
}

/** Asserts that no way of printing `value` shows one of `secrets`. */
export function assertHides(value: unknown, secrets: readonly string[]): void {
  const showing = typeof value === 'string' ? value : everyShowing(value);
  for (const secret of secrets) {
    assert.ok(secret.length > 5, `${JSON.stringify(secret)} is no secret worth looking for`);
    assert.not.ok(showing.includes(secret), `${secret} shows in ${showing}`);
  }
}
