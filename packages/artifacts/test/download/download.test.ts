import { createWriteStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ConfigurationError } from '@tc/core';
import { rejection } from '@tc/test-support/rejection';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ArtifactError, ChecksumError, type Progress, ReferenceRefusedError, StorageError } from '../../src/index.ts';
import { Deployment, hashesOf, sample } from '../deployment.ts';
import { sameBytes } from '../same-bytes.ts';

const test = suite<{ deployment: Deployment; folder: string }>('download');

test.before.each(async (context) => {
  context.deployment = await Deployment.start();
  context.folder = temporaryFolder('tc-artifacts');
});
test.after.each(({ deployment }) => deployment[Symbol.asyncDispose]());

const bytes = sample(300_000);

for (const storageType of ['object', 's3', 'reference'] as const) {
  test(`an artifact of the type ${storageType} becomes a file`, async ({ deployment, folder }) => {
    const name = deployment.add(storageType, bytes, { contentType: 'application/zip' });
    const to = join(folder, 'new', 'a.zip');
    const result = await deployment.client().download('task', name, { to });
    assert.equal(result, { contentType: 'application/zip', contentEncoding: undefined, size: 300_000, hashes: hashesOf(bytes) });
    sameBytes(readFileSync(to), bytes);
    assert.equal(readdirSync(join(folder, 'new')), ['a.zip']);
    assert.is(deployment.storage.requests[0]?.headers['authorization'], undefined);
  });
}

test('an object by a simple URL is checked with the hashes of its metadata', async ({ deployment, folder }) => {
  deployment.downloadMethod = 'simple';
  const name = deployment.add('object', bytes);
  const to = join(folder, 'a');
  assert.is((await deployment.client().download('task', name, { to })).size, bytes.length);
  deployment.storage.store(`t/${name}`, sample(300_000, 2));
  await rejection(deployment.client().download('task', name, { to: join(folder, 'b') }), ChecksumError);
  assert.equal(readdirSync(folder), ['a']);
});

test('a link leads to another artifact', async ({ deployment }) => {
  const artifact = deployment.add('object', bytes);
  await deployment.client().createLink('task', 0, 'public/link', { artifact, expires: new Date() });
  const content = await deployment.client().open('task', 'public/link');
  sameBytes(await content.bytes(), bytes);
});

test('an error artifact is an ArtifactError', async ({ deployment, folder }) => {
  const record = { reason: 'file-missing-on-worker', message: 'No such file: x.log', expires: new Date() } as const;
  await deployment.client().createError('task', 0, 'public/x.log', record);
  const error = await rejection(deployment.client().download('task', 'public/x.log', { to: join(folder, 'x') }), ArtifactError);
  assert.is(error.reason, 'file-missing-on-worker');
  assert.is(error.serverMessage, 'No such file: x.log');
  assert.is(error.message, 'public/x.log of task task, latest run, has no content: file-missing-on-worker: No such file: x.log');
  assert.equal(readdirSync(folder), []);
});

test('a reference is not requested if references are refused', async ({ deployment, folder }) => {
  const name = deployment.add('reference', bytes);
  for (const client of [deployment.client({ references: 'refuse' }), deployment.client()]) {
    const call = client.download('task', name, { to: join(folder, 'x'), references: 'refuse' });
    await rejection(call, ReferenceRefusedError);
  }
  assert.is(deployment.storage.requests.length, 0);
});

test('a reference to something that is not HTTP is refused', async ({ deployment }) => {
  for (const url of ['file:///etc/passwd', 'data:text/plain,x', 'ftp://example.com/x', 'nonsense', 'http://user:pass@127.0.0.1/x']) {
    await deployment.client().createReference('task', 0, 'public/x', { url, expires: new Date() });
    const error = await rejection(deployment.client().open('task', 'public/x'), StorageError);
    assert.not.match(error.message, /pass\b/);
  }
});

test('a run is named, or the latest one is meant', async ({ deployment }) => {
  const name = deployment.add('s3', bytes);
  await (await deployment.client().open('task', name, { runId: 3 })).cancel();
  await (await deployment.client().open('task', name)).cancel();
  assert.equal(deployment.queue.fakeCalls['artifact'], [{ taskId: 'task', runId: 3, name }]);
  assert.equal(deployment.queue.fakeCalls['latestArtifact'], [{ taskId: 'task', name }]);
});

