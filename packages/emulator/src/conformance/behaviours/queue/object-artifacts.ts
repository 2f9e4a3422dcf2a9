import assert from 'node:assert/strict';
import { Credentials, type CredentialsLike, fromNow, slugid } from '@tc/core';
import type { Queue } from '@tc/queue';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import type { TestContext } from '../../test-context.ts';
import { reference } from './artifact-steps.ts';
import { all, clientWith, runningTask } from './task-steps.ts';

const MINUTE = 60_000;

/** What the queue says about the upload of an object artifact. */
interface Upload {
  readonly name: string;
  readonly projectId: string;
  readonly uploadId: string;
  readonly expires: string;
  readonly credentials: CredentialsLike;
}

/** Creates an object artifact without its content. */
async function create(taskQueue: Queue, taskId: string, name: string): Promise<Upload> {
  // Taskcluster 106.0.0 cannot finish an object artifact that has a contentLength.
  const given = { storageType: 'object', contentType: 'text/plain', expires: fromNow('1 hour') } as const;
  const artifact = await taskQueue.createArtifact(taskId, 0, name, given);
  assert.ok(artifact.storageType === 'object');
  return artifact;
}

/** Uploads the content of an object artifact, with the credentials that came with it. */
async function send(context: TestContext, { name, credentials, projectId, uploadId, expires }: Upload, text: string): Promise<void> {
  const object = context.as(context.object, credentials);
  const dataInline = { contentType: 'text/plain', objectData: Buffer.from(text).toString('base64') };
  await object.createUpload(name, { projectId, uploadId, expires, proposedUploadMethods: { dataInline } });
  await object.finishUpload(name, { projectId, uploadId, hashes: {} });
}

/** Creates, uploads and finishes an object artifact. */
async function make(context: TestContext, taskQueue: Queue, taskId: string, name: string, text: string): Promise<Upload> {
  const upload = await create(taskQueue, taskId, name);
  await send(context, upload, text);
  await taskQueue.finishArtifact(taskId, 0, name, { uploadId: upload.uploadId });
  return upload;
}

export const objectArtifactBehaviours: readonly Behaviour[] = behaviours('queue', {
  'an object artifact can be uploaded, finished and downloaded': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await make(context, taskQueue, taskId, 'public/a.txt', 'text of an object');
    const { storageType, url } = await context.queue.getArtifact(taskId, 0, 'public/a.txt');
    assert.equal(storageType, 'object');
    assert.equal(await (await fetch(url)).text(), 'text of an object');
    assert.equal((await context.queue.getLatestArtifact(taskId, 'public/a.txt')).storageType, 'object');
  },

  'the content of an object artifact is its name, with credentials that download it': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const { name } = await make(context, taskQueue, taskId, 'public/a.txt', 'text');
    const content = await context.queue.artifact(taskId, 0, 'public/a.txt');
    assert.ok(content.storageType === 'object');
    assert.equal(content.name, name);
    const object = context.as(context.object, content.credentials);
    const download = await object.startDownload(name, { acceptDownloadMethods: { simple: true } });
    assert.ok(download.method === 'simple');
    assert.equal(await (await fetch(download.url)).text(), 'text');
    await context.refused(() => object.startDownload(`${name}-2`, { acceptDownloadMethods: { simple: true } }), 'InsufficientScopes');
    const left = (new Credentials(content.credentials).expiry?.getTime() ?? 0) - Date.now();
    assert.ok(left > 30 * MINUTE && left < 90 * MINUTE, `${left} ms`);
  },

  'an object artifact belongs to the project of its task': async (context) => {
    const { taskId, taskQueue } = await runningTask(context, { projectId: context.prefix });
    const { projectId, name } = await make(context, taskQueue, taskId, 'public/a', 'x');
    assert.equal(projectId, context.prefix);
    assert.equal((await context.object.object(name)).projectId, context.prefix);
  },

  'the credentials of an upload can upload this object only, until the artifact expires': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const { name, credentials, projectId, expires } = await create(taskQueue, taskId, 'public/a');
    const object = context.as(context.object, credentials);
    const other = { projectId, uploadId: slugid(), expires, proposedUploadMethods: {} };
    await context.refused(() => object.createUpload(`${name}-2`, other), 'InsufficientScopes');
    await context.refused(() => object.createUpload(name, { ...other, projectId: 'other' }), 'InsufficientScopes');
    assert.equal(new Credentials(credentials).expiry?.getTime(), Date.parse(expires));
  },

  'nobody can upload the object of an artifact without its uploadId': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const { name, projectId, expires } = await create(taskQueue, taskId, 'public/a');
    const other = { projectId, uploadId: slugid(), expires, proposedUploadMethods: {} };
    await context.refused(() => context.object.createUpload(name, other), 'RequestConflict');
  },

  'an object artifact is listed, but cannot be read before it is finished': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const upload = await create(taskQueue, taskId, 'public/a');
    await send(context, upload, 'x');
    const listed = await all(context.queue.listArtifacts(taskId, 0));
    assert.deepEqual(
      listed.map(({ name, storageType, contentType }) => [name, storageType, contentType]),
      [['public/a', 'object', 'text/plain']],
    );
    for (const call of ['getArtifact', 'artifact', 'artifactInfo'] as const) {
      await context.refused(() => context.queue[call](taskId, 0, 'public/a'), 'ResourceNotFound');
    }
  },

  'an object artifact cannot be finished before its upload': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const { uploadId } = await create(taskQueue, taskId, 'public/a');
    await context.refused(() => taskQueue.finishArtifact(taskId, 0, 'public/a', { uploadId }), 'InputError');
  },

  'an object artifact cannot be finished with another uploadId': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await send(context, await create(taskQueue, taskId, 'public/a'), 'x');
    await context.refused(() => taskQueue.finishArtifact(taskId, 0, 'public/a', { uploadId: slugid() }), 'InputError');
  },

  'an object artifact can be finished again': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const { uploadId } = await make(context, taskQueue, taskId, 'public/a', 'x');
    await taskQueue.finishArtifact(taskId, 0, 'public/a', { uploadId });
    assert.equal((await context.queue.artifactInfo(taskId, 0, 'public/a')).storageType, 'object');
  },

  'an object artifact can be finished after its run was resolved': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const upload = await create(taskQueue, taskId, 'public/a');
    await send(context, upload, 'x');
    await taskQueue.reportCompleted(taskId, 0);
    await taskQueue.finishArtifact(taskId, 0, 'public/a', { uploadId: upload.uploadId });
    assert.equal((await context.queue.artifact(taskId, 0, 'public/a')).storageType, 'object');
  },

  'only object artifacts can be finished': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await taskQueue.createArtifact(taskId, 0, 'public/a', reference());
    await context.refused(() => taskQueue.finishArtifact(taskId, 0, 'public/a', { uploadId: slugid() }), 'InputError');
    await context.refused(() => taskQueue.finishArtifact(taskId, 0, 'public/none', { uploadId: slugid() }), 'ResourceNotFound');
  },

  'finishing an artifact needs a scope for the run': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const upload = await create(taskQueue, taskId, 'public/a');
    await send(context, upload, 'x');
    const { uploadId } = upload;
    const other = await clientWith(context, `queue:create-artifact:${taskId}/1`, 'object:upload:*');
    await context.refused(() => other.finishArtifact(taskId, 0, 'public/a', { uploadId }), 'InsufficientScopes');
    await (await clientWith(context, `queue:create-artifact:${taskId}/0`)).finishArtifact(taskId, 0, 'public/a', { uploadId });
  },
});
