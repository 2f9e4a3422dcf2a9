import { setTimeout as sleep } from 'node:timers/promises';
import { gate, until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { brokerSuite, brokerUrl } from '../broker.ts';
import { Playground } from '../playground.ts';

const { test, broker: url } = brokerSuite('receiver', await brokerUrl());

test('acknowledges a message after its handler succeeds', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  const { opened, open } = gate();
  const options = { queue, prefetch: 1, bindings: [events.taskCompleted()] };
  const consumer = await pulse.consume(options, () => opened);
  await playground.publishTask('A');
  await playground.publishTask('B');
  // The prefetch of 1 keeps the second message at the broker as long as the first is not acknowledged.
  await until(async () => (await playground.waiting()) === 1, 'the second message to wait');
  await sleep(50);
  assert.is(await playground.waiting(), 1);
  open();
  await until(async () => (await playground.waiting()) === 0, 'the second message to be taken');
  await consumer.close();
  assert.is(await playground.waiting(), 0);
});

test('leaves acknowledging to the handler with ack: manual', async () => {
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

test('retries a message once when its handler throws, then drops and reports it', async () => {
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

test('treats a handler that throws like one that rejects', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, errors, onError } = playground;
  await using _consumer = await pulse.consume({ onError, bindings: [events.taskCompleted()] }, () => {
    throw new Error('at once');
  });
  await playground.publishTask('A');
  await until(() => errors.length === 2, 'two failures');
  assert.match(errors[1]?.message ?? '', /at once/);
});

test('dead-letters messages that fail twice or cannot be read', async () => {
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
  test(`does not call the handler for ${what}, and continues`, async () => {
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

test('parses JSON of any content type', async () => {
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

test('checks payloads against their schemas with validate', async () => {
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

test('receives payloads of 100 kB', async () => {
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

test('does not call the handler for a binding of an earlier version of the program', async () => {
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

test.run();
