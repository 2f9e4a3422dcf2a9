import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkSchemas } from '../scripts/check/check-schemas.ts';
import { reportTable } from '../scripts/check/report-table.ts';
import { load } from '../src/load/load.ts';
import { buildModel } from '../src/model/build-model.ts';
import { parse } from '../src/parse/parse.ts';
import type { JsonObject } from '../src/source/source.ts';
import { references } from './tiny.ts';

const test = suite('check-schemas');

const REFERENCES = fileURLToPath(new URL('../../../references', import.meta.url));

test('every generated schema agrees with its original', async () => {
  const source = parse(await load(REFERENCES));
  const reports = await checkSchemas(source, buildModel(source));
  assert.equal(
    reports.flatMap(({ disagreements }) => disagreements),
    [],
    reportTable(reports),
  );
  assert.is(
    reports.reduce((sum, { schemas }) => sum + schemas, 0),
    source.schemas.size,
  );
  for (const { service, valid, invalid } of reports.filter(({ schemas }) => schemas > 0))
    assert.ok(valid > 20 && invalid > 50, `${service}: ${valid} valid, ${invalid} invalid`);
});

const thing: JsonObject = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 2, maxLength: 5, pattern: '^[a-z]+$' },
    at: { type: 'string', format: 'date-time' },
    size: { type: 'integer', minimum: 1, maximum: 9 },
    tags: { type: 'array', items: { enum: ['a', 'b'] }, uniqueItems: true, maxItems: 2 },
    where: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  },
  required: ['name', 'at', 'size', 'tags'],
  additionalProperties: false,
};

/** Mistakes that a generator could make with the schema above. The check must notice each of them. */
for (const [name, changed] of [
  ['a bound is off by one', { properties: { ...(thing['properties'] as JsonObject), size: { type: 'integer', minimum: 1, maximum: 10 } } }],
  [
    'a length is off by one',
    { properties: { ...(thing['properties'] as JsonObject), name: { type: 'string', minLength: 2, maxLength: 6, pattern: '^[a-z]+$' } } },
  ],
  ['a pattern is lost', { properties: { ...(thing['properties'] as JsonObject), name: { type: 'string', minLength: 2, maxLength: 5 } } }],
  ['a format is lost', { properties: { ...(thing['properties'] as JsonObject), at: { type: 'string' } } }],
  [
    'duplicates are allowed',
    { properties: { ...(thing['properties'] as JsonObject), tags: { type: 'array', items: { enum: ['a', 'b'] }, maxItems: 2 } } },
  ],
  ['an alternative is lost', { properties: { ...(thing['properties'] as JsonObject), where: { type: 'string' } } }],
  ['a property becomes optional', { required: ['name', 'at', 'size'] }],
  ['other properties are allowed', { additionalProperties: true }],
] as readonly (readonly [string, JsonObject])[]) {
  test(`the check notices that ${name}`, async () => {
    const original = references({ entries: [], schemas: { 'v1/thing': thing } });
    const altered = buildModel(references({ entries: [], schemas: { 'v1/thing': { ...thing, ...changed } } }));
    const [report] = await checkSchemas(original, altered);
    assert.ok((report?.disagreements.length ?? 0) > 0);
    assert.match(reportTable(report ? [report] : []), /schemas\/tiny\/v1\/thing\.json: (in)?valid by the reference's schema/);
    const [faithful] = await checkSchemas(original, buildModel(original));
    assert.equal(faithful?.disagreements, []);
  });
}

test.run();
