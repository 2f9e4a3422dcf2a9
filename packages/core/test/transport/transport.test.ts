import dns from 'node:dns';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import {
  cutAfterHeaders,
  cutBeforeHeaders,
  json,
  misbehavingServer,
  silence,
  stalledBody,
  text,
} from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { MockAgent } from 'undici';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ConnectionError, TimeoutError } from '../../src/errors.ts';
import { gotTransport } from '../../src/platform/got-transport.ts';
import { defaultTransport } from '../../src/platform/node.ts';
import { undiciTransport } from '../../src/platform/undici-transport.ts';
import { fetchTransport } from '../../src/transport/fetch-transport.ts';
import type { TransportRequest } from '../../src/transport/transport.ts';
import { Sample } from '../sample-service.ts';

const test = suite('transport');

const get = (url: string, signal = new AbortController().signal): TransportRequest => ({
  method: 'GET',
  url,
  headers: { accept: 'text/plain' },
  signal,
});

for (const [name, transport] of [
  ['the default transport', defaultTransport],
  ['a transport of got', gotTransport()],
  ['a transport of undici', undiciTransport()],
  ['a transport of fetch', fetchTransport()],
] as const) {
  test(`${name} resolves with any status, and headers by lower-case name`, async () => {
    for (const status of [200, 204, 303, 404, 500]) {
      await using server = await misbehavingServer(text(status, status === 204 ? '' : 'body é', { 'X-Own': 'yes' }));
      const response = await transport(get(`${server.rootUrl}/x`));
      assert.is(response.status, status);
      assert.is(response.body, status === 204 ? '' : 'body é');
      assert.is(response.headers['x-own'], 'yes');
      assert.is(server.requests.length, 1);
      assert.is(server.requests[0]?.headers.accept, 'text/plain');
    }
  });

  test(`${name} joins headers with the same name`, async () => {
    await using server = await misbehavingServer(
      (response) => void response.setHeader('set-cookie', ['a=1', 'b=2']).setHeader('vary', ['x', 'y']).end(),
    );
    const { headers } = await transport(get(server.rootUrl));
    assert.is(headers['set-cookie'], 'a=1, b=2');
    assert.is(headers['vary'], 'x, y');
  });

  test(`${name} sends the URL unchanged`, async () => {
    await using server = await misbehavingServer(text(200, ''));
    const path = "/it's/%2F/a%20b/~(x)!*/%E2%82%AC?q=x&r=a+b&s=%27";
    await transport(get(server.rootUrl + path));
    assert.is(server.requests[0]?.url, path);
  });

  test(`${name} rejects once when no complete response arrives`, async () => {
    await using server = await misbehavingServer(cutAfterHeaders);
    await rejection(transport(get(server.rootUrl)), Error);
    assert.is(server.requests.length, 1);
  });

  test(`${name} cancels a request when its signal aborts`, async () => {
    const dropped = deferred();
    await using server = await misbehavingServer((response, request) => {
      response.on('close', dropped.resolve);
      controller.abort(new Error('enough'));
      return silence(response, request);
    });
    const controller = new AbortController();
    await rejection(transport(get(server.rootUrl, controller.signal)), Error);
    await dropped.promise;
  });

  test(`${name} sends nothing if its signal has already aborted`, async () => {
    await using server = await misbehavingServer(text(200, ''));
    await rejection(transport(get(server.rootUrl, AbortSignal.abort(new Error('enough')))), Error);
    assert.is(server.requests.length, 0);
  });

  test(`${name} cancels a response in the middle when its signal aborts`, async () => {
    await using server = await misbehavingServer((response, request) => {
      setImmediate(() => controller.abort(new Error('enough')));
      return stalledBody(response, request);
    });
    const controller = new AbortController();
    await rejection(transport(get(server.rootUrl, controller.signal)), Error);
  });

  test(`${name} does not follow redirects`, async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      await using server = await misbehavingServer(json(status, { url: '/there' }, { location: '/there' }), text(200, 'wrong'));
      const response = await transport(get(`${server.rootUrl}/here`));
      assert.is(response.status, status);
      assert.is(response.headers['location'], '/there');
      assert.equal(JSON.parse(response.body), { url: '/there' });
      assert.is(server.requests.length, 1);
    }
  });

  test(`${name} accepts compression and decompresses`, async () => {
    const plain = JSON.stringify({ text: 'é€😀'.repeat(10_000) });
    for (const [encoding, compress] of [
      ['gzip', gzipSync],
      ['deflate', deflateSync],
      ['br', brotliCompressSync],
    ] as const) {
      await using server = await misbehavingServer(text(200, compress(plain), { 'content-encoding': encoding }));
      assert.is((await transport(get(server.rootUrl))).body, plain);
      assert.match(String(server.requests[0]?.headers['accept-encoding']), 'gzip');
    }
  });

  test(`${name} rejects if a compressed response is invalid`, async () => {
    await using server = await misbehavingServer(text(200, 'not gzip', { 'content-encoding': 'gzip' }));
    await rejection(transport(get(server.rootUrl)), Error);
  });

  test(`${name} sends and receives large bodies`, async () => {
    const body = JSON.stringify({ text: 'é€😀'.repeat(500_000) });
    await using server = await misbehavingServer((response, request) => void response.end(request.body));
    const response = await transport({ ...get(server.rootUrl), method: 'PUT', body });
    assert.is(response.body.length, body.length);
    assert.ok(response.body === body);
    assert.is(server.requests[0]?.headers['content-length'], String(Buffer.byteLength(body)));
  });

  test(`${name} sends every method with and without a body`, async () => {
    await using server = await misbehavingServer((response, request) => void response.end(`${request.method} ${request.body}`));
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      assert.is((await transport({ ...get(server.rootUrl), method })).body, `${method} `);
      assert.is((await transport({ ...get(server.rootUrl), method, body: '{}' })).body, `${method} {}`);
    }
    assert.is((await transport({ ...get(server.rootUrl), method: 'HEAD' })).body, '');
  });

  test(`${name} works for calls that are retried, time out or fail`, async () => {
    const options = { transport, delayFactor: 1 };
    const item = { itemId: 'x', size: 1 };
    {
      await using server = await misbehavingServer(cutBeforeHeaders, cutAfterHeaders, text(503, ''), json(200, item));
      const { data, summary } = await new Sample({ ...options, rootUrl: server.rootUrl }).putItem('x', item).withSummary();
      assert.equal(data, item);
      assert.is(summary.attempts, 4);
    }
    for (const behaviour of [silence, stalledBody]) {
      await using server = await misbehavingServer(behaviour);
      const sample = new Sample({ ...options, rootUrl: server.rootUrl, retries: 1, timeout: 50 });
      assert.is((await rejection(sample.getItem('x'), TimeoutError)).attempts, 2);
    }
    const nobody = await misbehavingServer(silence);
    await nobody[Symbol.asyncDispose]();
    const error = await rejection(new Sample({ ...options, rootUrl: nobody.rootUrl, retries: 0 }).getItem('x'), ConnectionError);
    assert.match(error.message, 'ECONNREFUSED');
  });
}

