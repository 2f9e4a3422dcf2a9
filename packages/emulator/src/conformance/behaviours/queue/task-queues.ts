import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { all, clientWith } from './task-steps.ts';

const MINUTE = 60_000;

export const taskQueueBehaviours: readonly Behaviour[] = behaviours('queue', {
  'a task queue is known once a worker asks for its tasks': async (context) => {
    await context.task();
    await context.refused(() => context.queue.getTaskQueue(context.taskQueueId), 'ResourceNotFound');
    await context.claimWork();
    const taskQueue = await context.eventually(async () => context.queue.getTaskQueue(context.taskQueueId));
    assert.deepEqual([taskQueue.taskQueueId, taskQueue.description, taskQueue.stability], [context.taskQueueId, '', 'experimental']);
    assert.ok(Math.abs(Date.parse(taskQueue.lastDateActive) - Date.now()) < 10 * MINUTE);
    assert.ok(Date.parse(taskQueue.expires) > fromNow('20 hours').getTime());
  },

  'a task queue can be described under its old name, worker type': async (context) => {
    const { provisionerId, workerType, taskQueueId, queue } = context;
    const declared = await queue.declareWorkerType(provisionerId, workerType, { description: 'Of a test', stability: 'stable' });
    assert.deepEqual([declared.provisionerId, declared.workerType, declared.taskQueueId], [provisionerId, workerType, taskQueueId]);
    assert.deepEqual([declared.description, declared.stability, declared.actions], ['Of a test', 'stable', []]);
    assert.deepEqual(await queue.getWorkerType(provisionerId, workerType), declared);
    const { description, stability, expires } = await queue.getTaskQueue(taskQueueId);
    assert.deepEqual([description, stability, expires], ['Of a test', 'stable', declared.expires]);
  },

  'missing properties of a declared worker type keep their values': async (context) => {
    const { provisionerId, workerType, queue } = context;
    await queue.declareWorkerType(provisionerId, workerType, { description: 'Of a test' });
    const { description, stability } = await queue.declareWorkerType(provisionerId, workerType, { stability: 'deprecated' });
    assert.deepEqual([description, stability], ['Of a test', 'deprecated']);
  },

  'the expiry of a worker type can move to a later time only': async (context) => {
    const { provisionerId, workerType, queue } = context;
    const expires = fromNow('10 days');
    assert.equal((await queue.declareWorkerType(provisionerId, workerType, { expires })).expires, expires.toISOString());
    for (const changes of [{ expires: fromNow('1 day') }, {}]) {
      assert.equal((await queue.declareWorkerType(provisionerId, workerType, changes)).expires, expires.toISOString());
    }
  },

  'a declared worker type lasts five days unless it says otherwise': async (context) => {
    const { provisionerId, workerType, queue } = context;
    const { expires } = await queue.declareWorkerType(provisionerId, workerType, {});
    assert.ok(Math.abs(Date.parse(expires) - fromNow('5 days').getTime()) < 10 * MINUTE);
  },

  'task queues are listed in pages': async (context) => {
    const { provisionerId, queue } = context;
    const names = ['a', 'b', 'c'];
    for (const name of names) await queue.declareWorkerType(provisionerId, name, { expires: fromNow('1 hour') });
    const listed = (await all(queue.listTaskQueues({ limit: '2' }))).map(({ taskQueueId }) => taskQueueId);
    assert.deepEqual(
      listed.filter((id) => id.startsWith(`${provisionerId}/`)),
      names.map((name) => `${provisionerId}/${name}`),
    );
  },

  'the worker types of a provisioner are listed in pages': async (context) => {
    const { provisionerId, queue } = context;
    const names = ['a', 'b', 'c'];
    for (const name of names) await queue.declareWorkerType(provisionerId, name, { expires: fromNow('1 hour') });
    const listed = await all(queue.listWorkerTypes(provisionerId, { limit: '2' }));
    assert.deepEqual(
      listed.map(({ workerType, taskQueueId }) => [workerType, taskQueueId]),
      names.map((name) => [name, `${provisionerId}/${name}`]),
    );
    assert.deepEqual(await all(queue.listWorkerTypes(`${provisionerId}-2`)), []);
  },

  'an unknown task queue and worker type are not found': async (context) => {
    await context.refused(() => context.queue.getTaskQueue(context.taskQueueId), 'ResourceNotFound');
    await context.refused(() => context.queue.getWorkerType(context.provisionerId, context.workerType), 'ResourceNotFound');
  },

  'reading task queues needs scopes': async (context) => {
    const { taskQueueId, queue } = context;
    await queue.declareWorkerType(context.provisionerId, context.workerType, { expires: fromNow('1 hour') });
    const other = await clientWith(context, `queue:get-task-queue:${taskQueueId}-2`);
    await context.refused(() => other.getTaskQueue(taskQueueId), 'InsufficientScopes');
    await context.refused(() => other.listTaskQueues(), 'InsufficientScopes');
    await (await clientWith(context, `queue:get-task-queue:${taskQueueId}`)).getTaskQueue(taskQueueId);
    await (await clientWith(context, 'queue:list-task-queues')).listTaskQueues({ limit: '1' });
  },

  'declaring a worker type needs a scope for each property': async (context) => {
    const { provisionerId, workerType, taskQueueId } = context;
    const limited = await clientWith(context, `queue:declare-worker-type:${taskQueueId}#description`);
    await limited.declareWorkerType(provisionerId, workerType, { description: 'Of a test' });
    const both = { description: 'Of a test', stability: 'stable' } as const;
    await context.refused(() => limited.declareWorkerType(provisionerId, workerType, both), 'InsufficientScopes');
  },

  'a provisioner is derived from its task queues': async (context) => {
    const { provisionerId, queue } = context;
    const expires = fromNow('2 hours');
    await queue.declareWorkerType(provisionerId, 'a', { expires: fromNow('1 hour') });
    await queue.declareWorkerType(provisionerId, 'b', { expires });
    const { lastDateActive: _time, ...provisioner } = await queue.getProvisioner(provisionerId);
    const derived = { provisionerId, description: '', stability: 'experimental', actions: [], expires: expires.toISOString() };
    assert.deepEqual(provisioner, derived);
    const listed = (await all(queue.listProvisioners())).find((one) => one.provisionerId === provisionerId);
    assert.equal(listed?.expires, derived.expires);
  },

  'declaring a provisioner changes nothing': async (context) => {
    const { provisionerId, workerType, queue } = context;
    await queue.declareWorkerType(provisionerId, workerType, { expires: fromNow('1 hour') });
    const before = await queue.getProvisioner(provisionerId);
    const declared = await queue.declareProvisioner(provisionerId, { description: 'Of a test', stability: 'stable' });
    assert.deepEqual(declared, before);
    assert.deepEqual(await queue.getProvisioner(provisionerId), before);
  },

  'a provisioner without a task queue is not found': async (context) => {
    const { provisionerId, queue } = context;
    await context.refused(() => queue.getProvisioner(provisionerId), 'ResourceNotFound');
    await context.refused(() => queue.declareProvisioner(provisionerId, { description: 'Of a test' }), 'ResourceNotFound');
  },

  'declaring a provisioner still needs a scope for each property': async (context) => {
    const { provisionerId, workerType, queue } = context;
    await queue.declareWorkerType(provisionerId, workerType, { expires: fromNow('1 hour') });
    const limited = await clientWith(context, `queue:declare-provisioner:${provisionerId}#description`);
    await limited.declareProvisioner(provisionerId, { description: 'Of a test' });
    await context.refused(() => limited.declareProvisioner(provisionerId, { stability: 'stable' }), 'InsufficientScopes');
  },

  'a list of provisioners has no further pages': async (context) => {
    const { provisionerId, queue } = context;
    for (const id of [provisionerId, `${provisionerId}-2`]) await queue.declareWorkerType(id, 'a', { expires: fromNow('1 hour') });
    const { provisioners, continuationToken } = await queue.listProvisioners({ limit: '1' });
    assert.deepEqual([provisioners.length, continuationToken], [1, undefined]);
  },
});
