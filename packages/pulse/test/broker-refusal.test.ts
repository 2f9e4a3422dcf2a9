import { ConfigurationError } from '@tc/core';
import { assertHidesPlanted, PLANTED } from '@tc/test-support/planted-secrets';
import { rejection } from '@tc/test-support/rejection';
import * as assert from 'uvu/assert';
import { Pulse, PulseRefusedError } from '../src/index.ts';
import { atOnce } from './at-once.ts';
import { brokerSuite, brokerUrl } from './broker.ts';
import { Playground } from './playground.ts';

const { test, broker: url } = brokerSuite('broker refusals', await brokerUrl());

const nothing = { bindings: [{ exchange: 'amq.topic', routingKeyPattern: 'nothing' }] };

/** The broker's URL with other parts. */
function urlWith(parts: Partial<Record<'password' | 'port' | 'pathname', string>>): string {
  return Object.assign(new URL(url), parts).href;
}

test('fails at once for a wrong password, and shows it nowhere', async () => {
  const password = PLANTED.pulsePassword;
  const pulse = new Pulse({ url: urlWith({ password }), timeout: 60_000 });
  const error = await atOnce(() =>
    rejection(
      pulse.consume(nothing, () => {}),
      PulseRefusedError,
    ),
  );
  assert.is(error.code, 'ACCESS_REFUSED');
  assert.match(error.message, /^amqps?:\/\/\w+@[\w.]+:\d+ refused the login: ACCESS_REFUSED.*check username, password/);
  assertHidesPlanted(error);
  const publishing = pulse.publish({ exchange: 'amq.topic', routingKeyPattern: '#' }, {}, { routing: 'a' });
  await atOnce(() => rejection(publishing, PulseRefusedError));
});

test('fails at once for a virtual host that does not exist', async () => {
  const pulse = new Pulse({ url: urlWith({ pathname: '/elsewhere' }), timeout: 60_000 });
  const error = await atOnce(() =>
    rejection(
      pulse.consume(nothing, () => {}),
      PulseRefusedError,
    ),
  );
  assert.match(error.message, 'elsewhere');
});

test('names a missing exchange at once, and leaves no queue behind', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  const missing = { exchange: `${events.prefix}/missing`, routingKeyPattern: '#' };
  const options = { queue, bindings: [events.built(), missing] };
  const error = await atOnce(() =>
    rejection(
      pulse.consume(options, () => {}),
      PulseRefusedError,
    ),
  );
  assert.is(error.resource, missing.exchange);
  assert.is(error.code, 'NOT_FOUND');
  assert.match(error.message, `cannot use exchange ${missing.exchange}: `);
  assert.is(await playground.waiting(), undefined);
  const loop = async () => {
    for await (const _message of pulse.messages(options)) assert.unreachable();
  };
  assert.is((await rejection(loop(), PulseRefusedError)).resource, missing.exchange);
});

test('names a queue that exists with other properties', async () => {
  await using playground = await Playground.open({ url });
  const { pulse, events, queue } = playground;
  const options = { queue, bindings: events.all() };
  await (await pulse.consume(options, () => {})).close();
  const error = await atOnce(() =>
    rejection(
      pulse.consume({ ...options, maxLength: 5 }, () => {}),
      PulseRefusedError,
    ),
  );
  assert.is(error.resource, playground.queueName);
  assert.match(error.message, /x-max-length.*delete it/);
  await pulse.deleteQueue(queue);
  await (await pulse.consume({ ...options, maxLength: 5 }, () => {})).close();
});

test('rejects invalid options before it connects', async () => {
  const pulse = new Pulse({ url: `amqp://me:${PLANTED.pulsePassword}@localhost:1` });
  const consume = (options: object) =>
    rejection(
      pulse.consume({ ...nothing, ...options }, () => {}),
      ConfigurationError,
    );
  assert.match((await consume({ bindings: [] })).message, 'bindings is empty');
  assert.match((await consume({ bindings: [{}] })).message, 'bindings[0] is not a binding');
  assert.match((await consume({ prefetch: 0 })).message, 'prefetch is 0');
  assert.match((await consume({ prefetch: 1.5 })).message, 'prefetch is 1.5');
  assert.match((await consume({ maxLength: -1 })).message, 'maxLength is -1');
  assert.match((await consume({ ack: 'never' })).message, 'ack is "never"');
  assert.match((await consume({ queue: 'builds', queueType: 'stream' })).message, 'queueType is "stream"');
  assert.match((await consume({ queueType: 'quorum' })).message, 'set queue');
  assert.match((await consume({ queue: '' })).message, 'empty');
  assert.match((await consume({ queue: 'queue/me/builds' })).message, 'leave that part out');
  assert.match((await consume({ queue: 'x'.repeat(250) })).message, '255 bytes');
  assert.match((await consume({ queue: 'builds', deadLetter: 'builds' })).message, 'deadLetter is the same as queue');
});

test.run();
