import { slugid } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, deployment, refusal } from '../../support/deployment.ts';

const test = suite('queue, lists of tasks');

test('definitions and statuses of several tasks come in pages, without unknown and repeated ones', async () => {
  await using server = await deployment();
  const { queue } = server;
  const ids = [await createTask(server), await createTask(server), await createTask(server)];
  const taskIds = [...ids, slugid(), ids[0] ?? '', 'no slugid'];
  const definitions: string[] = [];
  for await (const { taskId, task } of queue.tasks({ taskIds }, { limit: '2' })) {
    assert.equal(task, await queue.task(taskId));
    definitions.push(taskId);
  }
  const statuses: string[] = [];
  for await (const { taskId, status } of queue.statuses({ taskIds }, { limit: '2' })) {
    assert.equal(status, (await queue.status(taskId)).status);
    statuses.push(taskId);
  }
  assert.equal([definitions, statuses], [[...ids].sort(), [...ids].sort()]);
  assert.equal(await queue.tasks({}), { tasks: [] });
});

test('reading several tasks needs the scope for each, known or not', async () => {
  await using server = await deployment({ roles: [{ roleId: 'anonymous', scopes: [] }] });
  const [a, b] = [await createTask(server), slugid()];
  const reader = async (...scopes: string[]) => server.queue.use({ credentials: await server.clientWith(...scopes) });
  const one = await reader(`queue:get-task:${a}`, `queue:status:${a}`);
  await refusal(one.tasks({ taskIds: [a, b] }), 'InsufficientScopes');
  await refusal(one.statuses({ taskIds: [a, b] }), 'InsufficientScopes');
  assert.is((await one.tasks({ taskIds: [a] })).tasks.length, 1);
  assert.is((await one.statuses({ taskIds: [a] })).statuses.length, 1);
  const both = await reader('queue:get-task:*', 'queue:status:*');
  assert.is((await both.tasks({ taskIds: [a, b] })).tasks.length, 1);
});

test('pending and claimed tasks of a task queue are counted and listed, the oldest first', async () => {
  await using server = await deployment();
  const { queue } = server;
  const ids: string[] = [];
  for (let count = 0; count < 4; count++) {
    ids.push(await createTask(server, { priority: count === 3 ? 'high' : 'low' }));
    await server.emulator.advance('1 minute');
  }
  await createTask(server, { workerType: 'other' });
  const pending: string[] = [];
  for await (const { taskId, runId, inserted, task } of queue.listPendingTasks('proj/ci', { limit: '3' })) {
    pending.push(taskId);
    assert.equal([runId, task, inserted], [0, await queue.task(taskId), (await queue.status(taskId)).status.runs[0]?.scheduled]);
  }
  assert.equal(pending, ids);
  const first = await claimOne(server, 'worker-1');
  await server.emulator.advance('1 minute');
  await claimOne(server, 'worker-2');
  const names = { taskQueueId: 'proj/ci', provisionerId: 'proj', workerType: 'ci' };
  assert.equal(await queue.taskQueueCounts('proj/ci'), { ...names, pendingTasks: 2, claimedTasks: 2 });
  assert.equal(await queue.pendingTasks('proj/ci'), { ...names, pendingTasks: 2 });
  const claimed = async () => (await queue.listClaimedTasks('proj/ci')).tasks.map(({ taskId, workerId }) => [taskId, workerId]);
  assert.equal(await claimed(), [
    [ids[3], 'worker-1'],
    [ids[0], 'worker-2'],
  ]);
  await server.emulator.advance('1 minute');
  const { takenUntil } = await first.taskQueue.reclaimTask(ids[3] ?? '', 0);
  const [, last] = (await queue.listClaimedTasks('proj/ci')).tasks;
  assert.equal([last?.taskId, last?.runId, last?.workerGroup], [ids[3], 0, 'group'], 'a reclaim counts as a new claim');
  assert.is(Date.parse(last?.claimed ?? ''), Date.parse(takenUntil) - 20 * 60_000);
  assert.equal(last?.task, await queue.task(ids[3] ?? ''));
});

test('resolved and expired claims are not counted', async () => {
  await using server = await deployment();
  const { queue } = server;
  const taskId = await createTask(server, { retries: 0 });
  await createTask(server, { retries: 0 });
  const { taskQueue } = await claimOne(server);
  await claimOne(server);
  await taskQueue.reportCompleted(taskId, 0);
  assert.is((await queue.taskQueueCounts('proj/ci')).claimedTasks, 1);
  await server.emulator.advance('21 minutes');
  assert.is((await queue.taskQueueCounts('proj/ci')).claimedTasks, 0);
  assert.equal((await queue.listClaimedTasks('proj/ci')).tasks, []);
});

test('an unknown task queue has no tasks', async () => {
  await using server = await deployment();
  const { pendingTasks, claimedTasks } = await server.queue.taskQueueCounts('nobody/none');
  assert.equal([pendingTasks, claimedTasks], [0, 0]);
  assert.equal(await server.queue.listPendingTasks('nobody/none'), { tasks: [] });
  await refusal(server.queue.taskQueueCounts('nobody'), 'InvalidRequestArguments');
  await refusal(server.queue.taskQueueCounts('nobody/None'), 'InvalidRequestArguments');
});

test('the old routes with the parts of a taskQueueId still work', async () => {
  await using server = await deployment();
  await createTask(server);
  const { rootUrl } = server.emulator;
  for (const path of ['pending/proj/ci', 'pending/proj%2Fci']) {
    const response = await fetch(`${rootUrl}/api/queue/v1/${path}`);
    assert.is(((await response.json()) as { pendingTasks: number }).pendingTasks, 1, path);
  }
});

test('counting and listing need scopes for the task queue', async () => {
  await using server = await deployment({ roles: [{ roleId: 'anonymous', scopes: [] }] });
  const reader = async (...scopes: string[]) => server.queue.use({ credentials: await server.clientWith(...scopes) });
  await refusal((await reader('queue:pending-count:proj/ci')).taskQueueCounts('proj/ci'), 'InsufficientScopes');
  await (await reader('queue:pending-count:proj/ci', 'queue:claimed-count:proj/*')).taskQueueCounts('proj/ci');
  await refusal((await reader('queue:claimed-list:proj/ci')).listPendingTasks('proj/ci'), 'InsufficientScopes');
  await (await reader('queue:claimed-list:proj/ci')).listClaimedTasks('proj/ci');
  await (await reader('queue:pending-list:proj/ci')).listPendingTasks('proj/ci');
  await refusal((await reader()).listTaskQueues(), 'InsufficientScopes');
  await (await reader('queue:list-task-queues')).listTaskQueues();
});

test.run();
