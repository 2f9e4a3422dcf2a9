import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { OWN_PACKAGES } from '../../src/emit/package-settings.ts';
import { emitBundles } from '../../src/emit/reference-bundle.ts';
import { generate } from '../../src/generate.ts';
import { load } from '../../src/load/load.ts';
import { parse } from '../../src/parse/parse.ts';
import { compareReleases, readReleases, writeReleases } from '../../src/source/releases.ts';
import { type Source, SourceError } from '../../src/source/source.ts';
import { compare, write } from '../../src/write/write.ts';
import { changeset, serviceChangeset } from './changeset.ts';
import { planUpgrade, type Upgrade } from './plan-upgrade.ts';

/** The folders of this repository that an upgrade changes. */
export interface Folders {
  readonly references: string;
  readonly packages: string;
  /** The references that the emulator serves. */
  readonly bundles: string;
  readonly changesets: string;
}

/**
 * Takes in a release: writes references, packages and changesets.
 * @param from - a bundle, a folder or a deployment's root URL
 * @param dry - writes nothing
 * @throws {SourceError} if a later release was taken in already, or if something is wrong with the source
 */
export async function upgrade(release: string, from: string, folders: Folders, dry = false): Promise<Upgrade> {
  const releases = await readReleases(folders.references);
  if (compareReleases(release, releases.taskcluster) < 0)
    throw new SourceError(from, '', `has the references of Taskcluster ${release}, but ${releases.taskcluster} was taken in already`);
  const ours = await load(folders.references);
  const plan = planUpgrade(ours, releases, await load(from, release));
  if (dry) return plan;
  await writeReferences(folders.references, ours, plan.source);
  await writeReleases(folders.references, plan.releases);
  const files = await generate(plan.model, folders.packages, { ...OWN_PACKAGES, version: '0.0.0' });
  await write(folders.packages, await compare(folders.packages, files));
  const bundles = await compare(folders.bundles, emitBundles(parse(plan.source)));
  await write(folders.bundles, bundles);
  const changed = plan.diff.services.filter(({ status }) => status !== 'same');
  const texts = changed.map((service) => {
    const model = plan.model.services.find(({ name }) => name === service.service);
    if (model === undefined) throw new Error(`${service.service} has no package`);
    return serviceChangeset(service, model, release);
  });
  if (bundles.changed.length > 0) {
    const services = bundles.changed.map(({ path }) => path.replace(/\.json$/, '')).join(', ');
    texts.push(
      changeset(`taskcluster-${release}-emulator`, '@tc/emulator', 'minor', `Serve the references of Taskcluster ${release}: ${services}.`),
    );
  }
  await Promise.all(texts.map(({ name, content }) => writeFile(join(folders.changesets, name), content)));
  return plan;
}

async function writeReferences(folder: string, before: Source, after: Source): Promise<void> {
  const paths = new Set(after.files.map(({ path }) => path));
  await Promise.all(before.files.filter(({ path }) => !paths.has(path)).map(({ file }) => rm(file)));
  const fresh = after.files.filter((file) => !before.files.includes(file));
  await Promise.all(
    fresh.map(async ({ file, content }) => {
      const path = join(folder, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, stringify(content, { lineWidth: 0, aliasDuplicateObjects: false }));
    }),
  );
}
