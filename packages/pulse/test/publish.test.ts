import { ConfigurationError } from '@tc/core';
import { rejection } from '@tc/test-support/rejection';
import { until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { type MessageFor, PulseConnectionError, PulseRefusedError } from '../src/index.ts';
import { atOnce } from './at-once.ts';
import { brokerSuite, brokerUrl } from './broker.ts';
import { CutProxy } from './cut-proxy.ts';
import type { SampleEvents } from './events.ts';
import { Playground } from './playground.ts';

const { test, broker: url } = brokerSuite('publish', await brokerUrl());

/** An AMQP frame with a method of class 10, connection. */
function connectionMethod(id: number, ...content: number[]): Buffer {
  const method = [0, 10, 0, id, ...content];
  return Buffer.from([1, 0, 0, 0, 0, 0, method.length, ...method, 0xce]);
}

/** By these frames a broker says that it accepts no messages, and that it accepts them again. */
const blockedFrame = (reason: string) => connectionMethod(60, reason.length, ...Buffer.from(reason));
const unblockedFrame = connectionMethod(61);

test('resolves when the message is in all matching queues', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  await (await pulse.consume({ queue, bindings: [events.taskCompleted()] }, () => {})).close();
  await Promise.all(Array.from({ length: 200 }, (_, index) => playground.publishTask(String(index))));
  assert.is(await playground.waiting(), 200);
});

test('rejects a message that is not confirmed in time, and says that the broker accepts none', async () => {
  await using proxy = await CutProxy.before(url);
  await using playground = await Playground.open({ url: proxy.url, timeout: 2_000 }, url);
  const { exchange } = playground.events.taskCompleted();
  await playground.publishTask('before');
  proxy.inject(blockedFrame('low on memory'));
  // Sent before the frame is read, and confirmed after it.
  await playground.publishTask('on its way');
  const blocked = await rejection(playground.publishTask('A'), PulseConnectionError);
  const expected = `did not confirm a message to ${exchange} within 2000 ms: it accepts no messages (low on memory); it may still arrive`;
  assert.match(blocked.message, expected);
  proxy.inject(unblockedFrame);
  await playground.publishTask('after');
});

test('rejects messages that are not confirmed when closeTimeout is over', async () => {
  await using proxy = await CutProxy.before(url);
  await using playground = await Playground.open({ url: proxy.url, timeout: 60_000, closeTimeout: 100 }, url);
  await playground.publishTask('before');
  proxy.silent = true;
  const publishing = rejection(playground.publishTask('A'), PulseConnectionError);
  const closing = playground.pulse.close();
  assert.match((await atOnce(() => publishing)).message, 'this Pulse is closed; the message was not confirmed');
  proxy.silent = false;
  await closing;
});

test('writes _ for fields without a value, and joins several words', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events } = playground;
  const received: MessageFor<ReturnType<SampleEvents['taskCompleted']>>[] = [];
  await using _consumer = await pulse.consume({ bindings: [events.taskCompleted()] }, (message) => {
    received.push(message);
  });
  const payload = { taskId: 'A', runId: 0 };
  await pulse.publish(events.taskCompleted(), payload, { routing: { taskId: 'A', reserved: 'x.y.z' } });
  await pulse.publish(events.taskCompleted(), payload, { routing: 'primary.B._._' });
  await until(() => received.length === 2, 'both');
  assert.equal(received[0]?.routing, { kind: 'primary', taskId: 'A', runId: '_', reserved: 'x.y.z' });
  assert.is(received[1]?.routing.taskId, 'B');
});

test('names a missing exchange, and delivers all other messages', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  await (await pulse.consume({ queue, bindings: [events.taskCompleted()] }, () => {})).close();
  const missing = { exchange: `${events.prefix}/missing`, routingKeyPattern: '#' };
  const publishTasks = () => Array.from({ length: 50 }, (_, index) => playground.publishTask(String(index)));
  const before = publishTasks();
  const error = rejection(pulse.publish(missing, {}, { routing: 'a' }), PulseRefusedError);
  await Promise.all([...before, ...publishTasks()]);
  assert.is((await error).resource, missing.exchange);
  assert.is((await error).code, 'NOT_FOUND');
  assert.match((await error).message, missing.exchange);
  assert.ok(((await playground.waiting()) ?? 0) >= 100);
});

test('confirms messages that are published while the broker refuses others', async () => {
  await using playground = await Playground.open({ url, timeout: 60_000 });
  const { pulse, events } = playground;
  const missing = { exchange: `${events.prefix}/missing`, routingKeyPattern: '#' };
  let publishing = true;
  // Each sends its next message as soon as the last is confirmed, so sometimes in the same turn in which the channel closes.
  const publishers = Array.from({ length: 20 }, async () => {
    while (publishing) await playground.publishTask('A');
  });
  for (let refusals = 0; refusals < 10; refusals++) await rejection(pulse.publish(missing, {}, { routing: 'a' }), PulseRefusedError);
  publishing = false;
  await atOnce(() => Promise.all(publishers));
});

test('rejects what cannot be sent', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events } = playground;
  const payload = { taskId: 'A', runId: 0 };
  const publish = (options: Parameters<typeof pulse.publish<ReturnType<SampleEvents['taskCompleted']>>>[2]) =>
    rejection(pulse.publish(events.taskCompleted(), payload, options), ConfigurationError);
  assert.match((await publish({ routing: {} })).message, 'taskId is missing');
  assert.match((await publish({ routing: { taskId: 'a.b' } })).message, 'one word');
  assert.match((await publish({ routing: { taskId: 'a', kind: 'secondary' } })).message, 'allows only "primary"');
  assert.match((await publish({ routing: { taskId: 'a', routes: 'x' } as object })).message, '"routes" is not a routing key field');
  assert.match((await publish({ routing: { taskId: 'x'.repeat(300) } })).message, '255 bytes');
  assert.match((await publish({ routing: { taskId: 'a' }, routes: ['x'.repeat(300)] })).message, 'route');
  const nothing = pulse.publish({ exchange: events.prefix, routingKeyPattern: '#' }, undefined, { routing: 'a' });
  assert.match((await rejection(nothing, ConfigurationError)).message, 'payload is undefined');
});

test.run();
