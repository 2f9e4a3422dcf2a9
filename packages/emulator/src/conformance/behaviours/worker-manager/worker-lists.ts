import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { addWorker, makePool, newSecret, workerIdOf } from '../../static-pool.ts';

/** The behaviours of the lists of workers. */
export const workerListBehaviours: readonly Behaviour[] = behaviours('worker-manager', {
  'workers are filtered by state': async (context) => {
    const workerPoolId = await makePool(context);
    await addWorker(context, 1);
    const { name } = await addWorker(context, 2);
    await context.workerManager.removeWorker(...name);
    for (const [state, ids] of [
      ['running', [workerIdOf(context)]],
      ['stopped', [workerIdOf(context, 2)]],
      ['requested', []],
    ] as const) {
      const { workers } = await context.workerManager.listWorkersForWorkerPool(workerPoolId, { state });
      assert.deepEqual(
        workers.map(({ workerId }) => workerId),
        ids,
        state,
      );
    }
    await context.refused(
      () => context.workerManager.listWorkersForWorkerPool(workerPoolId, { state: 'other' }),
      'InvalidRequestArguments',
    );
  },

  'workers are filtered by launch config, whose id must not contain an underscore': async (context) => {
    const workerPoolId = await makePool(context);
    await addWorker(context);
    const { workers } = await context.workerManager.listWorkersForWorkerPool(workerPoolId, { launchConfigId: 'lc-1' });
    assert.deepEqual(workers, []);
    const call = () => context.workerManager.listWorkersForWorkerPool(workerPoolId, { launchConfigId: 'lc_1' });
    await context.refused(call, 'InvalidRequestArguments');
  },

  'workers are listed from the newest to the oldest, in pages': async (context) => {
    const workerPoolId = await makePool(context);
    for (const number of [1, 2, 3]) await addWorker(context, number);
    const ids: string[] = [];
    for await (const { workerId } of context.workerManager.listWorkersForWorkerPool(workerPoolId, { limit: '2' })) ids.push(workerId);
    assert.deepEqual(ids, [workerIdOf(context, 3), workerIdOf(context, 2), workerIdOf(context)]);
  },

  'the workers of a group are listed, and an unknown group has none': async (context) => {
    const workerPoolId = await makePool(context);
    await addWorker(context);
    const { workers } = await context.workerManager.listWorkersForWorkerGroup(workerPoolId, context.prefix);
    assert.equal(workers.length, 1);
    assert.deepEqual((await context.workerManager.listWorkersForWorkerGroup(workerPoolId, 'other')).workers, []);
    assert.deepEqual((await context.workerManager.listWorkersForWorkerGroup(`${context.provisionerId}/none`, 'other')).workers, []);
  },

  'the workers of an unknown pool are not found': async (context) => {
    const workerPoolId = `${context.provisionerId}/none`;
    await context.refused(() => context.workerManager.listWorkersForWorkerPool(workerPoolId), 'ResourceNotFound');
    const expires = fromNow('1 hour');
    const providerInfo = { staticSecret: newSecret() };
    const create = () => context.workerManager.createWorker(workerPoolId, 'group', 'worker', { expires, providerInfo });
    await context.refused(create, 'ResourceNotFound');
  },

  'listing workers needs a scope for the worker pool': async (context) => {
    const workerPoolId = await makePool(context);
    const { workerManager, provisionerId, workerType, prefix } = context;
    const scope = `worker-manager:list-workers:${workerPoolId}`;
    await context.onlyWith(scope, workerManager, (client) => client.listWorkersForWorkerPool(workerPoolId));
    await context.onlyWith(scope, workerManager, (client) => client.listWorkers(provisionerId, workerType));
    await context.onlyWith(`${scope}/${prefix}`, workerManager, (client) => client.listWorkersForWorkerGroup(workerPoolId, prefix));
  },
});
