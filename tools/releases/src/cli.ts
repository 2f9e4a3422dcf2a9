import { execFileSync } from 'node:child_process';
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
  licenses: () => {
    for (const [who, flag, allowed] of [
      ['users install', '--prod', FOR_USERS],
      ['we develop with', '--dev', FOR_DEVELOPMENT],
    ] as const) {
      const listing = listLicenses(flag);
      console.log(`What ${who}:\n${licenseTable(listing)}\n`);
      const refused = forbidden(listing, allowed);
      for (const line of refused) console.error(`not allowed: ${line}`);
      if (refused.length > 0) process.exitCode = 1;
    }
  },
};

/** The dependencies of published packages are those of `packages/`; all else serves development. */
function listLicenses(flag: '--prod' | '--dev'): Listing {
  const filter = flag === '--prod' ? ['--filter', './packages/*', '--prod'] : [];
  const text = execFileSync('pnpm', ['licenses', 'list', '--json', ...filter], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  return JSON.parse(text) as Listing;
}

const command = COMMANDS[process.argv[2] ?? ''];
if (command === undefined) {
  console.error(`expected one of: ${Object.keys(COMMANDS).join(', ')}`);
  process.exitCode = 1;
} else await command();
