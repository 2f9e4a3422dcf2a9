import { compileSchema, fromNow } from '@tc/core';
import { Queue } from '@tc/queue';
import { Secrets } from '@tc/secrets';
import { WorkerManager } from '@tc/worker-manager';
import { WorkerManagerEvents } from '@tc/worker-manager/events';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createTask, deployment, refusal, type TestDeployment } from '../../support/deployment.ts';
import { clientOf } from '../../support/service-client.ts';

const test = suite('worker-manager');

const pool = { providerId: 'static', description: 'Builds', config: {}, owner: 'me@example.com', emailOnError: false };
const name = ['proj/ci', 'group', 'worker-1'] as const;
const staticSecret = 'x'.repeat(44);

/** Starts a deployment with the static worker pool `proj/ci`. */
async function poolDeployment(
  options: Parameters<typeof deployment>[0] = {},
): Promise<TestDeployment & { readonly manager: WorkerManager }> {
  const server = await deployment(options);
  const manager = clientOf(server, WorkerManager);
  await manager.createWorkerPool('proj/ci', pool);
  return Object.assign(server, { manager });
}

/** The payload that creates a static worker. */
const worker = ({ emulator }: TestDeployment) => ({ expires: fromNow('10 days', emulator.now()), providerInfo: { staticSecret } });

