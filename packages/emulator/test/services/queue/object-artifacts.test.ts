import { Credentials, fromNow, slugid } from '@tc/core';
import { ObjectService } from '@tc/object';
import type { ObjectArtifactResponse, Queue } from '@tc/queue';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, deployment, refusal, type TestDeployment } from '../../support/deployment.ts';

const test = suite('queue, object and link artifacts');

/** A running task, and a client with its credentials. */
async function running(server: TestDeployment, projectId = 'none'): Promise<{ taskId: string; taskQueue: Queue }> {
  const taskId = await createTask(server, { projectId });
  const { taskQueue } = await claimOne(server);
  return { taskId, taskQueue };
}

/** Creates an object artifact, without its content. */
async function create(taskQueue: Queue, taskId: string, name: string, changes: object = {}): Promise<ObjectArtifactResponse> {
  const given = { storageType: 'object', contentType: 'text/plain', expires: fromNow('1 hour'), ...changes } as const;
  const response = await taskQueue.createArtifact(taskId, 0, name, given);
  if (response.storageType !== 'object') throw new Error(response.storageType);
  return response;
}

/** Uploads the content of an object artifact, with the credentials that came with it. */
async function upload({ emulator }: TestDeployment, artifact: ObjectArtifactResponse, text: string): Promise<void> {
  const { name, projectId, uploadId, expires, credentials } = artifact;
  const object = new ObjectService({ rootUrl: emulator.rootUrl, credentials, retries: 0 });
  const dataInline = { contentType: 'text/plain', objectData: Buffer.from(text).toString('base64') };
  await object.createUpload(name, { projectId, uploadId, expires, proposedUploadMethods: { dataInline } });
  await object.finishUpload(name, { projectId, uploadId, hashes: {} });
}

test('an object artifact is uploaded, finished and downloaded', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server, 'mine');
  const artifact = await create(taskQueue, taskId, 'public/x.txt');
  assert.equal([artifact.name, artifact.projectId], [`t/${taskId}/0/public/x.txt`, 'mine']);
  await upload(server, artifact, 'hello');
  await taskQueue.finishArtifact(taskId, 0, 'public/x.txt', { uploadId: artifact.uploadId });
  const redirect = await fetch(server.queue.buildUrl('getArtifact', taskId, '0', 'public/x.txt'), { redirect: 'manual' });
  assert.equal([redirect.status, redirect.headers.get('x-taskcluster-artifact-storage-type')], [303, 'object']);
  assert.equal(await redirect.json(), { storageType: 'object', url: redirect.headers.get('location') });
  assert.is(await (await fetch(server.queue.buildUrl('getLatestArtifact', taskId, 'public/x.txt'))).text(), 'hello');
  const content = await server.queue.latestArtifact(taskId, 'public/x.txt');
  if (content.storageType !== 'object') throw new Error(content.storageType);
  assert.is(content.name, artifact.name);
  const object = new ObjectService({ rootUrl: server.emulator.rootUrl, credentials: content.credentials, retries: 0 });
  const download = await object.startDownload(content.name, { acceptDownloadMethods: { simple: true } });
  assert.is(await (await fetch((download as { url: string }).url)).text(), 'hello');
  await refusal(object.startDownload(`t/${taskId}/0/public/y`, { acceptDownloadMethods: { simple: true } }), 'InsufficientScopes');
  const expiry = new Credentials(content.credentials).expiry?.getTime() ?? 0;
  assert.ok(Math.abs(expiry - server.emulator.now().getTime() - 3_600_000) < 10_000);
});

test('an object artifact is listed before it is finished, and cannot be read', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  const artifact = await create(taskQueue, taskId, 'public/x', { contentLength: 5 });
  const { artifacts } = await server.queue.listArtifacts(taskId, 0);
  assert.equal(
    artifacts.map(({ name, storageType, contentLength }) => ({ name, storageType, contentLength })),
    [{ name: 'public/x', storageType: 'object', contentLength: 5 }],
  );
  for (const call of ['getArtifact', 'artifact', 'artifactInfo'] as const) {
    await refusal(server.queue[call](taskId, 0, 'public/x'), 'ResourceNotFound');
  }
  for (const call of ['getLatestArtifact', 'latestArtifact', 'latestArtifactInfo'] as const) {
    await refusal(server.queue[call](taskId, 'public/x'), 'ResourceNotFound');
  }
  const finish = (uploadId: string) => taskQueue.finishArtifact(taskId, 0, 'public/x', { uploadId });
  assert.match((await refusal(finish(artifact.uploadId), 'InputError')).message, 'is not finished');
  assert.match((await refusal(finish(slugid()), 'InputError')).message, 'uploadId is not the one');
});

