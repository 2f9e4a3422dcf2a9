import { copyFile } from 'node:fs/promises';
import { Auth } from '@tc/auth';
import { fromNow, slugid } from '@tc/core';
import { Queue } from '@tc/queue';
import { Secrets } from '@tc/secrets';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runAll } from '../../src/conformance/runner.ts';
import { ALL, connect } from '../../src/conformance/suite.ts';
import { startOn } from '../../src/emulator.ts';
import { type EmulatorOptions, startEmulator } from '../../src/index.ts';
import { StateFile } from '../../src/state/state-file.ts';
import { claimOne, createTask, deployment, type TestDeployment } from '../support/deployment.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const test = suite('state across restarts');

const TABLES = [
  'auth/clients',
  'auth/roles',
  'auth/azure-tables',
  'queue/tasks',
  'queue/artifacts',
  'queue/task-groups',
  'queue/task-queues',
  'queue/workers',
  'storage/objects',
  'storage/grants',
  'index/tasks',
  'index/namespaces',
  'hooks/hooks',
  'hooks/fires',
  'notify/sent',
  'notify/denylist',
  'worker-manager/pools',
  'worker-manager/workers',
  'worker-manager/errors',
  'github/builds',
];

test('the file always contains the same records as the services', async () => {
  await using folder = await scratchFolder();
  const file = folder.file('state');
  const state = await StateFile.open(file);
  await using emulator = await startOn(state, { claimWorkWait: 0 });
  // Do not clean up, so that there is data to compare.
  const kept = ALL.map((behaviour) => ({
    ...behaviour,
    run: (context: Parameters<typeof behaviour.run>[0]) => {
      context.cleanUp = () => {};
      return behaviour.run(context);
    },
  }));
  const outcomes = await runAll(kept, await connect(emulator.rootUrl, emulator.credentials));
  assert.is(outcomes.filter(({ result }) => result === 'failed').length, 0);
  await emulator.advance('25 minutes');
  await copyFile(file, `${file}.copy`);
  const copy = await StateFile.open(`${file}.copy`);
  const sizes: Record<string, number> = {};
  for (const name of TABLES) {
    const live = JSON.parse(JSON.stringify([...state.table(name)]));
    assert.equal([...copy.table(name)], live, name);
    sizes[name] = live.length;
  }
  await copy.close();
  const filled = Object.entries(sizes).filter(([, size]) => size > 0);
  assert.ok(filled.length >= 16, JSON.stringify(sizes));
});

/** A deployment that can be restarted on its state file. It ends with the test. */
async function restartable(
  options: EmulatorOptions,
): Promise<{ server: TestDeployment; restart(changes?: EmulatorOptions): Promise<void> } & AsyncDisposable> {
  const restarted = {
    server: await deployment(options),
    async restart(changes: EmulatorOptions = {}) {
      await restarted.server.emulator.close();
      restarted.server = await deployment({ ...options, ...changes });
    },
    [Symbol.asyncDispose]: () => restarted.server.emulator.close(),
  };
  return restarted;
}

test('credentials, tasks, claims, artifacts and timers continue after a restart', async () => {
  await using folder = await scratchFolder();
  const options = { state: folder.file('state'), claimWorkWait: 0 };
  await using run = await restartable(options);
  const { server } = run;
  const { credentials, rootUrl } = server.emulator;
  const client = await server.clientWith('queue:*');
  const running = await createTask(server, { payload: { n: 1 } });
  const { takenUntil, credentials: taskCredentials } = await claimOne(server);
  const [low, high] = [await createTask(server, { priority: 'low' }), await createTask(server, { priority: 'high' })];
  const first = await createTask(server);
  const waiting = await createTask(server, { dependencies: [running, first] });
  const upload = await server.queue.createArtifact(running, 0, 'public/a', {
    storageType: 's3',
    contentType: 'text/plain',
    expires: fromNow('1 hour'),
  });
  assert.ok(upload.storageType === 's3');
  const put = (url: string, body: string) => fetch(url, { method: 'PUT', headers: { 'content-type': 'text/plain' }, body });
  await put(upload.putUrl, 'kept');
  await server.emulator.advance('10 minutes');

  const port = Number(new URL(rootUrl).port);
  await run.restart({ port });
  const { queue, emulator } = run.server;
  assert.equal(emulator.credentials.toEnv(), credentials.toEnv());
  assert.ok(emulator.now().getTime() - Date.now() > 590_000, 'time has been moved ahead');
  await queue.use({ credentials: client }).listProvisioners();
  assert.is((await queue.status(running)).status.runs[0]?.takenUntil, takenUntil);
  assert.equal((await queue.task(running)).payload, { n: 1 });
  assert.is(await (await fetch(queue.buildUrl('getArtifact', running, 0, 'public/a'))).text(), 'kept');
  assert.is((await put(upload.putUrl, 'again')).status, 200, 'the URL for the upload still works');
  assert.is(await (await fetch(queue.buildUrl('getArtifact', running, 0, 'public/a'))).text(), 'again');
  assert.is((await claimOne(run.server)).status.taskId, high, 'the order of those that wait is the same');
  assert.is((await claimOne(run.server)).status.taskId, low);
  await queue.use({ credentials: taskCredentials }).reportCompleted(running, 0);
  const next = await claimOne(run.server);
  assert.is(next.status.taskId, first);
  await next.taskQueue.reportCompleted(first, 0);
  assert.is((await queue.status(waiting)).status.state, 'pending');
  await emulator.advance('21 minutes');
  assert.is((await queue.status(high)).status.runs[0]?.reasonResolved, 'claim-expired');
  await emulator.advance('2 days');
  assert.is((await queue.status(waiting)).status.runs.at(-1)?.reasonResolved, 'deadline-exceeded');
  const gone = await fetch(queue.buildUrl('getArtifact', running, 0, 'public/a'));
  assert.is(gone.status, 404);
});

