import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import applyReleasePlan from '@changesets/apply-release-plan';
import { read } from '@changesets/config';
import readChangesets from '@changesets/read';
import { getPackages } from '@manypkg/get-packages';
import { planReleases } from './plan-releases.ts';

/** What a package was and is now. */
export interface Versioned {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Uses up the changesets of a repository: writes versions and changelogs, and brings the lockfile up to date.
 * @param root - the folder of the repository
 */
export async function versionPackages(root: string): Promise<Versioned[]> {
  const packages = await getPackages(root);
  const config = await read(root, packages);
  const plan = planReleases(await readChangesets(root), packages, config);
  const released = plan.releases.filter(({ type }) => type !== 'none');
  if (released.length === 0) return [];
  const directories = new Map(packages.packages.map(({ dir, packageJson }) => [packageJson.name, dir]));
  await applyReleasePlan(plan, packages, config);
  // Changesets has its own format for files, and also writes packages that depend on a released one without being released.
  const written = [
    ...packages.packages.map(({ dir }) => join(dir, 'package.json')),
    ...released.map(({ name }) => join(directories.get(name) ?? '', 'CHANGELOG.md')),
  ];
  execFileSync('biome', ['format', '--write', ...written], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: withTools(root) });
  execFileSync('pnpm', ['install', '--lockfile-only', '--no-frozen-lockfile', '--prefer-offline'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return released.map(({ name, oldVersion, newVersion }) => ({ name, from: oldVersion, to: newVersion }));
}

function withTools(root: string): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}` };
}
