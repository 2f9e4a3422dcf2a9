import { PurgeCache } from '@tc/purge-cache';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, refusal } from '../../support/deployment.ts';
import { clientOf } from '../../support/service-client.ts';

const test = suite('purge-cache');

test('workers see the purge requests of their own pool only', async () => {
  await using server = await deployment();
  const purgeCache = clientOf(server, PurgeCache);
  await purgeCache.purgeCache('proj/ci', { cacheName: 'checkout' });
  const { requests } = await purgeCache.purgeRequests('proj/ci');
  const [{ before = '' } = {}] = requests;
  assert.equal(requests, [{ provisionerId: 'proj', workerType: 'ci', cacheName: 'checkout', before }]);
  assert.ok(Math.abs(Date.parse(before) - server.emulator.now().getTime()) < 10_000);
  assert.equal((await purgeCache.purgeRequests('proj/other')).requests, []);
});

test('repeating a request updates its time, and there is one request for each cache', async () => {
  await using server = await deployment();
  const purgeCache = clientOf(server, PurgeCache);
  for (const cacheName of ['a', 'b']) await purgeCache.purgeCache('proj/ci', { cacheName });
  const start = server.emulator.now();
  await server.emulator.advance('10 minutes');
  await purgeCache.purgeCache('proj/ci', { cacheName: 'a' });
  const { requests } = await purgeCache.purgeRequests('proj/ci');
  assert.equal(
    requests.map(({ cacheName, before }) => [cacheName, Date.parse(before) > start.getTime() + 9 * 60_000]),
    [
      ['a', true],
      ['b', false],
    ],
  );
});

test('since leaves out earlier requests', async () => {
  await using server = await deployment();
  const purgeCache = clientOf(server, PurgeCache);
  await purgeCache.purgeCache('proj/ci', { cacheName: 'a' });
  await server.emulator.advance('10 minutes');
  await purgeCache.purgeCache('proj/ci', { cacheName: 'b' });
  const { requests } = await purgeCache.purgeRequests('proj/ci');
  const names = async (since: string) => (await purgeCache.purgeRequests('proj/ci', { since })).requests.map(({ cacheName }) => cacheName);
  assert.equal(await names(requests[0]?.before ?? ''), ['a', 'b']);
  assert.equal(await names(requests[1]?.before ?? ''), ['b']);
  assert.equal(await names('2000-01-01'), ['a', 'b']);
  await refusal(purgeCache.use({ validate: false }).purgeRequests('proj/ci', { since: 'yesterday' }), 'InvalidRequestArguments');
});

test('requests expire after a day', async () => {
  await using server = await deployment();
  const purgeCache = clientOf(server, PurgeCache);
  await purgeCache.purgeCache('proj/ci', { cacheName: 'a' });
  await server.emulator.advance('23 hours');
  assert.is((await purgeCache.purgeRequests('proj/ci')).requests.length, 1);
  await server.emulator.advance('2 hours');
  assert.equal((await purgeCache.purgeRequests('proj/ci')).requests, []);
  assert.equal((await purgeCache.allPurgeRequests()).requests, []);
});

test('all requests are listed in pages', async () => {
  await using server = await deployment();
  const purgeCache = clientOf(server, PurgeCache);
  for (const workerType of ['b', 'a']) for (const cacheName of ['y', 'x']) await purgeCache.purgeCache(`proj/${workerType}`, { cacheName });
  const first = await purgeCache.allPurgeRequests({ limit: '3' });
  const { continuationToken = '' } = first;
  const second = await purgeCache.allPurgeRequests({ limit: '3', continuationToken });
  const names = [first, second].map(({ requests }) => requests.map(({ workerType, cacheName }) => workerType + cacheName));
  assert.equal(names, [['ax', 'ay', 'bx'], ['by']]);
  assert.is(second.continuationToken, undefined);
});

test('purging needs a scope for the cache', async () => {
  await using server = await deployment();
  const purgeCache = clientOf(server, PurgeCache).use({ credentials: await server.clientWith('purge-cache:proj/ci:a') });
  await purgeCache.purgeCache('proj/ci', { cacheName: 'a' });
  await refusal(purgeCache.purgeCache('proj/ci', { cacheName: 'b' }), 'InsufficientScopes');
});

test('listing requests needs a scope, with two colons before the pool', async () => {
  await using server = await deployment({ roles: [{ roleId: 'anonymous', scopes: [] }] });
  const purgeCache = clientOf(server, PurgeCache);
  const worker = purgeCache.use({ credentials: await server.clientWith('purge-cache:purge-requests::proj/ci') });
  assert.equal((await worker.purgeRequests('proj/ci')).requests, []);
  await refusal(worker.purgeRequests('proj/other'), 'InsufficientScopes');
  await refusal(worker.allPurgeRequests(), 'InsufficientScopes');
  const administrator = purgeCache.use({ credentials: await server.clientWith('purge-cache:all-purge-requests') });
  assert.equal((await administrator.allPurgeRequests()).requests, []);
});

test('a worker pool has two parts', async () => {
  await using server = await deployment();
  const purgeCache = clientOf(server, PurgeCache);
  for (const id of ['proj', 'proj/ci/more', `${'x'.repeat(39)}/ci`, 'proj/']) {
    await refusal(purgeCache.purgeCache(id, { cacheName: 'a' }), 'InvalidRequestArguments');
  }
});

test('each request is published', async () => {
  await using server = await deployment();
  await clientOf(server, PurgeCache).purgeCache('proj/ci', { cacheName: 'a' });
  const [event] = server.emulator.publishedEvents;
  assert.is(event?.exchange, 'exchange/taskcluster-purge-cache/v1/purge-cache');
  assert.is(event?.routingKey, 'primary.proj.ci');
  assert.equal(event?.message, { version: 1, provisionerId: 'proj', workerType: 'ci', cacheName: 'a' });
});

test.run();
