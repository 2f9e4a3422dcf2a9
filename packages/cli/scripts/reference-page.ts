import type { Argument, Command, Option } from 'commander';
import { GROUPS } from '../src/groups.ts';
import type { Host } from '../src/index.ts';
import { Context } from '../src/kernel/context.ts';
import { textOf } from '../src/kernel/define.ts';
import { createWholeProgram } from '../src/program.ts';

const INTRODUCTION = `# The command line

<!-- Written by \`pnpm --filter @tc/cli document\` from the commands themselves. Do not edit. -->

\`npm install --global @tc/cli\` installs the command \`tc\`; \`npx @tc/cli\` runs it without installing. \`tc <command> --help\` shows the same texts as this page.

## What is common to all commands

- **Output.** Results go to stdout, and everything else to stderr. In a terminal there are colours, headings, relative times and links. In a pipe there are plain lines without headings, and timestamps.
- **\`--json\`** writes JSON instead. Its shape is below, at each command. Where it is what a method returns, new properties can appear with a new release of Taskcluster.
- **Exit codes.** 0: done. 1: a task or a call failed. 2: wrong usage; nothing was sent. 3: not signed in, or not allowed. 130: interrupted with Ctrl-C.
- **Configuration.** The deployment and the credentials come from one place: the profile that \`--profile\` or \`TC_PROFILE\` names, else the variables \`TASKCLUSTER_ROOT_URL\`, \`TASKCLUSTER_CLIENT_ID\`, \`TASKCLUSTER_ACCESS_TOKEN\` and \`TASKCLUSTER_CERTIFICATE\`, else the default profile. \`TASKCLUSTER_PROXY_URL\` takes the place of the root URL, for tasks that call through the worker's proxy. Profiles are in \`~/.config/tc/config.yml\`, or where \`TC_CONFIG\` says; only you can read the file.
- **Questions.** Commands that cancel or delete ask first. Without a terminal they need \`--yes\`.
- **Secrets.** Only \`credentials\`, \`signin\`, \`secret get\` and the responses of \`api\` contain secrets. Errors and summaries never do. In a terminal, the commands say that what they print is secret.
- **Options.** Every command has \`--json\`, \`--profile <name>\`, \`--no-color\` and \`--help\`. \`NO_COLOR\` works too. \`TASKCLUSTER_DEBUG=1\` prints each call and the stack of an error.
`;

/** Makes the page \`docs/cli.md\` from the commands. */
export async function referencePage(): Promise<string> {
  // The commands are only read, so they need no host.
  const host = { stdout: {}, stderr: {}, env: {} } as unknown as Host;
  const program = await createWholeProgram(new Context(host));
  const sections = [...new Set(GROUPS.map(({ section }) => section))];
  const contents = sections.map((section) => {
    const links = GROUPS.filter((group) => group.section === section).map(
      ({ name, summary }) => `[\`tc ${name}\`](#tc-${name}) ${summary}`,
    );
    return `- ${section}: ${links.join('; ')}`;
  });
  const commands = program.commands.flatMap((command) => describeGroup(command));
  return `${[INTRODUCTION, '## Commands\n', ...contents, '', ...commands].join('\n').trimEnd()}\n`;
}

function describeGroup(group: Command): string[] {
  const own = textOf(group);
  return [
    `## tc ${group.name()}\n`,
    ...(own === undefined ? [`${group.description()}\n`] : describeCommand(group, 'tc')),
    ...group.commands.flatMap((command) => [
      // `tc api <service> <method>` stands for all methods.
      ...(command.name().startsWith('<') ? [] : [`### tc ${group.name()} ${command.name()}\n`]),
      ...describeCommand(command, `tc ${group.name()}`),
    ]),
  ];
}

function describeCommand(command: Command, parent: string): string[] {
  const { description, summary, json, examples = [] } = textOf(command) ?? { summary: command.summary() };
  const usage = [parent, command.name(), ...command.registeredArguments.map(argumentTerm)].join(' ');
  const options = command.options.filter(({ long }) => !['--json', '--profile', '--no-color'].includes(long ?? ''));
  return [
    `\`${usage}\`\n`,
    `${sentence(description ?? summary)}\n`,
    ...(options.length === 0 ? [] : ['| option | |', '| --- | --- |', ...options.map(optionRow), '']),
    ...(json === undefined ? [] : [`JSON: ${json}.\n`]),
    ...(examples.length === 0 ? [] : ['```sh', ...examples, '```\n']),
  ];
}

function sentence(text: string): string {
  const capital = `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

function argumentTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

function optionRow({ flags, description, defaultValue, mandatory }: Option): string {
  const shown = Array.isArray(defaultValue) && defaultValue.length === 0 ? undefined : defaultValue;
  const note = mandatory ? ' (required)' : shown === undefined || typeof shown === 'boolean' ? '' : ` (default: ${String(shown)})`;
  // Markdown reads `<id>` as HTML.
  return `| \`${flags}\` | ${(description + note).replaceAll(/[|<]/g, '\\$&')} |`;
}
