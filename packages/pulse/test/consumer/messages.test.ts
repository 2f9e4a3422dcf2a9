import { setTimeout as sleep } from 'node:timers/promises';
import { rejection } from '@tc/test-support/rejection';
import { until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { brokerSuite, brokerUrl } from '../broker.ts';
import { Playground } from '../playground.ts';

const { test, broker: url } = brokerSuite('messages', await brokerUrl());

/** A playground whose named queue exists and contains the tasks `0` to `count - 1`. */
async function filled(count: number): Promise<Playground> {
  const playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  await (await pulse.consume({ queue, bindings: [events.taskCompleted()] }, () => {})).close();
  for (let index = 0; index < count; index++) await playground.publishTask(String(index));
  return playground;
}

test('yields messages in order, and acknowledges each when the loop asks for the next', async () => {
  await using playground = await filled(5);
  const { pulse, events, queue } = playground;
  const seen: string[] = [];
  for await (const message of pulse.messages({ queue, prefetch: 2, bindings: [events.taskCompleted()] })) {
    seen.push(message.payload.taskId);
    if (seen.length < 3) continue;
    assert.is(message.name, 'taskCompleted');
    break;
  }
  assert.equal(seen, ['0', '1', '2']);
  // 0 and 1 are acknowledged. 2, the loop's last message, is back in the queue.
  await until(async () => (await playground.waiting()) === 3, 'three messages to be left');
});

test('does not return the last message to the queue if the loop acknowledged it', async () => {
  await using playground = await filled(2);
  const { pulse, events, queue } = playground;
  for await (const message of pulse.messages({ queue, bindings: [events.taskCompleted()] })) {
    message.ack();
    break;
  }
  await until(async () => (await playground.waiting()) === 1, 'one message to be left');
});

test('returns the last message to the queue when the loop throws', async () => {
  await using playground = await filled(1);
  const { pulse, events, queue } = playground;
  const failure = new Error('in the loop');
  const loop = async () => {
    for await (const _message of pulse.messages({ queue, bindings: [events.taskCompleted()] })) throw failure;
  };
  assert.is(await rejection(loop(), Error), failure);
  for await (const { payload, redelivered } of pulse.messages({ queue, bindings: [events.taskCompleted()] })) {
    assert.equal([payload.taskId, redelivered], ['0', true]);
    break;
  }
});

test('buffers at most prefetch messages while the loop is slow', async () => {
  await using playground = await filled(10);
  const { pulse, events, queue } = playground;
  const left: (number | undefined)[] = [];
  let first = true;
  for await (const _message of pulse.messages({ queue, prefetch: 3, bindings: [events.taskCompleted()] })) {
    if (first) {
      await until(async () => (await playground.waiting()) === 7, 'three messages to be taken');
      await sleep(30);
    }
    first = false;
    left.push(await playground.waiting());
    if (left.length === 4) break;
  }
  assert.is(left[0], 7);
  assert.ok(
    left.every((waiting, index) => (waiting ?? 0) >= 10 - 3 - index),
    `each message asked for lets one more come, got ${left}`,
  );
});

test('leaves acknowledging to the loop with ack: manual', async () => {
  await using playground = await filled(3);
  const { pulse, events, queue } = playground;
  let count = 0;
  for await (const { payload, ack } of pulse.messages({ queue, ack: 'manual', bindings: [events.taskCompleted()] })) {
    if (payload.taskId === '1') ack();
    count += 1;
    if (count === 3) break;
  }
  await until(async () => (await playground.waiting()) === 2, 'two messages to be left');
});

test('throws the reason of its signal, also while it waits for a message', async () => {
  await using playground = await filled(0);
  const { pulse, events, queue } = playground;
  const controller = new AbortController();
  const reason = new Error('enough');
  const loop = async () => {
    for await (const _message of pulse.messages({ queue, signal: controller.signal, bindings: [events.taskCompleted()] })) {
      controller.abort(reason);
    }
  };
  const ended = rejection(loop(), Error);
  await playground.publishTask('A');
  assert.is(await ended, reason);
});

test('ends when its Pulse is closed', async () => {
  await using playground = await filled(1);
  const { pulse, events, queue } = playground;
  let count = 0;
  for await (const _message of pulse.messages({ queue, bindings: [events.taskCompleted()] })) {
    count += 1;
    // Not awaited, because it waits for the loop.
    void pulse.close();
  }
  assert.is(count, 1);
});

test('makes each loop a separate consumer', async () => {
  await using playground = await filled(4);
  const { pulse, events, queue } = playground;
  const messages = pulse.messages({ queue, prefetch: 1, bindings: [events.taskCompleted()] });
  const seen: string[] = [];
  const loop = async () => {
    for await (const { payload, ack } of messages) {
      seen.push(payload.taskId);
      ack();
      if (seen.length >= 4) break;
      await until(() => seen.length >= 2, 'the other loop to take part');
      if (seen.length >= 4) break;
    }
  };
  await Promise.race([loop(), loop()]);
  assert.equal(seen.sort(), ['0', '1', '2', '3']);
});

test.run();
