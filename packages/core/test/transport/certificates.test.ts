import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { assertHidesPlanted, plantedCredentials } from '@tc/test-support/planted-secrets';
import { rejection } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ConnectionError } from '../../src/errors.ts';
import { gotTransport } from '../../src/platform/got-transport.ts';
import { undiciTransport } from '../../src/platform/undici-transport.ts';
import { fetchTransport } from '../../src/transport/fetch-transport.ts';
import { Sample } from '../sample-service.ts';

const test = suite('certificates of servers');

test('a server whose certificate nobody vouches for gets no request', async () => {
  const read = (name: string) => readFileSync(new URL(`tls/${name}`, import.meta.url));
  let requests = 0;
  const server = createServer({ cert: read('certificate.pem'), key: read('key.pem') }, () => requests++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  for (const transport of [gotTransport(), undiciTransport(), fetchTransport()]) {
    const rootUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const error = await rejection(
      new Sample({ rootUrl, transport, credentials: plantedCredentials, retries: 0 }).getItem('x'),
      ConnectionError,
    );
    assert.match(error.message, 'certificate');
    assertHidesPlanted(error);
  }
  assert.is(requests, 0);
  await new Promise((resolve) => server.close(resolve));
});

test.run();
