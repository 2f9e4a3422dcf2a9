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
});
