import assert from 'node:assert/strict';
import { slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import type { TestContext } from '../../test-context.ts';
import { ANYTHING, createdTask, hookDefinition, makeHook, taskScopes } from './hook-steps.ts';

/** The template of `hookDefinition` with changes. */
function template(context: TestContext, changes: object): Record<string, unknown> {
  return { ...(hookDefinition(context).task as object), ...changes };
}

export const hookFireBehaviours: readonly Behaviour[] = behaviours('hooks', {
  'the response to a trigger contains the taskId and no more of the task': async (context) => {
    const hookId = await makeHook(context, {}, { fires: true });
    const response = await context.hooks.triggerHook(context.prefix, hookId, {});
    const taskId = createdTask(context, response);
    assert.deepEqual(response, { taskId, status: { taskId } });
  },

  'the template can use the taskId, the caller and the current time': async (context) => {
    const payload = { taskId: { $eval: 'taskId' }, clientId: { $eval: 'clientId' }, now: { $fromNow: '0 seconds' } };
    const hookId = await makeHook(context, { task: template(context, { payload }) }, { fires: true });
    const credentials = await context.client([`hooks:trigger-hook:${context.prefix}/${hookId}`]);
    const taskId = createdTask(context, await context.as(context.hooks, credentials).triggerHook(context.prefix, hookId, {}));
    const { now, ...rest } = (await context.queue.task(taskId)).payload as { now: string; [name: string]: unknown };
    assert.deepEqual(rest, { taskId, clientId: credentials.clientId });
    assert.ok(Math.abs(Date.parse(now) - Date.now()) < 10 * 60_000);
  },

  'a task without times is created now, has a day and expires after a month': async (context) => {
    const { created: _c, deadline: _d, expires: _e, ...task } = template(context, {});
    const hookId = await makeHook(context, { task }, { fires: true });
    const taskId = createdTask(context, await context.hooks.triggerHook(context.prefix, hookId, {}));
    const { created, deadline, expires = '', taskGroupId } = await context.queue.task(taskId);
    const hours = (time: string) => Math.round((Date.parse(time) - Date.parse(created)) / 3_600_000);
    assert.deepEqual([hours(deadline), hours(expires), taskGroupId], [24, 30 * 24, taskId]);
    assert.ok(Math.abs(Date.parse(created) - Date.now()) < 10 * 60_000);
  },

  'the payload can choose the taskId, which must be a slugid': async (context) => {
    const hookId = await makeHook(context, { triggerSchema: ANYTHING }, { fires: true });
    const taskId = slugid();
    assert.equal(createdTask(context, await context.hooks.triggerHook(context.prefix, hookId, { taskId })), taskId);
    await context.queue.task(taskId);
    await context.refused(() => context.hooks.triggerHook(context.prefix, hookId, { taskId: 'mine' }), 'InputError');
  },

  'a template that renders to nothing creates no task and is not listed': async (context) => {
    const hookId = await makeHook(context, {
      task: { $switch: { 'payload.really': hookDefinition(context).task } },
      triggerSchema: ANYTHING,
    });
    assert.deepEqual(await context.hooks.triggerHook(context.prefix, hookId, { really: false }), {});
    await context.refused(() => context.hooks.listLastFires(context.prefix, hookId), 'ResourceNotFound');
  },

  'by default, a hook accepts only an empty payload': async (context) => {
    const hookId = await makeHook(context, {}, { fires: true });
    createdTask(context, await context.hooks.triggerHook(context.prefix, hookId, {}));
    await context.refused(() => context.hooks.triggerHook(context.prefix, hookId, { more: 1 }), 'InputError');
  },

  'an error in the template is reported and listed': async (context) => {
    const hookId = await makeHook(context, { task: { payload: { $eval: 'nothing' } } });
    const error = await context.refused(() => context.hooks.triggerHook(context.prefix, hookId, {}), 'InputError');
    assert.match(error.serverMessage, /nothing/);
    const [fire] = (await context.hooks.listLastFires(context.prefix, hookId)).lastFires;
    assert.equal(fire?.result, 'error');
    assert.match(fire?.error ?? '', /nothing/);
  },

  'a task that the queue rejects is an error': async (context) => {
    const hookId = await makeHook(context, { task: template(context, { retries: -1 }) }, { fires: true });
    const error = await context.refused(() => context.hooks.triggerHook(context.prefix, hookId, {}), 'InputError');
    assert.match(error.serverMessage, /retries/);
    const { lastFire } = await context.hooks.getHookStatus(context.prefix, hookId);
    assert.equal(lastFire.result, 'error');
  },

  'the task of a fire that failed has an unknown state': async (context) => {
    const hookId = await makeHook(context, { task: template(context, { retries: -1 }) }, { fires: true });
    await context.refused(() => context.hooks.triggerHook(context.prefix, hookId, {}), 'InputError');
    assert.equal((await context.hooks.listLastFires(context.prefix, hookId)).lastFires[0]?.taskState, 'unknown');
  },

  'fires are listed in pages, the latest first': async (context) => {
    const hookId = await makeHook(context, {}, { fires: true });
    const taskIds: string[] = [];
    for (let count = 0; count < 3; count++) {
      taskIds.push(createdTask(context, await context.hooks.triggerHook(context.prefix, hookId, {})));
    }
    const pages: string[][] = [];
    for await (const { lastFires } of context.hooks.listLastFires(context.prefix, hookId, { limit: '2' }).pages()) {
      pages.push(lastFires.map(({ taskId }) => taskId));
    }
    assert.deepEqual(pages, [[taskIds[2], taskIds[1]], [taskIds[0]]]);
  },

  'the list of fires shows the state of their tasks': async (context) => {
    const hookId = await makeHook(context, {}, { fires: true });
    const taskId = createdTask(context, await context.hooks.triggerHook(context.prefix, hookId, {}));
    const state = async () => (await context.hooks.listLastFires(context.prefix, hookId)).lastFires[0]?.taskState;
    assert.equal(await state(), 'pending');
    await context.queue.cancelTask(taskId);
    assert.equal(await state(), 'exception');
  },

  'a hook that has not fired has no list of fires': async (context) => {
    const hookId = await makeHook(context);
    await context.refused(() => context.hooks.listLastFires(context.prefix, hookId), 'ResourceNotFound');
    assert.deepEqual((await context.hooks.getHookStatus(context.prefix, hookId)).lastFire, { result: 'no-fire' });
  },

  'the fires of a removed hook are forgotten': async (context) => {
    const hookId = await makeHook(context, { task: { $eval: 'nothing' } });
    await context.refused(() => context.hooks.triggerHook(context.prefix, hookId, {}), 'InputError');
    await context.hooks.removeHook(context.prefix, hookId);
    await makeHook(context);
    await context.refused(() => context.hooks.listLastFires(context.prefix, hookId), 'ResourceNotFound');
  },

  'the role of a hook needs a scope for the project of the task': async (context) => {
    const hookId = await makeHook(context);
    const scopes = taskScopes(context).filter((scope) => scope !== 'queue:create-task:project:none');
    const roleId = await context.role(scopes, `hook-id:${context.prefix}/${hookId}`);
    context.needs(`hooks:trigger-hook:${context.prefix}/${hookId}`);
    const other = context.as(context.hooks, context.target.credentials);
    const error = await context.refused(() => other.triggerHook(context.prefix, hookId, {}), 'InsufficientScopes');
    assert.match(error.serverMessage, /queue:create-task:project:none/);
    await context.auth.updateRole(roleId, { scopes: taskScopes(context), description: '' });
    await context.eventually(async () => createdTask(context, await other.triggerHook(context.prefix, hookId, {})));
  },

  'listing fires and triggering need a scope each': async (context) => {
    const { prefix, hooks } = context;
    const hookId = await makeHook(context, {}, { fires: true });
    await context.onlyWith(`hooks:trigger-hook:${prefix}/${hookId}`, hooks, async (client) =>
      createdTask(context, await client.triggerHook(prefix, hookId, {})),
    );
    await context.onlyWith(`hooks:list-last-fires:${prefix}/${hookId}`, hooks, (client) => client.listLastFires(prefix, hookId));
  },

  'a wrong trigger token is rejected': async (context) => {
    const hookId = await makeHook(context);
    const anonymous = context.as(context.hooks, undefined);
    const error = await context.refused(() => anonymous.triggerHookWithToken(context.prefix, hookId, slugid(), {}), 'AuthenticationFailed');
    assert.equal(error.statusCode, 401);
  },

  'Pulse messages that match a binding and the trigger schema fire a hook': async (context) => {
    const routingKey = `${context.prefix}.fire`;
    const bindings = [{ exchange: 'exchange/taskcluster-notify/v1/notification', routingKeyPattern: `route.${routingKey}` }];
    const triggerSchema = {
      type: 'object',
      required: ['message'],
      properties: { message: { type: 'object', required: ['accepted'], properties: { accepted: { enum: [true] } } } },
    };
    const task = template(context, { payload: { message: { $eval: 'payload.message' }, by: { $eval: 'firedBy' } } });
    const hookId = await makeHook(context, { bindings, triggerSchema, task }, { fires: true });
    // A new binding takes effect some time after the hook is created. An equal message is not sent twice.
    const fires = await context.eventually(async () => {
      for (const accepted of [false, true]) await context.notify.pulse({ routingKey, message: { accepted, id: slugid() } });
      return (await context.hooks.listLastFires(context.prefix, hookId)).lastFires;
    });
    await context.hooks.removeHook(context.prefix, hookId);
    for (const { taskId, firedBy, result } of fires) {
      createdTask(context, { taskId });
      assert.deepEqual([firedBy, result], ['pulseMessage', 'success']);
      const { payload } = await context.queue.task(taskId);
      assert.equal((payload['message'] as { accepted: boolean }).accepted, true);
    }
  },
});
