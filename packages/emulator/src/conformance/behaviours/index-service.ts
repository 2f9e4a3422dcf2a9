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
    context.needsAnonymous('queue:get-artifact:public/a');
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

  'inserting a task returns the entry that is then in place': async (context) => {
    const path = `${namespaceOf(context)}.place`;
    const [first, second] = [slugid(), slugid()];
    assert.equal((await context.index.insertTask(path, entry(first, 5))).taskId, first);
    assert.equal((await context.index.insertTask(path, entry(second, 4))).taskId, first);
    assert.equal((await context.index.insertTask(path, entry(second, 6))).taskId, second);
  },

  'a rank is a whole number of 32 bits': async (context) => {
    const namespace = namespaceOf(context);
    context.needs(`index:insert-task:${namespace}.*`);
    const index = context.as(context.index, context.target.credentials, { retries: 0 });
    for (const rank of [2 ** 31 - 1, -(2 ** 31)]) {
      assert.equal((await index.insertTask(`${namespace}.fits`, entry(slugid(), rank))).rank, 2 ** 31 - 1);
    }
    for (const rank of [1.5, 2 ** 31]) {
      await context.refused(() => index.insertTask(`${namespace}.large`, entry(slugid(), rank)), 'InternalServerError');
    }
  },

  'an entry needs data and an expiry time': async (context) => {
    const path = `/task/${namespaceOf(context)}.bad`;
    const put = (payload: object) => context.index.request('PUT', path, { payload });
    await context.refused(() => put({ taskId: slugid(), rank: 0, expires: fromNow('1 hour') }), 'InputValidationError');
    await context.refused(() => put({ taskId: slugid(), rank: 0, data: {} }), 'InputValidationError');
    await context.refused(() => put({ taskId: 'mine', rank: 0, data: {}, expires: fromNow('1 hour') }), 'InputValidationError');
  },

  'tasks at several paths are found together, and unknown paths are left out': async (context) => {
    const namespace = namespaceOf(context);
    const paths = [`${namespace}.a`, `${namespace}.b.c`];
    for (const path of paths) await context.index.insertTask(path, entry(slugid()));
    const { tasks } = await context.index.findTasksAtIndex({ indexes: [...paths, `${namespace}.none`, 'not a path'] });
    assert.deepEqual(tasks.map((task) => task.namespace).sort(), paths);
    assert.deepEqual((await context.index.findTasksAtIndex({ indexes: [] })).tasks, []);
  },

  'tasks at several paths are found in pages': async (context) => {
    const namespace = namespaceOf(context);
    const indexes = ['a', 'b', 'c'].map((word) => `${namespace}.${word}`);
    for (const path of indexes) await context.index.insertTask(path, entry(slugid()));
    const sizes: number[] = [];
    const found: string[] = [];
    for await (const { tasks } of context.index.findTasksAtIndex({ indexes }, { limit: '2' }).pages()) {
      sizes.push(tasks.length);
      found.push(...tasks.map((task) => task.namespace));
    }
    assert.deepEqual([sizes, found.sort()], [[2, 1], indexes]);
  },

  'a path of a single word is found alone, but not among several': async (context) => {
    const path = `${namespaceOf(context)}_single`;
    context.cleanUp(() => context.index.deleteTask(path));
    await context.index.insertTask(path, entry(slugid()));
    assert.equal((await context.index.findTask(path)).namespace, path);
    assert.deepEqual((await context.index.findTasksAtIndex({ indexes: [path] })).tasks, []);
  },

  'finding tasks at several paths needs the scope for each': async (context) => {
    const namespace = namespaceOf(context);
    await context.onlyWith(`index:find-task:${namespace}.*`, context.index, (index) =>
      index.findTasksAtIndex({ indexes: [`${namespace}.a`, `${namespace}.b`] }),
    );
  },

  'a task can be removed from its path, and its namespace stays': async (context) => {
    const namespace = namespaceOf(context);
    const path = `${namespace}.gone.task`;
    await context.index.insertTask(path, entry(slugid(), 9));
    await context.index.deleteTask(path);
    await context.index.deleteTask(path);
    await context.refused(() => context.index.findTask(path), 'ResourceNotFound');
    const { namespaces } = await context.index.listNamespaces(namespace);
    assert.deepEqual(
      namespaces.map(({ name }) => name),
      ['gone'],
    );
    assert.equal((await context.index.insertTask(path, entry(slugid(), 1))).rank, 1);
  },

  'removing a task from its path needs a scope': async (context) => {
    const path = `${namespaceOf(context)}.mine`;
    await context.onlyWith(`index:delete-task:${path}`, context.index, (index) => index.deleteTask(path));
  },

  'finding and listing need a scope each': async (context) => {
    const namespace = namespaceOf(context);
    await context.index.insertTask(`${namespace}.a`, entry(slugid()));
    await context.onlyWith(`index:find-task:${namespace}.a`, context.index, (index) => index.findTask(`${namespace}.a`));
    await context.onlyWith(`index:list-tasks:${namespace}`, context.index, (index) => index.listTasks(namespace));
    await context.onlyWith(`index:list-namespaces:${namespace}`, context.index, (index) => index.listNamespaces(namespace));
  },

  'an unknown namespace is empty': async (context) => {
    const namespace = `${namespaceOf(context)}.none`;
    assert.deepEqual((await context.index.listTasks(namespace)).tasks, []);
    assert.deepEqual((await context.index.listNamespaces(namespace)).namespaces, []);
  },

  'a namespace lasts at least as long as its entries': async (context) => {
    const namespace = namespaceOf(context);
    const expires = fromNow('2 days');
    await context.index.insertTask(`${namespace}.short.a`, entry(slugid()));
    await context.index.insertTask(`${namespace}.short.b`, { ...entry(slugid()), expires });
    const [inner] = (await context.index.listNamespaces(namespace)).namespaces;
    assert.equal(inner?.namespace, `${namespace}.short`);
    assert.ok(Date.parse(inner?.expires ?? '') >= expires.getTime());
  },

  'an invalid continuationToken is rejected': async (context) => {
    const namespace = namespaceOf(context);
    await context.refused(() => context.index.listTasks(namespace, { continuationToken: '!!' }), 'InputError');
    await context.refused(() => context.index.listNamespaces(namespace, { continuationToken: '!!' }), 'InputError');
  },

  'a failed task is not indexed': async (context) => {
    const namespace = namespaceOf(context);
    const failed = await context.task({ routes: [`index.${namespace}.failed`] });
    await (await context.claim(failed)).taskQueue.reportFailed(failed, 0);
    const completed = await context.task({ routes: [`index.${namespace}.completed`] });
    await (await context.claim(completed)).taskQueue.reportCompleted(completed, 0);
    await context.eventually(async () => context.index.findTask(`${namespace}.completed`));
    await context.refused(() => context.index.findTask(`${namespace}.failed`), 'ResourceNotFound');
  },

  'by default, a task is indexed with rank 0 until it expires': async (context) => {
    const path = `${namespaceOf(context)}.defaults`;
    const taskId = await context.task({ routes: [`index.${path}`] });
    await (await context.claim(taskId)).taskQueue.reportCompleted(taskId, 0);
    const found = await context.eventually(async () => context.index.findTask(path));
    const { expires = '' } = await context.queue.task(taskId);
    assert.deepEqual([found.rank, found.data, Date.parse(found.expires)], [0, {}, Date.parse(expires)]);
  },

  'a private artifact needs a scope, and the redirect is signed': async (context) => {
    const path = `${namespaceOf(context)}.private`;
    const name = `private/${context.prefix}`;
    await context.index.insertTask(path, entry(slugid()));
    const index = context.as(context.index, await context.client([`queue:get-artifact:${name}`]));
    const open = (url: string) => fetch(url, { redirect: 'manual' });
    const response = await open(index.buildSignedUrl('findArtifactFromTask', path, name));
    assert.equal(response.status, 303);
    assert.match(response.headers.get('location') ?? '', /bewit=/);
    assert.equal((await open(index.buildUrl('findArtifactFromTask', path, name))).status, 403);
    assert.equal((await open(index.buildSignedUrl('findArtifactFromTask', path, `${name}/other`))).status, 403);
  },

  'an artifact that anonymous callers may read needs no scope': async (context) => {
    context.needsAnonymous('queue:get-artifact:public/a');
    const path = `${namespaceOf(context)}.public`;
    await context.index.insertTask(path, entry(slugid()));
    const response = await fetch(context.index.buildUrl('findArtifactFromTask', path, 'public/a'), { redirect: 'manual' });
    assert.equal(response.status, 303);
    assert.doesNotMatch(response.headers.get('location') ?? '', /bewit=/);
  },

  'an artifact of an unknown path is not found': async (context) => {
    await context.refused(() => context.index.findArtifactFromTask(`${namespaceOf(context)}.none`, 'public/a'), 'ResourceNotFound');
  },
});
