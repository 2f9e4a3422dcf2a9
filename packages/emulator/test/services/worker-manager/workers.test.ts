import { fromNow } from '@tc/core';
import { Queue } from '@tc/queue';
import { Secrets } from '@tc/secrets';
import { WorkerManager } from '@tc/worker-manager';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createTask, refusal } from '../../support/deployment.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { clientOf } from '../../support/service-client.ts';
import { name, pool, poolDeployment, registration, staticSecret, worker } from '../../support/worker-pool.ts';

const test = suite('workers');

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
  const later = fromNow('20 days');
  assert.is((await manager.createWorker(...name, { ...given, capacity: 2, expires: later })).expires, later.toISOString());
  assert.equal(await manager.worker(...name), created, 'repeating the call changes nothing, whatever it returns');
  for (const [group, id] of [['group', 'worker-2'] as const, ['other', 'worker-3'] as const]) {
    await server.emulator.advance('1 second');
    await manager.createWorker('proj/ci', group, id, given);
  }
  const ids: string[] = [];
  for await (const { workerId } of manager.listWorkersForWorkerPool('proj/ci', { limit: '2' })) ids.push(workerId);
  assert.equal(ids, ['worker-3', 'worker-2', 'worker-1']);
  const ofGroup: string[] = [];
  for await (const { workerId } of manager.listWorkersForWorkerGroup('proj/ci', 'group', { limit: '1' })) ofGroup.push(workerId);
  assert.equal(ofGroup, ['worker-2', 'worker-1']);
  await manager.removeWorker(...name);
  assert.is((await manager.worker(...name)).state, 'stopped');
  assert.equal(
    server.emulator.publishedEvents.map((event) => event.name),
    ['workerPoolCreated'],
    'no events are about static workers',
  );
});

test('the record of a stopped worker expires, and that of a running one is extended', async () => {
  await using server = await poolDeployment();
  const { manager } = server;
  await manager.createWorker(...name, worker(server));
  await manager.createWorker('proj/ci', 'group', 'worker-2', worker(server));
  await manager.removeWorker(...name);
  await server.emulator.advance('11 days');
  await refusal(manager.worker(...name), 'ResourceNotFound');
  const { expires } = await manager.worker('proj/ci', 'group', 'worker-2');
  assert.ok(Date.parse(expires) > server.emulator.now().getTime() + 7 * 24 * 3_600_000);
  await manager.createWorker(...name, worker(server));
});

test('an invalid worker is rejected', async () => {
  await using server = await poolDeployment();
  const { manager } = server;
  const given = worker(server);
  await refusal(manager.createWorker('proj/none', 'group', 'worker-1', given), 'ResourceNotFound');
  await refusal(manager.createWorker(...name, { expires: given.expires }), 'InputError');
  await refusal(manager.createWorker(...name, { ...given, expires: fromNow('-1 hour') }), 'InputError');
  await manager.createWorker(...name, given);
  const conflict = await refusal(manager.createWorker(...name, { ...given, capacity: 2 }), 'RequestConflict');
  assert.match(conflict.serverMessage, 'worker proj/ci/group/worker-1 already exists with capacity 1');
  await refusal(manager.updateWorker(...name, { expires: given.expires }), 'InputError');
});

test('a registered worker gets credentials for its own work only', async () => {
  await using server = await poolDeployment({ roles: [{ roleId: 'worker-pool:proj/ci', scopes: ['pool:scope'] }], claimWorkWait: 0 });
  await server.manager.createWorker(...name, worker(server));
  await clientOf(server, Secrets).set('worker-pool:proj/ci', { secret: { a: 1 }, expires: fromNow('1 day') });
  const anyone = new WorkerManager({ rootUrl: server.emulator.rootUrl, validate: true });
  const { credentials } = await anyone.registerWorker(registration);
  assert.is(credentials.clientId, 'worker/static/proj/ci/group/worker-1');
  const options = { rootUrl: server.emulator.rootUrl, credentials };
  const queue = new Queue(options);
  const taskId = await createTask(server);
  const { tasks } = await queue.claimWork('proj/ci', { workerGroup: 'group', workerId: 'worker-1', tasks: 1 });
  assert.is(tasks[0]?.status.taskId, taskId);
  await refusal(queue.claimWork('proj/ci', { workerGroup: 'group', workerId: 'worker-2', tasks: 1 }), 'InsufficientScopes');
  await refusal(queue.claimWork('proj/other', { workerGroup: 'group', workerId: 'worker-1', tasks: 1 }), 'InsufficientScopes');
  assert.equal((await new Secrets(options).get('worker-pool:proj/ci')).secret, { a: 1 });
  assert.ok((await server.auth.use({ credentials }).currentScopes()).scopes.includes('pool:scope'));
});

test('the credentials of a worker are valid for 4 days, or as long as its pool says', async () => {
  await using server = await poolDeployment();
  const { manager } = server;
  await manager.createWorker(...name, worker(server));
  const { credentials } = await manager.registerWorker(registration);
  await manager.updateWorkerPool('proj/ci', { ...pool, config: { lifecycle: { reregistrationTimeout: 30 * 24 * 3600 } } });
  const longest = await manager.registerWorker(registration);
  const auth = server.auth.use({ credentials });
  await server.emulator.advance('95 hours');
  await auth.currentScopes();
  await server.emulator.advance('2 hours');
  await refusal(auth.currentScopes(), 'AuthenticationFailed');
  await server.emulator.advance('25 days');
  await server.auth.use({ credentials: longest.credentials }).currentScopes();
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
});

test('errors do not contain the secrets of a worker', async () => {
  await using server = await poolDeployment();
  const { rootUrl, credentials } = server.emulator;
  const calls: [string, string, object][] = [
    ['POST', 'worker/register', { ...registration, providerId: 'moon' }],
    ['PUT', 'workers/proj%2Fci/group/worker-1', { ...worker(server), expires: '2000-01-01T00:00:00.000Z' }],
    ['POST', 'workers/proj%2Fci/group/worker-1', worker(server)],
    ['POST', 'worker/reregister', { workerPoolId: 'proj/ci', workerGroup: 'group', workerId: 'worker-1', secret: staticSecret }],
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

test('a worker can renew its credentials after a restart of the emulator', async () => {
  await using folder = await scratchFolder();
  const state = folder.file('state');
  let secret: string;
  {
    await using server = await poolDeployment({ state });
    await server.manager.createWorker(...name, worker(server));
    ({ secret } = await server.manager.registerWorker(registration));
  }
  await using server = await poolDeployment({ state });
  const subject = { workerPoolId: 'proj/ci', workerGroup: 'group', workerId: 'worker-1' };
  const renewed = await server.manager.reregisterWorker({ ...subject, secret });
  await refusal(server.manager.reregisterWorker({ ...subject, secret }), 'InputError');
  await server.manager.reregisterWorker({ ...subject, secret: renewed.secret });
});

test.run();
