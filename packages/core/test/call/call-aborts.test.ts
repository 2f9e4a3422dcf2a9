import { getEventListeners } from 'node:events';
import { apiError, type Behaviour, json, misbehavingServer, silence, stalledBody } from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CallOptions } from '../../src/client/client-options.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { Sample } from '../sample-service.ts';

const test = suite('call, aborted');

const reason = new Error('the user went home');

/** Each: a signal, and a call that it aborts. */
const kinds: readonly (readonly [kind: string, start: (rootUrl: string, signal: AbortSignal) => Promise<unknown>])[] = [
  ['the client’s signal', (rootUrl, signal) => new Sample({ rootUrl, signal }).getItem('x')],
  ['the call’s signal', (rootUrl, signal) => new Sample({ rootUrl }).getItem('x', { signal })],
  [
    'the call’s signal, with one of the client,',
    (rootUrl, signal) => new Sample({ rootUrl, signal: new AbortController().signal }).getItem('x', { signal }),
  ],
  [
    'the client’s signal, with one of the call,',
    (rootUrl, signal) => new Sample({ rootUrl, signal }).getItem('x', { signal: new AbortController().signal }),
  ],
  ['the signal of a raw request', (rootUrl, signal) => new Sample({ rootUrl }).request('GET', '/x', { signal })],
  ['the signal of a paged call', (rootUrl, signal) => new Sample({ rootUrl }).listItems({}, { signal })],
];

for (const [kind, start] of kinds) {
  test(`${kind} has aborted before the call: nothing is sent`, async () => {
    await using server = await misbehavingServer(silence);
    assert.is(await rejection(start(server.rootUrl, AbortSignal.abort(reason)), Error), reason);
    assert.is(server.requests.length, 0);
  });

  for (const [when, behaviour] of [
    ['before the headers arrive', silence],
    ['in the middle of the body', stalledBody],
    ['during the delay before another attempt', apiError(503, 'X', 'y', { 'retry-after': '200' })],
  ] as const) {
    test(`${kind} aborts ${when}: the call rejects with its reason`, async () => {
      const controller = new AbortController();
      const abortLater: Behaviour = (response, request) => {
        setTimeout(() => controller.abort(reason), 20);
        return behaviour(response, request);
      };
      await using server = await misbehavingServer(abortLater);
      assert.is(await rejection(start(server.rootUrl, controller.signal), Error), reason);
      assert.is(server.requests.length, 1);
      assert.is(getEventListeners(controller.signal, 'abort').length, 0);
    });
  }
}

test('the reason of a signal can be anything', async () => {
  const controller = new AbortController();
  controller.abort('no reason');
  let caught: unknown;
  await new Sample({ rootUrl: 'https://tc.example.com' }).ping({ signal: controller.signal }).catch((error: unknown) => {
    caught = error;
  });
  assert.is(caught, 'no reason');
});

test('the signal of a client aborts all its calls and those of its copies', async () => {
  const controller = new AbortController();
  await using server = await misbehavingServer(silence);
  const sample = new Sample({ rootUrl: server.rootUrl, signal: controller.signal });
  const calls = [sample.getItem('a'), sample.getItem('b'), sample.use({ retries: 0 }).ping()].map((call) => rejection(call, Error));
  controller.abort(reason);
  assert.equal(await Promise.all(calls), [reason, reason, reason]);
});

test('an aborted call ends even if the transport ignores its signal', async () => {
  const controller = new AbortController();
  const transport: Transport = () => {
    setImmediate(() => controller.abort(reason));
    return new Promise(() => {});
  };
  const sample = new Sample({ rootUrl: 'https://tc.example.com', transport });
  assert.is(await rejection(sample.ping({ signal: controller.signal }), Error), reason);
});

test('an abort between two pages ends the iteration with its reason', async () => {
  const controller = new AbortController();
  await using server = await misbehavingServer(json(200, { items: [{ itemId: 'a', size: 0 }], continuationToken: 't' }), silence);
  const seen: string[] = [];
  const iterate = async (options: CallOptions) => {
    for await (const { itemId } of new Sample({ rootUrl: server.rootUrl }).listItems({}, options)) {
      seen.push(itemId);
      controller.abort(reason);
    }
  };
  assert.is(await rejection(iterate({ signal: controller.signal }), Error), reason);
  assert.equal(seen, ['a']);
  assert.is(server.requests.length, 1);
});

test('calls leave no listeners on long-lived signals, whether they succeed or fail', async () => {
  const client = new AbortController();
  const call = new AbortController();
  await using server = await misbehavingServer(json(200, {}), apiError(404, 'X', 'y'), apiError(500, 'X', 'y'), json(200, {}));
  const sample = new Sample({ rootUrl: server.rootUrl, signal: client.signal, delayFactor: 1 });
  await sample.ping({ signal: call.signal });
  await rejection(sample.ping(), Error);
  await sample.ping({ signal: call.signal });
  assert.is(getEventListeners(client.signal, 'abort').length, 0);
  assert.is(getEventListeners(call.signal, 'abort').length, 0);
});

test.run();
