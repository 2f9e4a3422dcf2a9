import { setTimeout as sleep } from 'node:timers/promises';
import { rejection } from '@tc/test-support/rejection';
import { gate, until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { type Gap, Pulse, PulseConnectionError, PulseMessageError, PulseRefusedError } from '../../src/index.ts';
import { atOnce } from '../at-once.ts';
import { brokerSuite, ownBroker } from '../broker.ts';
import { CutProxy } from '../cut-proxy.ts';
import { Playground } from '../playground.ts';
import { PREFETCH, publishDuring, Tally } from '../tally.ts';

const { test, broker } = brokerSuite('faults', await ownBroker());

test('needs only the permissions that Pulse gives an account', async () => {
  const { url } = broker.account('pulse');
  await using playground = await Playground.open({ url }, broker.url);
  const { pulse, events, queue, deadLetter, errors, onError } = playground;
  let tries = 0;
  const options = { queue, deadLetter, maxLength: 100, onError, bindings: events.all() };
  await using _named = await pulse.consume(options, () => {
    tries += 1;
    throw new Error('always');
  });
  let unnamed = 0;
  await using _unnamed = await pulse.consume({ bindings: events.all() }, () => {
    unnamed += 1;
  });
  await playground.publishTask('A');
  await until(() => tries === 2 && unnamed === 1, 'all deliveries');
  await until(async () => (await playground.waiting(`queue/${pulse.username}/${deadLetter}`)) === 1, 'the dead letter');
  assert.is(errors.length, 2);
});

test('names the exchange or queue that an account may not use, at once', async () => {
  await using playground = await Playground.open({ url: broker.account('pulse').url, timeout: 60_000 }, broker.url);
  const { pulse, events, queue } = playground;
  const foreign = { exchange: 'amq.topic', routingKeyPattern: '#' };
  const refusalOf = (work: Promise<unknown>) => atOnce(() => rejection(work, PulseRefusedError));
  const reading = await refusalOf(pulse.consume({ queue, bindings: [foreign] }, () => {}));
  assert.equal([reading.code, reading.resource], ['ACCESS_REFUSED', 'amq.topic']);
  const writing = await refusalOf(pulse.publish(foreign, {}, { routing: 'a' }));
  assert.equal([writing.code, writing.resource], ['ACCESS_REFUSED', 'amq.topic']);
  const { url, username } = broker.account('readOnly');
  await using reader = new Pulse({ url, timeout: 60_000 });
  const declaring = await refusalOf(reader.consume({ queue, bindings: events.all() }, () => {}));
  assert.equal([declaring.code, declaring.resource], ['ACCESS_REFUSED', `queue/${username}/${queue}`]);
});

test('loses no message when the broker closes the connections', async () => {
  const { url, username } = broker.account('pulse');
  await using playground = await Playground.open({ url }, broker.url);
  const { pulse, events, queue, errors, onError } = playground;
  const tally = new Tally();
  await using consumer = await pulse.consume({ queue, prefetch: PREFETCH, onError, bindings: [events.taskCompleted()] }, tally.handle);
  const kill = () => broker.control('close_all_user_connections', username, 'the test says so');
  const total = await publishDuring(playground, 1_000, () => tally.holdDuring(kill));
  await tally.expect(total, 'connections killed by rabbitmqctl');
  assert.is(consumer.queue, playground.queueName);
  const [loss] = errors;
  assert.instance(loss, PulseConnectionError);
  assert.match(loss?.message ?? '', /lost: .*the test says so.*reconnecting/);
});

test('loses no message when the network cuts connections repeatedly', async () => {
  await using proxy = await CutProxy.before(broker.url);
  await using playground = await Playground.open({ url: proxy.url }, broker.url);
  const { pulse, events, queue, onError } = playground;
  const tally = new Tally();
  const wanted = 8;
  let cuts = 0;
  let handled = 0;
  await using _consumer = await pulse.consume(
    { queue, prefetch: PREFETCH, onError, bindings: [events.taskCompleted()] },
    async (message) => {
      await sleep(2);
      tally.count(message);
      handled += 1;
      if (handled % 100 !== 0 || cuts === wanted) return;
      cuts += 1;
      assert.ok(proxy.cut() > 0, 'there was a connection to cut');
    },
  );
  const total = await publishDuring(playground, 1_000, () => until(() => cuts === wanted, `${wanted} cuts`, 45_000));
  await tally.expect(total, `connections cut ${wanted} times`);
});

test('delivers unacknowledged messages again after a lost connection, marked as redelivered', async () => {
  await using proxy = await CutProxy.before(broker.url);
  await using playground = await Playground.open({ url: proxy.url }, broker.url);
  const { pulse, events, queue, onError } = playground;
  const seen: [string, boolean][] = [];
  const { opened, open } = gate();
  const consumer = await pulse.consume({ queue, onError, bindings: [events.taskCompleted()] }, async ({ payload, redelivered }) => {
    seen.push([payload.taskId, redelivered]);
    if (!redelivered) await opened;
  });
  await playground.publishTask('A');
  await until(() => seen.length === 1, 'the first delivery');
  proxy.cut();
  await until(() => seen.length === 2, 'the second delivery');
  // The first handler acknowledges over the closed channel, which must have no effect.
  open();
  await playground.publishTask('B');
  await until(() => seen.length === 3, 'the message after it');
  await consumer.close();
  assert.equal(seen, [
    ['A', false],
    ['A', true],
    ['B', false],
  ]);
  assert.is(await playground.waiting(), 0);
});

test('continues a loop over messages after a lost connection', async () => {
  await using proxy = await CutProxy.before(broker.url);
  await using playground = await Playground.open({ url: proxy.url }, broker.url);
  const { pulse, events, queue, onError } = playground;
  await (await pulse.consume({ queue, bindings: [events.taskCompleted()] }, () => {})).close();
  for (const taskId of ['A', 'B', 'C']) await playground.publishTask(taskId);
  const seen: [string, boolean][] = [];
  for await (const { payload, redelivered, ack } of pulse.messages({ queue, onError, bindings: [events.taskCompleted()] })) {
    seen.push([payload.taskId, redelivered]);
    if (seen.length === 1) {
      proxy.cut();
      // Messages that were buffered before the loss must not come twice.
      await until(() => playground.errors.length === 1, 'the loss to be noticed');
    }
    if (payload.taskId === 'C') {
      ack();
      break;
    }
  }
  assert.equal(seen, [
    ['A', false],
    ['A', true],
    ['B', true],
    ['C', true],
  ]);
});

test('calls onGap when a queue without a name is lost with its connection', async () => {
  await using proxy = await CutProxy.before(broker.url);
  await using playground = await Playground.open({ url: proxy.url }, broker.url);
  const { pulse, events, onError } = playground;
  const gaps: Gap[] = [];
  const received: string[] = [];
  const options = { onError, onGap: (gap: Gap) => void gaps.push(gap), bindings: [events.taskCompleted()] };
  await using consumer = await pulse.consume(options, ({ payload }) => {
    received.push(payload.taskId);
  });
  const before = consumer.queue;
  proxy.cut();
  await until(() => gaps.length === 1, 'the gap');
  assert.is(gaps[0]?.queue, consumer.queue);
  assert.is.not(consumer.queue, before);
  assert.ok((gaps[0]?.to.getTime() ?? 0) >= (gaps[0]?.from.getTime() ?? Number.POSITIVE_INFINITY));
  await playground.publishTask('after');
  await until(() => received.length === 1, 'a message after the gap');
});

test('creates a deleted queue again, and calls onGap', async () => {
  await using playground = await Playground.open({ url: broker.url });
  const { pulse, events, queue, errors, onError } = playground;
  const gaps: Gap[] = [];
  const received: string[] = [];
  const options = { queue, onError, onGap: (gap: Gap) => void gaps.push(gap), bindings: [events.taskCompleted()] };
  await using _consumer = await pulse.consume(options, ({ payload }) => {
    received.push(payload.taskId);
  });
  await playground.raw.queueDelete({ queue: playground.queueName });
  await until(() => gaps.length === 1, 'the gap');
  assert.match(errors[0]?.message ?? '', `${playground.queueName} was deleted`);
  await playground.publishTask('after');
  await until(() => received.length === 1, 'a message to the new queue');
});

test('notices a silent connection', async () => {
  await using proxy = await CutProxy.before(broker.url);
  await using playground = await Playground.open({ url: proxy.url, heartbeat: 1 }, broker.url);
  const { pulse, events, queue, errors, onError } = playground;
  const tally = new Tally();
  await using _consumer = await pulse.consume({ queue, onError, bindings: [events.taskCompleted()] }, tally.count);
  await playground.publishTask('before');
  await until(() => tally.times.size === 1, 'a message');
  proxy.silent = true;
  await until(() => errors.length > 0, 'the silence to be noticed', 10_000);
  assert.match(errors[0]?.message ?? '', /heartbeat/);
  proxy.silent = false;
  await playground.publishTask('after');
  await until(() => tally.times.size === 2, 'a message after the silence');
});

test('ends when the broker refuses to reconnect it', async () => {
  const { url, username } = broker.account('barred');
  await using playground = await Playground.open({ url }, broker.url);
  const { pulse, events, queue, errors, onError } = playground;
  const unhandled: unknown[] = [];
  const listen = (error: unknown) => void unhandled.push(error);
  process.on('unhandledRejection', listen);
  const consumer = await pulse.consume({ queue, onError, bindings: events.all() }, () => {});
  const unwatched = await pulse.consume({ queue, bindings: events.all() }, () => {});
  const loop = async () => {
    for await (const _message of pulse.messages({ bindings: events.all() })) assert.unreachable();
  };
  const looping = rejection(loop(), PulseRefusedError);
  await broker.control('change_password', username, 'another');
  await broker.control('close_all_user_connections', username, 'new password');
  const error = await rejection(consumer.finished, PulseRefusedError);
  assert.is(error.code, 'ACCESS_REFUSED');
  assert.is(errors.at(-1), error);
  assert.is((await looping).code, 'ACCESS_REFUSED');
  await until(() => unhandled.length > 0, 'the consumer that nobody watches to be an unhandled rejection');
  process.off('unhandledRejection', listen);
  assert.is(unhandled.length, 1);
  assert.is(await rejection(unwatched.finished, PulseRefusedError), unhandled[0]);
  await consumer.close();
});

test('closes while the broker cannot be reached', async () => {
  await using proxy = await CutProxy.before(broker.url);
  await using playground = await Playground.open({ url: proxy.url }, broker.url);
  const { pulse, events, queue, errors, onError } = playground;
  const consumer = await pulse.consume({ queue, onError, bindings: events.all() }, () => {});
  proxy.silent = true;
  proxy.cut();
  await until(() => errors.length > 0, 'the loss to be noticed');
  await atOnce(() => consumer.close(), 5_000);
  assert.not(errors.some((error) => error instanceof PulseMessageError));
  proxy.silent = false;
});

test.run();
