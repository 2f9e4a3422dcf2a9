import { fromNow, slugid } from '@tc/core';
import type { TaskDefinitionRequest } from '@tc/queue';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, deployment, refusal, sampleTask, type TestDeployment } from '../../support/deployment.ts';

const test = suite('queue, task groups');

/** Creates a group of pending tasks. Returns their ids; the first is that of the group. */
async function group(server: TestDeployment, size: number, changes: Partial<TaskDefinitionRequest> = {}): Promise<string[]> {
  const ids: string[] = [];
  for (let count = 0; count < size; count++) {
    const taskId = slugid();
    ids.push(await createTask(server, { taskGroupId: ids[0] ?? taskId, ...changes }, taskId));
  }
  return ids;
}

const eventNames = ({ emulator }: TestDeployment): string[] => emulator.publishedEvents.map(({ name }) => name);

test('a group has a scheduler, and lasts an hour longer than its tasks', async () => {
  await using server = await deployment();
  const expires = fromNow('2 days', server.emulator.now());
  const [taskGroupId = ''] = await group(server, 1, { schedulerId: 'mine', expires });
  const anHourLater = (date: Date): string => new Date(date.getTime() + 3_600_000).toISOString();
  const first = { taskGroupId, schedulerId: 'mine', expires: anHourLater(expires) };
  assert.equal(await server.queue.getTaskGroup(taskGroupId), first);
  const later = fromNow('3 days', server.emulator.now());
  await createTask(server, { taskGroupId, schedulerId: 'mine', expires: later });
  assert.is((await server.queue.getTaskGroup(taskGroupId)).expires, anHourLater(later));
  const listed = await server.queue.listTaskGroup(taskGroupId);
  assert.equal([listed.schedulerId, listed.expires, listed.sealed, listed.tasks.length], ['mine', anHourLater(later), undefined, 2]);
  await refusal(server.queue.getTaskGroup(slugid()), 'ResourceNotFound');
});

test('a sealed group accepts no more tasks, not even the same ones', async () => {
  await using server = await deployment();
  const given = sampleTask(server);
  const taskGroupId = await createTask(server, given);
  const sealed = await server.queue.sealTaskGroup(taskGroupId);
  assert.ok(sealed.sealed);
  await refusal(server.queue.createTask(slugid(), sampleTask(server, { taskGroupId })), 'RequestConflict');
  await refusal(server.queue.createTask(taskGroupId, given), 'RequestConflict');
  await server.emulator.advance('1 minute');
  assert.equal(await server.queue.sealTaskGroup(taskGroupId), sealed, 'the time of the first call stays');
  assert.equal(await server.queue.getTaskGroup(taskGroupId), sealed);
  assert.is((await server.queue.listTaskGroup(taskGroupId)).sealed, sealed.sealed);
  const events = server.emulator.publishedEvents.filter(({ name }) => name === 'taskGroupSealed');
  assert.equal(
    events.map(({ message, routingKey }) => [message, routingKey]),
    Array(2).fill([{ version: 1, ...sealed }, `primary.${taskGroupId}.-._`]),
  );
});

test('the event of a resolved group shows its expiry and when it was sealed', async () => {
  await using server = await deployment();
  const [taskGroupId = ''] = await group(server, 1);
  const sealed = await server.queue.sealTaskGroup(taskGroupId);
  await (await claimOne(server)).taskQueue.reportCompleted(taskGroupId, 0);
  assert.equal(server.emulator.publishedEvents.at(-1)?.message, { version: 1, ...sealed });
});

test('a sealed group can be canceled, and only its unresolved tasks are', async () => {
  await using server = await deployment();
  const [taskGroupId = '', second = '', third = ''] = await group(server, 3);
  await refusal(server.queue.cancelTaskGroup(taskGroupId), 'RequestConflict');
  await server.queue.sealTaskGroup(taskGroupId);
  await (await claimOne(server)).taskQueue.reportCompleted(taskGroupId, 0);
  await claimOne(server);
  const canceled = await server.queue.cancelTaskGroup(taskGroupId);
  assert.equal({ ...canceled, taskIds: [] }, { taskGroupId, taskGroupSize: 3, cancelledCount: 2, taskIds: [] });
  assert.equal([...canceled.taskIds].sort(), [second, third].sort());
  assert.is((await server.queue.status(second)).status.runs[0]?.reasonResolved, 'canceled');
  assert.equal(eventNames(server).slice(-3), ['taskException', 'taskException', 'taskGroupResolved']);
  await server.queue.rerunTask(third);
  assert.equal((await server.queue.cancelTaskGroup(taskGroupId)).taskIds, [third], 'a repeat cancels what was rerun');
  await refusal(server.queue.cancelTaskGroup(slugid()), 'ResourceNotFound');
});

