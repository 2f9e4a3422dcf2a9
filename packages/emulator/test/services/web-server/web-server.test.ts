import { gzipSync } from 'node:zlib';
import { fromNow } from '@tc/core';
import type { Queue } from '@tc/queue';
import { WebServer } from '@tc/web-server';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, deployment, refusal, type TestDeployment } from '../../support/deployment.ts';

const test = suite('web-server');

interface Thread {
  readonly stringArray: readonly string[];
  readonly unregisterTime: number | null;
  readonly markers: {
    readonly length: number;
    readonly name: readonly number[];
    readonly startTime: readonly number[];
    readonly endTime: readonly (number | null)[];
    readonly phase: readonly number[];
    readonly data: readonly Readonly<Record<string, unknown>>[];
  };
}

/** The only thread of a profile. */
function threadOf(profile: unknown): Thread {
  const { threads } = profile as { threads: Thread[] };
  assert.is(threads.length, 1);
  return threads[0] as Thread;
}

function anonymous({ emulator }: TestDeployment): WebServer {
  return new WebServer({ rootUrl: emulator.rootUrl, retries: 0 });
}

const LOG = '[taskcluster 2026-01-01T00:00:00.000Z] Task started\n[taskcluster 2026-01-01T00:00:05.000Z] Task ended\n';

/** Runs a task that has something for its log. */
async function runTask(server: TestDeployment, createLog: (queue: Queue, taskId: string) => Promise<void>): Promise<string> {
  const taskId = await createTask(server);
  const { taskQueue } = await claimOne(server);
  await createLog(taskQueue, taskId);
  await taskQueue.reportCompleted(taskId, 0);
  return taskId;
}

const expires = (): Date => fromNow('1 hour');

async function putLog(queue: Queue, taskId: string, name: string, body: Buffer | string, encoding?: 'gzip'): Promise<void> {
  const artifact = await queue.createArtifact(taskId, 0, name, { storageType: 's3', contentType: 'text/plain', expires: expires() });
  assert.ok(artifact.storageType === 's3');
  const headers = { 'content-type': artifact.contentType, ...(encoding && { 'content-encoding': encoding }) };
  assert.is((await fetch(artifact.putUrl, { method: 'PUT', headers, body })).status, 200);
}

test('a task group shows when its runs started and ended, by the clock of the emulator', async () => {
  await using server = await deployment();
  const taskGroupId = await createTask(server);
  const other = await createTask(server, { taskGroupId });
  const { taskQueue } = await claimOne(server);
  await server.emulator.advance('10 seconds');
  await taskQueue.reportFailed(taskGroupId, 0);
  await claimOne(server, 'worker-2');
  await server.emulator.advance('20 seconds');
  const { markers, stringArray, unregisterTime } = threadOf(await anonymous(server).taskGroupProfile(taskGroupId));
  assert.equal(
    markers.name.map((index) => stringArray[index]),
    ['TaskGroup', 'TaskGroup (no actions)', 'Task (failed)', 'Task (running)'],
  );
  assert.equal(
    markers.startTime.map((time) => Math.round(time / 1000)),
    [0, 0, 0, 10],
  );
  assert.equal(
    markers.endTime.map((time) => time !== null && Math.round(time / 1000)),
    [10, 10, 10, 30],
  );
  assert.is(Math.round((unregisterTime ?? 0) / 1000), 10);
  assert.is(markers.data[3]?.['taskURL'], `${server.emulator.rootUrl}/tasks/${other}/runs/0`);
});

test('a task group of more than one page is read as a whole', async () => {
  await using server = await deployment();
  const taskGroupId = await createTask(server);
  await Promise.all(Array.from({ length: 1000 }, () => createTask(server, { taskGroupId })));
  await claimOne(server);
  const { markers } = threadOf(await anonymous(server).taskGroupProfile(taskGroupId));
  assert.is(markers.data[0]?.['tasks'], 1001);
});

test('a group of which no run has started has no markers', async () => {
  await using server = await deployment();
  const { markers } = threadOf(await anonymous(server).taskGroupProfile(await createTask(server)));
  assert.is(markers.length, 0);
});

for (const [what, createLog] of [
  ['live.log', (queue: Queue, taskId: string) => putLog(queue, taskId, 'public/logs/live.log', LOG)],
  ['live_backing.log', (queue: Queue, taskId: string) => putLog(queue, taskId, 'public/logs/live_backing.log', LOG)],
  ['a compressed log', (queue: Queue, taskId: string) => putLog(queue, taskId, 'public/logs/live.log', gzipSync(LOG), 'gzip')],
  [
    'a link to a log',
    async (queue: Queue, taskId: string) => {
      await putLog(queue, taskId, 'public/logs/live_backing.log', LOG);
      const link = {
        storageType: 'link',
        artifact: 'public/logs/live_backing.log',
        contentType: 'text/plain',
        expires: expires(),
      } as const;
      await queue.createArtifact(taskId, 0, 'public/logs/live.log', link);
    },
  ],
] as const) {
  test(`a task has a profile from ${what}`, async () => {
    await using server = await deployment();
    const taskId = await runTask(server, createLog);
    const { markers } = threadOf(await anonymous(server).taskProfile(taskId));
    assert.equal(markers.startTime, [0, 0, 5000]);
    assert.equal(markers.endTime, [5000, null, null]);
    assert.equal(markers.phase, [1, 0, 0]);
  });
}

test('a log elsewhere is not fetched', async () => {
  await using server = await deployment();
  const taskId = await runTask(server, async (queue, id) => {
    const url = `${server.emulator.rootUrl}/api/auth/v1/ping`;
    await queue.createArtifact(id, 0, 'public/logs/live.log', {
      storageType: 'reference',
      url,
      contentType: 'text/plain',
      expires: expires(),
    });
  });
  const error = await refusal(anonymous(server).taskProfile(taskId), 'ResourceNotFound');
  assert.match(error.serverMessage, 'has no log that everyone may read');
  assert.not.ok(server.emulator.calls.some(({ method }) => method === 'ping'));
});

test('a private deployment has no profiles, and the error says why', async () => {
  await using server = await deployment({ roles: [{ roleId: 'anonymous', scopes: [] }] });
  const taskId = await runTask(server, (queue, id) => putLog(queue, id, 'public/logs/live.log', LOG));
  for (const call of [anonymous(server).taskGroupProfile(taskId), anonymous(server).taskProfile(taskId)]) {
    const error = await refusal(call, 'InternalServerError');
    assert.match(error.serverMessage, 'calls without credentials');
  }
  await server.auth.updateRole('anonymous', { scopes: ['queue:get-task:*', 'queue:status:*'], description: '' });
  await refusal(anonymous(server).taskProfile(taskId), 'ResourceNotFound');
});

test.run();