test('only object artifacts can be finished, and a repeat publishes again', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  const artifact = await create(taskQueue, taskId, 'public/x');
  await upload(server, artifact, 'x');
  const created = () => server.emulator.publishedEvents.filter(({ name }) => name === 'artifactCreated').length;
  assert.is(created(), 0);
  for (const uploadId of [artifact.uploadId, slugid()]) await taskQueue.finishArtifact(taskId, 0, 'public/x', { uploadId });
  assert.is(created(), 2);
  const url = 'https://example.com';
  await taskQueue.createArtifact(taskId, 0, 'public/r', { storageType: 'reference', url, contentType: 'a/b', expires: fromNow('1 hour') });
  await refusal(taskQueue.finishArtifact(taskId, 0, 'public/r', { uploadId: slugid() }), 'InputError');
  await refusal(taskQueue.finishArtifact(taskId, 0, 'public/none', { uploadId: slugid() }), 'ResourceNotFound');
  await refusal(taskQueue.finishArtifact(slugid(), 0, 'public/x', { uploadId: slugid() }), 'InsufficientScopes');
});

test('as in Taskcluster 106, creating an object artifact again fails, and so does finishing one with a contentLength', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  const artifact = await create(taskQueue, taskId, 'public/x', { contentLength: 1 });
  await refusal(create(taskQueue, taskId, 'public/x', { contentLength: 1 }), 'InternalServerError');
  await upload(server, artifact, 'x');
  const error = await refusal(taskQueue.finishArtifact(taskId, 0, 'public/x', { uploadId: artifact.uploadId }), 'InternalServerError');
  assert.match(error.serverMessage, 'leave contentLength out');
  assert.is(await (await fetch(server.queue.buildUrl('getArtifact', taskId, '0', 'public/x'))).text(), 'x', 'it is finished all the same');
});

test('the credentials of an upload expire with the artifact, or after a day', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  const short = await create(taskQueue, taskId, 'public/short');
  assert.is(new Credentials(short.credentials).expiry?.toISOString(), short.expires);
  const long = await create(taskQueue, taskId, 'public/long', { expires: fromNow('3 days') });
  const period = (new Credentials(long.credentials).expiry?.getTime() ?? 0) - server.emulator.now().getTime();
  assert.ok(Math.abs(period - 86_400_000) < 10_000);
});

test('a link gives the artifact that it leads to, over several links', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  const expires = fromNow('1 hour');
  const link = (name: string, artifact: string) => taskQueue.createArtifact(taskId, 0, name, { storageType: 'link', artifact, expires });
  assert.equal(await link('public/latest', 'public/current'), { storageType: 'link' });
  await refusal(server.queue.artifact(taskId, 0, 'public/latest'), 'ResourceNotFound');
  await link('public/current', 'public/target');
  const url = 'https://example.com/x';
  await taskQueue.createArtifact(taskId, 0, 'public/target', { storageType: 'reference', url, contentType: 'text/plain', expires });
  assert.equal(await server.queue.artifact(taskId, 0, 'public/latest'), { storageType: 'reference', url });
  assert.equal(await server.queue.getLatestArtifact(taskId, 'public/latest'), { storageType: 'reference', url });
  const info = { name: 'public/latest', storageType: 'link', contentType: 'application/binary', expires: expires.toISOString() };
  assert.equal(await server.queue.artifactInfo(taskId, 0, 'public/latest'), info);
  assert.equal(await server.queue.latestArtifactInfo(taskId, 'public/latest'), info);
});

test('a link needs the scopes for all names on the way', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  const expires = fromNow('1 hour');
  await taskQueue.createArtifact(taskId, 0, 'public/x', { storageType: 'link', artifact: 'private/x', expires });
  const error = { storageType: 'error', reason: 'file-missing-on-worker', message: 'gone', expires } as const;
  await taskQueue.createArtifact(taskId, 0, 'private/x', error);
  const stranger = server.queue.use({ credentials: await server.clientWith() });
  await refusal(stranger.artifact(taskId, 0, 'public/x'), 'InsufficientScopes');
  const reader = server.queue.use({ credentials: await server.clientWith('queue:get-artifact:private/*') });
  const content = await reader.artifact(taskId, 0, 'public/x');
  assert.equal(content, { storageType: 'error', reason: 'file-missing-on-worker', message: 'gone' });
});

test('links that form a cycle are refused', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  const expires = fromNow('1 hour');
  for (const [name, artifact] of [
    ['public/a', 'public/b'],
    ['public/b', 'public/a'],
  ] as const) {
    await taskQueue.createArtifact(taskId, 0, name, { storageType: 'link', artifact, expires });
  }
  await refusal(server.queue.getArtifact(taskId, 0, 'public/a'), 'InputError');
  await refusal(server.queue.latestArtifact(taskId, 'public/b'), 'InputError');
});

test('a link can replace a reference, and nothing can replace a link', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  const expires = fromNow('1 hour');
  const reference = { storageType: 'reference', url: 'https://example.com', contentType: 'text/plain', expires } as const;
  await taskQueue.createArtifact(taskId, 0, 'public/log', reference);
  await taskQueue.createArtifact(taskId, 0, 'public/log', { storageType: 'link', artifact: 'public/stored.log', expires });
  const { storageType, contentType } = await server.queue.artifactInfo(taskId, 0, 'public/log');
  assert.equal([storageType, contentType], ['link', 'text/plain']);
  await refusal(taskQueue.createArtifact(taskId, 0, 'public/log', reference), 'RequestConflict');
  const other = { storageType: 'link', artifact: 'public/other.log', expires } as const;
  await refusal(taskQueue.createArtifact(taskId, 0, 'public/log', other), 'RequestConflict');
});

test.run();
