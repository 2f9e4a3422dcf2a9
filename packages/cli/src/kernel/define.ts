import type { Command } from 'commander';

/** What the documentation says about a command besides its usage. */
export interface CommandText {
  /** One line, for lists of commands. */
  readonly summary: string;
  /** More than one line, if needed. Default: the summary. */
  readonly description?: string;
  /** The shape of the output with `--json`. `undefined` when the output is never JSON. */
  readonly json?: string;
  readonly examples?: readonly string[];
}

const texts = new WeakMap<Command, CommandText>();

/** The text that {@link define} got for a command. */
export function textOf(command: Command): CommandText | undefined {
  return texts.get(command);
}

/** Adds a command with its arguments, such as `status <taskId>`, to a group. */
export function define(group: Command, usage: string, text: CommandText): Command {
  return describeCommand(group.command(usage), text);
}

/** Gives a command its texts and the global options. */
export function describeCommand(command: Command, text: CommandText): Command {
  texts.set(command, text);
  command.summary(text.summary).description(text.description ?? text.summary);
  const { json, examples = [] } = text;
  const notes = [
    ...(json === undefined ? [] : ['', `JSON: ${json}`]),
    ...(examples.length === 0 ? [] : ['', 'Examples:', ...examples.map((example) => `  ${example}`)]),
  ];
  if (notes.length > 0) command.addHelpText('after', notes.join('\n'));
  return command;
}

/** Adds the options that every command has. `tc` takes them before the command as well. */
export function addGlobalOptions(command: Command): void {
  command
    .optionsGroup('Global options:')
    .option('--json', 'write JSON instead of text for people')
    .option('--profile <name>', 'use a profile of the configuration file')
    .option('--no-color', 'write no colours');
}

/** Reads an option that can be given several times. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}
