import { Hooks } from '@tc/hooks';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, deployment, refusal, type TestDeployment } from '../../support/deployment.ts';
import { clientOf } from '../../support/service-client.ts';

const test = suite('hooks');

const metadata = { name: 'nightly', description: 'Builds at night', owner: 'me@example.com' };

/** A template for a task of `proj/ci`. */
const task = {
  provisionerId: 'proj',
  workerType: 'ci',
  payload: { firedBy: { $eval: 'firedBy' }, own: { $eval: 'taskId' } },
  metadata: { name: 'build', description: 'Builds it', owner: 'me@example.com', source: 'https://example.com/build.yml' },
};

const anything = { type: 'object' };

/** Starts a deployment where hooks of the group `g` can create tasks for `proj/ci`. */
async function hooksDeployment(options: Parameters<typeof deployment>[0] = {}): Promise<TestDeployment & { readonly hooks: Hooks }> {
  const server = await deployment({
    roles: [{ roleId: 'hook-id:g/*', scopes: ['queue:create-task:*', 'queue:scheduler-id:-'] }],
    ...options,
  });
  return Object.assign(server, { hooks: clientOf(server, Hooks) });
}

test('a hook is created, read, listed, updated and removed', async () => {
  await using server = await hooksDeployment();
  const { hooks } = server;
  await refusal(hooks.hook('g', 'a'), 'ResourceNotFound');
  await refusal(hooks.listHooks('g'), 'ResourceNotFound');
  const created = await hooks.createHook('g', 'a/b', { metadata, task });
  assert.equal(created, {
    hookGroupId: 'g',
    hookId: 'a/b',
    metadata: { ...metadata, emailOnError: true },
    task,
    schedule: [],
    triggerSchema: { type: 'object', additionalProperties: false },
  });
  assert.equal(await hooks.hook('g', 'a/b'), { ...created, bindings: [] });
  await hooks.createHook('other', 'c', { metadata, task });
  assert.equal((await hooks.listHookGroups()).groups, ['g', 'other']);
  assert.equal(
    (await hooks.listHooks('g')).hooks.map(({ hookId }) => hookId),
    ['a/b'],
  );
  const bindings = [{ exchange: 'exchange/x', routingKeyPattern: '#' }];
  await hooks.updateHook('g', 'a/b', { metadata, task: { ...task, retries: 1 }, bindings, schedule: ['0 0 * * *'] });
  const updated = await hooks.updateHook('g', 'a/b', { metadata, task, triggerSchema: anything });
  assert.equal([updated.bindings, updated.schedule, updated.triggerSchema, updated.task], [bindings, [], anything, task]);
  await hooks.removeHook('g', 'a/b');
  await refusal(hooks.hook('g', 'a/b'), 'ResourceNotFound');
  await hooks.removeHook('g', 'a/b');
  assert.equal((await hooks.listHookGroups()).groups, ['other']);
});

test('each change is published', async () => {
  await using server = await hooksDeployment();
  await server.hooks.createHook('g', 'a', { metadata, task });
  await server.hooks.updateHook('g', 'a', { metadata, task });
  await server.hooks.removeHook('g', 'a');
  assert.equal(
    server.emulator.publishedEvents.map(({ name, message }) => [name, message]),
    ['hookCreated', 'hookUpdated', 'hookDeleted'].map((name) => [name, { hookGroupId: 'g', hookId: 'a' }]),
  );
});

test('the same hook can be created again, but not a different one with its name', async () => {
  await using server = await hooksDeployment();
  const { hooks } = server;
  const definition = { metadata, task, bindings: [] };
  await hooks.createHook('g', 'a', definition);
  const { token } = await hooks.getTriggerToken('g', 'a');
  await hooks.createHook('g', 'a', definition);
  assert.is((await hooks.getTriggerToken('g', 'a')).token, token);
  await refusal(hooks.createHook('g', 'a', { ...definition, schedule: ['0 0 * * *'] }), 'RequestConflict');
  await refusal(hooks.updateHook('g', 'b', definition), 'ResourceNotFound');
});

