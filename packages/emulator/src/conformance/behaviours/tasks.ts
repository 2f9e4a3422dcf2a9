import assert from 'node:assert/strict';
import { fromNow, slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { TestContext } from '../test-context.ts';

async function stateOf({ queue }: TestContext, taskId: string): Promise<string> {
  return (await queue.status(taskId)).status.state;
}

/** Waits until a task has a state. */
function reaches(context: TestContext, taskId: string, state: string): Promise<void> {
  return context.eventually(async () => assert.equal(await stateOf(context, taskId), state));
}

/** Claims and resolves a pending task. */
async function resolve(context: TestContext, taskId: string, end: 'completed' | 'failed' = 'completed'): Promise<void> {
  const runId = (await context.queue.status(taskId)).status.runs.length - 1;
  await context.queue.claimTask(taskId, runId, { workerGroup: context.prefix, workerId: 'worker-1' });
  await (end === 'completed' ? context.queue.reportCompleted(taskId, runId) : context.queue.reportFailed(taskId, runId));
}

/** The scopes that are needed to create a task of this context. */
function creationScopes({ prefix, provisionerId, workerType }: TestContext, priority = 'lowest'): string[] {
  return [`queue:create-task:${priority}:${provisionerId}/${workerType}`, `queue:scheduler-id:${prefix}`];
}

export const taskBehaviours: readonly Behaviour[] = behaviours('queue', {
  'a new task is pending and in its own group': async (context) => {
    const taskId = slugid();
    context.cleanUp(() => context.queue.cancelTask(taskId));
    const { status } = await context.queue.createTask(taskId, context.definition());
    assert.deepEqual([status.taskId, status.taskGroupId, status.state, status.runs.length], [taskId, taskId, 'pending', 1]);
    assert.deepEqual([status.runs[0]?.runId, status.runs[0]?.state, status.runs[0]?.reasonCreated], [0, 'pending', 'scheduled']);
    assert.deepEqual((await context.queue.status(taskId)).status.runs, status.runs);
  },

  'reading a task returns its definition': async (context) => {
    const payload = { nested: { list: [1, 'zwei', null, { x: true }] }, ключ: '値' };
    const given = {
      payload,
      tags: { kind: 'tést' },
      extra: { 'a.b': [1] },
      routes: [`${context.prefix}.a.b`],
      scopes: [`${context.prefix}:s`],
    };
    const taskId = await context.task({ ...given, priority: 'low' });
    const task = await context.queue.task(taskId);
    assert.deepEqual({ payload: task.payload, tags: task.tags, extra: task.extra, routes: task.routes, scopes: task.scopes }, { ...given });
    assert.equal(task.priority, 'low');
  },

  'missing properties of a definition get defaults': async (context) => {
    const { priority, requires, retries, routes, dependencies, scopes, tags } = await context.queue.task(await context.task());
    assert.deepEqual([priority, requires, retries], ['lowest', 'all-completed', 5]);
    assert.deepEqual([routes, dependencies, scopes, tags], [[], [], [], {}]);
  },

  'the same task can be created again': async (context) => {
    const taskId = slugid();
    context.cleanUp(() => context.queue.cancelTask(taskId));
    const definition = context.definition();
    const first = await context.queue.createTask(taskId, definition);
    assert.deepEqual((await context.queue.createTask(taskId, definition)).status.runs, first.status.runs);
  },

  'creating a different task with the same taskId is a conflict': async (context) => {
    const taskId = await context.task();
    await context.refused(() => context.queue.createTask(taskId, context.definition({ payload: { other: true } })), 'RequestConflict');
  },

  'an unknown task is not found': async (context) => {
    const taskId = slugid();
    const error = await context.refused(() => context.queue.task(taskId), 'ResourceNotFound');
    assert.equal(error.statusCode, 404);
    await context.refused(() => context.queue.status(taskId), 'ResourceNotFound');
    await context.refused(() => context.queue.cancelTask(taskId), 'ResourceNotFound');
  },

  'a taskId that is not a slugid is rejected': async (context) => {
    await context.refused(() => context.queue.status('not-a-slugid'), 'InvalidRequestArguments');
  },

  'the error lists each invalid property of a definition': async (context) => {
    const payload = { ...context.definition(), retries: 1000, metadata: { name: 'x' } };
    const error = await context.refused(() => context.queue.request('PUT', `/task/${slugid()}`, { payload }), 'InputValidationError');
    assert.match(error.serverMessage, /retries/);
    assert.match(error.serverMessage, /metadata/);
  },

  'inconsistent times are rejected': async (context) => {
    const cases = [
      { deadline: fromNow('-1 hour') },
      { deadline: fromNow('6 days'), expires: fromNow('7 days') },
      { created: fromNow('-1 hour') },
      { created: fromNow('1 hour'), deadline: fromNow('2 hours'), expires: fromNow('3 hours') },
      { expires: fromNow('30 minutes') },
    ];
    for (const times of cases) await context.refused(() => context.queue.createTask(slugid(), context.definition(times)), 'InputError');
  },

  'creating a task needs scopes for its worker type, priority and scheduler': async (context) => {
    const allowed = context.as(context.queue, await context.client(creationScopes(context)));
    const taskId = slugid();
    context.cleanUp(() => context.queue.cancelTask(taskId));
    await allowed.createTask(taskId, context.definition());
    for (const changes of [{ workerType: 'other' }, { priority: 'high' as const }, { schedulerId: 'other' }]) {
      await context.refused(() => allowed.createTask(slugid(), context.definition(changes)), 'InsufficientScopes');
    }
    await context.refused(() => context.as(context.queue, undefined).createTask(slugid(), context.definition()), 'InsufficientScopes');
  },

  'the scope for a priority allows lower priorities': async (context) => {
    const queue = context.as(context.queue, await context.client(creationScopes(context, 'medium')));
    const taskId = slugid();
    context.cleanUp(() => context.queue.cancelTask(taskId));
    await queue.createTask(taskId, context.definition({ priority: 'very-low' }));
    await context.refused(() => queue.createTask(slugid(), context.definition({ priority: 'high' })), 'InsufficientScopes');
  },

  'a task cannot have scopes that its creator lacks': async (context) => {
    const queue = context.as(context.queue, await context.client([...creationScopes(context), `${context.prefix}:own`]));
    const taskId = slugid();
    context.cleanUp(() => context.queue.cancelTask(taskId));
    await queue.createTask(taskId, context.definition({ scopes: [`${context.prefix}:own`] }));
    const error = await context.refused(
      () => queue.createTask(slugid(), context.definition({ scopes: [`${context.prefix}:other`] })),
      'InsufficientScopes',
    );
    assert.match(error.serverMessage, new RegExp(`${context.prefix}:other`));
  },

  'a route needs a scope': async (context) => {
    const queue = context.as(context.queue, await context.client([...creationScopes(context), `queue:route:${context.prefix}.*`]));
    const taskId = slugid();
    context.cleanUp(() => context.queue.cancelTask(taskId));
    await queue.createTask(taskId, context.definition({ routes: [`${context.prefix}.a`] }));
    await context.refused(() => queue.createTask(slugid(), context.definition({ routes: ['other.a'] })), 'InsufficientScopes');
  },

  'temporary credentials and authorized scopes limit the creation of tasks': async (context) => {
    const temporary = await context.temporary([...creationScopes(context), `${context.prefix}:extra`]);
    const taskId = slugid();
    context.cleanUp(() => context.queue.cancelTask(taskId));
    const enough = temporary.withAuthorizedScopes(creationScopes(context));
    await context.as(context.queue, enough).createTask(taskId, context.definition());
    const tooFew = temporary.withAuthorizedScopes([`${context.prefix}:extra`]);
    await context.refused(() => context.as(context.queue, tooFew).createTask(slugid(), context.definition()), 'InsufficientScopes');
  },

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

  'a task can be defined now and scheduled later': async (context) => {
    const taskId = slugid();
    context.cleanUp(() => context.queue.cancelTask(taskId));
    assert.equal((await context.queue.defineTask(taskId, context.definition())).status.state, 'unscheduled');
    assert.equal((await context.queue.scheduleTask(taskId)).status.state, 'pending');
  },

  'a pending task can be canceled, and canceling it again changes nothing': async (context) => {
    const taskId = await context.task();
    const { status } = await context.queue.cancelTask(taskId);
    assert.deepEqual([status.state, status.runs[0]?.state, status.runs[0]?.reasonResolved], ['exception', 'exception', 'canceled']);
    assert.deepEqual((await context.queue.cancelTask(taskId)).status.runs, status.runs);
  },

  'an unscheduled task can be canceled': async (context) => {
    const taskId = slugid();
    await context.task({ dependencies: [taskId] }, taskId);
    const { status } = await context.queue.cancelTask(taskId);
    assert.deepEqual([status.state, status.runs[0]?.reasonCreated, status.runs[0]?.reasonResolved], ['exception', 'exception', 'canceled']);
  },

  'a resolved task can be rerun': async (context) => {
    const taskId = await context.task({ retries: 3 });
    await resolve(context, taskId, 'failed');
    const { status } = await context.queue.rerunTask(taskId);
    assert.deepEqual([status.state, status.runs.length, status.retriesLeft], ['pending', 2, 3]);
    assert.equal(status.runs[1]?.reasonCreated, 'rerun');
    await resolve(context, taskId);
    assert.equal(await stateOf(context, taskId), 'completed');
  },

  'scheduling, canceling and rerunning need a scope with the scheduler, group and task': async (context) => {
    const taskId = slugid();
    await context.task({ dependencies: [taskId] }, taskId);
    const name = `${context.prefix}/${taskId}/${taskId}`;
    const scopes = ['schedule', 'cancel', 'rerun'].map((action) => `queue:${action}-task:${name}`);
    const allowed = context.as(context.queue, await context.client(scopes));
    const other = context.as(
      context.queue,
      await context.client(['schedule', 'cancel', 'rerun'].map((action) => `queue:${action}-task:other/*`)),
    );
    for (const call of ['scheduleTask', 'cancelTask', 'rerunTask'] as const) {
      await context.refused(() => other[call](taskId), 'InsufficientScopes');
      await allowed[call](taskId);
    }
  },

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

  'dependent tasks are listed': async (context) => {
    const a = await context.task();
    const dependents = [await context.task({ dependencies: [a] }), await context.task({ dependencies: [a] })];
    const listed: string[] = [];
    for await (const { status } of context.queue.listDependentTasks(a, { limit: '1' })) listed.push(status.taskId);
    assert.deepEqual(listed.sort(), dependents.sort());
  },

  'pending tasks are counted': async (context) => {
    await context.task();
    await context.task();
    await context.eventually(async () => {
      const { pendingTasks } = await context.queue.pendingTasks(context.provisionerId, context.workerType);
      assert.equal(pendingTasks, 2);
    });
  },
});
