import { fromNow } from '@tc/core';
import { WorkerManager } from '@tc/worker-manager';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, deployment, refusal } from '../../support/deployment.ts';
import { clientOf } from '../../support/service-client.ts';

const test = suite('queue, workers');

const noWait = { claimWorkWait: 0 };
const name = ['proj', 'ci', 'group', 'worker-1'] as const;

test('a worker that asked for work can be read', async () => {
  await using server = await deployment();
  const { queue } = server;
  await refusal(queue.getWorker(...name), 'ResourceNotFound');
  const taskId = await createTask(server);
  assert.equal((await queue.listProvisioners()).provisioners, []);
  await claimOne(server);
  assert.equal(
    (await queue.listProvisioners()).provisioners.map(({ provisionerId, stability, description }) => [
      provisionerId,
      stability,
      description,
    ]),
    [['proj', 'experimental', '']],
  );
  assert.equal((await queue.listWorkerTypes('proj')).workerTypes[0]?.workerType, 'ci');
  const { workers } = await queue.listWorkers('proj', 'ci');
  assert.equal(
    workers.map(({ workerGroup, workerId, latestTask }) => ({ workerGroup, workerId, latestTask })),
    [{ workerGroup: 'group', workerId: 'worker-1', latestTask: { taskId, runId: 0 } }],
  );
  const worker = await queue.getWorker(...name);
  assert.equal([worker.recentTasks, worker.actions], [[{ taskId, runId: 0 }], []]);
});

test('the latest twenty tasks of a worker are listed', async () => {
  await using server = await deployment();
  const taskIds: string[] = [];
  for (let count = 0; count < 22; count++) taskIds.push(await createTask(server));
  await server.queue.claimWork('proj/ci', { workerGroup: 'group', workerId: 'worker-1', tasks: 22 });
  const { recentTasks } = await server.queue.getWorker(...name);
  assert.equal(
    recentTasks.map(({ taskId }) => taskId),
    taskIds.slice(2),
  );
});

test('a worker gets no tasks until its quarantine ends', async () => {
  await using server = await deployment(noWait);
  const { queue } = server;
  await refusal(queue.quarantineWorker(...name, { quarantineUntil: fromNow('1 hour') }), 'ResourceNotFound');
  await queue.declareWorker(...name, { expires: fromNow('1 day') });
  const until = fromNow('1 hour');
  const worker = await queue.quarantineWorker(...name, { quarantineUntil: until });
  assert.is(worker.quarantineUntil, until.toISOString());
  const taskId = await createTask(server);
  const claim = () => queue.claimWork('proj/ci', { workerGroup: 'group', workerId: 'worker-1', tasks: 1 });
  assert.equal((await claim()).tasks, []);
  await refusal(queue.claimTask(taskId, 0, { workerGroup: 'group', workerId: 'worker-1' }), 'InternalServerError');
  await queue.declareWorker('proj', 'ci', 'group', 'worker-2', { expires: fromNow('1 day') });
  const ids = async (quarantined?: 'true' | 'false') =>
    (await queue.listWorkers('proj', 'ci', quarantined && { quarantined })).workers.map(({ workerId }) => workerId);
  assert.equal([await ids('true'), await ids('false'), await ids()], [['worker-1'], ['worker-2'], ['worker-1', 'worker-2']]);
  await server.emulator.advance('61 minutes');
  assert.equal(await ids('true'), []);
  assert.is((await claim()).tasks.length, 1);
});

test('a quarantine can be ended early', async () => {
  await using server = await deployment(noWait);
  const { queue } = server;
  await queue.declareWorker(...name, { expires: fromNow('1 day') });
  await queue.quarantineWorker(...name, { quarantineUntil: fromNow('1 hour') });
  await queue.quarantineWorker(...name, { quarantineUntil: fromNow('-1 second') });
  await createTask(server);
  await claimOne(server);
});

test('a provisioner is derived from its task queues, and declaring it changes nothing', async () => {
  await using server = await deployment();
  const { queue } = server;
  await refusal(queue.declareProvisioner('proj', { description: 'mine' }), 'ResourceNotFound');
  await queue.declareWorkerType('proj', 'ci', { expires: fromNow('10 days') });
  const { expires } = await queue.declareWorkerType('proj', 'other', { expires: fromNow('20 days') });
  const provisioner = await queue.declareProvisioner('proj', { description: 'mine', stability: 'stable', expires: fromNow('30 days') });
  assert.equal(
    { ...provisioner, lastDateActive: '' },
    { provisionerId: 'proj', description: '', stability: 'experimental', actions: [], expires, lastDateActive: '' },
  );
  assert.equal(await queue.getProvisioner('proj'), provisioner);
  assert.equal((await queue.listProvisioners()).provisioners, [provisioner]);
});

