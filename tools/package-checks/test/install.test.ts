import assert from 'node:assert/strict';
import { suite } from 'uvu';
import { packAll } from '../src/packages.ts';
import { type PackageManager, Project } from '../src/project.ts';

const test = suite('packages installed alone');
const packages = packAll();
const clients = packages.filter(({ manifest }) => 'taskcluster' in manifest);

/** Calls a client through a transport of its own, so that what is installed proves itself without a deployment. */
const USE = (load: string) => `
  ${load}
  const seen = [];
  const transport = async (request) => (seen.push(request.method + ' ' + request.url), { status: 200, headers: {}, body: '{"alive":true}' });
  new Queue({ rootUrl: 'https://tc.example.com', transport }).ping().then((answer) => console.log(JSON.stringify({ answer, seen })));
`;

const PROOF = JSON.stringify({ answer: { alive: true }, seen: ['GET https://tc.example.com/api/queue/v1/ping'] });

for (const manager of ['npm', 'pnpm'] satisfies PackageManager[]) {
  test(`@tc/queue works by import and by require, installed with ${manager}, under this Node and a newer one`, async () => {
    const queue = clients.find(({ manifest }) => manifest.name === '@tc/queue');
    assert.ok(queue);
    const project = new Project();
    await project.install(manager, queue, packages);
    project.write('import.mjs', USE(`import { Queue } from '@tc/queue';`));
    project.write('require.cjs', USE(`const { Queue } = require('@tc/queue');`));
    for (const program of ['import.mjs', 'require.cjs']) {
      assert.equal((await project.run(process.execPath, [program])).trim(), PROOF);
      assert.equal((await project.run('npx', ['-y', '-p', 'node@24', 'node', program])).trim(), PROOF);
    }
  });
}

for (const client of packages) {
  const { name, exports = {} } = client.manifest;
  test(`${name} loads from every entry by import and by require`, async () => {
    const project = new Project();
    await project.install('npm', client, packages, true);
    const entries = Object.keys(exports).filter((entry) => entry !== './package.json' && !entry.includes('*'));
    assert.ok(entries.length > 0);
    for (const entry of entries) {
      const specifier = JSON.stringify(name + entry.slice(1));
      project.write(
        'load.mjs',
        `const names = Object.keys(await import(${specifier})); if (names.length === 0) throw new Error('exports nothing');`,
      );
      project.write('load.cjs', `if (Object.keys(require(${specifier})).length === 0) throw new Error('exports nothing');`);
      await project.run(process.execPath, ['load.mjs']);
      await project.run(process.execPath, ['load.cjs']);
    }
  });
}

test('the command tc of @tc/cli runs', async () => {
  const cli = packages.find(({ manifest }) => manifest.name === '@tc/cli');
  assert.ok(cli);
  const project = new Project();
  await project.install('npm', cli, packages);
  assert.match(await project.run('npx', ['tc', 'slugid']), /^[\w-]{22}\n$/);
  assert.match(await project.run('npx', ['tc', 'api', 'queue', 'createTask', '--help']), /Request: PUT \/task\/<taskId>/);
});

test('importing @tc/queue loads neither typebox nor got nor hawk nor undici', async () => {
  const queue = clients.find(({ manifest }) => manifest.name === '@tc/queue');
  assert.ok(queue);
  const project = new Project();
  await project.install('npm', queue, packages);
  project.write(
    'hooks.mjs',
    `export const resolve = async (name, context, next) => { const found = await next(name, context); console.log(found.url); return found; };`,
  );
  project.write(
    'loaded.mjs',
    `import { register } from 'node:module'; register('./hooks.mjs', import.meta.url); await import('@tc/queue');`,
  );
  const loaded = await project.run(process.execPath, ['loaded.mjs']);
  assert.match(loaded, /@tc\/core\/dist\/client\.js/);
  assert.doesNotMatch(loaded, /node_modules\/(got|hawk|undici)\/|core\/dist\/(typebox|schema-check)/);
});

test.run();
