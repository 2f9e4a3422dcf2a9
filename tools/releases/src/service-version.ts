import semver from 'semver';

/** The parts of a package's package.json that versions depend on. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  /** What a service package is generated from. */
  readonly taskcluster?: { readonly service: string; readonly apiVersion: string; readonly release: string };
}

/**
 * The next version of a service package: the Taskcluster release that it is generated from, or, when that has been out before and
 * the release is one of our own, the next patch.
 * @param version - the version that it has
 * @param release - the Taskcluster release that last changed it
 */
export function serviceVersion(version: string, release: string): string {
  if (semver.gt(release, version)) return release;
  const next = semver.inc(version, 'patch');
  if (next === null) throw new Error(`${version} is no version`);
  return next;
}

/** What kind of step it is from one version to a later one. */
export function bumpBetween(version: string, next: string): 'major' | 'minor' | 'patch' {
  const step = semver.diff(version, next);
  return step === 'major' || step === 'minor' ? step : 'patch';
}
