import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './service-version.ts';

/** The version that a changelog's newest entry is of. */
export function newestEntry(changelog: string): string | undefined {
  return /^## (\S+)$/m.exec(changelog)?.[1];
}

/** What does not agree between a package's version, its changelog and what it is generated from; nothing when all does. */
export function disagreements(directory: string): string[] {
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as Manifest;
  const { name, version } = manifest;
  const changelog = readFileSync(join(directory, 'CHANGELOG.md'), 'utf8');
  const newest = newestEntry(changelog);
  return [
    ...(changelog.startsWith(`# ${name}\n`) ? [] : [`the changelog of ${name} is headed ${JSON.stringify(changelog.split('\n', 1)[0])}`]),
    ...(newest === version ? [] : [`${name} is at ${version}, and its changelog begins with ${newest}`]),
  ];
}
