import assert from 'node:assert/strict';
import { Auth } from '@tc/auth';
import { type Client, manifestUrl, referenceUrl, schemaUrl } from '@tc/core';
import { Queue } from '@tc/queue';
import { type Behaviour, behaviours } from '../behaviour.ts';
import { Skip } from '../skip.ts';

/** Fetches a reference, a schema or the manifest. @throws {Skip} if the deployment does not have it */
async function read<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (response.status === 404) throw new Skip(`the deployment does not publish ${url}`);
  assert.equal(response.status, 200);
  return (await response.json()) as T;
}

const CLIENTS = [
  'auth',
  'queue',
  'index',
  'hooks',
  'secrets',
  'purgeCache',
  'notify',
  'workerManager',
  'github',
  'object',
  'webServer',
] as const;

const pings = CLIENTS.flatMap((name) =>
  behaviours('references', {
    [`the ${name} service responds to a ping without credentials`]: async (context) => {
      const client = context[name] as Client & { ping(): PromiseLike<unknown> };
      await context.as(client, undefined).ping();
    },
  }),
);

export const referenceBehaviours: readonly Behaviour[] = [
  ...pings,
  ...behaviours('references', {
    'the manifest lists the references of the services': async ({ target }) => {
      const { references } = await read<{ references: string[] }>(manifestUrl(target.rootUrl));
      const urls = references.map((reference) => new URL(reference, target.rootUrl).href);
      for (const { name, version } of [Auth.service, Queue.service]) {
        assert.ok(urls.includes(referenceUrl(target.rootUrl, name, version, 'api')), name);
      }
    },

    'an API reference lists the methods of the service': async ({ target }) => {
      const url = referenceUrl(target.rootUrl, 'queue', 'v1', 'api');
      const reference = await read<{ serviceName: string; entries: { name: string; method: string; route: string }[] }>(url);
      assert.equal(reference.serviceName, 'queue');
      const task = reference.entries.find(({ name }) => name === 'task');
      assert.deepEqual([task?.method, task?.route], ['get', '/task/<taskId>']);
    },

    'an exchanges reference lists the exchanges and their routing keys': async ({ target }) => {
      const url = referenceUrl(target.rootUrl, 'queue', 'v1', 'exchanges');
      const reference = await read<{ exchangePrefix: string; entries: { exchange: string; routingKey: { name: string }[] }[] }>(url);
      assert.equal(reference.exchangePrefix, 'exchange/taskcluster-queue/v1/');
      const completed = reference.entries.find(({ exchange }) => exchange === 'task-completed');
      assert.ok(completed?.routingKey.some(({ name }) => name === 'taskId'));
    },

    'every schema in a reference can be fetched': async ({ target }) => {
      const { entries } = await read<{ entries: { input?: string; output?: string }[] }>(
        referenceUrl(target.rootUrl, 'queue', 'v1', 'api'),
      );
      const names = new Set(entries.flatMap(({ input, output }) => [input, output]).filter((name) => name?.startsWith('v1/')));
      assert.ok(names.size > 10);
      for (const name of names) {
        const schema = await read<{ $id?: string }>(schemaUrl(target.rootUrl, 'queue', (name ?? '').replace(/#$/, '')));
        assert.ok(schema.$id?.includes(String(name).replace(/#$/, '')), name);
      }
    },

    'an unknown method or service is not found': async ({ target }) => {
      for (const path of ['/api/queue/v1/no-such-thing', '/api/no-such-service/v1/ping']) {
        assert.equal((await fetch(target.rootUrl + path)).status, 404, path);
      }
    },
  }),
];
