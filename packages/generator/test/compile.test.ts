import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { generate } from '../src/generate.ts';
import { buildModel } from '../src/model/build-model.ts';
import type { Model } from '../src/model/model.ts';
import type { JsonObject } from '../src/source/source.ts';
import { compare, write } from '../src/write/write.ts';
import { entry, event, references } from './tiny.ts';
import { typecheck, withFolder } from './typecheck.ts';

const test = suite('compile');

const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...more,
});

const tiny = references({
  entries: [
    entry({ name: 'make', method: 'put', route: '/thing/<runId>', args: ['runId'], input: 'v1/thing.json#', output: 'v1/thing.json#' }),
    entry({ name: 'list', route: '/things', query: ['continuationToken', 'limit'], output: 'v1/list.json#' }),
    entry({ name: 'request', route: '/request' }),
    entry({ name: 'nothing' }),
  ],
  events: [event(), event({ name: 'thingLost', exchange: 'thing-lost' })],
  schemas: {
    'v1/thing': object(
      {
        at: { type: 'string', format: 'date-time' },
        tags: { type: 'object' },
        ids: { type: 'array', items: { type: 'string' } },
        note: { type: 'string' },
        runId: { type: 'integer' },
        shape: {
          oneOf: [
            object({ kind: { enum: ['round'] }, size: {} }, { required: ['kind'] }),
            object({ kind: { enum: ['flat'] } }, { required: ['kind'] }),
          ],
        },
      },
      { title: 'Thing', required: ['at', 'tags', 'ids'] },
    ),
    'v1/list': object(
      { continuationToken: { type: 'string' }, things: { type: 'array', items: { $ref: 'thing.json#' } } },
      { title: 'Things', required: ['things'] },
    ),
  },
});

/** Code that must compile. */
const GOOD = `
import { Tiny, type Thing, type ThingInput } from './tiny/src/generated/index.ts';
import { TinyEvents } from './tiny/src/generated/events.ts';
import { Thing as schema } from './tiny/src/generated/schemas.ts';
import type { Static } from '@tc/core/typebox';

interface Tags { readonly color: string }
declare const tags: Tags;
const tiny = new Tiny();
const ids: readonly string[] = ['a'];
const given: ThingInput = { at: new Date(), tags, ids, note: undefined };
const made: Thing = await tiny.make(0, given);
const again: Thing = await tiny.make('0', made, { retries: 1 });
made.ids.push('b');
const color: unknown = again.tags['color'];
if (made.shape?.kind === 'round') console.log(made.shape.size, color);
for await (const thing of tiny.list({ limit: 5, continuationToken: undefined })) console.log(thing.at.length);
for await (const page of tiny.list().pages()) console.log(page.things.length);
const unknown: unknown = await tiny.nothing();
const url: string = tiny.buildUrl('make', 1) + tiny.buildSignedUrl('list', { limit: 1 }, { expiresIn: '1 hour' }) + tiny.buildUrl('request_');
const checked: Static<typeof schema> = made;
const binding = new TinyEvents().thingMade({ thingId: 'a' });
const name: 'thingMade' = binding.name;
const fake = new Tiny({ fake: { make: (runId, payload) => ({ at: String(runId), tags: {}, ids: [...payload.ids] }) } });
console.log(unknown, url, checked, name, fake, new TinyEvents().thingMade('#'), Tiny.service.name, Tiny.fromEnv().list());
`;

/** Statements that must not compile. */
const BAD = [
  `tiny.make('0');`,
  `tiny.make(0, { at: new Date(), tags: {}, ids: [], other: 1 });`,
  `tiny.make(0, { at: 5, tags: {}, ids: [] });`,
  `tiny.list({ limits: 5 });`,
  `tiny.list({ limit: true });`,
  `tiny.list().then((page) => page.items);`,
  `tiny.buildUrl('none');`,
  `tiny.buildUrl('make');`,
  `tiny.buildSignedUrl('make', 1);`,
  `new TinyEvents().thingMade({ colour: 'red' });`,
  `const name: 'thingLost' = new TinyEvents().thingMade().name;`,
  `(await tiny.make(0, given)).at.getTime();`,
  `for await (const item of tiny.nothing()) console.log(item);`,
];

test('generated packages compile, and their types accept and return what they should', () =>
  withFolder(async (folder) => {
    await writePackages(folder, buildModel(tiny));
    await writeFile(join(folder, 'good.ts'), GOOD);
    const bad = BAD.map((statement) => `{\n${statement}\n}`);
    const opening = `import { Tiny, type ThingInput } from './tiny/src/generated/index.ts';\nimport { TinyEvents } from './tiny/src/generated/events.ts';\ndeclare const tiny: Tiny;\ndeclare const given: ThingInput;\n`;
    await writeFile(join(folder, 'bad.ts'), opening + bad.join('\n'));
    const complaints = (await typecheck(folder)).split('\n').filter((line) => / error TS/.test(line));
    assert.equal(
      complaints.filter((line) => !line.includes('bad.ts') && !line.includes('TS6133')),
      [],
    );
    const lines = new Set(complaints.filter((line) => !line.includes('TS6133')).map((line) => Number(/bad\.ts\((\d+),/.exec(line)?.[1])));
    const accepted = BAD.filter((_, index) => !lines.has(6 + index * 3));
    assert.equal(accepted, []);
  }));

/** Changes to the types of the package. Its type check must notice each of them. */
const SLIPS = [
  ['ids: string[]', 'ids: number[]'],
  ['note?: string;', ''],
  ['note?: string;', 'note: string;'],
  ['at: string;', 'at?: string;'],
  ["kind: 'round'", "kind: 'round' | 'square'"],
  ['readonly note?: string | undefined;', 'readonly note?: number | undefined;'],
  ['readonly at: string | Date;', 'readonly at: Date | number;'],
  ['tags: Record<string, unknown>', 'tags: Record<string, string>'],
] as const;

test('the type check notices differences between types and schemas', () =>
  withFolder(async (folder) => {
    const slips = SLIPS.map(([from, to], index) => [join(folder, String(index)), from, to] as const);
    for (const [package_, from, to] of slips) {
      await writePackages(package_, buildModel(tiny));
      const types = join(package_, 'tiny/src/generated/types.ts');
      const text = await readFile(types, 'utf8');
      assert.match(text, from);
      await writeFile(types, text.replace(from, to));
    }
    const complaints = await typecheck(folder);
    const unnoticed = SLIPS.filter(
      (_, index) => !new RegExp(`/${index}/tiny/test/generated/schema-type-check\\.ts.*error`).test(complaints),
    );
    assert.equal(unnoticed, []);
  }));

test('services with only a ping, or only events, compile', () =>
  withFolder(async (folder) => {
    await writePackages(join(folder, 'a'), buildModel(references({ entries: [entry()] })));
    await writePackages(join(folder, 'b'), buildModel(references({ events: [event()], schemas: { 'v1/thing': object({}) } })));
    assert.is(await typecheck(folder), '');
  }));

async function writePackages(folder: string, model: Model): Promise<void> {
  const files = await generate(model, folder);
  await write(folder, await compare(folder, files));
}

test.run();
