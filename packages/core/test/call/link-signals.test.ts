import { getEventListeners } from 'node:events';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linkSignals } from '../../src/call/link-signals.ts';

const test = suite('link-signals');

const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

test('without signals there is no linked signal', () => {
  const { signal, release } = linkSignals([]);
  assert.is(signal, undefined);
  release();
});

test('the linked signal aborts when any of the signals does, with its reason', () => {
  for (const index of [0, 1, 2]) {
    const controllers = [new AbortController(), new AbortController(), new AbortController()];
    const { signal, release } = linkSignals(controllers.map((controller) => controller.signal));
    assert.is(signal?.aborted, false);
    controllers[index]?.abort(`reason ${index}`);
    assert.is(signal?.reason, `reason ${index}`);
    release();
  }
});

test('the linked signal has aborted if one of the signals has, with the reason of the first', () => {
  const { signal } = linkSignals([new AbortController().signal, AbortSignal.abort('first'), AbortSignal.abort('second')]);
  assert.is(signal?.reason, 'first');
});

test('many links put one listener on a signal that they share, and none after they are released', () => {
  const shared = new AbortController();
  const links = Array.from({ length: 100 }, () => linkSignals([shared.signal, new AbortController().signal]));
  assert.is(listeners(shared.signal), 1);
  for (const { release } of links.slice(1)) release();
  assert.is(listeners(shared.signal), 1);
  shared.abort('enough');
  assert.is(links[0]?.signal?.reason, 'enough');
  assert.is(links[1]?.signal?.aborted, false, 'a released link does not abort');
  for (const { release } of links) release();
  assert.is(listeners(shared.signal), 0);
});

test('a signal that is given twice is released too', () => {
  const shared = new AbortController();
  const { release } = linkSignals([shared.signal, shared.signal]);
  release();
  release();
  assert.is(listeners(shared.signal), 0);
});

test('a signal can be linked again after it was released', () => {
  const shared = new AbortController();
  linkSignals([shared.signal]).release();
  const { signal } = linkSignals([shared.signal]);
  shared.abort('again');
  assert.is(signal?.reason, 'again');
});

test.run();
