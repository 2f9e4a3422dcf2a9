import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { KeySequence } from '../src/navigation/keyboard.ts';

const test = suite('keys');

const run = () => {};
const binding = (keys: string, label = keys) => ({ keys, label, run });
const active = [binding('/'), binding('g t'), binding('g c'), binding('t')];

test('a single key runs at once', () => {
  assert.is(new KeySequence().press('/', 0, active), active[0]);
});

test('a sequence runs at its last key', () => {
  const sequence = new KeySequence();
  assert.is(sequence.press('g', 0, active), 'started');
  assert.is(sequence.press('t', 100, active), active[1]);
  assert.is(sequence.press('t', 200, active), active[3]);
});

test('a sequence that is left starts again with the new key', () => {
  const sequence = new KeySequence();
  assert.is(sequence.press('g', 0, active), 'started');
  assert.is(sequence.press('/', 100, active), active[0]);
  assert.is(sequence.press('x', 200, active), undefined);
  assert.is(sequence.press('g', 300, active), 'started');
  assert.is(sequence.press('g', 400, active), 'started');
  assert.is(sequence.press('c', 500, active), active[2]);
});

test('a sequence is forgotten after a while', () => {
  const sequence = new KeySequence();
  sequence.press('g', 0, active);
  assert.is(sequence.press('t', 5_000, active), active[3]);
});

test('the binding that was added last wins', () => {
  const later = binding('/', 'later');
  assert.is(new KeySequence().press('/', 0, [...active, later]), later);
});

test.run();
