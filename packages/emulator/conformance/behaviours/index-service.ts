import assert from 'node:assert/strict';
import { fromNow, slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { Trial } from '../test-context.ts';

/** A namespace that no other trial has; entries of the index cannot be removed, and expire. */
function namespaceOf({ prefix }: Trial): string {
  return prefix.replaceAll('-', '_');
}

function entry(taskId: string, rank = 0) {
  return { taskId, rank, data: { rank }, expires: fromNow('1 hour') };
}

export const indexBehaviours: readonly Behaviour[] = behaviours('index', {
  'a task that is put into the index is found by its path': async (trial) => {
    const path = `${namespaceOf(trial)}.a.b`;
    const taskId = slugid();
    await trial.index.insertTask(path, entry(taskId, 3));
    const found = await trial.index.findTask(path);
    assert.deepEqual([found.namespace, found.taskId, found.rank, found.data], [path, taskId, 3, { rank: 3 }]);
  },

  'a path without a task is not found': async (trial) => {
    await trial.refused(() => trial.index.findTask(`${namespaceOf(trial)}.none`), 'ResourceNotFound');
  },

  'a higher or equal rank takes the place of a lower one, and not the other way round': async (trial) => {
    const path = `${namespaceOf(trial)}.ranked`;
    const [first, second, third] = [slugid(), slugid(), slugid()];
    await trial.index.insertTask(path, entry(first, 5));
    await trial.index.insertTask(path, entry(second, 4));
    assert.equal((await trial.index.findTask(path)).taskId, first);
    await trial.index.insertTask(path, entry(third, 5));
    assert.equal((await trial.index.findTask(path)).taskId, third);
  },

  'the namespaces and tasks of a namespace are listed': async (trial) => {
    const namespace = namespaceOf(trial);
    for (const path of ['x.one', 'x.two', 'y.deep.one', 'top']) await trial.index.insertTask(`${namespace}.${path}`, entry(slugid()));
    const namespaces: string[] = [];
    for await (const { name } of trial.index.listNamespaces(namespace)) namespaces.push(name);
    assert.deepEqual(namespaces.sort(), ['x', 'y']);
    const tasks: string[] = [];
    for await (const { namespace: path } of trial.index.listTasks(`${namespace}.x`, { limit: '1' })) tasks.push(path);
    assert.deepEqual(tasks.sort(), [`${namespace}.x.one`, `${namespace}.x.two`]);
  },

  'an entry that has expired is not found': async (trial) => {
    const path = `${namespaceOf(trial)}.expired`;
    await trial.index.insertTask(path, { ...entry(slugid()), expires: fromNow('-1 minute') }).catch(() => {});
    // Expired entries go when they are cleaned up, which may take a deployment a day.
    const found = await trial.index.findTask(path).then(
      ({ expires }) => Date.parse(expires) < Date.now(),
      ({ code }: { code: string }) => code === 'ResourceNotFound',
    );
    assert.ok(found);
  },

  'putting a task into the index takes a scope for its path': async (trial) => {
    const namespace = namespaceOf(trial);
    const index = trial.as(trial.index, await trial.client([`index:insert-task:${namespace}.mine.*`]));
    await index.insertTask(`${namespace}.mine.a`, entry(slugid()));
    await trial.refused(() => index.insertTask(`${namespace}.other`, entry(slugid())), 'InsufficientScopes');
  },

  'a task with an index route is in the index when it completes': async (trial) => {
    const path = `${namespaceOf(trial)}.routed`;
    const taskId = await trial.task({ routes: [`index.${path}`], extra: { index: { rank: 7, data: { a: 1 } } } });
    const { taskQueue } = await trial.claim(taskId);
    await trial.refused(() => trial.index.findTask(path), 'ResourceNotFound');
    await taskQueue.reportCompleted(taskId, 0);
    const found = await trial.eventually(async () => trial.index.findTask(path));
    assert.deepEqual([found.taskId, found.rank, found.data], [taskId, 7, { a: 1 }]);
  },

  'an artifact is found by the path of its task': async (trial) => {
    const path = `${namespaceOf(trial)}.artifact`;
    const taskId = await trial.task();
    const { taskQueue } = await trial.claim(taskId);
    const url = 'https://example.com/elsewhere';
    await taskQueue.createArtifact(taskId, 0, 'public/a', {
      storageType: 'reference',
      url,
      contentType: 'text/plain',
      expires: fromNow('1 hour'),
    });
    await trial.index.insertTask(path, entry(taskId));
    let location = trial.index.buildUrl('findArtifactFromTask', path, 'public/a');
    for (let hops = 0; hops < 4 && location !== url; hops++) {
      location = (await fetch(location, { redirect: 'manual' })).headers.get('location') ?? '';
    }
    assert.equal(location, url);
  },

  'a path that is none is refused': async (trial) => {
    await trial.refused(() => trial.index.findTask('a..b'), 'InvalidRequestArguments', 'ResourceNotFound');
  },
});
