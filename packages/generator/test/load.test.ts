import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stringify } from 'yaml';
import { generatePackages } from '../src/generate-packages.ts';
import { load } from '../src/load/load.ts';
import { buildModel } from '../src/model/build-model.ts';
import { parse } from '../src/parse/parse.ts';
import type { Source } from '../src/source/source.ts';
import { entry, event, source } from './tiny.ts';

const test = suite('load');

const tiny = source({
  entries: [entry({ name: 'thing', route: '/thing/<thingId>', args: ['thingId'], output: 'v1/thing.json#' })],
  events: [event()],
  schemas: {
    'v1/thing': {
      type: 'object',
      properties: { size: { $ref: 'size.json#' }, color: { $ref: '#/definitions/color' } },
      definitions: { color: { type: 'string' } },
    },
    'v1/size': { type: 'integer' },
  },
});
const want = buildModel(parse(tiny));

test('loads a folder of YAML', () =>
  inFolder(async (folder) => {
    await writeFolder(folder, tiny);
    assert.equal(buildModel(parse(await load(folder))), want);
  }));

test('loads a bundle that has the release in its name, or whose release is given', () =>
  inFolder(async (folder) => {
    const bundle = JSON.stringify(tiny.files.map(({ path, content }) => ({ filename: path, content })));
    await writeFile(join(folder, 'taskcluster-1.2.3.json'), bundle);
    assert.equal(buildModel(parse(await load(join(folder, 'taskcluster-1.2.3.json')))), want);
    await writeFile(join(folder, 'bundle.json'), bundle);
    assert.equal(buildModel(parse(await load(join(folder, 'bundle.json'), '1.2.3'))), want);
    assert.match(await refusal(load(join(folder, 'bundle.json'))), /bundle\.json.*--release/);
  }));

test('folders of both layouts, a bundle and a deployment give the same packages', () =>
  inFolder(async (folder) => {
    await writeFolder(join(folder, 'yaml'), tiny);
    for (const { path, content } of tiny.files) {
      await mkdir(dirname(join(folder, 'json', path)), { recursive: true });
      await writeFile(join(folder, 'json', path), JSON.stringify(content));
    }
    await writeFile(join(folder, 'bundle.json'), JSON.stringify(tiny.files.map(({ path, content }) => ({ filename: path, content }))));
    const packagesFrom = async (from: string) => {
      const { changed } = await generatePackages({ from, scope: '@acme', out: join(folder, 'packages'), dryRun: true });
      return Object.fromEntries(changed.map(({ path, content }) => [path, content]));
    };
    await serving(tiny, async (rootUrl) => {
      const packages = await packagesFrom(rootUrl);
      assert.match(packages['tiny/src/generated/client.ts'] ?? '', 'thing(thingId: string');
      for (const from of ['yaml', 'json', 'bundle.json']) assert.equal(await packagesFrom(join(folder, from)), packages, from);
    });
  }));

const unused = { file: '', path: 'schemas/tiny/v1/unused.json', content: {} };

test('loads a deployment and finds its schemas by following references', () =>
  serving({ ...tiny, files: [...tiny.files, unused] }, async (rootUrl, asked) => {
    assert.equal(buildModel(parse(await load(`${rootUrl}/`, '1.2.3'))), want);
    assert.is(new Set(asked).size, asked.length, 'nothing is fetched twice');
    assert.not(asked.includes(`/${unused.path}`));
  }));

test('names the URL of a schema or deployment that cannot be read', async () => {
  const files = tiny.files.filter(({ path }) => !path.endsWith('size.json'));
  await serving({ ...tiny, files }, async (rootUrl) => {
    assert.match(await refusal(load(rootUrl, '1.2.3')), /schemas\/tiny\/v1\/size\.json: responded with 404/);
  });
  assert.match(await refusal(load('http://127.0.0.1:1', '1.2.3')), /127\.0\.0\.1:1\/references\/manifest\.json: cannot be fetched/);
  assert.match(await refusal(load('http://127.0.0.1:1')), /--release/);
});

test('names the file that cannot be read', () =>
  inFolder(async (folder) => {
    assert.match(await refusal(load(join(folder, 'none'))), /none: no such file or folder/);
    await writeFile(join(folder, 'broken.json'), '[');
    assert.match(await refusal(load(join(folder, 'broken.json'))), /broken\.json: not JSON/);
    await writeFile(join(folder, 'odd.json'), '{}');
    assert.match(await refusal(load(join(folder, 'odd.json'))), /odd\.json: expected an array/);
    await mkdir(join(folder, 'tiny'));
    await writeFile(join(folder, 'tiny/api.yml'), 'a: [');
    assert.match(await refusal(load(folder, '1.2.3')), /tiny\/api\.yml: not YAML/);
    await writeFile(join(folder, 'tiny/api.yml'), 'a: 1');
    assert.match(await refusal(load(folder)), /release\.json/);
    await writeFile(join(folder, 'tiny/other.yml'), 'a: 1');
    assert.match(await refusal(load(folder, '1.2.3')), /tiny\/other\.yml: expected api\.yml/);
  }));

async function writeFolder(folder: string, { release, files }: Source): Promise<void> {
  await mkdir(join(folder, 'tiny/schemas/v1'), { recursive: true });
  await writeFile(join(folder, 'release.json'), JSON.stringify({ taskcluster: release }));
  await Promise.all(files.map(({ file, content }) => writeFile(join(folder, file), stringify(content))));
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tc-load-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function serving({ files }: Source, work: (rootUrl: string, asked: string[]) => Promise<void>): Promise<void> {
  const references = files.map(({ path }) => path).filter((path) => path.startsWith('references/'));
  const documents = new Map<string, unknown>([
    ['/references/manifest.json', { references: [...references, 'references/tiny/v1/logs.json'].map((path) => `/${path}`) }],
    ...files.map(({ path, content }) => [`/${path}`, content] as const),
  ]);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { url = '' } = request;
    asked.push(url);
    response.statusCode = documents.has(url) ? 200 : 404;
    response.end(JSON.stringify(documents.get(url) ?? null));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'nothing was refused',
    (error: Error) => error.message,
  );
}

test.run();
