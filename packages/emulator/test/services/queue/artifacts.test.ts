import { fromNow, slugid } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inOneHour, running, upload } from '../../support/artifact-uploads.ts';
import { claimOne, createTask, deployment, refusal } from '../../support/deployment.ts';

const test = suite('queue, artifacts');

test('a reference redirects, and its URL can be changed', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  const expires = inOneHour();
  const create = (url: string) =>
    taskQueue.createArtifact(taskId, 0, 'public/live.log', { storageType: 'reference', url, expires, contentType: 'text/plain' });
  assert.equal(await create('https://example.com/one'), { storageType: 'reference' });
  await create('https://example.com/two');
  const { summary } = await server.queue.getArtifact(taskId, 0, 'public/live.log').withSummary();
  assert.is(summary.status, 303);
  assert.is(summary.response?.headers['location'], 'https://example.com/two');
  assert.is(summary.response?.headers['x-taskcluster-artifact-storage-type'], 'reference');
});

test('an error artifact returns its reason and message', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  const given = { reason: 'file-missing-on-worker', message: 'no such file' } as const;
  assert.equal(await taskQueue.createArtifact(taskId, 0, 'public/x', { storageType: 'error', expires: inOneHour(), ...given }), {
    storageType: 'error',
  });
  const response = await fetch(server.queue.buildUrl('getArtifact', taskId, '0', 'public/x'));
  assert.is(response.status, 424);
  assert.equal(await response.json(), given);
  assert.equal((await server.queue.listArtifacts(taskId, 0)).artifacts[0]?.contentType, 'application/binary');
});

test('creating the same artifact again returns a new URL, and creating a different one is a conflict', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  const given = { storageType: 's3', contentType: 'text/plain', expires: inOneHour() } as const;
  const create = (changes: object = {}) => taskQueue.createArtifact(taskId, 0, 'public/x', { ...given, ...changes });
  const first = await create();
  const again = await create();
  assert.is.not('putUrl' in first && first.putUrl, 'putUrl' in again && again.putUrl);
  const later = fromNow('2 hours');
  await create({ expires: later });
  assert.is((await server.queue.listArtifacts(taskId, 0)).artifacts[0]?.expires, later.toISOString());
  await refusal(create(), 'RequestConflict');
  assert.match(
    (await refusal(create({ contentType: 'text/html', expires: later }), 'RequestConflict')).message,
    '"contentType":"text/plain"',
  );
  await refusal(
    taskQueue.createArtifact(taskId, 0, 'public/x', {
      storageType: 'reference',
      url: 'https://example.com',
      contentType: 'text/plain',
      expires: later,
    }),
    'RequestConflict',
  );
  const error = { storageType: 'error', expires: later, reason: 'file-missing-on-worker', message: 'one' } as const;
  await taskQueue.createArtifact(taskId, 0, 'public/error', error);
  await refusal(taskQueue.createArtifact(taskId, 0, 'public/error', { ...error, message: 'two' }), 'RequestConflict');
});

test('artifacts need a claimed run and cannot expire after the task', async () => {
  await using server = await deployment();
  const taskId = await createTask(server, { deadline: fromNow('2 hours'), expires: fromNow('3 hours') });
  const create = (changes: { taskId?: string; runId?: number; expires?: Date } = {}) =>
    server.queue.createArtifact(changes.taskId ?? taskId, changes.runId ?? 0, 'public/x', {
      storageType: 's3',
      contentType: 'text/plain',
      expires: changes.expires ?? inOneHour(),
    });
  assert.match((await refusal(create(), 'InputError')).message, 'no worker has claimed');
  await claimOne(server);
  await create();
  assert.match((await refusal(create({ taskId: slugid() }), 'InputError')).message, 'does not exist');
  assert.match((await refusal(create({ runId: 1 }), 'InputError')).message, 'has no run 1');
  assert.match((await refusal(create({ expires: fromNow('4 hours') }), 'InputError')).message, 'is after the expiry of the task');
  assert.match((await refusal(create({ expires: fromNow('-16 minutes') }), 'InputError')).message, 'has passed');
});

test('after the end of a run, artifacts can only be created for a while after an exception', async () => {
  await using server = await deployment();
  const create = (taskId: string) =>
    server.queue.createArtifact(taskId, 0, `public/${slugid()}`, {
      storageType: 's3',
      contentType: 'text/plain',
      expires: fromNow('5 hours'),
    });
  const done = await running(server);
  await done.taskQueue.reportCompleted(done.taskId, 0);
  await refusal(create(done.taskId), 'RequestConflict');
  const broken = await running(server);
  await broken.taskQueue.reportException(broken.taskId, 0, { reason: 'malformed-payload' });
  await server.emulator.advance('24 minutes');
  await create(broken.taskId);
  await server.emulator.advance('2 minutes');
  await refusal(create(broken.taskId), 'RequestConflict');
});

