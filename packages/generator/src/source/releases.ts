import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject, type Json, SourceError } from './source.ts';

/** The content of `release.json` in a folder of references. */
export interface Releases {
  /** The latest Taskcluster release that was taken in. */
  readonly taskcluster: string;
  /** The release that last changed each service. By default, the release above. */
  readonly services: Readonly<Record<string, string>>;
}

const RELEASE = /^\d+\.\d+\.\d+$/;

/** Reads `release.json` of a folder. @throws {SourceError} if it is missing or malformed */
export async function readReleases(folder: string): Promise<Releases> {
  const file = join(folder, 'release.json');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new SourceError(file, '', 'cannot be read; expected {"taskcluster": "x.y.z"}', { cause });
  });
  const content = JSON.parse(text) as Json;
  const { taskcluster, services = {} } = isObject(content) ? content : {};
  if (!isRelease(taskcluster)) throw new SourceError(file, '/taskcluster', 'expected a release such as "24.3.1"');
  if (!isObject(services)) throw new SourceError(file, '/services', 'expected releases by service');
  for (const [service, release] of Object.entries(services)) {
    if (!isRelease(release)) throw new SourceError(file, `/services/${service}`, 'expected a release such as "24.3.1"');
  }
  return { taskcluster, services: services as Releases['services'] };
}

/** Writes `release.json` of a folder, with sorted keys. */
export async function writeReleases(folder: string, { taskcluster, services }: Releases): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(services).sort(([a], [b]) => (a < b ? -1 : 1)));
  const content = { taskcluster, services: sorted };
  await writeFile(join(folder, 'release.json'), `${JSON.stringify(content, null, 2)}\n`);
}

/** Whether a value is the number of a Taskcluster release, such as `24.3.1`. */
export function isRelease(value: unknown): value is string {
  return typeof value === 'string' && RELEASE.test(value);
}

/** Compares two releases for sorting: negative if the first is older, 0 if they are equal, positive otherwise. */
export function compareReleases(one: string, other: string): number {
  const [a, b] = [one, other].map((release) => release.split('.').map(Number));
  return [0, 1, 2].map((part) => (a?.[part] ?? 0) - (b?.[part] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
