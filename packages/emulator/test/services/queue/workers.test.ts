import { fromNow } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, deployment, refusal } from '../../support/deployment.ts';

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
  await server.queue.claimWork('proj', 'ci', { workerGroup: 'group', workerId: 'worker-1', tasks: 22 });
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
  await queue.declareWorker(...name, {});
  const until = fromNow('1 hour');
  const worker = await queue.quarantineWorker(...name, { quarantineUntil: until });
  assert.is(worker.quarantineUntil, until.toISOString());
  const taskId = await createTask(server);
  const claim = () => queue.claimWork('proj', 'ci', { workerGroup: 'group', workerId: 'worker-1', tasks: 1 });
  assert.equal((await claim()).tasks, []);
  await refusal(queue.claimTask(taskId, 0, { workerGroup: 'group', workerId: 'worker-1' }), 'RequestConflict');
  await queue.declareWorker('proj', 'ci', 'group', 'worker-2', {});
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
  await queue.declareWorker(...name, {});
  await queue.quarantineWorker(...name, { quarantineUntil: fromNow('1 hour') });
  await queue.quarantineWorker(...name, { quarantineUntil: fromNow('-1 second') });
  await createTask(server);
  await claimOne(server);
});

const action = (context: 'provisioner' | 'worker-type' | 'worker') => ({
  name: `kill-${context}`,
  title: 'Kill it',
  context,
  url: 'https://example.com/<provisionerId>',
  method: 'POST' as const,
  description: 'Ends it',
});

test('declared properties are stored, and missing ones do not change', async () => {
  await using server = await deployment();
  const { queue } = server;
  const actions = [action('provisioner'), action('worker-type'), action('worker')];
  const expires = fromNow('10 days');
  const provisioner = await queue.declareProvisioner('proj', { description: 'mine', stability: 'stable', actions, expires });
  assert.equal([provisioner.description, provisioner.stability, provisioner.expires], ['mine', 'stable', expires.toISOString()]);
  assert.equal((await queue.declareProvisioner('proj', { stability: 'deprecated' })).description, 'mine');
  assert.equal((await queue.getProvisioner('proj')).actions, actions);
  const workerType = await queue.declareWorkerType('proj', 'ci', { description: 'builds' });
  assert.equal([workerType.description, workerType.actions], ['builds', [actions[1]]]);
  assert.equal(await queue.getWorkerType('proj', 'ci'), workerType);
  const worker = await queue.declareWorker(...name, { expires });
  assert.equal([worker.expires, worker.actions, worker.recentTasks], [expires.toISOString(), [actions[2]], []]);
  assert.equal(await queue.getWorker(...name), worker);
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
  await queue.declareProvisioner('proj', { description: 'mine' });
  const error = await refusal(queue.declareProvisioner('proj', { description: 'mine', stability: 'stable' }), 'InsufficientScopes');
  assert.match(error.serverMessage.split('Scopes held')[0] ?? '', 'queue:declare-provisioner:proj#stability');
  await queue.declareWorkerType('proj', 'ci', { description: 'x', stability: 'stable' });
  await queue.declareWorker(...name, { expires: fromNow('1 day') });
  await refusal(queue.declareWorker('proj', 'ci', 'group', 'worker-2', { expires: fromNow('1 day') }), 'InsufficientScopes');
  await refusal(queue.quarantineWorker(...name, { quarantineUntil: fromNow('1 day') }), 'InsufficientScopes');
});

test('workers, worker types and provisioners are removed after five days without activity', async () => {
  await using server = await deployment(noWait);
  const { queue } = server;
  const seen = () => queue.claimWork('proj', 'ci', { workerGroup: 'group', workerId: 'worker-1', tasks: 1 });
  await seen();
  await server.emulator.advance('4 days');
  await seen();
  await server.emulator.advance('4 days');
  await queue.getWorker(...name);
  await queue.getWorkerType('proj', 'ci');
  await queue.getProvisioner('proj');
  await server.emulator.advance('2 days');
  for (const call of [() => queue.getWorker(...name), () => queue.getWorkerType('proj', 'ci'), () => queue.getProvisioner('proj')]) {
    await refusal(call(), 'ResourceNotFound');
  }
  assert.equal((await queue.listWorkers('proj', 'ci')).workers, []);
});

test('lastDateActive is accurate to six hours', async () => {
  await using server = await deployment(noWait);
  const { queue } = server;
  const seen = () => queue.claimWork('proj', 'ci', { workerGroup: 'group', workerId: 'worker-1', tasks: 1 });
  await seen();
  const last = async () => Date.parse((await queue.getProvisioner('proj')).lastDateActive);
  const start = await last();
  await server.emulator.advance('5 hours');
  await seen();
  assert.is(await last(), start);
  await server.emulator.advance('2 hours');
  await seen();
  assert.ok((await last()) - start >= 7 * 3_600_000);
});

test('workers, worker types and provisioners are listed in pages', async () => {
  await using server = await deployment();
  const { queue } = server;
  const ids = ['a', 'b', 'c'];
  for (const id of ids) {
    await queue.declareProvisioner(id, {});
    await queue.declareWorkerType('p', id, {});
    await queue.declareWorker('p', 'a', 'group', id, {});
  }
  const listed: string[][] = [[], [], []];
  for await (const { provisionerId } of queue.listProvisioners({ limit: '1' })) listed[0]?.push(provisionerId);
  for await (const { workerType } of queue.listWorkerTypes('p', { limit: '1' })) listed[1]?.push(workerType);
  for await (const { workerId } of queue.listWorkers('p', 'a', { limit: '1' })) listed[2]?.push(workerId);
  assert.equal(listed, [[...ids, 'p'], ids, ids]);
});

test.run();