test('timers that expired while no emulator ran fire at the next start', async () => {
  await using folder = await scratchFolder();
  const options = { state: folder.file('state') };
  let now = Date.now();
  await using run = await restartable({ ...options, now: () => now });
  const taskId = await createTask(run.server, { deadline: new Date(now + 60_000) });
  now += 120_000;
  await run.restart();
  await run.server.emulator.advance(0);
  assert.is((await run.server.queue.status(taskId)).status.state, 'exception');
});

test('the initial data is only used for a new state file', async () => {
  await using folder = await scratchFolder();
  const options: EmulatorOptions = {
    state: folder.file('state'),
    clients: [{ clientId: 'tool', accessToken: 'x'.repeat(22), scopes: ['*'] }],
    roles: [{ roleId: 'r', scopes: ['a'] }],
    secrets: [{ name: 's', secret: { a: 1 } }],
  };
  await using run = await restartable(options);
  await run.server.auth.updateRole('r', { scopes: ['b'], description: '' });
  await run.server.auth.deleteClient('tool');
  await run.restart();
  const { server } = run;
  assert.equal((await server.auth.role('r')).scopes, ['b']);
  assert.is(await server.auth.client('tool').catch(({ code }) => code), 'ResourceNotFound');
  const secrets = new Secrets({ rootUrl: server.emulator.rootUrl, credentials: server.emulator.credentials });
  assert.equal((await secrets.get('s')).secret, { a: 1 });
});

test('after a failed start, the next start creates the initial data again', async () => {
  await using folder = await scratchFolder();
  const state = folder.file('state');
  const roles = [{ roleId: 'r', scopes: ['a'] }];
  const failed = await startEmulator({ state, roles, pools: [{ workerPoolId: 'p/w' } as never] }).catch((reason: Error) => reason);
  assert.match((failed as Error).message, 'pools/0');
  await using emulator = await startEmulator({ state, roles });
  const auth = new Auth({ rootUrl: emulator.rootUrl, credentials: emulator.credentials });
  assert.equal((await auth.role('r')).scopes, ['a']);
});

test('the same seed gives the same ids and secrets, and different ones after a restart', async () => {
  await using folder = await scratchFolder();
  const make = async (options: EmulatorOptions) => {
    await using emulator = await startEmulator(options);
    const auth = new Auth({ rootUrl: emulator.rootUrl, credentials: emulator.credentials });
    const clientId = `c/${slugid()}`;
    const { accessToken } = await auth.createClient(clientId, { expires: fromNow('1 day'), description: '' });
    return [emulator.credentials.accessToken, accessToken];
  };
  const [one, other] = [await make({ seed: 's' }), await make({ seed: 's' })];
  assert.equal(one, other);
  assert.not.equal(one, await make({ seed: 't' }));
  assert.not.equal(await make({}), await make({}));
  const state = folder.file('state');
  const first = await make({ seed: 's', state });
  const second = await make({ seed: 's', state });
  assert.equal(first, one);
  assert.is(second[0], first[0], 'the credentials stay');
  assert.is.not(second[1], first[1]);
});

test('calls fail if the state file cannot be written', async () => {
  await using folder = await scratchFolder();
  const state = await StateFile.open(folder.file('state'));
  const emulator = await startOn(state, {});
  const queue = new Queue({ rootUrl: emulator.rootUrl, credentials: emulator.credentials, retries: 0 });
  await queue.declareWorkerType('p', 'a', {});
  state.table('emulator').set('x', {
    toJSON() {
      throw new Error('no space left');
    },
  });
  const error = await queue.declareWorkerType('p', 'b', {}).catch((reason: Error) => reason);
  assert.match((error as Error).message, /InternalServerError.*state cannot be written: no space left/s);
  await emulator.close().catch(() => {});
});

test.run();
