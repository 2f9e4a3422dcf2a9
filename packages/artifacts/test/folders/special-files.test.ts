import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ConfigurationError } from '@tc/core';
import { rejection } from '@tc/test-support/rejection';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Deployment, sample } from '../deployment.ts';

const test = suite('special files');

test('a device, pipe or socket is not replaced by a file', async () => {
  await using deployment = await Deployment.start();
  const to = join(temporaryFolder('tc-artifacts'), 'socket');
  const server = createServer().listen(to);
  try {
    await once(server, 'listening');
    const name = deployment.add('object', sample(10));
    const error = await rejection(deployment.client().download('task', name, { to }), ConfigurationError);
    assert.match(error.message, /socket is a device, pipe or socket; pass a stream/);
    // In Node 20, statSync of a socket breaks the resolution of symbolic links by later calls of require.
    assert.ok((await stat(to)).isSocket());
    assert.is(deployment.storage.requests.length, 0);
  } finally {
    server.close();
  }
});

test.run();
