import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '@tc/core';
import { rejection } from '@tc/test-support/rejection';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ChecksumError, StorageError } from '../../src/index.ts';
import { Deployment, hashesOf, sample } from '../deployment.ts';
import { sameBytes } from '../same-bytes.ts';
import { ignoreRange, stall, status } from '../storage-faults.ts';
import type { Stored } from '../storage-server.ts';

const test = suite<{ deployment: Deployment; folder: string }>('resume');

test.before.each(async (context) => {
  context.deployment = await Deployment.start();
  context.folder = temporaryFolder('tc-artifacts');
});
test.after.each(({ deployment }) => deployment[Symbol.asyncDispose]());

const bytes = sample(200_000);

/** Downloads with `retries: 0` from a storage that stops after 70,000 bytes. Resolves with the name and the path. */
async function interrupt(
  { deployment, folder }: { deployment: Deployment; folder: string },
  storageType: 'object' | 's3',
  stored: Partial<Stored> = {},
): Promise<{ name: string; to: string }> {
  const name = deployment.add(storageType, bytes, stored);
  const to = join(folder, 'a.bin');
  deployment.storage.faults = [stall(70_000)];
  await rejection(deployment.client({ timeout: 100 }).download('task', name, { to, resume: true, retries: 0 }), StorageError);
  assert.equal(readdirSync(folder).sort(), ['a.bin.part', 'a.bin.part.json']);
  deployment.storage.requests.length = 0;
  return { name, to };
}

function isComplete(folder: string, to: string, expected: Uint8Array): void {
  sameBytes(readFileSync(to), expected);
  assert.equal(readdirSync(folder), ['a.bin']);
}

for (const storageType of ['object', 's3'] as const) {
  test(`${storageType}: the next call continues what an interrupted one left`, async (context) => {
    const { deployment, folder } = context;
    const { name, to } = await interrupt(context, storageType);
    assert.is(statSync(`${to}.part`).size, 70_000);
    const progress: number[] = [];
    const result = await deployment
      .client()
      .download('task', name, { to, resume: true, onProgress: ({ loaded }) => progress.push(loaded) });
    assert.equal(result.hashes, hashesOf(bytes));
    assert.is(result.size, bytes.length);
    assert.ok((progress[0] ?? 0) > 70_000);
    isComplete(folder, to, bytes);
    assert.equal(
      deployment.storage.requests.map(({ headers }) => headers['range']),
      ['bytes=70000-'],
    );
  });

  test(`${storageType}: a part of another content is discarded`, async (context) => {
    const { deployment, folder } = context;
    const { name, to } = await interrupt(context, storageType);
    const other = sample(150_000, 7);
    deployment.add(storageType, other, { name });
    await deployment.client().download('task', name, { to, resume: true });
    isComplete(folder, to, other);
  });

  test(`${storageType}: a part that is longer than the content is discarded`, async (context) => {
    const { deployment, folder } = context;
    const { name, to } = await interrupt(context, storageType);
    deployment.add(storageType, sample(1_000), { name });
    await deployment.client().download('task', name, { to, resume: true });
    isComplete(folder, to, sample(1_000));
  });

  test(`${storageType}: a server without ranges sends everything, and the part is compared`, async (context) => {
    const { deployment, folder } = context;
    const { name, to } = await interrupt(context, storageType);
    deployment.storage.faults = [ignoreRange];
    await deployment.client().download('task', name, { to, resume: true });
    isComplete(folder, to, bytes);
  });

  test(`${storageType}: a complete part only gets its name`, async (context) => {
    const { deployment, folder } = context;
    const { name, to } = await interrupt(context, storageType, { contentType: 'application/zip' });
    writeFileSync(`${to}.part`, bytes);
    const result = await deployment.client().download('task', name, { to, resume: true });
    assert.is(result.size, bytes.length);
    assert.is(result.contentType, 'application/zip');
    isComplete(folder, to, bytes);
  });

  test(`${storageType}: a part without a readable note is discarded`, async (context) => {
    const { deployment, folder } = context;
    const { name, to } = await interrupt(context, storageType);
    writeFileSync(`${to}.part.json`, '{"etag');
    await deployment.client().download('task', name, { to, resume: true });
    isComplete(folder, to, bytes);
    assert.is(deployment.storage.requests[0]?.headers['range'], undefined);
  });
}

test('a damaged part of an object is noticed and discarded', async (context) => {
  const { deployment, folder } = context;
  const { name, to } = await interrupt(context, 'object');
  writeFileSync(`${to}.part`, sample(70_000, 9));
  await deployment.client().download('task', name, { to, resume: true });
  isComplete(folder, to, bytes);
  assert.is(deployment.storage.requests.length, 2);
});

test('a part without an ETag is compared with what the server sends', async (context) => {
  const { deployment, folder } = context;
  const { name, to } = await interrupt(context, 's3', { etag: null });
  await deployment.client().download('task', name, { to, resume: true });
  isComplete(folder, to, bytes);
  assert.is(deployment.storage.requests[0]?.headers['range'], undefined);
});

test('an abort leaves a part, and wrong content leaves nothing', async (context) => {
  const { deployment, folder } = context;
  const name = deployment.add('object', bytes);
  const to = join(folder, 'a.bin');
  const controller = new AbortController();
  deployment.storage.faults = [stall(70_000)];
  const onProgress = ({ loaded }: { loaded: number }) => loaded === 70_000 && controller.abort(new Error('enough'));
  const call = deployment.client().download('task', name, { to, resume: true, signal: controller.signal, onProgress });
  assert.is((await rejection(call, Error)).message, 'enough');
  assert.is(statSync(`${to}.part`).size, 70_000);

  const record = deployment.objects.get(`t/${name}`);
  assert.ok(record);
  record.hashes = hashesOf(sample(1));
  await rejection(deployment.client().download('task', name, { to, resume: true }), ChecksumError);
  assert.equal(readdirSync(folder), []);
});

test('nothing is left of a download that never began', async ({ deployment, folder }) => {
  const name = deployment.add('s3', bytes);
  deployment.storage.always = status(500);
  await rejection(deployment.client().download('task', name, { to: join(folder, 'a.bin'), resume: true, retries: 0 }), StorageError);
  assert.equal(readdirSync(folder), []);
});

test('a part survives a refusal', async (context) => {
  const { deployment } = context;
  const { name, to } = await interrupt(context, 's3');
  deployment.storage.faults = [status(403)];
  await rejection(deployment.client().download('task', name, { to, resume: true }), StorageError);
  assert.is(statSync(`${to}.part`).size, 70_000);
  truncateSync(`${to}.part`, 60_000);
  await deployment.client().download('task', name, { to, resume: true });
  sameBytes(readFileSync(to), bytes);
});

test('two downloads do not continue the same part', async ({ deployment, folder }) => {
  const name = deployment.add('s3', bytes);
  const to = join(folder, 'a.bin');
  const client = deployment.client();
  const both = [1, 2].map(() => client.download('task', name, { to, resume: true }));
  const [refused, ...others] = (await Promise.allSettled(both)).flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  assert.instance(refused, ConfigurationError);
  assert.match(refused.message, /is being downloaded already/);
  assert.equal(others, [], 'one of them is done');
  await client.download('task', name, { to, resume: true });
  isComplete(folder, to, bytes);
});

test('without resume a part of an earlier call is left alone', async (context) => {
  const { deployment } = context;
  const { name, to } = await interrupt(context, 's3');
  await deployment.client().download('task', name, { to });
  sameBytes(readFileSync(to), bytes);
  assert.ok(existsSync(`${to}.part`));
});

test.run();
