import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { crossings, orderLayers, type Slot } from '../../src/graph/ordering.ts';

/** Makes two layers with edges between the given positions. */
function twoLayers(left: number, right: number, edges: readonly (readonly [number, number])[]): Slot[][] {
  const layers = [left, right].map((size) =>
    Array.from({ length: size }, (_, index): Slot => ({ node: index, left: [], right: [], index })),
  );
  for (const [from, to] of edges) {
    const start = layers[0]?.[from] as Slot;
    const end = layers[1]?.[to] as Slot;
    start.right.push(end);
    end.left.push(start);
  }
  return layers;
}

test('crossings are counted', () => {
  assert.is(
    crossings(
      twoLayers(2, 2, [
        [0, 0],
        [1, 1],
      ]),
    ),
    0,
  );
  assert.is(
    crossings(
      twoLayers(2, 2, [
        [0, 1],
        [1, 0],
      ]),
    ),
    1,
  );
  assert.is(
    crossings(
      twoLayers(3, 3, [
        [0, 2],
        [1, 1],
        [2, 0],
      ]),
    ),
    3,
  );
});

test('edges of one node do not cross each other', () => {
  assert.is(
    crossings(
      twoLayers(1, 3, [
        [0, 2],
        [0, 0],
        [0, 1],
      ]),
    ),
    0,
  );
});

test('the order removes crossings that can be removed', () => {
  const layers = twoLayers(4, 4, [
    [0, 3],
    [1, 2],
    [2, 1],
    [3, 0],
    [0, 2],
  ]);
  assert.is(crossings(orderLayers(layers)), 0);
});

test('the result is never worse than the order that was given', () => {
  const edges = Array.from({ length: 40 }, (_, index) => [(index * 7) % 12, (index * 5) % 11] as const);
  const before = crossings(twoLayers(12, 11, edges));
  const ordered = orderLayers(twoLayers(12, 11, edges));
  assert.ok(crossings(ordered) <= before);
  assert.equal(
    ordered[0]?.map(({ index }) => index),
    [...Array(12).keys()],
  );
});

test.run();
