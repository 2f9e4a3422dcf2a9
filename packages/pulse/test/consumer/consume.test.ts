import { rejection } from '@tc/test-support/rejection';
import { gate, until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { type MessageFor, PulseRefusedError } from '../../src/index.ts';
import { brokerSuite, brokerUrl } from '../broker.ts';
import type { SampleEvents } from '../events.ts';
import { Playground } from '../playground.ts';

const { test, broker: url } = brokerSuite('consume', await brokerUrl());

test('passes messages of several services to one handler, with their names', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  const received: MessageFor<ReturnType<SampleEvents['all']>[number]>[] = [];
  await using consumer = await pulse.consume({ queue, bindings: events.all() }, (message) => {
    received.push(message);
  });
  assert.is(consumer.queue, `queue/${pulse.username}/${queue}`);
  await pulse.publish(events.taskFailed(), { taskId: 'A', runId: 2, reason: 'flaky' }, { routing: { taskId: 'A', runId: 2 } });
  await pulse.publish(events.built(), { build: 7 }, { routing: { project: 'web' } });
  await until(() => received.length === 2, 'two messages');
  const [failed, built] = received;
  assert.is(failed?.name, 'taskFailed');
  assert.is(failed?.name === 'taskFailed' && failed.payload.reason, 'flaky');
  assert.equal(failed?.routing, { kind: 'primary', taskId: 'A', runId: '2', reserved: '_' });
  assert.is(failed?.routingKey, 'primary.A.2._');
  assert.is(failed?.exchange, events.taskFailed().exchange);
  assert.is(failed?.redelivered, false);
  assert.is(built?.name === 'built' && built.payload.build, 7);
});

test('receives only messages that match its bindings', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events } = playground;
  const received: string[] = [];
  const bindings = [events.taskCompleted({ taskId: 'wanted' }), events.built('web')] as const;
  await using _consumer = await pulse.consume({ bindings }, (message) => {
    received.push(message.name === 'built' ? 'built' : message.payload.taskId);
  });
  await playground.publishTask('other');
  await playground.publishTask('wanted');
  await pulse.publish(events.built(), { build: 1 }, { routing: { project: 'cli' } });
  await pulse.publish(events.built(), { build: 2 }, { routing: { project: 'web' } });
  await until(() => received.length >= 2, 'two messages');
  assert.equal(received, ['wanted', 'built']);
});

test('receives a message with custom routes once, with the routes', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events } = playground;
  const received: (readonly string[])[] = [];
  const bindings = [events.taskCompleted(), events.taskCompleted('route.index.#'), events.taskCompleted('route.notify.me')];
  await using _consumer = await pulse.consume({ bindings }, ({ routes, routing }) => {
    received.push([...routes, routing.taskId]);
  });
  const routing = { taskId: 'A' };
  await pulse.publish(events.taskCompleted(), { taskId: 'A', runId: 0 }, { routing, routes: ['index.a.b', 'notify.me'] });
  await pulse.publish(events.taskCompleted(), { taskId: 'B', runId: 0 }, { routing: { taskId: 'B' } });
  await until(() => received.length >= 2, 'two messages');
  assert.equal(received, [['index.a.b', 'notify.me', 'A'], ['B']]);
});

test('receives a message by its custom route only', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events } = playground;
  const received: string[] = [];
  await using _consumer = await pulse.consume({ bindings: [events.taskCompleted('route.mine')] }, ({ name, routing }) => {
    received.push(name, routing.taskId);
  });
  await pulse.publish(events.taskCompleted(), { taskId: 'A', runId: 0 }, { routing: { taskId: 'A' }, routes: ['mine'] });
  await until(() => received.length > 0, 'the message');
  assert.equal(received, ['taskCompleted', 'A']);
});

test('receives raw bindings together with events', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events } = playground;
  const received: unknown[] = [];
  const raw = { exchange: events.built().exchange, routingKeyPattern: '#' };
  await using _consumer = await pulse.consume({ bindings: [raw, events.taskCompleted()] }, (message) => {
    received.push([message.name, message.payload, message.routing]);
  });
  await pulse.publish(raw, { anything: ['goes'] }, { routing: 'a.b.c' });
  await playground.publishTask('A');
  await until(() => received.length === 2, 'two messages');
  assert.equal(received[0], [undefined, { anything: ['goes'] }, {}]);
  assert.equal((received[1] as unknown[])[0], 'taskCompleted');
});

