import assert from 'node:assert/strict';
import { Auth } from '@tc/auth';
import { type Client, manifestUrl, referenceUrl, schemaUrl } from '@tc/core';
import { Queue } from '@tc/queue';
import { type Behaviour, behaviours } from '../behaviour.ts';
import { Skip } from '../skip.ts';
import type { TestContext } from '../test-context.ts';

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

/** The methods that every service has. */
type StatusClient = Client & Record<'ping' | 'version' | 'heartbeat' | 'lbheartbeat', () => PromiseLike<unknown>>;

function statusClient(context: TestContext, name: (typeof CLIENTS)[number]): StatusClient {
  return context[name] as Client as StatusClient;
}

const statusBehaviours = CLIENTS.flatMap((name) =>
  behaviours('references', {
    [`the ${name} service responds to a ping without credentials`]: async (context) => {
      await context.as(statusClient(context, name), undefined).ping();
    },

    [`the ${name} service tells its version and has heartbeats, without credentials`]: async (context) => {
      const client = context.as(statusClient(context, name), undefined);
      const { version } = (await client.version()) as { version: string };
      assert.match(version, /^v?[0-9]+\.[0-9]+/);
      assert.deepEqual([await client.heartbeat(), await client.lbheartbeat()], [{}, {}]);
    },
  }),
);

/** The names in a header, in lower case and sorted. */
function namesIn(header: string | null): string[] {
  return (header ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .sort();
}

const browserBehaviours = behaviours('references', {
  'a page of any origin may read responses of the API, errors included': async ({ target }) => {
    for (const [path, status] of [
      ['/api/auth/v1/ping', 200],
      ['/api/queue/v1/task/no-slugid', 400],
    ] as const) {
      const response = await fetch(target.rootUrl + path, { headers: { origin: 'https://tool.example.com' } });
      assert.equal(response.status, status, path);
      assert.equal(response.headers.get('access-control-allow-origin'), '*', path);
      assert.equal(response.headers.get('access-control-expose-headers'), null, path);
    }
  },

  'a page of any origin may read references and schemas': async ({ target }) => {
    for (const url of [manifestUrl(target.rootUrl), schemaUrl(target.rootUrl, 'queue', 'v1/create-task-request.json')]) {
      const { headers } = await fetch(url, { headers: { origin: 'https://tool.example.com' } });
      assert.equal(headers.get('access-control-allow-origin'), '*', url);
    }
  },

  'a browser that asks may send every method, JSON and a signature': async ({ target }) => {
    const headers = { origin: 'https://tool.example.com', 'access-control-request-method': 'PUT' };
    const response = await fetch(`${target.rootUrl}/api/auth/v1/ping`, { method: 'OPTIONS', headers });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('access-control-max-age'), '900');
    assert.deepEqual(
      namesIn(response.headers.get('access-control-allow-methods')),
      namesIn('OPTIONS,GET,HEAD,POST,PUT,DELETE,TRACE,CONNECT'),
    );
    assert.deepEqual(
      namesIn(response.headers.get('access-control-allow-headers')),
      namesIn('X-Requested-With,Content-Type,Authorization,Accept,Origin,Cache-Control'),
    );
  },
});

export const referenceBehaviours: readonly Behaviour[] = [
  ...statusBehaviours,
  ...browserBehaviours,
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
