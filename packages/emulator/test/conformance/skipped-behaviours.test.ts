import { Credentials } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Behaviour, behaviours } from '../../src/conformance/behaviour.ts';
import { runAll, runBehaviour } from '../../src/conformance/runner.ts';
import { ALL, connect } from '../../src/conformance/suite.ts';
import { type Emulator, startEmulator } from '../../src/index.ts';
import { alteredDeployment } from '../support/altered-deployment.ts';
import { deployment } from '../support/deployment.ts';

const test = suite('conformance, skipped behaviours');

function find(service: string, name: string): Behaviour {
  const behaviour = ALL.find((one) => one.service === service && one.name === name);
  if (behaviour === undefined) throw new Error(`no behaviour ${service}: ${name}`);
  return behaviour;
}

/** Tests a behaviour that the test defines. */
async function tryOne(emulator: Emulator, run: Behaviour['run']) {
  const [behaviour] = behaviours('auth', { 'does something': run });
  return runBehaviour(behaviour as Behaviour, await connect(emulator.rootUrl, emulator.credentials));
}

test('behaviours for which the credentials lack scopes are skipped, and the reason names the scopes', async () => {
  await using server = await deployment({ claimWorkWait: 0 });
  const { clientId, accessToken } = await server.clientWith(
    'queue:create-task:lowest:*',
    'queue:create-task:project:none',
    'queue:scheduler-id:*',
  );
  const target = await connect(server.emulator.rootUrl, new Credentials({ clientId, accessToken }));
  const outcomes = await runAll(ALL, target);
  const failed = outcomes.filter(({ result }) => result === 'failed');
  assert.equal(
    failed.map(({ behaviour }) => behaviour.name),
    [],
  );
  const created = outcomes.find(({ behaviour }) => behaviour.name === 'a new task is pending and in its own group');
  assert.is(created?.result, 'passed');
  const role = outcomes.find(({ behaviour }) => behaviour.name === 'a new role can be read');
  assert.ok(role?.result === 'skipped');
  assert.match(role.reason, /^the credentials lack auth:create-role:conformance-\w+\/\S+, .* \(auth\.createRole\)$/);
});

test('a method that is missing in the deployment’s reference is skipped', async () => {
  await using server = await deployment({ claimWorkWait: 0 });
  await using newer = await alteredDeployment(server.emulator.rootUrl, {
    gone: /^PUT \/api\/queue\/v1\/task\/[^/]+\/define/,
    document(path, content) {
      if (path !== '/references/queue/v1/api.json') return content;
      return { ...content, entries: (content['entries'] as { name: string }[]).filter(({ name }) => name !== 'defineTask') };
    },
  });
  const target = await connect(newer.rootUrl, server.emulator.credentials);
  const outcome = await runBehaviour(find('queue', 'a task can be defined now and scheduled later'), target);
  assert.ok(outcome.result === 'skipped');
  assert.is(outcome.reason, 'the deployment does not have queue.defineTask');
  assert.is((await runBehaviour(find('queue', 'a task can be scheduled before its dependencies are resolved'), target)).result, 'passed');
});

test('a missing service is skipped, and so is a method with another route', async () => {
  await using server = await deployment({ claimWorkWait: 0 });
  await using other = await alteredDeployment(server.emulator.rootUrl, {
    document(path, content) {
      if (path === '/references/manifest.json') {
        return { references: (content['references'] as string[]).filter((one) => !one.includes('/secrets/')) };
      }
      if (path !== '/references/queue/v1/api.json') return content;
      const entries = content['entries'] as { name: string; route: string }[];
      return {
        ...content,
        entries: entries.map((entry) => (entry.name === 'claimWork' ? { ...entry, route: '/work/<taskQueueId>' } : entry)),
      };
    },
  });
  const target = await connect(other.rootUrl, server.emulator.credentials);
  const reasons = await Promise.all(
    [find('secrets', 'a secret can be set and read'), find('queue', 'a worker that asks for work gets a pending task')].map(async (one) => {
      const outcome = await runBehaviour(one, target);
      return outcome.result === 'skipped' ? outcome.reason : outcome.result;
    }),
  );
  assert.equal(reasons, ['the deployment does not have secrets v1', 'queue.claimWork has another route in this deployment']);
});

