import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ApiError, Credentials, fromNow, slugid } from '@tc/core';
import { type Emulator, startEmulator } from '@tc/emulator';
import { Index } from '@tc/index';
import { ObjectService } from '@tc/object';
import { Queue } from '@tc/queue';
import { PLANTED_SEED } from '@tc/test-support/planted-secrets';
import { rejection } from '@tc/test-support/rejection';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ArtifactError, Artifacts, type Fetch, Objects } from '../src/index.ts';
import { hashesOf, sample } from './deployment.ts';
import { sameBytes } from './same-bytes.ts';

const test = suite<{ emulator: Emulator; queue: Queue; taskId: string; folder: string }>('against the emulator');

test.before.each(async (context) => {
  context.emulator = await startEmulator({ seed: PLANTED_SEED });
  context.queue = new Queue(context.emulator);
  context.taskId = await runningTask(context.queue);
  context.folder = temporaryFolder('tc-artifacts');
});
test.after.each(({ emulator }) => emulator.close());

const expires = fromNow('1 day');
const large = sample(1_500_000);

/** Creates a task and claims it, so that its run 0 accepts artifacts. */
async function runningTask(queue: Queue): Promise<string> {
  const taskId = slugid();
  const taskQueueId = 'proj-test/artifacts';
  await queue.createTask(taskId, {
    taskQueueId,
    created: new Date(),
    deadline: fromNow('1 hour'),
    expires: fromNow('2 days'),
    payload: {},
    metadata: { name: 'Test', description: '', owner: 'test@example.com', source: 'https://example.com' },
  });
  await queue.claimWork(taskQueueId, { workerGroup: 'test', workerId: 'test', tasks: 1 });
  return taskId;
}

for (const storageType of ['object', 's3'] as const) {
  test(`artifacts of the type ${storageType} go up and down`, async ({ emulator, queue, taskId, folder }) => {
    const artifacts = new Artifacts(queue, { storageType });
    const calls = () => emulator.calls.map(({ method }) => method);
    for (const [name, bytes] of [
      ['public/empty', new Uint8Array()],
      ['public/small.txt', sample(100)],
      ['private/large.zip', large],
    ] as const) {
      const result = await artifacts.upload(taskId, 0, name, { from: bytes, expires });
      assert.equal(result.hashes, hashesOf(bytes));
      const to = join(folder, name);
      const downloaded = await artifacts.download(taskId, name, { to });
      assert.equal(downloaded.hashes, hashesOf(bytes));
      assert.is(downloaded.contentType, result.contentType);
      sameBytes(readFileSync(to), bytes);
      sameBytes(await (await artifacts.open(taskId, name, { runId: 0 })).bytes(), bytes);
      const info = await queue.artifactInfo(taskId, '0', name);
      assert.is(info.storageType, storageType);
      assert.is(info.contentLength, storageType === 's3' ? bytes.length : undefined);
    }
    assert.is(calls().includes('finishArtifact'), storageType === 'object');
    assert.is(calls().includes('startDownload'), storageType === 'object');
  });
}

test('an upload is repeated without harm while the deployment fails', async ({ emulator, queue, taskId }) => {
  for (const [service, method] of [
    ['queue', 'finishArtifact'],
    ['object', 'createUpload'],
    ['object', 'finishUpload'],
    ['queue', 'artifact'],
    ['object', 'startDownload'],
  ] as const) {
    emulator.fail({ service, method, status: 503, times: 1 });
    emulator.fail({ service, method, cut: 'after', times: 1 });
  }
  const artifacts = new Artifacts(queue);
  await artifacts.upload(taskId, 0, 'public/a', { from: large, expires });
  sameBytes(await (await artifacts.open(taskId, 'public/a', { runId: 0 })).bytes(), large);
});

test('a private artifact needs its scope', async ({ emulator, queue, taskId }) => {
  await new Artifacts(queue).upload(taskId, 0, 'private/a', { from: large, expires });
  const { rootUrl, credentials } = emulator;
  const reader = credentials.createTemporary({ expiresIn: '1 hour', scopes: ['queue:get-artifact:private/*'] });
  sameBytes(await (await new Artifacts(new Queue({ rootUrl, credentials: reader })).open(taskId, 'private/a')).bytes(), large);
  for (const other of [new Credentials(), credentials.createTemporary({ expiresIn: '1 hour', scopes: ['queue:get-artifact:public/*'] })]) {
    const error = await rejection(new Artifacts(new Queue({ rootUrl, credentials: other })).open(taskId, 'private/a'), ApiError);
    assert.is(error.code, 'InsufficientScopes');
  }
});

test('references, links and errors are what they say', async ({ queue, taskId }) => {
  const artifacts = new Artifacts(queue);
  await artifacts.upload(taskId, 0, 'public/a', { text: 'content', expires });
  await artifacts.createLink(taskId, 0, 'public/link', { artifact: 'public/a', expires });
  assert.is(await (await artifacts.open(taskId, 'public/link')).text(), 'content');
  const url = queue.buildSignedUrl('getArtifact', taskId, '0', 'public/a');
  await artifacts.createReference(taskId, 0, 'public/reference', { url, expires });
  assert.is(await (await artifacts.open(taskId, 'public/reference')).text(), 'content');
  await artifacts.createError(taskId, 0, 'public/error', { reason: 'file-missing-on-worker', message: 'gone', expires });
  const error = await rejection(artifacts.open(taskId, 'public/error'), ArtifactError);
  assert.is(error.reason, 'file-missing-on-worker');
  assert.is(error.serverMessage, 'gone');
  assert.is((await rejection(artifacts.open(taskId, 'public/missing'), ApiError)).code, 'ResourceNotFound');
});

