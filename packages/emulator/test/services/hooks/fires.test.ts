import { slugid } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, refusal } from '../../support/deployment.ts';
import { anything, hooksDeployment, metadata, task } from './hooks-deployment.ts';

const test = suite('fires of hooks');

test('the status shows the last fire', async () => {
  await using server = await hooksDeployment();
  const { hooks } = server;
  await hooks.createHook('g', 'a', { metadata, task });
  assert.equal(await hooks.getHookStatus('g', 'a'), { lastFire: { result: 'no-fire' } });
  const answer = await hooks.triggerHook('g', 'a', {});
  const { lastFire } = await hooks.getHookStatus('g', 'a');
  assert.ok('taskId' in answer && lastFire.result === 'success' && lastFire.taskId === answer.taskId);
  await hooks.removeHook('g', 'a');
  await hooks.createHook('g', 'a', { metadata, task });
  assert.equal((await hooks.getHookStatus('g', 'a')).lastFire, { result: 'no-fire' });
});

const noon = { now: () => Date.parse('2030-01-01T12:00:00.000Z') };

test('a schedule fires at each match of any of its patterns', async () => {
  await using server = await hooksDeployment(noon);
  const { hooks, queue, emulator } = server;
  await hooks.createHook('g', 'a', { metadata, task, schedule: ['0 0 1 * * *', '30 14 * * *', '30 14 1 * *'] });
  assert.is((await hooks.getHookStatus('g', 'a')).nextScheduledDate, '2030-01-01T14:30:00.000Z');
  await emulator.advance('2 hours');
  await refusal(hooks.listLastFires('g', 'a'), 'ResourceNotFound');
  await emulator.advance('2 days');
  const { lastFires } = await hooks.listLastFires('g', 'a');
  assert.equal(
    lastFires.map(({ taskCreateTime, result, firedBy }) => [taskCreateTime, result, firedBy]),
    ['03T01:00', '02T14:30', '02T01:00', '01T14:30'].map((time) => [`2030-01-${time}:00.000Z`, 'success', 'schedule']),
  );
  const taskIds = lastFires.map(({ taskId }) => taskId);
  assert.is(new Set(taskIds).size, 4);
  const first = await queue.task(taskIds[3] ?? '');
  assert.is(first.created, '2030-01-01T14:30:00.000Z');
  assert.equal(first.payload, { firedBy: 'schedule', own: taskIds[3] });
  assert.is((await hooks.getHookStatus('g', 'a')).nextScheduledDate, '2030-01-03T14:30:00.000Z');
});

test('a changed or removed schedule does not fire', async () => {
  await using server = await hooksDeployment(noon);
  const { hooks, emulator } = server;
  for (const hookId of ['changed', 'ended', 'removed']) await hooks.createHook('g', hookId, { metadata, task, schedule: ['0 13 * * *'] });
  await hooks.updateHook('g', 'changed', { metadata, task, schedule: ['0 15 * * *'] });
  await hooks.updateHook('g', 'ended', { metadata, task });
  await hooks.removeHook('g', 'removed');
  await emulator.advance('12 hours');
  const { lastFires } = await hooks.listLastFires('g', 'changed');
  assert.equal(
    lastFires.map(({ taskCreateTime }) => taskCreateTime),
    ['2030-01-01T15:00:00.000Z'],
  );
  await refusal(hooks.listLastFires('g', 'ended'), 'ResourceNotFound');
  assert.is(emulator.publishedEvents.filter(({ name }) => name === 'taskDefined').length, 1);
});

test('the owner gets an email if a scheduled task cannot be created, unless emailOnError is off', async () => {
  await using server = await hooksDeployment(noon);
  const { hooks, emulator } = server;
  const broken = { ...task, scopes: ['not:granted'] };
  await hooks.createHook('g', 'mailed', { metadata, task: broken, schedule: ['0 13 * * *'] });
  await hooks.createHook('g', 'quiet', { metadata: { ...metadata, emailOnError: false }, task: broken, schedule: ['0 13 * * *'] });
  await emulator.advance('2 hours');
  assert.equal(
    emulator.notifications.map((mail) => mail.type === 'email' && [mail.address, mail.subject]),
    [['me@example.com', 'Hook g/mailed has failed']],
  );
  assert.is((await hooks.listLastFires('g', 'quiet')).lastFires[0]?.result, 'error');
});

