import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Change, ChangeClass } from '../src/diff/change.ts';
import { diff } from '../src/diff/diff.ts';
import { diffReferences } from '../src/diff/diff-references.ts';
import { diffTable } from '../src/diff/diff-table.ts';
import { buildModel } from '../src/model/build-model.ts';
import type { Json, JsonObject } from '../src/source/source.ts';
import { entry, event, references, type Tiny } from './tiny.ts';

const test = suite('diff');

function changes(old: Tiny, now: Tiny): readonly Change[] {
  const [only] = diff(buildModel(references(old)), buildModel(references(now))).services;
  return only?.changes ?? [];
}

/** Writes each change in short: `breaking: method ping: is gone`. */
const told = (found: readonly Change[]): string[] =>
  found.map(({ class: judged, subject, name, place, text }) => `${judged}: ${subject} ${name}${place ? ` ${place}` : ''}: ${text}`);

const ping = entry();
const route = (changed: JsonObject): Tiny => ({
  entries: [entry({ route: '/a/<b>', args: ['b'], query: ['x'], scopes: { AllOf: ['s', 't'] }, ...changed })],
});

for (const [name, changed, want] of [
  ['no change', {}, []],
  ['another route', { route: '/z/<b>' }, ['breaking: method ping: is `GET /z/<b>`; was `GET /a/<b>`']],
  ['another verb', { method: 'post' }, ['breaking: method ping: is `POST /a/<b>`; was `GET /a/<b>`']],
  ['another argument name', { route: '/a/<c>', args: ['c'] }, ['text: method ping: has the arguments (c); had (b)']],
  [
    'another argument',
    { route: '/a/<b>/<c>', args: ['b', 'c'] },
    ['breaking: method ping: is `GET /a/<b>/<c>`; was `GET /a/<b>`', 'breaking: method ping: has the arguments (b, c); had (b)'],
  ],
  ['one more query parameter', { query: ['x', 'y'] }, ['additive: method ping: takes `y` in its query']],
  ['one query parameter less', { query: [] }, ['breaking: method ping: no longer takes `x` in its query']],
  ['scopes in another order', { scopes: { AllOf: ['t', 's'] } }, []],
  ['one more scope', { scopes: { AllOf: ['s', 't', 'u'] } }, ['breaking: method ping: also needs `u`']],
  ['one scope less', { scopes: 's' }, ['additive: method ping: no longer needs `t`']],
  ['an alternative scope', { scopes: { AnyOf: [{ AllOf: ['s', 't'] }, 'u'] } }, ['additive: method ping: also accepts `u`']],
  ['a deprecation', { stability: 'deprecated' }, ['additive: method ping: is deprecated']],
  ['another description', { description: 'Other words.' }, ['text: method ping: has a new description']],
  ['another category', { category: 'Other' }, ['text: method ping: is under Other; was under General']],
] as readonly (readonly [string, JsonObject, string[]])[]) {
  test(`a method with ${name}`, () => assert.equal(told(changes(route({}), route(changed))), want));
}

test('methods and events that are new or gone', () => {
  const schemas = { 'v1/thing': { type: 'object' } };
  assert.equal(told(changes({ entries: [ping] }, { entries: [entry({ name: 'pong', route: '/pong' })] })), [
    'breaking: method ping: is gone: `GET /ping`',
    'additive: method pong: is new: `GET /pong`',
  ]);
  assert.equal(told(changes({ events: [event()], schemas }, { events: [event({ name: 'thingLost' })], schemas })), [
    'breaking: event thingMade: is gone: `exchange/tiny/v1/thing-made`',
    'additive: event thingLost: is new: `exchange/tiny/v1/thing-made`',
  ]);
});

test('an event with another exchange and routing key', () => {
  const schemas = { 'v1/thing': { type: 'object' } };
  const field = { name: 'reserved', summary: '', multipleWords: true, required: false };
  const moved = event({
    exchange: 'made',
    routingKey: [{ name: 'thingId', summary: 'Which.', multipleWords: false, required: true }, field],
  });
  assert.equal(told(changes({ events: [event()], schemas }, { events: [moved], schemas })), [
    'breaking: event thingMade: is published to `exchange/tiny/v1/made`; was to `exchange/tiny/v1/thing-made`',
    'breaking: event thingMade: has the routing key `thingId.reserved?…`; had `thingId`',
    'text: event thingMade: has a new description',
  ]);
});

const object = (properties: JsonObject, ...required: string[]): JsonObject => ({
  type: 'object',
  title: 'Thing',
  properties,
  required,
  additionalProperties: false,
});
const text: JsonObject = { type: 'string', description: 'A.' };