test('sealing, canceling and prioritizing a group need scopes with its scheduler', async () => {
  await using server = await deployment();
  const [taskGroupId = ''] = await group(server, 1, { schedulerId: 'mine' });
  const as = async (...scopes: string[]) => server.queue.use({ credentials: await server.clientWith(...scopes) });
  const other = await as(
    ...['seal', 'cancel'].map((action) => `queue:${action}-task-group:other/*`),
    'queue:change-task-group-priority:other/*',
  );
  const own = await as(
    ...['seal', 'cancel'].map((action) => `queue:${action}-task-group:mine/${taskGroupId}`),
    `queue:change-task-group-priority:mine/${taskGroupId}`,
  );
  await refusal(other.sealTaskGroup(taskGroupId), 'InsufficientScopes');
  await own.sealTaskGroup(taskGroupId);
  await refusal(other.changeTaskGroupPriority(taskGroupId, { newPriority: 'high' }), 'InsufficientScopes');
  await own.changeTaskGroupPriority(taskGroupId, { newPriority: 'high' });
  await refusal(other.cancelTaskGroup(taskGroupId), 'InsufficientScopes');
  await own.cancelTaskGroup(taskGroupId);
});

test('a higher priority moves a pending task ahead, among its equals by age', async () => {
  await using server = await deployment();
  const names: Record<string, string> = {};
  for (const [name, priority] of [
    ['first', 'low'],
    ['second', 'high'],
    ['third', 'low'],
    ['fourth', 'high'],
  ] as const) {
    names[await createTask(server, { priority })] = name;
  }
  const idOf = (name: string): string => Object.keys(names).find((id) => names[id] === name) ?? '';
  const { status } = await server.queue.changeTaskPriority(idOf('third'), { newPriority: 'high' });
  assert.is(status.priority, 'high');
  assert.is((await server.queue.task(idOf('third'))).priority, 'high');
  const event = server.emulator.publishedEvents.at(-1);
  assert.equal([event?.name, event?.message['oldPriority'], event?.message['newPriority']], ['taskPriorityChanged', 'low', 'high']);
  assert.is(event?.routingKey, `primary.${idOf('third')}._._._.proj.ci.-.${idOf('third')}._`);
  const { tasks } = await server.queue.claimWork('proj/ci', { workerGroup: 'group', workerId: 'w', tasks: 32 });
  assert.equal(
    tasks.map((claim) => names[claim.status.taskId]),
    ['second', 'third', 'fourth', 'first'],
  );
});

test('the priority of a running task counts for its retry', async () => {
  await using server = await deployment();
  const taskId = await createTask(server);
  const { taskQueue } = await claimOne(server);
  await createTask(server, { priority: 'medium' });
  await server.queue.changeTaskPriority(taskId, { newPriority: 'high' });
  await taskQueue.reportException(taskId, 0, { reason: 'worker-shutdown' });
  assert.is((await claimOne(server)).status.taskId, taskId);
});

test('the priority cannot change to the same, after a resolution or after the deadline', async () => {
  await using server = await deployment();
  const given = sampleTask(server);
  const taskId = await createTask(server, given);
  const change = (newPriority: 'lowest' | 'high' | 'low') => server.queue.changeTaskPriority(taskId, { newPriority });
  assert.match((await refusal(change('lowest'), 'RequestConflict')).message, 'its priority is lowest already');
  await change('high');
  assert.match((await refusal(server.queue.createTask(taskId, given), 'RequestConflict')).message, '* priority is "high" there');
  await (await claimOne(server)).taskQueue.reportFailed(taskId, 0);
  await server.queue.rerunTask(taskId);
  assert.match((await refusal(change('low'), 'RequestConflict')).message, 'it has been resolved');
  const late = await createTask(server, { deadline: fromNow('1 hour', server.emulator.now()) });
  await server.emulator.advance('2 hours');
  await refusal(server.queue.changeTaskPriority(late, { newPriority: 'high' }), 'RequestConflict');
  await refusal(server.queue.changeTaskPriority(slugid(), { newPriority: 'high' }), 'ResourceNotFound');
});

test('changing a priority needs a scope for the task or for its task queue', async () => {
  await using server = await deployment();
  const taskId = await createTask(server);
  const change = async (newPriority: 'low' | 'high', scope: string) =>
    server.queue.use({ credentials: await server.clientWith(scope) }).changeTaskPriority(taskId, { newPriority });
  await refusal(change('low', 'queue:change-task-priority-in-queue:proj/other'), 'InsufficientScopes');
  await change('low', 'queue:change-task-priority-in-queue:proj/ci');
  await change('high', `queue:change-task-priority:${taskId}`);
});

test('the priority of a group changes that of its unresolved tasks, with one event', async () => {
  await using server = await deployment();
  const [taskGroupId = '', second = '', third = ''] = await group(server, 3);
  await server.queue.changeTaskPriority(second, { newPriority: 'high' });
  await server.queue.claimTask(taskGroupId, 0, { workerGroup: 'group', workerId: 'w' });
  await server.queue.reportCompleted(taskGroupId, 0);
  const before = eventNames(server).length;
  const changed = await server.queue.changeTaskGroupPriority(taskGroupId, { newPriority: 'high' });
  assert.equal(changed, { taskGroupId, schedulerId: '-', newPriority: 'high', tasksAffected: 1, taskIds: [third] });
  const events = server.emulator.publishedEvents.slice(before);
  assert.equal(
    events.map(({ name, message }) => [name, message]),
    [['taskGroupPriorityChanged', { version: 1, taskGroupId, schedulerId: '-', newPriority: 'high', tasksAffected: 1 }]],
  );
  assert.is((await server.queue.changeTaskGroupPriority(taskGroupId, { newPriority: 'high' })).tasksAffected, 0);
  await refusal(server.queue.changeTaskGroupPriority(slugid(), { newPriority: 'high' }), 'ResourceNotFound');
});

test.run();
