import assert from 'node:assert/strict';
import { fromNow, slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import type { TestContext } from '../../test-context.ts';
import { statusOf } from './task-steps.ts';

/** A definition that does not name its task queue. */
function withoutQueue(context: TestContext) {
  const { provisionerId: _provisioner, workerType: _type, ...definition } = context.definition();
  return definition;
}

/** Creates a task from exactly this definition, and cancels it at the end. Returns its id. */
async function create(context: TestContext, definition: ReturnType<TestContext['definition']>): Promise<string> {
  const taskId = slugid();
  context.cleanUp(() => context.queue.cancelTask(taskId));
  await context.queue.createTask(taskId, definition);
  return taskId;
}

export const taskCreationBehaviours: readonly Behaviour[] = behaviours('queue', {
  'a new task is pending and in its own group': async (context) => {
    const taskId = slugid();
    context.cleanUp(() => context.queue.cancelTask(taskId));
    const { status } = await context.queue.createTask(taskId, context.definition());
    assert.deepEqual([status.taskId, status.taskGroupId, status.state, status.runs.length], [taskId, taskId, 'pending', 1]);
    assert.deepEqual([status.runs[0]?.runId, status.runs[0]?.state, status.runs[0]?.reasonCreated], [0, 'pending', 'scheduled']);
    assert.deepEqual((await context.queue.status(taskId)).status.runs, status.runs);
  },

  'reading a task returns its definition': async (context) => {
    const payload = { nested: { list: [1, 'zwei', null, { x: true }] }, ключ: '値' };
    const given = {
      payload,
      tags: { kind: 'tést' },
      extra: { 'a.b': [1] },
      routes: [`${context.prefix}.a.b`],
      scopes: [`${context.prefix}:s`],
    };
    const taskId = await context.task({ ...given, priority: 'low' });
    const task = await context.queue.task(taskId);
    assert.deepEqual({ payload: task.payload, tags: task.tags, extra: task.extra, routes: task.routes, scopes: task.scopes }, { ...given });
    assert.equal(task.priority, 'low');
  },

  'missing properties of a definition get defaults': async (context) => {
    const { priority, requires, retries, routes, dependencies, scopes, tags } = await context.queue.task(await context.task());
    assert.deepEqual([priority, requires, retries], ['lowest', 'all-completed', 5]);
    assert.deepEqual([routes, dependencies, scopes, tags], [[], [], [], {}]);
  },

  'the same task can be created again': async (context) => {
    const taskId = slugid();
    context.cleanUp(() => context.queue.cancelTask(taskId));
    const definition = context.definition();
    const first = await context.queue.createTask(taskId, definition);
    assert.deepEqual((await context.queue.createTask(taskId, definition)).status.runs, first.status.runs);
  },

  'creating a different task with the same taskId is a conflict': async (context) => {
    const taskId = await context.task();
    await context.refused(() => context.queue.createTask(taskId, context.definition({ payload: { other: true } })), 'RequestConflict');
  },

  'an unknown task is not found': async (context) => {
    const taskId = slugid();
    const error = await context.refused(() => context.queue.task(taskId), 'ResourceNotFound');
    assert.equal(error.statusCode, 404);
    await context.refused(() => context.queue.status(taskId), 'ResourceNotFound');
    await context.refused(() => context.queue.cancelTask(taskId), 'ResourceNotFound');
  },

  'a taskId that is not a slugid is rejected': async (context) => {
    await context.refused(() => context.queue.status('not-a-slugid'), 'InvalidRequestArguments');
  },

  'the error lists each invalid property of a definition': async (context) => {
    const payload = { ...context.definition(), retries: 1000, metadata: { name: 'x' } };
    const error = await context.refused(() => context.queue.request('PUT', `/task/${slugid()}`, { payload }), 'InputValidationError');
    assert.match(error.serverMessage, /retries/);
    assert.match(error.serverMessage, /metadata/);
  },

  'inconsistent times are rejected': async (context) => {
    const cases = [
      { deadline: fromNow('-1 hour') },
      { deadline: fromNow('6 days'), expires: fromNow('7 days') },
      { created: fromNow('-1 hour') },
      { created: fromNow('1 hour'), deadline: fromNow('2 hours'), expires: fromNow('3 hours') },
      { expires: fromNow('30 minutes') },
    ];
    for (const times of cases) await context.refused(() => context.queue.createTask(slugid(), context.definition(times)), 'InputError');
  },

  'the task queue of a task can be given as taskQueueId': async (context) => {
    const { provisionerId, workerType, taskQueueId } = context;
    const taskId = await create(context, { ...withoutQueue(context), taskQueueId });
    const task = await context.queue.task(taskId);
    assert.deepEqual([task.taskQueueId, task.provisionerId, task.workerType], [taskQueueId, provisionerId, workerType]);
    const status = await statusOf(context, taskId);
    assert.deepEqual([status.taskQueueId, status.provisionerId, status.workerType], [taskQueueId, provisionerId, workerType]);
  },

  'the task queue of a task can be given as provisionerId and workerType': async (context) => {
    const { provisionerId, workerType, taskQueueId } = context;
    const taskId = await create(context, { ...withoutQueue(context), provisionerId, workerType });
    assert.equal((await context.queue.task(taskId)).taskQueueId, taskQueueId);
  },

  'taskQueueId has to match provisionerId and workerType': async (context) => {
    const { provisionerId, workerType, taskQueueId } = context;
    await create(context, { ...withoutQueue(context), provisionerId, workerType, taskQueueId });
    const wrong = { ...withoutQueue(context), provisionerId, workerType, taskQueueId: `${provisionerId}/other` };
    await context.refused(() => context.queue.createTask(slugid(), wrong), 'InputError');
  },

  'a task without a task queue is rejected': async (context) => {
    const { provisionerId } = context;
    await context.refused(() => context.queue.createTask(slugid(), withoutQueue(context)), 'InputError');
    await context.refused(() => context.queue.createTask(slugid(), { ...withoutQueue(context), provisionerId }), 'InputError');
  },

  'a task belongs to the project none unless it names another': async (context) => {
    const projectId = `${context.prefix}/project.x`;
    const [own, none] = [await context.task({ projectId }), await context.task()];
    assert.deepEqual([(await context.queue.task(own)).projectId, (await statusOf(context, own)).projectId], [projectId, projectId]);
    assert.deepEqual([(await context.queue.task(none)).projectId, (await statusOf(context, none)).projectId], ['none', 'none']);
  },

  'a task expires one calendar year after its deadline unless it says otherwise': async (context) => {
    const { expires: _expires, ...definition } = context.definition();
    const { deadline, expires = '' } = await context.queue.task(await create(context, definition));
    const expected = new Date(deadline);
    expected.setUTCFullYear(expected.getUTCFullYear() + 1);
    assert.equal(expires, expected.toISOString());
  },

  'a deadline can be almost five days ahead': async (context) => {
    const times = { deadline: fromNow('119 hours'), expires: fromNow('120 hours') };
    const task = await context.queue.task(await context.task(times));
    assert.equal(task.deadline, times.deadline.toISOString());
  },

  'timestamps are stored with three decimals': async (context) => {
    const { deadline } = context.definition();
    const precise = (deadline as Date).toISOString().replace('Z', '999Z');
    const task = await context.queue.task(await context.task({ deadline: precise }));
    assert.equal(task.deadline, (deadline as Date).toISOString());
  },

  'scopes that end with more than one * are rejected': async (context) => {
    const definition = context.definition({ scopes: [`${context.prefix}:**`] });
    await context.refused(() => context.queue.createTask(slugid(), definition), 'InputError');
  },

  'unknown properties of a definition are rejected': async (context) => {
    const payload = { ...context.definition(), colour: 'green' };
    const error = await context.refused(() => context.queue.request('PUT', `/task/${slugid()}`, { payload }), 'InputValidationError');
    assert.match(error.serverMessage, /colour|additional/);
  },

  'the old priority normal is rejected': async (context) => {
    const payload = { ...context.definition(), priority: 'normal' };
    await context.refused(() => context.queue.request('PUT', `/task/${slugid()}`, { payload }), 'InputValidationError');
  },

  'the status of a task shows its priority': async (context) => {
    const taskId = await context.task({ priority: 'very-high' });
    assert.equal((await statusOf(context, taskId)).priority, 'very-high');
  },

  'a task that was rejected does not exist': async (context) => {
    const taskId = slugid();
    const definition = context.definition({ dependencies: [slugid()] });
    await context.refused(() => context.queue.createTask(taskId, definition), 'InputError');
    await context.refused(() => context.queue.status(taskId), 'ResourceNotFound');
  },
});
