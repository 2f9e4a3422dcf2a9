import { AsyncLocalStorage } from 'node:async_hooks';
import { tracingChannel } from 'node:diagnostics_channel';
import { apiError, cutBeforeHeaders, json, misbehavingServer } from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ApiError, ConnectionError, CredentialsError } from '../../src/errors.ts';
import type { AttemptTrace, CallTrace } from '../../src/tracing/traces.ts';
import { Sample } from '../sample-service.ts';

const test = suite('tracing');

const item = { itemId: 'x', size: 1 };
const quick = { delayFactor: 1 };

/** Collects what a channel publishes at the start and at the end, as copies, until it is disposed. */
function collect<Trace extends object>(name: string, onStart: (trace: Trace) => void = () => {}) {
  const { start, asyncEnd } = tracingChannel(name);
  const started: Trace[] = [];
  const ended: Trace[] = [];
  const starting = (message: unknown) => {
    started.push({ ...(message as Trace) });
    onStart(message as Trace);
  };
  const ending = (message: unknown) => void ended.push({ ...(message as Trace) });
  start.subscribe(starting);
  asyncEnd.subscribe(ending);
  return {
    started,
    ended,
    [Symbol.dispose]() {
      start.unsubscribe(starting);
      asyncEnd.unsubscribe(ending);
    },
  };
}

test('a call and each of its attempts are published from start to end', async () => {
  await using server = await misbehavingServer(apiError(503, 'ServiceUnavailable', 'try later'), cutBeforeHeaders, json(200, item));
  using calls = collect<CallTrace>('tc:call');
  using attempts = collect<AttemptTrace>('tc:attempt');
  assert.equal(await new Sample({ rootUrl: server.rootUrl, ...quick }).getItem('x'), item);
  const known = { service: 'sample', method: 'getItem', httpMethod: 'GET', url: `${server.rootUrl}/api/sample/v1/items/x` };
  assert.equal(calls.started, [{ ...known, attempts: 0 }]);
  assert.equal(calls.ended, [{ ...known, attempts: 3, status: 200 }]);
  assert.equal(
    attempts.ended.map(({ attempt, status, error }) => [attempt, status, error instanceof Error]),
    [
      [1, 503, false],
      [2, undefined, true],
      [3, 200, false],
    ],
  );
  assert.is(new Set(attempts.started.map(({ call }) => call)).size, 1, 'the attempts refer to their call');
});

test('a call that fails has its error and the last status', async () => {
  await using server = await misbehavingServer(apiError(404, 'ResourceNotFound', 'no such item'));
  using calls = collect<CallTrace>('tc:call');
  const error = await rejection(new Sample({ rootUrl: server.rootUrl }).getItem('x'), ApiError);
  assert.is(calls.ended[0]?.error, error);
  assert.is(calls.ended[0]?.status, 404);
});

test('subscribers can add headers, but not replace those of the client', async () => {
  await using server = await misbehavingServer(json(200, item));
  using _attempts = collect<AttemptTrace>('tc:attempt', ({ headers }) => Object.assign(headers, { traceparent: 'a', accept: 'text/html' }));
  await new Sample({ rootUrl: server.rootUrl }).getItem('x');
  assert.is(server.requests[0]?.headers['traceparent'], 'a');
  assert.is(server.requests[0]?.headers.accept, 'application/json');
});

test('nothing that is published contains a secret', async () => {
  const accessToken = 'the-secret-access-token';
  await using server = await misbehavingServer(json(200, { ...item, accessToken }));
  using calls = collect<CallTrace>('tc:call');
  using attempts = collect<AttemptTrace>('tc:attempt');
  const client = new Sample({ rootUrl: server.rootUrl, credentials: { clientId: 'me', accessToken } });
  await client.getItem('x');
  await client.request('GET', '/items/x', { query: { bewit: 'c2VjcmV0' } });
  const transport = () => Promise.reject(new Error(`Authorization: Hawk mac="the-mac"`));
  await client
    .use({ transport, retries: 0 })
    .getItem('x')
    .catch(() => {});
  const published = JSON.stringify([calls, attempts], (_, value) => (value instanceof Error ? [value.message, value.cause] : value));
  assert.match(published, 'sample');
  for (const secret of [accessToken, 'c2VjcmV0', 'the-mac']) assert.not.match(published, secret);
});

