import { setTimeout as sleep } from 'node:timers/promises';
import { gate, until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import type { MessageFor } from '../src/index.ts';
import { brokerSuite, brokerUrl } from './broker.ts';
import type { SampleEvents } from './events.ts';
import { Playground } from './playground.ts';

const { test, broker: url } = brokerSuite('consume', await brokerUrl());

test('gives messages of several services to one handler, told apart by name', async () => {
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

test('receives only what its bindings ask for', async () => {
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

test('receives a message with custom routes once, and tells the routes', async () => {
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

test('finds a message by its custom route alone', async () => {
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

test('takes raw bindings beside events', async () => {
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

test('takes an unnamed queue away with its consumer', async () => {
  await using playground = await Playground.open({ url });
  const consumer = await playground.pulse.consume({ bindings: playground.events.all() }, () => {});
  const { queue } = consumer;
  assert.match(queue, new RegExp(`^queue/${playground.pulse.username}/exclusive/[\\w-]{22}$`));
  await consumer.close();
  assert.is(await playground.waiting(queue), undefined);
});

test('shares 10,000 messages between two consumers of one queue, with nothing lost', async () => {
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

test('runs as many handlers at once as prefetch says, and no more', async () => {
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

test('acknowledges only after the handler has succeeded', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  const { opened, open } = gate();
  const options = { queue, prefetch: 1, bindings: [events.taskCompleted()] };
  const consumer = await pulse.consume(options, () => opened);
  await playground.publishTask('A');
  await playground.publishTask('B');
  // The one waiting at the broker shows that the one in the handler is still held against its prefetch of 1.
  await until(async () => (await playground.waiting()) === 1, 'the second message to wait');
  await sleep(50);
  assert.is(await playground.waiting(), 1);
  open();
  await until(async () => (await playground.waiting()) === 0, 'the second message to be taken');
  await consumer.close();
  assert.is(await playground.waiting(), 0);
});

test('leaves acknowledging to the handler where that is asked for', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  const options = { queue, ack: 'manual', bindings: [events.taskCompleted()] } as const;
  let seen = 0;
  const consumer = await pulse.consume(options, ({ payload, ack }) => {
    seen += 1;
    if (payload.taskId === 'done') ack();
  });
  await playground.publishTask('done');
  await playground.publishTask('left');
  await until(() => seen === 2, 'both messages');
  await consumer.close();
  assert.is(await playground.waiting(), 1);
  const again: [string, boolean][] = [];
  await using _consumer = await pulse.consume(options, ({ payload, redelivered, ack, nack }) => {
    again.push([payload.taskId, redelivered]);
    if (again.length < 3) nack({ requeue: true });
    else ack();
  });
  await until(() => again.length === 3, 'the message that was left, until it is acknowledged');
  assert.equal(again, [
    ['left', true],
    ['left', true],
    ['left', true],
  ]);
});

test('tries a message that its handler throws on once more, then drops it and says so', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue, errors, onError } = playground;
  const tries: [string, boolean][] = [];
  const cause = new Error('no disk space');
  const consumer = await pulse.consume({ queue, onError, bindings: [events.taskCompleted()] }, async (message) => {
    tries.push([message.payload.taskId, message.redelivered]);
    if (message.payload.taskId === 'poison') throw cause;
  });
  await playground.publishTask('poison');
  await playground.publishTask('good');
  await until(() => tries.length === 3 && errors.length === 2, 'two tries of the poison, one of the good message');
  await consumer.close();
  assert.equal(
    tries.filter(([taskId]) => taskId === 'poison'),
    [
      ['poison', false],
      ['poison', true],
    ],
  );
  assert.is(await playground.waiting(), 0);
  assert.equal(
    errors.map((error) => [error.name, 'outcome' in error && error.outcome, error.cause]),
    [
      ['PulseMessageError', 'requeued', cause],
      ['PulseMessageError', 'dropped', cause],
    ],
  );
  assert.match(errors[1]?.message ?? '', /no disk space.*task-completed.*primary\.poison\.0\._.*dropped/);
});

test('treats a handler that throws at once like one that rejects', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, errors, onError } = playground;
  await using _consumer = await pulse.consume({ onError, bindings: [events.taskCompleted()] }, () => {
    throw new Error('at once');
  });
  await playground.publishTask('A');
  await until(() => errors.length === 2, 'two failures');
  assert.match(errors[1]?.message ?? '', /at once/);
});

test('moves what fails twice, or cannot be read, to the dead letters', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue, deadLetter, errors, onError } = playground;
  const options = { queue, deadLetter, onError, bindings: [events.taskCompleted()] };
  await using _consumer = await pulse.consume(options, () => Promise.reject(new Error('always')));
  await playground.publishTask('A');
  await playground.publishRaw(events.taskCompleted().exchange, 'primary.B.0._', 'not JSON');
  const dead = `queue/${pulse.username}/${deadLetter}`;
  await until(async () => (await playground.waiting(dead)) === 2, 'two dead letters');
  assert.equal(errors.map((error) => 'outcome' in error && error.outcome).sort(), ['deadLettered', 'deadLettered', 'requeued']);

  const letters: unknown[] = [];
  const binding = { exchange: `exchange/${pulse.username}/${deadLetter}`, routingKeyPattern: '#' };
  await using _letters = await pulse.consume({ queue: deadLetter, onError, bindings: [binding] }, ({ payload, headers }) => {
    letters.push([payload, headers['x-first-death-queue']]);
  });
  await until(() => letters.length === 1, 'the dead letter that is JSON');
  assert.equal(letters, [[{ taskId: 'A', runId: 0 }, playground.queueName]]);
});

const unreadable: [what: string, key: string, body: string, contentType: string | undefined][] = [
  ['a body that is not JSON', 'primary.A.0._', 'oops', undefined],
  ['a body that only says it is JSON', 'primary.A.0._', '{"taskId":', 'application/json'],
  ['an empty body', 'primary.A.0._', '', 'application/json'],
  ['a routing key of another event', 'secondary', '{"taskId":"A","runId":0}', 'application/json'],
];
for (const [what, key, body, contentType] of unreadable) {
  test(`never shows the handler ${what}, and goes on`, async () => {
    await using playground = await Playground.open({ url });
    const { pulse, events, queue, errors, onError } = playground;
    const received: string[] = [];
    const options = { queue, prefetch: 1, onError, bindings: [events.taskCompleted('#')] };
    const consumer = await pulse.consume(options, ({ payload }) => {
      received.push(payload.taskId);
    });
    await playground.publishRaw(events.taskCompleted().exchange, key, body, contentType);
    await playground.publishTask('good');
    await until(() => received.length > 0, 'the message behind it');
    await consumer.close();
    assert.equal(received, ['good']);
    assert.is(errors.length, 1);
    assert.match(errors[0]?.message ?? '', /unreadable message.*dropped/);
    assert.is(await playground.waiting(), 0);
  });
}

test('understands JSON whatever its content type', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events } = playground;
  const received: unknown[] = [];
  await using _consumer = await pulse.consume({ bindings: [{ exchange: events.built().exchange, routingKeyPattern: '#' }] }, (message) => {
    received.push(message.payload);
  });
  const types = [undefined, 'text/plain', 'application/json', 'application/json; charset=utf-8', 'application/octet-stream'];
  for (const type of types) await playground.publishRaw(events.built().exchange, 'x', '"zażółć"', type);
  await until(() => received.length === types.length, 'all of them');
  assert.equal(
    received,
    types.map(() => 'zażółć'),
  );
});

test('checks payloads against their schema where that is asked for', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue, errors, onError } = playground;
  const received: unknown[] = [];
  const options = { queue, onError, validate: true, bindings: [events.taskCompleted(), events.built()] };
  await using _consumer = await pulse.consume(options, ({ payload }) => {
    received.push(payload);
  });
  await playground.publishRaw(events.taskCompleted().exchange, 'primary.A.0._', '{"taskId":"A","runId":"zero"}', 'application/json');
  await playground.publishTask('B');
  await pulse.publish(events.built(), { build: 1 }, { routing: { project: 'web' } });
  await until(() => received.length === 2, 'the valid ones');
  assert.equal(received, [{ taskId: 'B', runId: 0 }, { build: 1 }]);
  assert.is(errors.length, 1);
  assert.match(errors[0]?.message ?? '', /taskCompleted.*runId is a string, expected a whole number.*dropped/);
});

test('carries payloads of 100 kB whole', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events } = playground;
  const reason = Array.from({ length: 100_000 }, (_, index) => String.fromCharCode(97 + (index % 26))).join('');
  const received: string[] = [];
  await using _consumer = await pulse.consume({ prefetch: 20, bindings: [events.taskFailed()] }, ({ payload }) => {
    received.push(payload.reason);
  });
  const sent = Array.from({ length: 50 }, (_, runId) =>
    pulse.publish(events.taskFailed(), { taskId: 'A', runId, reason }, { routing: { taskId: 'A', runId } }),
  );
  await Promise.all(sent);
  await until(() => received.length === 50, 'all 50');
  assert.ok(received.every((text) => text === reason));
});

test('closes under load: handlers finish, what they did is acknowledged, the rest stays', async () => {
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

test('starts no handler after its signal has aborted, though messages have come', async () => {
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

test('does not give a handler what only a former version of the program was bound to', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue, errors, onError } = playground;
  await (await pulse.consume({ queue, bindings: events.all() }, () => {})).close();
  const received: string[] = [];
  await using _consumer = await pulse.consume({ queue, onError, bindings: [events.taskCompleted()] }, ({ name }) => {
    received.push(name);
  });
  await pulse.publish(events.built(), { build: 1 }, { routing: { project: 'web' } });
  await playground.publishTask('A');
  await until(() => errors.length === 2 && received.length === 1, 'two tries of the message that is not expected');
  assert.equal(received, ['taskCompleted']);
  assert.match(errors[1]?.message ?? '', /unexpected message.*builder\/built.*dropped/);
});

test('closes every consumer with the account', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  const consumers = [
    await pulse.consume({ bindings: events.all() }, () => {}),
    await pulse.consume({ queue, bindings: events.all() }, () => {}),
  ];
  await pulse.close();
  await Promise.all(consumers.map(({ finished }) => finished));
});

test.run();