test('declared properties of a task queue are stored, and missing ones do not change', async () => {
  await using server = await deployment();
  const { queue } = server;
  const first = await queue.declareWorkerType('proj', 'ci', { description: 'builds', stability: 'stable' });
  assert.equal([first.taskQueueId, first.workerType, first.description, first.actions], ['proj/ci', 'ci', 'builds', []]);
  const second = await queue.declareWorkerType('proj', 'ci', { stability: 'deprecated', expires: fromNow('1 hour') });
  assert.equal([second.description, second.stability, second.expires], ['builds', 'deprecated', first.expires], 'expires only grows');
  assert.equal(await queue.getWorkerType('proj', 'ci'), second);
  const { taskQueueId, description, stability, expires, lastDateActive } = second;
  assert.equal(await queue.getTaskQueue('proj/ci'), { taskQueueId, description, stability, expires, lastDateActive });
});

test('a worker can be declared with an expiry, which only grows', async () => {
  await using server = await deployment();
  const { queue } = server;
  await refusal(queue.declareWorker(...name, {}), 'InternalServerError');
  const expires = fromNow('10 days');
  const worker = await queue.declareWorker(...name, { expires });
  assert.equal([worker.expires, worker.actions, worker.recentTasks], [expires.toISOString(), [], []]);
  assert.ok(Date.parse(worker.quarantineUntil ?? '') < Date.now());
  assert.is((await queue.declareWorker(...name, { expires: fromNow('1 day') })).expires, expires.toISOString());
  assert.is((await queue.getTaskQueue('proj/ci')).expires, expires.toISOString());
});

test('each declared property needs a scope', async () => {
  await using server = await deployment();
  const queue = server.queue.use({
    credentials: await server.clientWith(
      'queue:declare-provisioner:proj#description',
      'queue:declare-worker-type:proj/ci#*',
      'queue:declare-worker:proj/ci/group/worker-1#expires',
    ),
  });
  await queue.declareWorkerType('proj', 'ci', { description: 'x', stability: 'stable' });
  await queue.declareProvisioner('proj', { description: 'mine' });
  const error = await refusal(queue.declareProvisioner('proj', { description: 'mine', stability: 'stable' }), 'InsufficientScopes');
  assert.match(error.serverMessage.split('Scopes held')[0] ?? '', 'queue:declare-provisioner:proj#stability');
  await queue.declareWorker(...name, { expires: fromNow('1 day') });
  await refusal(queue.declareWorker('proj', 'ci', 'group', 'worker-2', { expires: fromNow('1 day') }), 'InsufficientScopes');
  await refusal(queue.quarantineWorker(...name, { quarantineUntil: fromNow('1 day') }), 'InsufficientScopes');
});

test('workers and task queues are forgotten after a day without a call, and after five days without a claim by name', async () => {
  await using server = await deployment(noWait);
  const { queue } = server;
  const seen = () => queue.claimWork('proj/ci', { workerGroup: 'group', workerId: 'worker-1', tasks: 1 });
  await seen();
  await server.emulator.advance('20 hours');
  await seen();
  await server.emulator.advance('20 hours');
  await queue.getWorker(...name);
  await queue.getTaskQueue('proj/ci');
  await server.emulator.advance('5 hours');
  const calls = [() => queue.getWorker(...name), () => queue.getTaskQueue('proj/ci'), () => queue.getProvisioner('proj')];
  for (const call of calls) await refusal(call(), 'ResourceNotFound');
  assert.equal((await queue.listWorkers('proj', 'ci')).workers, []);
  await queue.claimTask(await createTask(server), 0, { workerGroup: 'group', workerId: 'worker-2' });
  await refusal(queue.getWorker('proj', 'ci', 'group', 'worker-2'), 'ResourceNotFound');
  await server.emulator.advance('4 days');
  await queue.getTaskQueue('proj/ci');
});

test('a worker in quarantine is remembered until its quarantine ends', async () => {
  await using server = await deployment(noWait);
  const { queue } = server;
  await queue.declareWorkerType('proj', 'ci', { expires: fromNow('20 days') });
  await queue.declareWorker(...name, { expires: fromNow('1 hour') });
  const { expires = '' } = await queue.quarantineWorker(...name, { quarantineUntil: fromNow('10 days') });
  assert.ok(Date.parse(expires) > fromNow('23 hours').getTime(), 'for a day at least');
  await server.emulator.advance('9 days');
  assert.is((await queue.listWorkers('proj', 'ci')).workers.length, 1);
  await queue.getWorker(...name);
  await server.emulator.advance('2 days');
  await refusal(queue.getWorker(...name), 'ResourceNotFound');
});