/** Each case: a schema before and after, the text about the change, and its class for sending and for receiving. */
const CASES: readonly (readonly [string, Json, Json, string, ChangeClass, ChangeClass])[] = [
  ['an optional property more', object({ a: text }), object({ a: text, b: text }), 'b is new: a string', 'additive', 'additive'],
  [
    'one more required property',
    object({ a: text }),
    object({ a: text, b: text }, 'b'),
    'b is new and required: a string',
    'breaking',
    'additive',
  ],
  ['a property less', object({ a: text, b: text }), object({ a: text }), 'b is gone', 'breaking', 'breaking'],
  ['optional, then required', object({ a: text }), object({ a: text }, 'a'), 'a is required; was optional', 'breaking', 'additive'],
  ['required, then optional', object({ a: text }, 'a'), object({ a: text }), 'a is optional; was required', 'additive', 'breaking'],
  ['one more value', object({ a: { enum: ['x'] } }), object({ a: { enum: ['x', 'y'] } }), 'a can also be `"y"`', 'additive', 'breaking'],
  ['a value less', object({ a: { enum: ['x', 'y'] } }), object({ a: { enum: ['x'] } }), 'a can no longer be `"y"`', 'breaking', 'additive'],
  ['any text, then some', object({ a: text }), object({ a: { ...text, enum: ['x'] } }), 'a is `"x"`; was a string', 'breaking', 'additive'],
  [
    'another type',
    object({ a: text }),
    object({ a: { ...text, type: 'integer' } }),
    'a is a whole number; was a string',
    'breaking',
    'breaking',
  ],
  [
    'null allowed',
    object({ a: text }),
    object({ a: { ...text, type: ['string', 'null'] } }),
    'a can also be `null`',
    'additive',
    'breaking',
  ],
  [
    'a higher limit',
    object({ a: { ...text, maxLength: 3 } }),
    object({ a: { ...text, maxLength: 4 } }),
    'a has `maxLength` `4`; was `3`',
    'additive',
    'additive',
  ],
  [
    'a lower limit',
    object({ a: { ...text, maxLength: 4 } }),
    object({ a: { ...text, maxLength: 3 } }),
    'a has `maxLength` `3`; was `4`',
    'breaking',
    'additive',
  ],
  [
    'another pattern',
    object({ a: { ...text, pattern: 'x' } }),
    object({ a: { ...text, pattern: 'y' } }),
    'a has `pattern` `"y"`; was `"x"`',
    'breaking',
    'additive',
  ],
  [
    'another default',
    object({ a: { ...text, default: 'x' } }),
    object({ a: { ...text, default: 'y' } }),
    'a has the default `"y"`; was `"x"`',
    'breaking',
    'text',
  ],
  [
    'other properties allowed',
    object({ a: text }),
    { ...object({ a: text }), additionalProperties: true },
    ' can have properties that are not listed',
    'additive',
    'additive',
  ],
  [
    'a change inside a list',
    object({ a: { type: 'array', items: object({ b: text }) } }),
    object({ a: { type: 'array', items: object({ b: text }, 'b') } }),
    'a[].b is required; was optional',
    'breaking',
    'additive',
  ],
  ['another description', object({ a: text }), object({ a: { ...text, description: 'B.' } }), 'a has a new description', 'text', 'text'],
];

for (const [name, old, now, want, sent, received] of CASES) {
  test(`a schema with ${name}`, () => {
    for (const [key, judged] of [
      ['input', sent],
      ['output', received],
    ] as const) {
      const tiny = (schema: Json): Tiny => ({ entries: [entry({ [key]: 'v1/thing.json#' })], schemas: { 'v1/thing': schema } });
      const found = changes(tiny(old), tiny(now));
      assert.equal(
        found.map(({ place = '', text: said }) => `${place} ${said}`.replace(/^ (?!can)/, '')),
        [want],
        key,
      );
      assert.equal(
        found.map((change) => change.class),
        [judged],
        key,
      );
    }
  });
}

test('a schema that is sent and received is judged for both', () => {
  const tiny = (schema: Json): Tiny => ({
    entries: [entry({ input: 'v1/thing.json#', output: 'v1/thing.json#' })],
    schemas: { 'v1/thing': schema },
  });
  const found = changes(tiny(object({ a: text, b: text })), tiny(object({ a: text, b: text }, 'a')));
  assert.equal(
    found.map(({ class: judged, direction }) => [judged, direction]),
    [
      ['breaking', 'sent'],
      ['additive', 'received'],
    ],
  );
});

test('a type has another name when its title changes; the old name stays, unless another type has it', () => {
  const tiny = (title: string, more: Readonly<Record<string, Json>> = {}): Tiny => ({
    entries: [entry({ output: 'v1/thing.json#' })],
    schemas: { 'v1/thing': { ...object({ a: text }), title }, ...more },
  });
  assert.equal(told(changes(tiny('Thing'), tiny('Other Thing'))), [
    'additive: schema v1/thing.json: type `Thing` is named `OtherThing` now',
  ]);
  assert.equal(told(changes(tiny('Thing'), tiny('Other Thing', { 'v1/new': { ...object({}), title: 'Thing' } }))), [
    'additive: schema v1/new.json: is new: type `Thing`',
    'breaking: schema v1/thing.json: type `Thing` is named `OtherThing` now, and another type has the old name',
  ]);
});

