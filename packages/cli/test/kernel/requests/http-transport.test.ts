import { gzipSync } from 'node:zlib';
import { OversizedResponse, type TransportRequest } from '@tc/core';
import { cutAfterHeaders, misbehavingServer, stalledBody, text } from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { httpTransport } from '../../../src/kernel/requests/http-transport.ts';

const test = suite('http-transport');

const request = (url: string, more: Partial<TransportRequest> = {}): TransportRequest => ({
  method: 'GET',
  url,
  headers: { accept: 'text/plain' },
  signal: new AbortController().signal,
  ...more,
});

test('it resolves with any status, headers by lower-case name, and the body', async () => {
  for (const status of [200, 204, 303, 404, 500]) {
    const body = status === 204 ? '' : 'body é';
    await using server = await misbehavingServer(text(status, body, { 'X-Own': 'yes', location: '/elsewhere' }));
    const response = await httpTransport(request(`${server.rootUrl}/it's?q=a%2Fb`));
    assert.equal([response.status, response.body, response.headers['x-own']], [status, body, 'yes']);
    assert.equal([server.requests.length, server.requests[0]?.url], [1, "/it's?q=a%2Fb"]);
    assert.is(server.requests[0]?.headers.accept, 'text/plain');
  }
});

test('it joins headers with the same name', async () => {
  await using server = await misbehavingServer((response) => void response.setHeader('set-cookie', ['a=1', 'b=2']).end());
  assert.is((await httpTransport(request(server.rootUrl))).headers['set-cookie'], 'a=1, b=2');
});

test('it sends methods with and without a body', async () => {
  await using server = await misbehavingServer((response, { method, body }) => void response.end(`${method} ${body}`));
  for (const method of ['POST', 'PUT', 'DELETE']) {
    assert.is((await httpTransport(request(server.rootUrl, { method }))).body, `${method} `);
    assert.is((await httpTransport(request(server.rootUrl, { method, body: '"é"' }))).body, `${method} "é"`);
    assert.is(server.requests.at(-1)?.headers['content-length'], '4');
  }
});

test('it decompresses, and rejects what is not compressed as it says', async () => {
  const plain = 'é€😀'.repeat(100_000);
  const headers = { 'content-encoding': 'gzip' };
  await using server = await misbehavingServer(text(200, gzipSync(plain), headers), text(200, 'not gzip', headers));
  assert.is((await httpTransport(request(server.rootUrl))).body, plain);
  assert.is(server.requests[0]?.headers['accept-encoding'], 'gzip');
  assert.match((await rejection(httpTransport(request(server.rootUrl)), Error)).message, 'incorrect header check');
});

test('it stops reading a response that is too large, compressed or not', async () => {
  const plain = 'x'.repeat(10_000_000);
  await using server = await misbehavingServer(
    text(200, plain),
    text(200, gzipSync(plain), { 'content-encoding': 'gzip' }),
    text(200, plain),
  );
  for (let attempt = 0; attempt < 2; attempt++) {
    await rejection(httpTransport(request(server.rootUrl, { maxResponseSize: 1000 })), OversizedResponse);
  }
  assert.is((await httpTransport(request(server.rootUrl, { maxResponseSize: plain.length }))).body.length, plain.length);
});

test('it rejects when no complete response arrives', async () => {
  await using server = await misbehavingServer(cutAfterHeaders);
  await rejection(httpTransport(request(server.rootUrl)), Error);
  assert.is(server.requests.length, 1);
});

test('it cancels a response in the middle when its signal aborts', async () => {
  const controller = new AbortController();
  await using server = await misbehavingServer((response, received) => {
    setImmediate(() => controller.abort());
    return stalledBody(response, received);
  });
  assert.is((await rejection(httpTransport(request(server.rootUrl, { signal: controller.signal })), Error)).name, 'AbortError');
});

test('it speaks TLS to a URL with https', async () => {
  await using server = await misbehavingServer(text(200, 'plain'));
  const error = await rejection(httpTransport(request(server.rootUrl.replace('http:', 'https:'))), Error);
  assert.match((error as NodeJS.ErrnoException).code ?? '', /^(EPROTO|ERR_SSL_WRONG_VERSION_NUMBER|ECONNRESET)$/);
});

test.run();
