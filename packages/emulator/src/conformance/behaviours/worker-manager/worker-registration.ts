import assert from 'node:assert/strict';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { addWorker, makePool, newSecret, register, workerIdOf } from '../../static-pool.ts';

const DAY = 24 * 3_600_000;

/** The behaviours of workers that register to get credentials. */
export const workerRegistrationBehaviours: readonly Behaviour[] = behaviours('worker-manager', {
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
});