test('entries that the old references mark as retired are not gone', () => {
  const retired = {
    entries: [ping, entry({ name: 'pong', retired: '2.0.0', output: 'v1/thing.json#' })],
    schemas: { 'v1/thing': object({ a: text }) },
  };
  assert.equal(told(changes(retired, { entries: [ping] })), ['text: method pong: is retired: Taskcluster 2.0.0 dropped it']);
  const events = { entries: [ping], events: [event({ retired: '2.0.0' })], schemas: { 'v1/thing': object({}) } };
  assert.equal(told(changes(events, { entries: [ping] })).slice(1), ['text: event thingMade: is retired: Taskcluster 2.0.0 dropped it']);
  const [whole] = diff(buildModel(references({ entries: [entry({ retired: '2.0.0' })] })), { release: '2.0.0', services: [] }).services;
  assert.is(whole?.status, 'retired');
  assert.match(diffTable({ old: '1', new: '2', services: whole ? [whole] : [] }), 'ping is retired: Taskcluster 2.0.0 dropped it');
});

test('a new mark deprecates an entry; without its mark it is back', () => {
  const [plain, marked] = [{ entries: [ping] }, { entries: [entry({ retired: '2.0.0' })] }];
  assert.equal(told(changes(plain, marked)), ['additive: method ping: is deprecated: Taskcluster 2.0.0 dropped it']);
  assert.equal(told(changes(marked, plain)), ['additive: method ping: is back']);
});

test('a schema in another file is compared with the one that it replaces', () => {
  const tiny = (file: string, schema: Json): Tiny => ({
    entries: [entry({ output: `v1/${file}.json#` })],
    schemas: { [`v1/${file}`]: schema },
  });
  assert.equal(told(changes(tiny('thing', object({ a: text })), tiny('other', object({ a: text, b: text })))), [
    'text: schema v1/other.json: replaces v1/thing.json',
    'additive: schema v1/other.json b: is new: a string',
  ]);
});

test('a new service, and one that is gone', () => {
  const [empty, full] = [{ release: '2.0.0', services: [] }, buildModel(references({ entries: [ping] }))];
  assert.equal(
    diff(empty, full).services.map(({ service, status }) => [service, status]),
    [['tiny', 'new']],
  );
  assert.equal(told(diff(full, empty).services[0]?.changes ?? []), [
    'breaking: service : is gone: 1 method',
    'breaking: method ping: is gone: `GET /ping`',
  ]);
});

test('the table counts changes; below it are what to do first and the changes in groups', () => {
  const now = route({ query: ['x', 'y'], scopes: { AllOf: ['s', 't', 'u'] }, description: 'Other words.' });
  const found = diff(buildModel(references(route({}))), buildModel(references(now)));
  const table = diffTable(found);
  assert.match(table, /^service +methods +events +schemas +breaking +additive +text$/m);
  assert.match(table, /^tiny +changed +~1 +· +· +1 +1 +1$/m);
  assert.match(
    table,
    `tiny
  What to do first
    Check the scopes of callers of ping.
  Methods that need other scopes
    ping also needs \`u\`
  Other changes
    ping takes \`y\` in its query`,
  );
  assert.match(diffTable(found, true), '  Texts\n    ping has a new description');
});

test('the table says so when only texts or retired entries differ', () => {
  const model = (...entries: JsonObject[]) => buildModel(references({ entries }));
  const pong = entry({ name: 'pong', retired: '2.0.0' });
  assert.match(diffTable(diff(model(ping), model(entry({ description: 'Other.' })))), /texts[\s\S]*\nNothing but texts differs\.$/);
  assert.match(
    diffTable(diff(model(ping, pong), model(ping))),
    /\n {2}Retired: .*\n {4}pong is retired: Taskcluster 2\.0\.0 dropped it\n\nApart from texts, only retired entries differ\.$/,
  );
});

test('schemas that nothing refers to are compared, unless a source comes from a deployment, which does not list them', () => {
  const used: Tiny = { entries: [entry({ output: 'v1/thing.json#' })], schemas: { 'v1/thing': { $ref: 'size.json#' }, 'v1/size': true } };
  const listed = references({ ...used, schemas: { ...used.schemas, 'v1/unused': true } });
  const followed = references(used);
  assert.is(diffReferences(listed, followed).services[0]?.status, 'changed');
  assert.is(diffReferences(listed, { ...followed, partial: true }).services[0]?.status, 'same');
  assert.is(diffReferences({ ...followed, partial: true }, listed).services[0]?.status, 'same');
});

test.run();
