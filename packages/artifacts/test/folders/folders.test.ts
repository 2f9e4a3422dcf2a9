import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, ConfigurationError } from '@tc/core';
import { Queue } from '@tc/queue';
import { rejection } from '@tc/test-support/rejection';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { until } from '@tc/test-support/until';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ArtifactError, Artifacts, type FilesProgress, ReferenceRefusedError, StorageError, UnsafeNameError } from '../../src/index.ts';
import { Deployment, sample } from '../deployment.ts';
import { sameBytes } from '../same-bytes.ts';
import { stall, status } from '../storage-faults.ts';

const test = suite<{ deployment: Deployment; folder: string }>('folders');

test.before.each(async (context) => {
  context.deployment = await Deployment.start();
  context.folder = temporaryFolder('tc-artifacts');
});
test.after.each(({ deployment }) => deployment[Symbol.asyncDispose]());

const expires = new Date('2100-01-01T00:00:00.000Z');

/** The relative paths of all files below a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

test('all artifacts of a run are downloaded below a folder', async ({ deployment, folder }) => {
  const names = ['public/a.txt', 'public/build/x/b.zip', 'private/c'];
  for (const [index, name] of names.entries()) deployment.add(index === 1 ? 's3' : 'object', sample(50_000, index), { name });
  const steps: FilesProgress[] = [];
  const to = join(folder, 'out');
  const result = await deployment.client().downloadAll('task', { to, onProgress: (step) => steps.push(step) });
  assert.equal(filesIn(to), [...names].sort());
  for (const [index, name] of names.entries()) sameBytes(readFileSync(join(to, name)), sample(50_000, index));
  assert.equal(
    result.map(({ name, path, size }) => ({ name, path, size })),
    names.map((name) => ({ name, path: join(to, name), size: 50_000 })),
  );
  assert.ok(steps.every(({ loaded, total }, index) => total === 150_000 && loaded >= (steps[index - 1]?.loaded ?? 0)));
  assert.equal(steps.at(-1)?.files, { done: 3, total: 3 });
  assert.is(steps.at(-1)?.loaded, 150_000);
});

test('artifacts are chosen by patterns or a function', async ({ deployment, folder }) => {
  for (const name of ['public/a.txt', 'public/build/b.txt', 'public/build/.hidden/c.zip', 'private/a.txt']) {
    deployment.add('s3', sample(10), { name });
  }
  const client = deployment.client();
  const chosen = async (match: Parameters<typeof client.downloadAll>[1]['match']) =>
    (await client.downloadAll('task', { to: folder, match })).map(({ name }) => name);
  assert.equal(await chosen('public/*.txt'), ['public/a.txt']);
  assert.equal(await chosen('public/build/**'), ['public/build/b.txt', 'public/build/.hidden/c.zip']);
  assert.equal(await chosen(['private/**', '**/*.{zip,tar}']), ['public/build/.hidden/c.zip', 'private/a.txt']);
  assert.equal(await chosen(({ name, storageType }) => storageType === 's3' && name.endsWith('a.txt')), ['public/a.txt', 'private/a.txt']);
  assert.equal(await chosen('nothing'), []);
});

test('a run is named, or the latest one is meant', async ({ deployment, folder }) => {
  deployment.add('s3', sample(10), { name: 'public/a' });
  const client = deployment.client();
  await client.downloadAll('task', { to: folder, runId: 2 });
  await client.downloadAll('task', { to: folder });
  const calls = deployment.queue.fakeCalls;
  assert.equal(
    calls['listArtifacts']?.map(({ runId }) => runId),
    [2],
  );
  assert.equal(
    calls['artifact']?.map(({ runId }) => runId),
    [2],
  );
  assert.is(calls['listLatestArtifacts']?.length, 1);
  assert.is(calls['latestArtifact']?.length, 1);
});

test('names that would leave the folder are refused before anything is downloaded', async ({ deployment, folder }) => {
  const to = join(folder, 'out');
  deployment.add('s3', sample(10), { name: 'public/good' });
  for (const name of ['../escaped', 'public/../../escaped', '/etc/x', 'C:/x', 'public/a\0b', 'public/NUL', 'a//b', 'public\\..\\x']) {
    deployment.add('s3', sample(10), { name });
    const error = await rejection(deployment.client().downloadAll('task', { to }), UnsafeNameError);
    assert.equal(error.names, [name]);
    assert.ok(error.message.includes(JSON.stringify(name)), error.message);
    assert.match(error.message, /Nothing was downloaded\./);
    assert.is(deployment.storage.requests.length, 0);
    assert.not(existsSync(to));
    assert.equal(readdirSync(folder), []);
    deployment.artifacts.delete(name);
  }
});

test('a file where a folder is needed is an error', async ({ deployment, folder }) => {
  for (const name of ['public/a', 'public/a/b']) deployment.add('s3', sample(10), { name });
  const error = await rejection(deployment.client().downloadAll('task', { to: folder }), UnsafeNameError);
  assert.match(error.message, /"public\/a\/b" needs a folder where "public\/a" is a file/);
});

