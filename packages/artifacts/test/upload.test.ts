import { appendFileSync, createReadStream, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ConfigurationError } from '@tc/core';
import { assertHidesPlanted } from '@tc/test-support/planted-secrets';
import { rejection } from '@tc/test-support/rejection';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Progress, StorageError, UnsafeNameError, type UploadContent } from '../src/index.ts';
import { Deployment, hashesOf, sample } from './deployment.ts';
import { sameBytes } from './same-bytes.ts';
import { cutUpload, garbage, refuseEarly, refuseUpload, reset, silent, stallUpload } from './storage-faults.ts';
import type { Fault } from './storage-server.ts';

const test = suite<{ deployment: Deployment; folder: string }>('upload');

test.before.each(async (context) => {
  context.deployment = await Deployment.start();
  context.folder = temporaryFolder('tc-artifacts');
});
test.after.each(({ deployment }) => deployment[Symbol.asyncDispose]());

const expires = new Date('2100-01-01T00:00:00.000Z');
const large = sample(2_500_000);

/** Folders in the system's temp folder that uploads use. */
function temporaryUploads(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('tc-upload-'));
}

function webStream(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
}

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
const faults: Readonly<Record<string, { readonly faults: readonly Fault[]; readonly refused?: true; readonly timeout?: number }>> = {
  'a reset connection': { faults: [reset] },
  'a connection that is cut at once': { faults: [cutUpload(0)] },
  'a connection that is cut midway': { faults: [cutUpload(1_000_000)] },
  'a server that stops reading': { faults: [stallUpload(1_000_000)], timeout: 400 },
  'a server that never answers': { faults: [silent], timeout: 400 },
  'something that is not HTTP': { faults: [garbage] },
  'status 500': { faults: [refuseUpload(500, 'InternalError')] },
  'status 503 with Retry-After': { faults: [refuseUpload(503, 'SlowDown', { 'retry-after': '0' })] },
  'status 429': { faults: [refuseUpload(429, 'TooMany')] },
  'status 503 before the body was sent': { faults: [refuseEarly(503, 'SlowDown')] },
  'five faults': { faults: [reset, cutUpload(1_000_000), refuseUpload(500, 'x'), garbage, refuseUpload(502, 'x')] },
  'six faults': { faults: Array(6).fill(refuseUpload(500, 'x')), refused: true },
  'status 403': { faults: [refuseUpload(403, 'SignatureDoesNotMatch')], refused: true },
  'status 400': { faults: [refuseUpload(400, 'BadDigest')], refused: true },
  'a redirect': { faults: [refuseUpload(307, 'TemporaryRedirect', { location: '/elsewhere' })], refused: true },
  'status 411': { faults: [refuseUpload(411, 'MissingContentLength')], refused: true },
};

for (const storageType of ['object', 's3'] as const) {
  for (const [fault, { faults: list, refused, timeout = 10_000 }] of Object.entries(faults)) {
    test(`${storageType}: ${fault}`, async ({ deployment }) => {
      deployment.storage.faults = [...list];
      const call = deployment.client({ storageType, timeout }).upload('task', 0, 'public/a', { from: large, expires });
      const path = storageType === 'object' ? 't/public/a' : 'public/a';
      if (refused) {
        const error = await rejection(call, StorageError);
        assertHidesPlanted(error);
        assert.not(deployment.storage.contents.has(path));
        assert.not(deployment.objects.get(path)?.finished);
      } else {
        assert.equal((await call).hashes, hashesOf(large));
        sameBytes(deployment.storage.contents.get(path)?.bytes, large);
      }
    });
  }

  test(`${storageType}: a URL that has run out is renewed`, async ({ deployment }) => {
    const { storage } = deployment;
    storage.faults = [cutUpload(1_000, () => storage.expireUrls()), undefined];
    await deployment.client({ storageType }).upload('task', 0, 'public/a', { from: large, expires });
    assert.is(storage.requests.length, 3);
    assert.is(new Set(storage.requests.map(({ query }) => query.get('X-Amz-Signature'))).size, 2);
  });

  test(`${storageType}: a URL whose time is over is renewed after a failure`, async ({ deployment }) => {
    deployment.urlLifetime = -1;
    deployment.storage.faults = [reset];
    await deployment.client({ storageType }).upload('task', 0, 'public/a', { from: large, expires });
    assert.is(new Set(deployment.storage.requests.map(({ query }) => query.get('X-Amz-Signature'))).size, 2);
  });
}

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
