import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';
import { addWorker, makePool, newSecret, register, workerIdOf } from '../static-pool.ts';
import type { TestContext } from '../test-context.ts';

const DAY = 24 * 3_600_000;

/** Creates a worker and asks for work with its credentials, so that the queue knows it. */
async function addActiveWorker(context: TestContext) {
  const worker = await addWorker(context);
  const [, , workerId] = worker.name;
  const { credentials } = await register(context, worker);
  await context.task();
  await context.eventually(async () => {
    const { tasks } = await context
      .as(context.queue, credentials)
      .claimWork(context.taskQueueId, { workerGroup: context.prefix, workerId, tasks: 1 });
    assert.equal(tasks.length, 1, 'claimWork returned no task');
  });
  return worker;
}

export const poolWorkerBehaviours: readonly Behaviour[] = behaviours('worker-manager', {
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

  'a registered worker gets credentials with which it can ask for work': async (context) => {
    await makePool(context, { config: { workerConfig: { key: 'value' } } });
    const { credentials, workerConfig, secret, expires } = await register(context, await addWorker(context));
    assert.deepEqual([workerConfig, secret.length], [{ key: 'value' }, 44]);
    const left = Date.parse(expires) - Date.now();
    assert.ok(left > 3.9 * DAY && left <= 4 * DAY + 60_000, expires);
    const taskId = await context.task();
    const request = { workerGroup: context.prefix, workerId: workerIdOf(context), tasks: 1 };
    const worker = context.as(context.queue, credentials);
    await context.eventually(async () => {
      const { tasks } = await worker.claimWork(context.taskQueueId, request);
      assert.equal(tasks[0]?.status.taskId, taskId);
    });
    await context.refused(
      () => worker.claimWork(context.taskQueueId, { ...request, workerId: workerIdOf(context, 2) }),
      'InsufficientScopes',
    );
  },

  'the worker pool can set how long the credentials of its workers are valid': async (context) => {
    await makePool(context, { config: { lifecycle: { reregistrationTimeout: 3600 } } });
    const { expires } = await register(context, await addWorker(context));
    const left = Date.parse(expires) - Date.now();
    assert.ok(left > 3_000_000 && left < 4_200_000, expires);
  },

  'a static worker can register again': async (context) => {
    await makePool(context);
    const worker = await addWorker(context);
    const first = await register(context, worker);
    const second = await register(context, worker);
    assert.notEqual(second.secret, first.secret);
  },

  'a worker with a wrong secret is rejected': async (context) => {
    await makePool(context);
    const { name } = await addWorker(context);
    await context.refused(() => register(context, { name, staticSecret: newSecret() }), 'InputError');
  },

  'a stopped worker cannot register': async (context) => {
    await makePool(context);
    const worker = await addWorker(context);
    await context.workerManager.removeWorker(...worker.name);
    await context.refused(() => register(context, worker), 'InputError');
  },

  'an unknown worker, pool or provider cannot register': async (context) => {
    const workerPoolId = await makePool(context);
    const { staticSecret } = await addWorker(context);
    const subject = { workerPoolId, providerId: context.staticProvider, workerGroup: context.prefix, workerId: workerIdOf(context) };
    for (const change of [{ workerId: 'none' }, { workerPoolId: `${context.provisionerId}/none` }, { providerId: 'none' }]) {
      const call = () => context.workerManager.registerWorker({ ...subject, ...change, workerIdentityProof: { staticSecret } });
      await context.refused(call, 'ResourceNotFound');
    }
  },

  'a worker renews its credentials with the secret of its registration': async (context) => {
    const workerPoolId = await makePool(context);
    const { credentials, secret } = await register(context, await addWorker(context));
    const worker = context.as(context.workerManager, credentials);
    const name = { workerPoolId, workerGroup: context.prefix, workerId: workerIdOf(context) };
    const renewed = await worker.reregisterWorker({ ...name, secret });
    assert.notEqual(renewed.secret, secret);
    const left = Date.parse(renewed.expires) - Date.now();
    assert.ok(left > 3.9 * DAY && left <= 4 * DAY + 60_000, renewed.expires);
    await context.refused(() => worker.reregisterWorker({ ...name, secret }), 'InputError');
    await context.as(context.workerManager, renewed.credentials).reregisterWorker({ ...name, secret: renewed.secret });
    await context.refused(
      () => worker.reregisterWorker({ ...name, workerId: workerIdOf(context, 2), secret: newSecret() }),
      'InsufficientScopes',
    );
  },

  'a worker can remove itself': async (context) => {
    await makePool(context);
    const worker = await addWorker(context);
    const { credentials } = await register(context, worker);
    await context.as(context.workerManager, credentials).removeWorker(...worker.name);
    assert.equal((await context.workerManager.worker(...worker.name)).state, 'stopped');
  },

  'a static worker need not terminate': async (context) => {
    await makePool(context);
    const worker = await addWorker(context);
    const { credentials } = await register(context, worker);
    const advice = await context.as(context.workerManager, credentials).shouldWorkerTerminate(...worker.name);
    assert.equal(advice.terminate, false);
  },

  'a worker that asked for work is listed with its state and its latest task': async (context) => {
    await makePool(context);
    await addActiveWorker(context);
    const workers = await context.eventually(async () => {
      const found = await context.workerManager.listWorkers(context.provisionerId, context.workerType);
      assert.ok(found.workers[0]?.latestTask, 'the worker is not listed with a task');
      return found.workers;
    });
    assert.deepEqual(
      workers.map(({ workerId, state, capacity, providerId }) => [workerId, state, capacity, providerId]),
      [[workerIdOf(context), 'running', 1, context.staticProvider]],
    );
  },

  'a worker that only the queue knows is standalone': async (context) => {
    await context.task();
    const claim = { workerGroup: context.prefix, workerId: workerIdOf(context), tasks: 1 };
    await context.eventually(async () => {
      assert.equal((await context.queue.claimWork(context.taskQueueId, claim)).tasks.length, 1, 'claimWork returned no task');
    });
    const name = [context.provisionerId, context.workerType, context.prefix, workerIdOf(context)] as const;
    const worker = await context.eventually(async () => context.workerManager.getWorker(...name));
    assert.deepEqual([worker.state, worker.providerId, worker.capacity], ['standalone', 'none', 0]);
    assert.deepEqual([worker.workerPoolId, worker.provisionerId, worker.workerType], [context.taskQueueId, name[0], name[1]]);
    const { workers } = await context.workerManager.listWorkers(name[0], name[1]);
    assert.deepEqual(
      workers.map(({ state }) => state),
      ['standalone'],
    );
    assert.deepEqual((await context.workerManager.listWorkers(name[0], name[1], { workerState: 'running' })).workers, []);
  },

  'a worker that never asked for work is not listed by the queue': async (context) => {
    await makePool(context);
    await addWorker(context);
    const name = [context.provisionerId, context.workerType, context.prefix, workerIdOf(context)] as const;
    await context.refused(() => context.workerManager.getWorker(...name), 'ResourceNotFound');
    assert.deepEqual((await context.workerManager.listWorkers(name[0], name[1])).workers, []);
  },

  'a quarantined worker is shown with its quarantine': async (context) => {
    await makePool(context);
    await addActiveWorker(context);
    const name = [context.provisionerId, context.workerType, context.prefix, workerIdOf(context)] as const;
    const quarantineUntil = fromNow('1 hour');
    await context.eventually(async () => context.queue.quarantineWorker(...name, { quarantineUntil, quarantineInfo: 'conformance' }));
    const worker = await context.workerManager.getWorker(...name);
    assert.equal(Date.parse(worker.quarantineUntil ?? ''), quarantineUntil.getTime());
    assert.deepEqual(
      worker.quarantineDetails?.map(({ quarantineInfo }) => quarantineInfo),
      ['conformance'],
    );
    const { workers } = await context.workerManager.listWorkers(name[0], name[1], { quarantined: 'true' });
    assert.deepEqual(
      workers.map(({ workerId }) => workerId),
      [workerIdOf(context)],
    );
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

  'listing workers needs a scope for the worker pool': async (context) => {
    const workerPoolId = await makePool(context);
    const { workerManager, provisionerId, workerType, prefix } = context;
    const scope = `worker-manager:list-workers:${workerPoolId}`;
    await context.onlyWith(scope, workerManager, (client) => client.listWorkersForWorkerPool(workerPoolId));
    await context.onlyWith(scope, workerManager, (client) => client.listWorkers(provisionerId, workerType));
    await context.onlyWith(`${scope}/${prefix}`, workerManager, (client) => client.listWorkersForWorkerGroup(workerPoolId, prefix));
  },
});
