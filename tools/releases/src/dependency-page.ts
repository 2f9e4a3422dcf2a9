import { BUNDLED, type RuntimeDependency } from './runtime-dependencies.ts';

/** What a maintainer found out about a dependency. */
interface Audit {
  /** The year of its last release of any version, when it was last looked at: in November 2026. */
  readonly released: number;
  /** Why packages of ours depend on it. */
  readonly reason: string;
}

const AUDITS: Readonly<Record<string, Audit>> = {
  '@biomejs/biome': { released: 2026, reason: 'formats generated code' },
  '@clack/prompts': { released: 2026, reason: 'questions in a terminal' },
  '@noble/hashes': { released: 2026, reason: 'SHA and HMAC outside Node, where signing must not be asynchronous; audited' },
  ajv: { released: 2026, reason: 'JSON Schemas that are not known when the emulator is built: those of hooks and worker pools' },
  'ajv-formats': { released: 2024, reason: 'the string formats that Taskcluster’s services accept' },
  'cli-progress': { released: 2023, reason: 'progress bars' },
  commander: { released: 2026, reason: 'the commands, their options and help' },
  'cron-parser': { released: 2026, reason: 'schedules of hooks, in the dialect of Taskcluster' },
  'fast-string-width': { released: 2025, reason: 'columns of a table in a terminal' },
  got: { released: 2026, reason: 'HTTP in Node; see [the decision](decisions/got-by-default.md)' },
  hawk: { released: 2024, reason: 'signs requests in Node, and checks them in the emulator; the reference implementation' },
  'json-e': { released: 2026, reason: 'renders the templates of hooks; Taskcluster’s own' },
  'log-update': { released: 2026, reason: 'lines that change while a task runs' },
  mime: { released: 2026, reason: 'content types of uploaded files' },
  open: { released: 2026, reason: 'opens a page in the browser, for `tc signin`' },
  picocolors: { released: 2024, reason: 'colours in a terminal' },
  picomatch: { released: 2026, reason: 'patterns such as `public/logs/**`' },
  'rabbitmq-client': { released: 2025, reason: 'AMQP; reconnects by itself, and needs no other package' },
  slugid: { released: 2023, reason: 'ids of tasks; Taskcluster’s own' },
  'supports-hyperlinks': { released: 2026, reason: 'links in a terminal, where it can show them' },
  typebox: { released: 2026, reason: 'checks documents; see [the decision](decisions/typebox.md)' },
  yaml: { released: 2026, reason: 'reads and writes YAML files' },
};

const INTRODUCTION = `# Dependencies

<!-- Written by \`pnpm dependencies\`. Do not edit. -->

What users of the packages get from others, in the versions of this repository's lockfile. None of it has install scripts, and all of it is under a permissive licence or the MPL. The tests fail if that changes, or if this page is out of date.

Every dependency needs a reason. When you add one, check that people look after it, that it supports Node 20.19, and what it brings along; then write the reason and the year of its last release into \`tools/releases/src/dependency-page.ts\` and run \`pnpm dependencies\`. Binaries for single systems, which some packages bring along, are left out. New versions enter the lockfile a day after their release at the earliest. Dependabot proposes them every month.

The years of the last releases were looked up in November 2026. Dependencies with an old one are small and finished: ajv-formats, cli-progress, hawk, picocolors and slugid.
`;

/** Writes the page about dependencies. @throws {Error} if a package has no reason */
export function dependencyPage(dependencies: readonly RuntimeDependency[]): string {
  const direct = dependencies.filter(({ through }) => through === undefined);
  const indirect = dependencies.filter(({ through }) => through !== undefined);
  const bundles = Object.entries(BUNDLED).map(([name, parts]) => `\`${name}\` contains what it uses of ${parts.join(', ')}`);
  return [
    INTRODUCTION,
    '## What our packages use\n',
    table(['package', 'version', 'licence', 'kB', 'last release', 'used by', 'for'], direct.map(directRow)),
    `\n${bundles.join('; ')}, and of what these need: see [the decision](decisions/bundled-libraries.md). Users do not install these packages, so their sizes do not count.\n`,
    '## What these need in turn\n',
    table(['package', 'version', 'licence', 'kB', 'through', 'in'], indirect.map(indirectRow)),
    '',
  ].join('\n');
}

function directRow({ name, version, license, size, neededBy }: RuntimeDependency): string[] {
  const audit = AUDITS[name];
  if (audit === undefined) throw new Error(`${name} has no reason; add one to AUDITS in tools/releases/src/dependency-page.ts`);
  return [name, version, license, kilobytes(size), String(audit.released), neededBy.join(', '), audit.reason];
}

function indirectRow({ name, version, license, size, neededBy, through = '' }: RuntimeDependency): string[] {
  return [name, version, license, kilobytes(size), through, neededBy.join(', ')];
}

function kilobytes(bytes: number): string {
  return String(Math.ceil(bytes / 1000));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((title) => (title === 'kB' ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
