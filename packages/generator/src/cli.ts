#!/usr/bin/env node
import { createRequire } from 'node:module';
import { Command, InvalidArgumentError } from 'commander';
import { readConfig } from './config.ts';
import { SourceError } from './source/source.ts';

const SOURCE = 'a folder of references, a bundle file, the root URL of a deployment, or a Taskcluster release';
const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

const program = new Command('tc-generator')
  .description("Generates TypeScript packages from references in Taskcluster's format.")
  .version(version)
  .showHelpAfterError('Run with --help to see all options.');

interface GenerateFlags {
  readonly config?: string;
  readonly from?: string;
  readonly scope?: string;
  readonly out?: string;
  readonly services?: readonly string[];
  readonly packageVersion?: string;
  readonly license?: string;
  readonly texts?: string;
  readonly check?: boolean;
  readonly dryRun?: boolean;
}

program
  .command('generate')
  .description('Generate a package for each service.')
  .option('--from <source>', SOURCE)
  .option('--scope <@scope>', 'the npm scope of the packages', scope)
  .option('--out <folder>', 'the folder of packages (default: "packages")')
  .option('--services <names>', 'only these services, separated by commas', (names) => names.split(','))
  .option('--package-version <version>', 'the version of new packages (default: "0.1.0"); others keep theirs')
  .option('--license <license>', 'the licence of the packages, as an SPDX expression (default: none)')
  .option('--texts <folder>', "a folder of your own titles and descriptions (default: the references' own)")
  .option('--config <file>', 'the file that has these options (default: tc-generator.yml or tc-generator.json, if it exists)')
  .option('--dry-run', 'write nothing; list the files that would change')
  .option('--check', 'write nothing; list the files that differ, and fail if there are any')
  .addHelpText(
    'after',
    `
Examples:
  $ tc-generator generate --from https://tc.example.com --scope @acme --services widgets
  $ tc-generator generate --from references.json --scope @acme --out packages --check`,
  )
  .action(async ({ config, check = false, dryRun = false, ...flags }: GenerateFlags) => {
    const { from, scope: name, out = 'packages', ...options } = { ...(await readConfig(config)), ...flags };
    if (from === undefined) throw new Error('--from is missing; pass it, or set "from" in tc-generator.yml');
    if (name === undefined) throw new Error('--scope is missing; pass it, or set "scope" in tc-generator.yml');
    const { generatePackages } = await import('./generate-packages.ts');
    const silent = check || dryRun;
    const { changed, stale, total } = await generatePackages({ ...options, from, scope: scope(name), out, dryRun: silent });
    for (const path of stale) console.log(`${silent ? 'no longer generated' : 'deleted'}: ${out}/${path}`);
    for (const { path } of changed) console.log(`${silent ? 'differs' : 'wrote'}: ${out}/${path}`);
    const count = changed.length + stale.length;
    console.log(`${out}: ${total} files, ${count} ${silent ? 'differ' : 'changed'}`);
    if (!check || count === 0) return;
    console.error('Run `tc-generator generate` and commit the changes.');
    process.exitCode = 1;
  });

program
  .command('diff')
  .description('List the differences between two sets of references, by service.')
  .argument('<old>', SOURCE)
  .argument('<new>', SOURCE)
  .option('--json', 'print JSON')
  .option('--texts', 'also list changes of texts')
  .action(async (old: string, now: string, { json, texts }: { json?: boolean; texts?: boolean }) => {
    const { diffReferences, diffTable, loadReferences } = await import('./index.ts');
    const found = diffReferences(await loadReferences(old), await loadReferences(now));
    console.log(json ? JSON.stringify(found, null, 2) : diffTable(found, texts));
  });

function scope(name: string): string {
  if (/^@[a-z0-9][a-z0-9._-]*$/.test(name)) return name;
  throw new InvalidArgumentError(`scope is ${JSON.stringify(name)}, expected an npm scope such as "@acme".`);
}

await program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof Error)) throw error;
  const expected =
    error instanceof SourceError || error instanceof InvalidArgumentError || Object.getPrototypeOf(error) === Error.prototype;
  console.error(`error: ${expected ? error.message : error.stack}`);
  process.exitCode = 1;
});
