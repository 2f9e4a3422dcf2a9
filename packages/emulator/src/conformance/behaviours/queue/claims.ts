import assert from 'node:assert/strict';
import { Credentials, satisfiesScope, slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { clientWith, pendingCount, runningTask, stateOf, worker } from './task-steps.ts';

const MINUTE = 60_000;

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
    const [run] = status.runs;
    assert.deepEqual([status.state, run?.workerGroup, run?.workerId], ['running', context.prefix, 'worker-1']);
    // The same time can be written in two ways.
    assert.equal(Date.parse(run?.takenUntil ?? ''), Date.parse(takenUntil));
    assert.ok(status.runs[0]?.started);
    const left = Date.parse(takenUntil) - Date.now();
    assert.ok(left > 10 * MINUTE && left < 30 * MINUTE, `${left} ms`);
  },

  'a worker gets at most as many tasks as it asked for': async (context) => {
    for (let count = 0; count < 3; count++) await context.task();
    await pendingCount(context, 3);
    const { tasks } = await context.queue.claimWork(context.taskQueueId, { ...worker(context), tasks: 2 });
    assert.ok(tasks.length >= 1 && tasks.length <= 2);
  },

  'tasks with a higher priority come first': async (context) => {
    await context.task({ priority: 'low' });
    const high = await context.task({ priority: 'high' });
    await pendingCount(context, 2);
    assert.equal((await context.claimWork()).status.taskId, high);
  },

  'asking for work needs scopes for the task queue and the worker': async (context) => {
    const { taskQueueId, prefix } = context;
    await context.task();
    const rights = [`queue:claim-work:${taskQueueId}`, `queue:worker-id:${prefix}/worker-1`];
    for (const scopes of [[], rights.slice(0, 1), rights.slice(1)]) {
      const queue = context.as(context.queue, await context.client(scopes));
      await context.refused(() => queue.claimWork(taskQueueId, { ...worker(context), tasks: 1 }), 'InsufficientScopes');
    }
    const allowed = context.as(context.queue, await context.client(rights));
    await context.eventually(async () => {
      const { tasks } = await allowed.claimWork(taskQueueId, { ...worker(context), tasks: 1 });
      assert.equal(tasks.length, 1);
    });
  },

  'the credentials of a claim have the scopes of the task and can resolve its run': async (context) => {
    const taskId = await context.task({ scopes: [`${context.prefix}:own`, 'auth:current-scopes'] });
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

  'of equal priority, older tasks come first': async (context) => {
    const ids = [await context.task(), await context.task()];
    await pendingCount(context, 2);
    assert.equal((await context.claimWork()).status.taskId, ids[0]);
    assert.equal((await context.claimWork()).status.taskId, ids[1]);
  },

  'a worker gets no tasks of another task queue': async (context) => {
    await context.task({ workerType: 'other' });
    const own = await context.task();
    assert.equal((await context.claimWork()).status.taskId, own);
    const { claimedTasks } = await context.queue.taskQueueCounts(`${context.provisionerId}/other`);
    assert.equal(claimedTasks, 0);
  },

  'a claim contains the definition of the task': async (context) => {
    const taskId = await context.task({ tags: { kind: 'test' } });
    const { task } = await context.claimWork();
    assert.deepEqual(task, await context.queue.task(taskId));
  },

  'a claim of claimWork cannot be repeated with claimTask': async (context) => {
    const taskId = await context.task();
    await context.claimWork();
    await context.refused(() => context.queue.claimTask(taskId, 0, worker(context)), 'RequestConflict');
  },

  'a canceled task cannot be claimed': async (context) => {
    const taskId = await context.task();
    await context.queue.cancelTask(taskId);
    await context.refused(() => context.queue.claimTask(taskId, 0, worker(context)), 'RequestConflict');
  },

  'a worker can ask for 1 to 32 tasks': async (context) => {
    for (const tasks of [0, 33]) {
      const payload = { ...worker(context), tasks };
      const route = `/claim-work/${encodeURIComponent(context.taskQueueId)}`;
      await context.refused(() => context.queue.request('POST', route, { payload }), 'InputValidationError');
    }
  },

  'claiming a task by taskId needs scopes for the task queue and the worker': async (context) => {
    const taskId = await context.task();
    const rights = [`queue:claim-task:${context.taskQueueId}`, `queue:worker-id:${context.prefix}/worker-1`];
    for (const right of rights) {
      const queue = await clientWith(context, right);
      await context.refused(() => queue.claimTask(taskId, 0, worker(context)), 'InsufficientScopes');
    }
    await (await clientWith(context, ...rights)).claimTask(taskId, 0, worker(context));
    assert.equal(await stateOf(context, taskId), 'running');
  },

  'reclaiming needs a scope for the run': async (context) => {
    const { taskId } = await runningTask(context);
    const other = await clientWith(context, `queue:reclaim-task:${taskId}/1`, `queue:resolve-task:${taskId}/0`);
    await context.refused(() => other.reclaimTask(taskId, 0), 'InsufficientScopes');
    const own = await clientWith(context, `queue:reclaim-task:${taskId}/0`);
    assert.equal((await own.reclaimTask(taskId, 0)).workerId, 'worker-1');
  },

  'the credentials of a claim are named after the run and the worker, and expire with the claim': async (context) => {
    const taskId = await context.task();
    const { credentials, takenUntil } = await context.claim(taskId);
    assert.ok(credentials.clientId.startsWith(`task-client/${taskId}/0/on/${context.prefix}/worker-1/until/`));
    assert.equal(new Credentials(credentials).expiry?.getTime(), Date.parse(takenUntil));
  },

  'a worker whose task was canceled and rerun cannot reclaim it': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await context.queue.cancelTask(taskId);
    await context.queue.rerunTask(taskId);
    await context.refused(() => taskQueue.reclaimTask(taskId, 0), 'RequestConflict');
  },
});
