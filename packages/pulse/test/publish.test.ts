import { ConfigurationError } from '@tc/core';
import { rejection } from '@tc/test-support/rejection';
import { until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { type MessageFor, PulseRefusedError } from '../src/index.ts';
import { brokerSuite, brokerUrl } from './broker.ts';
import type { SampleEvents } from './events.ts';
import { Playground } from './playground.ts';

const { test, broker: url } = brokerSuite('publish', await brokerUrl());

test('resolves once the message is in the queues that are bound', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  await (await pulse.consume({ queue, bindings: [events.taskCompleted()] }, () => {})).close();
  await Promise.all(Array.from({ length: 200 }, (_, index) => playground.publishTask(String(index))));
  assert.is(await playground.waiting(), 200);
});

test('writes _ for fields without a value and joins several words', async () => {
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

test('names the exchange that is missing, and lets no other message suffer', async () => {
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

test('refuses what cannot be sent', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events } = playground;
  const payload = { taskId: 'A', runId: 0 };
  const publish = (options: Parameters<typeof pulse.publish<ReturnType<SampleEvents['taskCompleted']>>>[2]) =>
    rejection(pulse.publish(events.taskCompleted(), payload, options), ConfigurationError);
  assert.match((await publish({ routing: {} })).message, 'taskId is missing');
  assert.match((await publish({ routing: { taskId: 'a.b' } })).message, 'single word');
  assert.match((await publish({ routing: { taskId: 'a', kind: 'secondary' } })).message, 'always "primary"');
  assert.match((await publish({ routing: { taskId: 'a', routes: 'x' } as object })).message, '"routes" is not a routing key field');
  assert.match((await publish({ routing: { taskId: 'x'.repeat(300) } })).message, '255 bytes');
  assert.match((await publish({ routing: { taskId: 'a' }, routes: ['x'.repeat(300)] })).message, 'route');
  const nothing = pulse.publish({ exchange: events.prefix, routingKeyPattern: '#' }, undefined, { routing: 'a' });
  assert.match((await rejection(nothing, ConfigurationError)).message, 'not JSON');
});

test.run();
