import { getEventListeners } from 'node:events';
import { apiError, json, type MisbehavingServer, misbehavingServer } from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { gate, until } from '@tc/test-support/until';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CredentialsError, TimeoutError } from '../../src/errors.ts';
import { gotTransport } from '../../src/platform/got-transport.ts';
import { undiciTransport } from '../../src/platform/undici-transport.ts';
import { connectionLimit } from '../../src/transport/connection-limit.ts';
import { fetchTransport } from '../../src/transport/fetch-transport.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { Sample } from '../sample-service.ts';

const test = suite('connection-limit');

const answer = { status: 200, headers: {}, body: '{}' };
const reason = new Error('enough');

/** A transport that answers when `open` is called, and knows which requests it was given. */
function gatedTransport(): { transport: Transport; urls: string[]; open: () => void } {
  const { opened, open } = gate();
  const urls: string[] = [];
  const transport: Transport = async ({ url }) => {
    urls.push(url.slice(url.lastIndexOf('/') + 1));
    await opened;
    return answer;
  };
  return { transport, urls, open };
}

const CALLS = 300;

/** Answers when `size` requests have come, or all. Knows how many connections there were. */
async function batchServer(size: number): Promise<MisbehavingServer & { connections: Set<unknown> }> {
  const connections = new Set<unknown>();
  let held: (() => unknown)[] = [];
  const server = await misbehavingServer((response, request) => {
    connections.add(response.socket?.remotePort);
    held.push(() => json(200, {})(response, request));
    if (held.length < size && server.requests.length < CALLS) return;
    for (const answerNow of held) answerNow();
    held = [];
  });
  return Object.assign(server, { connections });
}

for (const [name, makeTransport] of [
  ['got', gotTransport],
  ['undici', undiciTransport],
  ['fetch', fetchTransport],
] as const) {
  for (const [maxConnections, expected] of [
    [undefined, 64],
    [3, 3],
  ] as const) {
    test(`${name}: ${CALLS} calls at once use ${expected} connections when maxConnections is ${maxConnections}`, async () => {
      await using server = await batchServer(expected);
      const sample = new Sample({ rootUrl: server.rootUrl, transport: makeTransport(), retries: 0, maxConnections });
      await Promise.all(Array.from({ length: CALLS }, (_, index) => sample.getItem(String(index))));
      assert.is(server.requests.length, CALLS);
      assert.is(server.connections.size, expected);
    });
  }
}

test('calls are sent in the order in which they were made', async () => {
  const { transport, urls, open } = gatedTransport();
  const sample = new Sample({ rootUrl: 'https://tc.example.com', transport, maxConnections: 2 });
  const calls = ['a', 'b', 'c', 'd', 'e'].map((id) => sample.getItem(id));
  await until(() => urls.length === 2, 'two requests');
  open();
  await Promise.all(calls);
  assert.equal(urls, ['a', 'b', 'c', 'd', 'e']);
});

test('the timeout of a call starts when the call is sent', async () => {
  const { transport, urls, open } = gatedTransport();
  const sample = new Sample({ rootUrl: 'https://tc.example.com', transport, maxConnections: 1, retries: 0 });
  const first = sample.getItem('first');
  const second = sample.getItem('second', { timeout: 1 });
  await until(() => urls.length === 1, 'the first request');
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.equal(urls, ['first']);
  open();
  await Promise.all([first, second]);
});

test('a call is signed when it is sent, by the clock of that time', async () => {
  const { opened, open } = gate();
  const authorizations: string[] = [];
  const transport: Transport = async ({ headers }) => {
    authorizations.push(headers['authorization'] ?? '');
    await opened;
    return answer;
  };
  const credentials = { clientId: 'me/tool', accessToken: 'the-access-token' };
  const sample = new Sample({ rootUrl: 'https://tc.example.com', transport, credentials, maxConnections: 1 });
  const calls = [sample.ping(), sample.ping()];
  await until(() => authorizations.length === 1, 'the first request');
  const { now } = Date;
  try {
    Date.now = () => now() + 600_000;
    open();
    await Promise.all(calls);
  } finally {
    Date.now = now;
  }
  const [first = Number.NaN, second = Number.NaN] = authorizations.map((header) => Number(/ts="(\d+)"/.exec(header)?.[1]));
  assert.ok(second - first >= 600, `${first}, then ${second}`);
});

test('an aborted call that waits rejects immediately, is never sent and leaves no listener', async () => {
  const { transport, urls, open } = gatedTransport();
  const sample = new Sample({ rootUrl: 'https://tc.example.com', transport, maxConnections: 1 });
  const controller = new AbortController();
  const first = sample.getItem('first');
  const waiting = Array.from({ length: 1000 }, () => sample.getItem('waiting', { signal: controller.signal }));
  const last = sample.getItem('last');
  await until(() => urls.length === 1, 'the first request');
  controller.abort(reason);
  for (const call of waiting) assert.is(await rejection(call, Error), reason);
  assert.is(await rejection(sample.getItem('late', { signal: controller.signal }), Error), reason);
  assert.is(getEventListeners(controller.signal, 'abort').length, 0);
  open();
  await Promise.all([first, last]);
  assert.equal(urls, ['first', 'last']);
});

test('calls that fail in any way give their connection back', async () => {
  await using server = await misbehavingServer(apiError(404, 'ResourceNotFound', 'no'));
  const sample = new Sample({ rootUrl: server.rootUrl, maxConnections: 1, retries: 0 });
  await rejection(sample.ping(), Error);
  await rejection(sample.use({ credentials: { clientId: 'me' } }).ping(), CredentialsError);
  const stuck = sample.use({ transport: () => new Promise(() => {}) });
  for (let call = 0; call < 3; call++) await rejection(stuck.ping({ timeout: 1 }), TimeoutError);
  const throwing = sample.use({
    transport: () => {
      throw reason;
    },
  });
  for (let call = 0; call < 3; call++) await rejection(throwing.ping(), Error);
  await rejection(sample.ping(), Error);
  assert.is(server.requests.length, 2);
});

test('a call that waits for its next attempt uses no connection', async () => {
  await using server = await misbehavingServer(apiError(503, 'X', 'y', { 'retry-after': '200' }), json(200, {}));
  const controller = new AbortController();
  const sample = new Sample({ rootUrl: server.rootUrl, maxConnections: 1 });
  const patient = sample.getItem('patient', { signal: controller.signal });
  await until(() => server.requests.length === 1, 'the first request');
  await sample.getItem('other');
  controller.abort(reason);
  assert.is(await rejection(patient, Error), reason);
});

test('clients share the limit if they have the same transport, origin and number', () => {
  const { transport } = gatedTransport();
  const limit = connectionLimit(transport, 'https://tc.example.com', 5);
  assert.is(connectionLimit(transport, 'https://tc.example.com/path', 5), limit);
  assert.is.not(connectionLimit(transport, 'https://tc.example.com', 6), limit);
  assert.is.not(connectionLimit(transport, 'http://tc.example.com', 5), limit);
  assert.is.not(connectionLimit(gatedTransport().transport, 'https://tc.example.com', 5), limit);
});

test.run();
