import { resolve } from 'node:path';
import { read } from '@changesets/config';
import readChangesets from '@changesets/read';
import { getPackages } from '@manypkg/get-packages';
import { major, valid } from 'semver';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import changelogLines from '../src/changelog-lines.ts';
import { planReleases } from '../src/plan-releases.ts';
import { type Manifest, serviceVersion } from '../src/service-version.ts';

const test = suite('changesets of this repository');
const ROOT = resolve(import.meta.dirname, '../../..');
const packages = await getPackages(ROOT);
const changesets = await readChangesets(ROOT);
const plan = planReleases(changesets, packages, await read(ROOT, packages));
/** Taskcluster releases by service package. */
const services = new Map(
  packages.packages.flatMap(({ packageJson }) => {
    const { name, taskcluster } = packageJson as Manifest;
    return taskcluster ? [[name, taskcluster.release]] : [];
  }),
);
const releases = plan.releases.filter(({ type }) => type !== 'none');

test('a service package stays at its Taskcluster release', () => {
  assert.ok(services.size > 10);
  for (const { name, oldVersion, newVersion } of releases) {
    const release = services.get(name);
    if (release !== undefined) assert.is(newVersion, serviceVersion(oldVersion, release), name);
  }
});

test('another package gets a major version only if a changeset says so', () => {
  for (const { name, oldVersion, newVersion } of releases) {
    assert.ok(valid(newVersion), `${name} ${newVersion}`);
    if (services.has(name) || major(newVersion) === major(oldVersion)) continue;
    const breaking = changesets.filter((changeset) => changeset.releases.some((one) => one.name === name && one.type === 'major'));
    assert.ok(breaking.length > 0, `${name} would go from ${oldVersion} to ${newVersion}, but no changeset has a major change of it`);
  }
});

test('each text begins with a word, such as Add or Fix', () => {
  for (const { id, summary } of changesets) {
    assert.match(summary, /^[A-Z][a-z]+ /, `.changeset/${id}.md`);
  }
});

test('a changelog has the texts of changesets, and one line for all dependencies', async () => {
  const changeset = { id: 'a', releases: [], summary: 'Add:\n\n- one\n- two', commit: '0123456789' };
  assert.is(await changelogLines.getReleaseLine(changeset, 'minor', null), '- Add:\n\n  - one\n  - two');
  const dependency = { name: '@tc/core', newVersion: '1.2.0' };
  const updated = [dependency, { ...dependency, name: '@tc/queue' }] as never;
  assert.is(await changelogLines.getDependencyReleaseLine([], updated, null), '- Update dependencies: @tc/core 1.2.0, @tc/queue 1.2.0.');
  assert.is(await changelogLines.getDependencyReleaseLine([], [], null), '');
});

test.run();
