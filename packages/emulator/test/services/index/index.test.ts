import { fromNow, slugid } from '@tc/core';
import { Index, type ListNamespacesResponse, type ListTasksResponse } from '@tc/index';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, deployment, refusal, type TestDeployment } from '../../support/deployment.ts';
import { clientOf } from '../../support/service-client.ts';

const test = suite('index');

const entry = (rank: number, taskId = slugid()) => ({ taskId, rank, data: { rank }, expires: fromNow('1 day') });

test('a task is found by its path, with its data', async () => {
  await using server = await deployment();
  const index = clientOf(server, Index);
  const given = entry(3);
  const expected = { ...given, namespace: 'proj.main.linux', expires: given.expires.toISOString() };
  assert.equal(await index.insertTask('proj.main.linux', given), expected);
  assert.equal(await index.findTask('proj.main.linux'), expected);
  await refusal(index.findTask('proj.main'), 'ResourceNotFound');
});

test('a task with a lower rank does not replace the indexed one, and a task with an equal rank does', async () => {
  await using server = await deployment();
  const index = clientOf(server, Index);
  const [first, lower, equal] = [entry(2), entry(1), entry(2)];
  await index.insertTask('a.b', first);
  assert.is((await index.insertTask('a.b', lower)).taskId, first.taskId);
  assert.is((await index.findTask('a.b')).taskId, first.taskId);
  assert.is((await index.insertTask('a.b', equal)).taskId, equal.taskId);
  assert.is((await index.findTask('a.b')).taskId, equal.taskId);
});

test('a rank is a whole number of 32 bits', async () => {
  await using server = await deployment();
  const index = clientOf(server, Index);
  for (const rank of [2 ** 31 - 1, -(2 ** 31), 0]) assert.is((await index.insertTask(`a.r${rank + 2 ** 31}`, entry(rank))).rank, rank);
  for (const rank of [1.5, 2 ** 31, -(2 ** 31) - 1, 1e12]) await refusal(index.insertTask('a.b', entry(rank)), 'InternalServerError');
});

test('tasks at several paths are found together, in pages', async () => {
  await using server = await deployment();
  const index = clientOf(server, Index);
  for (const path of ['a.b', 'a.c', 'd.e.f', 'single']) await index.insertTask(path, entry(0));
  const indexes = ['a.b', 'd.e.f', 'a.none', 'single', 'a.b', 'not a path'];
  const paths = async (limit: string): Promise<string[][]> => {
    const pages: string[][] = [];
    for await (const { tasks } of index.findTasksAtIndex({ indexes }, { limit }).pages())
      pages.push(tasks.map(({ namespace }) => namespace));
    return pages;
  };
  assert.equal(await paths('1000'), [['a.b', 'd.e.f']]);
  assert.equal(await paths('1'), [['a.b'], ['d.e.f']]);
  assert.equal((await index.findTasksAtIndex({})).tasks, []);
});

test('finding tasks at several paths needs the scope for each', async () => {
  await using server = await deployment({ roles: [{ roleId: 'anonymous', scopes: [] }] });
  const index = clientOf(server, Index).use({ credentials: await server.clientWith('index:find-task:a.*') });
  assert.equal((await index.findTasksAtIndex({ indexes: ['a.b', 'a.c'] })).tasks, []);
  assert.match((await refusal(index.findTasksAtIndex({ indexes: ['a.b', 'b.c'] }), 'InsufficientScopes')).message, 'index:find-task:b.c');
});

test('a task is removed from its path, and its namespace stays', async () => {
  await using server = await deployment();
  const index = clientOf(server, Index);
  await index.insertTask('a.b.c', entry(5));
  await index.deleteTask('a.b.c');
  await index.deleteTask('a.b.c');
  await refusal(index.findTask('a.b.c'), 'ResourceNotFound');
  assert.is((await index.listNamespaces('a')).namespaces[0]?.namespace, 'a.b');
  assert.is((await index.insertTask('a.b.c', entry(1))).rank, 1);
  const other = index.use({ credentials: await server.clientWith('index:insert-task:a.*') });
  await refusal(other.deleteTask('a.b.c'), 'InsufficientScopes');
});

