import { Auth } from '@tc/auth';
import { fromNow, slugid } from '@tc/core';
import { Github } from '@tc/github';
import { Hooks } from '@tc/hooks';
import { Index } from '@tc/index';
import { Notify } from '@tc/notify';
import { ObjectService } from '@tc/object';
import { PurgeCache } from '@tc/purge-cache';
import { Queue } from '@tc/queue';
import { Secrets } from '@tc/secrets';
import { WebServer } from '@tc/web-server';
import { WorkerManager } from '@tc/worker-manager';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, deployment, sampleTask } from '../support/deployment.ts';
import { clientOf } from '../support/service-client.ts';

const test = suite('every method');

/** Calls the methods that every service has. */
async function callStatusMethods(
  client: Record<'ping' | 'version' | 'heartbeat' | 'lbheartbeat', () => PromiseLike<unknown>>,
): Promise<void> {
  for (const method of ['ping', 'version', 'heartbeat', 'lbheartbeat'] as const) await client[method]();
}

/** Collects the methods that clients call successfully. */
function recorder(): { called: Set<string>; onCall: (summary: { method: string }, error?: unknown) => void } {
  const called = new Set<string>();
  return { called, onCall: ({ method }, error) => void (error === undefined && called.add(method)) };
}

const sampleTaskTemplate = {
  provisionerId: 'proj',
  workerType: 'ci',
  deadline: { $fromNow: '1 day' },
  payload: {},
  metadata: { name: 'n', description: 'd', owner: 'me@example.com', source: 'https://example.com' },
};

test('of auth returns a response that matches its schema', async () => {
  await using server = await deployment();
  const { called, onCall } = recorder();
  const auth = server.auth.use({ onCall });
  const client = { description: '', expires: fromNow('1 day'), scopes: ['a'] };
  const role = { description: '', scopes: ['a'] };
  const tester = auth.use({ credentials: { clientId: 'tester', accessToken: 'no-secret' } });
  const url = 'https://example.com/x';
  const authorization = server.emulator.credentials.signRequest('GET', url);
  await callStatusMethods(auth);
  await auth.createClient('c', client);
  await auth.client('c');
  await auth.listClients();
  await auth.updateClient('c', client);
  await auth.resetAccessToken('c');
  await auth.disableClient('c');
  await auth.enableClient('c');
  await auth.deleteClient('c');
  await auth.createRole('r', role);
  await auth.role('r');
  await auth.listRoles();
  await auth.listRoles2();
  await auth.listRoleIds();
  await auth.updateRole('r', role);
  await auth.deleteRole('r');
  await auth.getEntityHistory('client', 'c');
  await auth.listAuditHistory('static/taskcluster/root');
  await auth.githubRepoToken('emulated', 'acme', { repositories: ['app'], permissions: { contents: 'read' } });
  await auth.expandScopes({ scopes: ['a'] });
  await auth.currentScopes();
  await auth.awsS3Credentials('read-only', 'bucket', 'prefix');
  await auth.azureAccounts();
  await auth.azureTables('emulated');
  await auth.azureTableSAS('emulated', 'table', 'read-write');
  await auth.azureContainers('emulated');
  await auth.azureContainerSAS('emulated', 'container', 'read-write');
  await auth.sentryDSN('project');
  await auth.websocktunnelToken('audience', 'client');
  await auth.gcpCredentials('-', 'account@example.com');
  await auth.authenticateHawk({ method: 'get', resource: '/x', host: 'example.com', port: 443, authorization });
  await tester.testAuthenticate({ clientScopes: [], requiredScopes: [] });
  await tester.testAuthenticateGet();
  assert.equal([...called].sort(), Object.keys(Auth.service.endpoints).sort());
});

