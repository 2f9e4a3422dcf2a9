import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { acyclicGraph, childrenOf, longestPathLayers, reachable, reduceTransitively } from '../../src/graph/dependencies.ts';
import { graphOf } from './graph-of.ts';

test('every node comes after those that it depends on', () => {
  const { order, parents } = acyclicGraph(graphOf('c:b a', 'b:a', 'a', 'd:c'));
  assert.equal(order, [2, 1, 0, 3]);
  assert.equal(parents, [[1, 2], [2], [], [0]]);
});

test('unknown, repeated and own dependencies are ignored', () => {
  assert.equal(acyclicGraph(graphOf('a:a z', 'b:a a')).parents, [[], [0]]);
});

test('a cycle loses one edge', () => {
  const { order, parents } = acyclicGraph(graphOf('a:c', 'b:a', 'c:b'));
  assert.equal(order.length, 3);
  assert.is(parents.flat().length, 2);
});

test('a chain of 50,000 nodes is no problem', () => {
  const nodes = Array.from({ length: 50_000 }, (_, index) => ({ id: `${index}`, dependencies: [`${index + 1}`] }));
  assert.is(acyclicGraph(nodes).order[0], 49_999);
});

test('an edge that follows from others is left out', () => {
  const graph = reduceTransitively(acyclicGraph(graphOf('a', 'b:a', 'c:a b', 'd:a b c')));
  assert.equal(graph.parents, [[], [0], [1], [2]]);
});

test('all edges of a diamond stay', () => {
  const graph = reduceTransitively(acyclicGraph(graphOf('d:b c', 'b:a', 'c:a', 'a')));
  assert.equal(
    graph.parents.map((list) => [...list].sort()),
    [[1, 2], [3], [3], []],
  );
});

test('layers follow the longest path', () => {
  assert.equal(longestPathLayers(acyclicGraph(graphOf('a', 'b:a', 'c:b', 'd:a c'))), [0, 1, 2, 3]);
});

test('a node without dependencies is next to its first dependent', () => {
  assert.equal(longestPathLayers(acyclicGraph(graphOf('a', 'b:a', 'c:b', 'image', 'd:c image'))), [0, 1, 2, 2, 3]);
});

test('all ancestors and all descendants are found', () => {
  const graph = acyclicGraph(graphOf('a', 'b:a', 'c:b', 'd'));
  assert.equal([...reachable(2, graph.parents)].sort(), [0, 1, 2]);
  assert.equal([...reachable(0, childrenOf(graph))].sort(), [0, 1, 2]);
});

test.run();