test('a task is found by its index path', async ({ deployment }) => {
  const name = deployment.add('s3', bytes);
  const paths: string[] = [];
  const index = {
    findTask: async (path: string) => {
      paths.push(path);
      return { taskId: 'found', namespace: path, rank: 0, data: {}, expires: '' };
    },
  };
  const client = deployment.client({ index: index as never });
  await (await client.open({ index: 'project.app.latest' }, name)).cancel();
  assert.is((await client.find('project.app.other')).taskId, 'found');
  assert.equal(paths, ['project.app.latest', 'project.app.other']);
  assert.equal(deployment.queue.fakeCalls['latestArtifact'], [{ taskId: 'found', name }]);
});

test('streams of both kinds and file URLs are targets', async ({ deployment, folder }) => {
  const name = deployment.add('object', bytes);
  const client = deployment.client();
  await client.download('task', name, { to: pathToFileURL(join(folder, 'by-url')) });
  await client.download('task', name, { to: createWriteStream(join(folder, 'by-node')) });
  const chunks: Uint8Array[] = [];
  let closed = false;
  const web = new WritableStream<Uint8Array>({
    write: (chunk) => void chunks.push(chunk),
    close: () => {
      closed = true;
    },
  });
  await client.download('task', name, { to: web });
  assert.ok(closed);
  for (const found of [readFileSync(join(folder, 'by-url')), readFileSync(join(folder, 'by-node')), Buffer.concat(chunks)]) {
    sameBytes(found, bytes);
  }
});

test('a target that fails ends the download with its error', async ({ deployment, folder }) => {
  const name = deployment.add('object', sample(3_000_000));
  const failing = new Writable({ write: (_, __, callback) => callback(new Error('disk full')) });
  const web = new WritableStream({ write: () => Promise.reject(new Error('disk full')) });
  for (const to of [failing, web]) {
    const error = await rejection(deployment.client().download('task', name, { to }), Error);
    assert.is(error.message, 'disk full');
  }
  writeFileSync(join(folder, 'file'), '');
  const error = await rejection(deployment.client().download('task', name, { to: join(folder, 'file', 'x') }), Error);
  assert.match(error.message, /EEXIST|ENOTDIR/);
});

test('an existing file is replaced when the download is complete, and a folder is refused', async ({ deployment, folder }) => {
  const name = deployment.add('object', bytes);
  const to = join(folder, 'a');
  writeFileSync(to, 'old');
  const record = deployment.objects.get(`t/${name}`);
  assert.ok(record);
  record.hashes = hashesOf(sample(3));
  await rejection(deployment.client().download('task', name, { to }), ChecksumError);
  assert.is(readFileSync(to, 'utf8'), 'old');
  record.hashes = hashesOf(bytes);
  await deployment.client().download('task', name, { to });
  sameBytes(readFileSync(to), bytes);
  const error = await rejection(deployment.client().download('task', name, { to: folder }), ConfigurationError);
  assert.match(error.message, /is a folder; name the file/);
});

test('one hash is enough, none is not, and unknown ones are ignored', async ({ deployment, folder }) => {
  const name = deployment.add('object', bytes);
  const record = deployment.objects.get(`t/${name}`);
  assert.ok(record);
  const { sha256, sha512 } = hashesOf(bytes);
  for (const hashes of [{ sha256 }, { sha512 }, { sha256, blake3: 'x' }]) {
    record.hashes = hashes;
    await deployment.client().download('task', name, { to: join(folder, 'a') });
  }
  for (const hashes of [{ sha256: sha256.replace(/./, 'x') }, { sha256, sha512: sha512.replace(/./, 'x') }, {}, { blake3: 'x' }]) {
    record.hashes = hashes;
    const error = await rejection(deployment.client().download('task', name, { to: join(folder, 'b') }), ChecksumError);
    assert.is(error.check, 'sha512' in hashes ? 'sha512' : 'sha256');
  }
  assert.not(existsSync(join(folder, 'b')));
});

test('progress is reported up to the end', async ({ deployment, folder }) => {
  const name = deployment.add('s3', bytes);
  const steps: Progress[] = [];
  await deployment.client().download('task', name, { to: join(folder, 'a'), onProgress: (step) => steps.push(step) });
  assert.ok(steps.length > 1);
  assert.ok(steps.every((step, index) => step.total === bytes.length && step.loaded > (steps[index - 1]?.loaded ?? 0)));
  assert.is(steps.at(-1)?.loaded, bytes.length);
});

