import { appendFileSync, createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ConfigurationError } from '@tc/core';
import { rejection } from '@tc/test-support/rejection';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { StorageError, UnsafeNameError } from '../../src/index.ts';
import { Deployment } from '../deployment.ts';
import { sameBytes } from '../same-bytes.ts';
import { cutUpload } from '../storage-faults.ts';
import { expires, large, temporaryUploads, webStream } from './uploads.ts';

const test = suite<{ deployment: Deployment; folder: string }>('upload, sources');

test.before.each(async (context) => {
  context.deployment = await Deployment.start();
  context.folder = temporaryFolder('tc-artifacts');
});
test.after.each(({ deployment }) => deployment[Symbol.asyncDispose]());

test('a stream cannot be sent again, but a function makes a new one', async ({ deployment }) => {
  deployment.storage.faults = [cutUpload(1_000_000)];
  const client = deployment.client();
  const call = client.upload('task', 0, 'public/a', { from: webStream(large), size: large.length, expires });
  assert.match((await rejection(call, StorageError)).message, /the stream in from cannot be sent again, pass a function/);

  deployment.storage.faults = [cutUpload(1_000_000), cutUpload(1_000_000)];
  let made = 0;
  const from = () => {
    made++;
    return webStream(large);
  };
  await client.upload('task', 0, 'public/a', { from, size: large.length, expires });
  assert.is(made, 3);
  sameBytes(deployment.storage.contents.get('t/public/a')?.bytes, large);
});

test('a stream that was not touched can be sent again', async ({ deployment }) => {
  const call = { from: webStream(large), size: large.length, expires };
  let first = true;
  const client = deployment.client({
    fetch: (url, options) => {
      if (!first) return fetch(url, options);
      first = false;
      return Promise.reject(new TypeError('no network'));
    },
  });
  await client.upload('task', 0, 'public/a', call);
  assert.is(deployment.storage.requests.length, 1);
});

test('a source of another length than it says is an error', async ({ deployment }) => {
  const client = deployment.client();
  for (const size of [large.length - 1, large.length + 1, 5_000]) {
    const call = client.upload('task', 0, 'public/a', { from: webStream(large), size, expires });
    assert.match((await rejection(call, ConfigurationError)).message, /^from gave (more than )?\d+ bytes, but its size is \d+$/);
  }
  const wrong = client.upload('task', 0, 'public/a', { from: large, size: 5, expires });
  assert.match((await rejection(wrong, ConfigurationError)).message, /size is 5, but from holds 2500000 bytes/);
});

test('a file that grows during the upload is an error', async ({ deployment, folder }) => {
  const client = deployment.client();
  const path = join(folder, 'grows');
  writeFileSync(path, large);
  deployment.storage.faults = [cutUpload(1_000_000, () => appendFileSync(path, 'more'))];
  const call = client.upload('task', 0, 'public/a', { from: path, expires });
  assert.match((await rejection(call, ConfigurationError)).message, /from gave more than 2500000 bytes/);
  assert.not(deployment.storage.contents.has('t/public/a'));
});

test('a source that fails ends the upload with its error', async ({ deployment }) => {
  const failing = () =>
    Readable.from(
      (async function* () {
        yield large;
        throw new Error('no more');
      })(),
    );
  for (const size of [undefined, 5_000_000]) {
    const before = temporaryUploads();
    const call = deployment.client().upload('task', 0, 'public/a', { from: failing, size, expires });
    assert.is((await rejection(call, Error)).message, 'no more');
    assert.equal(temporaryUploads(), before);
  }
});

test('a stream of text, and something that is no source, are refused', async ({ deployment, folder }) => {
  const client = deployment.client();
  const text = createReadStream(import.meta.filename, { encoding: 'utf8' });
  const call = client.upload('task', 0, 'public/a', { from: text as unknown as AsyncIterable<Uint8Array>, expires });
  assert.match((await rejection(call, ConfigurationError)).message, /from is a stream that gave a string, expected bytes/);
  const none = client.upload('task', 0, 'public/a', { from: 5 as never, expires });
  assert.match((await rejection(none, ConfigurationError)).message, /from is none of: a path/);
  const missing = client.upload('task', 0, 'public/a', { from: join(folder, 'missing'), expires });
  assert.match((await rejection(missing, Error)).message, /ENOENT.*missing/);
  mkdirSync(join(folder, 'sub'));
  const sub = client.upload('task', 0, 'public/a', { from: join(folder, 'sub'), expires });
  assert.match((await rejection(sub, ConfigurationError)).message, /sub is not a file; use uploadFolder/);
  await rejection(client.upload('task', 0, 'public/ä', { text: '', expires }), UnsafeNameError);
  assert.is(deployment.queue.fakeCalls['createArtifact']?.length, 0);
});

test('an aborted upload rejects with the reason', async ({ deployment }) => {
  const controller = new AbortController();
  const options = { from: large, expires, signal: controller.signal, onProgress: () => controller.abort(new Error('enough')) };
  assert.is((await rejection(deployment.client().upload('task', 0, 'public/a', options), Error)).message, 'enough');
  assert.is((await rejection(deployment.client().upload('task', 0, 'public/a', options), Error)).message, 'enough');
  assert.not(deployment.objects.get('t/public/a')?.finished);
});

test('a source that is slow does not count as silence of the server, and one that hangs can be aborted', async ({ deployment }) => {
  const slow = async function* () {
    await new Promise((resolve) => setTimeout(resolve, 300));
    yield large.subarray(0, 1_000_000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    yield large.subarray(1_000_000);
  };
  const client = deployment.client({ timeout: 100 });
  await client.upload('task', 0, 'public/a', { from: slow(), size: large.length, expires });
  assert.is(deployment.storage.requests.length, 1);
  const hanging = async function* () {
    yield large;
    await new Promise(() => {});
  };
  for (const size of [undefined, 5_000_000]) {
    const before = temporaryUploads();
    const signal = AbortSignal.timeout(50);
    const error = await rejection(client.upload('task', 0, 'public/b', { from: hanging(), size, expires, signal }), Error);
    assert.is(error.name, 'TimeoutError');
    assert.equal(temporaryUploads(), before);
  }
});

test.run();
