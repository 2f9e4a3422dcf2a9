import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planUpgrade, type Upgrade } from '../scripts/upgrade/plan-upgrade.ts';
import { buildModel } from '../src/model/build-model.ts';
import { declaredTypes } from '../src/model/model.ts';
import { parse } from '../src/parse/parse.ts';
import type { Json, JsonObject, Source } from '../src/source/source.ts';
import { entry, event, source, type Tiny } from './tiny.ts';

const test = suite('plan-upgrade');

const RELEASES = { taskcluster: '1.2.3', services: { tiny: '1.2.3' } };
const OTHER: Source = {
  release: '2.0.0',
  files: [
    { file: '', path: 'references/other/v1/api.json', content: { $schema: '', serviceName: 'other', apiVersion: 'v1', entries: [] } },
  ],
};
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...more });
const text = { type: 'string', description: 'A text.' };

/** Takes in a release that has the service `tiny`, or one that does not. */
function upgrade(ours: Source, theirs: Tiny | undefined, release = '2.0.0'): Upgrade {
  return planUpgrade(ours, RELEASES, { ...(theirs ? source(theirs) : OTHER), release });
}

function content({ source: { files } }: Upgrade, path: string): Json | undefined {
  return files.find((file) => file.path === path)?.content;
}

const entriesIn = (plan: Upgrade, kind: 'api' | 'exchanges'): readonly (readonly [string, string | undefined])[] =>
  (content(plan, `references/tiny/v1/${kind}.json`) as { entries: { name: string; retired?: string }[] }).entries.map(
    ({ name, retired }) => [name, retired] as const,
  );

const old: Tiny = {
  entries: [entry({ name: 'old', input: 'v1/old.json#', output: 'v1/both.json#' }), entry({ output: 'v1/both.json#' })],
  events: [event()],
  schemas: {
    'v1/old': object({ part: { $ref: 'part.json#' } }, { title: 'Old' }),
    'v1/part': object({ a: text }, { title: 'Part' }),
    'v1/both': object({ a: text }, { title: 'Both' }),
    'v1/thing': object({ a: text }, { title: 'Thing' }),
    'v1/unused': object({ a: text }, { title: 'Unused' }),
  },
};
const now: Tiny = {
  entries: [entry({ output: 'v1/both.json#' })],
  schemas: { 'v1/both': object({ a: text, b: text }, { title: 'Both' }) },
};

test('entries that a release drops stay at the end, with a mark and with the schemas that only they need', () => {
  const plan = upgrade(source(old), now);
  assert.equal(entriesIn(plan, 'api'), [
    ['ping', undefined],
    ['old', '2.0.0'],
  ]);
  assert.equal(entriesIn(plan, 'exchanges'), [['thingMade', '2.0.0']]);
  const schemas = plan.source.files.map(({ path }) => path).filter((path) => path.startsWith('schemas/'));
  assert.equal(
    schemas.sort(),
    ['both', 'old', 'part', 'thing'].map((name) => `schemas/tiny/v1/${name}.json`),
  );
  assert.equal(Object.keys((content(plan, 'schemas/tiny/v1/both.json') as { properties: JsonObject }).properties), ['a', 'b']);
  assert.equal(plan.retired, ['tiny old', 'tiny event thingMade']);
  assert.equal(plan.releases, { taskcluster: '2.0.0', services: { tiny: '2.0.0' } });
  assert.equal(
    plan.model.services[0]?.methods.map(({ retired }) => retired),
    [undefined, '2.0.0'],
  );
});

test('a mark keeps its release until the entry is back', () => {
  const first = upgrade(source(old), now).source;
  const second = planUpgrade(first, RELEASES, { ...source(now), release: '3.0.0' });
  assert.equal(entriesIn(second, 'api')[1], ['old', '2.0.0']);
  assert.equal(second.retired, []);
  assert.equal(
    second.diff.services.map(({ status }) => status),
    ['same'],
  );
  const third = planUpgrade(first, RELEASES, { ...source(old), release: '3.0.0' });
  assert.equal(entriesIn(third, 'api'), [
    ['old', undefined],
    ['ping', undefined],
  ]);
  assert.ok(third.diff.services[0]?.changes.some(({ name, kind }) => name === 'old' && kind === 'back'));
});

