import assert from 'node:assert/strict';
import { fromNow, slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { all, reaches, resolve, stateOf } from './task-steps.ts';

export const taskDependencyBehaviours: readonly Behaviour[] = behaviours('queue', {
  'a dependency that does not exist is rejected': async (context) => {
    const error = await context.refused(
      () => context.queue.createTask(slugid(), context.definition({ dependencies: [slugid()] })),
      'InputError',
    );
    assert.equal(error.statusCode, 400);
  },

  'a task waits until its dependencies are completed': async (context) => {
    const [a, b] = [await context.task(), await context.task()];
    const c = await context.task({ dependencies: [a, b] });
    assert.equal(await stateOf(context, c), 'unscheduled');
    await resolve(context, a);
    await resolve(context, b);
    await reaches(context, c, 'pending');
  },

  'a task can wait until its dependencies are resolved, even if they fail': async (context) => {
    const a = await context.task();
    const strict = await context.task({ dependencies: [a] });
    const easy = await context.task({ dependencies: [a], requires: 'all-resolved' });
    await resolve(context, a, 'failed');
    await reaches(context, easy, 'pending');
    assert.equal(await stateOf(context, strict), 'unscheduled');
  },

  'a canceled dependency counts as resolved': async (context) => {
    const a = await context.task();
    const easy = await context.task({ dependencies: [a], requires: 'all-resolved' });
    await context.queue.cancelTask(a);
    await reaches(context, easy, 'pending');
  },

  'a dependency that is already completed counts': async (context) => {
    const a = await context.task();
    await resolve(context, a);
    await reaches(context, await context.task({ dependencies: [a] }), 'pending');
  },

  'a task that depends on itself waits until it is scheduled': async (context) => {
    const taskId = slugid();
    await context.task({ dependencies: [taskId] }, taskId);
    assert.equal(await stateOf(context, taskId), 'unscheduled');
    assert.equal((await context.queue.scheduleTask(taskId)).status.state, 'pending');
    assert.equal((await context.queue.scheduleTask(taskId)).status.runs.length, 1);
  },

  'a task can be scheduled before its dependencies are resolved': async (context) => {
    const a = await context.task();
    const b = await context.task({ dependencies: [a] });
    assert.equal((await context.queue.scheduleTask(b)).status.state, 'pending');
  },

  'dependent tasks are listed': async (context) => {
    const a = await context.task();
    const dependents = [await context.task({ dependencies: [a] }), await context.task({ dependencies: [a] })];
    const listed: string[] = [];
    for await (const { status } of context.queue.listDependentTasks(a, { limit: '1' })) listed.push(status.taskId);
    assert.deepEqual(listed.sort(), dependents.sort());
  },

  'a dependency cannot expire before the deadline of the task': async (context) => {
    const brief = await context.task({ deadline: fromNow('10 minutes'), expires: fromNow('20 minutes') });
    const error = await context.refused(
      () => context.queue.createTask(slugid(), context.definition({ dependencies: [brief] })),
      'InputError',
    );
    assert.match(error.serverMessage, new RegExp(brief));
  },

  'dependencies can belong to other groups and task queues': async (context) => {
    const a = await context.task({ workerType: 'other' });
    const b = await context.task({ dependencies: [a] });
    assert.equal(await stateOf(context, b), 'unscheduled');
    await resolve(context, a);
    await reaches(context, b, 'pending');
  },

  'a failed dependency that is rerun and completes counts': async (context) => {
    const a = await context.task();
    const b = await context.task({ dependencies: [a] });
    await resolve(context, a, 'failed');
    await context.queue.rerunTask(a);
    await resolve(context, a);
    await reaches(context, b, 'pending');
  },

  'a failed dependency does not count for a new task, unless it requires all-resolved': async (context) => {
    const a = await context.task();
    await resolve(context, a, 'failed');
    assert.equal(await stateOf(context, await context.task({ dependencies: [a] })), 'unscheduled');
    assert.equal(await stateOf(context, await context.task({ dependencies: [a], requires: 'all-resolved' })), 'pending');
  },

  'one unresolved dependency is enough to wait': async (context) => {
    const [done, open] = [await context.task(), await context.task()];
    await resolve(context, done);
    assert.equal(await stateOf(context, await context.task({ dependencies: [done, open] })), 'unscheduled');
  },

  'a task that was scheduled early is not scheduled again': async (context) => {
    const a = await context.task();
    const b = await context.task({ dependencies: [a] });
    const c = await context.task({ dependencies: [a] });
    await context.queue.scheduleTask(b);
    await resolve(context, a);
    await reaches(context, c, 'pending');
    assert.equal((await context.queue.status(b)).status.runs.length, 1);
  },

  'dependent tasks are listed with definition and status, even if they no longer wait': async (context) => {
    const a = await context.task();
    const b = await context.task({ dependencies: [a] });
    await context.queue.cancelTask(b);
    const listed = await all(context.queue.listDependentTasks(a));
    assert.deepEqual(
      listed.map(({ task, status }) => [task.dependencies, status.taskId, status.state]),
      [[[a], b, 'exception']],
    );
  },

  'the dependent tasks of an unknown task are not found': async (context) => {
    await context.refused(() => context.queue.listDependentTasks(slugid()), 'ResourceNotFound');
    assert.deepEqual(await all(context.queue.listDependentTasks(await context.task())), []);
  },
});
