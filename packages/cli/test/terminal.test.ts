import { join } from 'node:path';
import { slugid } from '@tc/core';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite, type Test } from 'uvu';
import * as assert from 'uvu/assert';
import { Deployment } from './support/deployment.ts';
import { hasTmux, Terminal } from './support/terminal.ts';

const suiteWithTmux = suite('tc in a terminal');
if (!hasTmux) {
  if (process.env['CI'] === 'true') throw new Error('CI needs tmux for the tests in a terminal; install tmux');
  console.log('\n*** NO TMUX: the tests in a terminal are SKIPPED. Install tmux. ***\n');
}
const test = hasTmux ? suiteWithTmux : (Object.assign(suiteWithTmux.skip.bind(suiteWithTmux), suiteWithTmux) as unknown as Test);
const deployment = await Deployment.start();
suiteWithTmux.after(() => deployment.emulator.close());

test('a status has colours, relative times and fits', async () => {
  const taskId = await deployment.createTask('x');
  await deployment.resolve(taskId, 'failed');
  using terminal = new Terminal(`tc task status ${taskId}`, deployment.env, { columns: 50 });
  const screen = await terminal.shows(/exit code 0/);
  assert.match(screen, /^deadline +in (59 minutes|1 hour)$/m);
  assert.match(screen, /^RUN +STATE +STARTED +DURATION +WORKER$/m);
  assert.match(terminal.colors(), '\u001b[31mfailed');
});

test('--no-color and NO_COLOR write no colours', async () => {
  const taskId = await deployment.createTask('x');
  using terminal = new Terminal(`tc task status ${taskId} --no-color; NO_COLOR=1 tc task status ${taskId}`, deployment.env);
  await terminal.shows(/exit code 0/);
  assert.not.match(terminal.colors(), '\u001b');
});

test('long tables are cut at the edge of the terminal', async () => {
  const taskGroupId = slugid();
  await deployment.createTask('a name that is longer than the terminal is wide, and goes on and on', { taskGroupId });
  using terminal = new Terminal(`tc group list ${taskGroupId}`, deployment.env, { columns: 60 });
  const screen = await terminal.shows(/exit code 0/);
  const row = screen.split('\n').find((line) => line.includes('pending'));
  assert.match(row ?? '', /^[\w-]{22} {2}pending {2}a name.*…$/);
  assert.is(row?.length, 60);
});

test('group status --watch redraws in place until all is done', async () => {
  const taskGroupId = slugid();
  const build = await deployment.createTask('build', { taskGroupId });
  const tests = await deployment.createTask('test', { taskGroupId, dependencies: [build] });
  using terminal = new Terminal(`tc group status ${taskGroupId} --watch --interval 0.2`, deployment.env);
  const first = await terminal.shows(/^unscheduled +1 .*\npending +1 .*\ntotal +2$/m);
  assert.is(first.trim().split('\n').length, 3);
  await deployment.resolve(build, 'completed');
  await terminal.shows(/^pending +1 .*\ncompleted +1 .*\ntotal +2$/m);
  await deployment.resolve(tests, 'completed');
  const last = await terminal.shows(/exit code 0/);
  assert.match(last.trim(), /^completed +2 +█+\ntotal +2\nexit code 0$/);
});

test('task watch redraws, and Ctrl-C ends it with 130', async () => {
  const taskId = await deployment.createTask('x');
  using terminal = new Terminal(`tc task watch ${taskId} --interval 0.2`, deployment.env);
  await terminal.shows(/^state +pending$/m);
  await deployment.claim(taskId);
  const running = await terminal.shows(/^state +running$/m);
  assert.is(running.match(/state/g)?.length, 1, running);
  terminal.press('C-c');
  await terminal.shows(/tc: Interrupted\nexit code 130/);
});

test('a question is answered with a key', async () => {
  const taskId = await deployment.createTask('x');
  for (const [keys, state] of [
    [['n'], 'pending'],
    [['C-c'], 'pending'],
    [['y'], 'exception'],
  ] as const) {
    using terminal = new Terminal(`tc task cancel ${taskId}`, deployment.env, { columns: 100 });
    await terminal.shows(new RegExp(`Cancel task ${taskId}, which is pending\\?`));
    terminal.press(...keys);
    await terminal.shows(keys[0] === 'C-c' ? /exit code 130/ : /exit code 0/);
    assert.is((await deployment.queue.status(taskId)).status.state, state, keys.join());
  }
});

test('a secret is typed without being shown', async () => {
  using terminal = new Terminal('tc config set accessToken && tc config list', deployment.env);
  await terminal.shows(/accessToken/);
  terminal.press('hush-hush', 'Enter');
  const screen = await terminal.shows(/exit code 0/);
  assert.not.match(screen, 'hush');
});

test('commands that print secrets say so', async () => {
  const commands = 'tc credentials temp --scope a:b; tc secret set x - && tc secret get x; tc api secrets get x; tc api secrets list';
  using terminal = new Terminal(
    `echo '{"a":1}' > "$TC_CONFIG"; ${commands.replace(' x -', ' x "$TC_CONFIG"')}`,
    {
      ...deployment.env,
      TC_CONFIG: join(temporaryFolder('tc-secrets'), 'secret'),
    },
    { columns: 200, rows: 50 },
  );
  const screen = await terminal.shows(/exit code 0/);
  assert.match(screen, 'The access token is secret');
  assert.match(screen, 'This is secret. It is now in the history of this terminal.');
  assert.is(screen.match(/The response contains secrets\./g)?.length, 1);
});

test('a download that takes longer than a second has a progress bar', async () => {
  const taskId = await deployment.createTask('x');
  const worker = await deployment.claim(taskId);
  const slow = await slowServer();
  try {
    await worker.createArtifact(taskId, 0, 'public/slow.bin', {
      storageType: 'reference',
      url: slow.url,
      contentType: 'application/octet-stream',
      expires: new Date(Date.now() + 1_800_000),
    });
    using terminal = new Terminal(`tc artifact download ${taskId} public/slow.bin -o ${temporaryFolder('tc-slow')}`, deployment.env, {
      columns: 120,
    });
    await terminal.shows(/Downloading public\/slow\.bin {2}█+░+ \d+% {2}[\d.]+ kB of 100\.0 kB/);
    slow.finish();
    const screen = await terminal.shows(/exit code/);
    assert.not.match(screen, '░', 'the bar is gone at the end');
  } finally {
    slow.close();
  }
});

/** A server that sends 100,000 bytes slowly until it is told to finish. */
async function slowServer() {
  const { createServer } = await import('node:http');
  let finish: () => void = () => {};
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-length': 100_000 });
    let left = 100_000;
    const send = (count: number) => {
      left -= count;
      response.write(Buffer.alloc(count));
    };
    const timer = setInterval(() => left > 50_000 && send(1_000), 50);
    finish = () => {
      clearInterval(timer);
      send(left);
      response.end();
    };
    response.once('close', () => clearInterval(timer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/`,
    finish: () => finish(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

suiteWithTmux.run();
