import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { addWorker, makePool, newSecret, register, workerIdOf } from '../../static-pool.ts';

/** The behaviours of workers that are created, changed and removed by calls. */
export const staticWorkerBehaviours: readonly Behaviour[] = behaviours('worker-manager', {
  'a new static worker is running and is listed': async (context) => {
    const workerPoolId = await makePool(context);
    const { name, worker } = await addWorker(context);
    assert.deepEqual([worker.state, worker.capacity, worker.providerId], ['running', 1, context.staticProvider]);
    const { workers } = await context.workerManager.listWorkersForWorkerPool(workerPoolId);
    assert.deepEqual(
      workers.map(({ workerId }) => workerId),
      [workerIdOf(context)],
    );
    const found = await context.workerManager.worker(...name);
    assert.deepEqual([found.workerGroup, found.workerId], [context.prefix, workerIdOf(context)]);
    assert.ok(!JSON.stringify([found, workers]).includes('ecret'));
  },

  'a removed static worker is stopped and keeps its record': async (context) => {
    await makePool(context);
    const { name } = await addWorker(context);
    await context.workerManager.removeWorker(...name);
    assert.equal((await context.workerManager.worker(...name)).state, 'stopped');
    await context.workerManager.removeWorker(...name);
  },

  'an unknown worker is not found': async (context) => {
    const name = [await makePool(context), context.prefix, 'none'] as const;
    await context.refused(() => context.workerManager.worker(...name), 'ResourceNotFound');
    await context.refused(() => context.workerManager.removeWorker(...name), 'ResourceNotFound');
    await context.refused(() => context.workerManager.shouldWorkerTerminate(...name), 'ResourceNotFound');
    const request = { expires: fromNow('1 hour'), providerInfo: { staticSecret: newSecret() } };
    await context.refused(() => context.workerManager.updateWorker(...name, request), 'ResourceNotFound');
  },

  'creating a worker again ignores a new secret': async (context) => {
    await makePool(context);
    const worker = await addWorker(context);
    await context.workerManager.createWorker(...worker.name, { expires: fromNow('2 hours'), providerInfo: { staticSecret: newSecret() } });
    await register(context, worker);
  },

  'creating a worker again with another capacity is a conflict': async (context) => {
    await makePool(context);
    const { name, staticSecret } = await addWorker(context);
    const request = { expires: fromNow('1 hour'), capacity: 2, providerInfo: { staticSecret } };
    await context.refused(() => context.workerManager.createWorker(...name, request), 'RequestConflict');
    await context.workerManager.removeWorker(...name);
    await context.refused(() => context.workerManager.createWorker(...name, { ...request, capacity: 1 }), 'RequestConflict');
  },

  'a worker needs a secret and an expiry in the future': async (context) => {
    const name = [await makePool(context), context.prefix, 'bad'] as const;
    await context.refused(() => context.workerManager.createWorker(...name, { expires: fromNow('1 hour') }), 'InputError');
    const providerInfo = { staticSecret: newSecret() };
    await context.refused(() => context.workerManager.createWorker(...name, { expires: fromNow('-1 hour'), providerInfo }), 'InputError');
  },

  'a worker can be updated': async (context) => {
    await makePool(context);
    const worker = await addWorker(context);
    const expires = fromNow('2 weeks');
    const staticSecret = newSecret();
    const updated = await context.workerManager.updateWorker(...worker.name, { expires, capacity: 4, providerInfo: { staticSecret } });
    assert.deepEqual([updated.capacity, Date.parse(updated.expires), updated.state], [4, expires.getTime(), 'running']);
    assert.equal((await context.workerManager.worker(...worker.name)).capacity, 4);
    await context.refused(() => register(context, worker), 'InputError');
    await register(context, { ...worker, staticSecret });
  },

  'a static worker need not terminate': async (context) => {
    await makePool(context);
    const worker = await addWorker(context);
    const { credentials } = await register(context, worker);
    const advice = await context.as(context.workerManager, credentials).shouldWorkerTerminate(...worker.name);
    assert.equal(advice.terminate, false);
  },

  'managing a worker needs scopes for its name': async (context) => {
    await makePool(context);
    const { name, staticSecret } = await addWorker(context);
    const request = { expires: fromNow('1 hour'), providerInfo: { staticSecret } };
    const scope = (action: string) => `worker-manager:${action}:${name.join('/')}`;
    const { workerManager } = context;
    await context.onlyWith(scope('create-worker'), workerManager, (client) => client.createWorker(...name, request));
    await context.onlyWith(scope('update-worker'), workerManager, (client) => client.updateWorker(...name, request));
    await context.onlyWith(scope('should-worker-terminate'), workerManager, (client) => client.shouldWorkerTerminate(...name));
    await context.onlyWith(scope('get-worker'), workerManager, (client) => client.worker(...name));
    await context.onlyWith(scope('remove-worker'), workerManager, (client) => client.removeWorker(...name));
  },
});
