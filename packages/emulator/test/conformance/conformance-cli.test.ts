import { execFile } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Emulator } from '../../src/index.ts';
import { built } from '../support/built.ts';
import { deployment } from '../support/deployment.ts';

const test = suite('tc-conformance');

const CLI = built('conformance-cli.js');

interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command. @param env - added to an environment without `TASKCLUSTER_` variables */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Result> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TASKCLUSTER_')));
  return new Promise((resolve) => {
    const options = { env: { ...inherited, ...env }, timeout: 60_000 };
    execFile(process.execPath, [CLI, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr });
    });
  });
}

function environment({ rootUrl, credentials }: Emulator): NodeJS.ProcessEnv {
  return { TASKCLUSTER_ROOT_URL: rootUrl, ...credentials.toEnv() };
}

interface JsonReport {
  readonly rootUrl: string;
  readonly passed: number;
  readonly skipped: number;
  readonly failed: number;
  readonly behaviours: readonly { readonly name: string; readonly result: string; readonly reason?: string; readonly error?: string }[];
}

const FEW = 'object: an object uploaded';

test('--help explains the options and the exit status', async () => {
  const { code, stdout } = await run(['--help']);
  assert.is(code, 0);
  for (const text of ['--root-url', '--filter', '--list', '--json', 'TASKCLUSTER_CLIENT_ID', 'Exit status'])
    assert.ok(stdout.includes(text), text);
});

test('--list lists the behaviours that the filter selects, and calls nobody', async () => {
  const nowhere = { TASKCLUSTER_ROOT_URL: 'http://127.0.0.1:1' };
  const { code, stdout } = await run(['--list', '--filter', FEW], nowhere);
  assert.is(code, 0);
  assert.equal(
    stdout,
    'object: an object uploaded with the call can be downloaded\nobject: an object uploaded by PUT with the given headers can be downloaded\n',
  );
  const json = JSON.parse((await run(['--list', '--json', '--filter', FEW], nowhere)).stdout) as { service: string; name: string }[];
  assert.equal(
    json.map(({ service }) => service),
    ['object', 'object'],
  );
});

test('without a root URL it runs against an emulator of its own', async () => {
  const { code, stdout, stderr } = await run(['--filter', FEW]);
  assert.is(code, 0, stderr);
  assert.match(stdout, /^http:\/\/127\.0\.0\.1:\d+, as static\/taskcluster\/root\n/);
  assert.match(stdout, /\nall +2 +2 +0 +0\n$/);
  assert.is(stderr, '', 'no progress line without a terminal');
});

test('it tests the deployment of the environment, or that of --root-url', async () => {
  await using server = await deployment();
  const env = environment(server.emulator);
  const byEnvironment = await run(['--json', '--filter', FEW], env);
  const byOption = await run(['--json', '--filter', FEW, '--root-url', `${server.emulator.rootUrl}/`], {
    ...env,
    TASKCLUSTER_ROOT_URL: 'http://127.0.0.1:1',
  });
  for (const { code, stdout } of [byEnvironment, byOption]) {
    assert.is(code, 0);
    const report = JSON.parse(stdout) as JsonReport;
    assert.equal([report.rootUrl, report.passed, report.skipped, report.failed], [server.emulator.rootUrl, 2, 0, 0]);
  }
  assert.ok(server.emulator.calls.some(({ method }) => method === 'createUpload'));
});

test('a failed behaviour is shown with its error, and the exit status is 1', async () => {
  await using server = await deployment();
  server.emulator.fail({ service: 'object', method: 'finishUpload', status: 409 });
  const env = environment(server.emulator);
  const { code, stdout } = await run(['--filter', FEW], env);
  assert.is(code, 1);
  assert.match(
    stdout,
    'FAILED  object: an object uploaded with the call can be downloaded\n        ApiError: object.finishUpload failed with 409',
  );
  assert.match(stdout, /\nall +2 +0 +0 +2\n$/);
  const report = JSON.parse((await run(['--json', '--filter', FEW], env)).stdout) as JsonReport;
  assert.is(report.failed, 2);
  assert.match(report.behaviours[0]?.error ?? '', 'finishUpload failed with 409');
});

test('skipped behaviours are listed by reason', async () => {
  await using server = await deployment({ workerManager: { providers: {} } });
  const { code, stdout } = await run(['--filter', 'worker-manager: a new'], environment(server.emulator));
  assert.is(code, 0);
  const reason = 'Skipped because worker-manager has no static provider that the credentials can list:';
  assert.ok(
    stdout.includes(`${reason}\n  worker-manager: a new worker pool can be read and is listed\n  worker-manager: a new static worker`),
    stdout,
  );
});

for (const [what, args, env, message] of [
  ['an unknown option', ['--verbose'], {}, "unknown option '--verbose'"],
  ['a filter that selects nothing', ['--filter', 'nothing at all'], {}, 'no behaviour contains "nothing at all"; run with --list'],
  [
    'a deployment that cannot be reached',
    ['--root-url', 'http://127.0.0.1:1'],
    {},
    'GET http://127.0.0.1:1/references/manifest.json failed',
  ],
  ['a root URL that is none', ['--root-url', 'example'], {}, 'example'],
] as const) {
  test(`${what} is an error with exit status 2`, async () => {
    const { code, stdout, stderr } = await run(args, env);
    assert.is(code, 2);
    assert.is(stdout, '');
    assert.match(stderr, message);
  });
}

test('wrong credentials are an error with exit status 2', async () => {
  await using server = await deployment();
  const { code, stderr } = await run(['--filter', FEW], { ...environment(server.emulator), TASKCLUSTER_ACCESS_TOKEN: 'wrong' });
  assert.is(code, 2);
  assert.match(stderr, 'AuthenticationFailed');
});

test.run();