test('an error of a method whose scopes or payload changed is skipped', async () => {
  await using server = await deployment({ claimWorkWait: 0 });
  const changed: Parameters<typeof alteredDeployment>[1]['document'][] = [
    (path, content) => {
      if (path !== '/references/auth/v1/api.json') return content;
      const entries = content['entries'] as { name: string; scopes?: unknown }[];
      return { ...content, entries: entries.map((entry) => (entry.name === 'createRole' ? { ...entry, scopes: 'auth:new' } : entry)) };
    },
    (path, content) => (path.includes('create-role') ? { ...content, required: [] } : content),
  ];
  for (const document of changed) {
    await using newer = await alteredDeployment(server.emulator.rootUrl, { ...(document && { document }) });
    const target = await connect(newer.rootUrl, server.emulator.credentials);
    const [behaviour] = behaviours('auth', {
      'asks for too much': async (context) => {
        await context.as(context.auth, await context.client()).createRole(context.prefix, { scopes: [], description: '' });
      },
    });
    const outcome = await runBehaviour(behaviour as Behaviour, target);
    assert.ok(outcome.result === 'skipped', String(outcome.result === 'failed' && outcome.error));
    assert.is(outcome.reason, 'auth.createRole has different parameters or scopes in this deployment');
  }
});

test('an unexpected result is a failure', async () => {
  await using emulator = await startEmulator();
  const refused = await tryOne(emulator, async (context) => {
    await context.as(context.auth, await context.client()).createRole(context.prefix, { scopes: [], description: '' });
  });
  assert.ok(refused.result === 'failed');
  assert.match((refused.error as Error).message, 'InsufficientScopes');
  const otherwise = await tryOne(emulator, async (context) => {
    await context.refused(() => context.auth.client('no/body'), 'RequestConflict');
  });
  assert.ok(otherwise.result === 'failed');
  assert.match((otherwise.error as Error).message, /expected RequestConflict, got ResourceNotFound: client no\/body does not exist/);
  const allowed = await tryOne(emulator, async (context) => {
    await context.refused(() => context.auth.ping(), 'RequestConflict');
  });
  assert.ok(allowed.result === 'failed');
});

test('what the role anonymous does not grant is skipped, and everything else passes in a private deployment', async () => {
  await using server = await deployment({ claimWorkWait: 0, roles: [{ roleId: 'anonymous', scopes: [] }] });
  const target = await connect(server.emulator.rootUrl, server.emulator.credentials);
  assert.equal(target.grants, { anonymous: ['assume:anonymous'], staticProvider: 'static' });
  const outcomes = await runAll(ALL, target);
  for (const outcome of outcomes) {
    if (outcome.result === 'failed') throw outcome.error;
    if (outcome.result === 'skipped') assert.match(outcome.reason, /^the role anonymous does not grant /);
  }
  assert.ok(outcomes.some(({ behaviour, result }) => behaviour.service === 'web-server' && result === 'skipped'));
  assert.ok(outcomes.some(({ behaviour, result }) => behaviour.name === 'reading worker pools needs scopes' && result === 'passed'));
});

test('without a static provider its behaviours are skipped', async () => {
  await using server = await deployment({ workerManager: { providers: { aws: 'aws' } } });
  const target = await connect(server.emulator.rootUrl, server.emulator.credentials);
  const outcome = await runBehaviour(find('worker-manager', 'a new worker pool can be read and is listed'), target);
  assert.ok(outcome.result === 'skipped');
  assert.is(outcome.reason, 'worker-manager has no static provider that the credentials can list');
});

test.run();