test('a transport of undici uses the proxy in the environment', async () => {
  await using proxy = await misbehavingServer(text(200, 'from the proxy'));
  const before = { ...process.env };
  try {
    process.env['HTTP_PROXY'] = proxy.rootUrl;
    process.env['NO_PROXY'] = '127.0.0.1';
    const transport = undiciTransport();
    await using server = await misbehavingServer(text(200, 'direct'));
    assert.is((await transport(get('http://tc.invalid/x'))).body, 'from the proxy');
    assert.is((await transport(get(server.rootUrl))).body, 'direct');
  } finally {
    for (const name of ['HTTP_PROXY', 'NO_PROXY']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
});

test('a transport of undici can use another dispatcher, and one of fetch another fetch', async () => {
  const agent = new MockAgent();
  agent.get('http://tc.invalid').intercept({ path: '/x' }).reply(200, 'mocked');
  assert.is((await undiciTransport({ dispatcher: agent })(get('http://tc.invalid/x'))).body, 'mocked');
  const fetch = async (url: unknown) => new Response(`fetched ${url}`);
  assert.is((await fetchTransport({ fetch })(get('http://tc.invalid/x'))).body, 'fetched http://tc.invalid/x');
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

test('connections are kept open between calls', async () => {
  const ports = new Set<number | undefined>();
  await using server = await misbehavingServer((response, request) => {
    ports.add(response.socket?.remotePort);
    return json(200, {})(response, request);
  });
  const sample = new Sample({ rootUrl: server.rootUrl });
  for (let count = 0; count < 5; count++) await sample.use({ retries: count }).ping();
  assert.is(ports.size, 1);
});

test('if all addresses of a host refuse connections, the error names each of them', async () => {
  const original = dns.lookup;
  const lookup = (_host: string, _options: object, done: (error: null, addresses: object[]) => void) =>
    done(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
    ]);
  try {
    dns.lookup = lookup as unknown as typeof dns.lookup;
    const error = await rejection(new Sample({ rootUrl: 'http://two.example:1', retries: 0 }).ping(), ConnectionError);
    assert.match(error.message, 'sample.ping failed: connect ECONNREFUSED 127.0.0.1:1; connect ECONNREFUSED 127.0.0.2:1 (GET ');
    assert.is((error.cause as { code?: string }).code, 'ECONNREFUSED');
  } finally {
    dns.lookup = original;
  }
});

test.run();
