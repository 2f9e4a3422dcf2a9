#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import picocolors from 'picocolors';
import { callEntry } from './console/entries/call-entry.ts';
import { type Emulator, openState, startOn } from './emulator.ts';
import { readConfig } from './setup/config-file.ts';
import type { EmulatorOptions } from './setup/options.ts';
import { announcement, exposure, startRecord } from './terminal/announcement.ts';
import { callLine } from './terminal/call-line.ts';
import { lineWriter } from './terminal/line-writer.ts';
import type { LoggedCall } from './test-controls/call-log.ts';

/** The default port of the command. `startEmulator` uses any free port instead. */
const DEFAULT_PORT = 61000;

interface Flags {
  readonly port: number;
  readonly host: string;
  readonly config?: string;
  readonly amqp?: string;
  readonly seed?: string;
  readonly state?: string;
  readonly sample?: boolean;
  readonly console: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

const program = new Command('tc-emulator')
  .description('Runs an emulated Taskcluster deployment for development and tests.')
  .version(version)
  .option('--port <number>', 'port to listen on; 0 picks a free port', readPort, DEFAULT_PORT)
  .option('--host <address>', 'address to listen on; use 0.0.0.0 to accept connections from other machines', '127.0.0.1')
  .option('--config <file>', 'YAML or JSON file with the initial clients, roles, secrets, hooks and worker pools')
  .option('--state <file>', 'file that keeps the state across restarts (default: the state is lost when the emulator stops)')
  .option('--seed <text>', 'creates the same ids and secrets in each run')
  .option('--amqp <url>', 'RabbitMQ server to publish events to, such as amqp://guest:guest@localhost')
  .option('--sample', 'starts with sample projects, tasks and workers to look at, which go on while the emulator runs')
  .option('--no-console', 'does not serve the console, which shows the deployment in a browser')
  .option('--quiet', 'does not print calls')
  .option('--json', 'prints the start and each call as a JSON object on stdout, instead of lines for people')
  .addHelpText('after', '\nThe variables for clients are printed on stdout as a shell script, and each call as a line on stderr.')
  .parse();

try {
  const { config, json = false, quiet = false, ...flags } = program.opts<Flags>();
  const print = lineWriter(process.stdout);
  const note = lineWriter(process.stderr);
  const colors = picocolors.createColors(usesColors());
  const onCall = (call: LoggedCall): void => {
    const entry = callEntry(call);
    if (json) print(JSON.stringify({ type: 'call', ...entry }));
    else note(callLine(entry, colors));
  };
  const emulator = await start(flags, config, quiet ? undefined : onCall);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close());
  if (json) {
    print(JSON.stringify(startRecord(emulator)));
    for (const line of exposure(emulator, flags)) note(line);
  } else print(announcement(emulator, flags).join('\n'));
} catch (error) {
  program.error(`tc-emulator: ${error instanceof Error ? error.message : String(error)}`);
}

async function start(flags: EmulatorOptions, config: string | undefined, onCall?: (call: LoggedCall) => void): Promise<Emulator> {
  const setup = config === undefined ? {} : await readConfig(config);
  try {
    return await startOn(await openState(flags.state), { ...setup, ...flags }, { onCall });
  } catch (error) {
    // Errors about the initial data begin with a path into it, such as `hooks/0`. Put the file name before the path.
    const message = error instanceof Error ? error.message : String(error);
    if (config === undefined || !/^(clients|roles|secrets|hooks|pools)\//.test(message)) throw error;
    throw new Error(message.replaceAll(/^(?=(clients|roles|secrets|hooks|pools)\/)/gm, `${config}: /`), { cause: error });
  }
}

/** Whether the lines on stderr have colors. See https://no-color.org. */
function usesColors(): boolean {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = process.env;
  return NO_COLOR === '' && (FORCE_COLOR !== '' || (process.stderr.isTTY === true && TERM !== 'dumb'));
}

function readPort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError('Expected a whole number from 0 to 65535.');
}
