import { hawkServer, verify } from '@tc/test-support/hawk-server';
import { cutBeforeHeaders, json, misbehavingServer, silence } from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ConfigurationError, CredentialsError, TimeoutError } from '../../src/errors.ts';
import type { Transport, TransportRequest } from '../../src/transport/transport.ts';
import { Sample } from '../sample-service.ts';

const test = suite('call, as sent');

const item = { itemId: 'x', size: 1 };
const good = json(200, item);
const credentials = { clientId: 'me/tool', accessToken: 'the-access-token' };

test('a request accepts JSON, has a content type only with a body, and has no signature without credentials', async () => {
  await using server = await misbehavingServer(good);
  const sample = new Sample({ rootUrl: server.rootUrl });
  await sample.getItem('x');
  await sample.putItem('x', item);
  const [get, put] = server.requests;
  assert.ok(get && put);
  assert.is(get.headers.accept, 'application/json');
  assert.is(get.headers['content-type'], undefined);
  assert.is(get.headers.authorization, undefined);
  assert.is(get.headers['x-taskcluster-trace-id'], undefined);
  assert.is(put.headers['content-type'], 'application/json');
  assert.is(put.body, JSON.stringify(item));
});

test('the trace id and the headers of a call are sent, in upper or lower case', async () => {
  await using server = await misbehavingServer(good);
  const sample = new Sample({ rootUrl: server.rootUrl, traceId: 'trace-1' });
  await sample.getItem('x', { headers: { 'X-Own': 'yes', Accept: 'application/json;q=1' } });
  await sample.use({ traceId: undefined }).getItem('x');
  assert.is(server.requests[0]?.headers['x-taskcluster-trace-id'], 'trace-1');
  assert.is(server.requests[0]?.headers['x-own'], 'yes');
  assert.is(server.requests[0]?.headers.accept, 'application/json;q=1');
  assert.is(server.requests[1]?.headers['x-taskcluster-trace-id'], undefined);
});

test('a header that HTTP does not allow is rejected before anything is sent', async () => {
  await using server = await misbehavingServer(good);
  const sample = new Sample({ rootUrl: server.rootUrl });
  assert.match((await rejection(sample.getItem('x', { headers: { 'x-own': 'a\r\nb: c' } }), ConfigurationError)).message, 'x-own');
  assert.match((await rejection(sample.getItem('x', { headers: { 'x own': 'a' } }), ConfigurationError)).message, 'x own');
  assert.is(server.requests.length, 0);
});

test('credentials without a token fail the call before anything is sent', async () => {
  await using server = await misbehavingServer(good);
  const error = await rejection(new Sample({ rootUrl: server.rootUrl, credentials: { clientId: 'me' } }).getItem('x'), CredentialsError);
  assert.is(error.message, 'accessToken of me is empty: nothing to sign with');
  assert.is(server.requests.length, 0);
});

test('timeout and retries can be set for one call, and undefined means those of the client', async () => {
  await using server = await misbehavingServer(silence);
  const sample = new Sample({ rootUrl: server.rootUrl, delayFactor: 1, timeout: 40, retries: 1 });
  assert.is((await rejection(sample.getItem('x', { retries: 0 }), TimeoutError)).attempts, 1);
  const ofClient = await rejection(sample.getItem('x', { retries: undefined, timeout: undefined }), TimeoutError);
  assert.is(ofClient.attempts, 2);
  assert.match(ofClient.message, 'within 40 ms');
  assert.match(
    (await rejection(sample.getItem('x', { timeout: 30, retries: undefined }), TimeoutError)).message,
    /after 2 attempts: .* within 30 ms/,
  );
  assert.match((await rejection(sample.getItem('x', { retries: -1 }), ConfigurationError)).message, 'retries is -1');
});

test('every attempt has a signature of its own', async () => {
  const clients = { 'me/tool': 'the-access-token' };
  let count = 0;
  await using server = await hawkServer(clients, (response, request) => (++count < 4 ? cutBeforeHeaders : good)(response, request));
  const { summary } = await new Sample({ rootUrl: server.rootUrl, credentials, delayFactor: 1 }).getItem('x').withSummary();
  assert.is(summary.attempts, 4);
  assert.is(server.refusals, 0);
  const signatures = await Promise.all(server.requests.map((request) => verify(request, clients)));
  assert.is(new Set(signatures.map(({ nonce }) => nonce)).size, 4);
});

test('a custom transport gets the whole request, and the call resolves with its response', async () => {
  const sent: TransportRequest[] = [];
  const transport: Transport = async (request) => {
    sent.push(request);
    return { status: 200, headers: { 'x-own': 'yes' }, body: JSON.stringify(item) };
  };
  const { data, summary } = await new Sample({ rootUrl: 'https://tc.example.com', credentials, transport })
    .putItem('x', item)
    .withSummary();
  assert.equal(data, item);
  assert.is(summary.response?.headers['x-own'], 'yes');
  assert.is(sent[0]?.method, 'PUT');
  assert.is(sent[0]?.url, 'https://tc.example.com/api/sample/v1/items/x');
  assert.is(sent[0]?.body, JSON.stringify(item));
  assert.is(sent[0]?.signal.aborted, false);
  assert.match(sent[0]?.headers['authorization'] ?? '', /^Hawk id="me\/tool", /);
  for (const name of Object.keys(sent[0]?.headers ?? {})) assert.is(name, name.toLowerCase());
});

test.run();
