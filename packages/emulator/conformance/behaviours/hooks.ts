import assert from 'node:assert/strict';
import type { HookCreationRequest } from '@tc/hooks';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { Trial } from '../test-context.ts';

/** A hook whose tasks are those of the trial. */
function definition({ provisionerId, workerType, prefix }: Trial, changes: Partial<HookCreationRequest> = {}): HookCreationRequest {
  return {
    metadata: {
      name: 'Conformance',
      description: 'Of a conformance test; can be deleted',
      owner: 'conformance@example.com',
      emailOnError: false,
    },
    task: {
      provisionerId,
      workerType,
      schedulerId: prefix,
      created: { $fromNow: '0 seconds' },
      deadline: { $fromNow: '1 hour' },
      expires: { $fromNow: '2 hours' },
      payload: { by: { $eval: 'firedBy' } },
      metadata: { name: 'Conformance', description: '', owner: 'conformance@example.com', source: 'https://example.com/conformance' },
    },
    ...changes,
  };
}

/** Makes a hook, and where it is to fire the role that it fires with. @returns its id in the group of the trial */
async function make(trial: Trial, changes: Partial<HookCreationRequest> = {}, { fires = false } = {}): Promise<string> {
  const { prefix, provisionerId, workerType, hooks } = trial;
  if (fires) {
    await trial.role([`queue:create-task:lowest:${provisionerId}/${workerType}`, `queue:scheduler-id:${prefix}`], `hook-id:${prefix}/hook`);
  }
  trial.cleanUp(() => hooks.removeHook(prefix, 'hook'));
  await hooks.createHook(prefix, 'hook', definition(trial, changes));
  return 'hook';
}

/** The id of the task that a trigger has created, which is canceled in the end. */
function created(trial: Trial, answer: object): string {
  const { status } = answer as { status?: { taskId: string } };
  assert.ok(status, `no task in ${JSON.stringify(answer)}`);
  trial.cleanUp(() => trial.queue.cancelTask(status.taskId));
  return status.taskId;
}

