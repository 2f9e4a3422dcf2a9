import * as assert from 'uvu/assert';

/** Compares many bytes quickly, and says where they differ first. */
export function sameBytes(actual: Uint8Array | undefined, expected: Uint8Array): void {
  assert.ok(actual, 'there are no bytes');
  if (Buffer.compare(actual, expected) === 0) return;
  const position = expected.findIndex((byte, index) => byte !== actual[index]);
  assert.unreachable(`${actual.length} bytes that differ from the ${expected.length} expected ones at ${position}`);
}
