import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Layout, layOut, NODE_HEIGHT, NODE_WIDTH } from '../../src/graph/layout.ts';
import { graphOf } from './graph-of.ts';

function at(layout: Layout, id: string): { x: number; y: number } {
  const node = layout.nodes.find((candidate) => candidate.id === id);
  assert.ok(node, `${id} has no place`);
  return node;
}

function assertNoOverlap({ nodes }: Layout): void {
  for (const [index, a] of nodes.entries()) {
    for (const b of nodes.slice(index + 1)) {
      const apart = Math.abs(a.x - b.x) >= NODE_WIDTH || Math.abs(a.y - b.y) >= NODE_HEIGHT;
      assert.ok(apart, `${a.id} at (${a.x}, ${a.y}) overlaps ${b.id} at (${b.x}, ${b.y})`);
    }
  }
}

test('an empty graph has no size', () => {
  assert.equal(layOut([]), { nodes: [], edges: [], width: 0, height: 0 });
});

test('a single node fills the drawing', () => {
  assert.equal(layOut(graphOf('a')), { nodes: [{ id: 'a', x: 0, y: 0 }], edges: [], width: NODE_WIDTH, height: NODE_HEIGHT });
});

test('a chain is a straight line from left to right', () => {
  const layout = layOut(graphOf('c:b', 'b:a', 'a'));
  assert.ok(at(layout, 'a').x < at(layout, 'b').x);
  assert.ok(at(layout, 'b').x < at(layout, 'c').x);
  assert.equal(new Set(layout.nodes.map(({ y }) => y)).size, 1);
  assert.ok(layout.edges.every(({ path }) => !path.includes('C')));
});

test('a fork is symmetric around its start', () => {
  const layout = layOut(graphOf('a', 'b:a', 'c:a', 'd:a'));
  assert.is(at(layout, 'c').y, at(layout, 'a').y);
  assert.is(at(layout, 'c').y - at(layout, 'b').y, at(layout, 'd').y - at(layout, 'c').y);
});

test('edges go from a dependency to what depends on it, without those that follow', () => {
  const { edges } = layOut(graphOf('a', 'b:a', 'c:a b'));
  assert.equal(
    edges.map(({ from, to }) => `${from} ${to}`),
    ['a b', 'b c'],
  );
});

test('an edge over several layers passes the nodes between in a lane of its own', () => {
  const layout = layOut(graphOf('a', 'b:a', 'c:b', 'x:a', 'd:c x y', 'y:x2', 'x2:a'));
  const { path } = layout.edges.find(({ from, to }) => from === 'x' && to === 'd') ?? assert.unreachable('the edge is missing');
  assert.match(path, /^M/);
  assertNoOverlap(layout);
});

test('nodes without edges are below the others', () => {
  const layout = layOut(graphOf('a', 'b:a', 'alone', 'alone-too'));
  assert.ok(at(layout, 'alone').y >= Math.max(at(layout, 'a').y, at(layout, 'b').y) + NODE_HEIGHT);
  assertNoOverlap(layout);
});

test('a wide graph is wrapped, so that it is not much higher than wide', () => {
  const leaves = Array.from({ length: 400 }, (_, index) => `leaf${index}:root`);
  const layout = layOut(graphOf('root', ...leaves));
  assert.is(layout.nodes.length, 401);
  assert.ok(layout.height < layout.width, `${layout.width} x ${layout.height}`);
  assertNoOverlap(layout);
});

test('everything is within the drawing, and nothing overlaps, in random graphs', () => {
  let seed = 1;
  const random = (limit: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  for (let round = 0; round < 30; round++) {
    const size = 1 + random(80);
    const nodes = Array.from({ length: size }, (_, index) => ({
      id: `n${index}`,
      dependencies: Array.from({ length: random(4) }, () => `n${random(Math.max(1, index))}`),
    }));
    const layout = layOut(nodes);
    assert.is(layout.nodes.length, size);
    assertNoOverlap(layout);
    for (const { x, y } of layout.nodes) assert.ok(x >= 0 && y >= 0 && x + NODE_WIDTH <= layout.width && y + NODE_HEIGHT <= layout.height);
    for (const { path } of layout.edges) assert.not.match(path, /NaN|undefined/);
  }
});

test('the same graph always looks the same', () => {
  const nodes = graphOf('a', 'b:a', 'c:a', 'd:b c', 'e:b');
  assert.equal(layOut(nodes), layOut(nodes));
});

test.run();
