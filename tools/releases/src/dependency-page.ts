import { BUNDLED, type RuntimeDependency } from './runtime-dependencies.ts';

/** Why packages of ours depend on others. */
const REASONS: Readonly<Record<string, string>> = {
  '@biomejs/biome': 'formats generated code',
  '@clack/prompts': 'questions in a terminal',
  '@noble/hashes': 'SHA and HMAC outside Node, where signing must not be asynchronous; audited',
  ajv: 'JSON Schemas that are not known when the emulator is built: those of hooks and worker pools',
  'ajv-formats': 'the string formats that Taskcluster’s services accept',
  'cli-progress': 'progress bars',
  commander: 'the commands, their options and help',
  'cron-parser': 'schedules of hooks, in the dialect of Taskcluster',
  'fast-string-width': 'columns of a table in a terminal',
  got: 'HTTP in Node; see [the decision](decisions/got-by-default.md)',
  hawk: 'signs requests in Node, and checks them in the emulator; the reference implementation',
  'json-e': 'renders the templates of hooks; Taskcluster’s own',
  'log-update': 'lines that change while a task runs',
  mime: 'content types of uploaded files',
  open: 'opens a page in the browser, for `tc signin`',
  picocolors: 'colours in a terminal',
  picomatch: 'patterns such as `public/logs/**`',
  'rabbitmq-client': 'AMQP; reconnects by itself, and needs no other package',
  slugid: 'ids of tasks; Taskcluster’s own',
  'supports-hyperlinks': 'links in a terminal, where it can show them',
  typebox: 'checks documents; see [the decision](decisions/typebox.md)',
  yaml: 'reads and writes YAML files',
};

const INTRODUCTION = `# Dependencies

<!-- Written by \`pnpm dependencies\`. Do not edit. -->

What users of the packages get from others, in the versions of this repository's lockfile. None of it has install scripts, and all of it is under a permissive licence or the MPL. The tests fail if that changes, or if this page is out of date.

Every dependency needs a reason. When you add one, check that people look after it, that it supports Node 20.19, and what it brings along; then write the reason into \`tools/releases/src/dependency-page.ts\` and run \`pnpm dependencies\`. Binaries for single systems, which some packages bring along, are left out. New versions enter the lockfile a day after their release at the earliest. Dependabot proposes them every month.
`;

/** Writes the page about dependencies. @throws {Error} if a package has no reason */
export function dependencyPage(dependencies: readonly RuntimeDependency[]): string {
  const direct = dependencies.filter(({ through }) => through === undefined);
  const indirect = dependencies.filter(({ through }) => through !== undefined);
  const bundles = Object.entries(BUNDLED).map(([name, parts]) => `\`${name}\` contains what it uses of ${parts.join(', ')}`);
  return [
    INTRODUCTION,
    '## What our packages use\n',
    table(['package', 'version', 'licence', 'kB', 'used by', 'for'], direct.map(directRow)),
    `\n${bundles.join('; ')}, and of what these need: see [the decision](decisions/bundled-libraries.md). Users do not install these packages, so their sizes do not count.\n`,
    '## What these need in turn\n',
    table(['package', 'version', 'licence', 'kB', 'through', 'in'], indirect.map(indirectRow)),
    '',
  ].join('\n');
}

function directRow({ name, version, license, size, neededBy }: RuntimeDependency): string[] {
  const reason = REASONS[name];
  if (reason === undefined) throw new Error(`${name} has no reason; add one to REASONS in tools/releases/src/dependency-page.ts`);
  return [name, version, license, kilobytes(size), neededBy.join(', '), reason];
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
