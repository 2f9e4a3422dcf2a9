import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formatDuration, relativeTime } from '../src/components/time.tsx';

const test = suite('times');

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;

test('a distance is in its largest unit', () => {
  const reference = Date.parse('2026-01-01T00:00:00Z');
  const write = (distance: number) => relativeTime(reference + distance, reference);
  assert.equal([-999, -3 * SECOND, -90 * SECOND, -5 * HOUR].map(write), ['now', '3 s ago', '1 min ago', '5 h ago']);
  assert.equal([30 * SECOND, 2 * DAY, 800 * DAY].map(write), ['in 30 s', 'in 2 d', 'in 2 y']);
});

test('a duration has at most two units', () => {
  const given = [0, 12.4, 999, 1_250, 59_000, 90 * SECOND, 2 * HOUR, 25 * HOUR + 61 * SECOND, -20 * 60 * SECOND];
  assert.equal(given.map(formatDuration), ['0 ms', '12 ms', '999 ms', '1.3 s', '59 s', '1 min 30 s', '2 h', '1 d 1 h', '-20 min']);
});

test.run();
