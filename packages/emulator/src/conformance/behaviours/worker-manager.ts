import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { fromNow } from '@tc/core';
import type { CreateWorkerPoolRequest } from '@tc/worker-manager';
import { type Behaviour, behaviours } from '../behaviour.ts';
import { Skip } from '../skip.ts';
import type { TestContext } from '../test-context.ts';

/** Returns the id of a static provider, whose workers are created by callers. @throws {Skip} if there is none */
async function staticProvider({ workerManager }: TestContext): Promise<string> {
  for await (const { providerId, providerType } of workerManager.listProviders()) if (providerType === 'static') return providerId;
  throw new Skip('the deployment has no static provider');
}

async function definition(context: TestContext, changes: Partial<CreateWorkerPoolRequest> = {}): Promise<CreateWorkerPoolRequest> {
  return {
    providerId: await staticProvider(context),
    description: 'Created by a conformance test; can be deleted',
    config: {},
    owner: 'conformance@example.com',
    emailOnError: false,
    ...changes,
  };
}

/** Creates a worker pool, and deletes it after the behaviour. @returns its workerPoolId */
async function make(context: TestContext): Promise<string> {
  const workerPoolId = `${context.provisionerId}/${context.workerType}`;
  const pool = await definition(context);
  context.cleanUp(() => context.workerManager.deleteWorkerPool(workerPoolId));
  await context.workerManager.createWorkerPool(workerPoolId, pool);
  return workerPoolId;
}

/** Creates a worker. @returns its secret */
async function addWorker(context: TestContext, workerPoolId: string): Promise<string> {
  const staticSecret = randomBytes(33).toString('base64url');
  context.cleanUp(() => context.workerManager.removeWorker(workerPoolId, context.prefix, 'worker-1'));
  await context.workerManager.createWorker(workerPoolId, context.prefix, 'worker-1', {
    expires: fromNow('1 hour'),
    providerInfo: { staticSecret },
  });
  return staticSecret;
}

export const workerManagerBehaviours: readonly Behaviour[] = behaviours('worker-manager', {
  'a new worker pool can be read and is listed': async (context) => {
    const workerPoolId = await make(context);
    const pool = await context.workerManager.workerPool(workerPoolId);
    assert.deepEqual([pool.workerPoolId, pool.owner, pool.emailOnError], [workerPoolId, 'conformance@example.com', false]);
    const listed: string[] = [];
    for await (const one of context.workerManager.listWorkerPools()) listed.push(one.workerPoolId ?? '');
    assert.ok(listed.includes(workerPoolId));
  },

  'creating another worker pool with the same id is a conflict': async (context) => {
    const workerPoolId = await make(context);
    const pool = await definition(context, { description: 'another' });
    await context.refused(() => context.workerManager.createWorkerPool(workerPoolId, pool), 'RequestConflict');
  },

  'a worker pool can be updated': async (context) => {
    const workerPoolId = await make(context);
    const changed = await context.workerManager.updateWorkerPool(workerPoolId, await definition(context, { description: 'changed' }));
    assert.equal(changed.description, 'changed');
    assert.equal((await context.workerManager.workerPool(workerPoolId)).description, 'changed');
  },

  'an unknown worker pool is not found': async (context) => {
    await context.refused(() => context.workerManager.workerPool(`${context.provisionerId}/none`), 'ResourceNotFound');
  },

  'an unknown provider is rejected': async (context) => {
    const pool = { ...(await definition(context)), providerId: 'no-such-provider' };
    const workerPoolId = `${context.provisionerId}/bad`;
    await context.refused(() => context.workerManager.createWorkerPool(workerPoolId, pool), 'InputError');
  },

  'creating a worker pool needs scopes for its id and its provider': async (context) => {
    const pool = await definition(context);
    const name = `${context.provisionerId}/limited`;
    const rights = [`worker-manager:manage-worker-pool:${name}`, `worker-manager:provider:${pool.providerId}`];
    for (const right of rights) {
      const limited = context.as(context.workerManager, await context.client([right]));
      await context.refused(() => limited.createWorkerPool(name, pool), 'InsufficientScopes');
    }
    context.cleanUp(() => context.workerManager.deleteWorkerPool(name));
    await context.as(context.workerManager, await context.client(rights)).createWorkerPool(name, pool);
  },

  'a new worker is listed until it is removed': async (context) => {
    const workerPoolId = await make(context);
    await addWorker(context, workerPoolId);
    const list = async () => (await context.workerManager.listWorkersForWorkerPool(workerPoolId)).workers.map(({ workerId }) => workerId);
    assert.deepEqual(await list(), ['worker-1']);
    const worker = await context.workerManager.worker(workerPoolId, context.prefix, 'worker-1');
    assert.deepEqual([worker.workerGroup, worker.workerId], [context.prefix, 'worker-1']);
    assert.ok(!JSON.stringify(worker).includes('staticSecret'));
  },

  'a registered worker gets credentials with which it can ask for work': async (context) => {
    const workerPoolId = await make(context);
    const staticSecret = await addWorker(context, workerPoolId);
    const { providerId } = await context.workerManager.workerPool(workerPoolId);
    const { credentials } = await context.as(context.workerManager, undefined).registerWorker({
      workerPoolId,
      providerId,
      workerGroup: context.prefix,
      workerId: 'worker-1',
      workerIdentityProof: { staticSecret },
    });
    const taskId = await context.task();
    const worker = context.as(context.queue, credentials);
    const { tasks } = await worker.claimWork(context.provisionerId, context.workerType, {
      workerGroup: context.prefix,
      workerId: 'worker-1',
      tasks: 1,
    });
    assert.equal(tasks[0]?.status.taskId, taskId);
  },

  'a worker with a wrong secret is rejected': async (context) => {
    const workerPoolId = await make(context);
    await addWorker(context, workerPoolId);
    const { providerId } = await context.workerManager.workerPool(workerPoolId);
    const proof = { staticSecret: randomBytes(33).toString('base64url') };
    const subject = { workerPoolId, providerId, workerGroup: context.prefix, workerId: 'worker-1' };
    await context.refused(() => context.workerManager.registerWorker({ ...subject, workerIdentityProof: proof }), 'InputError');
  },

  'errors of workers can be reported and are listed': async (context) => {
    const workerPoolId = await make(context);
    const report = {
      workerGroup: context.prefix,
      workerId: 'worker-1',
      kind: 'test',
      title: 'Conformance',
      description: 'A test',
      extra: { n: 1 },
    };
    const { errorId } = await context.workerManager.reportWorkerError(workerPoolId, report);
    const { workerPoolErrors } = await context.workerManager.listWorkerPoolErrors(workerPoolId);
    assert.deepEqual(
      workerPoolErrors.map((error) => [error.errorId, error.kind, error.title]),
      [[errorId, 'test', 'Conformance']],
    );
  },
});