test('all entries of a service that a release drops are marked, and the service keeps its release', () => {
  const plan = upgrade(source(old), undefined);
  assert.equal(
    entriesIn(plan, 'api').map(([, retired]) => retired),
    ['2.0.0', '2.0.0'],
  );
  assert.equal(plan.retired, ['tiny']);
  assert.equal(plan.releases.services, { other: '2.0.0', tiny: '1.2.3' });
  assert.equal(plan.model.services[1]?.release, '1.2.3');
});

test('a type whose title changes keeps its old name as an alias, through later releases too', () => {
  const thing = (title: string): Tiny => ({
    entries: [entry({ output: 'v1/thing.json#' })],
    schemas: { 'v1/thing': object({ owner: object({ name: text }) }, { title }) },
  });
  const second = upgrade(source(thing('Thing')), thing('Second Thing'));
  assert.equal(content(second, 'references/tiny/renamed-types.json'), { Thing: 'SecondThing', ThingOwner: 'SecondThingOwner' });
  assert.equal(
    second.diff.services[0]?.changes.filter((change) => change.class === 'breaking'),
    [],
  );
  const third = planUpgrade(second.source, RELEASES, { ...source(thing('Third Thing')), release: '3.0.0' });
  assert.equal(content(third, 'references/tiny/renamed-types.json'), {
    SecondThing: 'ThirdThing',
    SecondThingOwner: 'ThirdThingOwner',
    Thing: 'ThirdThing',
    ThingOwner: 'ThirdThingOwner',
  });
  const back = planUpgrade(second.source, RELEASES, { ...source(thing('Thing')), release: '3.0.0' });
  assert.equal(content(back, 'references/tiny/renamed-types.json'), { SecondThing: 'Thing', SecondThingOwner: 'ThingOwner' });
});

test('a new type does not take the former name of another', () => {
  const before: Tiny = { entries: [entry({ output: 'v1/a.json#' })], schemas: { 'v1/a': object({ a: text }, { title: 'Thing' }) } };
  const after: Tiny = {
    entries: [entry({ output: 'v1/a.json#' }), entry({ name: 'other', output: 'v1/new-one.json#' })],
    schemas: { 'v1/a': object({ a: text }, { title: 'Other' }), 'v1/new-one': object({ z: text }, { title: 'Thing' }) },
  };
  const plan = upgrade(source(before), after);
  assert.equal(content(plan, 'references/tiny/renamed-types.json'), { Thing: 'Other' });
  const [service] = plan.model.services;
  assert.equal(service && declaredTypes(service).sort(), ['NewOne', 'Other']);
});

test('two types that swap names break callers', () => {
  const things = (one: string, other: string): Tiny => ({
    entries: [entry({ output: 'v1/a.json#' }), entry({ name: 'other', output: 'v1/b.json#' })],
    schemas: { 'v1/a': object({ a: text }, { title: one }), 'v1/b': object({ b: text }, { title: other }) },
  });
  const plan = upgrade(source(things('One', 'Other')), things('Other', 'One'));
  assert.is(content(plan, 'references/tiny/renamed-types.json'), undefined);
  assert.equal(
    plan.diff.services[0]?.changes.map((change) => change.class),
    ['breaking', 'breaking'],
  );
});

test('the packages are the same when the references are read again, whatever the order of files', () => {
  const { source: after, model } = upgrade(source(old), now);
  assert.equal(buildModel(parse({ ...after, files: [...after.files].reverse() })), model);
});

test('former names must be of types that exist', () => {
  const { files, release } = source(old);
  const file = (content: Json) => ({ file: 'tiny/renamed-types.yml', path: 'references/tiny/renamed-types.json', content });
  const refused = (names: Json): string => {
    try {
      upgrade({ release, files: [...files, file(names)] }, now);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  assert.is(refused({ Former: 'Both' }), '');
  assert.match(refused({ Former: 'None' }), 'tiny/renamed-types.yml at /Former: None is not a type of tiny');
  assert.match(refused({ Former: 1 }), /tiny\/renamed-types\.yml at \/Former: must be string/);
  assert.is(parse({ release, files }).services[0]?.renamedTypes, undefined);
});

test.run();
