import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import type { TestContext } from '../../test-context.ts';
import { all, clientWith, runningTask, worker } from './task-steps.ts';

const MINUTE = 60_000;

/** The route arguments that name a worker of this context. */
function workerName({ provisionerId, workerType, prefix }: TestContext, workerId = 'worker-1'): [string, string, string, string] {
  return [provisionerId, workerType, prefix, workerId];
}

/** Creates the record of a worker. */
async function declare(context: TestContext, workerId = 'worker-1') {
  return context.queue.declareWorker(...workerName(context, workerId), { expires: fromNow('1 hour') });
}

/** The ids of the workers of this context. */
async function workerIds({ queue, provisionerId, workerType }: TestContext, quarantined?: 'true' | 'false'): Promise<string[]> {
  const workers = await all(queue.listWorkers(provisionerId, workerType, quarantined && { quarantined }));
  return workers.map(({ workerId }) => workerId).sort();
}

export const workerBehaviours: readonly Behaviour[] = behaviours('queue', {
  'a worker that asked for tasks can be read': async (context) => {
    const taskId = await context.task();
    await context.claimWork();
    const read = await context.eventually(async () => {
      const found = await context.queue.getWorker(...workerName(context));
      assert.deepEqual(found.recentTasks, [{ taskId, runId: 0 }]);
      return found;
    });
    const { provisionerId, workerType, taskQueueId, workerGroup, workerId, actions } = read;
    assert.deepEqual([provisionerId, workerType, workerGroup, workerId], workerName(context));
    assert.deepEqual([taskQueueId, actions], [context.taskQueueId, []]);
    for (const time of [read.firstClaim, read.lastDateActive]) assert.ok(Math.abs(Date.parse(time ?? '') - Date.now()) < 10 * MINUTE);
  },

  'a worker that asked for tasks is listed, with its latest task': async (context) => {
    const taskId = await context.task();
    await context.claimWork();
    await context.eventually(async () => {
      const workers = await all(context.queue.listWorkers(context.provisionerId, context.workerType));
      assert.deepEqual(
        workers.map(({ workerGroup, workerId, latestTask, quarantineUntil }) => ({ workerGroup, workerId, latestTask, quarantineUntil })),
        [{ ...worker(context), latestTask: { taskId, runId: 0 }, quarantineUntil: undefined }],
      );
    });
  },

  'a claim by taskId does not make the worker known': async (context) => {
    await runningTask(context);
    await context.queue.getTaskQueue(context.taskQueueId);
    await context.refused(() => context.queue.getWorker(...workerName(context)), 'ResourceNotFound');
  },

  'a worker that reclaims a task becomes known': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await taskQueue.reclaimTask(taskId, 0);
    assert.equal((await context.queue.getWorker(...workerName(context))).workerId, 'worker-1');
  },

  'a worker can be declared, and its expiry can move to a later time only': async (context) => {
    const expires = fromNow('2 hours');
    const declared = await context.queue.declareWorker(...workerName(context), { expires });
    assert.deepEqual([declared.expires, declared.recentTasks], [expires.toISOString(), []]);
    assert.equal((await declare(context)).expires, expires.toISOString());
    assert.equal((await context.queue.getWorker(...workerName(context))).expires, expires.toISOString());
  },

  'declaring a worker makes its task queue known': async (context) => {
    await declare(context);
    const { taskQueueId, description, stability } = await context.queue.getTaskQueue(context.taskQueueId);
    assert.deepEqual([taskQueueId, description, stability], [context.taskQueueId, '', 'experimental']);
  },

  'declaring a worker needs a scope for the property': async (context) => {
    const name = workerName(context);
    const scope = `queue:declare-worker:${name.join('/')}`;
    const other = await clientWith(context, `${scope}#description`);
    await context.refused(() => other.declareWorker(...name, { expires: fromNow('1 hour') }), 'InsufficientScopes');
    await (await clientWith(context, `${scope}#expires`)).declareWorker(...name, { expires: fromNow('1 hour') });
  },

  'workers are listed in pages': async (context) => {
    for (const workerId of ['a', 'b', 'c']) await declare(context, workerId);
    const workers = await all(context.queue.listWorkers(context.provisionerId, context.workerType, { limit: '2' }));
    assert.deepEqual(workers.map(({ workerId }) => workerId).sort(), ['a', 'b', 'c']);
  },

  'a worker can be quarantined and released again': async (context) => {
    await declare(context);
    const until = fromNow('1 hour');
    const { quarantineUntil } = await context.queue.quarantineWorker(...workerName(context), { quarantineUntil: until });
    assert.equal(quarantineUntil, until.toISOString());
    assert.deepEqual([await workerIds(context, 'true'), await workerIds(context, 'false')], [['worker-1'], []]);
    await context.queue.quarantineWorker(...workerName(context), { quarantineUntil: fromNow('-1 hour') });
    assert.deepEqual([await workerIds(context, 'true'), await workerIds(context, 'false')], [[], ['worker-1']]);
  },

  'quarantined and other workers can be listed apart': async (context) => {
    for (const workerId of ['a', 'b']) await declare(context, workerId);
    await context.queue.quarantineWorker(...workerName(context, 'b'), { quarantineUntil: fromNow('1 hour') });
    assert.deepEqual(await workerIds(context), ['a', 'b']);
    assert.deepEqual([await workerIds(context, 'false'), await workerIds(context, 'true')], [['a'], ['b']]);
  },

  'a list of workers shows the end of a quarantine': async (context) => {
    for (const workerId of ['a', 'b']) await declare(context, workerId);
    const until = fromNow('1 hour');
    await context.queue.quarantineWorker(...workerName(context, 'a'), { quarantineUntil: until });
    const workers = await all(context.queue.listWorkers(context.provisionerId, context.workerType));
    const ends = new Map(workers.map(({ workerId, quarantineUntil }) => [workerId, quarantineUntil]));
    assert.deepEqual([ends.get('a'), ends.get('b')], [until.toISOString(), undefined]);
  },

  'a quarantined worker gets no tasks': async (context) => {
    await declare(context);
    await context.queue.quarantineWorker(...workerName(context), { quarantineUntil: fromNow('1 hour') });
    await context.task();
    const { tasks } = await context.queue.claimWork(context.taskQueueId, { ...worker(context), tasks: 1 });
    assert.deepEqual(tasks, []);
  },

  'other workers get the tasks that a quarantined worker does not get': async (context) => {
    await declare(context);
    await context.queue.quarantineWorker(...workerName(context), { quarantineUntil: fromNow('1 hour') });
    const taskId = await context.task();
    await context.eventually(async () => {
      const { tasks } = await context.queue.claimWork(context.taskQueueId, { ...worker(context, 'worker-2'), tasks: 1 });
      assert.equal(tasks[0]?.status.taskId, taskId);
    });
  },

  'a quarantined worker can finish its task': async (context) => {
    const taskId = await context.task();
    const { taskQueue } = await context.claimWork();
    await context.queue.quarantineWorker(...workerName(context), { quarantineUntil: fromNow('1 hour') });
    await taskQueue.reclaimTask(taskId, 0);
    assert.equal((await taskQueue.reportCompleted(taskId, 0)).status.state, 'completed');
  },

  'a quarantine keeps a worker for at least a day, and can have a reason that the queue does not show': async (context) => {
    await declare(context);
    const payload = { quarantineUntil: fromNow('1 hour'), quarantineInfo: 'it is on fire' };
    const quarantined = await context.queue.quarantineWorker(...workerName(context), payload);
    assert.ok(Date.parse(quarantined.expires) > fromNow('23 hours').getTime());
    assert.equal(quarantined.quarantineDetails, undefined);
    assert.equal((await context.queue.getWorker(...workerName(context))).quarantineDetails, undefined);
  },

  'an unknown worker cannot be quarantined': async (context) => {
    const quarantine = () => context.queue.quarantineWorker(...workerName(context), { quarantineUntil: fromNow('1 hour') });
    await context.refused(quarantine, 'ResourceNotFound');
  },

  'quarantining a worker needs a scope with its name': async (context) => {
    await declare(context);
    const name = workerName(context);
    const payload = { quarantineUntil: fromNow('-1 hour') };
    const other = await clientWith(context, `queue:quarantine-worker:${workerName(context, 'worker-2').join('/')}`);
    await context.refused(() => other.quarantineWorker(...name, payload), 'InsufficientScopes');
    await (await clientWith(context, `queue:quarantine-worker:${name.join('/')}`)).quarantineWorker(...name, payload);
  },

  'an unknown worker is not found, and an unknown worker type has no workers': async (context) => {
    await context.refused(() => context.queue.getWorker(...workerName(context)), 'ResourceNotFound');
    assert.deepEqual(await workerIds(context), []);
  },
});