test('of queue returns a response that matches its schema', async () => {
  await using server = await deployment({ claimWorkWait: 0 });
  const { called, onCall } = recorder();
  const queue = server.queue.use({ onCall });
  const worker = { workerGroup: 'group', workerId: 'worker-1' };
  const [a, b] = [slugid(), slugid()];
  const expires = fromNow('1 hour');
  await queue.ping();
  await queue.version();
  await queue.lbheartbeat();
  await queue.heartbeat();
  await queue.createTask(a, sampleTask(server));
  await queue.task(a);
  await queue.tasks({ taskIds: [a] });
  await queue.status(a);
  await queue.statuses({ taskIds: [a] });
  await queue.listTaskGroup(a);
  await queue.getTaskGroup(a);
  await queue.listDependentTasks(a);
  await queue.defineTask(b, sampleTask(server));
  await queue.scheduleTask(b);
  await queue.changeTaskPriority(a, { newPriority: 'high' });
  await queue.changeTaskGroupPriority(b, { newPriority: 'low' });
  await queue.pendingTasks('proj/ci');
  await queue.listPendingTasks('proj/ci');
  await queue.claimWork('proj/ci', { ...worker, tasks: 1 });
  await queue.claimTask(b, 0, worker);
  await queue.taskQueueCounts('proj/ci');
  await queue.listClaimedTasks('proj/ci');
  await queue.reclaimTask(b, 0);
  await queue.createArtifact(a, 0, 'public/x', { storageType: 's3', contentType: 'text/plain', expires });
  await queue.getArtifact(a, 0, 'public/x');
  await queue.getLatestArtifact(a, 'public/x');
  await queue.artifact(a, 0, 'public/x');
  await queue.latestArtifact(a, 'public/x');
  await queue.artifactInfo(a, 0, 'public/x');
  await queue.latestArtifactInfo(a, 'public/x');
  await queue.listArtifacts(a, '0');
  await queue.listLatestArtifacts(a);
  const artifact = await queue.createArtifact(a, 0, 'public/y', { storageType: 'object', contentType: 'text/plain', expires });
  if (artifact.storageType !== 'object') throw new Error(artifact.storageType);
  const { name, projectId, uploadId } = artifact;
  await clientOf(server, ObjectService).finishUpload(name, { projectId, uploadId, hashes: {} });
  await queue.finishArtifact(a, 0, 'public/y', { uploadId });
  await queue.reportCompleted(a, 0);
  await queue.reportException(b, 0, { reason: 'worker-shutdown' });
  await queue.claimTask(b, 1, worker);
  await queue.reportFailed(b, 1);
  await queue.rerunTask(b);
  await queue.cancelTask(b);
  await queue.sealTaskGroup(b);
  await queue.cancelTaskGroup(b);
  await queue.declareWorkerType('proj', 'ci', {});
  await queue.getTaskQueue('proj/ci');
  await queue.listTaskQueues();
  await queue.getWorkerType('proj', 'ci');
  await queue.listWorkerTypes('proj');
  await queue.declareProvisioner('proj', {});
  await queue.getProvisioner('proj');
  await queue.listProvisioners();
  await queue.declareWorker('proj', 'ci', 'group', 'worker-1', { expires });
  await queue.getWorker('proj', 'ci', 'group', 'worker-1');
  await queue.quarantineWorker('proj', 'ci', 'group', 'worker-1', { quarantineUntil: fromNow('1 hour') });
  await queue.listWorkers('proj', 'ci');
  assert.equal([...called].sort(), Object.keys(Queue.service.endpoints).sort());
});

test('of index returns a response that matches its schema', async () => {
  await using server = await deployment();
  const { called, onCall } = recorder();
  const index = clientOf(server, Index).use({ onCall });
  await callStatusMethods(index);
  await index.insertTask('a.b.c', { taskId: slugid(), rank: 1, data: {}, expires: fromNow('1 day') });
  await index.findTask('a.b.c');
  await index.findTasksAtIndex({ indexes: ['a.b.c'] });
  await index.listNamespaces('a');
  await index.listTasks('a.b');
  await index.findArtifactFromTask('a.b.c', 'public/x');
  await index.deleteTask('a.b.c');
  assert.equal([...called].sort(), Object.keys(Index.service.endpoints).sort());
});

