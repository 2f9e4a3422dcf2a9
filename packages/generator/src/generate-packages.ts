import { createRequire } from 'node:module';
import { generate } from './generate.ts';
import { type LoadReferencesOptions, loadReferences } from './load-references.ts';
import { buildModel } from './model/build-model.ts';
import { compare, type Differences, write } from './write/write.ts';

/** The options of {@link generatePackages}. */
export interface GeneratePackagesOptions extends LoadReferencesOptions {
  /** A folder, a bundle, the root URL of a deployment, or a Taskcluster release. */
  readonly from: string;
  /** The npm scope of the packages, such as `@acme`. */
  readonly scope: string;
  /** The folder of packages. Each service gets a folder in it. */
  readonly out: string;
  /** The version of packages that do not exist yet. Default: 0.1.0. */
  readonly packageVersion?: string | undefined;
  /** The licence of the packages, as an SPDX expression. Default: none. */
  readonly license?: string | undefined;
  /** Write nothing, only report. Default: false. */
  readonly dryRun?: boolean | undefined;
}

/**
 * Generates a package for each service. Writes only files that differ, and deletes files in `src/generated` that are no longer
 * generated. Packages that exist keep their version.
 * @returns the files that differed
 * @throws {SourceError} naming the file and the position that is wrong in the references
 */
export async function generatePackages(options: GeneratePackagesOptions): Promise<Differences & { readonly total: number }> {
  const { from, scope, out, packageVersion = '0.1.0', license, dryRun = false } = options;
  const model = buildModel(await loadReferences(from, options), scope);
  const settings = { standalone: true, core: coreRange(), version: packageVersion, ...(license !== undefined && { license }) };
  const files = await generate(model, out, settings);
  const differences = await compare(out, files);
  if (!dryRun) await write(out, differences);
  return { ...differences, total: files.length };
}

/** The range of `@tc/core` that generated code needs: the version that this package was made with, and later ones. */
function coreRange(): string {
  const { version } = createRequire(import.meta.url)('@tc/core/package.json') as { version: string };
  return `^${version}`;
}
