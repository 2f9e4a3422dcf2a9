import assert from 'node:assert/strict';
import { fromNow, slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { Trial } from '../test-context.ts';

async function stateOf({ queue }: Trial, taskId: string): Promise<string> {
  return (await queue.status(taskId)).status.state;
}

/** Waits for a task to get into a state. */
function reaches(trial: Trial, taskId: string, state: string): Promise<void> {
  return trial.eventually(async () => assert.equal(await stateOf(trial, taskId), state));
}

/** Has a pending task claimed and resolved. */
async function resolve(trial: Trial, taskId: string, end: 'completed' | 'failed' = 'completed'): Promise<void> {
  const runId = (await trial.queue.status(taskId)).status.runs.length - 1;
  await trial.queue.claimTask(taskId, runId, { workerGroup: trial.prefix, workerId: 'worker-1' });
  await (end === 'completed' ? trial.queue.reportCompleted(taskId, runId) : trial.queue.reportFailed(taskId, runId));
}

/** What it takes to create a task of a trial with the lowest priority. */
function creationScopes({ prefix, provisionerId, workerType }: Trial, priority = 'lowest'): string[] {
  return [`queue:create-task:${priority}:${provisionerId}/${workerType}`, `queue:scheduler-id:${prefix}`];
}

export const taskBehaviours: readonly Behaviour[] = behaviours('queue', {
  'a task that is created is pending, in a group of its own': async (trial) => {
    const taskId = slugid();
    trial.cleanUp(() => trial.queue.cancelTask(taskId));
    const { status } = await trial.queue.createTask(taskId, trial.definition());
    assert.deepEqual([status.taskId, status.taskGroupId, status.state, status.runs.length], [taskId, taskId, 'pending', 1]);
    assert.deepEqual([status.runs[0]?.runId, status.runs[0]?.state, status.runs[0]?.reasonCreated], [0, 'pending', 'scheduled']);
    assert.deepEqual((await trial.queue.status(taskId)).status.runs, status.runs);
  },

  'a definition is read as it was written': async (trial) => {
    const payload = { nested: { list: [1, 'zwei', null, { x: true }] }, ключ: '値' };
    const given = {
      payload,
      tags: { kind: 'tést' },
      extra: { 'a.b': [1] },
      routes: [`${trial.prefix}.a.b`],
      scopes: [`${trial.prefix}:s`],
    };
    const taskId = await trial.task({ ...given, priority: 'low' });
    const task = await trial.queue.task(taskId);
    assert.deepEqual({ payload: task.payload, tags: task.tags, extra: task.extra, routes: task.routes, scopes: task.scopes }, { ...given });
    assert.equal(task.priority, 'low');
  },

  'what a definition leaves out gets a default': async (trial) => {
    const { priority, requires, retries, routes, dependencies, scopes, tags } = await trial.queue.task(await trial.task());
    assert.deepEqual([priority, requires, retries], ['lowest', 'all-completed', 5]);
    assert.deepEqual([routes, dependencies, scopes, tags], [[], [], [], {}]);
  },

  'the same task can be created again': async (trial) => {
    const taskId = slugid();
    trial.cleanUp(() => trial.queue.cancelTask(taskId));
    const definition = trial.definition();
    const first = await trial.queue.createTask(taskId, definition);
    assert.deepEqual((await trial.queue.createTask(taskId, definition)).status.runs, first.status.runs);
  },

  'another task of the same id is a conflict': async (trial) => {
    const taskId = await trial.task();
    await trial.refused(() => trial.queue.createTask(taskId, trial.definition({ payload: { other: true } })), 'RequestConflict');
  },

  'a task that there is not is not found': async (trial) => {
    const taskId = slugid();
    const error = await trial.refused(() => trial.queue.task(taskId), 'ResourceNotFound');
    assert.equal(error.statusCode, 404);
    await trial.refused(() => trial.queue.status(taskId), 'ResourceNotFound');
    await trial.refused(() => trial.queue.cancelTask(taskId), 'ResourceNotFound');
  },

  'an id that is no slugid is refused': async (trial) => {
    await trial.refused(() => trial.queue.status('not-a-slugid'), 'InvalidRequestArguments');
  },

  'what is wrong with a definition is told, each place of it': async (trial) => {
    const payload = { ...trial.definition(), retries: 1000, metadata: { name: 'x' } };
    const error = await trial.refused(() => trial.queue.request('PUT', `/task/${slugid()}`, { payload }), 'InputValidationError');
    assert.match(error.serverMessage, /retries/);
    assert.match(error.serverMessage, /metadata/);
  },

  'times that do not fit together are refused': async (trial) => {
    const cases = [
      { deadline: fromNow('-1 hour') },
      { deadline: fromNow('6 days'), expires: fromNow('7 days') },
      { created: fromNow('-1 hour') },
      { created: fromNow('1 hour'), deadline: fromNow('2 hours'), expires: fromNow('3 hours') },
      { expires: fromNow('30 minutes') },
    ];
    for (const times of cases) await trial.refused(() => trial.queue.createTask(slugid(), trial.definition(times)), 'InputError');
  },

  'creating a task takes scopes for its worker type, priority and scheduler': async (trial) => {
    const allowed = trial.as(trial.queue, await trial.client(creationScopes(trial)));
    const taskId = slugid();
    trial.cleanUp(() => trial.queue.cancelTask(taskId));
    await allowed.createTask(taskId, trial.definition());
    for (const changes of [{ workerType: 'other' }, { priority: 'high' as const }, { schedulerId: 'other' }]) {
      await trial.refused(() => allowed.createTask(slugid(), trial.definition(changes)), 'InsufficientScopes');
    }
    await trial.refused(() => trial.as(trial.queue, undefined).createTask(slugid(), trial.definition()), 'InsufficientScopes');
  },

  'the right to a priority includes those below it': async (trial) => {
    const queue = trial.as(trial.queue, await trial.client(creationScopes(trial, 'medium')));
    const taskId = slugid();
    trial.cleanUp(() => trial.queue.cancelTask(taskId));
    await queue.createTask(taskId, trial.definition({ priority: 'very-low' }));
    await trial.refused(() => queue.createTask(slugid(), trial.definition({ priority: 'high' })), 'InsufficientScopes');
  },

  'a task gets no scopes that its creator lacks': async (trial) => {
    const queue = trial.as(trial.queue, await trial.client([...creationScopes(trial), `${trial.prefix}:own`]));
    const taskId = slugid();
    trial.cleanUp(() => trial.queue.cancelTask(taskId));
    await queue.createTask(taskId, trial.definition({ scopes: [`${trial.prefix}:own`] }));
    const error = await trial.refused(
      () => queue.createTask(slugid(), trial.definition({ scopes: [`${trial.prefix}:other`] })),
      'InsufficientScopes',
    );
    assert.match(error.serverMessage, new RegExp(`${trial.prefix}:other`));
  },

  'a route takes a scope': async (trial) => {
    const queue = trial.as(trial.queue, await trial.client([...creationScopes(trial), `queue:route:${trial.prefix}.*`]));
    const taskId = slugid();
    trial.cleanUp(() => trial.queue.cancelTask(taskId));
    await queue.createTask(taskId, trial.definition({ routes: [`${trial.prefix}.a`] }));
    await trial.refused(() => queue.createTask(slugid(), trial.definition({ routes: ['other.a'] })), 'InsufficientScopes');
  },

  'temporary and authorized scopes count for tasks, too': async (trial) => {
    const temporary = await trial.temporary([...creationScopes(trial), `${trial.prefix}:extra`]);
    const taskId = slugid();
    trial.cleanUp(() => trial.queue.cancelTask(taskId));
    const enough = temporary.withAuthorizedScopes(creationScopes(trial));
    await trial.as(trial.queue, enough).createTask(taskId, trial.definition());
    const tooFew = temporary.withAuthorizedScopes([`${trial.prefix}:extra`]);
    await trial.refused(() => trial.as(trial.queue, tooFew).createTask(slugid(), trial.definition()), 'InsufficientScopes');
  },

  'a dependency that there is not is refused': async (trial) => {
    const error = await trial.refused(() => trial.queue.createTask(slugid(), trial.definition({ dependencies: [slugid()] })), 'InputError');
    assert.equal(error.statusCode, 400);
  },

  'a task waits for its dependencies to complete': async (trial) => {
    const [a, b] = [await trial.task(), await trial.task()];
    const c = await trial.task({ dependencies: [a, b] });
    assert.equal(await stateOf(trial, c), 'unscheduled');
    await resolve(trial, a);
    await resolve(trial, b);
    await reaches(trial, c, 'pending');
  },

  'a task can wait for any end of its dependencies': async (trial) => {
    const a = await trial.task();
    const strict = await trial.task({ dependencies: [a] });
    const easy = await trial.task({ dependencies: [a], requires: 'all-resolved' });
    await resolve(trial, a, 'failed');
    await reaches(trial, easy, 'pending');
    assert.equal(await stateOf(trial, strict), 'unscheduled');
  },

  'a canceled dependency is resolved, too': async (trial) => {
    const a = await trial.task();
    const easy = await trial.task({ dependencies: [a], requires: 'all-resolved' });
    await trial.queue.cancelTask(a);
    await reaches(trial, easy, 'pending');
  },

  'a dependency that has completed before counts': async (trial) => {
    const a = await trial.task();
    await resolve(trial, a);
    await reaches(trial, await trial.task({ dependencies: [a] }), 'pending');
  },

  'a task that depends on itself waits until it is scheduled': async (trial) => {
    const taskId = slugid();
    await trial.task({ dependencies: [taskId] }, taskId);
    assert.equal(await stateOf(trial, taskId), 'unscheduled');
    assert.equal((await trial.queue.scheduleTask(taskId)).status.state, 'pending');
    assert.equal((await trial.queue.scheduleTask(taskId)).status.runs.length, 1);
  },

  'a task can be scheduled before its dependencies are done': async (trial) => {
    const a = await trial.task();
    const b = await trial.task({ dependencies: [a] });
    assert.equal((await trial.queue.scheduleTask(b)).status.state, 'pending');
  },

  'a task can be defined, to be scheduled later': async (trial) => {
    const taskId = slugid();
    trial.cleanUp(() => trial.queue.cancelTask(taskId));
    assert.equal((await trial.queue.defineTask(taskId, trial.definition())).status.state, 'unscheduled');
    assert.equal((await trial.queue.scheduleTask(taskId)).status.state, 'pending');
  },

  'a pending task can be canceled, and canceling it again changes nothing': async (trial) => {
    const taskId = await trial.task();
    const { status } = await trial.queue.cancelTask(taskId);
    assert.deepEqual([status.state, status.runs[0]?.state, status.runs[0]?.reasonResolved], ['exception', 'exception', 'canceled']);
    assert.deepEqual((await trial.queue.cancelTask(taskId)).status.runs, status.runs);
  },

  'a task that was never scheduled can be canceled': async (trial) => {
    const taskId = slugid();
    await trial.task({ dependencies: [taskId] }, taskId);
    const { status } = await trial.queue.cancelTask(taskId);
    assert.deepEqual([status.state, status.runs[0]?.reasonCreated, status.runs[0]?.reasonResolved], ['exception', 'exception', 'canceled']);
  },

  'a task that is over can be run again': async (trial) => {
    const taskId = await trial.task({ retries: 3 });
    await resolve(trial, taskId, 'failed');
    const { status } = await trial.queue.rerunTask(taskId);
    assert.deepEqual([status.state, status.runs.length, status.retriesLeft], ['pending', 2, 3]);
    assert.equal(status.runs[1]?.reasonCreated, 'rerun');
    await resolve(trial, taskId);
    assert.equal(await stateOf(trial, taskId), 'completed');
  },

  'scheduling, canceling and rerunning take a scope that names scheduler, group and task': async (trial) => {
    const taskId = slugid();
    await trial.task({ dependencies: [taskId] }, taskId);
    const name = `${trial.prefix}/${taskId}/${taskId}`;
    const scopes = ['schedule', 'cancel', 'rerun'].map((action) => `queue:${action}-task:${name}`);
    const allowed = trial.as(trial.queue, await trial.client(scopes));
    const other = trial.as(
      trial.queue,
      await trial.client(['schedule', 'cancel', 'rerun'].map((action) => `queue:${action}-task:other/*`)),
    );
    for (const call of ['scheduleTask', 'cancelTask', 'rerunTask'] as const) {
      await trial.refused(() => other[call](taskId), 'InsufficientScopes');
      await allowed[call](taskId);
    }
  },

  'a group lists its tasks, over pages': async (trial) => {
    const taskGroupId = await trial.task();
    const others = [await trial.task({ taskGroupId }), await trial.task({ taskGroupId })];
    const listed: string[] = [];
    for await (const { task, status } of trial.queue.listTaskGroup(taskGroupId, { limit: '2' })) {
      assert.equal(task.taskGroupId, taskGroupId);
      listed.push(status.taskId);
    }
    assert.deepEqual(listed.sort(), [taskGroupId, ...others].sort());
  },

  'a group that there is not is not found': async (trial) => {
    await trial.refused(() => trial.queue.listTaskGroup(slugid()), 'ResourceNotFound');
  },

  'a group has one scheduler': async (trial) => {
    const taskGroupId = await trial.task();
    const other = trial.definition({ taskGroupId, schedulerId: `${trial.prefix.slice(0, 30)}-2` });
    await trial.refused(() => trial.queue.createTask(slugid(), other), 'RequestConflict');
  },

  'the tasks that depend on one are listed': async (trial) => {
    const a = await trial.task();
    const dependents = [await trial.task({ dependencies: [a] }), await trial.task({ dependencies: [a] })];
    const listed: string[] = [];
    for await (const { status } of trial.queue.listDependentTasks(a, { limit: '1' })) listed.push(status.taskId);
    assert.deepEqual(listed.sort(), dependents.sort());
  },

  'pending tasks are counted': async (trial) => {
    await trial.task();
    await trial.task();
    await trial.eventually(async () => {
      const { pendingTasks } = await trial.queue.pendingTasks(trial.provisionerId, trial.workerType);
      assert.equal(pendingTasks, 2);
    });
  },
});
