import { Command } from 'commander';
import { buildModel } from './build-model.ts';
import { generate, loadModel } from './generate.ts';
import { load } from './load.ts';
import { parse } from './parse.ts';
import { compare, write } from './write.ts';

const SOURCE = 'a folder of references, a bundle file, or the root URL of a deployment';

const program = new Command('generator').description('makes the service packages from references');

program
  .command('generate')
  .description('writes the packages of all services')
  .option('--from <source>', SOURCE, 'references')
  .option('--release <x.y.z>', 'the Taskcluster release of the source, where it does not tell')
  .option('--out <folder>', 'the folder of packages', 'packages')
  .option('--check', 'write nothing; fail when a file differs')
  .action(async ({ from, release, out, check }: { from: string; release?: string; out: string; check?: boolean }) => {
    const files = await generate(await loadModel(from, release), out);
    const differences = await compare(out, files);
    const { changed, stale } = differences;
    if (!check) await write(out, differences);
    for (const path of stale) console.log(`${check ? 'not generated any more' : 'deleted'}: ${out}/${path}`);
    for (const { path } of changed) console.log(`${check ? 'differs' : 'wrote'}: ${out}/${path}`);
    console.log(`${files.length} files, ${changed.length + stale.length} ${check ? 'differ' : 'changed'}`);
    if (check && changed.length + stale.length > 0) {
      console.error('Run `pnpm generate` and commit what it writes.');
      process.exitCode = 1;
    }
  });

program
  .command('check-schemas')
  .description('compares the generated schemas with those of the references, document by document')
  .option('--from <source>', SOURCE, 'references')
  .option('--release <x.y.z>', 'the Taskcluster release of the source, where it does not tell')
  .action(async ({ from, release }: { from: string; release?: string }) => {
    const { checkSchemas } = await import('./check/check-schemas.ts');
    const { reportTable } = await import('./check/report.ts');
    const references = parse(await load(from, release));
    const reports = await checkSchemas(references, buildModel(references));
    console.log(reportTable(reports));
    if (reports.some(({ disagreements }) => disagreements.length > 0)) process.exitCode = 1;
  });

await program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
});
