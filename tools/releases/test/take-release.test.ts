import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compareReleases } from '../../../packages/generator/src/source/releases.ts';
import { disagreements } from '../src/changelog.ts';
import { Clone } from './clone.ts';
import { type Files, makeRelease, PROSE } from './made-up-release.ts';

const test = suite('taking a release in, from its references to versions');

let clone: Clone;
/** The next minor and the next major release after the one that the references are of. */
let [minor, major] = ['', ''];
// Not in `before`, whose errors uvu ignores.
test('this repository is cloned', async () => {
  clone = await Clone.make();
  clone.dropChangesets();
  const { taskcluster } = await clone.json<{ taskcluster: string }>('references/release.json');
  const [first, second] = taskcluster.split('.').map(Number) as [number, number, number];
  minor = `${first}.${second + 1}.0`;
  major = `${first + 1}.0.1`;
});

const generator = (...args: string[]) => clone.run('tsx', ['packages/generator/scripts/cli.ts', ...args]);
const check = () => generator('generate', '--bundles', 'packages/emulator/references', '--check');

/** The project's linter has nothing to say of what was written. */
function lint(): void {
  const written = clone.changed().filter((path) => /^(references|packages)\//.test(path));
  clone.must('biome', ['check', '--error-on-warnings', ...written]);
}

/** The versions of all packages by folder. */
async function versions(): Promise<Record<string, string>> {
  const folders = readdirSync(join(clone.directory, 'packages'));
  return Object.fromEntries(
    await Promise.all(
      folders.map(async (name) => [name, (await clone.json<{ version: string }>(`packages/${name}/package.json`)).version]),
    ),
  );
}

function patchAfter(version = ''): string {
  const [first, second, third] = version.split('.').map(Number) as [number, number, number];
  return `${first}.${second}.${third + 1}`;
}

function minorAfter(version = ''): string {
  const [first, second] = version.split('.').map(Number) as [number, number, number];
  return `${first}.${second + 1}.0`;
}

/** The folders of the packages that depend on a package. A major release of it is outside of their version ranges. */
async function dependentsOf(dependency: string): Promise<string[]> {
  const folders = readdirSync(join(clone.directory, 'packages'));
  const manifests = await Promise.all(folders.map((name) => clone.json<{ dependencies?: object }>(`packages/${name}/package.json`)));
  return folders.filter((_, index) => Object.hasOwn(manifests[index]?.dependencies ?? {}, dependency));
}

/** Writes the texts that an upgrade leaves to be written. */
async function writeTexts(): Promise<void> {
  for (const file of clone.changed().filter((path) => path.startsWith('references/'))) {
    const files = file.endsWith('/')
      ? readdirSync(join(clone.directory, file), { recursive: true }).map((name) => `${file}${name}`)
      : [file];
    for (const one of files.filter((name) => name.endsWith('.yml'))) {
      await clone.write(one, (await clone.read(one)).replaceAll('"TODO: describe', '"About').replaceAll('TODO: describe', 'About'));
    }
  }
  clone.must('tsx', ['packages/generator/scripts/cli.ts', 'generate', '--bundles', 'packages/emulator/references']);
}

function version(): string {
  const output = clone.must('tsx', ['tools/releases/src/cli.ts', 'version']);
  clone.must('pnpm', ['install', '--frozen-lockfile', '--lockfile-only', '--prefer-offline']);
  for (const name of readdirSync(join(clone.directory, 'packages')))
    assert.equal(disagreements(join(clone.directory, 'packages', name)), []);
  assert.is(check().status, 0);
  lint();
  return output;
}

/** Where the new method stands in queue's reference. */
let position = 0;

function minorChanges(files: Files): void {
  const api = files['references/queue/v1/api.json'];
  const ping = api.entries.find(({ name }: { name: string }) => name === 'ping');
  api.entries.push({
    ...ping,
    name: 'peekTask',
    title: 'Peek',
    route: '/task/<taskId>/peek',
    args: ['taskId'],
    output: 'v1/task-status-response.json#',
  });
  position = api.entries.length - 1;
  files['schemas/queue/v1/task-status-response.json'].properties.seen = { type: 'boolean', description: PROSE };
}

test('a minor release changes the package whose facts changed, and no other', async () => {
  const before = await versions();
  const { output, status } = generator('upgrade', minor, '--from', await makeRelease(clone, minor, minorChanges));
  assert.is(status, 0, output);
  assert.match(output, /queue +changed +\+1 +· +~1/);
  assert.match(output, `queue/api.yml#/entries/${position}/description: TODO: describe the method peekTask`);
  const changed = clone.changed();
  assert.equal(
    changed.filter((path) => !/^(packages|references)\/queue\//.test(path)),
    [
      `.changeset/taskcluster-${minor}-emulator.md`,
      `.changeset/taskcluster-${minor}-queue.md`,
      'packages/emulator/references/queue.json',
      'references/release.json',
    ],
  );
  assert.equal(
    changed.filter((path) => path.startsWith('references/queue/')),
    ['references/queue/api.yml', 'references/queue/schemas/v1/task-status-response.yml'],
  );
  for (const path of changed) assert.not.match(await clone.read(path), PROSE, path);
  const changeset = await clone.read(`.changeset/taskcluster-${minor}-queue.md`);
  assert.match(changeset, "'@tc/queue': minor");
  assert.match(changeset, '- methods: `peekTask`');
  assert.match(changeset, '- `TaskStatusResponse`: `seen` is new: a boolean');
  assert.match(await clone.read('packages/queue/src/generated/client.ts'), `(Taskcluster ${minor})`);
  assert.equal(await versions(), before);
  lint();
});

test('what is not described yet is refused', async () => {
  const { status, output } = check();
  assert.is(status, 1);
  assert.match(output, `text to write: references/queue/api.yml#/entries/${position}/description`);
  await writeTexts();
  assert.is(check().status, 0);
});

test('versions follow the release, with lockfile and changelogs', async () => {
  const before = await versions();
  version();
  assert.equal(await versions(), { ...before, queue: minor, emulator: minorAfter(before['emulator']) });
  const { taskcluster } = await clone.json<{ taskcluster: object }>('packages/queue/package.json');
  assert.equal(taskcluster, { service: 'queue', apiVersion: 'v1', release: minor });
  assert.match(
    await clone.read('packages/queue/CHANGELOG.md'),
    new RegExp(`^# @tc/queue\n\n## ${minor}\n\n### Minor Changes\n\n- .*Follow Taskcluster ${minor}\\.\n`),
  );
  assert.equal(
    clone.changed().filter((path) => path.startsWith('.changeset/')),
    [],
  );
  clone.commit(`Taskcluster ${minor}`);
});

function majorChanges(files: Files): void {
  const api = files['references/index/v1/api.json'];
  const findTask = api.entries.find(({ name }: { name: string }) => name === 'findTask');
  findTask.scopes = { AllOf: [...[findTask.scopes ?? 'index:find-task:<indexPath>'].flat(), 'index:made-up'] };
  const request = files['schemas/index/v1/insert-task-request.json'];
  request.properties.owner = { type: 'string', description: PROSE };
  request.required.push('owner');
  for (const path of Object.keys(files)) if (/^(references|schemas)\/secrets\//.test(path)) delete files[path];
  files['references/map/v1/api.json'] = {
    ...api,
    serviceName: 'map',
    title: 'Map Service',
    entries: api.entries.filter(({ name }: { name: string }) => name === 'ping'),
  };
}

test('a major release may break, retire and bring services; the emulator takes no major step for it', async () => {
  const before = await versions();
  const { secrets = '' } = (await clone.json<{ services: Record<string, string> }>('references/release.json')).services;
  const { output, status } = generator('upgrade', major, '--from', await makeRelease(clone, major, majorChanges));
  assert.is(status, 0, output);
  assert.match(output, /Retired: not in this release, kept and marked as deprecated \(1\):\n {2}secrets\n/);
  assert.match(output, /Texts to check.*\n {2}index findTask\n {2}index v1\/insert-task-request\.json\n/);
  const touched = new Set(clone.changed().flatMap((path) => /^packages\/([^/]+)/.exec(path)?.[1] ?? []));
  assert.equal([...touched].sort(), ['emulator', 'index', 'map', 'secrets']);
  const { services } = await clone.json<{ services: Record<string, string> }>('references/release.json');
  assert.equal([services['index'], services['map'], services['queue'], services['secrets']], [major, major, minor, secrets]);
  assert.match(await clone.read('references/secrets/api.yml'), `    retired: ${major}\n`);
  assert.match(await clone.read('packages/secrets/src/generated/client.ts'), `@deprecated Taskcluster ${major} dropped it.`);
  assert.match(await clone.read(`.changeset/taskcluster-${major}-secrets.md`), /'@tc\/secrets': patch[\s\S]*Deprecate the whole package/);
  assert.match(
    await clone.read(`.changeset/taskcluster-${major}-index.md`),
    /'@tc\/index': major[\s\S]*\n- `findTask` (also|now) needs .*`index:made-up`\n[\s\S]*`owner` is new and required/,
  );
  await writeTexts();
  clone.must('pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline']);
  version();
  assert.equal(await versions(), {
    ...before,
    index: major,
    map: major,
    secrets: compareReleases(before['secrets'] ?? '', secrets) < 0 ? secrets : patchAfter(before['secrets']),
    ...Object.fromEntries((await dependentsOf('@tc/index')).map((name) => [name, patchAfter(before[name])])),
    emulator: minorAfter(before['emulator']),
  });
  clone.must('tsc', ['-b', 'packages/index', 'packages/map']);
  assert.match(await clone.read('packages/map/src/generated/client.ts'), 'export class MapService extends Client');
  clone.commit(`Taskcluster ${major}`);
});

test('a release of our own raises the patch number', async () => {
  const before = await versions();
  await clone.write('.changeset/own.md', "---\n'@tc/queue': patch\n'@tc/secrets': minor\n---\n\nMend a comment.\n");
  version();
  assert.equal(await versions(), { ...before, queue: patchAfter(minor), secrets: patchAfter(before['secrets']) });
});

test('an older release is refused', () => {
  const { status, output } = generator('upgrade', minor, '--from', `node_modules/bundle-${minor}.json`);
  assert.is(status, 1);
  assert.match(output, `has the references of Taskcluster ${minor}, but ${major} was taken in already`);
});

test.run();
