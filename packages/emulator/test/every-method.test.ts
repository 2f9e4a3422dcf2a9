import { Auth } from '@tc/auth';
import { fromNow, slugid } from '@tc/core';
import { Queue } from '@tc/queue';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, sampleTask } from './deployment.ts';

const test = suite('every method');

/** Collects the methods that clients call successfully. */
function recorder(): { called: Set<string>; onCall: (summary: { method: string }, error?: unknown) => void } {
  const called = new Set<string>();
  return { called, onCall: ({ method }, error) => void (error === undefined && called.add(method)) };
}

test('of auth answers in the form of its schema', async () => {
  await using server = await deployment();
  const { called, onCall } = recorder();
  const auth = server.auth.use({ onCall });
  const client = { description: '', expires: fromNow('1 day'), scopes: ['a'] };
  const role = { description: '', scopes: ['a'] };
  const tester = auth.use({ credentials: { clientId: 'tester', accessToken: 'no-secret' } });
  const url = 'https://example.com/x';
  const authorization = server.emulator.credentials.signRequest('GET', url);
  await auth.ping();
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

test('of queue answers in the form of its schema', async () => {
  await using server = await deployment({ claimWorkWait: 0 });
  const { called, onCall } = recorder();
  const queue = server.queue.use({ onCall });
  const worker = { workerGroup: 'group', workerId: 'worker-1' };
  const [a, b] = [slugid(), slugid()];
  await queue.ping();
  await queue.createTask(a, sampleTask(server));
  await queue.task(a);
  await queue.status(a);
  await queue.listTaskGroup(a);
  await queue.listDependentTasks(a);
  await queue.defineTask(b, sampleTask(server));
  await queue.scheduleTask(b);
  await queue.pendingTasks('proj', 'ci');
  await queue.claimWork('proj', 'ci', { ...worker, tasks: 1 });
  await queue.claimTask(b, 0, worker);
  await queue.reclaimTask(b, 0);
  await queue.createArtifact(a, 0, 'public/x', { storageType: 's3', contentType: 'text/plain', expires: fromNow('1 hour') });
  await queue.getArtifact(a, 0, 'public/x');
  await queue.getLatestArtifact(a, 'public/x');
  await queue.listArtifacts(a, '0');
  await queue.listLatestArtifacts(a);
  await queue.reportCompleted(a, 0);
  await queue.reportException(b, 0, { reason: 'worker-shutdown' });
  await queue.claimTask(b, 1, worker);
  await queue.reportFailed(b, 1);
  await queue.rerunTask(b);
  await queue.cancelTask(b);
  await queue.declareProvisioner('proj', {});
  await queue.getProvisioner('proj');
  await queue.listProvisioners();
  await queue.declareWorkerType('proj', 'ci', {});
  await queue.getWorkerType('proj', 'ci');
  await queue.listWorkerTypes('proj');
  await queue.declareWorker('proj', 'ci', 'group', 'worker-1', {});
  await queue.getWorker('proj', 'ci', 'group', 'worker-1');
  await queue.quarantineWorker('proj', 'ci', 'group', 'worker-1', { quarantineUntil: fromNow('1 hour') });
  await queue.listWorkers('proj', 'ci');
  assert.equal([...called].sort(), Object.keys(Queue.service.endpoints).sort());
});

test.run();
