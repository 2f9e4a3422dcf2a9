import picocolors from 'picocolors';

export type Colors = ReturnType<typeof picocolors.createColors>;
export type Color = 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'gray' | 'bold' | 'dim';

/** Whether to write colours to a stream: only to a terminal, unless the user chose otherwise. */
export function wantsColor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
  flag: boolean,
): boolean {
  if (!flag || env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

export function createColors(enabled: boolean): Colors {
  return picocolors.createColors(enabled);
}

/** The colours of the states of tasks, runs, hooks and workers. */
const STATE_COLORS: Readonly<Record<string, Color>> = {
  completed: 'green',
  success: 'green',
  failed: 'red',
  error: 'red',
  exception: 'magenta',
  running: 'blue',
  pending: 'yellow',
  requested: 'yellow',
  unscheduled: 'gray',
  stopping: 'gray',
  stopped: 'gray',
};

export function stateColor(state: string): Color | undefined {
  return STATE_COLORS[state];
}

/**
 * Replaces the control characters in text from a deployment. Otherwise the name of a task could move the cursor or change the
 * title of the user's terminal.
 */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what it looks for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
