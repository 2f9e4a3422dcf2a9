import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';

export const workerBehaviours: readonly Behaviour[] = behaviours('queue', {
  'a worker that has asked for work is known, and so are its worker type and provisioner': async (trial) => {
    const { provisionerId, workerType, prefix, queue } = trial;
    const taskId = await trial.task();
    await trial.claim(taskId);
    await trial.eventually(async () => {
      const worker = await queue.getWorker(provisionerId, workerType, prefix, 'worker-1');
      assert.deepEqual(worker.recentTasks.at(-1), { taskId, runId: 0 });
    });
    assert.equal((await queue.getWorkerType(provisionerId, workerType)).workerType, workerType);
    assert.equal((await queue.getProvisioner(provisionerId)).provisionerId, provisionerId);
  },

  'workers, worker types and provisioners are listed': async (trial) => {
    const { provisionerId, workerType, prefix, queue } = trial;
    await trial.claim(await trial.task());
    await trial.eventually(async () => {
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

  'a worker can be put in quarantine, and let out again': async (trial) => {
    const { provisionerId, workerType, prefix, queue } = trial;
    await trial.claim(await trial.task());
    const quarantine = (quarantineUntil: Date) =>
      trial.eventually(async () => queue.quarantineWorker(provisionerId, workerType, prefix, 'worker-1', { quarantineUntil }));
    await quarantine(fromNow('1 hour'));
    const isolated = await queue.listWorkers(provisionerId, workerType, { quarantined: 'true' });
    assert.deepEqual(
      isolated.workers.map(({ workerId }) => workerId),
      ['worker-1'],
    );
    await quarantine(fromNow('-1 hour'));
    assert.deepEqual((await queue.listWorkers(provisionerId, workerType, { quarantined: 'true' })).workers, []);
  },

  'a worker in quarantine gets no tasks': async (trial) => {
    const { provisionerId, workerType, prefix, queue } = trial;
    await trial.claim(await trial.task());
    await trial.eventually(async () =>
      queue.quarantineWorker(provisionerId, workerType, prefix, 'worker-1', { quarantineUntil: fromNow('1 hour') }),
    );
    await trial.task();
    const { tasks } = await queue.claimWork(provisionerId, workerType, { workerGroup: prefix, workerId: 'worker-1', tasks: 1 });
    assert.deepEqual(tasks, []);
  },

  'provisioners, worker types and workers that there are not are not found': async (trial) => {
    const { provisionerId, workerType, prefix, queue } = trial;
    await trial.refused(() => queue.getProvisioner(provisionerId), 'ResourceNotFound');
    await trial.refused(() => queue.getWorkerType(provisionerId, workerType), 'ResourceNotFound');
    await trial.refused(() => queue.getWorker(provisionerId, workerType, prefix, 'none'), 'ResourceNotFound');
  },

  'a provisioner can be declared, and described further': async (trial) => {
    const { provisionerId, queue } = trial;
    await queue.declareProvisioner(provisionerId, { description: 'Of a conformance test', expires: fromNow('1 hour') });
    const { stability, description } = await queue.declareProvisioner(provisionerId, { stability: 'stable' });
    assert.deepEqual([stability, description], ['stable', 'Of a conformance test']);
  },

  'a worker type can be declared': async (trial) => {
    const { provisionerId, workerType, queue } = trial;
    await queue.declareWorkerType(provisionerId, workerType, { description: 'Of a conformance test', expires: fromNow('1 hour') });
    assert.equal((await queue.getWorkerType(provisionerId, workerType)).description, 'Of a conformance test');
  },

  'declaring takes a scope for each property': async (trial) => {
    const { provisionerId, queue } = trial;
    const scopes = [`queue:declare-provisioner:${provisionerId}#description`];
    const limited = trial.as(queue, await trial.client(scopes));
    await limited.declareProvisioner(provisionerId, { description: 'Of a conformance test' });
    await trial.refused(() => limited.declareProvisioner(provisionerId, { stability: 'stable' }), 'InsufficientScopes');
  },
});
