import assert from 'node:assert/strict';
import { execFile, type PromiseWithChild } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Artifacts } from '@tc/artifacts';
import { fromNow, slugid } from '@tc/core';
import { type Emulator, startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';

const execute = promisify(execFile);
const test = suite<{ emulator: Emulator }>('examples');

test.before(async (context) => {
  context.emulator = await startEmulator();
});
test.after(({ emulator }) => emulator.close());

/** Runs an example as a user would. Its environment has only the given variables of Taskcluster. */
function run(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): PromiseWithChild<{ stdout: string; stderr: string }> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([variable]) => !variable.startsWith('TASKCLUSTER_')));
  return execute(process.execPath, ['--import', 'tsx', `src/${name}.ts`, ...args], {
    cwd: new URL('..', import.meta.url),
    env: { ...inherited, ...environment },
  });
}

function environmentOf({ rootUrl, credentials }: Emulator): Record<string, string> {
  return { ...credentials.toEnv(), TASKCLUSTER_ROOT_URL: rootUrl };
}

test('the demo starts an emulator', async () => {
  const { stdout, stderr } = await run('demo', [], {});
  assert.match(stdout, /All calls behaved as expected/);
  assert.match(stdout, /the emulator at http:\/\/127\.0\.0\.1/);
  assert.equal(stderr, '');
});

test('the demo uses the deployment of TASKCLUSTER_ROOT_URL', async ({ emulator }) => {
  const { stdout } = await run('demo', [], environmentOf(emulator));
  assert.match(stdout, /All calls behaved as expected/);
  assert.ok(stdout.includes(`${emulator.rootUrl} as ${emulator.credentials.clientId}`));
  assert.ok(!stdout.includes(emulator.credentials.accessToken));
});

test('create-task creates a pending task, and says so if scopes are missing', async ({ emulator }) => {
  const { stdout } = await run('create-task', ['proj-test/example-test'], environmentOf(emulator));
  const taskId = /tasks\/(\S{22}) is pending/.exec(stdout)?.[1];
  assert.ok(taskId, stdout);
  const queue = new Queue(emulator);
  const { taskQueueId, payload } = await queue.task(taskId);
  assert.equal(taskQueueId, 'proj-test/example-test');
  assert.deepEqual(payload['command'], [['/bin/bash', '-c', 'echo "Hello from $TASK_ID" > greeting.txt']]);

  const anonymous = { TASKCLUSTER_ROOT_URL: emulator.rootUrl };
  await assert.rejects(run('create-task', [], anonymous), ({ stderr }: { stderr: string }) => /InsufficientScopes/.test(stderr));
});

test('call-without-package calls a method that it knows from the API reference, and says so if there is none', async ({ emulator }) => {
  const { stdout } = await run('call-without-package', ['auth', 'client', emulator.credentials.clientId], environmentOf(emulator));
  assert.equal(JSON.parse(stdout).clientId, emulator.credentials.clientId);
  const unknown = run('call-without-package', ['auth', 'nothing'], environmentOf(emulator));
  await assert.rejects(unknown, ({ stderr }: { stderr: string }) => /auth has no method nothing/.test(stderr));
});

test('list-artifacts lists public and private artifacts of a run', async ({ emulator }) => {
  const queue = new Queue(emulator);
  const taskId = slugid();
  await queue.createTask(taskId, {
    taskQueueId: 'proj-test/artifacts',
    created: new Date(),
    deadline: fromNow('1 hour'),
    payload: {},
    metadata: { name: 'Test', description: '', owner: 'test@example.com', source: 'https://example.com' },
  });
  await queue.claimWork('proj-test/artifacts', { workerGroup: 'test', workerId: 'test', tasks: 1 });
  for (const name of ['public/a.txt', 'private/b.txt']) {
    const artifact = {
      storageType: 'reference',
      url: 'https://example.com/',
      contentType: 'text/plain',
      expires: fromNow('1 hour'),
    } as const;
    await queue.createArtifact(taskId, '0', name, artifact);
  }
  const { stdout } = await run('list-artifacts', [taskId], environmentOf(emulator));
  assert.match(stdout, /public\/a\.txt {2}text\/plain/);
  assert.match(stdout, /private\/b\.txt {2}text\/plain/);
});

