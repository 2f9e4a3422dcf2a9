import { defaultConfig } from '@changesets/config';
import type { Config, NewChangeset, VersionType } from '@changesets/types';
import type { Packages } from '@manypkg/get-packages';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planReleases } from '../src/plan-releases.ts';
import { bumpBetween, serviceVersion } from '../src/service-version.ts';

const test = suite('versions');

for (const [version, release, want, step] of [
  ['24.3.1', '24.4.0', '24.4.0', 'minor'],
  ['24.3.1', '106.0.0', '106.0.0', 'major'],
  ['24.3.1', '24.3.1', '24.3.2', 'patch'],
  ['24.3.2', '24.3.1', '24.3.3', 'patch'],
  // Taskcluster's own 24.3.2 came after ours of that number.
  ['24.3.2', '24.3.2', '24.3.3', 'patch'],
  ['24.3.9', '24.3.10', '24.3.10', 'patch'],
  ['0.0.0', '25.0.1', '25.0.1', 'major'],
] as const) {
  test(`at ${version}, made from Taskcluster ${release}: next is ${want}`, () => {
    assert.is(serviceVersion(version, release), want);
    assert.is(bumpBetween(version, want), step);
  });
}

const service = (name: string, version: string, release: string) => ({
  name: `@tc/${name}`,
  version,
  dependencies: { '@tc/core': 'workspace:^' },
  taskcluster: { service: name, apiVersion: 'v1', release },
});

/** A workspace in which the queue has been brought to a release and the index has not. */
const workspace = (queueRelease: string): Packages => ({
  tool: 'pnpm',
  root: { dir: '/repo', packageJson: { name: 'root', version: '0.0.0' } },
  packages: [
    { name: '@tc/core', version: '1.0.0' },
    service('queue', '24.3.1', queueRelease),
    service('index', '24.3.1', '24.3.1'),
    { name: '@tc/emulator', version: '1.0.0', dependencies: { '@tc/core': 'workspace:^', '@tc/queue': 'workspace:^' } },
    { name: '@tc/generator', version: '0.0.0' },
    {
      name: '@tc/cli',
      version: '1.0.0',
      peerDependencies: { '@tc/generator': 'workspace:^' },
      peerDependenciesMeta: { '@tc/generator': { optional: true } },
    },
  ].map((packageJson) => ({ dir: `/repo/packages/${packageJson.name.slice(4)}`, packageJson })),
});

const config: Config = { ...defaultConfig, changelog: false, privatePackages: { version: false, tag: false } } as Config;

function plan(queueRelease: string, changed: Readonly<Record<string, VersionType>>): Record<string, string> {
  const changesets: NewChangeset[] = Object.entries(changed).map(([name, type]) => ({
    id: name,
    summary: 'Change.',
    releases: [{ name: `@tc/${name}`, type }],
  }));
  const { releases } = planReleases(changesets, workspace(queueRelease), config);
  return Object.fromEntries(releases.filter(({ type }) => type !== 'none').map(({ name, newVersion }) => [name.slice(4), newVersion]));
}

test('a service gets its release, whatever its changeset says; what depends on it stays while its range holds', () => {
  assert.equal(plan('24.4.0', { queue: 'minor' }), { queue: '24.4.0' });
  assert.equal(plan('24.4.0', { queue: 'major' }), { queue: '24.4.0' });
  assert.equal(plan('24.4.0', { queue: 'patch' }), { queue: '24.4.0' });
});

test('what depends on a service follows it over a major release, by a patch', () => {
  assert.equal(plan('25.0.1', { queue: 'minor' }), { queue: '25.0.1', emulator: '1.0.1' });
});

test('a release of our own is the next patch, and the others follow their own semver', () => {
  assert.equal(plan('24.3.1', { queue: 'major', emulator: 'minor' }), { queue: '24.3.2', emulator: '1.1.0' });
  assert.equal(plan('24.3.1', { core: 'minor' }), { core: '1.1.0' });
});

test('a major release of core takes every service a patch further', () => {
  assert.equal(plan('24.3.1', { core: 'major' }), { core: '2.0.0', queue: '24.3.2', index: '24.3.2', emulator: '1.0.1' });
});

test('a major release of an optional peer dependency takes what can use it a patch further', () => {
  assert.equal(plan('24.3.1', { generator: 'major' }), { generator: '1.0.0', cli: '1.0.1' });
  assert.equal(plan('24.3.1', { generator: 'major', cli: 'minor' }), { generator: '1.0.0', cli: '1.1.0' });
});

test('a text stands under the heading that its changeset says', () => {
  const changesets: NewChangeset[] = [{ id: 'one', summary: 'Break.', releases: [{ name: '@tc/queue', type: 'major' }] }];
  assert.equal(planReleases(changesets, workspace('24.4.0'), config).changesets, changesets);
});

test.run();
