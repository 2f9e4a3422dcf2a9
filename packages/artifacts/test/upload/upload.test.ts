import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ConfigurationError } from '@tc/core';
import { rejection } from '@tc/test-support/rejection';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Progress, UploadContent } from '../../src/index.ts';
import { Deployment, hashesOf, sample } from '../deployment.ts';
import { sameBytes } from '../same-bytes.ts';
import { expires, large, temporaryUploads, webStream } from './uploads.ts';

const test = suite<{ deployment: Deployment; folder: string }>('upload');

test.before.each(async (context) => {
  context.deployment = await Deployment.start();
  context.folder = temporaryFolder('tc-artifacts');
});
test.after.each(({ deployment }) => deployment[Symbol.asyncDispose]());

for (const storageType of ['object', 's3'] as const) {
  for (const [size, bytes] of [
    ['small', sample(5_000)],
    ['large', large],
    ['empty', new Uint8Array()],
  ] as const) {
    const path = join(temporaryFolder('tc-source'), 'a.bin');
    const sources: Record<string, () => UploadContent> = {
      'a path': () => ({ from: path }),
      'a file URL': () => ({ from: pathToFileURL(path) }),
      bytes: () => ({ from: bytes }),
      'a Blob': () => ({ from: new Blob([bytes]) }),
      'a web stream': () => ({ from: webStream(bytes) }),
      'a web stream with its size': () => ({ from: webStream(bytes), size: bytes.length }),
      'a stream of Node': () => ({ from: createReadStream(path) }),
      'a stream of Node with its size': () => ({ from: createReadStream(path), size: bytes.length }),
      'a function that makes a stream': () => ({ from: () => createReadStream(path) }),
      'a function that promises bytes': () => ({ from: async () => bytes }),
    };
    for (const [source, content] of Object.entries(sources)) {
      test(`${storageType}: ${size} content from ${source}`, async ({ deployment }) => {
        writeFileSync(path, bytes);
        const before = temporaryUploads();
        const result = await deployment.client({ storageType }).upload('task', 0, 'public/a.zip', { ...content(), expires });
        assert.equal(result, { contentType: 'application/zip', size: bytes.length, hashes: hashesOf(bytes) });
        const stored = deployment.storage.contents.get(storageType === 'object' ? 't/public/a.zip' : 'public/a.zip');
        assert.is(stored?.contentType, 'application/zip');
        sameBytes(stored?.bytes, bytes);
        if (storageType === 'object') assert.equal(deployment.objects.get('t/public/a.zip')?.hashes, hashesOf(bytes));
        assert.ok(deployment.artifacts.get('public/a.zip')?.finished);
        assert.is(deployment.artifacts.get('public/a.zip')?.contentLength, storageType === 's3' ? bytes.length : undefined);
        assert.equal(temporaryUploads(), before);
        assert.ok(deployment.storage.requests.every(({ headers }) => headers['authorization'] === undefined));
        const back = await deployment.client().open('task', 'public/a.zip');
        sameBytes(await back.bytes(), bytes);
      });
    }
  }
}

test('small objects travel within the call, unless the service prefers a URL', async ({ deployment }) => {
  const client = deployment.client();
  await client.upload('task', 0, 'public/a', { text: 'small', expires });
  await client.upload('task', 0, 'public/b', { from: sample(8_191), expires });
  assert.is(deployment.storage.requests.length, 0);
  await client.upload('task', 0, 'public/c', { from: sample(8_192), expires });
  assert.is(deployment.storage.requests.length, 1);
  deployment.uploadMethod = 'putUrl';
  // The stream is read only once.
  await client.upload('task', 0, 'public/d', { from: webStream(sample(5_000)), size: 5_000, expires });
  assert.is(deployment.storage.requests.length, 2);
  sameBytes(deployment.storage.contents.get('t/public/d')?.bytes, sample(5_000));
});

test('an object service that offers no method is an error', async ({ deployment }) => {
  const object = deployment.object.use({
    fake: { createUpload: (_, { uploadId, projectId }) => ({ uploadId, projectId, expires: '', uploadMethod: {} }) },
  });
  const call = deployment.client({ object }).upload('task', 0, 'public/a', { text: 'x', expires });
  assert.match((await rejection(call, ConfigurationError)).message, /neither dataInline nor putUrl/);
});

