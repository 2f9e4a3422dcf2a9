import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';

export const workerBehaviours: readonly Behaviour[] = behaviours('queue', {
  'a worker that asked for work can be read, with its worker type and provisioner': async (context) => {
    const { provisionerId, workerType, prefix, queue } = context;
    const taskId = await context.task();
    await context.claim(taskId);
    await context.eventually(async () => {
      const worker = await queue.getWorker(provisionerId, workerType, prefix, 'worker-1');
      assert.deepEqual(worker.recentTasks.at(-1), { taskId, runId: 0 });
    });
    assert.equal((await queue.getWorkerType(provisionerId, workerType)).workerType, workerType);
    assert.equal((await queue.getProvisioner(provisionerId)).provisionerId, provisionerId);
  },

  'workers, worker types and provisioners are listed': async (context) => {
    const { provisionerId, workerType, prefix, queue } = context;
    await context.claim(await context.task());
    await context.eventually(async () => {
      const { workers } = await queue.listWorkers(provisionerId, workerType);
      assert.deepEqual(
        workers.map(({ workerGroup, workerId }) => `${workerGroup}/${workerId}`),
        [`${prefix}/worker-1`],
      );
    });
    const { workerTypes } = await queue.listWorkerTypes(provisionerId);
    assert.deepEqual(
      workerTypes.map((one) => one.workerType),
      [workerType],
    );
    const provisioners: string[] = [];
    for await (const one of queue.listProvisioners()) provisioners.push(one.provisionerId);
    assert.ok(provisioners.includes(provisionerId));
  },

  'a worker can be quarantined and released again': async (context) => {
    const { provisionerId, workerType, prefix, queue } = context;
    await context.claim(await context.task());
    const quarantine = (quarantineUntil: Date) =>
      context.eventually(async () => queue.quarantineWorker(provisionerId, workerType, prefix, 'worker-1', { quarantineUntil }));
    await quarantine(fromNow('1 hour'));
    const isolated = await queue.listWorkers(provisionerId, workerType, { quarantined: 'true' });
    assert.deepEqual(
      isolated.workers.map(({ workerId }) => workerId),
      ['worker-1'],
    );
    await quarantine(fromNow('-1 hour'));
    assert.deepEqual((await queue.listWorkers(provisionerId, workerType, { quarantined: 'true' })).workers, []);
  },

  'a quarantined worker gets no tasks': async (context) => {
    const { provisionerId, workerType, prefix, queue } = context;
    await context.claim(await context.task());
    await context.eventually(async () =>
      queue.quarantineWorker(provisionerId, workerType, prefix, 'worker-1', { quarantineUntil: fromNow('1 hour') }),
    );
    await context.task();
    const { tasks } = await queue.claimWork(provisionerId, workerType, { workerGroup: prefix, workerId: 'worker-1', tasks: 1 });
    assert.deepEqual(tasks, []);
  },

  'unknown provisioners, worker types and workers are not found': async (context) => {
    const { provisionerId, workerType, prefix, queue } = context;
    await context.refused(() => queue.getProvisioner(provisionerId), 'ResourceNotFound');
    await context.refused(() => queue.getWorkerType(provisionerId, workerType), 'ResourceNotFound');
    await context.refused(() => queue.getWorker(provisionerId, workerType, prefix, 'none'), 'ResourceNotFound');
  },

  'a provisioner can be declared and updated': async (context) => {
    const { provisionerId, queue } = context;
    await queue.declareProvisioner(provisionerId, { description: 'Created by a conformance test', expires: fromNow('1 hour') });
    const { stability, description } = await queue.declareProvisioner(provisionerId, { stability: 'stable' });
    assert.deepEqual([stability, description], ['stable', 'Created by a conformance test']);
  },

  'a worker type can be declared': async (context) => {
    const { provisionerId, workerType, queue } = context;
    await queue.declareWorkerType(provisionerId, workerType, { description: 'Created by a conformance test', expires: fromNow('1 hour') });
    assert.equal((await queue.getWorkerType(provisionerId, workerType)).description, 'Created by a conformance test');
  },

  'declaring needs a scope for each property': async (context) => {
    const { provisionerId, queue } = context;
    const scopes = [`queue:declare-provisioner:${provisionerId}#description`];
    const limited = context.as(queue, await context.client(scopes));
    await limited.declareProvisioner(provisionerId, { description: 'Created by a conformance test' });
    await context.refused(() => limited.declareProvisioner(provisionerId, { stability: 'stable' }), 'InsufficientScopes');
  },
});
