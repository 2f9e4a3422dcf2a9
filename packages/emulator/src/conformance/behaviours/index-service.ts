import assert from 'node:assert/strict';
import { fromNow, slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { TestContext } from '../test-context.ts';

/** A unique namespace for this context. Its entries cannot be removed, but they expire. */
function namespaceOf({ prefix }: TestContext): string {
  return prefix.replaceAll('-', '_');
}

function entry(taskId: string, rank = 0) {
  return { taskId, rank, data: { rank }, expires: fromNow('1 hour') };
}

export const indexBehaviours: readonly Behaviour[] = behaviours('index', {
  'an indexed task is found by its path': async (context) => {
    const path = `${namespaceOf(context)}.a.b`;
    const taskId = slugid();
    await context.index.insertTask(path, entry(taskId, 3));
    const found = await context.index.findTask(path);
    assert.deepEqual([found.namespace, found.taskId, found.rank, found.data], [path, taskId, 3, { rank: 3 }]);
  },

  'a path without a task is not found': async (context) => {
    await context.refused(() => context.index.findTask(`${namespaceOf(context)}.none`), 'ResourceNotFound');
  },

  'a task replaces another one with a lower or equal rank, but not one with a higher rank': async (context) => {
    const path = `${namespaceOf(context)}.ranked`;
    const [first, second, third] = [slugid(), slugid(), slugid()];
    await context.index.insertTask(path, entry(first, 5));
    await context.index.insertTask(path, entry(second, 4));
    assert.equal((await context.index.findTask(path)).taskId, first);
    await context.index.insertTask(path, entry(third, 5));
    assert.equal((await context.index.findTask(path)).taskId, third);
  },

  'the namespaces and tasks of a namespace are listed': async (context) => {
    const namespace = namespaceOf(context);
    for (const path of ['x.one', 'x.two', 'y.deep.one', 'top']) await context.index.insertTask(`${namespace}.${path}`, entry(slugid()));
    const namespaces: string[] = [];
    for await (const { name } of context.index.listNamespaces(namespace)) namespaces.push(name);
    assert.deepEqual(namespaces.sort(), ['x', 'y']);
    const tasks: string[] = [];
    for await (const { namespace: path } of context.index.listTasks(`${namespace}.x`, { limit: '1' })) tasks.push(path);
    assert.deepEqual(tasks.sort(), [`${namespace}.x.one`, `${namespace}.x.two`]);
  },

  'an expired entry is not found': async (context) => {
    const path = `${namespaceOf(context)}.expired`;
    await context.index.insertTask(path, { ...entry(slugid()), expires: fromNow('-1 minute') }).catch(() => {});
    // A deployment removes expired entries periodically, which can take a day.
    const found = await context.index.findTask(path).then(
      ({ expires }) => Date.parse(expires) < Date.now(),
      ({ code }: { code: string }) => code === 'ResourceNotFound',
    );
    assert.ok(found);
  },

  'inserting a task needs a scope for its path': async (context) => {
    const namespace = namespaceOf(context);
    const index = context.as(context.index, await context.client([`index:insert-task:${namespace}.mine.*`]));
    await index.insertTask(`${namespace}.mine.a`, entry(slugid()));
    await context.refused(() => index.insertTask(`${namespace}.other`, entry(slugid())), 'InsufficientScopes');
  },

  'a completed task with an index route is indexed': async (context) => {
    const path = `${namespaceOf(context)}.routed`;
    const taskId = await context.task({ routes: [`index.${path}`], extra: { index: { rank: 7, data: { a: 1 } } } });
    const { taskQueue } = await context.claim(taskId);
    await context.refused(() => context.index.findTask(path), 'ResourceNotFound');
    await taskQueue.reportCompleted(taskId, 0);
    const found = await context.eventually(async () => context.index.findTask(path));
    assert.deepEqual([found.taskId, found.rank, found.data], [taskId, 7, { a: 1 }]);
  },

  'an artifact is found by the path of its task': async (context) => {
    const path = `${namespaceOf(context)}.artifact`;
    const taskId = await context.task();
    const { taskQueue } = await context.claim(taskId);
    const url = 'https://example.com/elsewhere';
    await taskQueue.createArtifact(taskId, 0, 'public/a', {
      storageType: 'reference',
      url,
      contentType: 'text/plain',
      expires: fromNow('1 hour'),
    });
    await context.index.insertTask(path, entry(taskId));
    let location = context.index.buildUrl('findArtifactFromTask', path, 'public/a');
    for (let hops = 0; hops < 4 && location !== url; hops++) {
      location = (await fetch(location, { redirect: 'manual' })).headers.get('location') ?? '';
    }
    assert.equal(location, url);
  },

  'an invalid path is rejected': async (context) => {
    await context.refused(() => context.index.findTask('a..b'), 'InvalidRequestArguments', 'ResourceNotFound');
  },
});
