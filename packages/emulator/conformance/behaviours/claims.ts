import assert from 'node:assert/strict';
import { satisfiesScope, slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { Trial } from '../test-context.ts';

const MINUTE = 60_000;

/** A worker of a trial. */
function worker({ prefix }: Trial, workerId = 'worker-1') {
  return { workerGroup: prefix, workerId };
}

export const claimBehaviours: readonly Behaviour[] = behaviours('queue', {
  'a worker that asks for work gets a pending task': async (trial) => {
    const taskId = await trial.task({ payload: { command: 'make' } });
    const claim = await trial.claimWork();
    assert.equal(claim.status.taskId, taskId);
    assert.deepEqual([claim.runId, claim.workerGroup, claim.workerId], [0, trial.prefix, 'worker-1']);
    assert.deepEqual(claim.task.payload, { command: 'make' });
    assert.equal(claim.status.state, 'running');
  },

  'a task that is claimed runs, for about twenty minutes': async (trial) => {
    const taskId = await trial.task();
    const { takenUntil } = await trial.claim(taskId);
    const { status } = await trial.queue.status(taskId);
    assert.deepEqual([status.state, status.runs[0]?.workerId, status.runs[0]?.takenUntil], ['running', 'worker-1', takenUntil]);
    assert.ok(status.runs[0]?.started);
    const left = Date.parse(takenUntil) - Date.now();
    assert.ok(left > 10 * MINUTE && left < 30 * MINUTE, `${left} ms`);
  },

  'no more tasks are given than were asked for': async (trial) => {
    for (let count = 0; count < 3; count++) await trial.task();
    const { tasks } = await trial.eventually(async () => {
      const { pendingTasks } = await trial.queue.pendingTasks(trial.provisionerId, trial.workerType);
      assert.equal(pendingTasks, 3);
      return trial.queue.claimWork(trial.provisionerId, trial.workerType, { ...worker(trial), tasks: 2 });
    });
    assert.ok(tasks.length >= 1 && tasks.length <= 2);
  },

  'the highest priority is first': async (trial) => {
    await trial.task({ priority: 'low' });
    const high = await trial.task({ priority: 'high' });
    await trial.eventually(async () => {
      const { pendingTasks } = await trial.queue.pendingTasks(trial.provisionerId, trial.workerType);
      assert.equal(pendingTasks, 2);
    });
    assert.equal((await trial.claimWork()).status.taskId, high);
  },

  'asking for work takes scopes for the worker type and the worker': async (trial) => {
    const { provisionerId, workerType, prefix } = trial;
    await trial.task();
    const rights = [`queue:claim-work:${provisionerId}/${workerType}`, `queue:worker-id:${prefix}/worker-1`];
    for (const scopes of [[], rights.slice(0, 1), rights.slice(1)]) {
      const queue = trial.as(trial.queue, await trial.client(scopes));
      await trial.refused(() => queue.claimWork(provisionerId, workerType, { ...worker(trial), tasks: 1 }), 'InsufficientScopes');
    }
    const allowed = trial.as(trial.queue, await trial.client(rights));
    await trial.eventually(async () => {
      const { tasks } = await allowed.claimWork(provisionerId, workerType, { ...worker(trial), tasks: 1 });
      assert.equal(tasks.length, 1);
    });
  },

  'a claim comes with credentials that hold the scopes of the task, and act on its run': async (trial) => {
    const taskId = await trial.task({ scopes: [`${trial.prefix}:own`] });
    const { credentials } = await trial.claim(taskId);
    const { scopes } = await trial.as(trial.auth, credentials).currentScopes();
    for (const scope of [
      `${trial.prefix}:own`,
      `queue:reclaim-task:${taskId}/0`,
      `queue:resolve-task:${taskId}/0`,
      `queue:create-artifact:${taskId}/0`,
    ]) {
      assert.ok(satisfiesScope(scopes, scope), scope);
    }
  },

  'the credentials of a claim do not act on other tasks': async (trial) => {
    const [a, b] = [await trial.task(), await trial.task()];
    const { taskQueue } = await trial.claim(a);
    await trial.claim(b);
    await trial.refused(() => taskQueue.reportCompleted(b, 0), 'InsufficientScopes');
    await trial.refused(() => taskQueue.cancelTask(b), 'InsufficientScopes');
    await taskQueue.reportCompleted(a, 0);
  },

  'a task can be claimed by name, by the same worker again, and by no other': async (trial) => {
    const taskId = await trial.task();
    const claim = await trial.queue.claimTask(taskId, 0, worker(trial));
    assert.equal(claim.status.runs[0]?.state, 'running');
    await trial.queue.claimTask(taskId, 0, worker(trial));
    await trial.refused(() => trial.queue.claimTask(taskId, 0, worker(trial, 'worker-2')), 'RequestConflict');
  },

  'a run that there is not cannot be claimed': async (trial) => {
    const taskId = await trial.task();
    await trial.refused(() => trial.queue.claimTask(taskId, 7, worker(trial)), 'ResourceNotFound');
    await trial.refused(() => trial.queue.claimTask(slugid(), 0, worker(trial)), 'ResourceNotFound');
  },

  'a claim can be renewed, with new credentials': async (trial) => {
    const taskId = await trial.task();
    const claim = await trial.claim(taskId);
    const renewed = await claim.taskQueue.reclaimTask(taskId, 0);
    assert.ok(Date.parse(renewed.takenUntil) >= Date.parse(claim.takenUntil));
    await trial.as(trial.queue, renewed.credentials).reportCompleted(taskId, 0);
  },

  'a run that nobody has claimed can be neither renewed nor reported': async (trial) => {
    const taskId = await trial.task();
    await trial.refused(() => trial.queue.reclaimTask(taskId, 0), 'RequestConflict');
    await trial.refused(() => trial.queue.reportCompleted(taskId, 0), 'RequestConflict');
    await trial.refused(() => trial.queue.reportFailed(taskId, 0), 'RequestConflict');
  },

  'a run that is reported as completed completes its task, also when that is told twice': async (trial) => {
    const taskId = await trial.task();
    const { taskQueue } = await trial.claim(taskId);
    const { status } = await taskQueue.reportCompleted(taskId, 0);
    assert.deepEqual([status.state, status.runs[0]?.reasonResolved], ['completed', 'completed']);
    assert.ok(status.runs[0]?.resolved);
    assert.deepEqual((await taskQueue.reportCompleted(taskId, 0)).status.runs, status.runs);
  },

  'a run that is reported as failed fails its task': async (trial) => {
    const taskId = await trial.task();
    const { status } = await (await trial.claim(taskId)).taskQueue.reportFailed(taskId, 0);
    assert.deepEqual([status.state, status.runs[0]?.reasonResolved, status.runs.length], ['failed', 'failed', 1]);
  },

  'one end of a run excludes another': async (trial) => {
    const taskId = await trial.task();
    const { taskQueue } = await trial.claim(taskId);
    await taskQueue.reportCompleted(taskId, 0);
    await trial.refused(() => taskQueue.reportFailed(taskId, 0), 'RequestConflict');
    await trial.refused(() => taskQueue.reportException(taskId, 0, { reason: 'internal-error' }), 'RequestConflict');
  },

  'a payload that the worker cannot read ends a task': async (trial) => {
    const taskId = await trial.task();
    const { status } = await (await trial.claim(taskId)).taskQueue.reportException(taskId, 0, { reason: 'malformed-payload' });
    assert.deepEqual([status.state, status.runs.length, status.runs[0]?.reasonResolved], ['exception', 1, 'malformed-payload']);
  },

  'a worker that shuts down gives its task back': async (trial) => {
    const taskId = await trial.task({ retries: 2 });
    const { status } = await (await trial.claim(taskId)).taskQueue.reportException(taskId, 0, { reason: 'worker-shutdown' });
    assert.deepEqual([status.state, status.retriesLeft, status.runs.length], ['pending', 1, 2]);
    assert.deepEqual([status.runs[0]?.state, status.runs[1]?.reasonCreated], ['exception', 'retry']);
    assert.equal((await trial.claim(taskId)).runId, 1);
  },

  'a task that asks for it is tried again': async (trial) => {
    const taskId = await trial.task({ retries: 1 });
    const { status } = await (await trial.claim(taskId)).taskQueue.reportException(taskId, 0, { reason: 'intermittent-task' });
    assert.deepEqual([status.state, status.runs[1]?.reasonCreated], ['pending', 'task-retry']);
  },

  'a task without retries left is not tried again': async (trial) => {
    const taskId = await trial.task({ retries: 0 });
    const { status } = await (await trial.claim(taskId)).taskQueue.reportException(taskId, 0, { reason: 'worker-shutdown' });
    assert.deepEqual([status.state, status.runs.length], ['exception', 1]);
  },

  'a running task that is canceled is over for its worker': async (trial) => {
    const taskId = await trial.task();
    const { taskQueue } = await trial.claim(taskId);
    const { status } = await trial.queue.cancelTask(taskId);
    assert.deepEqual([status.state, status.runs[0]?.reasonResolved], ['exception', 'canceled']);
    await trial.refused(() => taskQueue.reclaimTask(taskId, 0), 'RequestConflict');
    await trial.refused(() => taskQueue.reportCompleted(taskId, 0), 'RequestConflict');
  },

  'only the latest run can be reported': async (trial) => {
    const taskId = await trial.task();
    const { taskQueue } = await trial.claim(taskId);
    await taskQueue.reportFailed(taskId, 0);
    await trial.queue.rerunTask(taskId);
    await trial.refused(() => trial.queue.reportCompleted(taskId, 0), 'RequestConflict');
    await trial.refused(() => trial.queue.reportCompleted(taskId, 5), 'ResourceNotFound');
  },
});
