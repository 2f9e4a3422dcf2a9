import { compileSchema } from '@tc/core';
import { WorkerManager } from '@tc/worker-manager';
import { WorkerManagerEvents } from '@tc/worker-manager/events';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, refusal } from '../../support/deployment.ts';
import { clientOf } from '../../support/service-client.ts';
import { name, pool, poolDeployment, registration, worker } from '../../support/worker-pool.ts';

const test = suite('worker pools');

const NO_WORKERS = Object.fromEntries(
  ['currentCapacity', ...['requested', 'running', 'stopping', 'stopped'].flatMap((state) => [`${state}Count`, `${state}Capacity`])].map(
    (key) => [key, 0],
  ),
);

test('the default providers are those of the clouds and a static one, and options replace them', async () => {
  await using server = await deployment();
  const providers: string[] = [];
  for await (const { providerId, providerType } of clientOf(server, WorkerManager).listProviders({ limit: '3' })) {
    providers.push(`${providerId}: ${providerType}`);
  }
  assert.equal(providers, ['aws: aws', 'azure: azure', 'google: google', 'static: static']);
  await using other = await deployment({ workerManager: { providers: { mine: 'testing' } } });
  assert.equal((await clientOf(other, WorkerManager).listProviders()).providers, [{ providerId: 'mine', providerType: 'testing' }]);
});

test('a worker pool is created, changed and listed', async () => {
  await using server = await poolDeployment();
  const { manager } = server;
  const created = await manager.workerPool('proj/ci');
  const { created: time, lastModified } = created;
  assert.equal(created, { workerPoolId: 'proj/ci', ...pool, ...NO_WORKERS, created: time, lastModified: time });
  assert.is(time, lastModified);
  assert.equal(await manager.createWorkerPool('proj/ci', pool), created, 'repeating the call changes nothing');
  await refusal(manager.createWorkerPool('proj/ci', { ...pool, description: 'Other' }), 'RequestConflict');
  await server.emulator.advance('1 minute');
  const updated = await manager.updateWorkerPool('proj/ci', { ...pool, created: time, lastModified, description: 'Builds more' });
  assert.is(updated.description, 'Builds more');
  assert.is(updated.created, time);
  assert.ok(updated.lastModified > time);
  await manager.createWorkerPool('proj/a', pool);
  const listed: (string | undefined)[] = [];
  for await (const { workerPoolId } of manager.listWorkerPools({ limit: '1' })) listed.push(workerPoolId);
  assert.equal(listed, ['proj/a', 'proj/ci']);
  await refusal(manager.workerPool('proj/none'), 'ResourceNotFound');
  await refusal(manager.updateWorkerPool('proj/none', pool), 'ResourceNotFound');
  await refusal(manager.updateWorkerPool('proj/ci', { ...pool, workerPoolId: 'proj/a' }), 'InputError');
  await refusal(manager.workerPool('proj'), 'InvalidRequestArguments');
});

test('the config must match the schema of the provider', async () => {
  await using server = await deployment();
  const { manager } = Object.assign(server, { manager: clientOf(server, WorkerManager) });
  const unknown = await refusal(manager.createWorkerPool('proj/ci', { ...pool, providerId: 'moon' }), 'InputError');
  assert.match(unknown.serverMessage, 'expected one of aws, azure, google, static, null-provider');
  const config = { minCapacity: 0, maxCapacity: 1, launchConfigs: [] };
  const wrong = await refusal(manager.createWorkerPool('proj/ci', { ...pool, config }), 'InputValidationError');
  assert.match(wrong.serverMessage, 'config does not match StaticProviderConfig, the schema of provider static');
  await refusal(manager.createWorkerPool('proj/ci', { ...pool, providerId: 'aws', config: {} }), 'InputValidationError');
  await manager.createWorkerPool('proj/ci', { ...pool, providerId: 'aws', config });
  await refusal(manager.createWorker(...name, worker(server)), 'InputError');
});

