import { RootCommand, type Command as TabCommand } from '@bomb.sh/tab';
import type { Command, Option } from 'commander';
import type { Context } from './kernel/context.ts';
import { createProgram } from './program.ts';

/** Prints what can follow `words`, for the scripts of `tc completion`. The last word is the one that is being typed. */
export async function complete(words: readonly string[], context: Context): Promise<void> {
  const program = await createProgram(context, words.slice(0, -1));
  const root = new RootCommand();
  addOptions(root, program);
  addCommands(root, program, []);
  root.parse([...words]);
}

function addCommands(root: RootCommand, parent: Command, path: readonly string[]): void {
  for (const command of parent.commands) {
    const words = [...path, command.name()];
    const target = root.command(words.join(' '), command.summary());
    addOptions(target, command);
    addCommands(root, command, words);
  }
}

function addOptions(target: TabCommand, command: Command): void {
  for (const option of command.options as readonly Option[]) {
    const name = option.long?.slice(2);
    if (name === undefined) continue;
    const alias = option.short?.slice(1);
    if (!option.required) alias === undefined ? target.option(name, option.description) : target.option(name, option.description, alias);
    // A handler, even one without suggestions, tells that the option takes a value.
    else target.option(name, option.description, () => {}, alias);
  }
}
