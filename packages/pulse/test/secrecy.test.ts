import { ConfigurationError } from '@tc/core';
import { assertHidesPlanted, PLANTED } from '@tc/test-support/planted-secrets';
import { rejection, thrown } from '@tc/test-support/rejection';
import { standardError } from '@tc/test-support/standard-error';
import { until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { Pulse, PulseConnectionError, type PulseError, PulseRefusedError } from '../src/index.ts';
import { atOnce } from './at-once.ts';
import { brokerSuite, ownBroker } from './broker.ts';
import { Playground } from './playground.ts';

const { test, broker } = brokerSuite('secrecy of pulse', await ownBroker());

const password = PLANTED.pulsePassword;
const nothing = { bindings: [{ exchange: 'amq.topic', routingKeyPattern: 'nothing' }] };

test('a Pulse and the errors about its options do not show the password', () => {
  const pulse = new Pulse({ host: 'pulse.example.com', username: 'me', password });
  assertHidesPlanted(pulse);
  assertHidesPlanted({ pulse });
  assert.match(String(pulse), 'amqps://me@pulse.example.com:5671');
  for (const url of [
    `amqps://me:${password}@`,
    `https://me:${password}@host`,
    `amqps://me:${password}%@host`,
    password,
    `amqps://me:${password}@host:99999`,
  ]) {
    assertHidesPlanted(thrown(() => new Pulse({ url }), ConfigurationError));
  }
});

test('a refused login and a broker that cannot be reached do not show the password', async () => {
  const lines = await standardError({ TASKCLUSTER_DEBUG: '1' }, async () => {
    for (const [port, Class] of [
      [broker.port, PulseRefusedError],
      [1, PulseConnectionError],
    ] as const) {
      const pulse = new Pulse({ url: `amqp://guest:${password}@127.0.0.1:${port}`, timeout: 1_000 });
      const consume = () => pulse.consume(nothing, () => {});
      const publish = () => pulse.publish({ exchange: 'amq.topic', routingKeyPattern: '#' }, {}, { routing: 'a' });
      for (const call of [consume, publish]) assertHidesPlanted(await atOnce(() => rejection<PulseError>(call(), Class)));
    }
  });
  assertHidesPlanted(lines);
});

test('a consumer and the errors about its messages do not show the password', async () => {
  await using playground = await Playground.open(broker.account('pulse'), broker.url);
  const { pulse, events, queue, onError, errors } = playground;
  const lines = await standardError({ TASKCLUSTER_DEBUG: '1' }, async () => {
    const consumer = await pulse.consume({ queue, bindings: [events.taskCompleted()], onError }, () => {
      throw new Error('broken');
    });
    assertHidesPlanted(consumer);
    await playground.publishTask('a');
    await playground.publishRaw(events.taskCompleted().exchange, 'primary.a.0._', `{"password":"${PLANTED.secretValue}`);
    await until(() => errors.length >= 2, 'two errors');
    await consumer.close();
  });
  for (const error of errors) assertHidesPlanted(error);
  assertHidesPlanted(lines);
});

test.run();
