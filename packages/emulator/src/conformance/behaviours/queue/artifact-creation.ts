import assert from 'node:assert/strict';
import { fromNow, slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { missing, reference } from './artifact-steps.ts';
import { all, clientWith, resolve, runningTask } from './task-steps.ts';

export const artifactCreationBehaviours: readonly Behaviour[] = behaviours('queue', {
  'artifacts are listed in pages': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
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

  'the same artifact can be created again, but not a different one with its name': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const artifact = { storageType: 's3', contentType: 'text/plain', expires: fromNow('1 hour') } as const;
    await taskQueue.createArtifact(taskId, 0, 'public/a', artifact);
    await taskQueue.createArtifact(taskId, 0, 'public/a', artifact);
    await context.refused(
      () => taskQueue.createArtifact(taskId, 0, 'public/a', { ...artifact, contentType: 'text/html' }),
      'RequestConflict',
    );
  },

  'an artifact cannot expire after its task': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
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
    const { taskId, taskQueue } = await runningTask(context);
    await context.queue.cancelTask(taskId);
    await taskQueue.createArtifact(taskId, 0, 'public/late.log', reference());
  },

  'creating a reference or error artifact needs no upload': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    assert.deepEqual(await taskQueue.createArtifact(taskId, 0, 'public/a', reference()), { storageType: 'reference' });
    assert.deepEqual(await taskQueue.createArtifact(taskId, 0, 'public/b', missing()), { storageType: 'error' });
  },

  'the information about an artifact is that of the list': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const expires = fromNow('1 hour');
    await taskQueue.createArtifact(taskId, 0, 'public/a', reference('https://example.com', expires));
    const info = { storageType: 'reference', name: 'public/a', contentType: 'text/plain', expires: expires.toISOString() };
    assert.deepEqual(await context.queue.artifactInfo(taskId, 0, 'public/a'), info);
    assert.deepEqual(await context.queue.latestArtifactInfo(taskId, 'public/a'), info);
    assert.deepEqual(await all(context.queue.listArtifacts(taskId, 0)), [info]);
    assert.deepEqual(await all(context.queue.listLatestArtifacts(taskId)), [info]);
  },

  'an error artifact has the content type application/binary': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await taskQueue.createArtifact(taskId, 0, 'public/a', missing());
    assert.equal((await context.queue.artifactInfo(taskId, 0, 'public/a')).contentType, 'application/binary');
  },

  'the length of an artifact is shown if it was given': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const artifact = { storageType: 's3', contentType: 'text/plain', expires: fromNow('1 hour') } as const;
    await taskQueue.createArtifact(taskId, 0, 'public/a', { ...artifact, contentLength: 12 });
    await taskQueue.createArtifact(taskId, 0, 'public/b', artifact);
    const lengths = (await all(context.queue.listArtifacts(taskId, 0))).map(({ contentLength }) => contentLength);
    assert.deepEqual(lengths, [12, undefined]);
  },

  'the expiry of an artifact can move to a later time only': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const [early, late] = [fromNow('30 minutes'), fromNow('1 hour')];
    const create = (expires: Date) => taskQueue.createArtifact(taskId, 0, 'public/a', reference('https://example.com', expires));
    await create(early);
    await create(late);
    await context.refused(() => create(early), 'RequestConflict');
    assert.equal((await context.queue.artifactInfo(taskId, 0, 'public/a')).expires, late.toISOString());
  },

  'the message of an error artifact cannot be changed': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const expires = fromNow('1 hour');
    await taskQueue.createArtifact(taskId, 0, 'public/a', missing('one', expires));
    await taskQueue.createArtifact(taskId, 0, 'public/a', missing('one', expires));
    await context.refused(() => taskQueue.createArtifact(taskId, 0, 'public/a', missing('two', expires)), 'RequestConflict');
  },

  'the type of an artifact cannot be changed': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const expires = fromNow('1 hour');
    await taskQueue.createArtifact(taskId, 0, 'public/a', { storageType: 's3', contentType: 'text/plain', expires });
    const other = reference('https://example.com', expires);
    await context.refused(() => taskQueue.createArtifact(taskId, 0, 'public/a', other), 'RequestConflict');
  },

  'an artifact cannot expire in the past': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    const past = reference('https://example.com', fromNow('-1 hour'));
    await context.refused(() => taskQueue.createArtifact(taskId, 0, 'public/a', past), 'InputError');
  },

  'an artifact of an unknown task or run is rejected': async (context) => {
    const { taskId } = await runningTask(context);
    await context.refused(() => context.queue.createArtifact(slugid(), 0, 'public/a', reference()), 'InputError');
    await context.refused(() => context.queue.createArtifact(taskId, 5, 'public/a', reference()), 'InputError');
  },

  'an unknown type of artifact is rejected': async (context) => {
    const { taskId } = await runningTask(context);
    const payload = { storageType: 'azure', contentType: 'text/plain', expires: fromNow('1 hour') };
    const create = () => context.queue.request('POST', `/task/${taskId}/runs/0/artifacts/public%2Fa`, { payload });
    await context.refused(create, 'InputValidationError');
  },

  'creating an artifact needs a scope for the run': async (context) => {
    const { taskId } = await runningTask(context);
    const other = await clientWith(context, `queue:create-artifact:${taskId}/1`);
    await context.refused(() => other.createArtifact(taskId, 0, 'public/a', reference()), 'InsufficientScopes');
    const own = await clientWith(context, `queue:create-artifact:${taskId}/0`);
    await own.createArtifact(taskId, 0, 'public/a', reference());
  },

  'the artifacts of an unknown run cannot be listed': async (context) => {
    const { taskId } = await runningTask(context);
    await context.refused(() => context.queue.listArtifacts(taskId, 3), 'ResourceNotFound');
    await context.refused(() => context.queue.listArtifacts(slugid(), 0), 'ResourceNotFound');
    await context.refused(() => context.queue.listLatestArtifacts(slugid()), 'ResourceNotFound');
  },

  'a run keeps its artifacts after a rerun': async (context) => {
    const { taskId, taskQueue } = await runningTask(context);
    await taskQueue.createArtifact(taskId, 0, 'public/a', reference());
    await taskQueue.reportFailed(taskId, 0);
    await context.queue.rerunTask(taskId);
    assert.equal((await all(context.queue.listArtifacts(taskId, 0))).length, 1);
    assert.deepEqual(await all(context.queue.listLatestArtifacts(taskId)), []);
    await resolve(context, taskId);
    await context.refused(() => context.queue.latestArtifactInfo(taskId, 'public/a'), 'ResourceNotFound');
  },
});