test('a folder goes up and down', async ({ queue, taskId, folder }) => {
  const from = join(folder, 'from');
  mkdirSync(join(from, 'sub'), { recursive: true });
  for (let index = 0; index < 12; index++) writeFileSync(join(from, index % 2 ? 'sub' : '.', `${index}.bin`), sample(index * 3_000, index));
  const artifacts = new Artifacts(queue);
  await artifacts.uploadFolder(taskId, 0, 'public/site', { from, expires });
  const to = join(folder, 'to');
  const files = await artifacts.downloadAll(taskId, { to, match: 'public/site/**', runId: 0 });
  assert.is(files.length, 12);
  for (let index = 0; index < 12; index++) {
    sameBytes(readFileSync(join(to, 'public/site', index % 2 ? 'sub' : '.', `${index}.bin`)), sample(index * 3_000, index));
  }
  assert.is(readdirSync(join(to, 'public/site')).length, 7);
});

test('a task is found through the index', async ({ emulator, queue, taskId }) => {
  const artifacts = new Artifacts(queue);
  await artifacts.upload(taskId, 0, 'public/a', { text: 'content', expires });
  await new Index(emulator).insertTask('project.app.latest', { taskId, rank: 1, data: {}, expires });
  assert.is((await artifacts.find('project.app.latest')).taskId, taskId);
  assert.is(await (await artifacts.open({ index: 'project.app.latest' }, 'public/a')).text(), 'content');
});

test('an encoded artifact is decoded, or kept as it is', async ({ queue, taskId, folder }) => {
  const artifacts = new Artifacts(queue, { storageType: 's3' });
  const gzip = gzipSync(large);
  await artifacts.upload(taskId, 0, 'public/a', { from: gzip, contentEncoding: 'gzip', expires });
  sameBytes(await (await artifacts.open(taskId, 'public/a')).bytes(), large);
  await artifacts.download(taskId, 'public/a', { to: join(folder, 'a'), decompress: false });
  sameBytes(readFileSync(join(folder, 'a')), gzip);
});

/** A `fetch` whose first response ends with an error after some bytes, and what each request asked for. */
function cutFetch(size: number, meanwhile: () => Promise<void> = async () => {}): { fetch: Fetch; ranges: (string | undefined)[] } {
  const ranges: (string | undefined)[] = [];
  return {
    ranges,
    async fetch(url, options) {
      ranges.push(options.headers['range']);
      const response = await fetch(url, options);
      if (ranges.length > 1) return response;
      const bytes = new Uint8Array(await response.arrayBuffer()).subarray(0, size);
      const chunks = [bytes];
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          const chunk = chunks.shift();
          if (chunk) return controller.enqueue(chunk);
          await meanwhile();
          controller.error(new TypeError('terminated'));
        },
      });
      return new Response(body, response);
    },
  };
}

test('a download that is cut continues with a range', async ({ queue, taskId }) => {
  for (const storageType of ['object', 's3'] as const) {
    const { fetch, ranges } = cutFetch(400_000);
    await new Artifacts(queue).upload(taskId, 0, `public/${storageType}`, { from: large, expires, storageType });
    sameBytes(await (await new Artifacts(queue, { fetch, delayFactor: 1 }).open(taskId, `public/${storageType}`)).bytes(), large);
    assert.equal(ranges, [undefined, 'bytes=400000-']);
  }
});

test('URLs that run out are renewed', async ({ emulator, queue, taskId }) => {
  const types = ['object', 's3'] as const;
  for (const storageType of types) {
    await new Artifacts(queue).upload(taskId, 0, `private/${storageType}`, { from: large, expires, storageType });
  }
  for (const storageType of types) {
    // The time also ends the claim, so the latest run is soon another one.
    const { fetch, ranges } = cutFetch(400_000, () => emulator.advance('50 minutes'));
    const content = await new Artifacts(queue, { fetch, delayFactor: 1 }).open(taskId, `private/${storageType}`, { runId: 0 });
    sameBytes(await content.bytes(), large);
    assert.equal(ranges, [undefined, 'bytes=400000-', 'bytes=400000-']);
  }
});

test('objects that are no artifacts go up and down', async ({ emulator, folder }) => {
  const objects = new Objects(new ObjectService(emulator));
  const uploadId = slugid();
  const options = { from: large, projectId: 'test', expires, uploadId, contentType: 'application/x-own' };
  await objects.upload('test/large', options);
  // Repeating a finished upload with another content is a conflict.
  await rejection(objects.upload('test/large', { ...options, from: sample(20_000) }), ApiError);
  const result = await objects.download('test/large', { to: join(folder, 'a') });
  assert.is(result.contentType, 'application/x-own');
  sameBytes(readFileSync(join(folder, 'a')), large);
  assert.equal((await new ObjectService(emulator).object('test/large')).hashes, hashesOf(large));
});

test.run();
