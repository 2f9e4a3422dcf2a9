import assert from 'node:assert/strict';
import { satisfiesScope, slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { TestContext } from '../test-context.ts';

const MINUTE = 60_000;

/** The payload that names a worker of this context. */
function worker({ prefix }: TestContext, workerId = 'worker-1') {
  return { workerGroup: prefix, workerId };
}

export const claimBehaviours: readonly Behaviour[] = behaviours('queue', {
  'a worker that asks for work gets a pending task': async (context) => {
    const taskId = await context.task({ payload: { command: 'make' } });
    const claim = await context.claimWork();
    assert.equal(claim.status.taskId, taskId);
    assert.deepEqual([claim.runId, claim.workerGroup, claim.workerId], [0, context.prefix, 'worker-1']);
    assert.deepEqual(claim.task.payload, { command: 'make' });
    assert.equal(claim.status.state, 'running');
  },

  'a claimed task is running, and the claim lasts about twenty minutes': async (context) => {
    const taskId = await context.task();
    const { takenUntil } = await context.claim(taskId);
    const { status } = await context.queue.status(taskId);
    assert.deepEqual([status.state, status.runs[0]?.workerId, status.runs[0]?.takenUntil], ['running', 'worker-1', takenUntil]);
    assert.ok(status.runs[0]?.started);
    const left = Date.parse(takenUntil) - Date.now();
    assert.ok(left > 10 * MINUTE && left < 30 * MINUTE, `${left} ms`);
  },

  'a worker gets at most as many tasks as it asked for': async (context) => {
    for (let count = 0; count < 3; count++) await context.task();
    const { tasks } = await context.eventually(async () => {
      const { pendingTasks } = await context.queue.pendingTasks(context.provisionerId, context.workerType);
      assert.equal(pendingTasks, 3);
      return context.queue.claimWork(context.provisionerId, context.workerType, { ...worker(context), tasks: 2 });
    });
    assert.ok(tasks.length >= 1 && tasks.length <= 2);
  },

  'tasks with a higher priority come first': async (context) => {
    await context.task({ priority: 'low' });
    const high = await context.task({ priority: 'high' });
    await context.eventually(async () => {
      const { pendingTasks } = await context.queue.pendingTasks(context.provisionerId, context.workerType);
      assert.equal(pendingTasks, 2);
    });
    assert.equal((await context.claimWork()).status.taskId, high);
  },

  'asking for work needs scopes for the worker type and the worker': async (context) => {
    const { provisionerId, workerType, prefix } = context;
    await context.task();
    const rights = [`queue:claim-work:${provisionerId}/${workerType}`, `queue:worker-id:${prefix}/worker-1`];
    for (const scopes of [[], rights.slice(0, 1), rights.slice(1)]) {
      const queue = context.as(context.queue, await context.client(scopes));
      await context.refused(() => queue.claimWork(provisionerId, workerType, { ...worker(context), tasks: 1 }), 'InsufficientScopes');
    }
    const allowed = context.as(context.queue, await context.client(rights));
    await context.eventually(async () => {
      const { tasks } = await allowed.claimWork(provisionerId, workerType, { ...worker(context), tasks: 1 });
      assert.equal(tasks.length, 1);
    });
  },

  'the credentials of a claim have the scopes of the task and can resolve its run': async (context) => {
    const taskId = await context.task({ scopes: [`${context.prefix}:own`] });
    const { credentials } = await context.claim(taskId);
    const { scopes } = await context.as(context.auth, credentials).currentScopes();
    for (const scope of [
      `${context.prefix}:own`,
      `queue:reclaim-task:${taskId}/0`,
      `queue:resolve-task:${taskId}/0`,
      `queue:create-artifact:${taskId}/0`,
    ]) {
      assert.ok(satisfiesScope(scopes, scope), scope);
    }
  },

  'the credentials of a claim cannot change other tasks': async (context) => {
    const [a, b] = [await context.task(), await context.task()];
    const { taskQueue } = await context.claim(a);
    await context.claim(b);
    await context.refused(() => taskQueue.reportCompleted(b, 0), 'InsufficientScopes');
    await context.refused(() => taskQueue.cancelTask(b), 'InsufficientScopes');
    await taskQueue.reportCompleted(a, 0);
  },

  'a worker can claim a task by taskId, and repeat the claim; another worker cannot': async (context) => {
    const taskId = await context.task();
    const claim = await context.queue.claimTask(taskId, 0, worker(context));
    assert.equal(claim.status.runs[0]?.state, 'running');
    await context.queue.claimTask(taskId, 0, worker(context));
    await context.refused(() => context.queue.claimTask(taskId, 0, worker(context, 'worker-2')), 'RequestConflict');
  },

  'a run that does not exist cannot be claimed': async (context) => {
    const taskId = await context.task();
    await context.refused(() => context.queue.claimTask(taskId, 7, worker(context)), 'ResourceNotFound');
    await context.refused(() => context.queue.claimTask(slugid(), 0, worker(context)), 'ResourceNotFound');
  },

  'a claim can be renewed and gets new credentials': async (context) => {
    const taskId = await context.task();
    const claim = await context.claim(taskId);
    const renewed = await claim.taskQueue.reclaimTask(taskId, 0);
    assert.ok(Date.parse(renewed.takenUntil) >= Date.parse(claim.takenUntil));
    await context.as(context.queue, renewed.credentials).reportCompleted(taskId, 0);
  },

  'a run that is not claimed cannot be reclaimed or resolved': async (context) => {
    const taskId = await context.task();
    await context.refused(() => context.queue.reclaimTask(taskId, 0), 'RequestConflict');
    await context.refused(() => context.queue.reportCompleted(taskId, 0), 'RequestConflict');
    await context.refused(() => context.queue.reportFailed(taskId, 0), 'RequestConflict');
  },

  'reporting a run as completed completes its task, and can be repeated': async (context) => {
    const taskId = await context.task();
    const { taskQueue } = await context.claim(taskId);
    const { status } = await taskQueue.reportCompleted(taskId, 0);
    assert.deepEqual([status.state, status.runs[0]?.reasonResolved], ['completed', 'completed']);
    assert.ok(status.runs[0]?.resolved);
    assert.deepEqual((await taskQueue.reportCompleted(taskId, 0)).status.runs, status.runs);
  },

  'reporting a run as failed fails its task': async (context) => {
    const taskId = await context.task();
    const { status } = await (await context.claim(taskId)).taskQueue.reportFailed(taskId, 0);
    assert.deepEqual([status.state, status.runs[0]?.reasonResolved, status.runs.length], ['failed', 'failed', 1]);
  },

  'a resolved run cannot be resolved differently': async (context) => {
    const taskId = await context.task();
    const { taskQueue } = await context.claim(taskId);
    await taskQueue.reportCompleted(taskId, 0);
    await context.refused(() => taskQueue.reportFailed(taskId, 0), 'RequestConflict');
    await context.refused(() => taskQueue.reportException(taskId, 0, { reason: 'internal-error' }), 'RequestConflict');
  },

  'a malformed payload resolves the task as an exception': async (context) => {
    const taskId = await context.task();
    const { status } = await (await context.claim(taskId)).taskQueue.reportException(taskId, 0, { reason: 'malformed-payload' });
    assert.deepEqual([status.state, status.runs.length, status.runs[0]?.reasonResolved], ['exception', 1, 'malformed-payload']);
  },

  'the task of a worker that shuts down is retried': async (context) => {
    const taskId = await context.task({ retries: 2 });
    const { status } = await (await context.claim(taskId)).taskQueue.reportException(taskId, 0, { reason: 'worker-shutdown' });
    assert.deepEqual([status.state, status.retriesLeft, status.runs.length], ['pending', 1, 2]);
    assert.deepEqual([status.runs[0]?.state, status.runs[1]?.reasonCreated], ['exception', 'retry']);
    assert.equal((await context.claim(taskId)).runId, 1);
  },

  'an intermittent task is retried': async (context) => {
    const taskId = await context.task({ retries: 1 });
    const { status } = await (await context.claim(taskId)).taskQueue.reportException(taskId, 0, { reason: 'intermittent-task' });
    assert.deepEqual([status.state, status.runs[1]?.reasonCreated], ['pending', 'task-retry']);
  },

  'a task without retries left is not retried': async (context) => {
    const taskId = await context.task({ retries: 0 });
    const { status } = await (await context.claim(taskId)).taskQueue.reportException(taskId, 0, { reason: 'worker-shutdown' });
    assert.deepEqual([status.state, status.runs.length], ['exception', 1]);
  },

  'a worker cannot reclaim or resolve a canceled task': async (context) => {
    const taskId = await context.task();
    const { taskQueue } = await context.claim(taskId);
    const { status } = await context.queue.cancelTask(taskId);
    assert.deepEqual([status.state, status.runs[0]?.reasonResolved], ['exception', 'canceled']);
    await context.refused(() => taskQueue.reclaimTask(taskId, 0), 'RequestConflict');
    await context.refused(() => taskQueue.reportCompleted(taskId, 0), 'RequestConflict');
  },

  'only the latest run can be resolved': async (context) => {
    const taskId = await context.task();
    const { taskQueue } = await context.claim(taskId);
    await taskQueue.reportFailed(taskId, 0);
    await context.queue.rerunTask(taskId);
    await context.refused(() => context.queue.reportCompleted(taskId, 0), 'RequestConflict');
    await context.refused(() => context.queue.reportCompleted(taskId, 5), 'ResourceNotFound');
  },
});