test('mirror-artifacts downloads what a task has published', async ({ emulator }) => {
  const queue = new Queue(emulator);
  const taskId = slugid();
  const taskQueueId = 'proj-test/mirror';
  await queue.createTask(taskId, {
    taskQueueId,
    created: new Date(),
    deadline: fromNow('1 hour'),
    payload: {},
    metadata: { name: 'Test', description: '', owner: 'test@example.com', source: 'https://example.com' },
  });
  await queue.claimWork(taskQueueId, { workerGroup: 'test', workerId: 'test', tasks: 1 });
  const artifacts = new Artifacts(queue);
  const expires = fromNow('1 hour');
  for (const name of ['public/a.txt', 'public/logs/b.txt']) await artifacts.upload(taskId, 0, name, { text: name, expires });
  await artifacts.createError(taskId, 0, 'public/c.txt', { reason: 'file-missing-on-worker', message: 'gone', expires });
  const folder = temporaryFolder('tc-examples');
  const { stdout } = await run('mirror-artifacts', [taskId, folder], environmentOf(emulator));
  assert.match(stdout, /2 of 2 files/);
  for (const name of ['public/a.txt', 'public/logs/b.txt']) {
    assert.ok(stdout.includes(join(folder, name)));
    assert.equal(readFileSync(join(folder, name), 'utf8'), name);
  }
});

test('worker-loop claims and resolves every task', async () => {
  const { stdout } = await run('worker-loop', ['100'], {});
  assert.match(stdout, /^100 tasks claimed and resolved in /);
});

/** Starts the worker of the examples. Returns a function that stops it and returns what it printed. */
function startWorker(taskQueueId: string, emulator: Emulator): () => Promise<string> {
  const running = run('worker', [taskQueueId, '4'], environmentOf(emulator));
  return async () => {
    running.child.kill('SIGTERM');
    return (await running).stdout;
  };
}

test('decision-task creates tasks, which worker completes', async ({ emulator }) => {
  const stopWorker = startWorker('proj-test/decision', emulator);
  try {
    const { stdout } = await run('decision-task', ['proj-test/decision'], environmentOf(emulator));
    assert.match(stdout, /^release is completed$/m);
    assert.match(stdout, /^4 of 4 tasks completed$/m);
  } finally {
    assert.match(await stopWorker(), /: built\n.*: tested\n.*: released\n/s);
  }
});

test('decision-task adds its tasks to the group of the task that it runs in', async ({ emulator }) => {
  const queue = new Queue(emulator);
  const taskGroupId = slugid();
  await run('decision-task', ['proj-test/nobody'], { ...environmentOf(emulator), TASK_ID: taskGroupId });
  const { tasks } = await queue.listTaskGroup(taskGroupId);
  assert.equal(tasks.length, 4);
});

test('rerun-failures reruns a task until it has had enough runs', async ({ emulator }) => {
  const queue = new Queue(emulator);
  const taskId = slugid();
  await queue.createTask(taskId, {
    taskQueueId: 'proj-test/rerun',
    created: new Date(),
    deadline: fromNow('1 hour'),
    payload: { command: [['/bin/false']] },
    metadata: { name: 'Fails', description: '', owner: 'test@example.com', source: 'https://example.com' },
  });
  const stopWorker = startWorker('proj-test/rerun', emulator);
  try {
    const { stdout } = await run('rerun-failures', [taskId, '2'], environmentOf(emulator));
    assert.equal(stdout, `${taskId} failed in run 0; rerunning it\n${taskId} failed in run 1; giving up\n`);
  } finally {
    await stopWorker();
  }
});

test.run();
