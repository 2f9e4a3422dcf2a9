import assert from 'node:assert/strict';
import { slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { resolve, runningTask, stateOf, statusOf, unscheduledTask } from './task-steps.ts';

export const taskLifeCycleBehaviours: readonly Behaviour[] = behaviours('queue', {
  'a task can be defined now and scheduled later': async (context) => {
    const taskId = slugid();
    context.cleanUp(() => context.queue.cancelTask(taskId));
    assert.equal((await context.queue.defineTask(taskId, context.definition())).status.state, 'unscheduled');
    assert.equal((await context.queue.scheduleTask(taskId)).status.state, 'pending');
  },

  'a pending task can be canceled, and canceling it again changes nothing': async (context) => {
    const taskId = await context.task();
    const { status } = await context.queue.cancelTask(taskId);
    assert.deepEqual([status.state, status.runs[0]?.state, status.runs[0]?.reasonResolved], ['exception', 'exception', 'canceled']);
    assert.deepEqual((await context.queue.cancelTask(taskId)).status.runs, status.runs);
  },

  'an unscheduled task can be canceled': async (context) => {
    const taskId = slugid();
    await context.task({ dependencies: [taskId] }, taskId);
    const { status } = await context.queue.cancelTask(taskId);
    assert.deepEqual([status.state, status.runs[0]?.reasonCreated, status.runs[0]?.reasonResolved], ['exception', 'exception', 'canceled']);
  },

  'a resolved task can be rerun': async (context) => {
    const taskId = await context.task({ retries: 3 });
    await resolve(context, taskId, 'failed');
    const { status } = await context.queue.rerunTask(taskId);
    assert.deepEqual([status.state, status.runs.length, status.retriesLeft], ['pending', 2, 3]);
    assert.equal(status.runs[1]?.reasonCreated, 'rerun');
    await resolve(context, taskId);
    assert.equal(await stateOf(context, taskId), 'completed');
  },

  'rerunning a pending or running task changes nothing': async (context) => {
    const pending = await context.task();
    assert.deepEqual((await context.queue.rerunTask(pending)).status, await statusOf(context, pending));
    const { taskId } = await runningTask(context);
    const { status } = await context.queue.rerunTask(taskId);
    assert.deepEqual([status.state, status.runs.length], ['running', 1]);
  },

  'rerunning an unscheduled task schedules it': async (context) => {
    const taskId = await unscheduledTask(context);
    const { status } = await context.queue.rerunTask(taskId);
    assert.deepEqual([status.state, status.runs.length, status.runs[0]?.reasonCreated], ['pending', 1, 'rerun']);
  },

  'a completed task can be rerun, and keeps its earlier run': async (context) => {
    const taskId = await context.task();
    await resolve(context, taskId);
    const [first] = (await statusOf(context, taskId)).runs;
    const { status } = await context.queue.rerunTask(taskId);
    assert.deepEqual([status.state, status.runs.length], ['pending', 2]);
    assert.deepEqual([status.runs[0]?.state, status.runs[0]?.resolved], ['completed', first?.resolved]);
  },

  'a canceled task can be rerun': async (context) => {
    const taskId = await context.task();
    await context.queue.cancelTask(taskId);
    assert.equal((await context.queue.rerunTask(taskId)).status.state, 'pending');
    await resolve(context, taskId);
    assert.equal(await stateOf(context, taskId), 'completed');
  },

  'a rerun restores the retries': async (context) => {
    const { taskId, taskQueue } = await runningTask(context, { retries: 1 });
    await taskQueue.reportException(taskId, 0, { reason: 'worker-shutdown' });
    await context.queue.cancelTask(taskId);
    assert.equal((await statusOf(context, taskId)).retriesLeft, 0);
    assert.equal((await context.queue.rerunTask(taskId)).status.retriesLeft, 1);
  },

  'scheduling a resolved task changes nothing': async (context) => {
    const taskId = await context.task();
    await resolve(context, taskId);
    const { status } = await context.queue.scheduleTask(taskId);
    assert.deepEqual([status.state, status.runs.length], ['completed', 1]);
  },

  'a task that was canceled while unscheduled cannot be scheduled': async (context) => {
    const taskId = await unscheduledTask(context);
    await context.queue.cancelTask(taskId);
    const { status } = await context.queue.scheduleTask(taskId);
    assert.deepEqual([status.state, status.runs.length], ['exception', 1]);
  },

  'canceling a resolved task changes nothing': async (context) => {
    const taskId = await context.task();
    await resolve(context, taskId, 'failed');
    const { status } = await context.queue.cancelTask(taskId);
    assert.deepEqual([status.state, status.runs.length, status.runs[0]?.reasonResolved], ['failed', 1, 'failed']);
  },

  'a canceled run shows when it was resolved, and no worker if none had claimed it': async (context) => {
    const { runs } = (await context.queue.cancelTask(await context.task())).status;
    assert.ok(runs[0]?.resolved);
    assert.deepEqual([runs[0]?.workerGroup, runs[0]?.workerId, runs[0]?.started], [undefined, undefined, undefined]);
  },

  'scheduling, rerunning and canceling an unknown task is not possible': async (context) => {
    for (const call of ['scheduleTask', 'rerunTask', 'cancelTask'] as const) {
      await context.refused(() => context.queue[call](slugid()), 'ResourceNotFound');
    }
  },
});