test('an invalid definition is rejected with the invalid path', async () => {
  await using server = await hooksDeployment();
  const { hooks } = server;
  const cases: [object, RegExp][] = [
    [{ hookId: 'b' }, /^hookId is b in the payload and a in the URL/],
    [{ hookGroupId: 'h' }, /^hookGroupId is h/],
    [{ schedule: ['0 0 * * *', '0 25 * * *'] }, /^schedule contains "0 25 \* \* \*"/],
    [{ triggerSchema: { type: 'thing' } }, /^triggerSchema is not a JSON schema/],
  ];
  for (const [changes, message] of cases) {
    const error = await refusal(hooks.createHook('g', 'a', { metadata, task, ...changes }), 'InputError');
    assert.match(error.serverMessage, message);
  }
  await refusal(hooks.hook('g', 'a'), 'ResourceNotFound');
});

test('changing a hook needs the role of the hook', async () => {
  await using server = await hooksDeployment();
  const hooks = server.hooks.use({ credentials: await server.clientWith('hooks:modify-hook:g/*', 'assume:hook-id:g/a') });
  await hooks.createHook('g', 'a', { metadata, task });
  await refusal(hooks.createHook('g', 'b', { metadata, task }), 'InsufficientScopes');
  await refusal(hooks.triggerHook('g', 'a', {}), 'InsufficientScopes');
  await refusal(hooks.getTriggerToken('g', 'a'), 'InsufficientScopes');
});

test('triggering creates the task that the template renders to', async () => {
  await using server = await hooksDeployment();
  const { hooks, queue, emulator } = server;
  const credentials = await server.clientWith('hooks:trigger-hook:g/a');
  const template = {
    ...task,
    payload: { version: { $eval: 'payload.version' }, who: { $eval: 'clientId' }, by: { $eval: 'firedBy' } },
    deadline: { $fromNow: '2 hours' },
  };
  await hooks.createHook('g', 'a', { metadata, task: template, triggerSchema: anything });
  await emulator.advance('3 days');
  const answer = await hooks.use({ credentials }).triggerHook('g', 'a', { version: 5 });
  assert.ok('status' in answer && answer.status.state === 'pending');
  const { taskId } = answer.status;
  const { payload, created, deadline, expires, taskGroupId } = await queue.task(taskId);
  assert.equal(payload, { version: 5, who: credentials.clientId, by: 'triggerHook' });
  assert.is(taskGroupId, taskId);
  assert.ok(Math.abs(Date.parse(created) - emulator.now().getTime()) < 10_000);
  assert.is(Date.parse(deadline) - Date.parse(created), 2 * 3_600_000);
  assert.ok(expires !== undefined && Date.parse(expires) - Date.parse(created) >= 28 * 24 * 3_600_000);
});

test('a template that renders to nothing creates no task', async () => {
  await using server = await hooksDeployment();
  const { hooks } = server;
  await hooks.createHook('g', 'a', { metadata, task: { $switch: { 'payload.really': task } }, triggerSchema: anything });
  assert.equal(await hooks.triggerHook('g', 'a', { really: false }), {});
  await refusal(hooks.listLastFires('g', 'a'), 'ResourceNotFound');
  assert.ok('status' in (await hooks.triggerHook('g', 'a', { really: true })));
});

test('the payload must match the trigger schema', async () => {
  await using server = await hooksDeployment();
  const { hooks } = server;
  const triggerSchema = {
    $schema: 'http://json-schema.org/draft-06/schema#',
    $id: 'https://example.com/trigger.json',
    type: 'object',
    properties: { count: { type: 'integer' } },
    required: ['count'],
  };
  await hooks.createHook('g', 'a', { metadata, task, triggerSchema });
  await hooks.createHook('g', 'strict', { metadata, task });
  await hooks.triggerHook('g', 'a', { count: 1 });
  const error = await refusal(hooks.triggerHook('g', 'a', { count: 'x' }), 'InputError');
  assert.match(error.serverMessage, 'payload/count must be integer');
  await hooks.triggerHook('g', 'strict', {});
  await refusal(hooks.triggerHook('g', 'strict', { more: 1 }), 'InputError');
  assert.is((await hooks.listLastFires('g', 'a')).lastFires.length, 1);
});

