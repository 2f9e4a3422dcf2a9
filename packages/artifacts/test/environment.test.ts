import { ConfigurationError, type TransportRequest } from '@tc/core';
import { thrown } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Artifacts } from '../src/index.ts';
import { hashesOf, sample } from './deployment.ts';
import { sameBytes } from './same-bytes.ts';
import { StorageServer } from './storage-server.ts';

const test = suite<{ storage: StorageServer }>('fromEnv');

test.before.each(async (context) => {
  context.storage = await StorageServer.start();
});
test.after.each(({ storage }) => storage[Symbol.asyncDispose]());

const bytes = sample(50_000);
const expires = '2100-01-01T00:00:00.000Z';
const environment = {
  TASKCLUSTER_ROOT_URL: 'https://tc.example.com',
  TASKCLUSTER_CLIENT_ID: 'me',
  TASKCLUSTER_ACCESS_TOKEN: 'secret',
};

/** A transport that answers for all services, with one artifact that is an object. Notes who called what. */
function services(storage: StorageServer): { calls: string[]; transport: (request: TransportRequest) => Promise<never> } {
  storage.store('x', bytes);
  const calls: string[] = [];
  const answers: Record<string, unknown> = {
    '/index/v1/task/': { taskId: 'found', namespace: 'x', rank: 0, data: {}, expires },
    '/queue/v1/task/': {
      storageType: 'object',
      name: 'x',
      credentials: { clientId: 'one-object', accessToken: 'secret', certificate: '' },
    },
    '/object/v1/start-download/': { method: 'getUrl', url: storage.sign('x'), expires, hashes: hashesOf(bytes) },
  };
  const transport = async ({ url, headers }: TransportRequest) => {
    calls.push(`${url} by ${/id="([^"]*)"/.exec(headers['authorization'] ?? '')?.[1]}`);
    const [, answer] = Object.entries(answers).find(([part]) => url.includes(part)) ?? [];
    return { status: answer ? 200 : 404, headers: {}, body: JSON.stringify(answer ?? {}) } as never;
  };
  return { calls, transport };
}

test('all clients are made from the environment', async ({ storage }) => {
  const { calls, transport } = services(storage);
  const artifacts = Artifacts.fromEnv({ transport }, environment);
  sameBytes(await (await artifacts.open({ index: 'a.b' }, 'public/x', { runId: 1 })).bytes(), bytes);
  assert.equal(calls, [
    'https://tc.example.com/api/index/v1/task/a.b by me',
    'https://tc.example.com/api/queue/v1/task/found/runs/1/artifact-content/public%2Fx by me',
    'https://tc.example.com/api/object/v1/start-download/x by one-object',
  ]);
  sameBytes(await (await artifacts.objects.open('x')).bytes(), bytes);
  assert.is(calls.at(-1), 'https://tc.example.com/api/object/v1/start-download/x by me');
});

test('the proxy of a task is used, except with the credentials of one object', async ({ storage }) => {
  const { calls, transport } = services(storage);
  const artifacts = Artifacts.fromEnv({ transport }, { ...environment, TASKCLUSTER_PROXY_URL: 'http://taskcluster' });
  await (await artifacts.open({ index: 'a.b' }, 'public/x')).cancel();
  assert.equal(
    calls.map((call) => call.replace(/\/api.* by/, ' by')),
    ['http://taskcluster by me', 'http://taskcluster by me', 'https://tc.example.com by one-object'],
  );
});

test('options go to the clients and to the transfers', async ({ storage }) => {
  const { calls, transport } = services(storage);
  const urls: string[] = [];
  const artifacts = Artifacts.fromEnv(
    {
      transport,
      rootUrl: 'https://other.example.com',
      credentials: { clientId: 'other', accessToken: 'secret' },
      fetch: (url, options) => {
        urls.push(url);
        return fetch(url, options);
      },
    },
    environment,
  );
  await (await artifacts.open('task', 'public/x')).cancel();
  assert.match(calls[0] ?? '', /^https:\/\/other\.example\.com\/.* by other$/);
  assert.match(calls[1] ?? '', /^https:\/\/other\.example\.com\/.* by one-object$/);
  assert.is(urls.length, 1);
});

test('what is missing or wrong is said', () => {
  assert.match(thrown(() => Artifacts.fromEnv({}, {}), ConfigurationError).message, /TASKCLUSTER_ROOT_URL/);
  assert.match(thrown(() => Artifacts.fromEnv({ retries: -1 }, environment), ConfigurationError).message, /retries is -1/);
  const wrong = () => Artifacts.fromEnv({ storageType: 'azure' as never }, environment);
  assert.match(thrown(wrong, ConfigurationError).message, /storageType is "azure", expected object or s3/);
});

test.run();
