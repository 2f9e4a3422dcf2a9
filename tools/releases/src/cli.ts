import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FOR_DEVELOPMENT, FOR_USERS, forbidden, type Listing, licenseTable } from './licenses.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

const COMMANDS: Readonly<Record<string, () => Promise<void> | void>> = {
  version: async () => {
    const { versionPackages } = await import('./version-packages.ts');
    const versioned = await versionPackages(ROOT);
    for (const { name, from, to } of versioned) console.log(`${name} ${from} → ${to}`);
    if (versioned.length === 0) console.log('No changesets: nothing to version.');
  },
  dependencies: async () => {
    const { dependencyPage } = await import('./dependency-page.ts');
    const { runtimeDependencies } = await import('./runtime-dependencies.ts');
    writeFileSync(resolve(ROOT, 'docs/dependencies.md'), dependencyPage(runtimeDependencies(ROOT)));
  },
  licenses: () => {
    for (const [who, filter, allowed] of [
      ['users install', ['--prod', '--filter', './packages/*'], FOR_USERS],
      ['we develop with', [], FOR_DEVELOPMENT],
    ] as const) {
      const listing = listLicenses(filter);
      console.log(`What ${who}:\n${licenseTable(listing)}\n`);
      const refused = forbidden(listing, allowed);
      for (const line of refused) console.error(`not allowed: ${line}`);
      if (refused.length > 0) process.exitCode = 1;
    }
  },
};

/** The licences of what is installed here. */
function listLicenses(filter: readonly string[]): Listing {
  const args = ['licenses', 'list', '--recursive', '--json', ...filter];
  return JSON.parse(execFileSync('pnpm', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 })) as Listing;
}

const command = COMMANDS[process.argv[2] ?? ''];
if (command === undefined) {
  console.error(`expected one of: ${Object.keys(COMMANDS).join(', ')}`);
  process.exitCode = 1;
} else await command();
