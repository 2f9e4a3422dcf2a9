import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Auth } from '@tc/auth';
import { Credentials, fromNow, slugid } from '@tc/core';
import { Queue } from '@tc/queue';
import { Secrets } from '@tc/secrets';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { scratchFolder } from '../support/scratch-folder.ts';

const test = suite('kill -9');

const CLI = new URL('../../src/cli.ts', import.meta.url).pathname;
const ROUNDS = process.env['TC_HOSTILE'] === 'long' ? 20 : 5;
/** How many calls are in progress at any time. */
const AT_ONCE = 12;

/** Runs the command, and kills it at the end of the test at the latest. */
async function run(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  const [output] = (await Promise.race([once(child.stdout, 'data'), exit.then(() => [''])])) as [Buffer];
  const env = Object.fromEntries(Array.from(output.toString().matchAll(/^export (\w+)=(.*)$/gm), ([, name, value]) => [name, value]));
  const kill = async () => {
    child.kill('SIGKILL');
    await exit;
  };
  return { rootUrl: env['TASKCLUSTER_ROOT_URL'] as string, credentials: Credentials.fromEnv(env), kill, [Symbol.asyncDispose]: kill };
}

type Running = Awaited<ReturnType<typeof run>>;

/** A check that the effect of a successful call was saved. */
type Promised = (clients: Clients) => Promise<void>;

function clientsOf({ rootUrl, credentials }: Pick<Running, 'rootUrl' | 'credentials'>) {
  const options = { rootUrl, credentials, retries: 0 };
  return { auth: new Auth(options), queue: new Queue(options), secrets: new Secrets(options) };
}

type Clients = ReturnType<typeof clientsOf>;

const task = () => ({
  provisionerId: 'proj',
  workerType: 'ci',
  created: new Date(),
  deadline: fromNow('1 day'),
  payload: { some: 'x'.repeat(500) },
  metadata: { name: 'n', description: 'd', owner: 'me@example.com', source: 'https://example.com' },
});

/** Makes one call after the other until one fails, and collects the checks. */
async function work({ queue, auth, secrets }: Clients, promised: Promised[], worker: number): Promise<void> {
  for (;;) {
    const taskId = slugid();
    await queue.createTask(taskId, task());
    let least = 0;
    promised.push(async (later) => {
      const { state } = (await later.queue.status(taskId)).status;
      const rank = ['pending', 'running', 'completed'].indexOf(state);
      assert.ok(rank >= least, `task ${taskId} is ${state}, and was further`);
    });
    const name = `w${worker}/${taskId}`;
    const { accessToken } = await auth.createClient(name, { expires: fromNow('1 day'), description: '', scopes: ['a'] });
    promised.push(async (later) => {
      const { scopes } = await later.auth.use({ credentials: { clientId: name, accessToken } }).currentScopes();
      assert.ok(scopes.includes('a'));
    });
    await secrets.set(name, { secret: { taskId }, expires: fromNow('1 day') });
    promised.push(async (later) => assert.equal((await later.secrets.get(name)).secret, { taskId }));
    await queue.claimTask(taskId, 0, { workerGroup: 'g', workerId: `w${worker}` });
    least = 1;
    const upload = await queue.createArtifact(taskId, 0, 'public/a', {
      storageType: 's3',
      contentType: 'text/plain',
      expires: fromNow('1 hour'),
    });
    assert.ok(upload.storageType === 's3');
    const { ok } = await fetch(upload.putUrl, { method: 'PUT', headers: { 'content-type': 'text/plain' }, body: taskId });
    assert.ok(ok);
    promised.push(async (later) => {
      assert.is(await (await fetch(later.queue.buildUrl('getArtifact', taskId, 0, 'public/a'))).text(), taskId);
    });
    await queue.reportCompleted(taskId, 0);
    least = 2;
  }
}

test('no change is lost after its response was sent, whenever the process is killed', async () => {
  await using folder = await scratchFolder();
  const args = ['--port', '0', '--state', folder.file('state')];
  const promised: Promised[] = [];
  const counts: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await using emulator = await run(...args);
    const clients = clientsOf(emulator);
    for (const check of promised) await check(clients);
    const before = promised.length;
    const workers = Array.from({ length: AT_ONCE }, (_, index) => work(clients, promised, index).catch(() => {}));
    // The first responses are slow, so wait for some before killing the process at a random moment.
    for (let waited = 0; promised.length === before && waited < 10_000; waited += 10) await sleep(10);
    await sleep(Math.random() * 250);
    await emulator.kill();
    await Promise.all(workers);
    counts.push(promised.length - before);
  }
  await using last = await run(...args);
  for (const check of promised) await check(clientsOf(last));
  assert.ok(promised.length > 20, `only ${counts.join(', ')} answers in the rounds`);
  if (process.env['VERBOSE']) console.log(counts);
});

test.run();