test('the MIME type is given, or follows from the name or the source', async ({ deployment, folder }) => {
  const client = deployment.client();
  const typeOf = async (name: string, content: UploadContent, contentType?: string) =>
    (await client.upload('task', 0, name, { ...content, expires, contentType })).contentType;
  const json = join(folder, 'data.json');
  writeFileSync(json, '{}');
  assert.is(await typeOf('public/a.html', { text: '' }), 'text/html; charset=utf-8');
  assert.is(await typeOf('public/a.html', { text: '' }, 'text/x-own'), 'text/x-own');
  assert.is(await typeOf('public/live.log', { text: '' }), 'text/plain; charset=utf-8');
  assert.is(await typeOf('public/a.json', { text: '' }), 'application/json');
  assert.is(await typeOf('public/text', { text: '' }), 'text/plain; charset=utf-8');
  assert.is(await typeOf('public/bytes', { from: new Uint8Array() }), 'application/octet-stream');
  assert.is(await typeOf('public/blob', { from: new Blob([], { type: 'image/png' }) }), 'image/png');
  assert.is(await typeOf('public/file', { from: json }), 'application/json');
});

test('an encoding is passed on to S3, and refused for objects', async ({ deployment }) => {
  const client = deployment.client();
  const bytes = sample(50_000);
  await client.upload('task', 0, 'public/a', { from: gzipSync(bytes), contentEncoding: 'gzip', storageType: 's3', expires });
  sameBytes(await (await client.open('task', 'public/a')).bytes(), bytes);
  const call = client.upload('task', 0, 'public/b', { text: '', contentEncoding: 'gzip', expires });
  assert.match((await rejection(call, ConfigurationError)).message, /contentEncoding is gzip, but only the storage type s3/);
});

test('progress is reported up to the end', async ({ deployment }) => {
  for (const [name, from] of [
    ['public/a', large],
    ['public/b', sample(10)],
  ] as const) {
    const steps: Progress[] = [];
    await deployment.client().upload('task', 0, name, { from, expires, onProgress: (step) => steps.push(step) });
    assert.ok(steps.every((step, index) => step.total === from.length && step.loaded > (steps[index - 1]?.loaded ?? 0)));
    assert.is(steps.at(-1)?.loaded, from.length);
  }
});

/** With a `timeout` only where the client must notice that nothing happens: attempts that work may need longer on a busy machine. */
test('references, links and errors are created', async ({ deployment }) => {
  const client = deployment.client();
  await client.createReference('task', 1, 'public/a.json', { url: 'https://example.com/', expires });
  await client.createReference('task', 1, 'public/b', { url: 'https://example.com/', expires, contentType: 'text/x' });
  await client.createLink('task', 1, 'public/c', { artifact: 'public/b', expires });
  await client.createError('task', 1, 'public/d', { reason: 'file-missing-on-worker', message: 'gone', expires });
  const date = expires;
  assert.equal(
    deployment.queue.fakeCalls['createArtifact']?.map(({ runId, name, payload }) => ({ runId, name, payload })),
    [
      {
        runId: 1,
        name: 'public/a.json',
        payload: { storageType: 'reference', url: 'https://example.com/', expires: date, contentType: 'application/json' },
      },
      {
        runId: 1,
        name: 'public/b',
        payload: { storageType: 'reference', url: 'https://example.com/', expires: date, contentType: 'text/x' },
      },
      { runId: 1, name: 'public/c', payload: { storageType: 'link', artifact: 'public/b', expires: date } },
      { runId: 1, name: 'public/d', payload: { storageType: 'error', reason: 'file-missing-on-worker', message: 'gone', expires: date } },
    ],
  );
});

test('objects that are no artifacts go up and down', async ({ deployment }) => {
  const { objects } = deployment.client();
  for (const bytes of [sample(100), large]) {
    const name = `project/x/${bytes.length}`;
    const result = await objects.upload(name, { from: bytes, projectId: 'x', expires, contentType: 'text/x' });
    assert.equal(result, { contentType: 'text/x', size: bytes.length, hashes: hashesOf(bytes) });
    assert.is(deployment.objects.get(name)?.projectId, 'x');
    const content = await objects.open(name);
    assert.is(content.contentType, 'text/x');
    sameBytes(await content.bytes(), bytes);
    const chunks: Uint8Array[] = [];
    await objects.download(name, { to: new WritableStream({ write: (chunk) => void chunks.push(chunk) }) });
    sameBytes(Buffer.concat(chunks), bytes);
  }
});

test.run();
