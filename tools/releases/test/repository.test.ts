import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { disagreements, newestEntry } from '../src/changelog.ts';
import { FOR_USERS, forbidden, licenseTable } from '../src/licenses.ts';

const test = suite('this repository');
const ROOT = resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

for (const folder of readdirSync(join(ROOT, 'packages'))) {
  test(`the changelog of ${folder} begins with its version`, () => assert.equal(disagreements(join(ROOT, 'packages', folder)), []));
}

test('the newest entry of a changelog is its first heading of the second order', () => {
  assert.is(newestEntry('# a\n\n## 1.2.3\n\n### Minor Changes\n\n## 1.2.2\n'), '1.2.3');
  assert.is(newestEntry('# a\n'), undefined);
});

const workflows = readdirSync(join(ROOT, '.github/workflows')).map((name) => ({ name, text: read(`.github/workflows/${name}`) }));

for (const { name, text } of workflows) {
  test(`${name} pins its actions by commit, and says which version that is`, () => {
    const used = text.split('\n').filter((line) => /\buses:/.test(line));
    assert.ok(used.length > 0);
    for (const line of used) assert.match(line, /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test(`${name} has no permissions but those that a job asks for`, () => {
    assert.match(text, /^permissions: \{\}$/m);
    const jobs = text.match(/^ {4}runs-on:/gm) ?? [];
    assert.is((text.match(/^ {4}permissions:$/gm) ?? []).length, jobs.length);
  });

  test(`${name} installs what the lockfile says`, () => {
    for (const line of text.split('\n').filter((one) => /pnpm@12 install/.test(one))) assert.match(line, '--frozen-lockfile');
  });
}

test('only the job that publishes can have the token, and it runs after all tests', () => {
  const release = workflows.find(({ name }) => name === 'release.yml')?.text ?? '';
  const [before = '', publish = ''] = release.split(/^ {2}publish:$/m);
  assert.not.match(before, /NPM_TOKEN|id-token/);
  assert.match(publish, 'needs: version');
  assert.match(publish, 'id-token: write');
  assert.match(before, /version:\n {4}needs: test/);
});

test('a dependency must have been public for a day, and none may run scripts when it is installed', () => {
  const settings = read('pnpm-workspace.yaml');
  assert.ok(Number(/^minimumReleaseAge: (\d+)$/m.exec(settings)?.[1]) >= 1440);
  assert.not.match(settings, 'dangerouslyAllowAllBuilds');
  const allowed = /^allowBuilds:\n((?: {2}.*\n)*)/m.exec(settings)?.[1] ?? '';
  assert.not.match(allowed, /: true/);
});

test('every dependency has a licence that is allowed', () => {
  const output = execFileSync(process.execPath, ['--import', 'tsx', 'tools/releases/src/cli.ts', 'licenses'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  assert.match(output, /What users install:\nMIT +\d+ .*\bcommander\b/);
});

test('a licence is allowed by name, by one of several, or by all of several', () => {
  const listing = (license: string) => ({ [license]: [{ name: 'a', versions: ['1.0.0', '2.0.0'] }] });
  for (const license of ['MIT', '(MIT OR GPL-3.0)', 'GPL-3.0 OR ISC', 'MIT AND ISC'])
    assert.equal(forbidden(listing(license), FOR_USERS), []);
  for (const license of ['GPL-3.0', 'Unknown', 'MIT AND GPL-3.0', 'CC-BY-4.0']) {
    assert.equal(forbidden(listing(license), FOR_USERS), [`a@1.0.0, 2.0.0: ${license}`]);
  }
  assert.is(licenseTable({ ISC: [], ...listing('MIT') }), 'MIT     1  a\nISC     0  ');
});

test.run();
