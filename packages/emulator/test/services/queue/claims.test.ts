import { Auth } from '@tc/auth';
import { Credentials, fromNow, slugid } from '@tc/core';
import { until } from '@tc/test-support/until';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, deployment, refusal, workerSeen } from '../../support/deployment.ts';

const test = suite('queue, claims');

const worker = { workerGroup: 'group', workerId: 'worker-1' };

test('tasks with a higher priority come first, and older tasks before newer ones', async () => {
  await using server = await deployment();
  const names: Record<string, string> = {};
  for (const [name, priority] of [
    ['low 1', 'low'],
    ['high 1', 'high'],
    ['low 2', 'low'],
    ['highest', 'highest'],
    ['lowest', 'lowest'],
    ['high 2', 'high'],
    ['very-low', 'very-low'],
  ] as const) {
    names[await createTask(server, { priority })] = name;
  }
  const { tasks } = await server.queue.claimWork('proj/ci', { ...worker, tasks: 32 });
  assert.equal(
    tasks.map(({ status }) => names[status.taskId]),
    ['highest', 'high 1', 'high 2', 'low 1', 'low 2', 'very-low', 'lowest'],
  );
});

test('a worker gets at most as many tasks as it asked for, and none of another worker type', async () => {
  await using server = await deployment();
  for (let count = 0; count < 3; count++) await createTask(server);
  await createTask(server, { workerType: 'other' });
  const sizes: number[] = [];
  for (let count = 0; count < 2; count++) {
    sizes.push((await server.queue.claimWork('proj/ci', { ...worker, tasks: 2 })).tasks.length);
  }
  assert.equal(sizes, [2, 1]);
  assert.is((await server.queue.pendingTasks('proj/ci')).pendingTasks, 0);
  assert.is((await server.queue.pendingTasks('proj/other')).pendingTasks, 1);
});

test('a claim contains the definition and is valid for twenty minutes', async () => {
  await using server = await deployment();
  const taskId = await createTask(server, { payload: { command: 'make' } });
  const before = server.emulator.now().getTime();
  const claim = await claimOne(server);
  assert.equal(claim.task, await server.queue.task(taskId));
  assert.equal([claim.runId, claim.workerGroup, claim.workerId], [0, 'group', 'worker-1']);
  const period = Date.parse(claim.takenUntil) - before;
  assert.ok(period >= 20 * 60_000 && period < 20 * 60_000 + 5000);
});

test('the credentials of a claim have the scopes of the task and can only change its run', async () => {
  await using server = await deployment();
  const taskId = await createTask(server, { scopes: ['queue:cancel-task:-/*', 'x'] });
  const { credentials, takenUntil, taskQueue } = await claimOne(server);
  const name = `task-client/${taskId}/0/on/group/worker-1/until/${Date.parse(takenUntil) / 1000}`;
  assert.is(credentials.clientId, name);
  const { scopes } = await server.auth.use({ credentials }).currentScopes();
  const own = ['queue:create-artifact', 'queue:reclaim-task', 'queue:resolve-task'].map((action) => `${action}:${taskId}/0`);
  const anyone = await new Auth({ rootUrl: server.emulator.rootUrl }).currentScopes();
  assert.equal(
    scopes.filter((scope) => !anyone.scopes.includes(scope)),
    ['queue:cancel-task:-/*', ...own, 'x'],
  );
  const other = await createTask(server);
  await claimOne(server);
  await refusal(taskQueue.reportCompleted(other, 0), 'InsufficientScopes');
  await taskQueue.cancelTask(other);
  await refusal(taskQueue.rerunTask(other), 'InsufficientScopes');
  await taskQueue.reportCompleted(taskId, 0);
});

test('a waiting worker gets the next task immediately', async () => {
  await using server = await deployment();
  const waiting = server.queue.claimWork('proj/ci', { ...worker, tasks: 1 });
  await workerSeen(server, 'worker-1');
  const taskId = await createTask(server);
  const { tasks } = await waiting;
  assert.equal(
    tasks.map(({ status }) => status.taskId),
    [taskId],
  );
});