test('an event of the deployment fires each hook that is bound to it once', async () => {
  await using server = await hooksDeployment();
  const { hooks, queue } = server;
  const exchange = 'exchange/taskcluster-queue/v1/task-completed';
  const bindings = [
    { exchange, routingKeyPattern: 'route.rebuild' },
    { exchange, routingKeyPattern: 'primary.#' },
  ];
  const template = { ...task, workerType: 'other', payload: { after: { $eval: 'payload.status.taskId' }, by: { $eval: 'firedBy' } } };
  await hooks.createHook('g', 'bound', { metadata, task: template, bindings, triggerSchema: anything });
  await hooks.createHook('g', 'routed', { metadata, task: template, bindings: bindings.slice(0, 1), triggerSchema: anything });
  await hooks.createHook('g', 'elsewhere', {
    metadata,
    task,
    bindings: [{ exchange, routingKeyPattern: 'route.another' }],
    triggerSchema: anything,
  });
  await hooks.createHook('g', 'picky', { metadata, task, bindings, triggerSchema: { type: 'object', required: ['absent'] } });
  const taskId = await createTask(server, { routes: ['rebuild'] });
  await (await claimOne(server)).taskQueue.reportCompleted(taskId, 0);
  const { lastFires } = await hooks.listLastFires('g', 'bound');
  assert.equal(
    lastFires.map(({ firedBy, result }) => [firedBy, result]),
    [['pulseMessage', 'success']],
  );
  assert.equal((await queue.task(lastFires[0]?.taskId ?? '')).payload, { after: taskId, by: 'pulseMessage' });
  assert.is((await hooks.listLastFires('g', 'routed')).lastFires.length, 1);
  await refusal(hooks.listLastFires('g', 'elsewhere'), 'ResourceNotFound');
  await refusal(hooks.listLastFires('g', 'picky'), 'ResourceNotFound');
});

test('a reset trigger token is kept when the schedule fires', async () => {
  await using server = await hooksDeployment();
  await server.hooks.createHook('g', 'a', { metadata, task, schedule: ['0 * * * *'] });
  const { token } = await server.hooks.resetTriggerToken('g', 'a');
  await server.emulator.advance('2 hours');
  assert.is((await server.hooks.getTriggerToken('g', 'a')).token, token);
});

test('fires are listed in pages, the latest first, with the state of their tasks', async () => {
  await using server = await hooksDeployment();
  const { hooks, queue } = server;
  await hooks.createHook('g', 'a', { metadata, task, triggerSchema: anything });
  const taskIds = [slugid(), slugid(), slugid()];
  for (const taskId of taskIds) await hooks.triggerHook('g', 'a', { taskId });
  await queue.cancelTask(taskIds[1] ?? '');
  const pages: [string, string][][] = [];
  for await (const { lastFires } of hooks.listLastFires('g', 'a', { limit: '2' }).pages()) {
    pages.push(lastFires.map(({ taskId, taskState }) => [taskId, taskState]));
  }
  assert.equal(pages.flat(), [
    [taskIds[2], 'pending'],
    [taskIds[1], 'exception'],
    [taskIds[0], 'pending'],
  ]);
  assert.equal(
    pages.map(({ length }) => length),
    [2, 1],
  );
});

test('the task of a fire that failed has an unknown state', async () => {
  await using server = await hooksDeployment();
  await server.hooks.createHook('g', 'a', { metadata, task: { ...task, retries: -1 } });
  await refusal(server.hooks.triggerHook('g', 'a', {}), 'InputError');
  assert.is((await server.hooks.listLastFires('g', 'a')).lastFires[0]?.taskState, 'unknown');
});

test.run();
