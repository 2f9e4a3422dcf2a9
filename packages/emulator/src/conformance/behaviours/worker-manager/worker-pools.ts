import assert from 'node:assert/strict';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { addWorker, makePool, poolDefinition } from '../../static-pool.ts';

export const workerPoolBehaviours: readonly Behaviour[] = behaviours('worker-manager', {
  'a new worker pool can be read and is listed': async (context) => {
    const workerPoolId = await makePool(context);
    const pool = await context.workerManager.workerPool(workerPoolId);
    assert.deepEqual([pool.workerPoolId, pool.owner, pool.emailOnError], [workerPoolId, 'conformance@example.com', false]);
    assert.deepEqual([pool.providerId, pool.config], [context.staticProvider, {}]);
    const listed: string[] = [];
    for await (const one of context.workerManager.listWorkerPools()) listed.push(one.workerPoolId ?? '');
    assert.ok(listed.includes(workerPoolId));
  },

  'worker pools are listed in pages': async (context) => {
    await makePool(context);
    await makePool(context, {}, `${context.provisionerId}/second`);
    const page = await context.workerManager.listWorkerPools({ limit: '1' });
    assert.equal(page.workerPools.length, 1);
    assert.ok(page.continuationToken);
    const next = await context.workerManager.listWorkerPools({ limit: '1', continuationToken: page.continuationToken });
    assert.notEqual(next.workerPools[0]?.workerPoolId, page.workerPools[0]?.workerPoolId);
  },

  'creating another worker pool with the same id is a conflict': async (context) => {
    const workerPoolId = await makePool(context);
    const pool = poolDefinition(context, { description: 'another' });
    await context.refused(() => context.workerManager.createWorkerPool(workerPoolId, pool), 'RequestConflict');
  },

  'creating the same worker pool again succeeds': async (context) => {
    const workerPoolId = await makePool(context);
    const { created } = await context.workerManager.workerPool(workerPoolId);
    assert.equal((await context.workerManager.createWorkerPool(workerPoolId, poolDefinition(context))).created, created);
  },

  'a worker pool can be updated': async (context) => {
    const workerPoolId = await makePool(context);
    const { created } = await context.workerManager.workerPool(workerPoolId);
    const changed = await context.workerManager.updateWorkerPool(workerPoolId, poolDefinition(context, { description: 'changed' }));
    assert.deepEqual([changed.description, changed.created], ['changed', created]);
    assert.equal((await context.workerManager.workerPool(workerPoolId)).description, 'changed');
  },

  'an update must be for the worker pool that the call names': async (context) => {
    const workerPoolId = await makePool(context);
    const pool = { ...poolDefinition(context), workerPoolId: `${context.provisionerId}/other` };
    await context.refused(() => context.workerManager.updateWorkerPool(workerPoolId, pool), 'InputError');
  },

  'an unknown worker pool is not found': async (context) => {
    const workerPoolId = `${context.provisionerId}/none`;
    await context.refused(() => context.workerManager.workerPool(workerPoolId), 'ResourceNotFound');
    await context.refused(() => context.workerManager.updateWorkerPool(workerPoolId, poolDefinition(context)), 'ResourceNotFound');
    await context.refused(() => context.workerManager.deleteWorkerPool(workerPoolId), 'ResourceNotFound');
    await context.refused(() => context.workerManager.workerPoolStats(workerPoolId), 'ResourceNotFound');
  },

  'an invalid worker pool id is rejected': async (context) => {
    for (const id of ['no-slash', 'a/b/c', `${context.provisionerId}/UPPER`]) {
      await context.refused(() => context.workerManager.createWorkerPool(id, poolDefinition(context)), 'InvalidRequestArguments');
    }
  },

  'an unknown provider is rejected': async (context) => {
    const pool = poolDefinition(context, { providerId: 'no-such-provider' });
    const workerPoolId = `${context.provisionerId}/bad`;
    await context.refused(() => context.workerManager.createWorkerPool(workerPoolId, pool), 'InputError');
    const existing = await makePool(context);
    await context.refused(() => context.workerManager.updateWorkerPool(existing, pool), 'InputError');
  },

  'the config of a worker pool must match the schema of its provider': async (context) => {
    const pool = poolDefinition(context, { config: { minCapacity: 0, maxCapacity: 1, launchConfigs: [] } });
    const workerPoolId = `${context.provisionerId}/bad`;
    await context.refused(() => context.workerManager.createWorkerPool(workerPoolId, pool), 'InputValidationError');
  },

  'creating and updating a worker pool need scopes for its id and its provider': async (context) => {
    const pool = poolDefinition(context);
    const name = `${context.provisionerId}/limited`;
    const rights = [`worker-manager:manage-worker-pool:${name}`, `worker-manager:provider:${pool.providerId}`];
    context.cleanUp(() => context.workerManager.deleteWorkerPool(name));
    for (const right of rights) {
      const limited = context.as(context.workerManager, await context.client([right]));
      await context.refused(() => limited.createWorkerPool(name, pool), 'InsufficientScopes');
      await context.refused(() => limited.updateWorkerPool(name, pool), 'InsufficientScopes');
    }
    const allowed = context.as(context.workerManager, await context.client(rights));
    await allowed.createWorkerPool(name, pool);
    await allowed.updateWorkerPool(name, pool);
  },

  'deleting a worker pool needs no scope for a provider': async (context) => {
    const workerPoolId = await makePool(context);
    const other = context.as(context.workerManager, await context.client([`worker-manager:provider:*`]));
    await context.refused(() => other.deleteWorkerPool(workerPoolId), 'InsufficientScopes');
    const allowed = context.as(context.workerManager, await context.client([`worker-manager:manage-worker-pool:${workerPoolId}`]));
    assert.equal((await allowed.deleteWorkerPool(workerPoolId)).providerId, 'null-provider');
  },

  'a deleted worker pool stays until its workers are gone, and can be revived': async (context) => {
    const workerPoolId = await makePool(context);
    await addWorker(context);
    await context.workerManager.deleteWorkerPool(workerPoolId);
    assert.equal((await context.workerManager.workerPool(workerPoolId)).providerId, 'null-provider');
    await context.refused(() => context.workerManager.createWorkerPool(workerPoolId, poolDefinition(context)), 'RequestConflict');
    await context.workerManager.updateWorkerPool(workerPoolId, poolDefinition(context));
    assert.equal((await context.workerManager.workerPool(workerPoolId)).providerId, context.staticProvider);
  },

  'providers are listed with their types': async (context) => {
    const providers = new Map<string, string>();
    for await (const { providerId, providerType } of context.workerManager.listProviders()) providers.set(providerId, providerType);
    assert.equal(providers.get(context.staticProvider), 'static');
    assert.ok(!providers.has('null-provider'));
  },

  'a worker pool counts its workers by state': async (context) => {
    const workerPoolId = await makePool(context);
    await addWorker(context, 1, { capacity: 3 });
    const { name } = await addWorker(context, 2);
    await context.workerManager.removeWorker(...name);
    const pool = await context.workerManager.workerPool(workerPoolId);
    assert.deepEqual([pool.currentCapacity, pool.runningCount, pool.runningCapacity], [3, 1, 3]);
    assert.deepEqual([pool.stoppedCount, pool.stoppedCapacity, pool.requestedCount], [1, 1, 0]);
  },

  'updating a worker pool reports no counts': async (context) => {
    const workerPoolId = await makePool(context);
    await addWorker(context);
    const { runningCount, currentCapacity } = await context.workerManager.updateWorkerPool(workerPoolId, poolDefinition(context));
    assert.deepEqual([runningCount, currentCapacity], [0, 0]);
  },

  'static workers are counted under the launch config unknown': async (context) => {
    const workerPoolId = await makePool(context);
    await addWorker(context, 1, { capacity: 2 });
    const { launchConfigStats } = await context.workerManager.workerPoolStats(workerPoolId);
    assert.deepEqual(
      launchConfigStats.map((stats) => [stats.workerPoolId, stats.launchConfigId, stats.runningCount, stats.currentCapacity]),
      [[workerPoolId, 'unknown', 1, 2]],
    );
  },

  'the workers of all pools are counted': async (context) => {
    const workerPoolId = await makePool(context);
    await addWorker(context);
    for await (const stats of context.workerManager.listWorkerPoolsStats()) {
      if (stats.workerPoolId === workerPoolId) return assert.deepEqual([stats.runningCount, stats.runningCapacity], [1, 1]);
    }
    assert.fail('the worker pool is not listed');
  },

  'reading worker pools needs scopes': async (context) => {
    const workerPoolId = await makePool(context);
    const scope = `worker-manager:get-worker-pool:${workerPoolId}`;
    await context.onlyWith(scope, context.workerManager, (client) => client.workerPool(workerPoolId));
    await context.onlyWith(scope, context.workerManager, (client) => client.workerPoolStats(workerPoolId));
    await context.onlyWith('worker-manager:list-worker-pools', context.workerManager, (client) => client.listWorkerPools());
    await context.onlyWith('worker-manager:list-worker-pools', context.workerManager, (client) => client.listWorkerPoolsStats());
    await context.onlyWith('worker-manager:list-providers', context.workerManager, (client) => client.listProviders());
  },
});