test('a task needs scopes of the hook’s role, not of the caller', async () => {
  await using server = await hooksDeployment();
  const { hooks, auth } = server;
  await hooks.createHook('g', 'a', { metadata, task: { ...task, scopes: ['secrets:get:x'] } });
  const error = await refusal(hooks.triggerHook('g', 'a', {}), 'InsufficientScopes');
  assert.match(error.serverMessage, 'role hook-id:g/a lacks scopes');
  assert.match(error.serverMessage, 'secrets:get:x');
  await auth.createRole('hook-id:g/a', { description: '', scopes: ['secrets:get:x'] });
  await hooks.triggerHook('g', 'a', {});
  const { lastFires } = await hooks.listLastFires('g', 'a');
  assert.equal(
    lastFires.map(({ result, firedBy, error: text }) => [result, firedBy, text === '' ? '' : JSON.parse(text).code]),
    [
      ['error', 'triggerHook', 'InsufficientScopes'],
      ['success', 'triggerHook', ''],
    ],
  );
});

test('errors in the template and in the task are reported', async () => {
  await using server = await hooksDeployment();
  const { hooks } = server;
  await hooks.createHook('g', 'template', { metadata, task: { $eval: 'nothing' } });
  assert.match((await refusal(hooks.triggerHook('g', 'template', {}), 'InputError')).serverMessage, 'cannot be rendered');
  await hooks.createHook('g', 'task', { metadata, task: { ...task, retries: -1 } });
  const error = await refusal(hooks.triggerHook('g', 'task', {}), 'InputError');
  assert.match(error.serverMessage, 'the queue rejects the task with InputValidationError');
  assert.match(error.serverMessage, '/retries');
  const { lastFire } = await hooks.getHookStatus('g', 'task');
  assert.ok(lastFire.result === 'error' && lastFire.error['code'] === 'InputValidationError');
});

test('a trigger token works without credentials until it is reset', async () => {
  await using server = await hooksDeployment();
  const { hooks } = server;
  await hooks.createHook('g', 'a', { metadata, task });
  const { token } = await hooks.getTriggerToken('g', 'a');
  const anyone = new Hooks({ rootUrl: server.emulator.rootUrl, validate: true });
  const answer = await anyone.triggerHookWithToken('g', 'a', token, {});
  assert.ok('status' in answer);
  assert.equal((await server.queue.task(answer.status.taskId)).payload['firedBy'], 'triggerHookWithToken');
  await refusal(anyone.triggerHookWithToken('g', 'a', `${token}x`, {}), 'AuthenticationFailed');
  await refusal(anyone.triggerHookWithToken('g', 'b', token, {}), 'ResourceNotFound');
  const { token: next } = await hooks.resetTriggerToken('g', 'a');
  assert.is((await hooks.getTriggerToken('g', 'a')).token, next);
  await refusal(anyone.triggerHookWithToken('g', 'a', token, {}), 'AuthenticationFailed');
  await anyone.triggerHookWithToken('g', 'a', next, {});
});

test('the status shows the last fire', async () => {
  await using server = await hooksDeployment();
  const { hooks } = server;
  await hooks.createHook('g', 'a', { metadata, task });
  assert.equal(await hooks.getHookStatus('g', 'a'), { lastFire: { result: 'no-fire' } });
  const answer = await hooks.triggerHook('g', 'a', {});
  const { lastFire } = await hooks.getHookStatus('g', 'a');
  assert.ok('status' in answer && lastFire.result === 'success' && lastFire.taskId === answer.status.taskId);
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
    ['01T14:30', '02T01:00', '02T14:30', '03T01:00'].map((time) => [`2030-01-${time}:00.000Z`, 'success', 'schedule']),
  );
  const taskIds = lastFires.map(({ taskId }) => taskId);
  assert.is(new Set(taskIds).size, 4);
  const first = await queue.task(taskIds[0] ?? '');
  assert.is(first.created, '2030-01-01T14:30:00.000Z');
  assert.equal(first.payload, { firedBy: 'schedule', own: taskIds[0] });
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
  await hooks.createHook('g', 'bound', { metadata, task: template, bindings });
  await hooks.createHook('g', 'routed', { metadata, task: template, bindings: bindings.slice(0, 1) });
  await hooks.createHook('g', 'elsewhere', { metadata, task, bindings: [{ exchange, routingKeyPattern: 'route.another' }] });
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
});

test('a reset trigger token is kept when the schedule fires', async () => {
  await using server = await hooksDeployment();
  await server.hooks.createHook('g', 'a', { metadata, task, schedule: ['0 * * * *'] });
  const { token } = await server.hooks.resetTriggerToken('g', 'a');
  await server.emulator.advance('2 hours');
  assert.is((await server.hooks.getTriggerToken('g', 'a')).token, token);
});

test.run();
