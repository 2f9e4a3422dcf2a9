import { Pulse } from '@tc/pulse';
import { QueueEvents } from '@tc/queue/events';
import * as assert from 'uvu/assert';
import { brokerSuite, brokerUrl } from '../../../pulse/test/broker.ts';
import { CutProxy } from '../../../pulse/test/cut-proxy.ts';
import { Clock } from '../../src/platform/clock.ts';
import { EventLog, type PublishedEvent } from '../../src/platform/event-log.ts';
import { EventRelay } from '../../src/platform/event-relay.ts';
import { createTask, deployment } from '../support/deployment.ts';

const { test, broker } = brokerSuite('events over a broker that comes and goes', await brokerUrl());

/** Collects the messages for one worker type. */
async function listen(workerType: string) {
  const pulse = new Pulse({ url: broker ?? '' });
  const events = new QueueEvents();
  await pulse.declareExchanges([events.taskDefined(), events.taskPending()]);
  const arrived: string[] = [];
  const consumer = await pulse.consume(
    { bindings: [events.taskDefined({ workerType }), events.taskPending({ workerType })] },
    async ({ name, routing }) => void arrived.push(`${name} ${routing.taskId}`),
  );
  const dispose = async () => {
    await consumer.close();
    await pulse.close();
  };
  return { arrived, [Symbol.asyncDispose]: dispose };
}

async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + 20_000;
  while (!condition()) {
    assert.ok(performance.now() < end, 'it took too long');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const port = Number(new URL(broker ?? 'amqp://localhost:5672').port);
const through = ({ port: proxyPort }: CutProxy): string => (broker ?? '').replace(`:${port}`, `:${proxyPort}`);
const someType = (): string => `t${Math.random().toString(36).slice(2, 12)}x`;

test('calls do not wait for a broker that is down, and it gets every event when it is up again', async () => {
  const workerType = someType();
  await using proxy = await CutProxy.open(port);
  await using server = await deployment({ amqp: through(proxy) });
  await using listener = await listen(workerType);
  const ids = [await createTask(server, { workerType })];
  await server.emulator.eventsDelivered();
  proxy.silent = true;
  proxy.cut();
  const start = performance.now();
  for (let count = 0; count < 5; count++) ids.push(await createTask(server, { workerType }));
  assert.ok(performance.now() - start < 2000, 'calls do not wait for the broker');
  proxy.silent = false;
  proxy.cut();
  await server.emulator.eventsDelivered();
  // Messages are sent at least once: one that was not confirmed can arrive twice.
  await until(() => new Set(listener.arrived).size === 2 * ids.length);
  for (const id of ids) assert.ok(listener.arrived.includes(`taskDefined ${id}`) && listener.arrived.includes(`taskPending ${id}`));
});

test('events arrive in order', async () => {
  const workerType = someType();
  await using server = await deployment({ amqp: broker });
  await using listener = await listen(workerType);
  const ids: string[] = [];
  for (let count = 0; count < 20; count++) ids.push(await createTask(server, { workerType }));
  await server.emulator.eventsDelivered();
  await until(() => listener.arrived.length === 40);
  assert.equal(
    listener.arrived,
    ids.flatMap((id) => [`taskDefined ${id}`, `taskPending ${id}`]),
  );
});

const pending = new QueueEvents().taskPending();

function event(workerType: string, changes: Partial<PublishedEvent> = {}): PublishedEvent {
  const routingKey = ['primary', 'fN1SbArXTPSVFNUvaOlinQ', '0', '_', '_', 'p', workerType, '-', 'fN1SbArXTPSVFNUvaOlinQ', '_'].join('.');
  return { name: 'taskPending', exchange: pending.exchange, routingKey, cc: [], message: {}, time: '', ...changes };
}

test('the next process sends events that the previous one could not send', async () => {
  const workerType = someType();
  await using listener = await listen(workerType);
  const outbox = new Map([['7', event(workerType)]]);
  const relay = await EventRelay.start({ url: broker, eventLog: new EventLog(new Clock()), outbox, exchanges: [] });
  await relay.delivered();
  assert.is(outbox.size, 0);
  await until(() => listener.arrived.length === 1);
  await relay.close();
});

test('an event that the broker refuses causes a warning and does not block others', async () => {
  const workerType = someType();
  await using listener = await listen(workerType);
  const warnings: Error[] = [];
  const note = (warning: Error) => void warnings.push(warning);
  process.on('warning', note);
  const outbox = new Map([
    ['1', event(workerType, { cc: [`route.${'x'.repeat(300)}`] })],
    ['2', event(workerType)],
  ]);
  const relay = await EventRelay.start({ url: broker, eventLog: new EventLog(new Clock()), outbox, exchanges: [] });
  await relay.delivered();
  await until(() => listener.arrived.length === 1 && warnings.length === 1);
  process.off('warning', note);
  assert.match(warnings[0]?.message ?? '', /^taskPending was not published to RabbitMQ: the route "x/);
  await relay.close();
});

test('closing waits at most a few seconds for a broker that is down', async () => {
  await using proxy = await CutProxy.open(port);
  const server = await deployment({ amqp: through(proxy) });
  proxy.silent = true;
  proxy.cut();
  await createTask(server);
  const start = performance.now();
  await server.emulator.close();
  assert.ok(performance.now() - start < 12_000);
});

test.run();