test('names that differ by case are two files where the file system says so', async ({ deployment, folder }) => {
  for (const name of ['public/README', 'public/readme', 'public/é', 'public/e\u0301']) deployment.add('s3', sample(10), { name });
  const call = deployment.client().downloadAll('task', { to: folder });
  writeFileSync(join(folder, 'probe'), '');
  if (existsSync(join(folder, 'PROBE'))) await rejection(call, UnsafeNameError);
  else assert.is((await call).length, 4);
});

test('the first failure ends all, and what is complete stays', async ({ deployment, folder }) => {
  for (let index = 0; index < 20; index++) deployment.add('s3', sample(1_000), { name: `public/${index}` });
  deployment.storage.faults = [undefined, undefined, status(403)];
  const error = await rejection(deployment.client().downloadAll('task', { to: folder, concurrency: 1 }), StorageError);
  assert.is(error.statusCode, 403);
  assert.equal(filesIn(folder), ['public/0', 'public/1']);
  assert.is(deployment.storage.requests.length, 3);
});

test('a failure aborts what is under way', async ({ deployment, folder }) => {
  for (let index = 0; index < 8; index++) deployment.add('s3', sample(100_000), { name: `public/${index}` });
  deployment.storage.faults = [...Array(7).fill(() => {}), status(403)];
  const started = performance.now();
  await rejection(deployment.client({ timeout: 10_000 }).downloadAll('task', { to: folder }), StorageError);
  assert.ok(performance.now() - started < 5_000);
  assert.equal(filesIn(folder), []);
});

test('an error artifact ends all, unless it is left out', async ({ deployment, folder }) => {
  deployment.add('s3', sample(10), { name: 'public/a' });
  const client = deployment.client();
  await client.createError('task', 0, 'public/b', { reason: 'file-missing-on-worker', message: 'gone', expires });
  await rejection(client.downloadAll('task', { to: folder }), ArtifactError);
  await client.downloadAll('task', { to: folder, match: ({ storageType }) => storageType !== 'error' });
});

test('references are refused before anything is downloaded', async ({ deployment, folder }) => {
  deployment.add('s3', sample(10), { name: 'public/a' });
  deployment.add('reference', sample(10), { name: 'public/b' });
  const client = deployment.client({ references: 'refuse' });
  const error = await rejection(client.downloadAll('task', { to: folder }), ReferenceRefusedError);
  assert.match(error.message, /^public\/b of task task, latest run, is a reference/);
  assert.is(deployment.storage.requests.length, 0);
  assert.is((await client.downloadAll('task', { to: folder, references: 'follow' })).length, 2);
});

test('interrupted downloads are continued with resume', async ({ deployment, folder }) => {
  for (let index = 0; index < 4; index++) deployment.add('object', sample(100_000, index), { name: `public/${index}` });
  deployment.storage.faults = Array(4).fill(stall(60_000));
  const client = deployment.client({ timeout: 100 });
  await rejection(client.downloadAll('task', { to: folder, resume: true, retries: 0, concurrency: 1 }), StorageError);
  assert.equal(filesIn(folder), ['public/0.part', 'public/0.part.json']);
  deployment.storage.faults = [];
  await client.downloadAll('task', { to: folder, resume: true });
  assert.equal(filesIn(folder), ['public/0', 'public/1', 'public/2', 'public/3']);
  for (let index = 0; index < 4; index++) sameBytes(readFileSync(join(folder, `public/${index}`)), sample(100_000, index));
});

test('as many downloads run at once as allowed', async ({ deployment, folder }) => {
  for (let index = 0; index < 12; index++) deployment.add('s3', sample(10), { name: `public/${index}` });
  for (const [options, allowed] of [
    [{}, 8],
    [{ concurrency: 3 }, 3],
  ] as const) {
    let [now, most] = [0, 0];
    // Each waits for as many as are allowed, and a moment more for one that is not.
    deployment.storage.before = async () => {
      most = Math.max(most, ++now);
      await until(() => most >= allowed, `${allowed} downloads at once`);
      await sleep(10);
      now--;
    };
    await deployment.client({ timeout: 10_000 }).downloadAll('task', { to: folder, ...options });
    assert.is(most, allowed);
  }
  for (const concurrency of [0, 1.5, Number.NaN]) {
    const error = await rejection(deployment.client().downloadAll('task', { to: folder, concurrency }), ConfigurationError);
    assert.match(error.message, /^concurrency is .*, expected a whole number, at least 1$/);
  }
});

test('connections are kept for the next file', async ({ deployment, folder }) => {
  for (let index = 0; index < 20; index++) writeFileSync(join(folder, String(index)), sample(20_000));
  const before = deployment.storage.connections;
  // An attempt that times out would need a connection of its own.
  const client = deployment.client({ timeout: 10_000 });
  await client.uploadFolder('task', 0, 'public', { from: folder, expires, concurrency: 2 });
  await client.downloadAll('task', { to: join(folder, 'back'), concurrency: 2 });
  // Without kept connections it would be at least one for each of the 40 transfers.
  assert.ok(deployment.storage.connections - before < 20, `${deployment.storage.connections - before} connections`);
});