export const hookBehaviours: readonly Behaviour[] = behaviours('hooks', {
  'a hook that is created can be read': async (trial) => {
    const hookId = await make(trial, { schedule: ['0 0 1 1 *'] });
    const hook = await trial.hooks.hook(trial.prefix, hookId);
    assert.deepEqual([hook.hookGroupId, hook.hookId, hook.schedule], [trial.prefix, hookId, ['0 0 1 1 *']]);
    assert.equal(hook.metadata.owner, 'conformance@example.com');
    assert.equal(hook.task['schedulerId'], trial.prefix);
  },

  'hooks are listed by group': async (trial) => {
    const hookId = await make(trial);
    const { hooks } = await trial.hooks.listHooks(trial.prefix);
    assert.deepEqual(
      hooks.map((hook) => hook.hookId),
      [hookId],
    );
    assert.ok((await trial.hooks.listHookGroups()).groups.includes(trial.prefix));
  },

  'another hook of the same name is a conflict': async (trial) => {
    const hookId = await make(trial);
    const other = definition(trial, { schedule: ['0 0 1 1 *'] });
    await trial.refused(() => trial.hooks.createHook(trial.prefix, hookId, other), 'RequestConflict');
  },

  'a hook can be changed': async (trial) => {
    const hookId = await make(trial);
    await trial.hooks.updateHook(trial.prefix, hookId, definition(trial, { schedule: ['0 0 2 2 *'] }));
    assert.deepEqual((await trial.hooks.hook(trial.prefix, hookId)).schedule, ['0 0 2 2 *']);
  },

  'a hook that is removed is gone': async (trial) => {
    const hookId = await make(trial);
    await trial.hooks.removeHook(trial.prefix, hookId);
    await trial.refused(() => trial.hooks.hook(trial.prefix, hookId), 'ResourceNotFound');
    await trial.refused(() => trial.hooks.updateHook(trial.prefix, hookId, definition(trial)), 'ResourceNotFound');
  },

  'a schedule that makes no sense is refused': async (trial) => {
    const bad = definition(trial, { schedule: ['99 99 * * *'] });
    trial.cleanUp(() => trial.hooks.removeHook(trial.prefix, 'bad'));
    await trial.refused(() => trial.hooks.createHook(trial.prefix, 'bad', bad), 'InputError', 'InputValidationError');
  },

  'triggering a hook creates its task': async (trial) => {
    const hookId = await make(trial, {}, { fires: true });
    const taskId = created(trial, await trial.hooks.triggerHook(trial.prefix, hookId, {}));
    const task = await trial.queue.task(taskId);
    assert.deepEqual(task.payload, { by: 'triggerHook' });
    assert.equal(task.schedulerId, trial.prefix);
  },

  'the payload of a trigger is checked, and fills the template': async (trial) => {
    const schema = { type: 'object', properties: { version: { type: 'integer' } }, required: ['version'], additionalProperties: false };
    const { task } = definition(trial);
    const template = { ...task, payload: { version: { $eval: 'payload.version' } } };
    const hookId = await make(trial, { triggerSchema: schema, task: template }, { fires: true });
    const taskId = created(trial, await trial.hooks.triggerHook(trial.prefix, hookId, { version: 5 }));
    assert.deepEqual((await trial.queue.task(taskId)).payload, { version: 5 });
    await trial.refused(() => trial.hooks.triggerHook(trial.prefix, hookId, { version: 'five' }), 'InputError');
  },

  'a hook without the role that its task takes fails, and says so': async (trial) => {
    const hookId = await make(trial);
    await trial.refused(
      () => trial.as(trial.hooks, trial.target.credentials).triggerHook(trial.prefix, hookId, {}),
      'InsufficientScopes',
      'InputError',
    );
    const { lastFire } = await trial.hooks.getHookStatus(trial.prefix, hookId);
    assert.equal(lastFire.result, 'error');
  },

  'whoever holds the token of a hook may trigger it': async (trial) => {
    const hookId = await make(trial, {}, { fires: true });
    const { token } = await trial.hooks.getTriggerToken(trial.prefix, hookId);
    const anonymous = trial.as(trial.hooks, undefined);
    const taskId = created(trial, await anonymous.triggerHookWithToken(trial.prefix, hookId, token, {}));
    assert.deepEqual((await trial.queue.task(taskId)).payload, { by: 'triggerHookWithToken' });
  },

  'a token that was reset opens nothing any more': async (trial) => {
    const hookId = await make(trial, {}, { fires: true });
    const { token } = await trial.hooks.getTriggerToken(trial.prefix, hookId);
    const reset = await trial.hooks.resetTriggerToken(trial.prefix, hookId);
    assert.notEqual(reset.token, token);
    const anonymous = trial.as(trial.hooks, undefined);
    await trial.refused(() => anonymous.triggerHookWithToken(trial.prefix, hookId, token, {}), 'AuthenticationFailed');
  },

  'how a hook has fired is told': async (trial) => {
    const hookId = await make(trial, {}, { fires: true });
    assert.equal((await trial.hooks.getHookStatus(trial.prefix, hookId)).lastFire.result, 'no-fire');
    const taskId = created(trial, await trial.hooks.triggerHook(trial.prefix, hookId, {}));
    const { lastFire } = await trial.hooks.getHookStatus(trial.prefix, hookId);
    assert.ok(lastFire.result === 'success' && lastFire.taskId === taskId, JSON.stringify(lastFire));
    const { lastFires } = await trial.eventually(async () => trial.hooks.listLastFires(trial.prefix, hookId));
    assert.deepEqual(
      lastFires.map((fire) => [fire.taskId, fire.firedBy, fire.result]),
      [[taskId, 'triggerHook', 'success']],
    );
  },

  'changing and triggering a hook take scopes for its name': async (trial) => {
    const hookId = await make(trial, {}, { fires: true });
    const other = trial.as(trial.hooks, await trial.client(['hooks:modify-hook:other/*', 'hooks:trigger-hook:other/*']));
    await trial.refused(() => other.updateHook(trial.prefix, hookId, definition(trial)), 'InsufficientScopes');
    await trial.refused(() => other.triggerHook(trial.prefix, hookId, {}), 'InsufficientScopes');
    await trial.refused(() => other.getTriggerToken(trial.prefix, hookId), 'InsufficientScopes');
    const allowed = trial.as(trial.hooks, await trial.client([`hooks:trigger-hook:${trial.prefix}/${hookId}`]));
    created(trial, await allowed.triggerHook(trial.prefix, hookId, {}));
  },
});
