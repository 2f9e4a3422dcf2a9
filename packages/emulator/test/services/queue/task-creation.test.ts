import { fromNow, slugid } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createTask, deployment, refusal, sampleTask, type TestDeployment } from '../../support/deployment.ts';

const test = suite('queue, creating tasks');

const eventNames = ({ emulator }: TestDeployment): string[] => emulator.publishedEvents.map(({ name }) => name);

test('a new task is pending and alone in its group', async () => {
  await using server = await deployment();
  const taskId = slugid();
  const { status } = await server.queue.createTask(taskId, sampleTask(server));
  assert.is(status.state, 'pending');
  assert.is(status.taskGroupId, taskId);
  assert.is(status.retriesLeft, 5);
  assert.equal(
    status.runs.map(({ runId, state, reasonCreated }) => ({ runId, state, reasonCreated })),
    [{ runId: 0, state: 'pending', reasonCreated: 'scheduled' }],
  );
  assert.equal((await server.queue.status(taskId)).status, status);
  assert.equal(eventNames(server), ['taskDefined', 'taskPending']);
});

test('the definition is stored completely, with normalized timestamps', async () => {
  await using server = await deployment();
  const given = sampleTask(server, {
    payload: { command: ['a'] },
    extra: { x: { y: 1 } },
    tags: { kind: 'build' },
    scopes: ['a', 'b:*'],
    routes: ['index.x'],
    created: server.emulator.now().toISOString().replace('Z', '000Z'),
  });
  const taskId = await createTask(server, given);
  const task = await server.queue.task(taskId);
  assert.equal(task, {
    ...JSON.parse(JSON.stringify(given)),
    created: new Date(given.created).toISOString(),
    expires: new Date(new Date(given.deadline).setUTCFullYear(new Date(given.deadline).getUTCFullYear() + 1)).toISOString(),
    taskQueueId: 'proj/ci',
    projectId: 'none',
    taskGroupId: taskId,
    schedulerId: '-',
    priority: 'lowest',
    requires: 'all-completed',
    retries: 5,
    dependencies: [],
  });
});

test('the task queue can be named in the new way, in the old way or in both', async () => {
  await using server = await deployment();
  const { provisionerId: _provisioner, workerType: _workerType, ...nameless } = sampleTask(server);
  for (const names of [
    { taskQueueId: 'proj/ci' },
    { provisionerId: 'proj', workerType: 'ci' },
    { taskQueueId: 'proj/ci', provisionerId: 'proj', workerType: 'ci' },
    { taskQueueId: 'proj/ci', provisionerId: 'ignored' },
  ]) {
    const taskId = slugid();
    const { status } = await server.queue.createTask(taskId, { ...nameless, ...names });
    assert.equal([status.taskQueueId, status.provisionerId, status.workerType], ['proj/ci', 'proj', 'ci']);
    const task = await server.queue.task(taskId);
    assert.equal([task.taskQueueId, task.provisionerId, task.workerType], ['proj/ci', 'proj', 'ci']);
  }
  const missing = await refusal(server.queue.createTask(slugid(), { ...nameless, provisionerId: 'proj' }), 'InputError');
  assert.match(missing.serverMessage, 'taskQueueId is missing');
  const names = { taskQueueId: 'proj/other', provisionerId: 'proj', workerType: 'ci' };
  const different = await refusal(server.queue.createTask(slugid(), { ...nameless, ...names }), 'InputError');
  assert.match(different.serverMessage, 'taskQueueId is proj/other, but provisionerId and workerType make proj/ci');
});

test('the project of a task needs a scope', async () => {
  await using server = await deployment();
  const create = async (project: string, projectId?: string) => {
    const scopes = ['queue:create-task:lowest:proj/ci', 'queue:scheduler-id:-', `queue:create-task:project:${project}`];
    const queue = server.queue.use({ credentials: await server.clientWith(...scopes) });
    return queue.createTask(slugid(), sampleTask(server, projectId === undefined ? {} : { projectId }));
  };
  assert.is((await create('none')).status.projectId, 'none');
  assert.is((await create('mine', 'mine')).status.projectId, 'mine');
  await refusal(create('mine'), 'InsufficientScopes');
  await refusal(create('mine', 'theirs'), 'InsufficientScopes');
});

test('repeating a call changes nothing', async () => {
  await using server = await deployment();
  const given = sampleTask(server);
  const taskId = await createTask(server, given);
  const { status } = await server.queue.createTask(taskId, given);
  assert.is(status.runs.length, 1);
  assert.is((await server.queue.pendingTasks('proj/ci')).pendingTasks, 1);
  assert.equal(eventNames(server), ['taskDefined', 'taskPending', 'taskDefined', 'taskPending'], 'but it publishes again');
});

