import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { inc } from 'semver';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Clone } from './clone.ts';
import { Registry } from './registry.ts';

const test = suite('publishing');
const execute = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '../../..');
const PACKAGES = readdirSync(join(ROOT, 'packages'));

const project = temporaryFolder('tc-user');
const cache = temporaryFolder('tc-npm-cache');
let clone: Clone;
let registry: Registry;

// Not in `before`, whose errors uvu ignores.
test('a registry starts, and a clone of this repository is compiled', async () => {
  registry = await Registry.start();
  clone = await Clone.make();
  clone.dropChangesets();
  clone.must('tsc', ['-b', ...PACKAGES.map((name) => `packages/${name}`)]);
  await clone.write('.npmrc', registry.settings());
  await writeFile(join(project, '.npmrc'), registry.settings());
});

test.after(() => registry?.close());

/** Only the CI service that builds a package can sign its provenance, so publishing from here must leave it out. */
async function publish(...args: string[]): Promise<void> {
  const { GITHUB_ACTIONS: _, GITLAB_CI: __, ...env } = process.env;
  await execute('pnpm', ['publish', '--recursive', '--no-git-checks', ...args], { cwd: clone.directory, env });
}

/** The version of a package in the clone. */
async function versionOf(folder: string): Promise<string> {
  return (await clone.json<{ version: string }>(`packages/${folder}/package.json`)).version;
}

/** Runs a program in the user's project. @throws {Error} with its output when it fails */
async function use(program: string, ...args: string[]): Promise<string> {
  try {
    return (await execute(program, args, { cwd: project, env: { ...process.env, npm_config_cache: cache } })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

test('the release script asks for provenance, which is refused outside CI', async () => {
  const { scripts } = await clone.json<{ scripts: Record<string, string> }>('package.json');
  assert.match(scripts['release'] ?? '', 'pnpm publish -r --no-git-checks --provenance');
  const refusal = await publish('--provenance').catch((error: { stdout: string; stderr: string }) => error.stdout + error.stderr);
  assert.match(refusal ?? '', 'PROVENANCE');
  assert.equal(await registry.versions('@tc/core'), []);
});

test('one command publishes every package, with its licence, repository and plain version ranges', async () => {
  await publish();
  for (const folder of PACKAGES) {
    const manifest = await clone.json<{ name: string; version: string; publishConfig?: object }>(`packages/${folder}/package.json`);
    const { versions = {} } = await registry.document(manifest.name);
    assert.equal(Object.keys(versions), [manifest.version]);
    const published = versions[manifest.version] as Record<string, unknown>;
    assert.equal(published['license'], 'MPL-2.0');
    assert.equal(published['repository'], {
      type: 'git',
      url: 'git+https://github.com/taskcluster/taskcluster-client-typescript.git',
      directory: `packages/${folder}`,
    });
    assert.equal(manifest.publishConfig, { access: 'public', provenance: true });
    const ranges = Object.values((published['dependencies'] as Record<string, string> | undefined) ?? {});
    assert.not.ok(
      ranges.some((range) => /workspace|catalog/.test(range)),
      ranges.join(),
    );
  }
});

test('an empty project installs @tc/queue alone', async () => {
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }));
  await use('npm', 'install', '--no-audit', '--no-fund', `@tc/queue@${await versionOf('queue')}`);
  assert.equal(readdirSync(join(project, 'node_modules/@tc')).sort(), ['core', 'queue']);
  await writeFile(join(project, 'use.mjs'), USE('queue', 'Queue'));
  assert.is(await use(process.execPath, 'use.mjs'), 'GET https://tc.example.com/api/queue/v1/ping\n');
});

test('a release of our own publishes the next patch of what changed, and nothing else', async () => {
  const before = await versionOf('index');
  await clone.write('.changeset/correction.md', "---\n'@tc/index': patch\n---\n\nCorrect a comment.\n");
  clone.must('tsx', ['tools/releases/src/cli.ts', 'version']);
  clone.must('tsc', ['-b', 'packages/index']);
  await publish();
  assert.equal(await registry.versions('@tc/index'), [before, inc(before, 'patch')]);
  assert.equal(await registry.versions('@tc/queue'), [await versionOf('queue')]);
  assert.equal(await registry.versions('@tc/core'), [await versionOf('core')]);
});

test('services are pinned to different versions over one core, type-check and run', async () => {
  await use('npm', 'install', '--no-audit', '--no-fund', '--save-exact', `@tc/index@${await versionOf('index')}`, '@tc/core');
  const lock = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8')) as { packages: Record<string, { version?: string }> };
  const installed = Object.entries(lock.packages).filter(([path]) => path.includes('node_modules/@tc/'));
  assert.equal(
    installed.map(([path, { version }]) => `${path} ${version}`),
    await Promise.all(['core', 'index', 'queue'].map(async (name) => `node_modules/@tc/${name} ${await versionOf(name)}`)),
  );
  await writeFile(join(project, 'use.ts'), TYPED);
  await writeFile(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { strict: true, module: 'nodenext', target: 'es2023', types: [], outDir: 'out' },
      files: ['use.ts'],
    }),
  );
  await use(join(ROOT, 'node_modules/.bin/tsc'), '-p', '.');
  assert.is(await use(process.execPath, 'out/use.js'), 'true true\n');
});

const USE = (service: string, className: string): string => `
  import { ${className} } from '@tc/${service}';
  const transport = async (request) => (console.log(request.method, request.url), { status: 200, headers: {}, body: '{"alive":true}' });
  await new ${className}({ rootUrl: 'https://tc.example.com', transport }).ping();
`;

/** Both clients share one core, so they accept the same credentials. */
const TYPED = `
  import { Credentials } from '@tc/core';
  import { Index, type IndexedTaskResponse } from '@tc/index';
  import { Queue, type TaskStatusResponse } from '@tc/queue';

  declare const console: { log(...values: unknown[]): void };
  const credentials = new Credentials({ clientId: 'me', accessToken: 'of no worth' });
  const options = { rootUrl: 'https://tc.example.com', credentials };
  const queue = new Queue(options);
  const index = new Index(options);
  export const found: (path: string) => PromiseLike<IndexedTaskResponse> = (path) => index.findTask(path);
  export const status: (taskId: string) => PromiseLike<TaskStatusResponse> = (taskId) => queue.status(taskId);
  // @ts-expect-error a status is no indexed task
  export const wrong: (taskId: string) => PromiseLike<IndexedTaskResponse> = (taskId) => queue.status(taskId);
  console.log([queue, index].map(({ credentials }) => credentials instanceof Credentials).join(' '));
`;

test.run();
