import assert from 'node:assert/strict';
import { slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { all, clientWith, pendingCount, runningTask, statusOf } from './task-steps.ts';

export const taskListBehaviours: readonly Behaviour[] = behaviours('queue', {
  'the definitions of several tasks can be read in pages': async (context) => {
    const ids = [await context.task(), await context.task(), await context.task()];
    const listed = await all(context.queue.tasks({ taskIds: ids }, { limit: '2' }));
    assert.deepEqual(listed.map(({ taskId }) => taskId).sort(), [...ids].sort());
    for (const { taskId, task } of listed) assert.deepEqual(task, await context.queue.task(taskId));
  },

  'the statuses of several tasks can be read in pages': async (context) => {
    const ids = [await context.task(), await context.task(), await context.task()];
    await context.queue.cancelTask(ids[0] ?? '');
    const listed = await all(context.queue.statuses({ taskIds: ids }, { limit: '2' }));
    assert.deepEqual(listed.map(({ taskId }) => taskId).sort(), [...ids].sort());
    for (const { taskId, status } of listed) assert.deepEqual(status, await statusOf(context, taskId));
  },

  'unknown and repeated ids are left out of a list of several tasks': async (context) => {
    const taskId = await context.task();
    const taskIds = [taskId, slugid(), taskId];
    assert.deepEqual(
      (await all(context.queue.tasks({ taskIds }))).map((one) => one.taskId),
      [taskId],
    );
    assert.deepEqual(
      (await all(context.queue.statuses({ taskIds }))).map((one) => one.taskId),
      [taskId],
    );
  },

  'reading no tasks is possible': async (context) => {
    assert.deepEqual(await all(context.queue.tasks({ taskIds: [] })), []);
    assert.deepEqual(await all(context.queue.statuses({})), []);
  },

  'pending and claimed tasks are counted': async (context) => {
    const { provisionerId, workerType, taskQueueId } = context;
    await context.task();
    await runningTask(context);
    await context.eventually(async () => {
      const counts = await context.queue.taskQueueCounts(taskQueueId);
      assert.deepEqual(counts, { provisionerId, workerType, taskQueueId, pendingTasks: 1, claimedTasks: 1 });
    });
  },

  'pending tasks are counted': async (context) => {
    const { provisionerId, workerType, taskQueueId } = context;
    await context.task();
    await context.task();
    await context.eventually(async () => {
      const counts = await context.queue.pendingTasks(taskQueueId);
      assert.deepEqual(counts, { provisionerId, workerType, taskQueueId, pendingTasks: 2 });
    });
  },

  'resolved and canceled tasks are not counted': async (context) => {
    await context.queue.cancelTask(await context.task());
    const { taskId, taskQueue } = await runningTask(context);
    await taskQueue.reportCompleted(taskId, 0);
    await context.eventually(async () => {
      const { pendingTasks, claimedTasks } = await context.queue.taskQueueCounts(context.taskQueueId);
      assert.deepEqual([pendingTasks, claimedTasks], [0, 0]);
    });
  },

  'pending tasks are listed, the oldest first, whatever their priority': async (context) => {
    const ids = [await context.task({ priority: 'low' }), await context.task({ priority: 'high' })];
    await pendingCount(context, 2);
    const listed = await all(context.queue.listPendingTasks(context.taskQueueId, { limit: '1' }));
    assert.deepEqual(
      listed.map(({ taskId, runId }) => [taskId, runId]),
      ids.map((taskId) => [taskId, 0]),
    );
    assert.deepEqual(listed[0]?.task, await context.queue.task(ids[0] ?? ''));
    assert.ok(Math.abs(Date.parse(listed[0]?.inserted ?? '') - Date.now()) < 10 * 60_000);
  },

  'claimed tasks are listed with their workers, the oldest claim first': async (context) => {
    const ids = [(await runningTask(context)).taskId, (await runningTask(context)).taskId];
    const listed = await all(context.queue.listClaimedTasks(context.taskQueueId, { limit: '1' }));
    assert.deepEqual(
      listed.map(({ taskId, runId, workerGroup, workerId }) => [taskId, runId, workerGroup, workerId]),
      ids.map((taskId) => [taskId, 0, context.prefix, 'worker-1']),
    );
    assert.deepEqual(listed[0]?.task, await context.queue.task(ids[0] ?? ''));
    assert.ok(Math.abs(Date.parse(listed[0]?.claimed ?? '') - Date.now()) < 10 * 60_000);
  },

  'a rerun task is listed with its new run': async (context) => {
    const taskId = await context.task();
    await context.queue.cancelTask(taskId);
    await context.queue.rerunTask(taskId);
    await context.eventually(async () => {
      const listed = await all(context.queue.listPendingTasks(context.taskQueueId));
      assert.deepEqual(
        listed.map((one) => [one.taskId, one.runId]),
        [[taskId, 1]],
      );
    });
  },

  'an unknown task queue has no tasks': async (context) => {
    const { pendingTasks, claimedTasks } = await context.queue.taskQueueCounts(context.taskQueueId);
    assert.deepEqual([pendingTasks, claimedTasks], [0, 0]);
    assert.deepEqual(await all(context.queue.listPendingTasks(context.taskQueueId)), []);
    assert.deepEqual(await all(context.queue.listClaimedTasks(context.taskQueueId)), []);
  },

  'an invalid taskQueueId is rejected': async (context) => {
    for (const taskQueueId of [context.provisionerId, `${context.provisionerId}/CI`, `${context.provisionerId}/ci/1`]) {
      await context.refused(() => context.queue.taskQueueCounts(taskQueueId), 'InvalidRequestArguments');
    }
  },

  'a route with an unencoded taskQueueId still works': async (context) => {
    await context.task();
    await context.eventually(async () => {
      const counts = (await context.queue.request('GET', `/pending/${context.taskQueueId}`)) as { pendingTasks?: number };
      assert.equal(counts.pendingTasks, 1);
    });
  },

  'listing pending and claimed tasks needs scopes for the task queue': async (context) => {
    const { queue, taskQueueId } = context;
    const [pending, claimed] = [`queue:pending-list:${taskQueueId}`, `queue:claimed-list:${taskQueueId}`];
    const other = await clientWith(context, `${pending}-2`, `${claimed}-2`);
    await context.refused(() => other.listPendingTasks(taskQueueId), 'InsufficientScopes');
    await context.refused(() => other.listClaimedTasks(taskQueueId), 'InsufficientScopes');
    await (await clientWith(context, pending)).listPendingTasks(taskQueueId);
    await (await clientWith(context, claimed)).listClaimedTasks(taskQueueId);
    assert.deepEqual((await queue.listPendingTasks(taskQueueId)).tasks, []);
  },

  'counting claimed tasks needs a scope for the task queue': async (context) => {
    const { taskQueueId } = context;
    const pending = `queue:pending-count:${taskQueueId}`;
    const other = await clientWith(context, pending, `queue:claimed-count:${taskQueueId}-2`);
    await context.refused(() => other.taskQueueCounts(taskQueueId), 'InsufficientScopes');
    await (await clientWith(context, pending, `queue:claimed-count:${taskQueueId}`)).taskQueueCounts(taskQueueId);
  },
});