const registration = {
  workerPoolId: 'proj/ci',
  providerId: 'static',
  workerGroup: 'group',
  workerId: 'worker-1',
  workerIdentityProof: { staticSecret },
};

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
  assert.equal(created, { workerPoolId: 'proj/ci', ...pool, created: time, lastModified: time });
  assert.is(time, lastModified);
  await refusal(manager.createWorkerPool('proj/ci', pool), 'RequestConflict');
  await server.emulator.advance('1 minute');
  const updated = await manager.updateWorkerPool('proj/ci', { ...created, description: 'Builds more' });
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
  assert.match(wrong.serverMessage, 'config is not a valid StaticProviderConfig');
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
    publishedEvents.map((event) => [event.name, event.message]),
    [
      ['workerPoolCreated', subject],
      ['workerPoolUpdated', { ...subject, previousProviderId: 'static' }],
      ['workerPoolUpdated', { ...subject, providerId: 'null-provider', previousProviderId: 'static' }],
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

test('a static worker is created, listed and removed', async () => {
  await using server = await poolDeployment();
  const { manager } = server;
  const given = worker(server);
  const created = await manager.createWorker(...name, { ...given, capacity: 2 });
  const { created: time } = created;
  assert.equal(created, {
    workerPoolId: 'proj/ci',
    workerGroup: 'group',
    workerId: 'worker-1',
    providerId: 'static',
    state: 'running',
    capacity: 2,
    expires: given.expires.toISOString(),
    created: time,
    lastModified: time,
    lastChecked: time,
  });
  assert.equal(await manager.worker(...name), created);
  assert.equal(await manager.createWorker(...name, given), created, 'a repetition changes nothing');
  await manager.createWorker('proj/ci', 'group', 'worker-2', given);
  await manager.createWorker('proj/ci', 'other', 'worker-3', given);
  const ids: string[] = [];
  for await (const { workerId } of manager.listWorkersForWorkerPool('proj/ci', { limit: '2' })) ids.push(workerId);
  assert.equal(ids, ['worker-1', 'worker-2', 'worker-3']);
  const ofGroup: string[] = [];
  for await (const { workerId } of manager.listWorkersForWorkerGroup('proj/ci', 'group', { limit: '1' })) ofGroup.push(workerId);
  assert.equal(ofGroup, ['worker-1', 'worker-2']);
  await manager.removeWorker(...name);
  await refusal(manager.worker(...name), 'ResourceNotFound');
  await refusal(manager.removeWorker(...name), 'ResourceNotFound');
  await server.emulator.advance('11 days');
  assert.equal((await manager.listWorkersForWorkerPool('proj/ci')).workers, []);
});

test('an invalid worker is rejected', async () => {
  await using server = await poolDeployment();
  const { manager } = server;
  const given = worker(server);
  await refusal(manager.createWorker('proj/none', 'group', 'worker-1', given), 'ResourceNotFound');
  await refusal(manager.createWorker(...name, { expires: given.expires }), 'InputError');
  await refusal(manager.createWorker(...name, { ...given, expires: fromNow('-1 hour') }), 'InputError');
  await manager.createWorker(...name, given);
  await refusal(manager.createWorker(...name, { ...given, providerInfo: { staticSecret: 'y'.repeat(44) } }), 'InputError');
  const limited = manager.use({ credentials: await server.clientWith('worker-manager:create-worker:proj/ci/group/worker-1') });
  await limited.createWorker(...name, given);
  await refusal(limited.createWorker('proj/ci', 'group', 'worker-2', given), 'InsufficientScopes');
  await refusal(limited.removeWorker(...name), 'InsufficientScopes');
});

test('a registered worker gets credentials for its own work only', async () => {
  await using server = await poolDeployment({ roles: [{ roleId: 'worker-pool:proj/ci', scopes: ['pool:scope'] }], claimWorkWait: 0 });
  await server.manager.createWorker(...name, worker(server));
  await clientOf(server, Secrets).set('worker-pool:proj/ci', { secret: { a: 1 }, expires: fromNow('1 day') });
  const anyone = new WorkerManager({ rootUrl: server.emulator.rootUrl, validate: true });
  const { credentials, expires } = await anyone.registerWorker(registration);
  assert.is(credentials.clientId, 'worker/static/proj/ci/group/worker-1');
  assert.is(expires, (await server.manager.worker(...name)).expires);
  const options = { rootUrl: server.emulator.rootUrl, credentials };
  const queue = new Queue(options);
  const taskId = await createTask(server);
  const { tasks } = await queue.claimWork('proj', 'ci', { workerGroup: 'group', workerId: 'worker-1', tasks: 1 });
  assert.is(tasks[0]?.status.taskId, taskId);
  await refusal(queue.claimWork('proj', 'ci', { workerGroup: 'group', workerId: 'worker-2', tasks: 1 }), 'InsufficientScopes');
  await refusal(queue.claimWork('proj', 'other', { workerGroup: 'group', workerId: 'worker-1', tasks: 1 }), 'InsufficientScopes');
  assert.equal((await new Secrets(options).get('worker-pool:proj/ci')).secret, { a: 1 });
  assert.ok((await server.auth.use({ credentials }).currentScopes()).scopes.includes('pool:scope'));
  await anyone.registerWorker(registration);
});

test('the credentials of a long-lived worker are valid for a month', async () => {
  await using server = await poolDeployment();
  await server.manager.createWorker(...name, { ...worker(server), expires: fromNow('5 years') });
  const { credentials, expires } = await server.manager.registerWorker(registration);
  assert.ok(Date.parse(expires) < fromNow('31 days').getTime());
  await server.emulator.advance('30 days');
  const auth = server.auth.use({ credentials });
  await auth.currentScopes();
  await server.emulator.advance('2 days');
  await refusal(auth.currentScopes(), 'AuthenticationFailed');
});

test('a worker without its secret gets no credentials', async () => {
  await using server = await poolDeployment();
  const { manager } = server;
  await refusal(manager.registerWorker(registration), 'ResourceNotFound');
  await manager.createWorker(...name, worker(server));
  const cases: [object, string][] = [
    [{ workerIdentityProof: { staticSecret: 'y'.repeat(44) } }, 'InputError'],
    [{ workerIdentityProof: { token: 'a.b.c' } }, 'InputError'],
    [{ workerPoolId: 'proj/none' }, 'ResourceNotFound'],
    [{ providerId: 'moon' }, 'ResourceNotFound'],
    [{ providerId: 'aws' }, 'InputError'],
    [{ workerId: 'worker-2' }, 'ResourceNotFound'],
  ];
  for (const [changes, code] of cases) await refusal(manager.registerWorker({ ...registration, ...changes }), code);
  await server.emulator.advance('11 days');
  await refusal(manager.registerWorker(registration), 'ResourceNotFound');
});

test('an error does not contain the secret of a worker', async () => {
  await using server = await poolDeployment();
  const { rootUrl, credentials } = server.emulator;
  const calls: [string, string, object][] = [
    ['POST', 'worker/register', { ...registration, providerId: 'moon' }],
    ['PUT', 'workers/proj%2Fci:/group/worker-1', { ...worker(server), expires: '2000-01-01T00:00:00.000Z' }],
  ];
  for (const [method, path, payload] of calls) {
    const url = `${rootUrl}/api/worker-manager/v1/${path}`;
    const headers = { 'content-type': 'application/json', authorization: credentials.signRequest(method, url) };
    const response = await fetch(url, { method, headers, body: JSON.stringify(payload) });
    const text = await response.text();
    assert.ok(response.status >= 400 && text.includes('requestInfo'), text);
    assert.not.match(text, staticSecret);
  }
});

const report = {
  workerGroup: 'group',
  workerId: 'worker-1',
  kind: 'startup',
  title: 'No disk',
  description: 'It is full',
  extra: { free: 0 },
};

test('errors of a pool are recorded and listed', async () => {
  await using server = await poolDeployment();
  const { manager } = server;
  await manager.createWorker(...name, worker(server));
  const { credentials } = await manager.registerWorker(registration);
  const first = await manager.use({ credentials }).reportWorkerError('proj/ci', report);
  assert.equal([first.kind, first.title, first.extra], ['startup', 'No disk', { free: 0, workerGroup: 'group', workerId: 'worker-1' }]);
  await refusal(manager.use({ credentials }).reportWorkerError('proj/ci', { ...report, workerId: 'worker-2' }), 'InsufficientScopes');
  await server.emulator.advance('1 minute');
  const second = await manager.reportWorkerError('proj/ci', report);
  const ids: string[] = [];
  for await (const { errorId } of manager.listWorkerPoolErrors('proj/ci', { limit: '1' })) ids.push(errorId);
  assert.equal(ids, [first.errorId, second.errorId]);
  assert.equal((await manager.listWorkerPoolErrors('proj/none')).workerPoolErrors, []);
  await refusal(manager.reportWorkerError('proj/none', report), 'ResourceNotFound');
  assert.equal(server.emulator.notifications, []);
});

test('the owner of a pool gets an email for each error if emailOnError is set', async () => {
  await using server = await poolDeployment();
  await server.manager.updateWorkerPool('proj/ci', { ...pool, emailOnError: true });
  await server.manager.reportWorkerError('proj/ci', report);
  const [mail] = server.emulator.notifications;
  assert.ok(mail?.type === 'email');
  assert.equal([mail.address, mail.subject], ['me@example.com', 'Worker pool proj/ci: No disk']);
  assert.match(mail.content, 'It is full');
});

test.run();
