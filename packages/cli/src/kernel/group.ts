import type { Command } from 'commander';
import type { Context } from './context.ts';

/**
 * Fills a group with its commands, or describes the command if it has none.
 * @param rest - the arguments after the group's name. `undefined` asks for all commands, for the documentation
 */
export type FillGroup = (group: Command, context: Context, rest: readonly string[] | undefined) => void | Promise<void>;

/** A command of `tc`. Its module is loaded only when it is used. */
export interface Group {
  readonly name: string;
  readonly summary: string;
  /** The heading in the help. */
  readonly section: string;
  readonly load: () => Promise<{ readonly default: FillGroup }>;
}