test('an encoding is undone, or kept with decompress: false', async ({ deployment, folder }) => {
  const stored = gzipSync(bytes);
  const name = deployment.add('s3', stored, { contentEncoding: 'gzip' });
  const plain = await deployment.client().download('task', name, { to: join(folder, 'plain') });
  sameBytes(readFileSync(join(folder, 'plain')), bytes);
  assert.equal(plain.hashes, hashesOf(bytes));
  assert.is(plain.contentEncoding, undefined);
  const kept = await deployment.client().download('task', name, { to: join(folder, 'kept'), decompress: false });
  sameBytes(readFileSync(join(folder, 'kept')), stored);
  assert.is(kept.contentEncoding, 'gzip');
});

test('an encoding that fetch does not know is an error, unless it is kept', async ({ deployment, folder }) => {
  const name = deployment.add('s3', bytes, { contentEncoding: 'zstd' });
  const error = await rejection(deployment.client().download('task', name, { to: join(folder, 'a') }), ConfigurationError);
  assert.match(error.message, /zstd, which cannot be undone; set decompress to false/);
  assert.is((await deployment.client().download('task', name, { to: join(folder, 'a'), decompress: false })).contentEncoding, 'zstd');
});

test('with decompress: false redirects are followed, and a fetch of one’s own is refused', async ({ deployment }) => {
  const name = deployment.add('s3', bytes);
  const target = deployment.storage.sign(name);
  deployment.storage.faults = [(_, response) => void response.writeHead(302, { location: target }).end()];
  const content = await deployment.client().open('task', name, { decompress: false });
  sameBytes(await content.bytes(), bytes);
  const error = await rejection(deployment.client({ fetch }).open('task', name, { decompress: false }), ConfigurationError);
  assert.match(error.message, /decompress is false/);
});

test('empty content is content', async ({ deployment, folder }) => {
  for (const storageType of ['object', 's3'] as const) {
    const name = deployment.add(storageType, new Uint8Array());
    assert.is((await deployment.client().download('task', name, { to: join(folder, storageType) })).size, 0);
    assert.is(readFileSync(join(folder, storageType)).length, 0);
  }
});

test('another fetch can be given', async ({ deployment }) => {
  const name = deployment.add('object', bytes);
  const urls: string[] = [];
  const client = deployment.client({
    fetch: (url, options) => {
      urls.push(url);
      return fetch(url, options);
    },
  });
  sameBytes(await (await client.open('task', name)).bytes(), bytes);
  assert.is(urls.length, 1);
});

test('an aborted download rejects with the reason and leaves nothing', async ({ deployment, folder }) => {
  const name = deployment.add('object', sample(3_000_000));
  for (const own of [true, false]) {
    const controller = new AbortController();
    const client = deployment.client(own ? {} : { signal: controller.signal });
    const call = client.download('task', name, {
      to: join(folder, 'a'),
      ...(own && { signal: controller.signal }),
      onProgress: () => controller.abort(new Error('enough')),
    });
    assert.is((await rejection(call, Error)).message, 'enough');
    assert.equal(readdirSync(folder), []);
    const again = client.download('task', name, { to: join(folder, 'a'), signal: controller.signal });
    assert.is((await rejection(again, Error)).message, 'enough');
  }
});

test('a signal may serve many downloads without a warning', async ({ deployment, folder }) => {
  const name = deployment.add('object', bytes);
  const warnings: Error[] = [];
  const note = (warning: Error) => void warnings.push(warning);
  process.on('warning', note);
  const client = deployment.client({ signal: new AbortController().signal });
  await Promise.all(Array.from({ length: 30 }, (_, index) => client.download('task', name, { to: join(folder, String(index)) })));
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  assert.equal(warnings, []);
});

test('wrong options are refused before anything is sent', async ({ deployment, folder }) => {
  const name = deployment.add('object', bytes);
  const to = join(folder, 'a');
  for (const [options, message] of [
    [{ retries: -1 }, /retries is -1, expected a whole number from 0/],
    [{ retries: 1.5 }, /retries is 1.5/],
    [{ timeout: 0 }, /timeout is 0, expected a number from 1/],
    [{ randomizationFactor: 2 }, /randomizationFactor is 2/],
    [{ references: 'no' as never }, /references is "no", expected follow or refuse/],
  ] as const) {
    const error = await rejection(deployment.client().download('task', name, { to, ...options }), ConfigurationError);
    assert.match(error.message, message);
    assert.throws(() => deployment.client(options), message);
  }
  const to2 = new WritableStream();
  await rejection(deployment.client().download('task', name, { to: to2, resume: true }), ConfigurationError);
  assert.is(deployment.storage.requests.length, 0);
});

test.run();
