import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { formatBytes } from '../../src/artifacts/format-bytes.ts';
import { lineRangeText, parseLineRange } from '../../src/log/line-range.ts';

test('lines are read and written', () => {
  assert.equal(parseLineRange('12'), { from: 12, to: 12 });
  assert.equal(parseLineRange('20-12'), { from: 12, to: 20 });
  for (const text of ['', '0', 'x', '1-', '-3', '1-2-3']) assert.is(parseLineRange(text), undefined, text);
  assert.is(lineRangeText({ from: 3, to: 3 }), '3');
  assert.is(lineRangeText({ from: 3, to: 9 }), '3-9');
});

test('bytes are written in few digits', () => {
  assert.equal([0, 999, 1_000, 1_460_000, 150_000_000].map(formatBytes), ['0 B', '999 B', '1.0 kB', '1.5 MB', '150 MB']);
});

test.run();
