import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Auth } from '@tc/auth';
import { Hooks } from '@tc/hooks';
import { Secrets } from '@tc/secrets';
import { WorkerManager } from '@tc/worker-manager';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startEmulator } from '../../src/index.ts';
import { readConfig } from '../../src/setup/config-file.ts';
import { built } from '../support/built.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const test = suite('config file');

const CLI = built('cli.js');

const GOOD = `
clients:
  - clientId: tool
    accessToken: not-so-secret-not-so-secret
    scopes: [assume:reader]
    expires: 2040-01-01T00:00:00.000Z
roles:
  - { roleId: reader, scopes: ['secrets:get:*'], description: Reads secrets }
secrets:
  - { name: a/b, secret: { password: hunter2 } }
hooks:
  - hookGroupId: g
    hookId: nightly
    metadata: { name: nightly, description: Builds at night, owner: me@example.com }
    schedule: ['0 0 * * *']
    task: { provisionerId: proj, workerType: ci }
pools:
  - { workerPoolId: proj/ci, providerId: static, description: '', config: {}, owner: me@example.com, emailOnError: false }
`;

async function configFile(content: string, name = 'setup.yml') {
  const folder = await scratchFolder();
  await writeFile(folder.file(name), content);
  return { path: folder.file(name), [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

test('the emulator starts with everything in the file', async () => {
  await using config = await configFile(GOOD);
  await using emulator = await startEmulator(await readConfig(config.path));
  const tool = { rootUrl: emulator.rootUrl, credentials: { clientId: 'tool', accessToken: 'not-so-secret-not-so-secret' } };
  assert.equal((await new Secrets(tool).get('a/b')).secret, { password: 'hunter2' });
  assert.is((await new Auth(emulator).client('tool')).expires, '2040-01-01T00:00:00.000Z');
  assert.is((await new Auth(emulator).role('reader')).description, 'Reads secrets');
  assert.equal((await new Hooks(emulator).hook('g', 'nightly')).schedule, ['0 0 * * *']);
  assert.is((await new WorkerManager(emulator).workerPool('proj/ci')).providerId, 'static');
});

test('the file can be JSON, and it can be empty', async () => {
  await using json = await configFile(JSON.stringify({ roles: [{ roleId: 'r', scopes: ['a'] }] }), 'setup.json');
  assert.equal(await readConfig(json.path), { roles: [{ roleId: 'r', scopes: ['a'] }] });
  await using empty = await configFile('# nothing yet\n');
  assert.equal(await readConfig(empty.path), {});
});

for (const [content, places] of [
  [
    'clients: [{ clientId: a, accesstoken: b, scopes: c }]',
    [
      '/clients/0/accessToken is missing',
      '/clients/0/accesstoken is not a known property',
      '/clients/0/scopes is a string, expected an array',
    ],
  ],
  ['client: []', ['/client is not a known property']],
  ['roles: [{ roleId: r, scopes: [1] }]', ['/roles/0/scopes/0 is 1, expected a string']],
  ['secrets: [{ name: a, secret: { b: 1 }, expires: soon }]', ['/secrets/0/expires']],
  ['hooks: [{ hookGroupId: g }]', ['/hooks/0/hookId is missing']],
  ['- a', ['the document is an array, expected an object']],
  ['a: [b\nc: d', ['is neither YAML nor JSON', 'line 2']],
] as const) {
  test(`an error names the file and the path: ${places[0]}`, async () => {
    await using config = await configFile(content);
    const error = await readConfig(config.path).catch((reason: Error) => reason);
    for (const place of places) assert.match((error as Error).message, place);
    assert.match((error as Error).message, config.path);
  });
}

test('an error of a service names the path as well', async () => {
  const metadata = { name: 'a', description: '', owner: 'me@example.com' };
  for (const [setup, message] of [
    [{ hooks: [{ hookGroupId: 'g', hookId: 'a', metadata, task: {}, schedule: ['never'] }] }, 'hooks/0: schedule contains "never"'],
    [
      { hooks: [{ hookGroupId: 'g', hookId: 'a', metadata: {}, task: {} }] },
      'hooks/0/metadata/description is missing\nhooks/0/metadata/name is missing\nhooks/0/metadata/owner is missing',
    ],
    [
      { pools: [{ workerPoolId: 'p/w', providerId: 'none', description: '', config: {}, owner: 'me@example.com', emailOnError: false }] },
      'pools/0: ',
    ],
    [
      {
        roles: [
          { roleId: 'r', scopes: [] },
          { roleId: 'r', scopes: [] },
        ],
      },
      'roles/1: role r already exists',
    ],
    [
      { clients: [{ clientId: 'static/taskcluster/root', accessToken: 'x'.repeat(22), scopes: [] }] },
      'clients/0: client static/taskcluster/root already exists',
    ],
  ] as const) {
    const error = await startEmulator(setup as never).catch((reason: Error) => reason);
    assert.instance(error, Error);
    assert.is((error as Error).name, 'ConfigurationError');
    assert.ok((error as Error).message.startsWith(message), (error as Error).message);
  }
});

test('the command accepts a config file, a seed and a state file, and reports errors in them', async () => {
  await using config = await configFile(GOOD);
  const args = [CLI, '--port', '0', '--seed', 's', '--config', config.path, '--state', `${config.path}.state`];
  const tokens: string[] = [];
  for (let run = 0; run < 2; run++) {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const [output] = (await once(child.stdout, 'data')) as [Buffer];
    tokens.push(/ACCESS_TOKEN=(.*)/.exec(output.toString())?.[1] ?? '');
    assert.match(output.toString(), `Its state is kept in ${config.path}.state`);
    child.kill('SIGTERM');
    assert.equal(await once(child, 'exit'), [0, null]);
  }
  assert.is(tokens[0]?.length, 44);
  assert.is(tokens[0], tokens[1]);
  await using bad = await configFile('hooks: [{ hookGroupId: g, hookId: a }]');
  const failure = await promisify(execFile)(process.execPath, [CLI, '--port', '0', '--config', bad.path]).catch((error) => error);
  assert.is(failure.code, 1);
  assert.match(failure.stderr, `tc-emulator: ${bad.path}: /hooks/0/metadata is missing`);
});

test.run();
