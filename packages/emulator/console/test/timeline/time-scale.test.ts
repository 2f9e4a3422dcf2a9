import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { timeScale } from '../../src/timeline/time-scale.ts';

const labels = (milliseconds: number, count = 6): string =>
  timeScale(0, milliseconds, count)
    .ticks.map(({ label }) => label)
    .join(' ');

test('ticks are round, from milliseconds to days', () => {
  assert.is(labels(5), '0 +1 ms +2 ms +3 ms +4 ms +5 ms');
  assert.is(labels(7_000), '0 +2 s +4 s +6 s');
  assert.is(labels(2_500), '0 +0.5 s +1 s +1.5 s +2 s +2.5 s'.replace('+0.5 s', '+500 ms'));
  assert.is(labels(90 * 60_000), '0 +20 min +40 min +1 h +1 h 20 min');
  assert.is(labels(30 * 3_600_000), '0 +6 h +12 h +18 h +1 d +1 d 6 h');
  assert.is(labels(100 * 86_400_000), '0 +17 d +34 d +51 d +68 d +85 d');
});

test('there are never more ticks than asked for', () => {
  for (let span = 1; span < 1e12; span *= 1.7) assert.ok(timeScale(0, span, 5).ticks.length <= 6, `${span}`);
});

test('times are placed between start and end', () => {
  const scale = timeScale(1_000, 3_000, 4);
  assert.is(scale.position(1_000), 0);
  assert.is(scale.position(2_500), 0.75);
  assert.is(scale.position(0), 0);
  assert.is(scale.position(9_999), 1);
});

test('a scale without length has a place for its time', () => {
  assert.is(timeScale(5, 5, 4).position(5), 0);
});

test.run();
