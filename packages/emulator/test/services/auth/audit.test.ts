import { fromNow } from '@tc/core';
import { Hooks } from '@tc/hooks';
import { Secrets } from '@tc/secrets';
import { WorkerManager } from '@tc/worker-manager';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, refusal, type TestDeployment } from '../../support/deployment.ts';
import { clientOf } from '../../support/service-client.ts';

const test = suite('audit history');

const client = { description: '', expires: fromNow('1 day'), scopes: [] };
const role = { description: '', scopes: [] };

async function actions({ auth }: TestDeployment, entityType: string, entityId: string): Promise<string[]> {
  return (await auth.getEntityHistory(entityType, entityId)).auditHistory.map(({ actionType }) => actionType);
}

test('lists what happened to a client, and who did it', async () => {
  await using server = await deployment();
  const { auth } = server;
  await auth.createClient('me/tool', client);
  await auth.updateClient('me/tool', client);
  await auth.resetAccessToken('me/tool');
  await auth.disableClient('me/tool');
  await auth.enableClient('me/tool');
  await auth.deleteClient('me/tool');
  const { auditHistory } = await auth.getEntityHistory('client', 'me/tool');
  assert.equal(
    auditHistory.map(({ actionType }) => actionType),
    ['created', 'updated', 'access token reset', 'client disabled', 'client enabled', 'deleted'],
  );
  for (const { clientId, entityId, entityType } of auditHistory) {
    assert.equal([clientId, entityId, entityType], [server.emulator.credentials.clientId, 'me/tool', 'client']);
  }
});

test('lists the changes of roles, secrets, hooks and worker pools', async () => {
  await using server = await deployment();
  const { auth } = server;
  await auth.createRole('r', role);
  await auth.updateRole('r', role);
  await auth.deleteRole('r');
  assert.equal(await actions(server, 'role', 'r'), ['created', 'updated', 'deleted']);

  const secrets = clientOf(server, Secrets);
  await secrets.set('a/b', { secret: {}, expires: fromNow('1 day') });
  await secrets.set('a/b', { secret: { changed: true }, expires: fromNow('1 day') });
  await secrets.remove('a/b');
  await secrets.remove('a/b');
  assert.equal(await actions(server, 'secret', 'a/b'), ['created', 'updated', 'deleted', 'deleted']);

  const hooks = clientOf(server, Hooks);
  const hook = { metadata: { name: 'h', description: '', owner: 'me@example.com' }, task: {} };
  await hooks.createHook('g', 'h', hook);
  await hooks.updateHook('g', 'h', hook);
  await hooks.removeHook('g', 'h');
  assert.equal(await actions(server, 'hook', 'g/h'), ['created', 'updated', 'deleted']);

  const workerManager = clientOf(server, WorkerManager);
  const pool = { providerId: 'static', description: '', config: {}, owner: 'me@example.com', emailOnError: true };
  await workerManager.createWorkerPool('proj/ci', pool);
  await workerManager.updateWorkerPool('proj/ci', pool);
  await workerManager.deleteWorkerPool('proj/ci');
  assert.equal(await actions(server, 'worker-pool', 'proj/ci'), ['created', 'updated', 'deleted']);
});

test('lists what a client did, in pages', async () => {
  await using server = await deployment();
  const credentials = await server.clientWith('auth:*');
  const auth = server.auth.use({ credentials });
  for (const id of ['a', 'b', 'c']) await auth.createRole(id, role);
  const pages: string[][] = [];
  for await (const { auditHistory } of auth.listAuditHistory(credentials.clientId, { limit: '2' }).pages()) {
    pages.push(auditHistory.map(({ entityId }) => entityId));
  }
  assert.equal(pages, [['a', 'b'], ['c']]);
  assert.equal((await auth.listAuditHistory('nobody')).auditHistory, []);
  await refusal(auth.getEntityHistory('task', 'x'), 'InvalidRequestArguments');
});

test('records when a client expires, and lists entries for 30 days', async () => {
  await using server = await deployment();
  await server.auth.createClient('me/gone', { ...client, deleteOnExpiration: true });
  await server.emulator.advance('25 hours');
  assert.equal(await actions(server, 'client', 'me/gone'), ['created', 'expired']);
  assert.not.ok(server.emulator.publishedEvents.some(({ name }) => name === 'clientDeleted'));
  await server.emulator.advance('29 days');
  assert.equal(await actions(server, 'client', 'me/gone'), ['expired']);
});

test('needs a scope for the kind of entity or the client', async () => {
  await using server = await deployment();
  const auth = server.auth.use({ credentials: await server.clientWith('auth:audit-history:role', 'auth:client-audit-history:me') });
  await auth.getEntityHistory('role', 'r');
  await auth.listAuditHistory('me');
  await refusal(auth.getEntityHistory('client', 'me'), 'InsufficientScopes');
  await refusal(auth.listAuditHistory('you'), 'InsufficientScopes');
});

test.run();