test('a group is kept even if the first task of it is rejected', async () => {
  await using server = await deployment();
  const taskGroupId = slugid();
  await refusal(server.queue.createTask(slugid(), sampleTask(server, { taskGroupId, dependencies: [slugid()] })), 'InputError');
  assert.is((await server.queue.getTaskGroup(taskGroupId)).schedulerId, '-');
});

test('creating a different task with the same taskId is a conflict, and the error lists the differences', async () => {
  await using server = await deployment();
  const given = sampleTask(server, { payload: { a: 1 } });
  const taskId = await createTask(server, given);
  const error = await refusal(server.queue.createTask(taskId, { ...given, payload: { a: 2 }, retries: 1 }), 'RequestConflict');
  assert.match(error.serverMessage, '* retries is 5 there and 1 in this call');
  assert.match(error.serverMessage, '* payload is {"a":1} there and {"a":2} in this call');
  assert.not.match(error.serverMessage, 'deadline');
});

const minute = 60_000;
const day = 24 * 60 * minute;

for (const [what, changes, message] of [
  ['that was created long ago', { created: -16 * minute }, /^created is/],
  ['that is created in the future', { created: 16 * minute, deadline: day }, /^created is/],
  ['whose deadline has passed', { created: -2 * minute, deadline: -minute }, /^deadline .* has passed/],
  ['whose deadline is before its creation', { created: 10 * minute, deadline: 5 * minute }, /is before created/],
  ['whose deadline is more than five days ahead', { deadline: 5 * day + 16 * minute }, /more than 5 days ahead/],
  ['that expires before its deadline', { deadline: day, expires: day - 1 }, /^expires .* is before deadline/],
] as const) {
  test(`a task ${what} is rejected`, async () => {
    await using server = await deployment();
    const at = (offset: number) => new Date(server.emulator.now().getTime() + offset);
    const times = Object.fromEntries(Object.entries(changes).map(([name, offset]) => [name, at(offset)]));
    const error = await refusal(server.queue.createTask(slugid(), sampleTask(server, times)), 'InputError');
    assert.match(error.serverMessage, message);
  });
}

test('the clocks of caller and server can differ by 15 minutes', async () => {
  await using server = await deployment();
  const at = (offset: number) => new Date(server.emulator.now().getTime() + offset);
  await createTask(server, { created: at(-14 * minute), deadline: at(5 * day + 14 * minute) });
});

test('scopes that end with more than one * are rejected', async () => {
  await using server = await deployment();
  await refusal(server.queue.createTask(slugid(), sampleTask(server, { scopes: ['a**'] })), 'InputError');
});

test('all tasks of a group have the same scheduler', async () => {
  await using server = await deployment();
  const taskGroupId = slugid();
  await createTask(server, { taskGroupId, schedulerId: 'one' });
  const error = await refusal(
    server.queue.createTask(slugid(), sampleTask(server, { taskGroupId, schedulerId: 'two' })),
    'RequestConflict',
  );
  assert.match(error.serverMessage, 'has the schedulerId one, and this task has two');
});

test('the error names dependencies that do not exist', async () => {
  await using server = await deployment();
  const missing = slugid();
  const taskId = slugid();
  const dependencies = [await createTask(server), missing];
  const error = await refusal(server.queue.createTask(taskId, sampleTask(server, { dependencies })), 'InputError');
  assert.match(error.serverMessage, `* ${missing} does not exist`);
  assert.not.match(error.serverMessage, dependencies[0] ?? '');
  await refusal(server.queue.status(taskId), 'ResourceNotFound');
});

test('dependencies that expire before the deadline are rejected', async () => {
  await using server = await deployment();
  const dependency = await createTask(server, { deadline: fromNow('1 hour'), expires: fromNow('2 hours') });
  const error = await refusal(server.queue.createTask(slugid(), sampleTask(server, { dependencies: [dependency] })), 'InputError');
  assert.match(error.serverMessage, `${dependency} expires before the deadline`);
});

test('a task that depends on itself waits until it is scheduled', async () => {
  await using server = await deployment();
  const taskId = slugid();
  const { status } = await server.queue.createTask(taskId, sampleTask(server, { dependencies: [taskId] }));
  assert.is(status.state, 'unscheduled');
  assert.equal(status.runs, []);
  assert.equal(eventNames(server), ['taskDefined']);
  assert.is((await server.queue.scheduleTask(taskId)).status.state, 'pending');
  assert.is((await server.queue.scheduleTask(taskId)).status.runs.length, 1, 'it is scheduled once');
  assert.equal(eventNames(server), ['taskDefined', 'taskPending']);
});

test('defineTask creates a task that depends on itself', async () => {
  await using server = await deployment();
  const taskId = slugid();
  const given = sampleTask(server);
  assert.is((await server.queue.defineTask(taskId, given)).status.state, 'unscheduled');
  assert.equal((await server.queue.task(taskId)).dependencies, [taskId]);
  assert.is((await server.queue.defineTask(taskId, given)).status.state, 'unscheduled');
  await refusal(server.queue.createTask(taskId, given), 'RequestConflict');
});

