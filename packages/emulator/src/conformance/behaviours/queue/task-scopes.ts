import assert from 'node:assert/strict';
import { slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { clientWith, creationScopes, stateOf, unscheduledTask } from './task-steps.ts';

export const taskScopeBehaviours: readonly Behaviour[] = behaviours('queue', {
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

  'creating a task needs a scope for its project': async (context) => {
    const [own, other] = [`${context.prefix}-own`, `${context.prefix}-other`];
    const queue = await clientWith(context, ...creationScopes(context, 'lowest', own));
    const taskId = slugid();
    context.cleanUp(() => context.queue.cancelTask(taskId));
    await queue.createTask(taskId, context.definition({ projectId: own }));
    for (const projectId of [other, 'none', undefined]) {
      const definition = context.definition(projectId === undefined ? {} : { projectId });
      await context.refused(() => queue.createTask(slugid(), definition), 'InsufficientScopes');
    }
  },

  'the scope for a task queue is the same for both ways to name it': async (context) => {
    const { taskQueueId } = context;
    const queue = await clientWith(context, ...creationScopes(context));
    const { provisionerId: _provisioner, workerType: _type, ...definition } = context.definition();
    const taskId = slugid();
    context.cleanUp(() => context.queue.cancelTask(taskId));
    await queue.createTask(taskId, { ...definition, taskQueueId });
    const other = { ...definition, taskQueueId: `${taskQueueId}-2` };
    await context.refused(() => queue.createTask(slugid(), other), 'InsufficientScopes');
  },

  'the old scope without a priority does not allow to create a task': async (context) => {
    const [, ...others] = creationScopes(context);
    const queue = await clientWith(context, `queue:create-task:${context.taskQueueId}`, ...others);
    await context.refused(() => queue.createTask(slugid(), context.definition()), 'InsufficientScopes');
  },

  'a scope for a project allows to schedule, cancel and rerun its tasks': async (context) => {
    const projectId = context.prefix;
    const taskId = await unscheduledTask(context, { projectId });
    const queue = await clientWith(
      context,
      ...['schedule', 'cancel', 'rerun'].map((action) => `queue:${action}-task-in-project:${projectId}`),
    );
    for (const [call, state] of [
      ['scheduleTask', 'pending'],
      ['cancelTask', 'exception'],
      ['rerunTask', 'pending'],
    ] as const) {
      assert.equal((await queue[call](taskId)).status.state, state);
    }
  },

  'a scope for another project does not allow to cancel a task': async (context) => {
    const taskId = await context.task({ projectId: context.prefix });
    const queue = await clientWith(context, `queue:cancel-task-in-project:${context.prefix}-2`);
    await context.refused(() => queue.cancelTask(taskId), 'InsufficientScopes');
    assert.equal(await stateOf(context, taskId), 'pending');
  },

  'the old pair of scopes still allows to cancel a task': async (context) => {
    const taskId = await context.task();
    const half = await clientWith(context, 'queue:cancel-task');
    await context.refused(() => half.cancelTask(taskId), 'InsufficientScopes');
    const both = await clientWith(context, 'queue:cancel-task', `assume:scheduler-id:${context.prefix}/${taskId}`);
    assert.equal((await both.cancelTask(taskId)).status.state, 'exception');
  },

  'an error about scopes names those that are missing': async (context) => {
    const taskId = await context.task();
    const queue = await clientWith(context);
    const error = await context.refused(() => queue.cancelTask(taskId), 'InsufficientScopes');
    assert.equal(error.statusCode, 403);
    assert.ok(error.serverMessage.includes(`queue:cancel-task:${context.prefix}/${taskId}/${taskId}`), error.serverMessage);
  },
});