test('a namespace lists its direct contents in pages', async () => {
  await using server = await deployment();
  const index = clientOf(server, Index);
  for (const path of ['p.c', 'p.a', 'p.b', 'p.x.one', 'p.y.deep.two', 'q.z.three']) await index.insertTask(path, entry(0));
  const tasks: string[] = [];
  for await (const { namespace } of index.listTasks('p', { limit: '2' })) tasks.push(namespace);
  assert.equal(tasks, ['p.a', 'p.b', 'p.c']);
  const namespaces: [string, string][] = [];
  for await (const { namespace, name } of index.listNamespaces('p', { limit: '1' })) namespaces.push([namespace, name]);
  assert.equal(namespaces, [
    ['p.x', 'x'],
    ['p.y', 'y'],
  ]);
  assert.equal((await index.listNamespaces('p.y')).namespaces[0]?.namespace, 'p.y.deep');
  assert.equal((await index.listTasks('nothing')).tasks, []);
  assert.equal((await index.listNamespaces('nothing')).namespaces, []);
});

test('the root is listed by leaving the namespace out, with scopes that end with a colon', async () => {
  await using server = await deployment();
  const index = clientOf(server, Index);
  for (const path of ['alone', 'p.a', 'p.b', 'q.r.c']) await index.insertTask(path, entry(0));
  for (const end of ['', '/']) {
    const names = [];
    let continuationToken: string | undefined;
    do {
      const query = { limit: '1', continuationToken };
      const page = await index.request<ListNamespacesResponse>('GET', `/namespaces${end}`, { query });
      names.push(...page.namespaces.map(({ name }) => name));
      continuationToken = page.continuationToken;
    } while (continuationToken !== undefined);
    assert.equal(names, ['p', 'q']);
    const { tasks } = await index.request<ListTasksResponse>('GET', `/tasks${end}`);
    assert.equal(
      tasks.map(({ namespace }) => namespace),
      ['alone'],
    );
  }
  await server.auth.deleteRole('anonymous');
  const allowed = index.use({ authorizedScopes: ['index:list-namespaces:'] });
  await allowed.request('GET', '/namespaces');
  await refusal(allowed.request('GET', '/tasks'), 'InsufficientScopes');
  await refusal(index.request('GET', '/task'), 'ResourceNotFound');
});

test('entries expire, and a namespace expires with its last entry', async () => {
  await using server = await deployment({ now: () => Date.parse('2030-01-01T12:00:00.000Z') });
  const index = clientOf(server, Index);
  await index.insertTask('p.x.short', { ...entry(9), expires: new Date('2030-01-01T13:00:00.000Z') });
  await index.insertTask('p.x.long', { ...entry(0), expires: new Date('2030-01-03T13:00:00.000Z') });
  assert.is((await index.listNamespaces('p')).namespaces[0]?.expires, '2030-01-04T00:00:00.000Z');
  await server.emulator.advance('2 hours');
  await refusal(index.findTask('p.x.short'), 'ResourceNotFound');
  assert.equal(
    (await index.listTasks('p.x')).tasks.map(({ namespace }) => namespace),
    ['p.x.long'],
  );
  await index.insertTask('p.x.short', { ...entry(1), expires: new Date('2030-01-02T00:00:00.000Z') });
  assert.is((await index.findTask('p.x.short')).rank, 1, 'a rank counts no more once its entry has expired');
  await server.emulator.advance('3 days');
  assert.equal((await index.listNamespaces('p')).namespaces, []);
});

test('a path consists of words joined with dots, and inserting needs a scope for the path', async () => {
  await using server = await deployment();
  const index = clientOf(server, Index).use({ credentials: await server.clientWith('index:insert-task:a.*') });
  await index.insertTask('a.b', entry(0));
  await refusal(index.insertTask('b.a', entry(0)), 'InsufficientScopes');
  for (const path of ['a..b', 'a.', 'a b', 'x'.repeat(256)]) await refusal(index.findTask(path), 'InvalidRequestArguments');
});

/** Creates a task and completes it as a worker. @returns its taskId */
async function complete(server: TestDeployment, changes: Parameters<typeof createTask>[1]): Promise<string> {
  const taskId = await createTask(server, changes);
  const claim = await claimOne(server);
  await claim.taskQueue.reportCompleted(taskId, 0);
  return taskId;
}