test('creating and updating need scopes for the pool and the provider, deleting only for the pool', async () => {
  await using server = await poolDeployment();
  const scopes = ['worker-manager:manage-worker-pool:proj/*', 'worker-manager:provider:static'];
  const manager = server.manager.use({ credentials: await server.clientWith(...scopes) });
  await manager.createWorkerPool('proj/other', pool);
  await refusal(manager.createWorkerPool('another/ci', pool), 'InsufficientScopes');
  await refusal(manager.updateWorkerPool('proj/ci', { ...pool, providerId: 'null-provider' }), 'InsufficientScopes');
  await manager.deleteWorkerPool('proj/ci');
});

test('changes to pools are published', async () => {
  await using server = await poolDeployment();
  await server.manager.updateWorkerPool('proj/ci', pool);
  await server.manager.deleteWorkerPool('proj/ci');
  const { publishedEvents } = server.emulator;
  const subject = { workerPoolId: 'proj/ci', providerId: 'static' };
  assert.equal(
    publishedEvents.map((event) => [event.name, event.message, event.routingKey]),
    [
      ['workerPoolCreated', subject, 'primary._._._._._._._'],
      ['workerPoolUpdated', { ...subject, previousProviderId: 'static' }, 'primary._._._._._._._'],
      ['workerPoolUpdated', { ...subject, providerId: 'null-provider', previousProviderId: 'static' }, 'primary._._._._._._._'],
    ],
  );
  const events = new WorkerManagerEvents();
  for (const event of publishedEvents) {
    const check = await compileSchema(await events[event.name as 'workerPoolCreated']().schema.load());
    assert.equal(check(event.message), []);
  }
});

test('a deleted pool exists until its last worker is gone, and can be updated until then', async () => {
  await using server = await poolDeployment();
  const { manager } = server;
  await manager.createWorker(...name, worker(server));
  assert.is((await manager.deleteWorkerPool('proj/ci')).providerId, 'null-provider');
  assert.is((await manager.workerPool('proj/ci')).providerId, 'null-provider');
  await manager.registerWorker(registration);
  await manager.updateWorkerPool('proj/ci', pool);
  await manager.deleteWorkerPool('proj/ci');
  await manager.removeWorker(...name);
  await refusal(manager.workerPool('proj/ci'), 'ResourceNotFound');
  await refusal(manager.deleteWorkerPool('proj/ci'), 'ResourceNotFound');
  await manager.createWorkerPool('proj/ci', pool);
  assert.is((await manager.deleteWorkerPool('proj/ci')).providerId, 'null-provider');
  await refusal(manager.workerPool('proj/ci'), 'ResourceNotFound');
});

test('changes to launch configurations are published after those to their pool', async () => {
  await using server = await deployment();
  const manager = clientOf(server, WorkerManager);
  const named = (launchConfigId: string, initialWeight = 1) => ({
    region: 'us-west-2',
    launchConfig: { ImageId: launchConfigId },
    workerManager: { launchConfigId, initialWeight },
  });
  const awsPool = (...launchConfigs: object[]) => ({
    ...pool,
    providerId: 'aws',
    config: { minCapacity: 0, maxCapacity: 1, launchConfigs },
  });
  await manager.createWorkerPool('proj/ci', awsPool(named('one'), named('two')));
  await manager.updateWorkerPool('proj/ci', awsPool(named('two', 0.5), named('three')));
  await manager.deleteWorkerPool('proj/ci');
  const { publishedEvents } = server.emulator;
  assert.equal(
    publishedEvents.map((event) => [event.name, event.message['launchConfigId'], event.message['providerId']]),
    [
      ['workerPoolCreated', undefined, 'aws'],
      ['launchConfigCreated', 'one', 'aws'],
      ['launchConfigCreated', 'two', 'aws'],
      ['workerPoolUpdated', undefined, 'aws'],
      ['launchConfigUpdated', 'two', 'aws'],
      ['launchConfigCreated', 'three', 'aws'],
      ['launchConfigArchived', 'one', 'aws'],
      ['workerPoolUpdated', undefined, 'null-provider'],
      ['launchConfigArchived', 'two', 'null-provider'],
      ['launchConfigArchived', 'three', 'null-provider'],
    ],
  );
  assert.is(publishedEvents[1]?.routingKey, 'primary.aws.proj.ci._._.one._');
  const events = new WorkerManagerEvents();
  for (const event of publishedEvents) {
    const check = await compileSchema(await events[event.name as 'launchConfigCreated']().schema.load());
    assert.equal(check(event.message), []);
  }
});

test.run();
