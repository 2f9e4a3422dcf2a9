import assert from 'node:assert/strict';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { ANYTHING, hookDefinition, makeHook } from './hook-steps.ts';

const BINDINGS = [{ exchange: 'exchange/taskcluster-queue/v1/task-completed', routingKeyPattern: 'route.conformance.none' }];

export const hookDefinitionBehaviours: readonly Behaviour[] = behaviours('hooks', {
  'what a definition leaves out has a default': async (context) => {
    const { metadata, task } = hookDefinition(context);
    const { emailOnError: _emailOnError, ...others } = metadata;
    const hookId = await makeHook(context, { metadata: others, task });
    const hook = await context.hooks.hook(context.prefix, hookId);
    assert.deepEqual([hook.schedule, hook.bindings, hook.metadata.emailOnError], [[], [], true]);
    assert.deepEqual(hook.triggerSchema, { type: 'object', additionalProperties: false });
  },

  'a hookId can contain slashes': async (context) => {
    await makeHook(context, {}, { hookId: 'a/b/c' });
    assert.equal((await context.hooks.hook(context.prefix, 'a/b/c')).hookId, 'a/b/c');
  },

  'names in the definition must be those in the URL': async (context) => {
    const { prefix, hooks } = context;
    context.cleanUp(() => hooks.removeHook(prefix, 'hook'));
    await context.refused(() => hooks.createHook(prefix, 'hook', hookDefinition(context, { hookId: 'other' })), 'InputError');
    await context.refused(() => hooks.createHook(prefix, 'hook', hookDefinition(context, { hookGroupId: 'other' })), 'InputError');
    await hooks.createHook(prefix, 'hook', hookDefinition(context, { hookId: 'hook', hookGroupId: prefix }));
    await context.refused(() => hooks.updateHook(prefix, 'hook', hookDefinition(context, { hookId: 'other' })), 'InputError');
  },

  'an invalid trigger schema is rejected': async (context) => {
    const triggerSchema = { type: 'thing' };
    context.cleanUp(() => context.hooks.removeHook(context.prefix, 'bad'));
    await context.refused(() => context.hooks.createHook(context.prefix, 'bad', hookDefinition(context, { triggerSchema })), 'InputError');
    const hookId = await makeHook(context);
    await context.refused(() => context.hooks.updateHook(context.prefix, hookId, hookDefinition(context, { triggerSchema })), 'InputError');
  },

  'the same hook can be created again if the definition has bindings': async (context) => {
    const changes = { bindings: [] };
    const hookId = await makeHook(context, changes);
    await context.hooks.createHook(context.prefix, hookId, hookDefinition(context, changes));
  },

  'bindings stay if an update leaves them out': async (context) => {
    const hookId = await makeHook(context, { bindings: BINDINGS });
    const updated = await context.hooks.updateHook(context.prefix, hookId, hookDefinition(context));
    assert.deepEqual(updated.bindings, BINDINGS);
    const removed = await context.hooks.updateHook(context.prefix, hookId, hookDefinition(context, { bindings: [] }));
    assert.deepEqual(removed.bindings, []);
  },

  'an update resets the schedule and the trigger schema if it leaves them out': async (context) => {
    const hookId = await makeHook(context, { schedule: ['0 0 1 1 *'], triggerSchema: ANYTHING });
    const updated = await context.hooks.updateHook(context.prefix, hookId, hookDefinition(context));
    assert.deepEqual([updated.schedule, updated.triggerSchema], [[], { type: 'object', additionalProperties: false }]);
  },

  'the status shows when the schedule fires the hook next': async (context) => {
    const hookId = await makeHook(context, { schedule: ['0 0 0 1 1 *', '0 0 0 1 7 *'] });
    const { nextScheduledDate = '' } = await context.hooks.getHookStatus(context.prefix, hookId);
    assert.match(nextScheduledDate, /^\d{4}-0[17]-01T00:00:00.000Z$/);
    assert.ok(Date.parse(nextScheduledDate) - Date.now() < 190 * 24 * 3_600_000);
    await context.hooks.updateHook(context.prefix, hookId, hookDefinition(context));
    assert.equal((await context.hooks.getHookStatus(context.prefix, hookId)).nextScheduledDate, undefined);
  },

  'a hook that does not exist can be removed': async (context) => {
    await context.hooks.removeHook(context.prefix, 'none');
  },

  'a group without hooks is not found': async (context) => {
    await context.refused(() => context.hooks.listHooks(context.prefix), 'ResourceNotFound');
    assert.ok(!(await context.hooks.listHookGroups()).groups.includes(context.prefix));
  },

  'the status and the token of an unknown hook are not found': async (context) => {
    const { prefix, hooks } = context;
    for (const call of [
      () => hooks.getHookStatus(prefix, 'none'),
      () => hooks.getTriggerToken(prefix, 'none'),
      () => hooks.resetTriggerToken(prefix, 'none'),
      () => hooks.triggerHook(prefix, 'none', {}),
      () => hooks.triggerHookWithToken(prefix, 'none', 'token', {}),
      () => hooks.listLastFires(prefix, 'none'),
    ]) {
      await context.refused(call, 'ResourceNotFound');
    }
  },

  'creating a hook needs the scopes of its role': async (context) => {
    const { prefix } = context;
    const name = `${prefix}/hook`;
    const allowed = context.as(context.hooks, await context.client([`hooks:modify-hook:${name}`, `assume:hook-id:${name}`]));
    context.cleanUp(() => context.hooks.removeHook(prefix, 'hook'));
    await allowed.createHook(prefix, 'hook', hookDefinition(context));
    const other = context.as(context.hooks, await context.client([`hooks:modify-hook:${name}`]));
    await context.refused(() => other.updateHook(prefix, 'hook', hookDefinition(context)), 'InsufficientScopes');
    await other.removeHook(prefix, 'hook');
  },

  'reading and listing hooks need scopes': async (context) => {
    const { prefix, hooks } = context;
    const hookId = await makeHook(context);
    await context.onlyWith('hooks:list-hooks:', hooks, (client) => client.listHookGroups());
    await context.onlyWith(`hooks:list-hooks:${prefix}`, hooks, (client) => client.listHooks(prefix));
    await context.onlyWith(`hooks:get:${prefix}:${hookId}`, hooks, (client) => client.hook(prefix, hookId));
    await context.onlyWith(`hooks:status:${prefix}/${hookId}`, hooks, (client) => client.getHookStatus(prefix, hookId));
  },

  'reading and resetting the trigger token need a scope each': async (context) => {
    const { prefix, hooks } = context;
    const hookId = await makeHook(context);
    await context.onlyWith(`hooks:get-trigger-token:${prefix}/${hookId}`, hooks, (client) => client.getTriggerToken(prefix, hookId));
    await context.onlyWith(`hooks:reset-trigger-token:${prefix}/${hookId}`, hooks, (client) => client.resetTriggerToken(prefix, hookId));
  },
});
