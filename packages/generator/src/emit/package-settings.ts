/** What differs between the packages of this repository and those of other projects. */
export interface PackageSettings {
  /** Whether the packages build outside of this repository. */
  readonly standalone: boolean;
  /** The version range of `@tc/core`. */
  readonly core: string;
  /** The licence in package.json, as an SPDX expression. */
  readonly license?: string;
  /** The version of packages that do not exist yet. By default, the Taskcluster release. */
  readonly version?: string;
}

/** The settings of this repository's own packages. */
export const OWN_PACKAGES: PackageSettings = { standalone: false, core: 'workspace:^', license: 'MPL-2.0' };
