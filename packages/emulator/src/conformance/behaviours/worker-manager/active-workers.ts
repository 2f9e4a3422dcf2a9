import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { addWorker, makePool, register, workerIdOf } from '../../static-pool.ts';
import type { TestContext } from '../../test-context.ts';

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

/** The behaviours of workers that have asked the queue for work. */
export const activeWorkerBehaviours: readonly Behaviour[] = behaviours('worker-manager', {
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
});
