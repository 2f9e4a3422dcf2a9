import assert from 'node:assert/strict';
import { suite } from 'uvu';
import { type PackedPackage, packAll } from '../src/packages.ts';
import { installEach, type PackageManager, Project } from '../src/project.ts';

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

const queueProjects = new Map<PackageManager, Promise<Project>>();

/** A project with `@tc/queue` alone, installed once for all tests. */
function queueProject(manager: PackageManager): Promise<Project> {
  const project = queueProjects.get(manager) ?? install(manager);
  queueProjects.set(manager, project);
  return project;
}

async function install(manager: PackageManager): Promise<Project> {
  const project = new Project();
  const queue = clients.find(({ manifest }) => manifest.name === '@tc/queue');
  assert.ok(queue);
  await project.install(manager, queue, packages);
  return project;
}

for (const manager of ['npm', 'pnpm'] satisfies PackageManager[]) {
  test(`@tc/queue works by import and by require, installed with ${manager}, under this Node and a newer one`, async () => {
    const project = await queueProject(manager);
    project.write('import.mjs', USE(`import { Queue } from '@tc/queue';`));
    project.write('require.cjs', USE(`const { Queue } = require('@tc/queue');`));
    const both = 'node import.mjs && node require.cjs';
    assert.equal(await project.run('sh', ['-c', both]), `${PROOF}\n${PROOF}\n`);
    assert.equal(await project.run('npx', ['-y', '-p', 'node@24', 'sh', '-c', both]), `${PROOF}\n${PROOF}\n`);
  });
}

let installed: ReturnType<typeof installEach> | undefined;

/** A project with one package and its optional peers. All of these projects are installed at the first call. */
async function projectOf(one: PackedPackage): Promise<Project> {
  installed ??= installEach(packages);
  const project = (await installed).get(one);
  assert.ok(project);
  return project;
}

for (const one of packages) {
  const { name, exports = {} } = one.manifest;
  test(`${name} loads from every entry by import and by require`, async () => {
    const project = await projectOf(one);
    const entries = Object.keys(exports).filter((entry) => entry !== './package.json' && !entry.includes('*'));
    assert.ok(entries.length > 0);
    const names = JSON.stringify(entries.map((entry) => name + entry.slice(1)));
    const load = (how: string) =>
      `for (const name of ${names}) if (Object.keys(${how}(name)).length === 0) throw new Error(name + ' exports nothing');`;
    project.write('load.mjs', load('await import'));
    project.write('load.cjs', load('require'));
    await project.run(process.execPath, ['load.mjs']);
    await project.run(process.execPath, ['load.cjs']);
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

test('a project with @tc/queue alone has at most 9 packages and 2.4 MB in node_modules', async () => {
  const { files, bytes } = (await queueProject('npm')).installed();
  const manifests = files.filter((file) => /node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(file));
  console.log(`  ${manifests.length} packages, ${bytes} bytes`);
  assert.ok(manifests.length <= 9, manifests.join(', '));
  assert.ok(bytes <= 2_400_000, `${bytes} bytes`);
});

test('types resolve without typebox, and those of schemas with it', async () => {
  const project = await queueProject('npm');
  const compile = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom,esnext.disposable'];
  project.write(
    'client.mts',
    `import { Queue } from '@tc/queue'; import '@tc/queue/events'; new Queue({ rootUrl: 'https://tc.example.com' });`,
  );
  await project.run('tsc', [...compile, 'client.mts']);
  project.write(
    'schemas.mts',
    `import type { Static } from '@tc/core/typebox';
     import { TaskStatusStructure } from '@tc/queue/schemas';
     export const status = (given: Static<typeof TaskStatusStructure>): string => given.taskId;
     // @ts-expect-error: the schema has no such property
     export const other = (given: Static<typeof TaskStatusStructure>): string => given.taskIdd;`,
  );
  await assert.rejects(project.run('tsc', [...compile, 'schemas.mts']), /Cannot find module 'typebox'/);
  await project.run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', 'typebox@1']);
  await project.run('tsc', [...compile, 'schemas.mts']);
});

test('importing @tc/queue loads neither typebox nor got nor hawk nor undici', async () => {
  const project = await queueProject('npm');
  project.write(
    'hooks.mjs',
    `export const resolve = async (name, context, next) => { const found = await next(name, context); console.log(found.url); return found; };`,
  );
  project.write(
    'loaded.mjs',
    `import { register } from 'node:module'; register('./hooks.mjs', import.meta.url); await import('@tc/queue');`,
  );
  const loaded = await project.run(process.execPath, ['loaded.mjs']);
  assert.match(loaded, /@tc\/core\/dist\/client\/client\.js/);
  assert.doesNotMatch(loaded, /node_modules\/(hawk|undici)\/|core\/dist\/(platform\/bundled|validation\/(typebox|schema-check))/);
});

test.run();
