import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Behaviour, misbehavingServer, text } from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { gate } from '@tc/test-support/until';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ResponseTooLargeError } from '../../src/errors.ts';
import { gotTransport } from '../../src/platform/got-transport.ts';
import { undiciTransport } from '../../src/platform/undici-transport.ts';
import { fetchTransport } from '../../src/transport/fetch-transport.ts';
import { Sample } from '../sample-service.ts';

const test = suite('response-size');

const MAX = 100_000;

/** JSON of as many bytes, some of which are parts of longer characters. */
function jsonOf(bytes: number): string {
  return JSON.stringify(`${'é'.repeat(10)}${'x'.repeat(bytes - 22)}`);
}

const encodings: Readonly<Record<string, (body: string) => Behaviour>> = {
  plain: (body) => text(200, body),
  chunked: (body) => (response) => {
    response.writeHead(200);
    response.write(body.slice(0, 1000));
    response.end(body.slice(1000));
  },
  gzip: (body) => text(200, gzipSync(body), { 'content-encoding': 'gzip' }),
  brotli: (body) => text(200, brotliCompressSync(body), { 'content-encoding': 'br' }),
};

for (const [name, transport] of [
  ['got', gotTransport()],
  ['undici', undiciTransport()],
  ['fetch', fetchTransport()],
] as const) {
  for (const [encoding, behaviour] of Object.entries(encodings)) {
    test(`${name}, ${encoding}: a response of ${MAX} bytes is read, and one of ${MAX + 1} is an error and not asked for again`, async () => {
      await using server = await misbehavingServer(behaviour(jsonOf(MAX)), behaviour(jsonOf(MAX + 1)));
      const sample = new Sample({ rootUrl: server.rootUrl, transport, maxResponseSize: MAX });
      assert.is(Buffer.byteLength(JSON.stringify(await sample.getItem('x'))), MAX);
      const error = await rejection(sample.getItem('x'), ResponseTooLargeError);
      assert.is(
        error.message,
        `sample.getItem failed: the response is larger than ${MAX} bytes (maxResponseSize) (GET ${server.rootUrl}/api/sample/v1/items/x)`,
      );
      assert.is(error.attempts, 1);
      assert.is(server.requests.length, 2);
    });
  }

  test(`${name}: a body that never ends is cut off at the limit, also in the response of an error`, async () => {
    for (const status of [200, 500]) {
      const { opened: closed, open: close } = gate();
      const chunk = Buffer.alloc(16_384, 'x');
      await using server = await misbehavingServer((response) => {
        response.on('close', close);
        response.writeHead(status);
        const write = () => {
          while (!response.destroyed && response.write(chunk));
        };
        response.on('drain', write);
        write();
      });
      const sample = new Sample({ rootUrl: server.rootUrl, transport, maxResponseSize: MAX });
      await rejection(sample.getItem('x'), ResponseTooLargeError);
      await closed;
      assert.is(server.requests.length, 1);
    }
  });
}

test('the limit applies to transports that do not know it', async () => {
  const transport = async () => ({ status: 200, headers: {}, body: jsonOf(MAX + 100) });
  const sample = new Sample({ rootUrl: 'https://tc.example.com', transport, maxResponseSize: MAX });
  await rejection(sample.getItem('x'), ResponseTooLargeError);
});

test('a transport that is used without a limit has none', async () => {
  await using server = await misbehavingServer(text(200, gzipSync(jsonOf(MAX)), { 'content-encoding': 'gzip' }));
  for (const transport of [gotTransport(), undiciTransport(), fetchTransport()]) {
    const { body } = await transport({ method: 'GET', url: server.rootUrl, headers: {}, signal: new AbortController().signal });
    assert.is(Buffer.byteLength(body), MAX);
  }
});

test.run();
