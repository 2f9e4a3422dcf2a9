import { hawkServer, lookup } from '@tc/test-support/hawk-server';
import { apiError, json, misbehavingServer } from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import hawk from 'hawk';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ApiError } from '../../src/errors.ts';
import { fetchTransport } from '../../src/transport/fetch-transport.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { Sample } from '../sample-service.ts';

const test = suite('call, with different clocks');

const clients = { 'me/tool': 'the-access-token' };
const credentials = { clientId: 'me/tool', accessToken: 'the-access-token' };
const good = json(200, { itemId: 'x', size: 1 });
const TEN_MINUTES = 600_000;

for (const offset of [TEN_MINUTES, -TEN_MINUTES]) {
  test(`if the server’s clock differs by ${offset} ms, the first call needs one more attempt, and later calls do not`, async () => {
    await using server = await hawkServer(clients, good, offset);
    const sample = new Sample({ rootUrl: server.rootUrl, credentials, retries: 0 });
    const first = await sample.getItem('x').withSummary();
    assert.is(first.summary.attempts, 2);
    assert.is(server.refusals, 1);
    const second = await sample.getItem('x').withSummary();
    assert.is(second.summary.attempts, 1);
    assert.is(server.refusals, 1);
  });
}

test('without a Date header, as in a page, the time in the body of the rejection is used', async () => {
  await using server = await hawkServer(clients, good, TEN_MINUTES);
  const hidden: Transport = async (request) => {
    const { headers: _, ...response } = await fetchTransport()(request);
    return { ...response, headers: {} };
  };
  const sample = new Sample({ rootUrl: server.rootUrl, credentials, retries: 0, transport: hidden });
  const { summary } = await sample.getItem('x').withSummary();
  assert.is(summary.attempts, 2);
  assert.is((await sample.getItem('x').withSummary()).summary.attempts, 1);
});

test('a client and its copies share the server’s clock', async () => {
  await using server = await hawkServer(clients, good, TEN_MINUTES);
  const sample = new Sample({ rootUrl: server.rootUrl, credentials });
  await sample.use({ retries: 0 }).getItem('x');
  await sample.getItem('x');
  await sample.use({ authorizedScopes: ['a'] }).getItem('x');
  assert.is(server.refusals, 1);
});

test('another deployment has a clock of its own', async () => {
  await using late = await hawkServer(clients, good, TEN_MINUTES);
  await using right = await hawkServer(clients, good);
  const sample = new Sample({ rootUrl: late.rootUrl, credentials });
  await sample.getItem('x');
  await sample.use({ rootUrl: right.rootUrl }).getItem('x');
  assert.is(right.refusals, 0);
  await sample.getItem('x');
  assert.is(late.refusals, 1);
});

test('calls that are rejected at the same time all succeed', async () => {
  await using server = await hawkServer(clients, good, TEN_MINUTES);
  const sample = new Sample({ rootUrl: server.rootUrl, credentials, retries: 0 });
  const results = await Promise.all(Array.from({ length: 20 }, () => sample.getItem('x').withSummary()));
  for (const { summary } of results) assert.ok(summary.attempts <= 2);
  assert.is(results.length, 20);
});

test('a signed URL is signed with the server’s clock', async () => {
  await using server = await hawkServer(clients, good, TEN_MINUTES);
  const sample = new Sample({ rootUrl: server.rootUrl, credentials });
  await sample.getItem('x');
  const url = new URL(sample.buildSignedUrl('getItem', 'x', { expiresIn: '1 minute' }));
  const request = { method: 'GET', url: url.pathname + url.search, host: url.hostname, port: Number(url.port) };
  await hawk.uri.authenticate(request, lookup(clients), { localtimeOffsetMsec: TEN_MINUTES });
});

test('a second rejection is final', async () => {
  await using server = await hawkServer({}, good, TEN_MINUTES);
  const error = await rejection(new Sample({ rootUrl: server.rootUrl, credentials }).getItem('x'), ApiError);
  assert.is(error.statusCode, 401);
  assert.is(error.code, 'AuthenticationFailed');
  assert.is(error.attempts, 2);
  assert.is(server.requests.length, 2);
});

test('a second rejection is final, even if the server’s clock has changed again', async () => {
  let hours = 0;
  await using server = await misbehavingServer((response, request) => {
    const date = new Date(Date.now() + ++hours * 3_600_000).toUTCString();
    return apiError(401, 'AuthenticationFailed', 'no', { date })(response, request);
  });
  const error = await rejection(new Sample({ rootUrl: server.rootUrl, credentials }).getItem('x'), ApiError);
  assert.is(error.attempts, 2);
});

test('a rejection by a server with the same clock is final', async () => {
  await using server = await hawkServer({}, good);
  const error = await rejection(new Sample({ rootUrl: server.rootUrl, credentials }).getItem('x'), ApiError);
  assert.is(error.attempts, 1);
});

for (const [why, headers, who] of [
  ['without a time', { date: '' }, credentials],
  ['with an invalid date', { date: 'half past nine' }, credentials],
  ['of a call that was not signed', { date: new Date(0).toUTCString() }, undefined],
] as const) {
  test(`a rejection ${why} is final`, async () => {
    await using server = await misbehavingServer(json(401, { code: 'AuthenticationFailed', message: 'no', requestInfo: {} }, headers));
    const error = await rejection(new Sample({ rootUrl: server.rootUrl, credentials: who }).getItem('x'), ApiError);
    assert.is(error.attempts, 1);
  });
}

test('the attempt with the server’s clock does not count as a retry', async () => {
  let count = 0;
  await using server = await hawkServer(
    clients,
    (response, request) => (++count < 3 ? apiError(500, 'X', 'y') : good)(response, request),
    TEN_MINUTES,
  );
  const { summary } = await new Sample({ rootUrl: server.rootUrl, credentials, retries: 2, delayFactor: 1 }).getItem('x').withSummary();
  assert.is(summary.attempts, 4);
});

test.run();
