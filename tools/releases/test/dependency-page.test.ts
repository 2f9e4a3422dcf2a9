import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import { dependencyPage } from '../src/dependency-page.ts';
import { FOR_USERS, forbidden } from '../src/licenses.ts';
import { runtimeDependencies } from '../src/runtime-dependencies.ts';

const test = suite('runtime dependencies');
const ROOT = resolve(import.meta.dirname, '../../..');
const dependencies = runtimeDependencies(ROOT);

test('docs/dependencies.md lists them', async () => {
  const page = await readFile(join(ROOT, 'docs/dependencies.md'), 'utf8');
  assert.equal(page, dependencyPage(dependencies), 'run `pnpm dependencies` and commit docs/dependencies.md');
});

test('none has install scripts', () => {
  assert.deepEqual(
    dependencies.filter(({ installScripts }) => installScripts.length > 0),
    [],
  );
});

test('all have licences that users can accept, the bundled ones too', () => {
  assert.ok(dependencies.length > 50, `only ${dependencies.length} were found`);
  const refused = dependencies.flatMap(({ name, version, license }) =>
    forbidden({ [license]: [{ name, versions: [version] }] }, FOR_USERS),
  );
  assert.deepEqual(refused, []);
});

test('what a package of ours uses itself counts as direct', () => {
  const width = dependencies.find(({ name }) => name === 'fast-string-width');
  assert.equal(width?.through, undefined, '@clack/prompts needs it too');
});

test('a package without a reason is an error', () => {
  const unknown = { name: 'left-pad', version: '1.0.0', license: 'MIT', size: 1, installScripts: [], neededBy: ['@tc/core'] };
  assert.throws(() => dependencyPage([unknown]), /left-pad has no reason/);
});

test.run();
