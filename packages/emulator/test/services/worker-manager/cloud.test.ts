import { ConfigurationError, compileSchema } from '@tc/core';
import { WorkerManager } from '@tc/worker-manager';
import { WorkerManagerEvents } from '@tc/worker-manager/events';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createTask, deployment, refusal, type TestDeployment } from '../../support/deployment.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { clientOf } from '../../support/service-client.ts';
import { pool } from '../../support/worker-pool.ts';

const test = suite('cloud workers');

function launchConfig(launchConfigId: string, initialWeight = 1) {
  return {
    region: 'us-west-2',
    launchConfig: { ImageId: launchConfigId },
    workerConfig: { name: launchConfigId },
    workerManager: { launchConfigId, initialWeight, capacityPerInstance: 2 },
  };
}

function cloudPool(...launchConfigs: object[]) {
  return { ...pool, providerId: 'aws', config: { minCapacity: 0, maxCapacity: 4, launchConfigs } };
}

/** Starts a deployment with the worker pool `proj/ci` in a cloud. */
async function cloudDeployment(options: Parameters<typeof deployment>[0] = {}): Promise<TestDeployment & { manager: WorkerManager }> {
  const server = await deployment(options);
  const manager = clientOf(server, WorkerManager);
  await manager.createWorkerPool('proj/ci', cloudPool(launchConfig('one')));
  return Object.assign(server, { manager });
}

test('a worker is requested, registers once, and stops when it is removed', async () => {
  await using server = await cloudDeployment();
  const { manager, emulator } = server;
  const registration = await emulator.cloud.startWorker('proj/ci', { workerId: 'i-1' });
  const name = ['proj/ci', 'us-west-2', 'i-1'] as const;
  const requested = await manager.worker(...name);
  assert.equal([requested.state, requested.capacity, requested.launchConfigId], ['requested', 2, 'one']);
  const { workerConfig, credentials } = await manager.registerWorker(registration);
  assert.equal(workerConfig, { name: 'one' });
  assert.is((await manager.worker(...name)).state, 'running');
  await refusal(manager.registerWorker(registration), 'InputError');
  await manager.use({ credentials }).removeWorker(...name);
  assert.is((await manager.worker(...name)).state, 'stopping');
  await emulator.advance('1 minute');
  assert.is((await manager.worker(...name)).state, 'stopped');

  const about = emulator.publishedEvents.filter((event) => /^worker[RS]/.test(event.name));
  assert.equal(
    about.map((event) => event.name),
    ['workerRequested', 'workerRunning', 'workerRemoved', 'workerStopped'],
  );
  const events = new WorkerManagerEvents();
  for (const { name: event, message, routingKey } of about) {
    assert.is(routingKey, 'primary.aws.proj.ci.us-west-2.i-1.one._');
    assert.equal((await compileSchema(await events[event as 'workerRunning']().schema.load()))(message), []);
  }
});

test('the proof of a worker has the form of its provider', async () => {
  await using server = await cloudDeployment();
  const { manager, emulator } = server;
  const google = { zone: 'r-a', machineType: 'b', region: 'r', disks: [{}], networkInterfaces: [{}], scheduling: {}, workerConfig: {} };
  await manager.createWorkerPool('proj/google', { ...cloudPool(google), providerId: 'google' });
  const parameters = { location: { value: 'north' } };
  const azure = {
    workerConfig: {},
    armDeployment: { mode: 'Incremental', templateLink: { uri: 'https://example.com/template.json' }, parameters },
  };
  await manager.createWorkerPool('proj/azure', { ...cloudPool(azure), providerId: 'azure' });
  for (const [workerPoolId, keys, group] of [
    ['proj/ci', ['document', 'signature'], 'us-west-2'],
    ['proj/google', ['token'], 'r'],
    ['proj/azure', ['document'], 'north'],
  ] as const) {
    const registration = await emulator.cloud.startWorker(workerPoolId);
    assert.equal(Object.keys(registration.workerIdentityProof as object), keys);
    assert.is(registration.workerGroup, group);
    const forged = Object.fromEntries(keys.map((key) => [key, 'forged'])) as never;
    await refusal(manager.registerWorker({ ...registration, workerIdentityProof: forged }), 'InputError');
    await manager.registerWorker(registration);
  }
});

test('workers are divided among launch configurations by weight', async () => {
  await using server = await cloudDeployment();
  const { manager, emulator } = server;
  await manager.updateWorkerPool('proj/ci', cloudPool(launchConfig('one', 1), launchConfig('half', 0.5), launchConfig('none', 0)));
  for (let count = 0; count < 6; count++) await emulator.cloud.startWorker('proj/ci');
  const { launchConfigStats } = await manager.workerPoolStats('proj/ci');
  assert.equal(
    launchConfigStats.map((stats) => [stats.launchConfigId, stats.requestedCount, stats.requestedCapacity]),
    [
      ['half', 2, 4],
      ['one', 4, 8],
    ],
  );
  const { workers } = await manager.listWorkersForWorkerPool('proj/ci', { launchConfigId: 'half' });
  assert.is(workers.length, 2);
  await emulator.cloud.startWorker('proj/ci', { launchConfigId: 'none' });
});

