import assert from 'node:assert/strict';
import { fromNow, slugid } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { TestContext } from '../test-context.ts';

/** The parts of a profile that the behaviours look at. */
interface Profile {
  readonly meta: { readonly product: string; readonly startTime: number; readonly categories: readonly { readonly name: string }[] };
  readonly threads: readonly [
    {
      readonly name: string;
      readonly stringArray: readonly string[];
      readonly markers: {
        readonly length: number;
        readonly name: readonly number[];
        readonly startTime: readonly number[];
        readonly category: readonly number[];
        readonly data: readonly Readonly<Record<string, unknown>>[];
      };
    },
  ];
}

/** Skips the behaviour unless the service, which reads without credentials, can read tasks and their logs. */
function needsPublicTasks(context: TestContext): void {
  context.needsAnonymous('queue:list-task-group:*', 'queue:get-task:*', 'queue:status:*', 'queue:get-artifact:public/*');
}

async function groupProfile(context: TestContext, taskGroupId: string): Promise<Profile> {
  return (await context.as(context.webServer, undefined).taskGroupProfile(taskGroupId)) as Profile;
}

async function taskProfile(context: TestContext, taskId: string): Promise<Profile> {
  return (await context.as(context.webServer, undefined).taskProfile(taskId)) as Profile;
}

/** Runs a task to its end. @param log - uploaded as its log, if there is one */
async function runTask(context: TestContext, log?: string): Promise<string> {
  const taskId = await context.task({ taskGroupId: context.taskGroupId });
  const { taskQueue } = await context.claim(taskId);
  if (log !== undefined) {
    const request = { storageType: 's3', contentType: 'text/plain', expires: fromNow('1 hour') } as const;
    const artifact = await taskQueue.createArtifact(taskId, 0, 'public/logs/live.log', request);
    assert.ok(artifact.storageType === 's3');
    const response = await fetch(artifact.putUrl, { method: 'PUT', headers: { 'content-type': artifact.contentType }, body: log });
    assert.ok(response.ok, `the upload returned status ${response.status}`);
  }
  await taskQueue.reportCompleted(taskId, 0);
  return taskId;
}

const LOG = [
  'before the first time',
  '[taskcluster 2026-01-01T00:00:00.000Z] Task started',
  '[vcs 2026-01-01T00:00:02.500Z] Cloned',
  'output of the task',
  '[taskcluster:error] [setup 2026-01-01T00:00:03.000Z]',
  '[other 2026-01-01T00:00:04.000Z] Done',
  '',
].join('\n');

export const profileBehaviours: readonly Behaviour[] = behaviours('web-server', {
  'the profile of a task group shows its runs': async (context) => {
    needsPublicTasks(context);
    const taskId = await runTask(context);
    const profile = await groupProfile(context, context.taskGroupId);
    assert.ok(profile.meta.product.includes(context.taskGroupId));
    const [thread] = profile.threads;
    assert.equal(thread.name, context.taskGroupId);
    const names = thread.markers.name.map((index) => thread.stringArray[index]);
    assert.deepEqual(names, ['TaskGroup', 'TaskGroup (no actions)', 'Task']);
    const { data } = thread.markers;
    assert.deepEqual([data[0]?.['tasks'], data[2]?.['taskId'], data[2]?.['state']], [1, taskId, 'completed']);
  },

  'the profile of a task group without runs has no markers': async (context) => {
    needsPublicTasks(context);
    await context.task({ taskGroupId: context.taskGroupId });
    assert.equal((await groupProfile(context, context.taskGroupId)).threads[0].markers.length, 0);
  },

  'the profile of a task group can be cached once its tasks are resolved': async (context) => {
    needsPublicTasks(context);
    await runTask(context);
    const cacheControl = async () =>
      (await fetch(context.webServer.buildUrl('taskGroupProfile', context.taskGroupId))).headers.get('cache-control');
    assert.match((await cacheControl()) ?? '', /max-age=86400/);
    await context.task({ taskGroupId: context.taskGroupId });
    assert.match((await cacheControl()) ?? '', /no-cache/);
  },

  'the profile of an unknown task group or task is not found': async (context) => {
    needsPublicTasks(context);
    await context.refused(() => groupProfile(context, slugid()), 'ResourceNotFound');
    await context.refused(() => taskProfile(context, slugid()), 'ResourceNotFound');
  },

  'profiles need a valid slugid': async (context) => {
    await context.refused(() => groupProfile(context, 'no-slugid'), 'InvalidRequestArguments');
    await context.refused(() => taskProfile(context, 'no-slugid'), 'InvalidRequestArguments');
  },

  'a task that is not resolved has no profile': async (context) => {
    needsPublicTasks(context);
    const taskId = await context.task();
    await context.refused(() => taskProfile(context, taskId), 'ResourceNotFound');
  },

  'a task without a log has no profile': async (context) => {
    needsPublicTasks(context);
    const taskId = await runTask(context);
    await context.refused(() => taskProfile(context, taskId), 'ResourceNotFound');
  },

  'the profile of a task shows the lines of its log': async (context) => {
    needsPublicTasks(context);
    const profile = await taskProfile(context, await runTask(context, LOG));
    assert.equal(profile.meta.startTime, Date.parse('2026-01-01T00:00:00.000Z'));
    const [{ markers, stringArray }] = profile.threads;
    const rows = markers.data.map((data, index) => {
      const text = typeof data['message'] === 'number' ? stringArray[data['message']] : data['taskName'];
      return [stringArray[markers.name[index] ?? -1], markers.startTime[index], text];
    });
    assert.deepEqual(rows, [
      ['Conformance', 0, 'Conformance'],
      ['no timestamp', 0, 'before the first time'],
      ['taskcluster', 0, 'Task started'],
      ['vcs', 2500, 'Cloned'],
      ['no timestamp', 2500, 'output of the task'],
      ['no timestamp', 2500, '[taskcluster:error] [setup 2026-01-01T00:00:03.000Z]'],
      ['other', 4000, 'Done'],
    ]);
    const categories = markers.category.map((index) => profile.meta.categories[index]?.name);
    assert.deepEqual(categories, ['Task', 'Log', 'taskcluster', 'vcs', 'Log', 'Log', 'Log']);
  },
});
