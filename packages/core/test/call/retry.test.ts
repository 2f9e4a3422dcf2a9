import { getEventListeners } from 'node:events';
import { rejection } from '@tc/test-support/rejection';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { DEFAULT_RETRY, isTransient, retryAfter, retryDelay, sleep } from '../../src/call/retry.ts';

const test = suite('retry');

test('the defaults are those of the official Node client', () => {
  assert.equal(DEFAULT_RETRY, { retries: 5, delayFactor: 100, randomizationFactor: 0.25, maxDelay: 30_000 });
});

test('the delay doubles with each attempt, up to the maximum', () => {
  const waits = Array.from({ length: 10 }, (_, index) => retryDelay(index + 1, DEFAULT_RETRY, () => 0.5));
  assert.equal(waits, [200, 400, 800, 1600, 3200, 6400, 12_800, 25_600, 30_000, 30_000]);
});

test('the delay varies by the randomization factor and stays within its limits', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.record({
        delayFactor: fc.nat(10_000),
        randomizationFactor: fc.double({ min: 0, max: 1, noNaN: true }),
        maxDelay: fc.nat(100_000),
      }),
      (attempt, random, numbers) => {
        const wait = retryDelay(attempt, numbers, () => random);
        const middle = 2 ** attempt * numbers.delayFactor;
        assert.ok(wait >= Math.min(numbers.maxDelay, middle * (1 - numbers.randomizationFactor)) - 1e-6, `${wait} is too short`);
        assert.ok(wait <= Math.min(numbers.maxDelay, middle * (1 + numbers.randomizationFactor)) + 1e-6, `${wait} is too long`);
      },
    ),
  );
  assert.is(
    retryDelay(1, DEFAULT_RETRY, () => 0),
    150,
  );
});

test('after thousands of attempts, the delay is between zero and the maximum', () => {
  assert.is(retryDelay(5000, DEFAULT_RETRY), 30_000);
  assert.is(retryDelay(5000, { ...DEFAULT_RETRY, delayFactor: 0 }), 0);
});

const now = Date.parse('2024-05-05T10:00:00.000Z');

for (const [header, wait] of [
  [undefined, undefined],
  ['0', 0],
  ['120', 120_000],
  [' 7 ', 7000],
  ['Sun, 05 May 2024 10:00:30 GMT', 30_000],
  ['Sunday, 05-May-24 10:00:30 GMT', 30_000],
  ['Sun May  5 10:00:30 2024 GMT', 30_000],
  ['Sun, 05 May 2024 09:00:00 GMT', 0],
  ['', undefined],
  ['soon', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['2 apples', undefined],
  ['Sun, 99 Nonsense', undefined],
] as const) {
  test(`Retry-After ${JSON.stringify(header)} asks for ${wait} ms`, () => assert.is(retryAfter(header, now), wait));
}

test('only 5xx and 429 are transient', () => {
  for (const status of [500, 502, 503, 504, 599, 429]) assert.ok(isTransient(status), String(status));
  for (const status of [200, 303, 400, 401, 403, 404, 408, 409, 410, 413, 424]) assert.not.ok(isTransient(status), String(status));
});

test('sleep resolves after its time and leaves no listener', async () => {
  const { signal } = new AbortController();
  const before = performance.now();
  await sleep(20, signal);
  assert.ok(performance.now() - before >= 18);
  assert.is(getEventListeners(signal, 'abort').length, 0);
  await sleep(0, undefined);
});

test('sleep rejects with the reason of its signal, whether it aborts before or during the sleep', async () => {
  const reason = new Error('enough');
  const controller = new AbortController();
  const sleeping = sleep(60_000, controller.signal);
  controller.abort(reason);
  assert.is(await rejection(sleeping, Error), reason);
  assert.is(await rejection(sleep(60_000, controller.signal), Error), reason);
});

test.run();
