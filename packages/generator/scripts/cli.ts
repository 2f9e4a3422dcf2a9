import { Command } from 'commander';
import type { GeneratedFile } from '../src/emit/package.ts';
import { emitBundles } from '../src/emit/reference-bundle.ts';
import { generate } from '../src/generate.ts';
import { load } from '../src/load/load.ts';
import { buildModel } from '../src/model/build-model.ts';
import { parse } from '../src/parse/parse.ts';
import { compare, write } from '../src/write/write.ts';
import { missingTexts } from './upgrade/placeholder.ts';

const SOURCE = 'a folder of references, a bundle file, or the root URL of a deployment';

interface GenerateOptions {
  readonly from: string;
  readonly release?: string;
  readonly out: string;
  readonly bundles?: string;
  readonly check?: boolean;
}

const program = new Command('generator').description('Generates the service packages from references.');

program
  .command('generate')
  .description('Generate the packages of all services.')
  .option('--from <source>', SOURCE, 'references')
  .option('--release <x.y.z>', 'the Taskcluster release, if the source does not say it')
  .option('--out <folder>', 'the folder of packages', 'packages')
  .option('--bundles <folder>', 'also write the references that a deployment publishes to this folder, one file per service')
  .option('--check', 'write nothing; fail if a file differs')
  .action(async ({ from, release, out, bundles, check = false }: GenerateOptions) => {
    const source = await load(from, release);
    const references = parse(source);
    const missing = missingTexts(source.files);
    const differing = [
      await updateFolder(out, await generate(buildModel(references), out), check),
      bundles === undefined ? 0 : await updateFolder(bundles, emitBundles(references), check),
    ];
    for (const { file, pointer, text } of missing) console.log(`text to write: ${file}#${pointer}: ${text}`);
    if (check && missing.length > 0) process.exitCode = 1;
    if (check && differing.some((count) => count > 0)) {
      console.error('Run `pnpm generate` and commit the changes.');
      process.exitCode = 1;
    }
  });

program
  .command('check-schemas')
  .description('Compare the generated schemas with those of the references, document by document.')
  .option('--from <source>', SOURCE, 'references')
  .option('--release <x.y.z>', 'the Taskcluster release, if the source does not say it')
  .action(async ({ from, release }: { from: string; release?: string }) => {
    const { checkSchemas } = await import('./check/check-schemas.ts');
    const { reportTable } = await import('./check/report-table.ts');
    const references = parse(await load(from, release));
    const reports = await checkSchemas(references, buildModel(references));
    console.log(reportTable(reports));
    if (reports.some(({ disagreements }) => disagreements.length > 0)) process.exitCode = 1;
  });

/** Writes the files that differ, or only lists them. @returns how many files differ */
async function updateFolder(folder: string, files: readonly GeneratedFile[], check: boolean): Promise<number> {
  const differences = await compare(folder, files);
  const { changed, stale } = differences;
  if (!check) await write(folder, differences);
  for (const path of stale) console.log(`${check ? 'no longer generated' : 'deleted'}: ${folder}/${path}`);
  for (const { path } of changed) console.log(`${check ? 'differs' : 'wrote'}: ${folder}/${path}`);
  console.log(`${folder}: ${files.length} files, ${changed.length + stale.length} ${check ? 'differ' : 'changed'}`);
  return changed.length + stale.length;
}

program
  .command('upgrade')
  .description('Take in a Taskcluster release: update references and packages, and write changesets.')
  .argument('<release>', 'the release, such as 25.0.1')
  .requiredOption('--from <source>', SOURCE)
  .option('--dry-run', 'write nothing')
  .action(async (release: string, { from, dryRun = false }: { from: string; dryRun?: boolean }) => {
    const { upgrade } = await import('./upgrade/upgrade.ts');
    const { upgradeReport } = await import('./upgrade/upgrade-report.ts');
    const folders = { references: 'references', packages: 'packages', bundles: 'packages/emulator/references', changesets: '.changeset' };
    console.log(upgradeReport(await upgrade(release, from, folders, dryRun)));
  });

program
  .command('diff')
  .description('List the differences between two releases, by service.')
  .argument('<old>', SOURCE)
  .argument('<new>', SOURCE)
  .option('--old-release <x.y.z>', 'the release of the old source, if it does not say it')
  .option('--new-release <x.y.z>', 'the release of the new source, if it does not say it')
  .option('--json', 'print JSON')
  .option('--texts', 'also list changes of texts')
  .action(async (old: string, now: string, options: { oldRelease?: string; newRelease?: string; json?: boolean; texts?: boolean }) => {
    const { diffReferences } = await import('../src/diff/diff-references.ts');
    const { diffTable } = await import('../src/diff/diff-table.ts');
    const found = diffReferences(parse(await load(old, options.oldRelease)), parse(await load(now, options.newRelease)));
    console.log(options.json ? JSON.stringify(found, null, 2) : diffTable(found, options.texts));
  });

await program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
});
