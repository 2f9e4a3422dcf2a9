import type { Command, Option } from 'commander';
import type { Context } from './kernel/context.ts';
import { createProgram } from './program.ts';

interface Suggestion {
  readonly word: string;
  readonly text: string;
}

/**
 * Prints what can follow a command line, for the scripts of `tc completion`: a suggestion per line, as word, tab and description.
 * @param args - `--`, or `--new-word` and `--`, and the words after `tc`. The last word is the one that is being typed
 */
export async function complete(args: readonly string[], context: Context): Promise<void> {
  const newWord = args[0] === '--new-word';
  const given = args.slice(args.indexOf('--') + 1);
  const words = newWord ? [...given, ''] : given;
  const typed = words.at(-1) ?? '';
  const suggestions = await suggest(words.slice(0, -1), typed, context);
  const matching = suggestions.filter(({ word }) => word.startsWith(typed));
  context.host.stdout.write(matching.map(({ word, text }) => `${word}\t${text.replace(/\s+/g, ' ')}\n`).join(''));
}

async function suggest(before: readonly string[], typed: string, context: Context): Promise<Suggestion[]> {
  let command: Command = await createProgram(context, before);
  let option: Option | undefined;
  let hasArgument = false;
  for (const word of before) {
    if (option !== undefined) {
      option = undefined;
    } else if (word.startsWith('-')) {
      const named = command.options.find(({ short, long }) => word === short || word === long);
      if (named?.required) option = named;
    } else {
      const child: Command | undefined = command.commands.find((each) => each.name() === word);
      if (child === undefined) hasArgument = true;
      else command = child;
    }
  }
  if (option !== undefined) return option.long === '--profile' ? profiles(context) : [];
  if (typed.startsWith('-')) {
    const options = command.createHelp().visibleOptions(command);
    return options.flatMap(({ long, description }) => (long ? [{ word: long, text: description }] : []));
  }
  return hasArgument ? [] : command.commands.map((child) => ({ word: child.name(), text: child.summary() }));
}

async function profiles({ host }: Context): Promise<Suggestion[]> {
  const { readConfig } = await import('./kernel/config-file.ts');
  const { profiles: all } = await readConfig(host.env);
  return Object.entries(all).map(([word, { rootUrl = '' }]) => ({ word, text: rootUrl }));
}
