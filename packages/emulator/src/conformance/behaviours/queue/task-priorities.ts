import assert from 'node:assert/strict';
import { slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { clientWith, pendingCount, resolve, runningTask, statusOf } from './task-steps.ts';

export const taskPriorityBehaviours: readonly Behaviour[] = behaviours('queue', {
  'the priority of a pending task can be changed': async (context) => {
    const taskId = await context.task({ priority: 'low' });
    const { status } = await context.queue.changeTaskPriority(taskId, { newPriority: 'high' });
    assert.deepEqual([status.taskId, status.priority, status.state], [taskId, 'high', 'pending']);
    assert.equal((await statusOf(context, taskId)).priority, 'high');
    await context.eventually(async () => assert.equal((await context.queue.task(taskId)).priority, 'high'));
  },

  'a task with a raised priority comes first': async (context) => {
    const tasks = [await context.task({ priority: 'medium' }), await context.task({ priority: 'low' })];
    await context.queue.changeTaskPriority(tasks[1] ?? '', { newPriority: 'highest' });
    await pendingCount(context, 2);
    assert.equal((await context.claimWork()).status.taskId, tasks[1]);
  },

  'a task with a lowered priority comes last': async (context) => {
    const tasks = [await context.task({ priority: 'high' }), await context.task({ priority: 'low' })];
    await context.queue.changeTaskPriority(tasks[0] ?? '', { newPriority: 'lowest' });
    await pendingCount(context, 2);
    assert.equal((await context.claimWork()).status.taskId, tasks[1]);
  },

  'a priority cannot be changed to the same': async (context) => {
    const taskId = await context.task({ priority: 'low' });
    await context.refused(() => context.queue.changeTaskPriority(taskId, { newPriority: 'low' }), 'RequestConflict');
  },

  'the priority of a running task can be changed': async (context) => {
    const { taskId } = await runningTask(context);
    const { status } = await context.queue.changeTaskPriority(taskId, { newPriority: 'medium' });
    assert.deepEqual([status.state, status.priority], ['running', 'medium']);
  },

  'the priority of a resolved task cannot be changed, even after a rerun': async (context) => {
    const taskId = await context.task();
    await resolve(context, taskId);
    await context.queue.rerunTask(taskId);
    let attempts = 0;
    await context.eventually(async () => {
      const newPriority = attempts++ % 2 === 0 ? 'high' : 'medium';
      await context.refused(() => context.queue.changeTaskPriority(taskId, { newPriority }), 'RequestConflict');
    });
  },

  'a task cannot be created again after its priority was changed': async (context) => {
    const definition = context.definition();
    const taskId = await context.task(definition);
    await context.queue.changeTaskPriority(taskId, { newPriority: 'high' });
    await context.refused(() => context.queue.createTask(taskId, definition), 'RequestConflict');
  },

  'an unknown priority is rejected': async (context) => {
    const taskId = await context.task();
    for (const newPriority of ['normal', 'urgent']) {
      const change = () => context.queue.request('POST', `/task/${taskId}/priority`, { payload: { newPriority } });
      await context.refused(change, 'InputValidationError');
    }
  },

  'the priority of an unknown task or group cannot be changed': async (context) => {
    await context.refused(() => context.queue.changeTaskPriority(slugid(), { newPriority: 'high' }), 'ResourceNotFound');
    await context.refused(() => context.queue.changeTaskGroupPriority(slugid(), { newPriority: 'high' }), 'ResourceNotFound');
  },

  'changing the priority of a task needs a scope for the task or its task queue': async (context) => {
    const taskId = await context.task();
    const other = await clientWith(context, `queue:change-task-priority:${slugid()}`, 'queue:change-task-priority-in-queue:other/*');
    await context.refused(() => other.changeTaskPriority(taskId, { newPriority: 'high' }), 'InsufficientScopes');
    const byTask = await clientWith(context, `queue:change-task-priority:${taskId}`);
    await byTask.changeTaskPriority(taskId, { newPriority: 'high' });
    const byQueue = await clientWith(context, `queue:change-task-priority-in-queue:${context.taskQueueId}`);
    await byQueue.changeTaskPriority(taskId, { newPriority: 'low' });
  },

  'the priority of all unresolved tasks of a group can be changed': async (context) => {
    const taskGroupId = await context.task();
    const [second, high] = [await context.task({ taskGroupId }), await context.task({ taskGroupId, priority: 'high' })];
    const { taskIds, ...changed } = await context.queue.changeTaskGroupPriority(taskGroupId, { newPriority: 'high' });
    assert.deepEqual(changed, { taskGroupId, schedulerId: context.prefix, newPriority: 'high', tasksAffected: 2 });
    assert.deepEqual([...taskIds].sort(), [taskGroupId, second].sort());
    for (const taskId of [taskGroupId, second, high]) assert.equal((await statusOf(context, taskId)).priority, 'high');
    assert.equal((await context.queue.changeTaskGroupPriority(taskGroupId, { newPriority: 'high' })).tasksAffected, 0);
  },

  'the priority of a group does not apply to tasks that are created later': async (context) => {
    const taskGroupId = await context.task();
    await context.queue.changeTaskGroupPriority(taskGroupId, { newPriority: 'high' });
    assert.equal((await statusOf(context, await context.task({ taskGroupId }))).priority, 'lowest');
  },

  'changing the priority of a group needs a scope with its scheduler and its id': async (context) => {
    const taskGroupId = await context.task();
    const scope = 'queue:change-task-group-priority';
    const other = await clientWith(context, `${scope}:other/${taskGroupId}`, `queue:change-task-priority:${taskGroupId}`);
    await context.refused(() => other.changeTaskGroupPriority(taskGroupId, { newPriority: 'high' }), 'InsufficientScopes');
    const own = await clientWith(context, `${scope}:${context.prefix}/${taskGroupId}`);
    assert.equal((await own.changeTaskGroupPriority(taskGroupId, { newPriority: 'high' })).tasksAffected, 1);
  },
});
