import assert from 'node:assert/strict';
import { fromNow, slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { missing, reference, upload } from './artifact-steps.ts';
import { clientWith, runningTask, unscheduledTask } from './task-steps.ts';

export const artifactContentBehaviours: readonly Behaviour[] = behaviours('queue', {
  'an uploaded artifact can be downloaded': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const text = 'Grüße aus einer Aufgabe\n'.repeat(100);
    await upload(taskQueue, taskId, 'public/logs/live.log', text);
    context.needsAnonymous('queue:get-artifact:public/logs/live.log');
    const response = await fetch(context.queue.buildUrl('getArtifact', taskId, 0, 'public/logs/live.log'));
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/plain/);
    assert.equal(await response.text(), text);
  },

  'a reference artifact redirects to its URL': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await taskQueue.createArtifact(taskId, 0, 'public/link', reference());
    context.needsAnonymous('queue:get-artifact:public/link');
    const response = await fetch(context.queue.buildUrl('getArtifact', taskId, 0, 'public/link'), { redirect: 'manual' });
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('x-taskcluster-artifact-storage-type'), 'reference');
    assert.equal(response.headers.get('location'), 'https://example.com/elsewhere');
  },

  'the URL of a reference artifact can be changed': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await taskQueue.createArtifact(taskId, 0, 'public/link', reference());
    await taskQueue.createArtifact(taskId, 0, 'public/link', { ...reference('https://example.com/2'), expires: fromNow('90 minutes') });
    context.needsAnonymous('queue:get-artifact:public/link');
    const response = await fetch(context.queue.buildUrl('getArtifact', taskId, 0, 'public/link'), { redirect: 'manual' });
    assert.equal(response.headers.get('location'), 'https://example.com/2');
  },

  'an error artifact returns status 424 with its reason and message': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await taskQueue.createArtifact(taskId, 0, 'public/none', missing());
    context.needsAnonymous('queue:get-artifact:public/none');
    const response = await fetch(context.queue.buildUrl('getArtifact', taskId, 0, 'public/none'));
    assert.equal(response.status, 424);
    assert.equal(response.headers.get('x-taskcluster-artifact-storage-type'), 'error');
    assert.deepEqual(await response.json(), { reason: 'file-missing-on-worker', message: 'it was not there' });
  },

  'a private artifact needs a scope for its name': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const name = `private/${context.prefix}/a.txt`;
    await upload(taskQueue, taskId, name, 'secret');
    const other = context.as(context.queue, await context.client(['queue:get-artifact:private/other/*']));
    await context.refused(() => other.getArtifact(taskId, 0, name), 'InsufficientScopes');
    const allowed = context.as(context.queue, await context.client([`queue:get-artifact:private/${context.prefix}/*`]));
    const response = await fetch(allowed.buildSignedUrl('getArtifact', taskId, 0, name));
    assert.equal(await response.text(), 'secret');
    const plain = await fetch(context.queue.buildUrl('getArtifact', taskId, 0, name));
    assert.ok(plain.status === 401 || plain.status === 403, String(plain.status));
  },

  'the latest artifact belongs to the latest run': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await upload(taskQueue, taskId, 'public/a.txt', 'first');
    await taskQueue.reportFailed(taskId, 0);
    await context.queue.rerunTask(taskId);
    const second = await context.claim(taskId);
    await upload(second.taskQueue, taskId, 'public/a.txt', 'second', 1);
    context.needsAnonymous('queue:get-artifact:public/a.txt');
    assert.equal(await (await fetch(context.queue.buildUrl('getLatestArtifact', taskId, 'public/a.txt'))).text(), 'second');
    assert.equal(await (await fetch(context.queue.buildUrl('getArtifact', taskId, 0, 'public/a.txt'))).text(), 'first');
  },

  'an unknown artifact is not found': async (context) => {
    const { taskId } = await runningTask(context);
    await context.refused(() => context.queue.getArtifact(taskId, 0, 'public/none'), 'ResourceNotFound');
    await context.refused(() => context.queue.getLatestArtifact(taskId, 'public/none'), 'ResourceNotFound');
  },

  'artifact names can contain slashes, spaces and other printable characters': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    // Taskcluster 106.0.0 itself fails at names with %, ? and #.
    const name = "public/a b/c+d&e=f/(g)'!~,;@$.txt";
    await upload(taskQueue, taskId, name, 'odd');
    const { url } = await context.queue.getArtifact(taskId, 0, name);
    assert.equal(await (await fetch(url)).text(), 'odd');
    assert.equal((await context.queue.artifactInfo(taskId, 0, name)).name, name);
  },

  'the client returns the URL of an artifact, and does not follow the redirect': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const url = 'https://example.com/elsewhere';
    await taskQueue.createArtifact(taskId, 0, 'public/a', reference(url));
    assert.deepEqual(await context.queue.getArtifact(taskId, 0, 'public/a'), { storageType: 'reference', url });
    assert.deepEqual(await context.queue.getLatestArtifact(taskId, 'public/a'), { storageType: 'reference', url });
  },

  'the content of an artifact is described by its type': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await upload(taskQueue, taskId, 'public/s3', 'text');
    await taskQueue.createArtifact(taskId, 0, 'public/reference', reference('https://example.com/x'));
    await taskQueue.createArtifact(taskId, 0, 'public/error', missing());
    const stored = await context.queue.artifact(taskId, 0, 'public/s3');
    assert.ok(stored.storageType === 's3');
    assert.equal(await (await fetch(stored.url)).text(), 'text');
    const content = { storageType: 'reference', url: 'https://example.com/x' };
    assert.deepEqual(await context.queue.artifact(taskId, 0, 'public/reference'), content);
    assert.deepEqual(await context.queue.latestArtifact(taskId, 'public/reference'), content);
    const error = { storageType: 'error', reason: 'file-missing-on-worker', message: 'it was not there' };
    assert.deepEqual(await context.queue.artifact(taskId, 0, 'public/error'), error);
  },

  'the content of a private artifact needs a scope for its name': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const name = `private/${context.prefix}/a`;
    await taskQueue.createArtifact(taskId, 0, name, reference());
    const other = await clientWith(context, 'queue:get-artifact:private/other/*');
    await context.refused(() => other.artifact(taskId, 0, name), 'InsufficientScopes');
    await context.refused(() => other.latestArtifact(taskId, name), 'InsufficientScopes');
    const own = await clientWith(context, `queue:get-artifact:private/${context.prefix}/*`);
    assert.equal((await own.artifact(taskId, 0, name)).storageType, 'reference');
    assert.equal((await own.latestArtifact(taskId, name)).storageType, 'reference');
  },

  'a task without runs has no latest artifact': async (context) => {
    const taskId = await unscheduledTask(context);
    for (const call of ['getLatestArtifact', 'latestArtifact', 'latestArtifactInfo'] as const) {
      await context.refused(() => context.queue[call](taskId, 'public/a'), 'ResourceNotFound');
      await context.refused(() => context.queue[call](slugid(), 'public/a'), 'ResourceNotFound');
    }
    await context.refused(() => context.queue.listLatestArtifacts(taskId), 'ResourceNotFound');
  },

  'the information and the content of an unknown artifact are not found': async (context) => {
    const { taskId } = await runningTask(context);
    await context.refused(() => context.queue.artifact(taskId, 0, 'public/none'), 'ResourceNotFound');
    await context.refused(() => context.queue.artifactInfo(taskId, 0, 'public/none'), 'ResourceNotFound');
    await context.refused(() => context.queue.latestArtifact(taskId, 'public/none'), 'ResourceNotFound');
    await context.refused(() => context.queue.latestArtifactInfo(taskId, 'public/none'), 'ResourceNotFound');
  },
});
