import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './service-version.ts';

/** The version of a new package, before its first release. */
const UNRELEASED = '0.0.0';

/** Returns the version of a changelog's newest entry. */
export function newestEntry(changelog: string): string | undefined {
  return /^## (\S+)$/m.exec(changelog)?.[1];
}

/** Lists the contradictions between a package's version and its changelog. A package that was never released has no changelog yet. */
export function disagreements(directory: string): string[] {
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as Manifest;
  const { name, version } = manifest;
  const file = join(directory, 'CHANGELOG.md');
  if (version === UNRELEASED && !existsSync(file)) return [];
  const changelog = readFileSync(file, 'utf8');
  const newest = newestEntry(changelog);
  return [
    ...(changelog.startsWith(`# ${name}\n`)
      ? []
      : [`the changelog of ${name} has the title ${JSON.stringify(changelog.split('\n', 1)[0])}`]),
    ...(newest === version ? [] : [`${name} is at ${version}, but its changelog begins with ${newest}`]),
  ];
}
