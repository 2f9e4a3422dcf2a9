import assert from 'node:assert/strict';
import { until } from '@tc/test-support/until';
import { suite } from 'uvu';

const test = suite('until');

test('waits for a condition, which may be asynchronous', async () => {
  let calls = 0;
  await until(async () => ++calls === 3, 'three calls');
  assert.equal(calls, 3);
});

test('rejects at its limit and says what was awaited', async () => {
  await assert.rejects(
    until(() => false, 'a condition that never holds', 20),
    { message: 'waited 20 ms without success: a condition that never holds' },
  );
});

test.run();
