import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { spread } from '../../src/graph/spread.ts';

test('items that do not touch stay where they want to be', () => {
  assert.equal(spread([10, 10, 10], [0, 50, 100]), [0, 50, 100]);
});

test('items that want the same place are centred around it', () => {
  assert.equal(spread([10, 10, 10], [0, 0, 0]), [-10, 0, 10]);
});

test('items keep their order', () => {
  assert.equal(spread([10, 10], [100, 0]), [45, 55]);
});

test('a block pushes only what it touches', () => {
  assert.equal(spread([10, 10, 10], [0, 0, 100]), [-5, 5, 100]);
});

test('items of different heights touch, but do not overlap', () => {
  assert.equal(spread([10, 30], [0, 0]), [-10, 10]);
});

test('nothing is placed if there is nothing', () => {
  assert.equal(spread([], []), []);
});

test.run();
