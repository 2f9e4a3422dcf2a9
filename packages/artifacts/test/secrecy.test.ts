import { join } from 'node:path';
import { assertHidesPlanted, PLANTED } from '@tc/test-support/planted-secrets';
import { rejection } from '@tc/test-support/rejection';
import { standardError } from '@tc/test-support/standard-error';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Artifacts, type Progress, StorageError } from '../src/index.ts';
import { Deployment, sample } from './deployment.ts';
import { cut, status } from './storage-faults.ts';

const test = suite<{ deployment: Deployment; folder: string }>('secrecy of artifacts');

test.before.each(async (context) => {
  context.deployment = await Deployment.start();
  context.folder = temporaryFolder('tc-artifacts');
});
test.after.each(({ deployment }) => deployment[Symbol.asyncDispose]());

const bytes = sample(200_000);

test('clients, progress, errors and debug lines of transfers that fail show no secrets', async ({ deployment, folder }) => {
  const { storage } = deployment;
  const told: unknown[] = [];
  const client = deployment.client({ retries: 1 });
  const onProgress = (progress: Progress) => told.push(progress);
  const lines = await standardError({ TASKCLUSTER_DEBUG: '1' }, async () => {
    for (const storageType of ['object', 's3', 'reference'] as const) {
      const name = deployment.add(storageType, bytes);
      const content = await client.open('task', name);
      told.push(client, content);
      await content.cancel();
      for (const fault of [status(403, 'AccessDenied'), status(500, 'InternalError'), cut(0)]) {
        storage.always = fault;
        const call = client.download('task', name, { to: join(folder, storageType), onProgress });
        told.push(await rejection(call, StorageError));
      }
      storage.always = undefined;
    }
    for (const storageType of ['object', 's3'] as const) {
      storage.always = status(403, 'AccessDenied');
      const upload = { from: bytes, expires: new Date('2100-01-01'), onProgress };
      told.push(await rejection(deployment.client({ storageType, retries: 0 }).upload('task', 0, 'public/a', upload), StorageError));
      storage.always = undefined;
    }
  });
  assert.ok(told.length > 15, String(told.length));
  for (const value of [...told, lines]) assertHidesPlanted(value);
});

test('no error shows the signature of a URL, even if fetch quotes it', async ({ deployment, folder }) => {
  const name = deployment.add('s3', bytes);
  const quoting: readonly ((url: string) => Error)[] = [
    (url) => new TypeError(`cannot load ${url}`),
    (url) => new TypeError('fetch failed', { cause: new Error(`cannot load ${url}`) }),
    (url) => Object.assign(new Error('cannot load'), { input: url }),
    (url) => new Error('cannot load', { cause: { url } }),
  ];
  for (const makeError of quoting) {
    const client = deployment.client({ retries: 0, fetch: (url) => Promise.reject(makeError(url)) });
    const error = await rejection(client.download('task', name, { to: join(folder, 'a') }), StorageError);
    assertHidesPlanted(error);
    assert.match(error.message, /cannot load/);
  }
});

test('a client that is made from the environment does not show its access token', () => {
  const environment = {
    TASKCLUSTER_ROOT_URL: 'https://tc.example.com',
    TASKCLUSTER_CLIENT_ID: 'me',
    TASKCLUSTER_ACCESS_TOKEN: PLANTED.accessToken,
  };
  assertHidesPlanted(Artifacts.fromEnv({}, environment));
});

test.run();
