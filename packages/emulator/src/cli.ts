#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { type Emulator, startEmulator } from './emulator.ts';
import { readConfig } from './setup/config-file.ts';

/** The default port of the command. `startEmulator` uses any free port instead. */
const DEFAULT_PORT = 61000;

interface Flags {
  readonly port: number;
  readonly host: string;
  readonly config?: string;
  readonly amqp?: string;
  readonly seed?: string;
  readonly state?: string;
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
  .parse();

try {
  const { config, ...flags } = program.opts<Flags>();
  const emulator = await start(flags, config);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close());
  process.stdout.write(`${announcement(emulator, flags).join('\n')}\n`);
} catch (error) {
  program.error(`tc-emulator: ${error instanceof Error ? error.message : String(error)}`);
}

async function start(flags: Omit<Flags, 'config'>, config: string | undefined): Promise<Emulator> {
  if (config === undefined) return startEmulator(flags);
  const setup = await readConfig(config);
  try {
    return await startEmulator({ ...setup, ...flags });
  } catch (error) {
    // Errors about the initial data begin with a path into it, such as `hooks/0`. Put the file name before the path.
    const message = error instanceof Error ? error.message : String(error);
    if (!/^(clients|roles|secrets|hooks|pools)\//.test(message)) throw error;
    throw new Error(message.replaceAll(/^(?=(clients|roles|secrets|hooks|pools)\/)/gm, `${config}: /`), { cause: error });
  }
}

function announcement({ rootUrl, credentials, services }: Emulator, { state, amqp }: Omit<Flags, 'config'>): string[] {
  const { TASKCLUSTER_CLIENT_ID, TASKCLUSTER_ACCESS_TOKEN } = credentials.toEnv();
  const afterwards = state === undefined ? 'Its state is lost when it stops.' : `Its state is kept in ${state}.`;
  return [
    `# Taskcluster emulator with ${services.join(', ')}.`,
    `# Press Ctrl-C to stop it. ${afterwards}${amqp === undefined ? '' : ' It publishes events to RabbitMQ.'}`,
    `export TASKCLUSTER_ROOT_URL=${rootUrl}`,
    `export TASKCLUSTER_CLIENT_ID=${TASKCLUSTER_CLIENT_ID}`,
    `export TASKCLUSTER_ACCESS_TOKEN=${TASKCLUSTER_ACCESS_TOKEN}`,
    'unset TASKCLUSTER_CERTIFICATE',
  ];
}

function readPort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError('Expected a whole number from 0 to 65535.');
}