test('a call of the API that fails ends the download with its error', async ({ folder }) => {
  const queue = new Queue({
    rootUrl: 'https://tc.example.com',
    transport: async () => ({ status: 404, headers: {}, body: '{"code":"ResourceNotFound","message":"no such task"}' }),
  });
  const error = await rejection(new Artifacts(queue).downloadAll('task', { to: folder }), ApiError);
  assert.is(error.code, 'ResourceNotFound');
});

test('an aborted download of a folder rejects with the reason', async ({ deployment, folder }) => {
  for (let index = 0; index < 20; index++) deployment.add('s3', sample(100_000), { name: `public/${index}` });
  const controller = new AbortController();
  const onProgress = () => controller.abort(new Error('enough'));
  const call = deployment.client().downloadAll('task', { to: folder, signal: controller.signal, onProgress });
  assert.is((await rejection(call, Error)).message, 'enough');
  assert.equal(
    filesIn(folder).filter((name) => name.includes('part')),
    [],
  );
});

test('the files of a folder are uploaded, and come back', async ({ deployment, folder }) => {
  const from = join(folder, 'site');
  const contents: Record<string, Uint8Array> = {
    'index.html': sample(10),
    'css/main.css': sample(20_000),
    'css/deep/a b.bin': sample(700_000),
    '.hidden': sample(0),
  };
  for (const [name, bytes] of Object.entries(contents)) {
    mkdirSync(join(from, name, '..'), { recursive: true });
    writeFileSync(join(from, name), bytes);
  }
  const steps: FilesProgress[] = [];
  const result = await deployment
    .client()
    .uploadFolder('task', 0, 'public/site', { from, expires, onProgress: (step) => steps.push(step) });
  assert.equal(
    result.map(({ name, contentType }) => [name, contentType]),
    [
      ['public/site/.hidden', 'application/octet-stream'],
      ['public/site/css/deep/a b.bin', 'application/octet-stream'],
      ['public/site/css/main.css', 'text/css; charset=utf-8'],
      ['public/site/index.html', 'text/html; charset=utf-8'],
    ],
  );
  assert.equal(steps.at(-1)?.files, { done: 4, total: 4 });
  assert.is(steps.at(-1)?.loaded, 720_010);
  assert.is(steps.at(-1)?.total, 720_010);
  const back = join(folder, 'back');
  await deployment.client().downloadAll('task', { to: back });
  assert.equal(filesIn(join(back, 'public/site')), filesIn(from));
  for (const [name, bytes] of Object.entries(contents)) sameBytes(readFileSync(join(back, 'public/site', name)), bytes);
});

test('files are chosen by their path, and their types can be given', async ({ deployment, folder }) => {
  for (const name of ['a.txt', 'b.html', 'c.log']) writeFileSync(join(folder, name), name);
  const contentType = (path: string) => (path === 'a.txt' ? 'text/x-own' : undefined);
  const result = await deployment.client().uploadFolder('task', 0, '', { from: folder, expires, match: '*.{txt,html}', contentType });
  assert.equal(
    result.map(({ name, contentType: type }) => [name, type]),
    [
      ['a.txt', 'text/x-own'],
      ['b.html', 'text/html; charset=utf-8'],
    ],
  );
});

test('names that no artifact can have are refused before anything is uploaded', async ({ deployment, folder }) => {
  for (const name of ['good', 'größe', 'ünder']) writeFileSync(join(folder, name), '');
  const error = await rejection(deployment.client().uploadFolder('task', 0, 'public', { from: folder, expires }), UnsafeNameError);
  assert.equal([...error.names].sort(), ['public/größe', 'public/ünder']);
  assert.is(deployment.queue.fakeCalls['createArtifact']?.length, 0);
});

test('symbolic links are followed, and a circle of them is an error', async ({ deployment, folder }) => {
  const from = join(folder, 'from');
  mkdirSync(join(from, 'sub'), { recursive: true });
  mkdirSync(join(folder, 'other'));
  writeFileSync(join(folder, 'other', 'x'), 'x');
  symlinkSync(join(folder, 'other'), join(from, 'sub', 'link'));
  symlinkSync(join(folder, 'other', 'x'), join(from, 'y'));
  const client = deployment.client();
  const names = (await client.uploadFolder('task', 0, 'p', { from, expires })).map(({ name }) => name);
  assert.equal(names, ['p/sub/link/x', 'p/y']);
  symlinkSync(from, join(from, 'sub', 'circle'));
  const error = await rejection(client.uploadFolder('task', 0, 'p', { from, expires }), ConfigurationError);
  assert.match(error.message, /circle is a symbolic link to a folder that contains it/);
});

test('an upload that fails ends all', async ({ deployment, folder }) => {
  for (let index = 0; index < 6; index++) writeFileSync(join(folder, String(index)), sample(20_000));
  deployment.storage.faults = [undefined, status(403)];
  await rejection(deployment.client().uploadFolder('task', 0, 'p', { from: folder, expires, concurrency: 1 }), StorageError);
  assert.is(deployment.storage.requests.length, 2);
});

test.run();