test('two waiting workers get one task each, in the order of their calls', async () => {
  await using server = await deployment();
  const claim = (workerId: string) => server.queue.claimWork('proj/ci', { workerGroup: 'group', workerId, tasks: 1 });
  const first = claim('first');
  await workerSeen(server, 'first');
  const second = claim('second');
  await workerSeen(server, 'second');
  const a = await createTask(server);
  const b = await createTask(server);
  assert.is((await first).tasks[0]?.status.taskId, a);
  assert.is((await second).tasks[0]?.status.taskId, b);
});

test('a waiting worker gets an empty response after a while on the emulator’s clock', async () => {
  await using server = await deployment();
  const waiting = server.queue.claimWork('proj/ci', { ...worker, tasks: 1 });
  await workerSeen(server, 'worker-1');
  await server.emulator.advance('20 seconds');
  assert.equal((await waiting).tasks, []);
});

test('claimWorkWait sets how long a worker waits', async () => {
  await using server = await deployment({ claimWorkWait: 0 });
  assert.equal((await server.queue.claimWork('proj/ci', { ...worker, tasks: 1 })).tasks, []);
});

test('a worker that disconnects gets no task', async () => {
  await using server = await deployment();
  const controller = new AbortController();
  const waiting = server.queue.claimWork('proj/ci', { ...worker, tasks: 1 }, { signal: controller.signal }).catch(() => 'gone');
  await workerSeen(server, 'worker-1');
  controller.abort();
  assert.is(await waiting, 'gone');
  await server.queue.ping();
  const taskId = await createTask(server);
  assert.is((await claimOne(server, 'worker-2')).status.taskId, taskId);
});

test('a task is retried after an expired claim until no retries are left', async () => {
  await using server = await deployment();
  const taskId = await createTask(server, { retries: 1 });
  const first = await claimOne(server);
  await server.emulator.advance('20 minutes');
  const { status } = await server.queue.status(taskId);
  assert.equal(
    status.runs.map(({ state, reasonCreated, reasonResolved }) => [state, reasonCreated, reasonResolved]),
    [
      ['exception', 'scheduled', 'claim-expired'],
      ['pending', 'retry', undefined],
    ],
  );
  assert.is(status.runs[0]?.resolved, first.takenUntil);
  assert.is(status.retriesLeft, 0);
  await claimOne(server);
  await server.emulator.advance('20 minutes');
  assert.is((await server.queue.status(taskId)).status.state, 'exception');
  const names = server.emulator.publishedEvents.map(({ name }) => name);
  assert.equal(names.slice(-2), ['taskException', 'taskGroupResolved']);
});

test('reclaiming extends a claim and returns new credentials', async () => {
  await using server = await deployment();
  const taskId = await createTask(server);
  const claim = await claimOne(server);
  await server.emulator.advance('15 minutes');
  const again = await claim.taskQueue.reclaimTask(taskId, 0);
  assert.is(again.runId, 0);
  assert.ok(Date.parse(again.takenUntil) >= Date.parse(claim.takenUntil) + 15 * 60_000);
  assert.is.not(again.credentials.accessToken, claim.credentials.accessToken);
  await server.emulator.advance('15 minutes');
  assert.is((await server.queue.status(taskId)).status.state, 'running');
  await server.queue.use({ credentials: again.credentials }).reportCompleted(taskId, 0);
});

test('the credentials of a claim expire with the claim', async () => {
  await using server = await deployment();
  await createTask(server);
  const { credentials, takenUntil } = await claimOne(server);
  const { expiry } = new Credentials(credentials);
  assert.is(expiry?.toISOString(), takenUntil);
  await server.emulator.advance('26 minutes');
  await refusal(server.auth.use({ credentials }).currentScopes(), 'AuthenticationFailed');
});

test('a worker can claim a run with claimTask and repeat the claim, and another worker cannot', async () => {
  await using server = await deployment();
  const taskId = await createTask(server);
  const claim = await server.queue.claimTask(taskId, 0, worker);
  assert.is(claim.status.state, 'running');
  const again = await server.queue.claimTask(taskId, 0, worker);
  assert.is(again.takenUntil, claim.takenUntil);
  await refusal(server.queue.claimTask(taskId, 0, { ...worker, workerId: 'other' }), 'RequestConflict');
  await refusal(server.queue.claimTask(taskId, 1, worker), 'ResourceNotFound');
  assert.is((await server.queue.pendingTasks('proj/ci')).pendingTasks, 0);
  assert.is(server.emulator.publishedEvents.filter(({ name }) => name === 'taskRunning').length, 2, 'each claim is published');
});

