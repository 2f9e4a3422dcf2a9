import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { Auth } from '@tc/auth';
import { Queue } from '@tc/queue';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startEmulator } from '../src/index.ts';
import { built } from './support/built.ts';
import { createTask, deployment, ownScopes } from './support/deployment.ts';
import { scratchFolder } from './support/scratch-folder.ts';

const test = suite('emulator');

const node = (script: string): Promise<{ stdout: string }> =>
  promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { timeout: 20_000 });

const entry = JSON.stringify(built('index.js'));

test('the emulator starts within a tenth of a second of processor time', async () => {
  const { stdout } = await node(`
    const { startEmulator } = await import(${entry});
    const before = process.cpuUsage();
    const emulator = await startEmulator();
    const { user, system } = process.cpuUsage(before);
    console.log(String((user + system) / 1000));
    await emulator.close();
  `);
  assert.ok(Number(stdout) < 100, `${stdout.trim()} ms`);
});

test('after close the process can exit, even with a waiting worker and open connections', async () => {
  const { stdout } = await node(`
    const { startEmulator } = await import(${entry});
    const emulator = await startEmulator({ claimWorkWait: 600_000 });
    const { rootUrl, credentials } = emulator;
    // Call a method with a payload first, so that schemas and references are loaded before the worker asks for work.
    const body = JSON.stringify({ scopes: [] });
    const expand = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    await (await fetch(rootUrl + '/api/auth/v1/scopes/expand', expand)).text();
    const url = rootUrl + '/api/queue/v1/claim-work/proj/ci';
    const waiting = fetch(url, {
      method: 'POST',
      headers: { authorization: credentials.signRequest('POST', url), 'content-type': 'application/json' },
      body: JSON.stringify({ workerGroup: 'g', workerId: 'w', tasks: 1 }),
    }).catch((error) => console.log('ended:', error.message));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await emulator.close();
    await waiting;
    await new Promise(setImmediate);
    console.log(process.getActiveResourcesInfo().filter((name) => name !== 'PipeWrap' && name !== 'MessagePort').join());
  `);
  assert.is(stdout, 'ended: fetch failed\n\n');
});

test('after close the process can exit, even with every feature in use', async () => {
  const { brokerUrl } = await import('../../pulse/test/broker.ts');
  const amqp = await brokerUrl();
  await using folder = await scratchFolder();
  const { stdout } = await node(`
    const { startEmulator } = await import(${entry});
    const { fromNow, slugid } = await import('@tc/core');
    const options = { state: ${JSON.stringify(folder.file('state'))}, amqp: ${JSON.stringify(amqp)}, seed: 's' };
    const emulator = await startEmulator(options);
    emulator.fail({ service: 'queue', method: 'ping', delay: '1 minute' });
    emulator.limitRate({ calls: 1000, per: '1 minute' });
    emulator.skewClock('1 second');
    const events = emulator.events();
    const slow = fetch(emulator.rootUrl + '/api/queue/v1/ping').catch((error) => console.log('ended:', error.message));
    const url = emulator.rootUrl + '/api/secrets/v1/secret/a';
    await fetch(url, {
      method: 'PUT',
      headers: { authorization: emulator.credentials.signRequest('PUT', url), 'content-type': 'application/json' },
      body: JSON.stringify({ secret: {}, expires: fromNow('1 hour') }),
    });
    await emulator.advance('2 hours');
    await emulator.eventsDelivered();
    await emulator.close();
    await slow;
    await events.next();
    await new Promise(setImmediate);
    console.log(process.getActiveResourcesInfo().filter((name) => name !== 'PipeWrap' && name !== 'MessagePort').join());
  `);
  assert.is(stdout, 'ended: fetch failed\n\n');
});

test('closing twice is safe, and the port is free afterwards', async () => {
  const emulator = await startEmulator();
  await emulator.close();
  await emulator.close();
  const error = await fetch(emulator.rootUrl).catch((reason: unknown) => reason);
  assert.instance(error, TypeError);
});

