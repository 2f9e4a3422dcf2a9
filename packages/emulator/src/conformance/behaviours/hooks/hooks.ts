import assert from 'node:assert/strict';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { createdTask, hookDefinition, makeHook } from './hook-steps.ts';

export const hookBehaviours: readonly Behaviour[] = behaviours('hooks', {
  'a new hook can be read': async (context) => {
    const hookId = await makeHook(context, { schedule: ['0 0 1 1 *'] });
    const hook = await context.hooks.hook(context.prefix, hookId);
    assert.deepEqual([hook.hookGroupId, hook.hookId, hook.schedule], [context.prefix, hookId, ['0 0 1 1 *']]);
    assert.equal(hook.metadata.owner, 'conformance@example.com');
    assert.equal(hook.task['schedulerId'], context.prefix);
  },

  'hooks are listed by group': async (context) => {
    const hookId = await makeHook(context);
    const { hooks } = await context.hooks.listHooks(context.prefix);
    assert.deepEqual(
      hooks.map((hook) => hook.hookId),
      [hookId],
    );
    assert.ok((await context.hooks.listHookGroups()).groups.includes(context.prefix));
  },

  'creating a different hook with the same name is a conflict': async (context) => {
    const hookId = await makeHook(context);
    const other = hookDefinition(context, { schedule: ['0 0 1 1 *'] });
    await context.refused(() => context.hooks.createHook(context.prefix, hookId, other), 'RequestConflict');
  },

  'a hook can be updated': async (context) => {
    const hookId = await makeHook(context);
    await context.hooks.updateHook(context.prefix, hookId, hookDefinition(context, { schedule: ['0 0 2 2 *'] }));
    assert.deepEqual((await context.hooks.hook(context.prefix, hookId)).schedule, ['0 0 2 2 *']);
  },

  'a removed hook is not found': async (context) => {
    const hookId = await makeHook(context);
    await context.hooks.removeHook(context.prefix, hookId);
    await context.refused(() => context.hooks.hook(context.prefix, hookId), 'ResourceNotFound');
    await context.refused(() => context.hooks.updateHook(context.prefix, hookId, hookDefinition(context)), 'ResourceNotFound');
  },

  'an invalid schedule is rejected': async (context) => {
    const bad = hookDefinition(context, { schedule: ['99 99 * * *'] });
    context.cleanUp(() => context.hooks.removeHook(context.prefix, 'bad'));
    await context.refused(() => context.hooks.createHook(context.prefix, 'bad', bad), 'InputError', 'InputValidationError');
  },

  'triggering a hook creates its task': async (context) => {
    const hookId = await makeHook(context, {}, { fires: true });
    const taskId = createdTask(context, await context.hooks.triggerHook(context.prefix, hookId, {}));
    const task = await context.queue.task(taskId);
    assert.deepEqual(task.payload, { by: 'triggerHook' });
    assert.equal(task.schedulerId, context.prefix);
  },

  'the trigger payload is checked and available to the template': async (context) => {
    const schema = { type: 'object', properties: { version: { type: 'integer' } }, required: ['version'], additionalProperties: false };
    const { task } = hookDefinition(context);
    const template = { ...task, payload: { version: { $eval: 'payload.version' } } };
    const hookId = await makeHook(context, { triggerSchema: schema, task: template }, { fires: true });
    const taskId = createdTask(context, await context.hooks.triggerHook(context.prefix, hookId, { version: 5 }));
    assert.deepEqual((await context.queue.task(taskId)).payload, { version: 5 });
    await context.refused(() => context.hooks.triggerHook(context.prefix, hookId, { version: 'five' }), 'InputError');
  },

  'a hook whose role lacks scopes fails, and its status says so': async (context) => {
    const hookId = await makeHook(context);
    context.needs(`hooks:trigger-hook:${context.prefix}/${hookId}`);
    await context.refused(
      () => context.as(context.hooks, context.target.credentials).triggerHook(context.prefix, hookId, {}),
      'InsufficientScopes',
      'InputError',
    );
    const { lastFire } = await context.hooks.getHookStatus(context.prefix, hookId);
    assert.equal(lastFire.result, 'error');
  },

  'anyone with the trigger token can trigger a hook': async (context) => {
    const hookId = await makeHook(context, {}, { fires: true });
    const { token } = await context.hooks.getTriggerToken(context.prefix, hookId);
    const anonymous = context.as(context.hooks, undefined);
    const taskId = createdTask(context, await anonymous.triggerHookWithToken(context.prefix, hookId, token, {}));
    assert.deepEqual((await context.queue.task(taskId)).payload, { by: 'triggerHookWithToken' });
  },

  'a trigger token does not work after a reset': async (context) => {
    const hookId = await makeHook(context, {}, { fires: true });
    const { token } = await context.hooks.getTriggerToken(context.prefix, hookId);
    const reset = await context.hooks.resetTriggerToken(context.prefix, hookId);
    assert.notEqual(reset.token, token);
    const anonymous = context.as(context.hooks, undefined);
    await context.refused(() => anonymous.triggerHookWithToken(context.prefix, hookId, token, {}), 'AuthenticationFailed');
  },

  'the status and the list of fires show how a hook fired': async (context) => {
    const hookId = await makeHook(context, {}, { fires: true });
    assert.equal((await context.hooks.getHookStatus(context.prefix, hookId)).lastFire.result, 'no-fire');
    const taskId = createdTask(context, await context.hooks.triggerHook(context.prefix, hookId, {}));
    const { lastFire } = await context.hooks.getHookStatus(context.prefix, hookId);
    assert.ok(lastFire.result === 'success' && lastFire.taskId === taskId, JSON.stringify(lastFire));
    const { lastFires } = await context.eventually(async () => context.hooks.listLastFires(context.prefix, hookId));
    assert.deepEqual(
      lastFires.map((fire) => [fire.taskId, fire.firedBy, fire.result]),
      [[taskId, 'triggerHook', 'success']],
    );
  },

  'updating and triggering a hook need scopes for its name': async (context) => {
    const hookId = await makeHook(context, {}, { fires: true });
    const other = context.as(context.hooks, await context.client(['hooks:modify-hook:other/*', 'hooks:trigger-hook:other/*']));
    await context.refused(() => other.updateHook(context.prefix, hookId, hookDefinition(context)), 'InsufficientScopes');
    await context.refused(() => other.triggerHook(context.prefix, hookId, {}), 'InsufficientScopes');
    await context.refused(() => other.getTriggerToken(context.prefix, hookId), 'InsufficientScopes');
    const allowed = context.as(context.hooks, await context.client([`hooks:trigger-hook:${context.prefix}/${hookId}`]));
    createdTask(context, await allowed.triggerHook(context.prefix, hookId, {}));
  },
});
