import { spawn } from 'node:child_process';
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Auth } from '@tc/auth';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Deployment } from '../support/deployment.ts';
import { emptyEnvironment, PROGRAM, tc, tcHere } from '../support/tc.ts';

const test = suite('tools');
const deployment = await Deployment.start();
test.after(() => deployment.emulator.close());

test('slugid makes, encodes and decodes ids', async () => {
  const [one, many, decoded, encoded, wrong] = await Promise.all([
    tcHere(['slugid']),
    tcHere(['slugid', '--count', '3', '--json']),
    tcHere(['slugid', 'decode', 'VXmoGXj4Rgyv4BJ6xKlpmQ']),
    tcHere(['slugid', 'encode', '5579a819-78f8-460c-afe0-127ac4a96999']),
    tcHere(['slugid', 'decode', 'nope']),
  ]);
  assert.match(one.stdout, /^[A-Za-f][\w-]{21}\n$/);
  assert.is(new Set(JSON.parse(many.stdout)).size, 3);
  assert.is(decoded.stdout, '5579a819-78f8-460c-afe0-127ac4a96999\n');
  assert.is(encoded.stdout, 'VXmoGXj4Rgyv4BJ6xKlpmQ\n');
  assert.is(wrong.code, 2);
});

test('from-now prints timestamps', async () => {
  const [plain, from, back, wrong] = await Promise.all([
    tcHere(['from-now', '1', 'hour']),
    tcHere(['from-now', '2d12h', '--from', '2030-01-01T00:00:00Z']),
    tcHere(['from-now', '--from', '2030-01-08T00:00:00Z', '--', '- 1 week']),
    tcHere(['from-now', 'soon']),
  ]);
  assert.ok(Math.abs(Date.parse(plain.stdout.trim()) - Date.now() - 3_600_000) < 30_000);
  assert.is(from.stdout, '2030-01-03T12:00:00.000Z\n');
  assert.is(back.stdout, '2030-01-01T00:00:00.000Z\n');
  assert.is(wrong.code, 2);
  assert.match(wrong.stderr, '"soon" is not a duration');
});

test('url prints URLs, also signed ones', async () => {
  const { rootUrl } = deployment.emulator;
  const [method, page, signed, unknown, few] = await Promise.all([
    tcHere(['url', 'api', 'queue', 'getLatestArtifact', 'abc', 'public/a b'], deployment.env),
    tcHere(['url', 'task', 'abc'], deployment.env),
    tcHere(['url', 'api', '--signed', 'auth', 'currentScopes'], deployment.env),
    tcHere(['url', 'api', 'queue', 'statu', 'abc'], deployment.env),
    tcHere(['url', 'api', 'queue', 'status'], deployment.env),
  ]);
  assert.is(method.stdout, `${rootUrl}/api/queue/v1/task/abc/artifacts/public%2Fa%20b\n`);
  assert.is(page.stdout, `${rootUrl}/tasks/abc\n`);
  const response = (await (await fetch(signed.stdout.trim())).json()) as { scopes: string[] };
  assert.equal(response.scopes, ['*'], signed.stderr);
  assert.match(unknown.stderr, 'Did you mean status?');
  assert.is(few.code, 2);
});

test('profiles are kept in a file that only its owner can read', async () => {
  const env = emptyEnvironment();
  const file = env['TC_CONFIG'] ?? '';
  const auth = new Auth({ rootUrl: deployment.emulator.rootUrl, credentials: deployment.emulator.credentials });
  const { accessToken } = await auth.createClient('from/profile', {
    scopes: ['a:b'],
    description: 'x',
    expires: new Date(Date.now() + 3_600_000),
  });
  for (const [key, value] of [
    ['rootUrl', `${deployment.emulator.rootUrl}/`],
    ['clientId', 'from/profile'],
  ] as const) {
    assert.is((await tc(['--profile', 'local', 'config', 'set', key, value], { env })).code, 0);
  }
  const secret = await tc(['--profile', 'local', 'config', 'set', 'accessToken'], { env, input: `${accessToken}\n` });
  assert.is(secret.code, 0, secret.stderr);
  assert.is((await stat(file)).mode & 0o777, 0o600);
  await tc(['config', 'set', 'rootUrl', 'https://other.example.com', '--profile', 'other'], { env });

  const [current, list, show, token, unknown] = await Promise.all([
    tc(['scopes', 'current'], { env }),
    tc(['config', 'list', '--json'], { env }),
    tc(['config', 'show', '--json', '--profile', 'other'], { env }),
    tc(['config', 'get', 'accessToken'], { env }),
    tc(['--profile', 'nope', 'scopes', 'current'], { env }),
  ]);
  assert.match(current.stdout, /^a:b$/m, current.stderr);
  assert.equal(JSON.parse(list.stdout), [
    { name: 'local', rootUrl: deployment.emulator.rootUrl, clientId: 'from/profile', default: true },
    { name: 'other', rootUrl: 'https://other.example.com', default: false },
  ]);
  assert.equal(JSON.parse(show.stdout), { rootUrl: 'https://other.example.com', clientId: null, source: 'profile other' });
  assert.is(token.code, 2);
  assert.not.match(token.stdout + token.stderr, accessToken);
  assert.is(unknown.code, 2);
  assert.match(unknown.stderr, 'Profiles: local, other');

  // The environment comes before the file, and its credentials are not mixed with those of the file.
  const anonymous = await tc(['config', 'show', '--json'], { env: { ...env, TASKCLUSTER_ROOT_URL: 'https://env.example.com' } });
  assert.equal(JSON.parse(anonymous.stdout), { rootUrl: 'https://env.example.com', clientId: null, source: 'the environment' });

  await tc(['config', 'use', 'other'], { env });
  assert.is((await tc(['config', 'get', 'rootUrl'], { env })).stdout, 'https://other.example.com\n');
  assert.is((await tc(['config', 'unset', 'rootUrl'], { env })).code, 0);
  assert.is((await tc(['config', 'remove', 'other', '--yes'], { env })).code, 0);
  assert.not.match(await readFile(file, 'utf8'), 'other');
  await chmod(file, 0o644);
  assert.match((await tc(['config', 'list'], { env })).stderr, `Run: chmod 600 ${file}`);
});

