import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emitPackage } from '../src/emit/package.ts';
import { buildModel } from '../src/model/build-model.ts';
import type { Model } from '../src/model/model.ts';
import { parse } from '../src/parse/parse.ts';
import type { Json, JsonObject, Source } from '../src/source/source.ts';
import { SourceError } from '../src/source/source.ts';
import { write } from '../src/write/write.ts';
import { HOSTILE_TEXTS, type Mutation, mutations } from './hostile-references.ts';
import { typecheck, withFolder } from './typecheck.ts';

const test = suite('hostile references');

const bundle = fileURLToPath(new URL('../../emulator/references/notify.json', import.meta.url));
const published = JSON.parse(await readFile(bundle, 'utf8')) as readonly { filename: string; content: JsonObject }[];

/** One method, one event, and their schemas: what is left out would only make the test slower. */
const documents = published
  .filter(({ filename }) => /(api|exchanges|email-request|notification-message)\.json$/.test(filename))
  .map(({ filename, content }) => ({
    filename,
    content: { ...content, ...(Array.isArray(content['entries']) && { entries: content['entries'].filter(isKept).slice(0, 1) }) },
  }));

function isKept(entry: JsonObject): boolean {
  return [entry['input'], entry['schema']].some((name) => /^v1\/(email-request|notification-message)/.test(String(name)));
}

/** Milliseconds in which each reference must be refused or read. The slowest takes a fraction of it. */
const LIMIT = 20_000;

/** Our reference of a small service with one change. */
function mutated({ change }: Mutation): Source {
  const files = documents.map(({ filename, content }) => ({ file: filename, path: filename, content: structuredClone(content) }));
  return { release: '1.2.3', files: change(files) };
}

const all = mutations(documents.map(({ filename, content }) => ({ file: filename, path: filename, content })));
const accepted: { name: string; model: Model }[] = [];

test('there are at least 200 of them', () => {
  assert.ok(all.length >= 200, `${all.length}`);
});

test('each is refused with the place that is wrong, or makes a model', () => {
  const failures: string[] = [];
  let refused = 0;
  for (const mutation of all) {
    const start = performance.now();
    try {
      accepted.push({ name: mutation.name, model: buildModel(parse(mutated(mutation))) });
    } catch (error) {
      refused++;
      const clear = error instanceof SourceError && error.file !== '' && error.message.length < 2000;
      if (!clear) failures.push(`${mutation.name}: ${error instanceof Error ? `${error.name}: ${error.message}` : error}`);
    }
    if (performance.now() - start > LIMIT) failures.push(`${mutation.name}: took ${performance.now() - start} ms`);
  }
  assert.equal(failures, []);
  assert.ok(refused > 50 && accepted.length > 50, `${refused} refused, ${accepted.length} accepted`);
});

test('what is accepted makes code that compiles and does not run the text of references', async () => {
  // A quarter keeps the test short. Set ALL_HOSTILE after changes of the emitters.
  const compiled = process.env['ALL_HOSTILE'] ? accepted : accepted.filter((_, index) => index % 4 === 0);
  await withFolder(async (folder) => {
    const services = compiled.flatMap(({ model }, index) => model.services.map((service) => ({ ...service, name: `${index}` })));
    const files = services.flatMap((service) => emitPackage(service, '1.2.3'));
    await write(folder, { changed: files.filter(({ path }) => path.endsWith('.ts')), stale: [] });
    const errors = await typecheck(folder);
    const names = compiled.map(({ name }, index) => `${index}: ${name}`).join('\n');
    assert.is(errors, '', `${errors}\n${names}`);
    for (const { path } of files.filter(({ path }) => /generated\/(client|endpoints|schemas|events)\.ts$/.test(path)))
      await import(`${folder}/${path}`);
    assert.is((globalThis as { injected?: Json }).injected, undefined);
  });
});

test('texts that end comments, strings and templates are among them', () => {
  assert.ok(HOSTILE_TEXTS.every((text) => all.some(({ name }) => name.includes(JSON.stringify(text).slice(0, 40)))));
});

test.run();