test('creating an artifact needs a scope for the run', async () => {
  await using server = await deployment();
  const { taskId } = await running(server);
  const create = async (...scopes: string[]) =>
    server.queue
      .use({ credentials: await server.clientWith(...scopes) })
      .createArtifact(taskId, 0, 'public/x', { storageType: 's3', contentType: 'text/plain', expires: fromNow('1 hour') });
  await refusal(create(`queue:create-artifact:${taskId}/1`), 'InsufficientScopes');
  await refusal(create('queue:create-artifact:public/*', 'assume:worker-id:group/worker-1'), 'InsufficientScopes');
  await create(`queue:create-artifact:${taskId}/0`);
});

test('the latest artifact belongs to the latest run', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  await upload(taskQueue, taskId, 'public/x', 'first');
  await taskQueue.reportException(taskId, 0, { reason: 'worker-shutdown' });
  await refusal(server.queue.getLatestArtifact(taskId, 'public/x'), 'ResourceNotFound');
  const second = await claimOne(server);
  const answer = await second.taskQueue.createArtifact(taskId, 1, 'public/x', {
    storageType: 's3',
    contentType: 'text/plain',
    expires: inOneHour(),
  });
  await fetch('putUrl' in answer ? answer.putUrl : '', { method: 'PUT', body: 'second', headers: { 'content-type': 'text/plain' } });
  const read = async (url: string) => (await fetch(url)).text();
  assert.is(await read(server.queue.buildUrl('getLatestArtifact', taskId, 'public/x')), 'second');
  assert.is(await read(server.queue.buildUrl('getArtifact', taskId, '0', 'public/x')), 'first');
  assert.is((await server.queue.listLatestArtifacts(taskId)).artifacts.length, 1);
});

test('artifacts are listed in pages', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  const names = ['public/c', 'public/a', 'public/b'];
  for (const name of names) await upload(taskQueue, taskId, name, name);
  for (const list of [
    () => server.queue.listArtifacts(taskId, '0', { limit: '2' }),
    () => server.queue.listLatestArtifacts(taskId, { limit: '2' }),
  ]) {
    const listed: string[] = [];
    for await (const { name, storageType } of list()) listed.push(`${storageType} ${name}`);
    assert.equal(listed, ['s3 public/a', 's3 public/b', 's3 public/c']);
  }
});

test('an expired artifact is refused, and removed with its bytes half an hour later, unless its expiry was extended', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  await upload(taskQueue, taskId, 'public/gone', 'x');
  await upload(taskQueue, taskId, 'public/stays', 'x');
  await taskQueue.createArtifact(taskId, 0, 'public/stays', { storageType: 's3', expires: fromNow('3 hours'), contentType: 'text/plain' });
  const { summary } = await server.queue.getArtifact(taskId, 0, 'public/gone').withSummary();
  await taskQueue.reportCompleted(taskId, 0);
  await server.emulator.advance('61 minutes');
  await refusal(server.queue.getArtifact(taskId, 0, 'public/gone'), 'ResourceExpired');
  await refusal(server.queue.artifact(taskId, 0, 'public/gone'), 'ResourceExpired');
  assert.is((await server.queue.artifactInfo(taskId, 0, 'public/gone')).name, 'public/gone');
  assert.is((await fetch(summary.response?.headers['location'] ?? '')).status, 200);
  await server.emulator.advance('30 minutes');
  await refusal(server.queue.getArtifact(taskId, 0, 'public/gone'), 'ResourceNotFound');
  assert.is((await fetch(summary.response?.headers['location'] ?? '')).status, 404);
  assert.equal(
    (await server.queue.listArtifacts(taskId, 0)).artifacts.map(({ name }) => name),
    ['public/stays'],
  );
});

test('references and errors are published, and uploads are not', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  await upload(taskQueue, taskId, 'public/x', 'x');
  await taskQueue.createArtifact(taskId, 0, 'public/ref', {
    storageType: 'reference',
    url: 'https://example.com',
    contentType: 'text/plain',
    expires: inOneHour(),
  });
  await taskQueue.createArtifact(taskId, 0, 'public/bad', {
    storageType: 'error',
    reason: 'file-missing-on-worker',
    message: 'm',
    expires: inOneHour(),
  });
  const created = server.emulator.publishedEvents.filter(({ name }) => name === 'artifactCreated');
  assert.equal(
    created.map(({ message }) => (message['artifact'] as { name: string }).name),
    ['public/ref', 'public/bad'],
  );
  assert.is(created[0]?.routingKey, `primary.${taskId}.0.group.worker-1.proj.ci.-.${taskId}._`);
});

test.run();
