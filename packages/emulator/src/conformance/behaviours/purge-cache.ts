import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';

export const purgeCacheBehaviours: readonly Behaviour[] = behaviours('purge-cache', {
  'workers of the pool see a purge request': async (context) => {
    const { taskQueueId, purgeCache } = context;
    await purgeCache.purgeCache(taskQueueId, { cacheName: 'a' });
    await purgeCache.purgeCache(taskQueueId, { cacheName: 'b' });
    const { requests } = await purgeCache.purgeRequests(taskQueueId);
    assert.deepEqual(requests.map(({ cacheName }) => cacheName).sort(), ['a', 'b']);
    assert.ok(Math.abs(Date.parse(requests[0]?.before ?? '') - Date.now()) < 10 * 60_000);
  },

  'workers of other pools do not see a purge request': async (context) => {
    const { taskQueueId, purgeCache } = context;
    await purgeCache.purgeCache(taskQueueId, { cacheName: 'a' });
    assert.deepEqual((await purgeCache.purgeRequests(`${taskQueueId}-other`)).requests, []);
  },

  'a worker can ask for new requests only': async (context) => {
    const { taskQueueId, purgeCache } = context;
    await purgeCache.purgeCache(taskQueueId, { cacheName: 'a' });
    const since = async (time: Date) => (await purgeCache.purgeRequests(taskQueueId, { since: time.toISOString() })).requests;
    assert.equal((await since(fromNow('-1 hour'))).length, 1);
    assert.equal((await since(fromNow('1 hour'))).length, 0);
  },

  'all open requests are listed': async (context) => {
    const { taskQueueId, purgeCache } = context;
    await purgeCache.purgeCache(taskQueueId, { cacheName: 'a' });
    const mine: string[] = [];
    let continuationToken: string | undefined;
    do {
      const page = await purgeCache.allPurgeRequests(continuationToken === undefined ? {} : { continuationToken });
      mine.push(...page.requests.filter((request) => request.provisionerId === context.provisionerId).map(({ cacheName }) => cacheName));
      continuationToken = page.continuationToken;
    } while (continuationToken);
    assert.deepEqual(mine, ['a']);
  },

  'purging a cache needs a scope for its name': async (context) => {
    const { taskQueueId } = context;
    const purgeCache = context.as(context.purgeCache, await context.client([`purge-cache:${taskQueueId}:mine-*`]));
    await purgeCache.purgeCache(taskQueueId, { cacheName: 'mine-1' });
    await context.refused(() => purgeCache.purgeCache(taskQueueId, { cacheName: 'other' }), 'InsufficientScopes');
  },

  'repeating a request updates its time, and there is one request for each cache': async (context) => {
    const { taskQueueId, purgeCache } = context;
    const own = async () => {
      const before: string[] = [];
      let continuationToken: string | undefined;
      do {
        const page = await purgeCache.allPurgeRequests(continuationToken === undefined ? {} : { continuationToken });
        before.push(...page.requests.filter((one) => `${one.provisionerId}/${one.workerType}` === taskQueueId).map((one) => one.before));
        continuationToken = page.continuationToken;
      } while (continuationToken);
      return before;
    };
    await purgeCache.purgeCache(taskQueueId, { cacheName: 'a' });
    const [first = ''] = await own();
    await purgeCache.purgeCache(taskQueueId, { cacheName: 'a' });
    const [second = '', ...more] = await own();
    assert.ok(Date.parse(second) > Date.parse(first));
    assert.deepEqual(more, []);
  },

  'reading the requests of a pool needs a scope with two colons': async (context) => {
    const { taskQueueId } = context;
    await context.onlyWith(`purge-cache:purge-requests::${taskQueueId}`, context.purgeCache, (purgeCache) =>
      purgeCache.purgeRequests(taskQueueId),
    );
  },

  'reading the requests of all pools needs a scope': async (context) => {
    await context.onlyWith('purge-cache:all-purge-requests', context.purgeCache, (purgeCache) => purgeCache.allPurgeRequests());
  },

  'a worker pool has two parts': async (context) => {
    const { purgeCache, provisionerId } = context;
    for (const id of [provisionerId, `${provisionerId}/a/b`, `${provisionerId}/${'x'.repeat(39)}`]) {
      await context.refused(() => purgeCache.purgeCache(id, { cacheName: 'a' }), 'InvalidRequestArguments');
      await context.refused(() => purgeCache.purgeRequests(id), 'InvalidRequestArguments');
    }
  },

  'since must be a date': async (context) => {
    const { purgeCache, taskQueueId } = context;
    await context.refused(() => purgeCache.purgeRequests(taskQueueId, { since: 'yesterday' }), 'InvalidRequestArguments');
  },

  'a request needs the name of a cache': async (context) => {
    const path = `/purge-cache/${encodeURIComponent(context.taskQueueId)}`;
    await context.refused(() => context.purgeCache.request('POST', path, { payload: {} }), 'InputValidationError');
  },
});
