import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { disagreements } from '../src/changelog.ts';
import { Clone } from './clone.ts';
import { type Files, makeRelease, PROSE } from './made-up-release.ts';

const test = suite('taking a release in, from its references to versions');

let clone: Clone;
test.before(async () => {
  clone = await Clone.make();
});

const generator = (...args: string[]) => clone.run('tsx', ['tools/generator/src/cli.ts', ...args]);
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
  clone.must('tsx', ['tools/generator/src/cli.ts', 'generate', '--bundles', 'packages/emulator/references']);
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

function change24(files: Files): void {
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
  files['schemas/queue/v1/task-status-response.json'].properties.seen = { type: 'boolean', description: PROSE };
}

test('a minor release changes the package whose facts changed, and no other', async () => {
  const before = await versions();
  const { output, status } = generator('upgrade', '24.4.0', '--from', await makeRelease(clone, '24.4.0', change24));
  assert.is(status, 0, output);
  assert.match(output, /queue +changed +\+1 +· +~1/);
  assert.match(output, 'queue/api.yml#/entries/32/description: TODO: describe the method peekTask');
  const changed = clone.changed();
  assert.equal(
    changed.filter((path) => !/^(packages|references)\/queue\//.test(path)),
    [
      '.changeset/taskcluster-24.4.0-emulator.md',
      '.changeset/taskcluster-24.4.0-queue.md',
      'packages/emulator/references/queue.json',
      'references/release.json',
    ],
  );
  assert.equal(
    changed.filter((path) => path.startsWith('references/queue/')),
    ['references/queue/api.yml', 'references/queue/schemas/v1/task-status-response.yml'],
  );
  for (const path of changed) assert.not.match(await clone.read(path), PROSE, path);
  const changeset = await clone.read('.changeset/taskcluster-24.4.0-queue.md');
  assert.match(changeset, "'@tc/queue': minor");
  assert.match(changeset, '- `peekTask` is new: `GET /task/<taskId>/peek`');
  assert.match(changeset, '- `TaskStatusResponse`: `seen` is new: a boolean');
  assert.match(await clone.read('packages/queue/src/generated/client.ts'), '(Taskcluster 24.4.0)');
  assert.equal(await versions(), before);
  lint();
});

test('what is not described yet is refused', async () => {
  const { status, output } = check();
  assert.is(status, 1);
  assert.match(output, 'text to write: references/queue/api.yml#/entries/32/description');
  await writeTexts();
  assert.is(check().status, 0);
});

test('versions follow the release, with lockfile and changelogs', async () => {
  const before = await versions();
  version();
  assert.equal(await versions(), { ...before, queue: '24.4.0', emulator: '1.1.0' });
  const { taskcluster } = await clone.json<{ taskcluster: object }>('packages/queue/package.json');
  assert.equal(taskcluster, { service: 'queue', apiVersion: 'v1', release: '24.4.0' });
  assert.match(
    await clone.read('packages/queue/CHANGELOG.md'),
    /^# @tc\/queue\n\n## 24\.4\.0\n\n### Minor Changes\n\n- .*Follow Taskcluster 24\.4\.0\.\n/,
  );
  assert.equal(
    clone.changed().filter((path) => path.startsWith('.changeset/')),
    [],
  );
  clone.commit('Taskcluster 24.4.0');
});

function change25(files: Files): void {
  const api = files['references/index/v1/api.json'];
  api.entries.find(({ name }: { name: string }) => name === 'findTask').scopes = 'index:find-task:<indexPath>';
  const request = files['schemas/index/v1/insert-task-request.json'];
  request.properties.owner = { type: 'string', description: PROSE };
  request.required.push('owner');
  for (const path of Object.keys(files)) if (/^(references|schemas)\/secrets\//.test(path)) delete files[path];
  files['references/object/v1/api.json'] = {
    ...api,
    serviceName: 'object',
    title: 'Object Service',
    entries: api.entries.filter(({ name }: { name: string }) => name === 'ping'),
  };
}

test('a major release may break, retire and bring services; the emulator takes no major step for it', async () => {
  const before = await versions();
  const { output, status } = generator('upgrade', '25.0.1', '--from', await makeRelease(clone, '25.0.1', change25));
  assert.is(status, 0, output);
  assert.match(output, /Retired: not in this release, kept as they are \(1\):\n {2}secrets\n/);
  assert.match(output, /Texts to read again.*\n {2}index findTask\n {2}index v1\/insert-task-request\.json\n/);
  const touched = new Set(clone.changed().flatMap((path) => /^packages\/([^/]+)/.exec(path)?.[1] ?? []));
  assert.equal([...touched].sort(), ['emulator', 'index', 'object']);
  const { services, retired } = await clone.json<{ services: Record<string, string>; retired: string[] }>('references/release.json');
  assert.equal(retired, ['aws-provisioner', 'purge-cache/exchanges', 'secrets']);
  assert.equal([services['index'], services['object'], services['queue'], services['secrets']], ['25.0.1', '25.0.1', '24.4.0', '24.3.1']);
  assert.match(
    await clone.read('.changeset/taskcluster-25.0.1-index.md'),
    /'@tc\/index': major[\s\S]*- \*\*Breaking:\*\* `findTask` needs[\s\S]*`owner` is new, and required/,
  );
  await writeTexts();
  clone.must('pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline']);
  version();
  assert.equal(await versions(), { ...before, index: '25.0.1', object: '25.0.1', emulator: '1.2.0' });
  clone.must('tsc', ['-b', 'packages/index', 'packages/object']);
  assert.match(await clone.read('packages/object/src/generated/client.ts'), 'export class ObjectService extends Client');
  clone.commit('Taskcluster 25.0.1');
});

test('a release of our own raises the patch number', async () => {
  const before = await versions();
  await clone.write('.changeset/own.md', "---\n'@tc/queue': patch\n'@tc/secrets': minor\n---\n\nMend a comment.\n");
  version();
  assert.equal(await versions(), { ...before, queue: '24.4.1', secrets: '24.3.2' });
});

test('an older release is refused', () => {
  const { status, output } = generator('upgrade', '24.3.0', '--from', 'node_modules/bundle-24.4.0.json');
  assert.is(status, 1);
  assert.match(output, 'is of Taskcluster 24.3.0, and 25.0.1 has been taken in already');
});

test.run();
