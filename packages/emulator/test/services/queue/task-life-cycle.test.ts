import { fromNow, slugid } from '@tc/core';
import type { TaskExceptionRequest, TaskStatusStructure } from '@tc/queue';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, deployment, refusal, type TestDeployment } from '../../support/deployment.ts';

const test = suite('queue, task life cycle');

const stateOf = async ({ queue }: TestDeployment, taskId: string): Promise<string> => (await queue.status(taskId)).status.state;

/** Returns `name taskId` of each event since the last call, with taskIds replaced by the given names. */
function eventLog({ emulator }: TestDeployment, names: Record<string, string>): string[] {
  return emulator.publishedEvents.map(({ name, message }) => {
    const id = (message['status'] as { taskId: string } | undefined)?.taskId ?? (message['taskGroupId'] as string);
    return `${name} ${Object.entries(names).find(([, taskId]) => taskId === id)?.[0] ?? id}`;
  });
}

/** Claims and resolves a pending task. */
async function finish(server: TestDeployment, taskId: string, outcome: 'completed' | 'failed' = 'completed'): Promise<void> {
  const run = { workerGroup: 'group', workerId: 'worker-1' };
  const { runId } = await server.queue.claimTask(taskId, String((await server.queue.status(taskId)).status.runs.length - 1), run);
  await (outcome === 'completed' ? server.queue.reportCompleted(taskId, runId) : server.queue.reportFailed(taskId, runId));
}

test('a task is claimed and completed, and each step is published', async () => {
  await using server = await deployment();
  const a = await createTask(server);
  const { taskQueue, status, runId } = await claimOne(server);
  assert.is(status.state, 'running');
  const completed = await taskQueue.reportCompleted(a, runId);
  assert.is(completed.status.state, 'completed');
  const [run] = completed.status.runs;
  assert.equal([run?.state, run?.reasonResolved, run?.workerGroup, run?.workerId], ['completed', 'completed', 'group', 'worker-1']);
  assert.ok(run?.resolved);
  assert.equal(eventLog(server, { a }), ['taskDefined a', 'taskPending a', 'taskRunning a', 'taskCompleted a', 'taskGroupResolved a']);
  const states = server.emulator.publishedEvents.map(
    ({ message }) => (message['status'] as TaskStatusStructure | undefined)?.runs[0]?.state,
  );
  assert.equal(states, [undefined, 'pending', 'running', 'completed', undefined], 'a message shows the task as it was then');
  const running = server.emulator.publishedEvents[2];
  assert.is(running?.routingKey, `primary.${a}.0.group.worker-1.proj.ci.-.${a}._`);
  assert.is(running?.message['takenUntil'], run?.takenUntil);
});

test('a failed task is not retried', async () => {
  await using server = await deployment();
  const a = await createTask(server);
  const { taskQueue } = await claimOne(server);
  const { status } = await taskQueue.reportFailed(a, 0);
  assert.equal([status.state, status.runs.length, status.retriesLeft], ['failed', 1, 5]);
  assert.ok(eventLog(server, { a }).includes('taskFailed a'));
});

test('repeating a report changes nothing but publishes again, and a different report is a conflict', async () => {
  await using server = await deployment();
  const a = await createTask(server);
  const { taskQueue } = await claimOne(server);
  const first = await taskQueue.reportCompleted(a, 0);
  assert.equal(await taskQueue.reportCompleted(a, 0), first);
  assert.match((await refusal(taskQueue.reportFailed(a, 0), 'RequestConflict')).message, 'is completed');
  await refusal(taskQueue.reportException(a, 0, { reason: 'internal-error' }), 'RequestConflict');
  assert.is(eventLog(server, { a }).filter((line) => line === 'taskCompleted a').length, 2, 'a repeated report publishes again');
});

test('a run that is not claimed or does not exist cannot be resolved', async () => {
  await using server = await deployment();
  const a = await createTask(server);
  await refusal(server.queue.reportCompleted(a, 0), 'RequestConflict');
  await refusal(server.queue.reportCompleted(a, 1), 'ResourceNotFound');
});

const reasons: [TaskExceptionRequest['reason'], reasonCreated: string | undefined][] = [
  ['worker-shutdown', 'retry'],
  ['intermittent-task', 'task-retry'],
  ['malformed-payload', undefined],
  ['resource-unavailable', undefined],
  ['internal-error', undefined],
];

