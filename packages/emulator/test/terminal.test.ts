import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Auth } from '@tc/auth';
import { Queue } from '@tc/queue';
import picocolors from 'picocolors';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CallEntry } from '../src/console/protocol.ts';
import type { StartRecord } from '../src/terminal/announcement.ts';
import { callLine } from '../src/terminal/call-line.ts';

const test = suite('terminal');

const cli = new URL('../src/cli.ts', import.meta.url).pathname;

/** Runs the command on a free port, and kills it at the end of the test. */
function run(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', cli, '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...env },
  });
  return { child, out: lines(child.stdout), err: lines(child.stderr), [Symbol.dispose]: () => void child.kill('SIGKILL') };
}

/** Returns a function that reads the next line that matches. */
function lines(stream: NonNullable<ChildProcess['stdout']>): (pattern?: RegExp) => Promise<string> {
  const iterator = createInterface({ input: stream })[Symbol.asyncIterator]();
  return async (pattern = /^/) => {
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
      if (pattern.test(next.value)) return next.value;
    throw new Error(`the stream ended without ${pattern}`);
  };
}

/** Reads the export lines. @returns the variables */
async function environment(out: (pattern?: RegExp) => Promise<string>): Promise<Record<string, string>> {
  const variables: Record<string, string> = {};
  for (const name of ['ROOT_URL', 'CLIENT_ID', 'ACCESS_TOKEN']) {
    const [, key = '', value = ''] = /^export (\w+)=(.*)$/.exec(await out(new RegExp(`TASKCLUSTER_${name}=`))) ?? [];
    variables[key] = value;
  }
  return variables;
}

test('the start is a shell script on stdout, and calls are lines on stderr', async () => {
  using command = run();
  assert.match(await command.out(/Console:/), /^# Console: http:\/\/127\.0\.0\.1:\d+\/console\/#token=[\w-]{43}$/);
  const variables = await environment(command.out);
  await Auth.fromEnv({}, variables).currentScopes();
  await Queue.fromEnv({ retries: 0 }, variables)
    .cancelTask('fN1SbArXTPSVFNUvaOlinQ')
    .catch(() => {});
  await fetch(`${variables['TASKCLUSTER_ROOT_URL']}/api/queue/v1/nope?bewit=abc`);
  assert.match(await command.err(), /^\d\d:\d\d:\d\d {2}200 +\d+\.\d ms {2}auth\.currentScopes +static\/taskcluster\/root$/);
  assert.match(await command.err(), / 404 .* queue\.cancelTask +static/);
  assert.match(await command.err(), / 404 .* GET \/api\/queue\/v1\/nope\?bewit=\[redacted\] +/);
});

test('--quiet prints no calls', async () => {
  using command = run(['--quiet']);
  const { TASKCLUSTER_ROOT_URL } = await environment(command.out);
  await fetch(`${TASKCLUSTER_ROOT_URL}/api/queue/v1/ping`);
  command.child.kill('SIGTERM');
  assert.match(await command.err().catch((error: Error) => error.message), 'the stream ended');
});

test('--json prints the start and each call as one JSON object', async () => {
  using command = run(['--json', '--no-console']);
  const start: StartRecord = JSON.parse(await command.out());
  assert.equal(Object.keys(start), ['type', 'rootUrl', 'services', 'env']);
  await Auth.fromEnv({}, start.env).currentScopes();
  const { time, duration, ...call }: CallEntry & { type: string } = JSON.parse(await command.out());
  assert.equal(call, {
    type: 'call',
    id: 1,
    service: 'auth',
    method: 'currentScopes',
    verb: 'GET',
    url: '/api/auth/v1/scopes/current',
    clientId: 'static/taskcluster/root',
    status: 200,
  });
  assert.is(new Date(time).toISOString(), time);
  assert.type(duration, 'number');
});

test('with --host the start says what that means, and colors can be asked for', async () => {
  using command = run(['--host', '0.0.0.0'], { FORCE_COLOR: '1' });
  assert.match(await command.out(/Warning/), 'other machines can reach this emulator');
  assert.match(await command.out(/token/), 'access token');
  assert.match(await command.out(/console/), 'token in its link');
  const { TASKCLUSTER_ROOT_URL } = await environment(command.out);
  await fetch(`${TASKCLUSTER_ROOT_URL}/api/queue/v1/ping`);
  assert.match(await command.err(), '\u001b[32m200\u001b[39m');
});

test('an emulator whose lines nobody reads goes on', async () => {
  using command = run();
  const variables = await environment(command.out);
  const url = `${variables['TASKCLUSTER_ROOT_URL']}/api/queue/v1/${'x'.repeat(8000)}`;
  for (let count = 0; count < 400; count++) await (await fetch(url)).arrayBuffer();
  assert.ok((await Auth.fromEnv({}, variables).currentScopes()).scopes.includes('*'));
});

test('control characters in calls do not reach the terminal', () => {
  const call = { id: 1, time: '2030-01-01T00:00:00.000Z', service: '', method: '', verb: 'GET', duration: 1 };
  const line = callLine({ ...call, url: '/\u001b[2J', clientId: 'a\r\u009bb' }, picocolors.createColors(false));
  assert.match(line, /cut +1\.0 ms {2}GET \/\?\[2J +a\?\?b$/);
});

test.run();
