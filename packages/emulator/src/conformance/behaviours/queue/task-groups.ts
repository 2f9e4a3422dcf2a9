import assert from 'node:assert/strict';
import { fromNow, slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import type { TestContext } from '../../test-context.ts';
import { all, clientWith, reaches, resolve, stateOf } from './task-steps.ts';

/** Creates a group of pending tasks. Returns their ids; the first is that of the group. */
async function group(context: TestContext, size: number): Promise<string[]> {
  const taskGroupId = await context.task();
  const ids = [taskGroupId];
  while (ids.length < size) ids.push(await context.task({ taskGroupId }));
  return ids;
}

export const taskGroupBehaviours: readonly Behaviour[] = behaviours('queue', {
  'the tasks of a group are listed in pages': async (context) => {
    const taskGroupId = await context.task();
    const others = [await context.task({ taskGroupId }), await context.task({ taskGroupId })];
    const listed: string[] = [];
    for await (const { task, status } of context.queue.listTaskGroup(taskGroupId, { limit: '2' })) {
      assert.equal(task.taskGroupId, taskGroupId);
      listed.push(status.taskId);
    }
    assert.deepEqual(listed.sort(), [taskGroupId, ...others].sort());
  },

  'an unknown task group is not found': async (context) => {
    await context.refused(() => context.queue.listTaskGroup(slugid()), 'ResourceNotFound');
  },

  'all tasks of a group have the same scheduler': async (context) => {
    const taskGroupId = await context.task();
    const other = context.definition({ taskGroupId, schedulerId: `${context.prefix.slice(0, 30)}-2` });
    await context.refused(() => context.queue.createTask(slugid(), other), 'RequestConflict');
  },

  'a group shows its scheduler, and outlasts its tasks': async (context) => {
    const expires = fromNow('3 hours');
    const taskGroupId = await context.task({ expires });
    const group = await context.queue.getTaskGroup(taskGroupId);
    assert.deepEqual([group.taskGroupId, group.schedulerId, group.sealed], [taskGroupId, context.prefix, undefined]);
    assert.ok(Date.parse(group.expires) >= expires.getTime());
  },

  'a task that expires later extends the lifetime of its group': async (context) => {
    const taskGroupId = await context.task();
    const expires = fromNow('2 days');
    await context.task({ taskGroupId, expires });
    assert.ok(Date.parse((await context.queue.getTaskGroup(taskGroupId)).expires) >= expires.getTime());
  },

  'a list of the tasks of a group shows the group, too': async (context) => {
    const taskGroupId = await context.task();
    const { tasks: _tasks, continuationToken: _token, ...listed } = await context.queue.listTaskGroup(taskGroupId);
    assert.deepEqual(listed, await context.queue.getTaskGroup(taskGroupId));
    const sealed = await context.queue.sealTaskGroup(taskGroupId);
    assert.equal((await context.queue.listTaskGroup(taskGroupId)).sealed, sealed.sealed);
  },

  'a group can be sealed, and sealing it again changes nothing': async (context) => {
    const taskGroupId = await context.task();
    const sealed = await context.queue.sealTaskGroup(taskGroupId);
    assert.ok(Math.abs(Date.parse(sealed.sealed ?? '') - Date.now()) < 10 * 60_000);
    assert.deepEqual(await context.queue.sealTaskGroup(taskGroupId), sealed);
    assert.deepEqual(await context.queue.getTaskGroup(taskGroupId), sealed);
  },

  'a sealed group accepts no new tasks': async (context) => {
    const taskGroupId = await context.task();
    await context.queue.sealTaskGroup(taskGroupId);
    const taskId = slugid();
    await context.refused(() => context.queue.createTask(taskId, context.definition({ taskGroupId })), 'RequestConflict');
    await context.refused(() => context.queue.status(taskId), 'ResourceNotFound');
  },

  'a task of a sealed group cannot be created again': async (context) => {
    const definition = context.definition();
    const taskGroupId = await context.task(definition);
    await context.queue.sealTaskGroup(taskGroupId);
    await context.refused(() => context.queue.createTask(taskGroupId, definition), 'RequestConflict');
  },

  'the tasks of a sealed group can be scheduled, resolved and rerun': async (context) => {
    const [taskGroupId = ''] = await group(context, 1);
    const waiting = await context.task({ taskGroupId, dependencies: [taskGroupId] });
    await context.queue.sealTaskGroup(taskGroupId);
    await resolve(context, taskGroupId);
    await reaches(context, waiting, 'pending');
    assert.equal((await context.queue.rerunTask(taskGroupId)).status.state, 'pending');
  },

  'a group that is not sealed cannot be canceled': async (context) => {
    const taskGroupId = await context.task();
    await context.refused(() => context.queue.cancelTaskGroup(taskGroupId), 'RequestConflict');
    assert.equal(await stateOf(context, taskGroupId), 'pending');
  },

  'canceling a sealed group cancels its unresolved tasks': async (context) => {
    const [taskGroupId = '', ...others] = await group(context, 3);
    const unscheduled = await context.task({ taskGroupId, dependencies: [taskGroupId], requires: 'all-completed' });
    await context.claim(others[0] ?? '');
    await resolve(context, others[1] ?? '');
    await context.queue.sealTaskGroup(taskGroupId);
    const { taskIds, ...counts } = await context.queue.cancelTaskGroup(taskGroupId);
    assert.deepEqual(counts, { taskGroupId, taskGroupSize: 4, cancelledCount: 3 });
    assert.deepEqual([...taskIds].sort(), [taskGroupId, others[0], unscheduled].sort());
    for (const taskId of taskIds) {
      const { status } = await context.queue.status(taskId);
      assert.deepEqual([status.state, status.runs.at(-1)?.reasonResolved], ['exception', 'canceled']);
    }
    assert.equal(await stateOf(context, others[1] ?? ''), 'completed');
  },

  'canceling a group again cancels only what was rerun': async (context) => {
    const [taskGroupId = '', second = ''] = await group(context, 2);
    await context.queue.sealTaskGroup(taskGroupId);
    await context.queue.cancelTaskGroup(taskGroupId);
    assert.deepEqual((await context.queue.cancelTaskGroup(taskGroupId)).taskIds, []);
    await context.queue.rerunTask(second);
    const { taskIds, cancelledCount } = await context.queue.cancelTaskGroup(taskGroupId);
    assert.deepEqual([taskIds, cancelledCount], [[second], 1]);
  },

  'sealing and canceling a group need scopes with its scheduler and its id': async (context) => {
    const taskGroupId = await context.task();
    const scopes = (name: string) => ['seal', 'cancel'].map((action) => `queue:${action}-task-group:${name}`);
    const other = await clientWith(context, ...scopes(`other/${taskGroupId}`), ...scopes(`${context.prefix}/other`));
    const own = await clientWith(context, ...scopes(`${context.prefix}/${taskGroupId}`));
    await context.refused(() => other.sealTaskGroup(taskGroupId), 'InsufficientScopes');
    await own.sealTaskGroup(taskGroupId);
    await context.refused(() => other.cancelTaskGroup(taskGroupId), 'InsufficientScopes');
    await own.cancelTaskGroup(taskGroupId);
  },

  'an unknown task group cannot be read, sealed or canceled': async (context) => {
    for (const call of ['getTaskGroup', 'sealTaskGroup', 'cancelTaskGroup'] as const) {
      await context.refused(() => context.queue[call](slugid()), 'ResourceNotFound');
    }
  },

  'a group exists even if its first task was rejected': async (context) => {
    const taskGroupId = slugid();
    const definition = context.definition({ taskGroupId, dependencies: [slugid()] });
    await context.refused(() => context.queue.createTask(slugid(), definition), 'InputError');
    assert.equal((await context.queue.getTaskGroup(taskGroupId)).schedulerId, context.prefix);
    assert.deepEqual(await all(context.queue.listTaskGroup(taskGroupId)), []);
  },
});
