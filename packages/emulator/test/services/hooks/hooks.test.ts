import { slugid } from '@tc/core';
import { Hooks } from '@tc/hooks';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { refusal } from '../../support/deployment.ts';
import { anything, hooksDeployment, metadata, task } from './hooks-deployment.ts';

const test = suite('hooks');

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
  assert.ok('taskId' in answer);
  const { taskId } = answer;
  assert.equal(answer, { taskId, status: { taskId } });
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
  assert.ok('taskId' in (await hooks.triggerHook('g', 'a', { really: true })));
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

test('the payload can choose the taskId', async () => {
  await using server = await hooksDeployment();
  const { hooks } = server;
  await hooks.createHook('g', 'a', { metadata, task, triggerSchema: anything });
  const taskId = slugid();
  assert.equal(await hooks.triggerHook('g', 'a', { taskId }), { taskId, status: { taskId } });
  await server.queue.task(taskId);
  assert.match((await refusal(hooks.triggerHook('g', 'a', { taskId: 'mine' }), 'InputError')).message, 'taskId in the payload is "mine"');
});

test('a template that takes too long to render is an error', async () => {
  await using server = await hooksDeployment();
  const { hooks } = server;
  const endless = { $map: { $eval: 'range(0, 100000)' }, 'each(x)': { $map: { $eval: 'range(0, 100000)' }, 'each(y)': 1 } };
  await hooks.createHook('g', 'a', { metadata, task: { ...task, payload: { endless } } });
  const start = performance.now();
  assert.match((await refusal(hooks.triggerHook('g', 'a', {}), 'InputError')).message, 'takes longer than 1000 ms');
  assert.ok(performance.now() - start < 5000);
});

test('a hook can create tasks only for the projects that its role allows', async () => {
  const scopes = ['queue:create-task:lowest:proj/ci', 'queue:scheduler-id:-'];
  await using server = await hooksDeployment({ roles: [{ roleId: 'hook-id:g/*', scopes }] });
  const { hooks, auth } = server;
  await hooks.createHook('g', 'a', { metadata, task });
  assert.match((await refusal(hooks.triggerHook('g', 'a', {}), 'InsufficientScopes')).message, 'queue:create-task:project:none');
  await auth.updateRole('hook-id:g/*', { description: '', scopes: [...scopes, 'queue:create-task:project:none'] });
  await hooks.triggerHook('g', 'a', {});
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
      ['success', 'triggerHook', ''],
      ['error', 'triggerHook', 'InsufficientScopes'],
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
  assert.ok('taskId' in answer);
  assert.equal((await server.queue.task(answer.taskId)).payload['firedBy'], 'triggerHookWithToken');
  await refusal(anyone.triggerHookWithToken('g', 'a', `${token}x`, {}), 'AuthenticationFailed');
  await refusal(anyone.triggerHookWithToken('g', 'b', token, {}), 'ResourceNotFound');
  const { token: next } = await hooks.resetTriggerToken('g', 'a');
  assert.is((await hooks.getTriggerToken('g', 'a')).token, next);
  await refusal(anyone.triggerHookWithToken('g', 'a', token, {}), 'AuthenticationFailed');
  await anyone.triggerHookWithToken('g', 'a', next, {});
});

test.run();