test('a completed task is indexed at its routes, with the data from its definition', async () => {
  await using server = await deployment();
  const index = clientOf(server, Index);
  const expires = fromNow('3 days').toISOString();
  const extra = { index: { rank: 7, data: { size: 1 }, expires } };
  const routes = ['index.proj.main.linux', 'index.proj.revision.abc', 'other.proj'];
  const taskId = await complete(server, { routes, extra });
  for (const namespace of ['proj.main.linux', 'proj.revision.abc']) {
    assert.equal(await index.findTask(namespace), { namespace, taskId, rank: 7, data: { size: 1 }, expires });
  }
});

test('by default, the rank is 0 and the entry expires with the task', async () => {
  await using server = await deployment();
  const index = clientOf(server, Index);
  const taskId = await complete(server, { routes: ['index.p.x'] });
  const { expires } = await server.queue.task(taskId);
  assert.equal(await index.findTask('p.x'), { namespace: 'p.x', taskId, rank: 0, data: {}, expires });
  const next = await complete(server, { routes: ['index.p.x'] });
  assert.is((await index.findTask('p.x')).taskId, next);
});

test('a failed task is not indexed, and neither is one with an invalid rank or path', async () => {
  await using server = await deployment();
  const index = clientOf(server, Index);
  const failed = await createTask(server, { routes: ['index.p.failed'] });
  await (await claimOne(server)).taskQueue.reportFailed(failed, 0);
  await complete(server, { routes: ['index.p.ranked'], extra: { index: { rank: 'high' } } });
  await complete(server, { routes: ['index.p.listed'], extra: { index: { data: [] } } });
  await complete(server, { routes: ['index.p..empty', 'index.p.good'] });
  assert.equal(
    (await index.listTasks('p')).tasks.map(({ namespace }) => namespace),
    ['p.good'],
  );
});

async function withArtifact(server: TestDeployment, name: string): Promise<void> {
  const taskId = await createTask(server, { routes: ['index.p.x'] });
  const { taskQueue } = await claimOne(server);
  const artifact = { storageType: 's3' as const, contentType: 'text/plain', expires: fromNow('1 hour', server.emulator.now()) };
  const { putUrl } = (await taskQueue.createArtifact(taskId, 0, name, artifact)) as { putUrl: string };
  await fetch(putUrl, { method: 'PUT', body: 'content', headers: { 'content-type': 'text/plain' } });
  await taskQueue.reportCompleted(taskId, 0);
}

test('anyone is redirected to a public artifact of an indexed task', async () => {
  await using server = await deployment();
  await withArtifact(server, 'public/build/x.txt');
  const url = `${server.emulator.rootUrl}/api/index/v1/task/p.x/artifacts/public/build/x.txt`;
  const redirect = await fetch(url, { redirect: 'manual' });
  assert.is(redirect.status, 303);
  assert.is(await (await fetch(redirect.headers.get('location') ?? '')).text(), 'content');
  const missing = await fetch(url.replace('x.txt', 'y.txt'), { redirect: 'manual' });
  assert.match(missing.headers.get('location') ?? '', /\/api\/queue\/v1\/task\/[^/]+\/artifacts\/public%2Fbuild%2Fy\.txt$/);
});

test('the role anonymous decides which artifacts are public', async () => {
  await using server = await deployment({ roles: [{ roleId: 'anonymous', scopes: ['queue:get-artifact:open/*'] }] });
  await withArtifact(server, 'open/x.txt');
  const at = (name: string) => `${server.emulator.rootUrl}/api/index/v1/task/p.x/artifacts/${name}`;
  assert.is(await (await fetch(at('open/x.txt'))).text(), 'content');
  assert.is((await fetch(at('public/x.txt'))).status, 403);
});

test('a private artifact needs a scope, and the redirect is signed for the emulator’s clock', async () => {
  await using server = await deployment();
  await server.emulator.advance('2 hours');
  await withArtifact(server, 'private/x.txt');
  const index = clientOf(server, Index);
  const url = (credentials: { clientId: string; accessToken: string }) =>
    index.use({ credentials }).buildSignedUrl('findArtifactFromTask', 'p.x', 'private/x.txt', { expiresIn: '3 hours' });
  assert.is((await fetch(url(await server.clientWith('queue:get-artifact:private/other')))).status, 403);
  const response = await fetch(url(await server.clientWith('queue:get-artifact:private/*')));
  assert.is(await response.text(), 'content');
});

test('an artifact of an unknown path is not found', async () => {
  await using server = await deployment();
  await refusal(clientOf(server, Index).findArtifactFromTask('p.x', 'public/x'), 'ResourceNotFound');
});

test.run();
