import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { link, missing, reference, upload } from './artifact-steps.ts';
import { clientWith, runningTask } from './task-steps.ts';

export const artifactLinkBehaviours: readonly Behaviour[] = behaviours('queue', {
  'a link gives the artifact that it leads to, over several links': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    assert.deepEqual(await taskQueue.createArtifact(taskId, 0, 'public/a', link('public/b')), { storageType: 'link' });
    await taskQueue.createArtifact(taskId, 0, 'public/b', link('public/c'));
    await upload(taskQueue, taskId, 'public/c', 'target');
    const { url, storageType } = await context.queue.getArtifact(taskId, 0, 'public/a');
    assert.equal(storageType, 's3');
    assert.equal(await (await fetch(url)).text(), 'target');
    assert.equal((await context.queue.latestArtifact(taskId, 'public/a')).storageType, 's3');
  },

  'a link to an error artifact gives the error': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await taskQueue.createArtifact(taskId, 0, 'public/a', link('public/b'));
    await taskQueue.createArtifact(taskId, 0, 'public/b', missing());
    assert.equal((await context.queue.artifact(taskId, 0, 'public/a')).storageType, 'error');
  },

  'a link to an artifact that does not exist is not found': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await taskQueue.createArtifact(taskId, 0, 'public/a', link('public/none'));
    await context.refused(() => context.queue.getArtifact(taskId, 0, 'public/a'), 'ResourceNotFound');
    await context.refused(() => context.queue.artifact(taskId, 0, 'public/a'), 'ResourceNotFound');
  },

  'links that form a cycle are an error of the input': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await taskQueue.createArtifact(taskId, 0, 'public/a', link('public/b'));
    await taskQueue.createArtifact(taskId, 0, 'public/b', link('public/a'));
    await context.refused(() => context.queue.getArtifact(taskId, 0, 'public/a'), 'InputError');
    await context.refused(() => context.queue.artifact(taskId, 0, 'public/b'), 'InputError');
  },

  'the information about a link is about the link itself': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await taskQueue.createArtifact(taskId, 0, 'public/a', link('public/none'));
    await taskQueue.createArtifact(taskId, 0, 'public/b', { ...link('public/none'), contentType: 'text/html' });
    const { storageType, contentType } = await context.queue.artifactInfo(taskId, 0, 'public/a');
    assert.deepEqual([storageType, contentType], ['link', 'application/binary']);
    assert.equal((await context.queue.latestArtifactInfo(taskId, 'public/b')).contentType, 'text/html');
  },

  'a link needs the scopes for all names on the way': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const [from, to] = [`private/${context.prefix}/from`, `private/${context.prefix}/to`];
    await taskQueue.createArtifact(taskId, 0, from, link(to));
    await taskQueue.createArtifact(taskId, 0, to, reference());
    for (const name of [from, to]) {
      const half = await clientWith(context, `queue:get-artifact:${name}`);
      await context.refused(() => half.artifact(taskId, 0, from), 'InsufficientScopes');
    }
    const both = await clientWith(context, `queue:get-artifact:${from}`, `queue:get-artifact:${to}`);
    assert.equal((await both.artifact(taskId, 0, from)).storageType, 'reference');
  },

  'a link can replace a reference': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const expires = fromNow('1 hour');
    await taskQueue.createArtifact(taskId, 0, 'public/log', reference('https://example.com/live', expires));
    await taskQueue.createArtifact(taskId, 0, 'public/log', link('public/stored', expires));
    await upload(taskQueue, taskId, 'public/stored', 'stored');
    const { url } = await context.queue.getArtifact(taskId, 0, 'public/log');
    assert.equal(await (await fetch(url)).text(), 'stored');
  },

  'a link cannot be changed': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const expires = fromNow('1 hour');
    await taskQueue.createArtifact(taskId, 0, 'public/a', link('public/b', expires));
    await taskQueue.createArtifact(taskId, 0, 'public/a', link('public/b', expires));
    await context.refused(() => taskQueue.createArtifact(taskId, 0, 'public/a', link('public/c', expires)), 'RequestConflict');
    const other = { ...reference('https://example.com', expires), contentType: 'application/binary' };
    await context.refused(() => taskQueue.createArtifact(taskId, 0, 'public/a', other), 'RequestConflict');
  },
});