test('creating a task needs the scopes of the task, and scopes for its routes, its scheduler and its priority or a higher one', async () => {
  await using server = await deployment();
  const project = 'queue:create-task:project:none';
  const needed = ['a', 'queue:route:index.x', 'queue:scheduler-id:mine', 'queue:create-task:medium:proj/ci', project];
  const attempt = async (scopes: string[], priority: 'low' | 'medium' | 'high' = 'low') => {
    const queue = server.queue.use({ credentials: await server.clientWith(...scopes) });
    const given = sampleTask(server, { scopes: ['a'], routes: ['index.x'], schedulerId: 'mine', priority });
    return queue.createTask(slugid(), given);
  };
  await attempt(needed);
  await attempt(needed, 'medium');
  assert.match((await refusal(attempt(needed, 'high'), 'InsufficientScopes')).message, 'queue:create-task:high:proj/ci');
  for (const missing of needed) {
    const error = await refusal(attempt(needed.filter((scope) => scope !== missing)), 'InsufficientScopes');
    assert.match(error.serverMessage.split('Scopes held')[0] ?? '', missing);
  }
});

test('the old scopes allow defineTask for the lowest priority, and do not allow createTask', async () => {
  await using server = await deployment();
  const definer = server.queue.use({ credentials: await server.clientWith('queue:define-task:proj/ci') });
  await definer.defineTask(slugid(), sampleTask(server));
  await refusal(definer.createTask(slugid(), sampleTask(server)), 'InsufficientScopes');
});

test('events use the routes of the task and its ids in the routing key', async () => {
  await using server = await deployment();
  const taskGroupId = slugid();
  const taskId = await createTask(server, { routes: ['index.a', 'b'], taskGroupId, schedulerId: 'mine', tags: { kind: 'build' } });
  const [defined, pending] = server.emulator.publishedEvents;
  assert.is(defined?.exchange, 'exchange/taskcluster-queue/v1/task-defined');
  assert.is(defined?.routingKey, `primary.${taskId}._._._.proj.ci.mine.${taskGroupId}._`);
  assert.equal(defined?.cc, ['route.index.a', 'route.b']);
  assert.equal(defined?.message['task'], { tags: { kind: 'build' } });
  assert.is((defined?.message['status'] as { state: string } | undefined)?.state, 'unscheduled');
  assert.is(pending?.routingKey, `primary.${taskId}.0._._.proj.ci.mine.${taskGroupId}._`);
  assert.is(pending?.message['runId'], 0);
});

test('an expired task is removed', async () => {
  await using server = await deployment();
  const taskId = await createTask(server, { deadline: fromNow('1 hour'), expires: fromNow('2 hours') });
  await server.emulator.advance('119 minutes');
  await server.queue.status(taskId);
  await server.emulator.advance('2 minutes');
  await refusal(server.queue.status(taskId), 'ResourceNotFound');
  assert.equal((await server.queue.listTaskGroup(taskId)).tasks, [], 'its group lasts an hour longer');
  await server.emulator.advance('1 hour');
  await refusal(server.queue.listTaskGroup(taskId), 'ResourceNotFound');
});

test('every method reports an unknown task as not found', async () => {
  await using server = await deployment();
  const { queue } = server;
  const id = slugid();
  for (const call of [
    () => queue.task(id),
    () => queue.status(id),
    () => queue.listTaskGroup(id),
    () => queue.listDependentTasks(id),
    () => queue.scheduleTask(id),
    () => queue.rerunTask(id),
    () => queue.cancelTask(id),
    () => queue.claimTask(id, '0', { workerGroup: 'g', workerId: 'w' }),
    () => queue.reclaimTask(id, '0'),
    () => queue.reportCompleted(id, '0'),
    () => queue.reportFailed(id, '0'),
    () => queue.reportException(id, '0', { reason: 'internal-error' }),
    () => queue.listArtifacts(id, '0'),
    () => queue.listLatestArtifacts(id),
    () => queue.getArtifact(id, '0', 'public/x'),
    () => queue.getLatestArtifact(id, 'public/x'),
    () => queue.artifact(id, '0', 'public/x'),
    () => queue.latestArtifact(id, 'public/x'),
    () => queue.artifactInfo(id, '0', 'public/x'),
    () => queue.latestArtifactInfo(id, 'public/x'),
    () => queue.getTaskGroup(id),
    () => queue.sealTaskGroup(id),
    () => queue.cancelTaskGroup(id),
    () => queue.changeTaskPriority(id, { newPriority: 'high' }),
    () => queue.changeTaskGroupPriority(id, { newPriority: 'high' }),
  ]) {
    await refusal(call(), 'ResourceNotFound');
  }
});

test.run();