test('the queue shows no history of a quarantine', async () => {
  await using server = await deployment();
  const { queue } = server;
  await queue.declareWorker(...name, { expires: fromNow('1 day') });
  const worker = await queue.quarantineWorker(...name, { quarantineUntil: fromNow('1 hour'), quarantineInfo: 'it burns' });
  assert.is(worker.quarantineDetails, undefined);
  assert.is((await queue.getWorker(...name)).quarantineDetails, undefined);
});

test('lastDateActive is accurate to half an hour', async () => {
  await using server = await deployment(noWait);
  const { queue } = server;
  const seen = () => queue.claimWork('proj/ci', { workerGroup: 'group', workerId: 'worker-1', tasks: 1 });
  await seen();
  const last = async () => [
    Date.parse((await queue.getTaskQueue('proj/ci')).lastDateActive),
    Date.parse((await queue.getWorker(...name)).lastDateActive ?? ''),
  ];
  const start = await last();
  await server.emulator.advance('25 minutes');
  await seen();
  assert.equal(await last(), start);
  await server.emulator.advance('10 minutes');
  await seen();
  for (const [index, time] of (await last()).entries()) assert.ok(time - (start[index] ?? 0) >= 35 * 60_000);
});

test('task queues, workers and worker types are listed in pages, and provisioners are not', async () => {
  await using server = await deployment();
  const { queue } = server;
  const expires = fromNow('1 day');
  const ids = ['a', 'b', 'c'];
  for (const id of ids) {
    await queue.declareWorkerType('p', id, {});
    await queue.declareWorker('p', 'a', 'group', id, { expires });
  }
  await queue.declareWorkerType('q', 'a', {});
  const listed: string[][] = [[], [], []];
  for await (const { workerType } of queue.listWorkerTypes('p', { limit: '1' })) listed[0]?.push(workerType);
  for await (const { workerId } of queue.listWorkers('p', 'a', { limit: '1' })) listed[1]?.push(workerId);
  for await (const { taskQueueId } of queue.listTaskQueues({ limit: '3' })) listed[2]?.push(taskQueueId);
  assert.equal(listed, [ids, ids, ['p/a', 'p/b', 'p/c', 'q/a']]);
  const { provisioners, continuationToken } = await queue.listProvisioners({ limit: '1' });
  assert.equal([provisioners.length, continuationToken], [1, undefined]);
});

test('the runs of a worker that worker-manager removes are retried', async () => {
  await using server = await deployment();
  const taskId = await createTask(server);
  const other = await createTask(server);
  await claimOne(server);
  await claimOne(server, 'worker-2');
  const manager = clientOf(server, WorkerManager);
  const launchConfigs = [{ region: 'us-west-2', launchConfig: { ImageId: 'ami-1' } }];
  const config = { minCapacity: 0, maxCapacity: 1, launchConfigs };
  await manager.createWorkerPool('proj/ci', { providerId: 'aws', description: '', config, owner: 'me@example.com', emailOnError: false });
  await server.emulator.cloud.startWorker('proj/ci', { workerGroup: 'group', workerId: 'worker-1' });
  await manager.removeWorker('proj/ci', 'group', 'worker-1');
  const { status } = await server.queue.status(taskId);
  assert.equal(
    status.runs.map(({ state, reasonResolved, reasonCreated }) => [state, reasonResolved, reasonCreated]),
    [
      ['exception', 'worker-shutdown', 'scheduled'],
      ['pending', undefined, 'retry'],
    ],
  );
  assert.is((await server.queue.status(other)).status.state, 'running');
});

test('a workerType that is not in lower case cannot be declared, and the lists stay readable', async () => {
  await using server = await deployment();
  const { queue, emulator } = server;
  await queue.declareWorkerType('proj', 'ci', { description: 'Builds' });
  const type = await refusal(queue.declareWorkerType('proj', 'CI', { description: 'Builds' }), 'InternalServerError');
  assert.match(type.message, 'taskQueueId is proj/CI');
  const expires = fromNow('1 day', emulator.now());
  await refusal(queue.declareWorker('proj', 'CI', 'group', 'worker', { expires }), 'InternalServerError');
  const { workerTypes } = await queue.listWorkerTypes('proj');
  assert.equal(
    workerTypes.map(({ workerType }) => workerType),
    ['ci'],
  );
});

test.run();
