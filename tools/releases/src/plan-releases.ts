import assembleReleasePlan from '@changesets/assemble-release-plan';
import type { Config, NewChangeset, ReleasePlan } from '@changesets/types';
import type { Packages } from '@manypkg/get-packages';
import { bumpBetween, type Manifest, serviceVersion } from './service-version.ts';

/**
 * What `changeset version` would do, with service packages at the versions that Taskcluster gives them. Whether a dependent must
 * follow goes by those versions; under which heading of the changelog a text stands goes by what its changeset says.
 */
export function planReleases(changesets: readonly NewChangeset[], packages: Packages, config: Config): ReleasePlan {
  const manifests = new Map(packages.packages.map(({ packageJson }) => [packageJson.name, packageJson as Manifest]));
  const versionOf = (name: string): string | undefined => {
    const { version, taskcluster } = manifests.get(name) ?? {};
    return version !== undefined && taskcluster ? serviceVersion(version, taskcluster.release) : undefined;
  };
  const stepping = changesets.map((changeset) => ({
    ...changeset,
    releases: changeset.releases.map((release) => {
      const next = release.type === 'none' ? undefined : versionOf(release.name);
      return next === undefined ? release : { ...release, type: bumpBetween(manifests.get(release.name)?.version ?? next, next) };
    }),
  }));
  const plan = assembleReleasePlan(stepping, withOptionalPeers(packages), config, undefined);
  return {
    ...plan,
    changesets: changesets.filter(({ id }) => plan.changesets.some((kept) => kept.id === id)),
    releases: plan.releases.map((release) => ({
      ...release,
      newVersion: release.type === 'none' ? release.newVersion : (versionOf(release.name) ?? release.newVersion),
    })),
  };
}

/**
 * Makes dependencies of optional peer dependencies. By the rules of changesets, any new version of a peer dependency breaks what depends
 * on it; an optional one breaks nothing.
 */
function withOptionalPeers(packages: Packages): Packages {
  return {
    ...packages,
    packages: packages.packages.map(({ dir, packageJson }) => {
      const { peerDependencies = {}, peerDependenciesMeta = {} } = packageJson as Manifest & PeerDependencies;
      const isOptional = ([name]: readonly [string, string]): boolean => peerDependenciesMeta[name]?.optional === true;
      const peers = Object.entries(peerDependencies);
      return {
        dir,
        packageJson: {
          ...packageJson,
          dependencies: { ...packageJson.dependencies, ...Object.fromEntries(peers.filter(isOptional)) },
          peerDependencies: Object.fromEntries(peers.filter((peer) => !isOptional(peer))),
        },
      };
    }),
  };
}

interface PeerDependencies {
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}
