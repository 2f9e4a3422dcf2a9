import { rejection } from '@tc/test-support/rejection';
import { gate } from '@tc/test-support/until';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findCycle, inDependencyOrder } from '../../src/creation/dependency-order.ts';

const test = suite('dependency order');

function graph(edges: Readonly<Record<string, string>>): Map<string, Set<string>> {
  return new Map(Object.entries(edges).map(([node, dependencies]) => [node, new Set(dependencies)]));
}

test('finds the nodes of a cycle, without those that only lead to it', () => {
  assert.equal(findCycle(graph({ a: '', b: 'a', c: 'ab' })), undefined);
  assert.equal(findCycle(graph({ a: 'b', b: 'c', c: 'b', d: 'a' })), ['b', 'c']);
  assert.equal(findCycle(graph({ a: 'ab', b: '' })), ['a']);
});

test('does each node after its dependencies, and no more than concurrency at the same time', async () => {
  // Four chains.
  const edges = new Map(Array.from({ length: 24 }, (_, index) => [`${index}`, new Set(index < 4 ? [] : [`${index - 4}`])]));
  const done: string[] = [];
  let running = 0;
  let most = 0;
  await inDependencyOrder(edges, 3, async (node) => {
    for (const dependency of edges.get(node) ?? []) assert.ok(done.includes(dependency), `${node} before ${dependency}`);
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    done.push(node);
  });
  assert.is(done.length, 24);
  assert.is(most, 3);
});

test('starts nothing after a failure, and waits for what is under way', async () => {
  const started: string[] = [];
  const slow = gate();
  let slowDone = false;
  const work = inDependencyOrder(graph({ a: '', b: '', c: '', d: 'b' }), 2, async (node) => {
    started.push(node);
    if (node === 'a') throw new RangeError('a failed');
    await slow.opened;
    slowDone = true;
  });
  setTimeout(slow.open, 20);
  const error = await rejection(work, RangeError);
  assert.is(error.message, 'a failed');
  assert.ok(slowDone);
  assert.equal(started, ['a', 'b']);
});

test.run();
