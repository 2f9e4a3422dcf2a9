import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fromNow } from '@tc/core';
import { until } from '@tc/test-support/until';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Deployment } from '../support/deployment.ts';

const test = suite('tc task');
const deployment = await Deployment.start();
test.after(() => deployment.emulator.close());

test('status, name, group and def describe a task', async () => {
  const taskId = await deployment.createTask('build linux');
  const [status, json, name, group, def] = await Promise.all([
    deployment.tc(['task', 'status', taskId]),
    deployment.tc(['task', 'status', taskId, '--json']),
    deployment.tc(['task', 'name', taskId]),
    deployment.tc(['task', 'group', taskId, '--json']),
    deployment.tc(['task', 'def', taskId]),
  ]);
  assert.is(status.code, 0, status.stderr);
  assert.match(status.stdout, /^state +pending$/m);
  assert.match(status.stdout, /^queue +proj\/ci$/m);
  assert.not.match(status.stdout, '\u001b');
  assert.equal(JSON.parse(json.stdout), (await deployment.queue.status(taskId)).status);
  assert.is(name.stdout, 'build linux\n');
  assert.is(JSON.parse(group.stdout), taskId);
  assert.is(JSON.parse(def.stdout).metadata.name, 'build linux');
});

test('a run is chosen by its number', async () => {
  const taskId = await deployment.createTask('runs');
  await deployment.resolve(taskId, 'failed');
  const [run, missing] = await Promise.all([
    deployment.tc(['task', 'status', taskId, '--run', '0']),
    deployment.tc(['task', 'status', taskId, '--run', '7']),
  ]);
  assert.is(run.stdout, 'failed\n');
  assert.is(missing.code, 1);
  assert.match(missing.stderr, 'has no run 7; it has runs 0 to 0');
});

test('what is no task id is refused', async () => {
  const { code, stderr, stdout } = await deployment.tc(['task', 'status', 'nope']);
  assert.is(code, 2);
  assert.is(stdout, '');
  assert.match(stderr, '"nope" is not a task id');
});

test('a task that does not exist is an error', async () => {
  const { code, stderr } = await deployment.tc(['task', 'status', 'fN1SbArXTPSVFNUvaOlinQ']);
  assert.is(code, 1);
  assert.match(stderr, 'tc: queue.status failed with 404 ResourceNotFound');
});

test('rerun, retrigger, complete and cancel change tasks', async () => {
  const taskId = await deployment.createTask('change', { routes: ['index.a.b'], retries: 3 });
  const early = await deployment.tc(['task', 'rerun', taskId]);
  assert.is(early.code, 1);
  assert.match(early.stderr, 'is pending, neither failed nor exception');

  const plan = await deployment.tc(['task', 'complete', taskId, '--dry-run']);
  assert.match(plan.stdout, `Would complete task ${taskId}, which is pending.`);
  const unasked = await deployment.tc(['task', 'complete', taskId]);
  assert.is(unasked.code, 2);
  assert.match(unasked.stderr, 'Add --yes to confirm.');
  assert.is((await deployment.tc(['task', 'complete', taskId, '--yes'])).stdout, `${taskId} completed\n`);

  const completed = await deployment.tc(['task', 'rerun', taskId]);
  assert.match(completed.stderr, 'Add --force to rerun it anyway.');
  assert.is((await deployment.tc(['task', 'rerun', taskId, '--force'])).stdout, `${taskId} pending\n`);
  assert.is((await deployment.tc(['task', 'cancel', taskId, '-y'])).stdout, `${taskId} exception\n`);

  const [plain, exact] = await Promise.all([
    deployment.tc(['task', 'retrigger', taskId]),
    deployment.tc(['task', 'retrigger', taskId, '--exact', '--json']),
  ]);
  const copy = await deployment.queue.task(plain.stdout.trim());
  assert.equal([copy.routes, copy.retries, copy.metadata.name], [[], 0, 'change']);
  const original = await deployment.queue.task(taskId);
  const length = (task: { deadline: string; created: string }) => Date.parse(task.deadline) - Date.parse(task.created);
  assert.is(length(copy), length(original));
  const exactCopy = await deployment.queue.task(JSON.parse(exact.stdout).taskId);
  assert.equal([exactCopy.routes, exactCopy.retries], [['index.a.b'], 3]);
});

