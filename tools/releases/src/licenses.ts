/** What `pnpm licenses list --json` gives: packages by licence. */
export type Listing = Readonly<Record<string, readonly { readonly name: string; readonly versions: readonly string[] }[]>>;

/** Licences that what users install may have: permissive ones, and our own. */
export const FOR_USERS: readonly string[] = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0', 'Unlicense'];

/** Licences that what we develop with may have as well: it is not passed on. */
export const FOR_DEVELOPMENT: readonly string[] = [
  ...FOR_USERS,
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'EPL-2.0',
  'Python-2.0',
  'WTFPL',
  'Zlib',
];

/** Licences that a package's metadata does not tell, read from its licence file. */
const READ: Readonly<Record<string, string>> = { spawndamnit: 'MIT' };

/** The packages of a listing whose licence is not allowed, each with it. */
export function forbidden(listing: Listing, allowed: readonly string[]): string[] {
  return Object.entries(listing).flatMap(([license, packages]) =>
    packages
      .filter(({ name }) => !isAllowed(READ[name] ?? license, allowed))
      .map(({ name, versions }) => `${name}@${versions.join(', ')}: ${license}`),
  );
}

/** A listing as a table: licence, how many packages, which. */
export function licenseTable(listing: Listing): string {
  const rows = Object.entries(listing).sort(([, a], [, b]) => b.length - a.length);
  const width = Math.max(...rows.map(([license]) => license.length));
  return rows
    .map(
      ([license, packages]) =>
        `${license.padEnd(width)}  ${String(packages.length).padStart(4)}  ${packages.map(({ name }) => name).join(' ')}`,
    )
    .join('\n');
}

/** One of several will do, all of several must: `(MIT OR GPL-3.0)`, `MIT AND ISC`. */
function isAllowed(license: string, allowed: readonly string[]): boolean {
  const bare = license.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some((part) => isAllowed(part, allowed));
  if (bare.includes(' AND ')) return bare.split(' AND ').every((part) => isAllowed(part, allowed));
  return allowed.includes(bare);
}