test('a worker should terminate if its launch configuration is archived', async () => {
  await using server = await cloudDeployment();
  const { manager, emulator } = server;
  await createTask(server);
  const { workerGroup, workerId, ...rest } = await emulator.cloud.startWorker('proj/ci');
  const advice = () => manager.shouldWorkerTerminate('proj/ci', workerGroup, workerId);
  assert.equal(await advice(), { terminate: false, reason: 'none' });
  await manager.registerWorker({ workerGroup, workerId, ...rest });
  assert.equal(await advice(), { terminate: false, reason: 'needed' });
  await manager.updateWorkerPool('proj/ci', cloudPool(launchConfig('two')));
  assert.equal(await advice(), { terminate: true, reason: 'launch config archived' });
});

test('older workers should terminate if newer ones suffice for the tasks', async () => {
  await using server = await cloudDeployment();
  const { manager, emulator } = server;
  for (let count = 0; count < 3; count++) await createTask(server);
  const advice: unknown[] = [];
  const started = [];
  for (let count = 0; count < 3; count++) {
    const registration = await emulator.cloud.startWorker('proj/ci');
    await manager.registerWorker(registration);
    started.push(registration);
    await emulator.advance('1 second');
  }
  for (const { workerGroup, workerId } of started)
    advice.push((await manager.shouldWorkerTerminate('proj/ci', workerGroup, workerId)).reason);
  assert.equal(advice, ['over capacity', 'needed', 'needed']);
});

test('an instance can stop by itself', async () => {
  await using server = await cloudDeployment();
  const { workerPoolId = '', workerGroup, workerId } = await server.emulator.cloud.startWorker('proj/ci');
  await server.emulator.cloud.stopWorker({ workerPoolId, workerGroup, workerId });
  assert.is((await server.manager.worker(workerPoolId, workerGroup, workerId)).state, 'stopped');
  await server.emulator.cloud.stopWorker({ workerPoolId, workerGroup, workerId });
  assert.is(server.emulator.publishedEvents.filter(({ name }) => name === 'workerStopped').length, 1);
});

test('errors say which worker they are about by its launch configuration', async () => {
  await using server = await cloudDeployment();
  const { workerGroup, workerId } = await server.emulator.cloud.startWorker('proj/ci');
  const report = { workerGroup, workerId, kind: 'boot', title: 'No disk', description: '', extra: {} };
  assert.is((await server.manager.reportWorkerError('proj/ci', report)).launchConfigId, 'one');
  assert.is((await server.manager.listWorkerPoolErrors('proj/ci', { launchConfigId: 'one' })).workerPoolErrors.length, 1);
  assert.equal((await server.manager.workerPoolErrorStats({ workerPoolId: 'proj/ci' })).totals.launchConfig, { one: 1 });
});

test('workers that cannot start are refused, with the reason', async () => {
  await using server = await cloudDeployment();
  const { manager, emulator } = server;
  await manager.createWorkerPool('proj/static', pool);
  await manager.createWorkerPool('proj/empty', cloudPool());
  for (const [start, message] of [
    [() => emulator.cloud.startWorker('proj/none'), 'workerPoolId is proj/none'],
    [() => emulator.cloud.startWorker('proj/static'), 'has the provider static, which has no cloud'],
    [() => emulator.cloud.startWorker('proj/empty'), 'has no launch config'],
    [() => emulator.cloud.startWorker('proj/ci', { launchConfigId: 'other' }), 'launchConfigId is other'],
    [() => emulator.cloud.stopWorker({ workerPoolId: 'proj/ci', workerGroup: 'g', workerId: 'w' }), 'worker proj/ci/g/w does not exist'],
  ] as const) {
    const error: unknown = await start().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.instance(error, ConfigurationError);
    assert.match((error as Error).message, message);
  }
});

test('an instance that was being terminated is gone after a restart', async () => {
  await using folder = await scratchFolder();
  const state = folder.file('state');
  {
    await using server = await cloudDeployment({ state });
    const { workerGroup } = await server.emulator.cloud.startWorker('proj/ci', { workerId: 'i-1' });
    await server.manager.removeWorker('proj/ci', workerGroup, 'i-1');
  }
  await using server = await deployment({ state });
  await server.emulator.advance('1 minute');
  assert.is((await clientOf(server, WorkerManager).worker('proj/ci', 'us-west-2', 'i-1')).state, 'stopped');
});

test.run();