test('run creates a task', async () => {
  const run = ['task', 'run', '--task-queue', 'proj/ci', '-e', 'A=1', '-e', 'B=x=y', '--name', 'mine'];
  const created = await deployment.tc([...run, 'alpine:3', 'echo', '--json', '-e']);
  assert.is(created.code, 0, created.stderr);
  const { payload, metadata, taskQueueId } = await deployment.queue.task(created.stdout.trim());
  assert.equal(payload, { image: 'alpine:3', command: ['echo', '--json', '-e'], env: { A: '1', B: 'x=y' }, maxRunTime: 7200 });
  assert.equal([metadata.name, taskQueueId], ['mine', 'proj/ci']);
  assert.match(created.stderr, `See ${deployment.emulator.rootUrl}/tasks/${created.stdout.trim()}`);

  const dry = await deployment.tc([...run, '--dry-run', 'alpine:3', 'true']);
  assert.equal(JSON.parse(dry.stdout).payload.command, ['true']);
  const missing = await deployment.tc(['task', 'run', 'alpine:3', 'true']);
  assert.is(missing.code, 2);
  assert.match(missing.stderr, 'give --task-queue, or else --provisioner and --worker-type');
});

test('watch follows a task and tells by its exit code how it ended', async () => {
  for (const [outcome, code] of [
    ['completed', 0],
    ['failed', 1],
  ] as const) {
    const taskId = await deployment.createTask('watched');
    const watching = deployment.tc(['task', 'watch', taskId, '--interval', '0.1']);
    await deployment.resolve(taskId, outcome);
    const result = await watching;
    assert.is(result.code, code, result.stderr);
    assert.match(result.stdout, `${taskId} run 0 ${outcome}\n`);
    if (code === 1) assert.match(result.stderr, `task ${taskId} is failed\nRead its log with: tc task log ${taskId}`);
  }
});

test('watch writes JSON lines', async () => {
  const taskId = await deployment.createTask('watched');
  await deployment.resolve(taskId, 'completed');
  const { stdout } = await deployment.tc(['task', 'watch', taskId, '--json']);
  assert.equal(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).state),
    ['completed'],
  );
});

test('Ctrl-C ends a watch with 130', async () => {
  const taskId = await deployment.createTask('endless');
  const stop = new AbortController();
  const watching = deployment.tc(['task', 'watch', taskId, '--interval', '0.1'], { signal: stop.signal });
  const called = () => deployment.emulator.calls.some(({ method, params }) => method === 'status' && params['taskId'] === taskId);
  while (!called()) await new Promise((resolve) => setTimeout(resolve, 20));
  stop.abort();
  const { code, stderr } = await watching;
  assert.is(code, 130);
  assert.match(stderr, 'Interrupted');
});

/** A worker's log server: sends one line, and the rest when it is told to. */
async function liveLog() {
  let finish: () => void = () => {};
  let requested = false;
  const server = createServer((_, response) => {
    requested = true;
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.write('first line\n');
    finish = () => response.end('last line\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/log`,
    finish: () => finish(),
    requested: () => requested,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('log --follow waits for the task, prints its log as it grows and tells how the task ended', async () => {
  const log = await liveLog();
  try {
    const taskId = await deployment.createTask('logged');
    const early = await deployment.tc(['task', 'log', taskId]);
    assert.is(early.code, 1);
    assert.match(early.stderr, `Wait for it with: tc task log --follow ${taskId}`);

    const following = deployment.tc(['task', 'log', '--follow', taskId]);
    const worker = await deployment.claim(taskId);
    // The command looks for a log before there is one.
    await until(
      () => deployment.emulator.calls.some(({ method, status }) => method === 'artifact' && status === 404),
      'tc looks for a log',
    );
    await worker.createArtifact(taskId, 0, 'public/logs/live.log', {
      storageType: 'reference',
      url: log.url,
      contentType: 'text/plain',
      expires: fromNow('30 minutes'),
    });
    await until(() => log.requested(), 'tc reads the log');
    log.finish();
    await worker.reportFailed(taskId, 0);
    const { code, stdout, stderr } = await following;
    assert.is(stdout, 'first line\nlast line\n', stderr);
    assert.is(code, 1);
    assert.match(stderr, `task ${taskId} is failed`);
  } finally {
    log.close();
  }
});

test('log falls back to the log that is stored at the end', async () => {
  const taskId = await deployment.createTask('stored');
  const worker = await deployment.claim(taskId);
  const { Artifacts } = await import('@tc/artifacts');
  await new Artifacts(worker).upload(taskId, 0, 'public/logs/live_backing.log', { text: 'stored\n', expires: fromNow('30 minutes') });
  await worker.reportCompleted(taskId, 0);
  const [log, other] = await Promise.all([
    deployment.tc(['task', 'log', taskId]),
    deployment.tc(['task', 'log', taskId, '--artifact', 'public/none.log']),
  ]);
  assert.is(log.stdout, 'stored\n', log.stderr);
  assert.is(other.code, 1);
  assert.match(other.stderr, `run 0 of task ${taskId} has no artifact public/none.log`);
});

test.run();
