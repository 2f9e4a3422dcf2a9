import { fromNow, slugid } from '@tc/core';
import { Pulse } from '@tc/pulse';
import { Queue, type TaskDefinitionRequest } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import { until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { brokerSuite, brokerUrl } from '../../pulse/test/broker.ts';
import { CutProxy } from '../../pulse/test/cut-proxy.ts';
import { startEmulator } from '../src/index.ts';
import { answer, ask } from './support/console-client.ts';

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
  await createTask(queue, { routes: ['notify.nobody'] }, taskId);
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

test('events still arrive at RabbitMQ after the state is reset and loaded', async () => {
  await using emulator = await startEmulator({ amqp: url });
  await using pulse = new Pulse({ url: url ?? '' });
  const queue = new Queue(emulator);
  const taskGroupId = slugid();
  const arrived: string[] = [];
  await using _consumer = await pulse.consume({ bindings: [new QueueEvents().taskDefined({ taskGroupId })] }, async ({ routing }) => {
    arrived.push(routing.taskId);
  });
  const created = [await createTask(queue, { taskGroupId })];
  const saved = await ask<object>(emulator, 'GET', 'state');
  await ask(emulator, 'POST', 'reset');
  created.push(await createTask(queue, { taskGroupId }));
  await ask(emulator, 'PUT', 'state', saved);
  created.push(await createTask(queue, { taskGroupId }));
  await until(() => arrived.length >= created.length, 'an event of each deployment has arrived');
  assert.equal(arrived, created);
});

test('a reset without a broker is refused, and changes nothing', async () => {
  const proxy = await CutProxy.before(url ?? '');
  const emulator = await startEmulator({ amqp: proxy.url });
  const queue = new Queue(emulator);
  const taskId = await createTask(queue);
  await proxy[Symbol.asyncDispose]();
  for (const [method, path, body] of [
    ['POST', 'reset', undefined],
    ['PUT', 'state', await ask<object>(emulator, 'GET', 'state')],
  ] as const) {
    const response = await answer(emulator, method, path, body);
    assert.is(response.status, 400);
    assert.match(response.body, /so nothing has changed: amqp:.*cannot be reached/);
    assert.not.match(response.body, 'guest:guest');
  }
  assert.is((await queue.status(taskId)).status.state, 'pending');
  await createTask(queue);
  // Does not wait for the broker forever.
  await emulator.close();
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

/** Creates a task. @returns its taskId */
async function createTask(queue: Queue, changes: Partial<TaskDefinitionRequest> = {}, taskId: string = slugid()): Promise<string> {
  await queue.createTask(taskId, {
    provisionerId: 'proj',
    workerType: 'amqp',
    created: new Date(),
    deadline: fromNow('1 hour'),
    payload: {},
    metadata: { name: 'n', description: '', owner: 'me@example.com', source: 'https://example.com' },
    ...changes,
  });
  return taskId;
}

test.run();
