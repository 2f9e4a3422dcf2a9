import { readFileSync } from 'node:fs';
import { type Argument, Command } from 'commander';
import { GROUPS } from './groups.ts';
import type { Context } from './kernel/context.ts';
import { addGlobalOptions } from './kernel/define.ts';
import { usageFailure } from './kernel/failure.ts';
import type { Group } from './kernel/group.ts';

const DESCRIPTION = 'The command line of Taskcluster.';
const FOOTER = `
Run \`tc <command> --help\` for the options and examples of a command.

Configuration: the variables TASKCLUSTER_ROOT_URL, TASKCLUSTER_CLIENT_ID,
TASKCLUSTER_ACCESS_TOKEN and TASKCLUSTER_CERTIFICATE, or the profiles of
\`tc config\`. Sign in with \`eval "$(tc signin)"\`.

Exit codes: 0 done, 1 a task or a call failed, 2 wrong usage, 3 not signed in
or not allowed, 130 interrupted.`;

/** The version of this package. */
export function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Builds the commands that `args` need: all groups by name, and the commands of the one group that `args` name. */
export async function createProgram(context: Context, args: readonly string[]): Promise<Command> {
  const { name, rest } = chosenGroup(args);
  const program = emptyProgram(context);
  for (const group of GROUPS) {
    const command = addGroup(program, group);
    if (group.name === name) await fill(command, group, context, rest);
  }
  showHelpAlone(program);
  return program;
}

/** Builds all commands, for the documentation. */
export async function createWholeProgram(context: Context): Promise<Command> {
  const program = emptyProgram(context);
  for (const group of GROUPS) await fill(addGroup(program, group), group, context, undefined);
  return program;
}

function emptyProgram(context: Context): Command {
  const { stdout, stderr } = context.host;
  const program = new Command('tc')
    .description(DESCRIPTION)
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show the help of a command')
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' ') })
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      getOutHelpWidth: () => Math.min(stdout.columns || 100, 100),
      getErrHelpWidth: () => Math.min(stderr.columns || 100, 100),
      outputError: (text, write) => write(text.replace(/^error: /, 'tc: ').replace(/^\((Did you mean .*)\)$/m, '$1')),
    })
    .addHelpText('after', FOOTER);
  addGlobalOptions(program);
  program.hook('preAction', async (_, command) => {
    const [first, last] = [program.opts(), command.opts()];
    await context.prepare({
      json: Boolean(first['json'] || last['json']),
      color: first['color'] !== false && last['color'] !== false,
      profile: last['profile'] ?? first['profile'],
    });
  });
  return program;
}

function argumentTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

function addGroup(program: Command, { name, summary, section }: Group): Command {
  return program
    .command(name)
    .summary(summary)
    .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
    .helpGroup(`${section}:`);
}

async function fill(command: Command, group: Group, context: Context, rest: readonly string[] | undefined): Promise<void> {
  const { default: fillGroup } = await group.load();
  await fillGroup(command, context, rest);
  addOptionsToCommands(command);
}

function addOptionsToCommands(command: Command): void {
  if (command.commands.length === 0 || hasAction(command)) {
    addGlobalOptions(command);
    command.showHelpAfterError(`Usage: ${path(command)} ${command.usage()}`);
  } else {
    // A group without a command shows its help. Commander would report an error.
    showHelpAlone(command);
  }
  for (const child of command.commands) addOptionsToCommands(child);
}

/** Makes a group show its help when no command is given, and an error that names the nearest command when there is no such command. */
function showHelpAlone(command: Command): void {
  command
    .allowExcessArguments()
    .allowUnknownOption()
    .action(async () => {
      const [word, child] = command.args;
      if (word === undefined) return command.outputHelp();
      if (word === 'help') return (command.commands.find((each) => each.name() === child) ?? command).outputHelp();
      const { nearest } = await import('./kernel/nearest.ts');
      if (word.startsWith('-')) {
        const options = command.createHelp().visibleOptions(command);
        throw usageFailure(
          `${path(command)} has no option ${word}`,
          nearest(
            word,
            options.flatMap(({ long }) => long ?? []),
          ),
        );
      }
      const names = command.commands.map((each) => each.name());
      throw usageFailure(`${JSON.stringify(word)} is not a command of ${path(command)}`, nearest(word, names));
    });
}

/** The words that lead to a command, such as `tc api queue`. */
function path(command: Command): string {
  return command.parent === null ? command.name() : `${path(command.parent)} ${command.name()}`;
}

function hasAction(command: Command): boolean {
  return (command as unknown as { readonly _actionHandler: unknown })._actionHandler !== null;
}

/** The group that `args` name: the first argument that is neither an option nor the value of one. */
function chosenGroup(args: readonly string[]): { readonly name: string | undefined; readonly rest: readonly string[] } {
  for (let index = 0; index < args.length; index++) {
    const argument = args[index];
    if (argument === '--profile') index++;
    else if (argument !== undefined && argument !== 'help' && !argument.startsWith('-'))
      return { name: argument, rest: args.slice(index + 1) };
  }
  return { name: undefined, rest: [] };
}