test('a claim by claimWork cannot be repeated with claimTask', async () => {
  await using server = await deployment();
  const taskId = await createTask(server);
  await claimOne(server);
  await refusal(server.queue.claimTask(taskId, 0, worker), 'RequestConflict');
});

test('a worker in quarantine waits as long as others, and gets nothing', async () => {
  await using server = await deployment();
  await server.queue.declareWorker('proj', 'ci', 'group', 'worker-1', { expires: fromNow('1 day') });
  await server.queue.quarantineWorker('proj', 'ci', 'group', 'worker-1', { quarantineUntil: fromNow('1 day') });
  await createTask(server);
  await server.emulator.advance('1 hour');
  const start = server.emulator.now();
  let ended = false;
  const waiting = server.queue.claimWork('proj/ci', { ...worker, tasks: 1 }).finally(() => {
    ended = true;
  });
  // The queue knows the worker already, so only the time of its call tells that it waits.
  const called = async () =>
    Date.parse((await server.queue.getWorker('proj', 'ci', 'group', 'worker-1')).lastDateActive ?? '') >= start.getTime();
  await until(called, 'the worker waits');
  await server.emulator.advance('19 seconds');
  assert.is(ended, false);
  await server.emulator.advance('1 second');
  assert.equal((await waiting).tasks, []);
});

test('only a running run can be reclaimed', async () => {
  await using server = await deployment();
  const taskId = await createTask(server);
  await refusal(server.queue.reclaimTask(taskId, 0), 'InternalServerError');
  await refusal(server.queue.reclaimTask(taskId, 5), 'ResourceNotFound');
  const claim = await claimOne(server);
  await claim.taskQueue.reportFailed(taskId, 0);
  await refusal(claim.taskQueue.reclaimTask(taskId, 0), 'RequestConflict');
});

test('claiming needs scopes for the worker type and the worker', async () => {
  await using server = await deployment({ claimWorkWait: 0 });
  const ask = async (...scopes: string[]) =>
    server.queue.use({ credentials: await server.clientWith(...scopes) }).claimWork('proj/ci', { ...worker, tasks: 1 });
  await ask('queue:claim-work:proj/ci', 'queue:worker-id:group/worker-1');
  await refusal(ask('queue:claim-work:proj/ci', 'queue:worker-id:group/worker-2'), 'InsufficientScopes');
  await refusal(ask('queue:claim-work:proj/other', 'queue:worker-id:group/*'), 'InsufficientScopes');
  const taskId = await createTask(server);
  const byName = async (...scopes: string[]) =>
    server.queue.use({ credentials: await server.clientWith(...scopes) }).claimTask(taskId, 0, worker);
  await refusal(byName('queue:claim-task:proj/other', 'queue:worker-id:group/*'), 'InsufficientScopes');
  await byName('queue:claim-task:proj/ci', 'queue:worker-id:group/*');
});

test('resolving a run needs a scope for the run', async () => {
  await using server = await deployment();
  const taskId = await createTask(server);
  await claimOne(server);
  const report = async (...scopes: string[]) =>
    server.queue.use({ credentials: await server.clientWith(...scopes) }).reportCompleted(taskId, 0);
  await refusal(report('queue:resolve-task', 'assume:worker-id:group/worker-1'), 'InsufficientScopes');
  await refusal(report(`queue:resolve-task:${taskId}/1`), 'InsufficientScopes');
  await report(`queue:resolve-task:${taskId}/0`);
});

test('a canceled task is not given to workers', async () => {
  await using server = await deployment();
  const canceled = await createTask(server);
  const other = await createTask(server);
  await server.queue.cancelTask(canceled);
  assert.is((await claimOne(server)).status.taskId, other);
  await refusal(server.queue.claimTask(canceled, 0, worker), 'RequestConflict');
  await refusal(server.queue.claimTask(slugid(), 0, worker), 'ResourceNotFound');
});

test.run();
