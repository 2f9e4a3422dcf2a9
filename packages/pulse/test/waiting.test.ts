import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { backoffDelay } from '../src/waiting.ts';

const test = suite('backoff delay');

test('doubles from 100 ms to 30 s', () => {
  assert.equal(
    [1, 2, 3, 4, 9, 10, 100_000].map((failures) => backoffDelay(failures, () => 0.5)),
    [100, 200, 400, 800, 25_600, 30_000, 30_000],
  );
});

test('varies by at most 25%', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
      const ratio = backoffDelay(failures, () => random) / backoffDelay(failures, () => 0.5);
      assert.ok(ratio >= 0.749 && ratio <= 1.251, String(ratio));
    }),
  );
});

test.run();
