import { Auth } from '@tc/auth';
import { Credentials, type Endpoint, renderScopes, type ServiceDefinition, satisfiesExpression } from '@tc/core';
import { Github } from '@tc/github';
import { Hooks } from '@tc/hooks';
import { Index } from '@tc/index';
import { PurgeCache } from '@tc/purge-cache';
import { Queue } from '@tc/queue';
import { Secrets } from '@tc/secrets';
import { WorkerManager } from '@tc/worker-manager';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ANONYMOUS_ROLE } from '../../src/setup/anonymous-role.ts';
import { deployment, refusal } from '../support/deployment.ts';

const test = suite('anonymous callers');

/** Methods that need scopes in Taskcluster 106 and needed none in 24.3.1. */
const ONCE_PUBLIC: readonly (readonly [ServiceDefinition, readonly string[]])[] = [
  [Auth.service, ['listClients', 'client', 'listRoles', 'listRoles2', 'listRoleIds', 'role', 'expandScopes', 'currentScopes']],
  [Github.service, ['builds', 'badge', 'repository', 'latest']],
  [Hooks.service, ['listHookGroups', 'listHooks', 'hook', 'getHookStatus', 'listLastFires']],
  [Index.service, ['findTask', 'listNamespaces', 'listTasks']],
  [PurgeCache.service, ['allPurgeRequests', 'purgeRequests']],
  [
    Queue.service,
    [
      ...['task', 'status', 'listTaskGroup', 'listDependentTasks', 'listArtifacts', 'listLatestArtifacts', 'listProvisioners'],
      ...['getProvisioner', 'pendingTasks', 'listWorkerTypes', 'getWorkerType', 'listWorkers', 'getWorker'],
    ],
  ],
  [Secrets.service, ['list']],
  [
    WorkerManager.service,
    [
      'listProviders',
      'workerPool',
      'listWorkerPools',
      'listWorkerPoolErrors',
      'listWorkersForWorkerGroup',
      'worker',
      'listWorkersForWorkerPool',
    ],
  ],
];

for (const [service, methods] of ONCE_PUBLIC) {
  for (const method of methods) {
    test(`may call ${service.name}.${method}`, () => {
      const { scopes, args } = (service.endpoints as Readonly<Record<string, Endpoint>>)[method] as Endpoint;
      assert.ok(scopes, 'the method needs scopes');
      const expression = renderScopes(scopes, Object.fromEntries(args.map((name) => [name, 'x'])));
      assert.ok(satisfiesExpression(ANONYMOUS_ROLE.scopes, expression));
    });
  }
}

test('hold the scopes of the role and no others', async () => {
  await using server = await deployment();
  const anonymous = new Auth({ rootUrl: server.emulator.rootUrl });
  assert.equal((await anonymous.currentScopes()).scopes, [...ANONYMOUS_ROLE.scopes, 'assume:anonymous'].sort());
  assert.equal((await server.auth.role('anonymous')).scopes, ANONYMOUS_ROLE.scopes);
  await refusal(anonymous.deleteRole('some-role'), 'InsufficientScopes');
});

test('callers with credentials hold them as well, whatever restricts their own', async () => {
  await using server = await deployment();
  const { clientId, accessToken } = await server.clientWith('own:scope');
  const credentials = new Credentials({ clientId, accessToken });
  const { scopes } = await new Auth({ rootUrl: server.emulator.rootUrl, credentials, authorizedScopes: [] }).currentScopes();
  assert.ok(scopes.includes('queue:get-artifact:public/*'));
  assert.not.ok(scopes.includes('own:scope'));
});

test('lose what the role no longer grants', async () => {
  await using server = await deployment();
  const anonymous = new Auth({ rootUrl: server.emulator.rootUrl, retries: 0 });
  await server.auth.updateRole('anonymous', { scopes: ['auth:current-scopes'], description: '' });
  assert.equal((await anonymous.currentScopes()).scopes, ['assume:anonymous', 'auth:current-scopes']);
  await refusal(anonymous.listClients(), 'InsufficientScopes');
});

test('hold what a role anonymous in the options grants, instead', async () => {
  await using server = await deployment({ roles: [{ roleId: 'anonymous', scopes: [] }] });
  const anonymous = new Auth({ rootUrl: server.emulator.rootUrl, retries: 0 });
  await refusal(anonymous.currentScopes(), 'InsufficientScopes');
  await refusal(anonymous.listRoles(), 'InsufficientScopes');
  assert.equal((await server.auth.role('anonymous')).scopes, []);
});

test.run();
