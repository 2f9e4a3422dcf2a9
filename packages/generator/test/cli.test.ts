import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readConfig } from '../src/config.ts';
import { applyTexts } from '../src/load/own-texts.ts';
import { isObject, SourceError } from '../src/source/source.ts';
import { entry, source, type Tiny } from './tiny.ts';

const test = suite('the published command line');

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

const tiny: Tiny = {
  entries: [entry({ output: 'v1/thing.json#' })],
  schemas: { 'v1/thing': { type: 'object', title: 'Thing', properties: { size: { type: 'integer', description: 'Its size.' } } } },
};

function run(cwd: string, ...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', TSX, CLI, ...args], { cwd, encoding: 'utf8' });
}

async function writeBundle(file: string, content: Tiny): Promise<void> {
  await writeFile(file, JSON.stringify(source(content).files.map((one) => ({ filename: one.path, content: one.content }))));
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(error, SourceError);
  return (error as SourceError).message;
}

test('--dry-run lists the files that would change, and writes nothing', async () => {
  const folder = temporaryFolder('tc-generator');
  await writeBundle(join(folder, 'tiny.json'), tiny);
  await writeFile(join(folder, 'tc-generator.yml'), 'from: tiny.json\nscope: "@acme"\n');
  const { status, stdout, stderr } = run(folder, 'generate', '--dry-run');
  assert.is(status, 0, stderr);
  assert.match(stdout, /^differs: packages\/tiny\/src\/generated\/client\.ts$/m);
  assert.not(existsSync(join(folder, 'packages')));
});

test('diff lists what changed, as a table or as JSON', async () => {
  const folder = temporaryFolder('tc-generator');
  await writeBundle(join(folder, 'old.json'), tiny);
  await writeBundle(join(folder, 'new.json'), { ...tiny, entries: [entry({ name: 'pong', output: 'v1/thing.json#' })] });
  const table = run(folder, 'diff', 'old.json', 'new.json');
  assert.is(table.status, 0, table.stderr);
  assert.match(table.stdout, 'pong');
  const [tinyDiff] = JSON.parse(run(folder, 'diff', 'old.json', 'new.json', '--json').stdout).services;
  assert.equal(
    tinyDiff.changes
      .map(({ class: judged, name, kind }: { class: string; name: string; kind: string }) => `${judged} ${name} ${kind}`)
      .sort(),
    ['additive pong added', 'breaking ping removed'],
  );
});

test('a config file with an error is refused, naming the key', async () => {
  const folder = temporaryFolder('tc-generator');
  const file = join(folder, 'config.yml');
  for (const [content, reason] of [
    ['[', 'not YAML'],
    ['- from', 'must be object'],
    ['form: x', ' at /form: is not an option; expected one of from, scope, out'],
    ['scope: 1', ' at /scope: must be string'],
    ['services: []', ' at /services: must not have fewer than 1 items'],
  ] as const) {
    await writeFile(file, content);
    const message = await refusal(readConfig(file));
    assert.ok(message.startsWith(file) && message.includes(reason), message);
  }
  assert.match(await refusal(readConfig(join(folder, 'none.yml'))), 'none.yml: cannot be read');
});

test('own texts replace those of the source, and texts that belong to nothing are refused', async () => {
  const folder = temporaryFolder('tc-generator');
  const texts = join(folder, 'texts');
  await mkdir(texts);
  const apply = async (content: string) => {
    await writeFile(join(texts, 'tiny.yml'), content);
    return (await applyTexts(source(tiny), texts)).files.map(({ content }) => content);
  };
  const [api, thing] = await apply(
    'title: Mine\nmethods: {ping: {description: Says hello.}}\nschemas: {v1/thing.json: {/properties/size/description: In metres.}}',
  );
  assert.ok(isObject(api) && isObject(thing));
  assert.is(api['title'], 'Mine');
  assert.match(JSON.stringify(api['entries']), 'Says hello.');
  assert.equal(thing['properties'], { size: { type: 'integer', description: 'In metres.' } });
  for (const [content, reason] of [
    ['name: x', '/name: is unknown'],
    ['title: 1', '/title: expected a text'],
    ['methods: {pong: {title: x}}', '/methods/pong: there is no pong'],
    ['methods: {ping: {route: x}}', '/methods/ping/route: expected a JSON Pointer to a title or description'],
    ['events: {thing: {title: x}}', '/events: tiny has no events'],
    ['schemas: {v1/none.json: {}}', 'there is no schemas/tiny/v1/none.json'],
    ['schemas: {v1/thing.json: {/properties/color/title: x}}', 'nothing is at /properties/color/title'],
  ] as const) {
    assert.match(await refusal(apply(content)), reason);
  }
  assert.match(await refusal(applyTexts(source(tiny), join(folder, 'none'))), 'cannot be read');
});

test.run();
