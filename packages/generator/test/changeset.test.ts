import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { serviceChangeset } from '../scripts/upgrade/changeset.ts';
import { diff } from '../src/diff/diff.ts';
import { buildModel } from '../src/model/build-model.ts';
import type { JsonObject } from '../src/source/source.ts';
import { entry, references, type Tiny } from './tiny.ts';

const test = suite('changeset');

function changeset(old: Tiny, now: Tiny): string {
  const [before, after] = [buildModel(references(old)), buildModel(references(now))];
  const [changes, model] = [diff(before, after).services[0], after.services[0]];
  if (changes === undefined || model === undefined) throw new Error('no service');
  return serviceChangeset(changes, model, '2.0.0').content;
}

const thing = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: 'object',
  title: 'Thing',
  properties,
  required,
});
const listed = (name: string, more: JsonObject = {}): JsonObject => entry({ name, route: `/${name}`, ...more });

test('what to do comes first, then what breaks, then the rest', () => {
  const old = {
    entries: [listed('one'), listed('two'), listed('send', { input: 'v1/thing.json#' }), listed('old'), listed('drop')],
    schemas: { 'v1/thing': thing({ a: { type: 'string' }, b: { type: 'string' } }) },
  };
  const now = {
    entries: [
      listed('one', { scopes: 'tiny:list' }),
      listed('two', { scopes: 'tiny:list', query: ['limit'] }),
      listed('send', { input: 'v1/thing.json#' }),
      listed('old', { stability: 'deprecated' }),
      listed('drop', { retired: '2.0.0' }),
      listed('three'),
    ],
    schemas: { 'v1/thing': thing({ a: { type: 'string' }, b: { type: 'string' } }, ['a', 'b']) },
  };
  assert.is(
    changeset(old, now),
    `---
'@tc/tiny': major
---

Follow Taskcluster 2.0.0.

**What to do first**

- Grant scopes: \`one\` and \`two\` were open to everyone. Callers without the scopes listed below get a 403, unless the deployment grants them to the role \`anonymous\`.
- Check the payloads of type \`Thing\`: the service may refuse some that it accepted.

**Methods that now need scopes**

- \`one\` and \`two\` now need \`tiny:list\`

**Payloads that the service may refuse**

- \`Thing\`: \`a\` and \`b\` are required; were optional

**New**

- methods: \`three\`

**Deprecated**

- \`old\` is deprecated
- \`drop\` is deprecated: Taskcluster 2.0.0 dropped it

**Other changes**

- \`two\` takes \`limit\` in its query
`,
  );
});

test('many changes that do not break are counted; those that break are all listed', () => {
  const names = Array.from({ length: 20 }, (_, index) => `method${index}`);
  const old = { entries: names.map((name) => listed(name)) };
  const more = changeset(old, { entries: names.map((name) => listed(name, { query: [`q${name}`] })) });
  assert.match(more, "'@tc/tiny': minor");
  assert.match(more, '- and 8 more');
  const scopes = changeset(old, { entries: names.map((name) => listed(name, { scopes: `tiny:${name}` })) });
  assert.match(scopes, 'Grant scopes: `method0`, `method1`, `method2`, `method3`, `method4` and 15 more were open to everyone.');
  for (const name of names) assert.match(scopes, `- \`${name}\` now needs \`tiny:${name}\``);
});

test('a service without anything left is deprecated as a whole', () => {
  const text = changeset({ entries: [listed('one')] }, { entries: [listed('one', { retired: '2.0.0' })] });
  assert.match(text, "'@tc/tiny': patch\n---\n\nDeprecate the whole package: Taskcluster 2.0.0 no longer has this service.");
});

test.run();