test('keeps the messages of a named queue while nobody consumes it', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  const options = { queue, bindings: [events.taskCompleted()] };
  await (await pulse.consume(options, () => {})).close();
  await playground.publishTask('A');
  await playground.publishTask('B');
  const received: string[] = [];
  await using _consumer = await pulse.consume(options, ({ payload }) => {
    received.push(payload.taskId);
  });
  await until(() => received.length === 2, 'the two messages that waited');
  assert.equal(received, ['A', 'B']);
});

test('deletes a queue without a name when its consumer closes', async () => {
  await using playground = await Playground.open({ url });
  const consumer = await playground.pulse.consume({ bindings: playground.events.all() }, () => {});
  const { queue } = consumer;
  assert.match(queue, new RegExp(`^queue/${playground.pulse.username}/exclusive/[\\w-]{22}$`));
  await consumer.close();
  assert.is(await playground.waiting(queue), undefined);
});

test('shares 10,000 messages between two consumers of a queue without a loss', async () => {
  await using playground = await Playground.open({ url });
  await using second = await Playground.open({ url });
  const { events, queue } = playground;
  const received = [new Map<string, number>(), new Map<string, number>()] as const;
  const options = { queue, prefetch: 100, bindings: [events.taskCompleted()] };
  const count = (map: Map<string, number>) => async (message: { payload: { taskId: string } }) => {
    map.set(message.payload.taskId, (map.get(message.payload.taskId) ?? 0) + 1);
  };
  await using _first = await playground.pulse.consume(options, count(received[0]));
  await using _second = await second.pulse.consume(options, count(received[1]));
  const total = 10_000;
  await Promise.all(Array.from({ length: total }, (_, index) => playground.publishTask(String(index))));
  await until(() => received[0].size + received[1].size >= total, 'all messages', 30_000);
  const distinct = new Set([...received[0].keys(), ...received[1].keys()]);
  console.log(`  two consumers, ${total} messages: ${total - distinct.size} lost, shared ${received[0].size} : ${received[1].size}`);
  assert.is(distinct.size, total);
  assert.ok(
    received.every((map) => [...map.values()].every((times) => times === 1)),
    'each message came once',
  );
  assert.ok(Math.min(received[0].size, received[1].size) > total / 10, 'both took part');
});

test('runs as many handlers at the same time as prefetch allows', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  const { opened, open } = gate();
  let running = 0;
  let most = 0;
  let done = 0;
  await using _consumer = await pulse.consume({ queue, prefetch: 3, bindings: [events.taskCompleted()] }, async () => {
    running += 1;
    most = Math.max(most, running);
    await opened;
    running -= 1;
    done += 1;
  });
  for (let index = 0; index < 10; index++) await playground.publishTask(String(index));
  await until(() => running === 3, 'three handlers at work');
  await until(async () => (await playground.waiting()) === 7, 'seven messages waiting at the broker');
  open();
  await until(() => done === 10, 'all ten');
  assert.is(most, 3);
});

test('drops the oldest messages beyond maxLength', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  const options = { queue, maxLength: 2, bindings: [events.taskCompleted()] };
  await (await pulse.consume(options, () => {})).close();
  for (const taskId of ['A', 'B', 'C', 'D']) await playground.publishTask(taskId);
  const received: string[] = [];
  await using _consumer = await pulse.consume(options, ({ payload }) => {
    received.push(payload.taskId);
  });
  await until(() => received.length === 2, 'two messages');
  assert.equal(received, ['C', 'D']);
});

test('creates a quorum queue, and another for its dead letters', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue, deadLetter, onError } = playground;
  let tries = 0;
  const options = { queue, deadLetter, queueType: 'quorum', onError, bindings: [events.taskCompleted()] } as const;
  await using _consumer = await pulse.consume(options, () => {
    tries += 1;
    throw new Error('always');
  });
  await playground.publishTask('A');
  const letters: unknown[] = [];
  const binding = { exchange: `exchange/${pulse.username}/${deadLetter}`, routingKeyPattern: '#' };
  await using _letters = await pulse.consume({ queue: deadLetter, queueType: 'quorum', bindings: [binding] }, ({ payload }) => {
    letters.push(payload);
  });
  await until(() => letters.length === 1, 'the dead letter');
  assert.is(tries, 2);
  // Refused, because the queue that exists is a quorum queue.
  const classic = pulse.consume({ ...options, queueType: 'classic' }, () => {});
  assert.is((await rejection(classic, PulseRefusedError)).code, 'PRECONDITION_FAILED');
});

test.run();
