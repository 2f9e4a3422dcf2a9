import { rejection } from '@tc/test-support/rejection';
import * as assert from 'uvu/assert';
import { establish } from '../src/connection.ts';
import { Pulse, PulseConnectionError } from '../src/index.ts';
import { resolveBroker } from '../src/pulse-options.ts';
import { atOnce } from './at-once.ts';
import { brokerSuite, brokerUrl } from './broker.ts';

const { test, broker: url } = brokerSuite('connection', await brokerUrl());

/** Nothing listens here. */
const nowhere = 'amqp://guest:guest@127.0.0.1:1';
const nothing = { bindings: [{ exchange: 'amq.topic', routingKeyPattern: 'nothing' }] };

test('gives up after timeout if the broker cannot be reached', async () => {
  const pulse = new Pulse({ url: nowhere, timeout: 1_000 });
  const error = await atOnce(() =>
    rejection(
      pulse.consume(nothing, () => {}),
      PulseConnectionError,
    ),
  );
  assert.match(error.message, /^amqps?:.* cannot be reached after \d attempts: .*ECONNREFUSED.*; check host and port/);
});

test('stops trying when its signal aborts', async () => {
  const pulse = new Pulse({ url: nowhere });
  const reason = new Error('enough');
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 100);
  const consuming = pulse.consume({ ...nothing, signal: controller.signal }, () => {});
  assert.is(await atOnce(() => rejection(consuming, Error)), reason);
});

test('gives up after its time limit if the broker stops answering after the login', async () => {
  const never = () => new Promise<void>(() => {});
  const establishing = establish(resolveBroker({ url }), never, new AbortController().signal, 500);
  const error = await atOnce(() => rejection(establishing, PulseConnectionError));
  assert.match(error.message, 'cannot be reached: no answer within 500 ms');
});

test.run();