test('of hooks returns a response that matches its schema', async () => {
  await using server = await deployment({ roles: [{ roleId: 'hook-id:g/h', scopes: ['queue:*'] }] });
  const { called, onCall } = recorder();
  const hooks = clientOf(server, Hooks).use({ onCall });
  const { created: _created, deadline: _deadline, ...task } = sampleTask(server);
  const definition = { metadata: { name: 'h', description: '', owner: 'me@example.com' }, task, schedule: ['0 0 * * *'] };
  await callStatusMethods(hooks);
  await hooks.createHook('g', 'h', definition);
  await hooks.updateHook('g', 'h', definition);
  await hooks.hook('g', 'h');
  await hooks.listHooks('g');
  await hooks.listHookGroups();
  await hooks.triggerHook('g', 'h', {});
  await hooks.getTriggerToken('g', 'h');
  const { token } = await hooks.resetTriggerToken('g', 'h');
  await hooks.triggerHookWithToken('g', 'h', token, {});
  await hooks.getHookStatus('g', 'h');
  await hooks.listLastFires('g', 'h');
  await hooks.removeHook('g', 'h');
  assert.equal([...called].sort(), Object.keys(Hooks.service.endpoints).sort());
});

test('of secrets returns a response that matches its schema', async () => {
  await using server = await deployment();
  const { called, onCall } = recorder();
  const secrets = clientOf(server, Secrets).use({ onCall });
  await callStatusMethods(secrets);
  await secrets.set('a/b', { secret: { x: 1 }, expires: fromNow('1 day') });
  await secrets.get('a/b');
  await secrets.list();
  await secrets.remove('a/b');
  assert.equal([...called].sort(), Object.keys(Secrets.service.endpoints).sort());
});

test('of purge-cache returns a response that matches its schema', async () => {
  await using server = await deployment();
  const { called, onCall } = recorder();
  const purgeCache = clientOf(server, PurgeCache).use({ onCall });
  await callStatusMethods(purgeCache);
  await purgeCache.purgeCache('proj/ci', { cacheName: 'a' });
  await purgeCache.purgeRequests('proj/ci');
  await purgeCache.allPurgeRequests();
  assert.equal([...called].sort(), Object.keys(PurgeCache.service.endpoints).sort());
});

test('of notify returns a response that matches its schema', async () => {
  await using server = await deployment();
  const { called, onCall } = recorder();
  const notify = clientOf(server, Notify).use({ onCall });
  const address = { notificationType: 'email' as const, notificationAddress: 'no@example.com' };
  await callStatusMethods(notify);
  await notify.email({ address: 'me@example.com', subject: 's', content: 'c' });
  await notify.pulse({ routingKey: 'a.b', message: {} });
  await notify.irc({ channel: '#a', message: 'm' });
  await notify.matrix({ roomId: '!a:example.org', body: 'b' });
  await notify.slack({ channelId: 'C1', text: 't' });
  await notify.addDenylistAddress(address);
  await notify.listDenylist();
  await notify.deleteDenylistAddress(address);
  assert.equal([...called].sort(), Object.keys(Notify.service.endpoints).sort());
});

test('of worker-manager returns a response that matches its schema', async () => {
  await using server = await deployment();
  const { called, onCall } = recorder();
  const manager = clientOf(server, WorkerManager).use({ onCall });
  const pool = { providerId: 'static', description: '', config: {}, owner: 'me@example.com', emailOnError: true };
  const staticSecret = 'x'.repeat(44);
  const subject = { workerGroup: 'group', workerId: 'worker-1' };
  const name = ['proj/ci', 'group', 'worker-1'] as const;
  const worker = { expires: fromNow('1 day'), providerInfo: { staticSecret } };
  await callStatusMethods(manager);
  await manager.listProviders();
  await manager.createWorkerPool('proj/ci', pool);
  await manager.updateWorkerPool('proj/ci', pool);
  await manager.workerPool('proj/ci');
  await manager.listWorkerPools();
  await manager.listWorkerPoolLaunchConfigs('proj/ci');
  await manager.createWorker(...name, worker);
  await manager.updateWorker(...name, worker);
  await manager.worker(...name);
  await manager.shouldWorkerTerminate(...name);
  await manager.listWorkersForWorkerPool('proj/ci');
  await manager.listWorkersForWorkerGroup('proj/ci', 'group');
  await manager.workerPoolStats('proj/ci');
  await manager.listWorkerPoolsStats();
  const registration = { ...subject, workerPoolId: 'proj/ci', providerId: 'static', workerIdentityProof: { staticSecret } };
  const { secret } = await manager.registerWorker(registration);
  await manager.reregisterWorker({ ...subject, workerPoolId: 'proj/ci', secret });
  await manager.reportWorkerError('proj/ci', { ...subject, kind: 'k', title: 't', description: 'd', extra: {} });
  await manager.listWorkerPoolErrors('proj/ci');
  await manager.workerPoolErrorStats();
  await createTask(server);
  await claimOne(server);
  await manager.listWorkers('proj', 'ci');
  await manager.getWorker('proj', 'ci', 'group', 'worker-1');
  await manager.removeWorker(...name);
  await manager.deleteWorkerPool('proj/ci');
  assert.equal([...called].sort(), Object.keys(WorkerManager.service.endpoints).sort());
});

