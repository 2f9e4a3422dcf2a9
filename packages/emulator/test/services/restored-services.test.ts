import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromNow, slugid } from '@tc/core';
import { Github } from '@tc/github';
import { Hooks } from '@tc/hooks';
import { Index } from '@tc/index';
import { Notify } from '@tc/notify';
import { PurgeCache } from '@tc/purge-cache';
import { Secrets } from '@tc/secrets';
import { WorkerManager } from '@tc/worker-manager';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, refusal, type TestDeployment } from '../support/deployment.ts';
import { clientOf } from '../support/service-client.ts';

const test = suite('services with a state file');

const clients = (server: TestDeployment) => ({
  github: clientOf(server, Github),
  hooks: clientOf(server, Hooks),
  index: clientOf(server, Index),
  notify: clientOf(server, Notify),
  purgeCache: clientOf(server, PurgeCache),
  secrets: clientOf(server, Secrets),
  manager: clientOf(server, WorkerManager),
});

const staticSecret = 'x'.repeat(44);
const registration = {
  workerPoolId: 'proj/ci',
  providerId: 'static',
  workerGroup: 'g',
  workerId: 'w',
  workerIdentityProof: { staticSecret },
};

/** Reads the data of every service. */
async function tell(server: TestDeployment) {
  const { github, hooks, index, notify, purgeCache, secrets, manager } = clients(server);
  return {
    builds: await github.builds(),
    installed: await github.repository('acme', 'app'),
    written: { ...server.emulator.github },
    hooks: await hooks.listHooks('g'),
    status: await hooks.getHookStatus('g', 'h'),
    token: await hooks.getTriggerToken('g', 'h'),
    fires: await hooks.listLastFires('g', 'h'),
    task: await index.findTask('a.b'),
    namespaces: await index.listNamespaces('a'),
    denied: await notify.listDenylist(),
    sent: server.emulator.notifications,
    purge: await purgeCache.allPurgeRequests(),
    secret: await secrets.get('s'),
    changes: await server.auth.getEntityHistory('secret', 's'),
    pool: await manager.workerPool('proj/ci'),
    workers: await manager.listWorkersForWorkerPool('proj/ci'),
    errors: await manager.listWorkerPoolErrors('proj/ci'),
  };
}

async function fill(server: TestDeployment): Promise<void> {
  const expires = fromNow('1 day', server.emulator.now());
  const { github, hooks, index, notify, purgeCache, secrets, manager } = clients(server);
  const payload = {
    installation: { id: 1 },
    repository: { name: 'app', owner: { name: 'acme' } },
    ref: 'refs/heads/x',
    after: 'a'.repeat(40),
  };
  await github.request('POST', '/github', { payload, headers: { 'x-github-event': 'push', 'x-github-delivery': crypto.randomUUID() } });
  await github.createComment('acme', 'app', '1', { body: 'hello' });
  const metadata = { name: 'h', description: '', owner: 'me@example.com' };
  await hooks.createHook('g', 'h', { metadata, task: { $eval: 'nothing' }, schedule: ['0 * * * *'] });
  await hooks.createHook('g', 'gone', { metadata, task: {}, schedule: ['0 * * * *'] });
  await hooks.removeHook('g', 'gone');
  await refusal(hooks.triggerHook('g', 'h', {}), 'InputError');
  await index.insertTask('a.b', { taskId: slugid(), rank: 1, data: {}, expires });
  await index.insertTask('a.c.d', { taskId: slugid(), rank: 1, data: {}, expires });
  await notify.email({ address: 'me@example.com', subject: 's', content: 'c' });
  await notify.addDenylistAddress({ notificationType: 'email', notificationAddress: 'no@example.com' });
  await purgeCache.purgeCache('proj/ci', { cacheName: 'a' });
  await secrets.set('s', { secret: { a: 1 }, expires });
  await manager.createWorkerPool('proj/ci', {
    providerId: 'static',
    description: '',
    config: {},
    owner: 'me@example.com',
    emailOnError: false,
  });
  await manager.createWorker('proj/ci', 'g', 'w', { expires, providerInfo: { staticSecret } });
  await manager.reportWorkerError('proj/ci', { workerGroup: 'g', workerId: 'w', kind: 'k', title: 't', description: 'd', extra: {} });
}

test('services keep their data across restarts, and schedules continue', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'emulator-'));
  try {
    const options = { state: join(folder, 'state'), now: () => Date.parse('2030-01-01T12:00:00.000Z') };
    let before: unknown;
    {
      await using server = await deployment(options);
      await fill(server);
      before = await tell(server);
    }
    await using server = await deployment(options);
    assert.equal(JSON.parse(JSON.stringify(await tell(server))), JSON.parse(JSON.stringify(before)));
    await clients(server).manager.registerWorker(registration);
    await server.emulator.advance('61 minutes');
    const { lastFires } = await clients(server).hooks.listLastFires('g', 'h');
    assert.equal(
      lastFires.map(({ firedBy, taskCreateTime }) => [firedBy, taskCreateTime]),
      [
        ['schedule', '2030-01-01T13:00:00.000Z'],
        ['triggerHook', '2030-01-01T12:00:00.000Z'],
      ],
    );
    assert.is(server.emulator.notifications.length, 2, 'the owner has got a mail');
    await clients(server).notify.email({ address: 'me@example.com', subject: 's', content: 'c' });
    assert.is(server.emulator.notifications.length, 2, 'a mail that was sent before is not sent again');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.run();