for (const [reason, reasonCreated] of reasons) {
  test(`after ${reason} ${reasonCreated === undefined ? 'the task is resolved' : 'the task is retried while retries are left'}`, async () => {
    await using server = await deployment();
    const a = await createTask(server, { retries: 1 });
    const { status } = await (await claimOne(server)).taskQueue.reportException(a, 0, { reason });
    assert.equal([status.runs[0]?.state, status.runs[0]?.reasonResolved], ['exception', reason]);
    if (reasonCreated === undefined) {
      assert.equal([status.state, status.runs.length, status.retriesLeft], ['exception', 1, 1]);
      assert.ok(eventLog(server, { a }).includes('taskException a'));
      return;
    }
    assert.equal([status.state, status.runs[1]?.reasonCreated, status.retriesLeft], ['pending', reasonCreated, 0]);
    assert.equal(eventLog(server, { a }).slice(-2), ['taskException a', 'taskPending a']);
    const [exception] = server.emulator.publishedEvents.slice(-2);
    assert.equal([exception?.message['runId'], (exception?.message['status'] as TaskStatusStructure | undefined)?.state], [0, 'pending']);
    const second = await claimOne(server);
    assert.is(second.runId, 1);
    const repeated = await server.queue.reportException(a, 0, { reason });
    assert.is(repeated.status.runs.length, 2, 'the first report may be repeated');
    const last = await second.taskQueue.reportException(a, 1, { reason });
    assert.equal([last.status.state, last.status.runs.length], ['exception', 2]);
    assert.equal(eventLog(server, { a }).slice(-2), ['taskException a', 'taskGroupResolved a']);
  });
}

test('a task waits until all its dependencies are completed', async () => {
  await using server = await deployment();
  const a = await createTask(server);
  const b = await createTask(server);
  const c = await createTask(server, { dependencies: [a, b], taskGroupId: a });
  await finish(server, b);
  assert.is(await stateOf(server, c), 'unscheduled');
  await finish(server, a);
  assert.is(await stateOf(server, c), 'pending');
  assert.equal(eventLog(server, { a, b, c }).slice(-3), ['taskRunning a', 'taskCompleted a', 'taskPending c']);
  await finish(server, c);
  assert.is(eventLog(server, { a, b, c }).at(-1), 'taskGroupResolved a');
});

test('a task waits forever for a failed dependency, unless it requires all-resolved', async () => {
  await using server = await deployment();
  const a = await createTask(server);
  const strict = await createTask(server, { dependencies: [a] });
  const easy = await createTask(server, { dependencies: [a], requires: 'all-resolved' });
  await finish(server, a, 'failed');
  assert.is(await stateOf(server, strict), 'unscheduled');
  assert.is(await stateOf(server, easy), 'pending');
  await server.queue.rerunTask(a);
  await finish(server, a);
  assert.is(await stateOf(server, strict), 'pending', 'a rerun may still complete it');
});

test('a canceled dependency is resolved but not completed', async () => {
  await using server = await deployment();
  const a = await createTask(server);
  const strict = await createTask(server, { dependencies: [a] });
  const easy = await createTask(server, { dependencies: [a], requires: 'all-resolved' });
  await server.queue.cancelTask(a);
  assert.equal([await stateOf(server, strict), await stateOf(server, easy)], ['unscheduled', 'pending']);
});

test('dependencies that are already resolved count', async () => {
  await using server = await deployment();
  const a = await createTask(server);
  await finish(server, a);
  const b = await createTask(server);
  await finish(server, b, 'failed');
  assert.is(await stateOf(server, await createTask(server, { dependencies: [a] })), 'pending');
  assert.is(await stateOf(server, await createTask(server, { dependencies: [a, b] })), 'unscheduled');
  assert.is(await stateOf(server, await createTask(server, { dependencies: [a, b], requires: 'all-resolved' })), 'pending');
});

test('a task that was scheduled early is not scheduled again by its dependencies', async () => {
  await using server = await deployment();
  const a = await createTask(server);
  const b = await createTask(server, { dependencies: [a] });
  await server.queue.scheduleTask(b);
  await finish(server, b);
  await finish(server, a);
  assert.equal((await server.queue.status(b)).status.runs.length, 1);
});

test('dependents and groups are listed in pages', async () => {
  await using server = await deployment();
  const a = await createTask(server);
  const dependents: string[] = [];
  for (let count = 0; count < 5; count++) dependents.push(await createTask(server, { dependencies: [a], taskGroupId: a }));
  const listed: string[] = [];
  for await (const { task, status } of server.queue.listDependentTasks(a, { limit: '2' })) {
    assert.equal(task.dependencies, [a]);
    listed.push(status.taskId);
  }
  assert.equal(listed, [...dependents].sort());
  const group: string[] = [];
  for await (const { status } of server.queue.listTaskGroup(a, { limit: '2' })) group.push(status.taskId);
  assert.equal(group, [a, ...dependents].sort());
});

test('a group can be resolved more than once', async () => {
  await using server = await deployment();
  const a = await createTask(server);
  await finish(server, a);
  await finish(server, await createTask(server, { taskGroupId: a }));
  assert.is(eventLog(server, { a }).filter((line) => line === 'taskGroupResolved a').length, 2);
});

