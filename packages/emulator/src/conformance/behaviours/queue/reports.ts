import assert from 'node:assert/strict';
import { slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { clientWith, runningTask, stateOf, statusOf } from './task-steps.ts';

export const reportBehaviours: readonly Behaviour[] = behaviours('queue', {
  'a run that is not claimed cannot be resolved': async (context) => {
    const taskId = await context.task();
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

  'a task whose worker has an internal error or lacks a resource is not retried': async (context) => {
    for (const reason of ['internal-error', 'resource-unavailable'] as const) {
      const { taskId, taskQueue } = await runningTask(context);
      const { status } = await taskQueue.reportException(taskId, 0, { reason });
      assert.deepEqual([status.state, status.runs.length, status.runs[0]?.reasonResolved], ['exception', 1, reason]);
    }
  },

  'an exception can be reported again, and adds no further run': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await taskQueue.reportException(taskId, 0, { reason: 'worker-shutdown' });
    const { status } = await taskQueue.reportException(taskId, 0, { reason: 'worker-shutdown' });
    assert.deepEqual([status.state, status.runs.length], ['pending', 2]);
    await context.refused(() => taskQueue.reportException(taskId, 0, { reason: 'internal-error' }), 'RequestConflict');
  },

  'a task is retried until no retries are left': async (context) => {
    const taskId = await context.task({ retries: 1 });
    for (const state of ['pending', 'exception']) {
      const { runId, taskQueue } = await context.claim(taskId);
      const { status } = await taskQueue.reportException(taskId, runId, { reason: 'intermittent-task' });
      assert.equal(status.state, state);
    }
    const { runs, retriesLeft } = await statusOf(context, taskId);
    assert.deepEqual([runs.length, retriesLeft], [2, 0]);
  },

  'an unknown reason of an exception is rejected': async (context) => {
    const { taskId } = await runningTask(context);
    for (const reason of ['superseded', 'canceled', 'bad-mood']) {
      const report = () => context.queue.request('POST', `/task/${taskId}/runs/0/exception`, { payload: { reason } });
      await context.refused(report, 'InputValidationError');
    }
    assert.equal(await stateOf(context, taskId), 'running');
  },

  'a retried task keeps the worker of its first run': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await taskQueue.reportException(taskId, 0, { reason: 'worker-shutdown' });
    const [first, second] = (await statusOf(context, taskId)).runs;
    assert.deepEqual([first?.state, first?.workerId, first?.reasonResolved], ['exception', 'worker-1', 'worker-shutdown']);
    assert.deepEqual([second?.state, second?.workerId, second?.started], ['pending', undefined, undefined]);
  },

  'resolving a run needs a scope for the run': async (context) => {
    const { taskId } = await runningTask(context);
    const other = await clientWith(context, `queue:resolve-task:${taskId}/1`, `queue:reclaim-task:${taskId}/0`);
    await context.refused(() => other.reportCompleted(taskId, 0), 'InsufficientScopes');
    await context.refused(() => other.reportFailed(taskId, 0), 'InsufficientScopes');
    await context.refused(() => other.reportException(taskId, 0, { reason: 'internal-error' }), 'InsufficientScopes');
    const own = await clientWith(context, `queue:resolve-task:${taskId}/0`);
    assert.equal((await own.reportFailed(taskId, 0)).status.state, 'failed');
  },

  'a run of an unknown task cannot be resolved': async (context) => {
    const taskId = slugid();
    await context.refused(() => context.queue.reportCompleted(taskId, 0), 'ResourceNotFound');
    await context.refused(() => context.queue.reportException(taskId, 0, { reason: 'internal-error' }), 'ResourceNotFound');
  },
});
