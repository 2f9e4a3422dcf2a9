import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import type { Queue } from '@tc/queue';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { TestContext } from '../test-context.ts';

/** Creates an artifact and uploads its text. */
async function upload(queue: Queue, taskId: string, name: string, text: string, runId = 0): Promise<void> {
  const artifact = await queue.createArtifact(taskId, runId, name, {
    storageType: 's3',
    contentType: 'text/plain',
    expires: fromNow('1 hour'),
  });
  assert.ok(artifact.storageType === 's3');
  const response = await fetch(artifact.putUrl, { method: 'PUT', headers: { 'content-type': artifact.contentType }, body: text });
  assert.ok(response.ok, `the upload returned status ${response.status}`);
}

/** The payload for an artifact that redirects to `url`. */
function reference(url = 'https://example.com/elsewhere') {
  return { storageType: 'reference', url, contentType: 'text/plain', expires: fromNow('1 hour') } as const;
}

async function running(context: TestContext): Promise<{ taskId: string; taskQueue: Queue }> {
  const taskId = await context.task();
  const { taskQueue } = await context.claim(taskId);
  return { taskId, taskQueue };
}

export const artifactBehaviours: readonly Behaviour[] = behaviours('queue', {
  'an uploaded artifact can be downloaded': async (context) => {
    const { taskId, taskQueue } = await running(context);
    const text = 'Grüße aus einer Aufgabe\n'.repeat(100);
    await upload(taskQueue, taskId, 'public/logs/live.log', text);
    const response = await fetch(context.queue.buildUrl('getArtifact', taskId, 0, 'public/logs/live.log'));
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/plain/);
    assert.equal(await response.text(), text);
  },

  'a reference artifact redirects to its URL': async (context) => {
    const { taskId, taskQueue } = await running(context);
    await taskQueue.createArtifact(taskId, 0, 'public/link', reference());
    const response = await fetch(context.queue.buildUrl('getArtifact', taskId, 0, 'public/link'), { redirect: 'manual' });
    assert.ok(response.status >= 300 && response.status < 400, String(response.status));
    assert.equal(response.headers.get('location'), 'https://example.com/elsewhere');
  },

  'the URL of a reference artifact can be changed': async (context) => {
    const { taskId, taskQueue } = await running(context);
    await taskQueue.createArtifact(taskId, 0, 'public/link', reference());
    await taskQueue.createArtifact(taskId, 0, 'public/link', { ...reference('https://example.com/2'), expires: fromNow('90 minutes') });
    const response = await fetch(context.queue.buildUrl('getArtifact', taskId, 0, 'public/link'), { redirect: 'manual' });
    assert.equal(response.headers.get('location'), 'https://example.com/2');
  },

  'an error artifact returns its reason and message': async (context) => {
    const { taskId, taskQueue } = await running(context);
    const expires = fromNow('1 hour');
    await taskQueue.createArtifact(taskId, 0, 'public/none', {
      storageType: 'error',
      reason: 'file-missing-on-worker',
      message: 'it was not there',
      expires,
    });
    const response = await fetch(context.queue.buildUrl('getArtifact', taskId, 0, 'public/none'));
    assert.ok(response.status >= 400, String(response.status));
    assert.match(await response.text(), /it was not there/);
  },

  'a private artifact needs a scope for its name': async (context) => {
    const { taskId, taskQueue } = await running(context);
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
    const { taskId, taskQueue } = await running(context);
    await upload(taskQueue, taskId, 'public/a.txt', 'first');
    await taskQueue.reportFailed(taskId, 0);
    await context.queue.rerunTask(taskId);
    const second = await context.claim(taskId);
    await upload(second.taskQueue, taskId, 'public/a.txt', 'second', 1);
    assert.equal(await (await fetch(context.queue.buildUrl('getLatestArtifact', taskId, 'public/a.txt'))).text(), 'second');
    assert.equal(await (await fetch(context.queue.buildUrl('getArtifact', taskId, 0, 'public/a.txt'))).text(), 'first');
  },

  'artifacts are listed in pages': async (context) => {
    const { taskId, taskQueue } = await running(context);
    const names = ['public/a', 'public/b/c', 'private/d'];
    for (const name of names) await taskQueue.createArtifact(taskId, 0, name, reference());
    const listed: string[] = [];
    for await (const { name, storageType, contentType } of context.queue.listArtifacts(taskId, '0', { limit: '2' })) {
      assert.deepEqual([storageType, contentType], ['reference', 'text/plain']);
      listed.push(name);
    }
    assert.deepEqual(listed.sort(), [...names].sort());
    const latest: string[] = [];
    for await (const { name } of context.queue.listLatestArtifacts(taskId)) latest.push(name);
    assert.deepEqual(latest.sort(), [...names].sort());
  },

  'an unknown artifact is not found': async (context) => {
    const { taskId } = await running(context);
    await context.refused(() => context.queue.getArtifact(taskId, 0, 'public/none'), 'ResourceNotFound');
    await context.refused(() => context.queue.getLatestArtifact(taskId, 'public/none'), 'ResourceNotFound');
  },

  'the same artifact can be created again, but not a different one with its name': async (context) => {
    const { taskId, taskQueue } = await running(context);
    const artifact = { storageType: 's3', contentType: 'text/plain', expires: fromNow('1 hour') } as const;
    await taskQueue.createArtifact(taskId, 0, 'public/a', artifact);
    await taskQueue.createArtifact(taskId, 0, 'public/a', artifact);
    await context.refused(
      () => taskQueue.createArtifact(taskId, 0, 'public/a', { ...artifact, contentType: 'text/html' }),
      'RequestConflict',
    );
  },

  'an artifact cannot expire after its task': async (context) => {
    const { taskId, taskQueue } = await running(context);
    const artifact = { ...reference(), expires: fromNow('3 days') };
    await context.refused(() => taskQueue.createArtifact(taskId, 0, 'public/a', artifact), 'InputError');
  },

  'artifacts can only be created while the run is running': async (context) => {
    const taskId = await context.task();
    await context.refused(() => context.queue.createArtifact(taskId, 0, 'public/a', reference()), 'InputError', 'RequestConflict');
    const { taskQueue } = await context.claim(taskId);
    await taskQueue.reportCompleted(taskId, 0);
    await context.refused(() => taskQueue.createArtifact(taskId, 0, 'public/a', reference()), 'RequestConflict');
  },

  'artifacts can still be created soon after an exception': async (context) => {
    const { taskId, taskQueue } = await running(context);
    await context.queue.cancelTask(taskId);
    await taskQueue.createArtifact(taskId, 0, 'public/late.log', reference());
  },

  'artifact names can contain slashes, spaces and percent signs': async (context) => {
    const { taskId, taskQueue } = await running(context);
    const name = 'public/a b/100%/c+d?e=f#g.txt';
    await upload(taskQueue, taskId, name, 'odd');
    assert.equal(await (await fetch(context.queue.buildUrl('getArtifact', taskId, 0, name))).text(), 'odd');
  },
});
