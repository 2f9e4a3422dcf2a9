import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { shorten } from '../../src/graph/shorten.ts';
import { fit, MAX_SCALE, MIN_SCALE, pan, reveal, zoom } from '../../src/graph/viewport.ts';

const FRAME = { width: 800, height: 400 };

test('a small drawing is shown in its size, in the middle', () => {
  assert.equal(fit({ width: 200, height: 100 }, FRAME), { scale: 1, x: 300, y: 150 });
});

test('a large drawing is made smaller until it fits', () => {
  const { scale, x, y } = fit({ width: 1600, height: 400 }, FRAME);
  assert.ok(scale < 0.5);
  assert.ok(x >= 0 && y >= 0 && 1600 * scale + x <= 800);
});

test('the point under the pointer stays there', () => {
  const before = { scale: 1, x: 10, y: 20 };
  const after = zoom(before, 1.5, 110, 220);
  assert.is((110 - before.x) / before.scale, (110 - after.x) / after.scale);
  assert.is(zoom(before, 100, 0, 0).scale, MAX_SCALE);
  assert.is(zoom(before, 0.001, 0, 0).scale, MIN_SCALE);
});

test('a drawing cannot be lost', () => {
  const { x, y } = pan({ scale: 1, x: 0, y: 0 }, 100_000, -100_000, { width: 500, height: 300 }, FRAME);
  assert.ok(x < FRAME.width && y + 300 > 0);
});

test('a box is revealed, and one that is visible does not move', () => {
  const viewport = { scale: 1, x: 0, y: 0 };
  assert.equal(reveal(viewport, { x: 100, y: 100, width: 50, height: 20 }, FRAME), viewport);
  assert.ok(reveal(viewport, { x: 2_000, y: 100, width: 50, height: 20 }, FRAME).x < -1_000);
});

test('a long name loses its middle', () => {
  assert.is(shorten('build', 10), 'build');
  assert.is(shorten('build-for-linux-64', 12), 'build-f…x-64');
});

test.run();
