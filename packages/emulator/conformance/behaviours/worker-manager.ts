import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { fromNow } from '@tc/core';
import type { CreateWorkerPoolRequest } from '@tc/worker-manager';
import { type Behaviour, behaviours, Skip } from '../behaviour.ts';
import type { Trial } from '../test-context.ts';

/** The id of a provider whose workers callers create. @throws {Skip} when there is none */
async function staticProvider({ workerManager }: Trial): Promise<string> {
  for await (const { providerId, providerType } of workerManager.listProviders()) if (providerType === 'static') return providerId;
  throw new Skip('the deployment has no static provider of workers');
}

async function definition(trial: Trial, changes: Partial<CreateWorkerPoolRequest> = {}): Promise<CreateWorkerPoolRequest> {
  return {
    providerId: await staticProvider(trial),
    description: 'Of a conformance test; can be deleted',
    config: {},
    owner: 'conformance@example.com',
    emailOnError: false,
    ...changes,
  };
}

/** Makes a worker pool, which is deleted in the end. @returns its id */
async function make(trial: Trial): Promise<string> {
  const workerPoolId = `${trial.provisionerId}/${trial.workerType}`;
  const pool = await definition(trial);
  trial.cleanUp(() => trial.workerManager.deleteWorkerPool(workerPoolId));
  await trial.workerManager.createWorkerPool(workerPoolId, pool);
  return workerPoolId;
}

/** Makes a worker of a pool. @returns its secret */
async function addWorker(trial: Trial, workerPoolId: string): Promise<string> {
  const staticSecret = randomBytes(33).toString('base64url');
  trial.cleanUp(() => trial.workerManager.removeWorker(workerPoolId, trial.prefix, 'worker-1'));
  await trial.workerManager.createWorker(workerPoolId, trial.prefix, 'worker-1', {
    expires: fromNow('1 hour'),
    providerInfo: { staticSecret },
  });
  return staticSecret;
}

export const workerManagerBehaviours: readonly Behaviour[] = behaviours('worker-manager', {
  'a worker pool that is created can be read, and is listed': async (trial) => {
    const workerPoolId = await make(trial);
    const pool = await trial.workerManager.workerPool(workerPoolId);
    assert.deepEqual([pool.workerPoolId, pool.owner, pool.emailOnError], [workerPoolId, 'conformance@example.com', false]);
    const listed: string[] = [];
    for await (const one of trial.workerManager.listWorkerPools()) listed.push(one.workerPoolId ?? '');
    assert.ok(listed.includes(workerPoolId));
  },

  'a second worker pool of the same name is a conflict': async (trial) => {
    const workerPoolId = await make(trial);
    const pool = await definition(trial, { description: 'another' });
    await trial.refused(() => trial.workerManager.createWorkerPool(workerPoolId, pool), 'RequestConflict');
  },

  'a worker pool can be changed': async (trial) => {
    const workerPoolId = await make(trial);
    const changed = await trial.workerManager.updateWorkerPool(workerPoolId, await definition(trial, { description: 'changed' }));
    assert.equal(changed.description, 'changed');
    assert.equal((await trial.workerManager.workerPool(workerPoolId)).description, 'changed');
  },

  'a worker pool that there is not is not found': async (trial) => {
    await trial.refused(() => trial.workerManager.workerPool(`${trial.provisionerId}/none`), 'ResourceNotFound');
  },

  'a provider that there is not is refused': async (trial) => {
    const pool = { ...(await definition(trial)), providerId: 'no-such-provider' };
    const workerPoolId = `${trial.provisionerId}/bad`;
    await trial.refused(() => trial.workerManager.createWorkerPool(workerPoolId, pool), 'InputError');
  },

  'making a worker pool takes scopes for its name and its provider': async (trial) => {
    const pool = await definition(trial);
    const name = `${trial.provisionerId}/limited`;
    const rights = [`worker-manager:manage-worker-pool:${name}`, `worker-manager:provider:${pool.providerId}`];
    for (const right of rights) {
      const limited = trial.as(trial.workerManager, await trial.client([right]));
      await trial.refused(() => limited.createWorkerPool(name, pool), 'InsufficientScopes');
    }
    trial.cleanUp(() => trial.workerManager.deleteWorkerPool(name));
    await trial.as(trial.workerManager, await trial.client(rights)).createWorkerPool(name, pool);
  },

  'a worker that is created is listed, until it is removed': async (trial) => {
    const workerPoolId = await make(trial);
    await addWorker(trial, workerPoolId);
    const list = async () => (await trial.workerManager.listWorkersForWorkerPool(workerPoolId)).workers.map(({ workerId }) => workerId);
    assert.deepEqual(await list(), ['worker-1']);
    const worker = await trial.workerManager.worker(workerPoolId, trial.prefix, 'worker-1');
    assert.deepEqual([worker.workerGroup, worker.workerId], [trial.prefix, 'worker-1']);
    assert.ok(!JSON.stringify(worker).includes('staticSecret'));
  },

  'a worker that proves who it is gets credentials to ask for work with': async (trial) => {
    const workerPoolId = await make(trial);
    const staticSecret = await addWorker(trial, workerPoolId);
    const { providerId } = await trial.workerManager.workerPool(workerPoolId);
    const { credentials } = await trial.as(trial.workerManager, undefined).registerWorker({
      workerPoolId,
      providerId,
      workerGroup: trial.prefix,
      workerId: 'worker-1',
      workerIdentityProof: { staticSecret },
    });
    const taskId = await trial.task();
    const worker = trial.as(trial.queue, credentials);
    const { tasks } = await worker.claimWork(trial.provisionerId, trial.workerType, {
      workerGroup: trial.prefix,
      workerId: 'worker-1',
      tasks: 1,
    });
    assert.equal(tasks[0]?.status.taskId, taskId);
  },

  'a worker with a wrong proof is refused': async (trial) => {
    const workerPoolId = await make(trial);
    await addWorker(trial, workerPoolId);
    const { providerId } = await trial.workerManager.workerPool(workerPoolId);
    const proof = { staticSecret: randomBytes(33).toString('base64url') };
    const subject = { workerPoolId, providerId, workerGroup: trial.prefix, workerId: 'worker-1' };
    await trial.refused(() => trial.workerManager.registerWorker({ ...subject, workerIdentityProof: proof }), 'InputError');
  },

  'what goes wrong with workers can be reported, and is listed': async (trial) => {
    const workerPoolId = await make(trial);
    const report = {
      workerGroup: trial.prefix,
      workerId: 'worker-1',
      kind: 'test',
      title: 'Conformance',
      description: 'A test',
      extra: { n: 1 },
    };
    const { errorId } = await trial.workerManager.reportWorkerError(workerPoolId, report);
    const { workerPoolErrors } = await trial.workerManager.listWorkerPoolErrors(workerPoolId);
    assert.deepEqual(
      workerPoolErrors.map((error) => [error.errorId, error.kind, error.title]),
      [[errorId, 'test', 'Conformance']],
    );
  },
});
