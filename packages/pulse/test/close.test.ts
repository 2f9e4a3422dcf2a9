import { setTimeout as sleep } from 'node:timers/promises';
import { rejection } from '@tc/test-support/rejection';
import { gate, until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { PulseConnectionError, PulseMessageError } from '../src/index.ts';
import { atOnce } from './at-once.ts';
import { brokerSuite, brokerUrl } from './broker.ts';
import { CutProxy } from './cut-proxy.ts';
import { Playground } from './playground.ts';

const { test, broker: url } = brokerSuite('close', await brokerUrl());

test('closes under load: handlers finish and are acknowledged, other messages stay in the queue', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  const total = 2_000;
  const options = { queue, prefetch: 50, bindings: [events.taskCompleted()] };
  await (await pulse.consume(options, () => {})).close();
  await Promise.all(Array.from({ length: total }, (_, index) => playground.publishTask(String(index))));
  const finished = new Set<string>();
  let running = 0;
  let startedAfter = 0;
  let closing = false;
  const consumer = await pulse.consume(options, async ({ payload }) => {
    if (closing) startedAfter += 1;
    running += 1;
    await sleep(1 + (finished.size % 5));
    running -= 1;
    finished.add(payload.taskId);
  });
  await until(() => finished.size > 300, 'the load');
  closing = true;
  await Promise.all([consumer.close(), consumer.close()]);
  await consumer.finished;
  assert.is(running, 0);
  assert.is(startedAfter, 0);
  const handled = finished.size;
  assert.ok(handled < total);
  assert.is(await playground.waiting(), total - handled);
  await using _rest = await pulse.consume(options, ({ payload }) => {
    assert.not(finished.has(payload.taskId), 'no message comes twice');
    finished.add(payload.taskId);
  });
  await until(() => finished.size === total, 'the rest');
});

test('ends when its signal aborts', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  const controller = new AbortController();
  const { opened, open } = gate();
  let started = false;
  const consumer = await pulse.consume({ queue, signal: controller.signal, bindings: [events.taskCompleted()] }, async () => {
    started = true;
    await opened;
  });
  await playground.publishTask('A');
  await until(() => started, 'the handler');
  controller.abort();
  open();
  await consumer.finished;
  assert.is(await playground.waiting(), 0);
});

test('starts no handler after its signal has aborted, even for messages that have arrived', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  const options = { queue, prefetch: 50, bindings: [events.taskCompleted()] };
  await (await pulse.consume(options, () => {})).close();
  await Promise.all(Array.from({ length: 50 }, (_, index) => playground.publishTask(String(index))));
  const controller = new AbortController();
  let handled = 0;
  const consumer = await pulse.consume({ ...options, signal: controller.signal }, () => {
    handled += 1;
    controller.abort();
  });
  await consumer.finished;
  assert.is(handled, 1);
  assert.is(await playground.waiting(), 49);
});

test('closes all consumers of a Pulse, also one that is connecting, and rejects new ones', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  const consumers = [
    await pulse.consume({ bindings: events.all() }, () => {}),
    await pulse.consume({ queue, bindings: events.all() }, () => {}),
  ];
  const opening = rejection(
    pulse.consume({ bindings: events.all() }, () => {}),
    PulseConnectionError,
  );
  await pulse.close();
  await Promise.all(consumers.map(({ finished }) => finished));
  assert.match((await opening).message, 'this Pulse is closed');
  const late = pulse.consume({ bindings: events.all() }, () => {});
  assert.match((await rejection(late, PulseConnectionError)).message, 'this Pulse is closed');
  assert.match((await rejection(playground.publishTask('A'), PulseConnectionError)).message, 'this Pulse is closed');
});

test('waits at most closeTimeout for a handler, then requeues its message', async () => {
  await using playground = await Playground.open({ url, closeTimeout: 200 });
  const { pulse, events, queue, errors, onError } = playground;
  const { opened, open } = gate();
  const started: string[] = [];
  const consumer = await pulse.consume({ queue, onError, bindings: [events.taskCompleted()] }, async ({ payload }) => {
    started.push(payload.taskId);
    if (payload.taskId === 'stuck') await opened;
  });
  await playground.publishTask('stuck');
  await playground.publishTask('done');
  await until(() => started.length === 2, 'both handlers');
  await atOnce(() => pulse.close());
  await consumer.finished;
  assert.is(errors.length, 1);
  assert.instance(errors[0], PulseMessageError);
  assert.match(errors[0]?.message ?? '', /^handler still running 200 ms after .*primary\.stuck\.0\._.*was requeued$/);
  assert.is(await playground.waiting(), 1);
  // The handler ends after all. That must not acknowledge the message or report anything.
  open();
  await sleep(20);
  assert.is(await playground.waiting(), 1);
  assert.is(errors.length, 1);
});

test('ends even if the broker does not answer', async () => {
  await using proxy = await CutProxy.before(url);
  await using playground = await Playground.open({ url: proxy.url, timeout: 2_000, closeTimeout: 200 }, url);
  const { pulse, events, queue, errors, onError } = playground;
  const received: string[] = [];
  const consumer = await pulse.consume({ queue, onError, bindings: [events.taskCompleted()] }, ({ payload }) => {
    received.push(payload.taskId);
  });
  await playground.publishTask('before');
  await until(() => received.length === 1, 'a message');
  proxy.silent = true;
  const publishing = rejection(playground.publishTask('lost'), PulseConnectionError);
  await atOnce(() => pulse.close());
  await publishing;
  await consumer.finished;
  assert.equal(errors, []);
  proxy.silent = false;
});

test('ends after unreadable messages were dead-lettered', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue, deadLetter, errors, onError } = playground;
  let received = 0;
  const consumer = await pulse.consume({ queue, deadLetter, onError, bindings: [events.taskCompleted()] }, () => {
    received += 1;
  });
  const { exchange } = events.taskCompleted();
  for (let index = 0; index < 10; index++) await playground.publishRaw(exchange, 'primary.A.0._', 'not JSON');
  for (let index = 0; index < 10; index++) await playground.publishTask(String(index));
  await until(() => received === 10 && errors.length === 10, 'all messages');
  await atOnce(() => pulse.close());
  await consumer.finished;
  await until(async () => (await playground.waiting(`queue/${pulse.username}/${deadLetter}`)) === 10, 'the dead letters');
  assert.is(await playground.waiting(), 0);
});

test('ends after its queue was deleted five times while messages were published', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue, errors, onError } = playground;
  let gaps = 0;
  const onGap = () => {
    gaps += 1;
  };
  const options = { queue, onError, onGap, bindings: [events.taskCompleted()] };
  const consumer = await pulse.consume(options, () => {});
  let publishing = true;
  const publishers = Array.from({ length: 5 }, async () => {
    while (publishing) await playground.publishTask('A');
  });
  for (let deletions = 1; deletions <= 5; deletions++) {
    await playground.raw.queueDelete({ queue: playground.queueName });
    await until(() => gaps === deletions, `gap ${deletions}`);
  }
  publishing = false;
  await atOnce(() => pulse.close());
  await Promise.all(publishers);
  await consumer.finished;
  assert.is(errors.length, 5);
});

test.run();
