import dns from 'node:dns';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ConnectionError } from '../src/errors.ts';
import { gotTransport } from '../src/got-transport.ts';
import { lazyTransport, type TransportRequest } from '../src/transport.ts';
import { cutAfterHeaders, json, misbehavingServer, silence, text } from './misbehaving-server.ts';
import { rejection } from './rejection.ts';
import { Sample } from './sample-service.ts';

const test = suite('transport');

const get = (url: string, signal = new AbortController().signal): TransportRequest => ({
  method: 'GET',
  url,
  headers: { accept: 'text/plain' },
  signal,
});

for (const [name, transport] of [
  ['the default transport', lazyTransport],
  ['a transport of got', gotTransport()],
] as const) {
  test(`${name} resolves with any status, with headers by lower-case name`, async () => {
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

  test(`${name} joins headers of one name`, async () => {
    await using server = await misbehavingServer(
      (response) => void response.setHeader('set-cookie', ['a=1', 'b=2']).setHeader('vary', ['x', 'y']).end(),
    );
    const { headers } = await transport(get(server.rootUrl));
    assert.is(headers['set-cookie'], 'a=1, b=2');
    assert.is(headers['vary'], 'x, y');
  });

  test(`${name} sends the URL as it stands`, async () => {
    await using server = await misbehavingServer(text(200, ''));
    const path = "/it's/%2F/a%20b/~(x)!*/%E2%82%AC?q=x&r=a+b&s=%27";
    await transport(get(server.rootUrl + path));
    assert.is(server.requests[0]?.url, path);
  });

  test(`${name} rejects once when no complete answer comes`, async () => {
    await using server = await misbehavingServer(cutAfterHeaders);
    await rejection(transport(get(server.rootUrl)), Error);
    assert.is(server.requests.length, 1);
  });

  test(`${name} drops a request whose signal aborts`, async () => {
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
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

test('connections are kept open from call to call', async () => {
  const ports = new Set<number | undefined>();
  await using server = await misbehavingServer((response, request) => {
    ports.add(response.socket?.remotePort);
    return json(200, {})(response, request);
  });
  const sample = new Sample({ rootUrl: server.rootUrl });
  for (let count = 0; count < 5; count++) await sample.use({ retries: count }).ping();
  assert.is(ports.size, 1);
});

test('a host of several addresses that all refuse is told address by address', async () => {
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
