import { fromNow, slugid } from '@tc/core';
import { Pulse } from '@tc/pulse';
import { Queue } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import * as assert from 'uvu/assert';
import { brokerSuite, brokerUrl } from '../../pulse/test/broker.ts';
import { startEmulator } from '../src/index.ts';

const { test, broker: url } = brokerSuite('events to RabbitMQ', await brokerUrl());

test('events arrive at RabbitMQ with their routing keys and routes', async () => {
  await using emulator = await startEmulator({ amqp: url });
  await using pulse = new Pulse({ url: url ?? '' });
  const queue = new Queue(emulator);
  const events = new QueueEvents();
  const taskId = slugid();
  const arrived: { name: string; taskId: string; routes: readonly string[]; state: string }[] = [];
  let done: () => void = () => {};
  const both = new Promise<void>((resolve) => {
    done = resolve;
  });
  await using _consumer = await pulse.consume(
    { bindings: [events.taskDefined({ taskId }), events.taskPending({ taskId })] },
    async ({ name, payload, routing, routes }) => {
      arrived.push({ name, taskId: routing.taskId, routes, state: payload.status.state });
      if (arrived.length === 2) done();
    },
  );
  await queue.createTask(taskId, {
    provisionerId: 'proj',
    workerType: 'amqp',
    created: new Date(),
    deadline: fromNow('1 hour'),
    routes: ['notify.nobody'],
    payload: {},
    metadata: { name: 'n', description: '', owner: 'me@example.com', source: 'https://example.com' },
  });
  await both;
  const common = { taskId, routes: ['notify.nobody'] };
  assert.equal(
    arrived.sort((one, other) => (one.name < other.name ? -1 : 1)),
    [
      { name: 'taskDefined', ...common, state: 'unscheduled' },
      { name: 'taskPending', ...common, state: 'pending' },
    ],
  );
});

test('starting fails if the broker cannot be reached', async () => {
  try {
    await startEmulator({ amqp: 'amqp://guest:guest@127.0.0.1:1' });
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), /127\.0\.0\.1:1/);
    assert.not.match(String(error), 'guest:guest');
  }
});

test.run();