test('of object returns a response that matches its schema', async () => {
  await using server = await deployment();
  const { called, onCall } = recorder();
  const object = clientOf(server, ObjectService).use({ onCall });
  const projectId = 'proj';
  const uploadId = slugid();
  const dataInline = { contentType: 'text/plain', objectData: 'YWJj' };
  await callStatusMethods(object);
  await object.createUpload('a', { projectId, uploadId, expires: fromNow('1 day'), proposedUploadMethods: { dataInline } });
  await object.finishUpload('a', { projectId, uploadId });
  await object.object('a');
  await object.startDownload('a', { acceptDownloadMethods: { getUrl: true } });
  await object.download('a');
  assert.equal([...called].sort(), Object.keys(ObjectService.service.endpoints).sort());
});

test('of web-server returns a response that matches its schema', async () => {
  await using server = await deployment();
  const { called, onCall } = recorder();
  const webServer = clientOf(server, WebServer).use({ onCall });
  await callStatusMethods(webServer);
  const taskId = await createTask(server);
  await webServer.taskGroupProfile(taskId);
  const { taskQueue } = await claimOne(server);
  const log = { storageType: 's3', contentType: 'text/plain', expires: fromNow('1 hour') } as const;
  const artifact = await taskQueue.createArtifact(taskId, 0, 'public/logs/live.log', log);
  assert.ok(artifact.storageType === 's3');
  await fetch(artifact.putUrl, { method: 'PUT', headers: { 'content-type': 'text/plain' }, body: 'text' });
  await taskQueue.reportCompleted(taskId, 0);
  await webServer.taskProfile(taskId);
  assert.equal([...called].sort(), Object.keys(WebServer.service.endpoints).sort());
});

test('of github returns a response that matches its schema', async () => {
  const taskclusterYml = `version: 1\ntasks: [${JSON.stringify(sampleTaskTemplate)}]`;
  await using server = await deployment({
    github: { installations: ['acme'], repositories: { 'acme/app': { taskclusterYml } } },
    roles: [{ roleId: 'repo:github.com/acme/app:*', scopes: ['queue:*'] }],
  });
  const { called, onCall } = recorder();
  const github = clientOf(server, Github).use({ onCall });
  const sha = 'a'.repeat(40);
  await callStatusMethods(github);
  // GitHub calls this method, with a payload that the reference does not describe.
  const event = {
    installation: { id: 1 },
    repository: { name: 'app', owner: { name: 'acme' } },
    ref: 'refs/heads/main',
    after: sha,
  };
  await github.request('POST', '/github', {
    payload: event,
    headers: { 'x-github-event': 'push', 'x-github-delivery': crypto.randomUUID() },
  });
  await github.builds();
  await github.badge('acme', 'app', 'main');
  await github.repository('acme', 'app');
  await github.latest('acme', 'app', 'main');
  await github.createStatus('acme', 'app', sha, { state: 'success' });
  await github.createComment('acme', 'app', '1', { body: 'b' });
  await github.renderTaskclusterYml({ body: taskclusterYml, fakeEvent: { type: 'github-push' } });
  await github.cancelBuilds('acme', 'app');
  assert.equal(
    [...called].sort(),
    [...Object.keys(Github.service.endpoints).filter((name) => name !== 'githubWebHookConsumer'), 'request'].sort(),
  );
});

test.run();