test('an aborted call is published with its reason', async () => {
  using calls = collect<CallTrace>('tc:call');
  const reason = new Error('no longer needed');
  const client = new Sample({ rootUrl: 'https://tc.example', transport: () => new Promise(() => {}) });
  const controller = new AbortController();
  const call = client.getItem('x', { signal: controller.signal });
  controller.abort(reason);
  await rejection(call, Error);
  assert.is(calls.ended[0]?.error, reason);
});

test('the messages about a call come in the order of a tracing channel, even if it never starts', async () => {
  const events = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'] as const;
  const channel = tracingChannel('tc:call');
  const order: string[] = [];
  const listeners = events.map((event) => [event, () => void order.push(event)] as const);
  for (const [event, listener] of listeners) channel[event].subscribe(listener);
  try {
    const client = new Sample({ rootUrl: 'https://tc.example', transport: async () => ({ status: 200, headers: {}, body: '{}' }) });
    await client.getItem('x');
    await rejection(client.getItem('x', { signal: AbortSignal.abort() }), Error);
  } finally {
    for (const [event, listener] of listeners) channel[event].unsubscribe(listener);
  }
  assert.equal(order, ['start', 'end', 'asyncStart', 'asyncEnd', 'start', 'end', 'error', 'asyncStart', 'asyncEnd']);
});

test('a call that cannot be signed has no attempt', async () => {
  using calls = collect<CallTrace>('tc:call');
  using attempts = collect<AttemptTrace>('tc:attempt');
  const error = await rejection(
    new Sample({ rootUrl: 'https://tc.example', credentials: { clientId: 'me', accessToken: '' } }).getItem('x'),
    CredentialsError,
  );
  assert.equal(
    calls.ended.map((call) => [call.attempts, call.error]),
    [[0, error]],
  );
  assert.equal([attempts.started, attempts.ended], [[], []]);
});

test('one listener is enough, to any of the messages', async () => {
  const failures: unknown[] = [];
  const listener = (message: unknown) => void failures.push((message as CallTrace).error);
  const { error: channel } = tracingChannel('tc:call');
  channel.subscribe(listener);
  const client = new Sample({ rootUrl: 'https://tc.example', transport: () => Promise.reject(new Error('no network')), retries: 0 });
  const error = await rejection(client.getItem('x'), ConnectionError);
  channel.unsubscribe(listener);
  assert.equal(failures, [error]);
});

test('stores that are bound to the start of a call are there in its transport', async () => {
  const store = new AsyncLocalStorage<CallTrace>();
  const { start } = tracingChannel('tc:call');
  start.bindStore(store, (message) => message as CallTrace);
  const found: unknown[] = [];
  const transport = async () => {
    found.push(store.getStore()?.method);
    return { status: 200, headers: {}, body: '{}' };
  };
  await new Sample({ rootUrl: 'https://tc.example', transport }).getItem('x');
  start.unbindStore(store);
  assert.equal(found, ['getItem']);
});

test('an error in a subscriber does not fail the call', async () => {
  await using server = await misbehavingServer(json(200, item));
  const thrown: unknown[] = [];
  const listen = (error: unknown) => void thrown.push(error);
  process.once('uncaughtException', listen);
  using _calls = collect<CallTrace>('tc:call', () => {
    throw new Error('a bug in the subscriber');
  });
  assert.equal(await new Sample({ rootUrl: server.rootUrl }).getItem('x'), item);
  assert.is(thrown.length, 1);
});

test.run();