test('a rerun resets the retries', async () => {
  await using server = await deployment();
  const a = await createTask(server, { retries: 2 });
  await (await claimOne(server)).taskQueue.reportException(a, 0, { reason: 'worker-shutdown' });
  await (await claimOne(server)).taskQueue.reportFailed(a, 1);
  const { status } = await server.queue.rerunTask(a);
  assert.equal([status.state, status.retriesLeft, status.runs[2]?.reasonCreated], ['pending', 2, 'rerun']);
  assert.is((await server.queue.rerunTask(a)).status.runs.length, 3, 'nothing happens to one that is pending');
});

test('only the latest run can be resolved', async () => {
  await using server = await deployment();
  const a = await createTask(server);
  await finish(server, a);
  await server.queue.rerunTask(a);
  await refusal(server.queue.reportCompleted(a, 0), 'RequestConflict');
});

test('a task has at most fifty runs', async () => {
  await using server = await deployment();
  const a = await createTask(server);
  for (let runId = 0; runId < 49; runId++) {
    await server.queue.cancelTask(a);
    await server.queue.rerunTask(a);
  }
  const { status } = await server.queue.cancelTask(a);
  assert.is(status.runs.length, 50);
  assert.is(status.retriesLeft, 0);
  await refusal(server.queue.rerunTask(a), 'RequestConflict');
});

for (const state of ['unscheduled', 'pending', 'running'] as const) {
  test(`a task that is ${state} can be canceled`, async () => {
    await using server = await deployment();
    const a = slugid();
    await createTask(server, state === 'unscheduled' ? { dependencies: [a] } : {}, a);
    const claim = state === 'running' ? await claimOne(server) : undefined;
    const { status } = await server.queue.cancelTask(a);
    const [run] = status.runs;
    assert.equal([status.state, run?.state, run?.reasonResolved], ['exception', 'exception', 'canceled']);
    assert.is(run?.reasonCreated, state === 'unscheduled' ? 'exception' : 'scheduled');
    assert.equal(await server.queue.cancelTask(a), { status }, 'once');
    assert.is((await server.queue.pendingTasks('proj/ci')).pendingTasks, 0);
    assert.equal(eventLog(server, { a }).slice(-2), ['taskException a', 'taskGroupResolved a']);
    if (claim !== undefined) await refusal(claim.taskQueue.reclaimTask(a, 0), 'RequestConflict');
    if (claim !== undefined) await refusal(claim.taskQueue.reportCompleted(a, 0), 'RequestConflict');
  });
}

test('scheduling, rerunning and canceling need a scope with the scheduler, group and task', async () => {
  await using server = await deployment();
  const taskGroupId = slugid();
  const a = slugid();
  await createTask(server, { taskGroupId, schedulerId: 'mine', dependencies: [a] }, a);
  for (const [action, call] of [
    ['schedule', 'scheduleTask'],
    ['cancel', 'cancelTask'],
    ['rerun', 'rerunTask'],
  ] as const) {
    const allowed = server.queue.use({ credentials: await server.clientWith(`queue:${action}-task:mine/${taskGroupId}/*`) });
    const legacy = server.queue.use({
      credentials: await server.clientWith(`queue:${action}-task`, `assume:scheduler-id:mine/${taskGroupId}`),
    });
    const other = server.queue.use({ credentials: await server.clientWith(`queue:${action}-task:mine/${slugid()}/*`) });
    await refusal(other[call](a), 'InsufficientScopes');
    await allowed[call](a);
    await legacy[call](a);
  }
});

for (const state of ['unscheduled', 'pending', 'running'] as const) {
  test(`a task that is ${state} at its deadline becomes an exception`, async () => {
    await using server = await deployment();
    const a = slugid();
    const deadline = fromNow('10 minutes');
    await createTask(server, state === 'unscheduled' ? { dependencies: [a], deadline } : { deadline }, a);
    if (state === 'running') await claimOne(server);
    await server.emulator.advance('11 minutes');
    const { status } = await server.queue.status(a);
    const run = status.runs.at(-1);
    assert.equal([status.state, run?.reasonResolved, run?.resolved], ['exception', 'deadline-exceeded', deadline.toISOString()]);
    assert.equal(eventLog(server, { a }).slice(-2), ['taskException a', 'taskGroupResolved a']);
    for (const call of [() => server.queue.scheduleTask(a), () => server.queue.rerunTask(a), () => server.queue.cancelTask(a)]) {
      assert.match((await refusal(call(), 'RequestConflict')).message, 'its deadline was');
    }
  });
}

test('a resolved task does not change at its deadline', async () => {
  await using server = await deployment();
  const a = await createTask(server);
  await finish(server, a);
  await server.emulator.advance('2 days');
  assert.is(await stateOf(server, a), 'completed');
});

test('a passed deadline schedules tasks that require all-resolved', async () => {
  await using server = await deployment();
  const a = await createTask(server, { deadline: fromNow('10 minutes') });
  const b = await createTask(server, { dependencies: [a], requires: 'all-resolved' });
  await server.emulator.advance('11 minutes');
  assert.is(await stateOf(server, b), 'pending');
});

test.run();