test('several emulators in one process are independent', async () => {
  await using one = await deployment();
  await using other = await deployment({ seed: 'another' });
  assert.is.not(one.emulator.rootUrl, other.emulator.rootUrl);
  const taskId = await createTask(one);
  const found = await other.queue.status(taskId).catch((error: { code: string }) => error.code);
  assert.is(found, 'ResourceNotFound');
  const foreign = await other.auth
    .use({ credentials: one.emulator.credentials })
    .currentScopes()
    .catch((error: { code: string }) => error.code);
  assert.is(foreign, 'AuthenticationFailed');
});

test('a port that is in use is named in the error', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  const error = await startEmulator({ port }).catch((reason: Error) => reason);
  taken.close();
  assert.match((error as Error).message, `port ${port} of 127.0.0.1 is in use`);
});

test('clients and roles can be created at the start', async () => {
  const clients = [{ clientId: 'tool', accessToken: 'x'.repeat(22), scopes: ['assume:r'] }];
  await using emulator = await startEmulator({ clients, roles: [{ roleId: 'r', scopes: ['s'] }] });
  const auth = new Auth({ rootUrl: emulator.rootUrl, credentials: clients[0] });
  assert.equal(await ownScopes(auth), ['assume:r', 's']);
});

test('roles that form a cycle are rejected', async () => {
  const error = await startEmulator({ roles: [{ roleId: 'r', scopes: ['assume:r'] }] }).catch((reason: Error) => reason);
  assert.match((error as Error).message, 'r -> r');
});

test('the clock can start at any time', async () => {
  const start = Date.parse('2031-05-06T07:08:09.010Z');
  await using server = await deployment({ now: () => start });
  assert.is(server.emulator.now().toISOString(), '2031-05-06T07:08:09.010Z');
  const taskId = await createTask(server);
  assert.is((await server.queue.status(taskId)).status.runs[0]?.scheduled, '2031-05-06T07:08:09.010Z');
});

test('events() yields events as they are published, until the emulator closes', async () => {
  const server = await deployment();
  const events = server.emulator.events();
  const names: string[] = [];
  const listening = (async () => {
    for await (const event of events) names.push(event.name);
  })();
  await createTask(server);
  await new Promise(setImmediate);
  await server.emulator.close();
  await listening;
  assert.equal(names, ['taskDefined', 'taskPending']);
  assert.equal(
    server.emulator.publishedEvents.map(({ name }) => name),
    names,
  );
});

test('events() yields nothing after it was stopped', async () => {
  await using server = await deployment();
  const events = server.emulator.events();
  await createTask(server);
  for await (const event of events) {
    assert.is(event.name, 'taskDefined');
    break;
  }
  await createTask(server);
  assert.equal(await events.next(), { done: true, value: undefined });
});

test('a client can be configured with environment variables', async () => {
  await using emulator = await startEmulator();
  const queue = Queue.fromEnv({}, { TASKCLUSTER_ROOT_URL: emulator.rootUrl, ...emulator.credentials.toEnv() });
  assert.is((await queue.pendingTasks('proj/ci')).pendingTasks, 0);
});

const cli = built('cli.js');

/** Runs the command, and kills it at the end of the test. */
function run(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  return { child, [Symbol.dispose]: () => void child.kill('SIGKILL') };
}

test('the command prints environment variables for a shell, and stops on SIGTERM', async () => {
  using command = run('--port', '0');
  const { child } = command;
  const [output] = (await once(child.stdout, 'data')) as [Buffer];
  const env = Object.fromEntries(Array.from(output.toString().matchAll(/^export (\w+)=(.*)$/gm), ([, name, value]) => [name, value]));
  assert.match(output.toString(), 'auth, queue');
  const auth = Auth.fromEnv({}, env as Record<string, string>);
  assert.equal((await auth.currentScopes()).scopes, ['*']);
  child.kill('SIGTERM');
  assert.equal(await once(child, 'exit'), [0, null]);
});

test('the command names the port that is in use', async () => {
  await using emulator = await startEmulator();
  const { port } = new URL(emulator.rootUrl);
  using command = run('--port', port);
  const { child } = command;
  const ended = once(child, 'exit');
  const [output] = (await once(child.stderr, 'data')) as [Buffer];
  assert.match(output.toString(), `tc-emulator: port ${port} of 127.0.0.1 is in use`);
  assert.is((await ended)[0], 1);
});

test.run();
