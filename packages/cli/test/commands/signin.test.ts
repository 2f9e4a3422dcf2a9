import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emptyEnvironment, PROGRAM, type Result } from '../support/tc.ts';

const test = suite('tc signin');

interface Session {
  /** The page that the browser would open. */
  readonly page: URL;
  readonly callback: string;
  readonly result: Promise<Result>;
  interrupt(): void;
}

/** Starts `tc signin` without a browser, and waits for the URL. */
async function startSignin(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Session> {
  const child = spawn(process.execPath, [PROGRAM, ...args, '--no-browser'], {
    env: { ...emptyEnvironment(), TASKCLUSTER_ROOT_URL: 'https://tc.example.com', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  const page = new Promise<URL>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
      const [, url] = /Sign in at (\S+)\n/.exec(stderr) ?? [];
      if (url !== undefined) resolve(new URL(url));
    });
    child.once('close', () => reject(new Error(stderr)));
  });
  const result = new Promise<Result>((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
  const found = await page;
  return { page: found, callback: found.searchParams.get('callback_url') ?? '', result, interrupt: () => child.kill('SIGINT') };
}

test('the browser brings credentials, which are printed for the shell', async () => {
  const { page, callback, result } = await startSignin([
    'signin',
    '--scope',
    'a:b',
    '--scope',
    'c:d',
    '--expires',
    '1h',
    '--name',
    'laptop',
  ]);
  assert.is(`${page.origin}${page.pathname}`, 'https://tc.example.com/auth/clients/create');
  assert.equal(page.searchParams.getAll('scope'), ['a:b', 'c:d']);
  assert.is(page.searchParams.get('expires'), '1h');
  assert.match(page.searchParams.get('name') ?? '', /^laptop-[\w-]{6}$/);
  assert.match(callback, /^http:\/\/localhost:\d+\/[\w-]{22}$/);

  const wrong = new URL(callback);
  assert.is((await fetch(`${wrong.origin}/?clientId=evil&accessToken=evil`)).status, 404, 'the path cannot be guessed');
  const right = await fetch(`${callback}?clientId=me/laptop&accessToken=it's+secret`);
  assert.match(await right.text(), 'You are signed in');

  const { code, stdout, stderr } = await result;
  assert.is(code, 0, stderr);
  assert.is(
    stdout,
    [
      'export TASKCLUSTER_ROOT_URL=https://tc.example.com;',
      'export TASKCLUSTER_CLIENT_ID=me/laptop;',
      `export TASKCLUSTER_ACCESS_TOKEN='it'\\''s secret';`,
      'unset TASKCLUSTER_CERTIFICATE;\n',
    ].join('\n'),
  );
  assert.not.match(stderr, 'secret');
});

test('it listens on this machine only', async () => {
  const { callback, interrupt, result } = await startSignin(['signin']);
  const { networkInterfaces } = await import('node:os');
  const other = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal);
  const port = Number(new URL(callback).port);
  if (other !== undefined) {
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect(port, other.address, () => resolve(true)).once('error', () => resolve(false));
      socket.setTimeout(500, () => resolve(false));
    });
    assert.not(reached, `port ${port} of ${other.address} is open`);
  }
  interrupt();
  assert.is((await result).code, 130);
});

test('--save writes the profile, which only its owner can read', async () => {
  const env = emptyEnvironment();
  const { callback, result } = await startSignin(['--profile', 'work', 'signin', '--save'], env).catch(async () => {
    // The profile needs a root URL first.
    const { tc } = await import('../support/tc.ts');
    await tc(['--profile', 'work', 'config', 'set', 'rootUrl', 'https://tc.example.com/'], { env });
    return startSignin(['--profile', 'work', 'signin', '--save'], env);
  });
  await fetch(`${callback}?clientId=me&accessToken=the-access-token`);
  const { code, stdout, stderr } = await result;
  assert.is(code, 0, stderr);
  assert.not.match(stdout + stderr, 'the-access-token');
  const file = env['TC_CONFIG'] ?? '';
  assert.match(await readFile(file, 'utf8'), 'accessToken: the-access-token');
  assert.is((await stat(file)).mode & 0o777, 0o600);
});

test.run();