test('mistakes in the configuration file are named, without secrets', async () => {
  const env = emptyEnvironment();
  await tc(['config', 'set', 'rootUrl', 'https://tc.example.com'], { env });
  for (const [text, message] of [
    ['profiles: [', 'is not valid YAML'],
    ['profiles: {a: {accessToken: [hush-hush]}}', 'profiles.a.accessToken is not a string'],
    ['profiles: {a: {rootURL: x}}', 'profiles.a.rootURL is not a setting'],
    ['- x', 'holds no settings'],
  ] as const) {
    await writeFile(env['TC_CONFIG'] ?? '', text);
    const { code, stderr } = await tcHere(['config', 'list'], env);
    assert.is(code, 2, text);
    assert.match(stderr, message);
    assert.not.match(stderr, 'hush');
  }
  const none = await tcHere(['task', 'status', 'fN1SbArXTPSVFNUvaOlinQ'], emptyEnvironment());
  assert.is(none.code, 2);
  assert.match(none.stderr, 'TASKCLUSTER_ROOT_URL is not set, and no profile is configured');
});

test('files are checked against schemas', async () => {
  const folder = temporaryFolder('tc-validate');
  const file = async (name: string, content: string) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const good = await file('.taskcluster.yml', 'version: 1\nreporting: checks-v1\npolicy: {pullRequests: public}\ntasks: []\n');
  const task = await file('task.yml', 'taskQueueId: proj/ci\n');
  const schema = await file('schema.json', '{"type":"object","properties":{"a":{"$ref":"other.json#/definitions/a"}}}');
  await file('other.json', '{"definitions":{"a":{"type":"string"}}}');
  const loop = await file('loop.json', '{"properties":{"a":{"$ref":"#"}}}');
  const data = await file('data.json', '{"a":5}');
  for (const [args, code, message] of [
    [[good], 0, 'is valid'],
    [[task, '--schema', 'queue.createTask'], 1, '/metadata is missing'],
    [[data, '--schema', schema], 1, '/a is 5, expected a string'],
    [[data, '--schema', 'queue/v1/create-task-request.json'], 1, '/a is not a known property'],
    [[data, '--schema', 'queue/v1/nope.json'], 2, 'is not a schema of Taskcluster'],
    [[data, '--schema', loop], 2, 'refers to itself'],
    [[data, '--schema', 'queue.creatTask'], 2, 'Did you mean createTask?'],
    [[data], 2, '--schema is missing'],
    [[join(folder, 'none.json'), '--schema', schema], 2, 'cannot be read'],
  ] as const) {
    const result = await tcHere(['validate', ...args]);
    assert.is(result.code, code, `${args.join(' ')}: ${result.stderr}`);
    assert.match(result.stderr, message);
  }
  const json = await tcHere(['validate', data, '--schema', schema, '--json']);
  assert.equal(JSON.parse(json.stdout), { valid: false, issues: [{ path: '/a', message: 'is 5, expected a string' }] });
});

test('a pipe that closes early is no error', async () => {
  const child = spawn(
    'bash',
    ['-c', `set -o pipefail; "$0" "$1" slugid --count 100000 | head -n 1; echo "codes \${PIPESTATUS[*]}"`, process.execPath, PROGRAM],
    {
      env: emptyEnvironment(),
    },
  );
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  await new Promise((resolve) => child.once('close', resolve));
  assert.match(output, /^[\w-]{22}\ncodes 0 0\n$/);
});

test('help is on stdout, and mistakes are on stderr with a suggestion', async () => {
  const [help, groupHelp, leafHelp, version, unknown, option] = await Promise.all([
    tcHere(['--help']),
    tcHere(['task']),
    tcHere(['help', 'task']),
    tcHere(['--version']),
    tcHere(['taks', 'status']),
    tcHere(['task', 'status', '--rum', '0', 'x']),
  ]);
  for (const { code, stdout, stderr } of [help, groupHelp, leafHelp, version]) {
    assert.equal([code, stderr], [0, '']);
    assert.ok(stdout.length > 0);
  }
  assert.match(unknown.stderr, '"taks" is not a command of tc\nDid you mean task?');
  assert.is(unknown.code, 2);
  assert.match(option.stderr, "unknown option '--rum'\nDid you mean --run?\nUsage: tc task status [options] <taskId>\n");
  assert.is(option.code, 2);
});

test('an unreachable deployment is an error of the call', async () => {
  const { code, stderr } = await tcHere(['api', 'queue', 'ping'], { TASKCLUSTER_ROOT_URL: 'http://127.0.0.1:9' });
  assert.is(code, 1);
  assert.match(stderr, 'the calls go to 127.0.0.1:9.');
});

test('the emulator runs as a command', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'emulator', '--port', '0'], { env: emptyEnvironment() });
  let output = '';
  const url = await new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const [, found] = /TASKCLUSTER_ROOT_URL=(\S+)\n/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  assert.is((await fetch(`${url}/api/queue/v1/ping`)).status, 200);
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.kill('SIGINT');
  await closed;
  assert.not.ok(await fetch(`${url}/api/queue/v1/ping`).catch(() => undefined), 'it has stopped');
});

test.run();
