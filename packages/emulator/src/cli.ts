#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { type Emulator, startEmulator } from './emulator.ts';
import { readConfig } from './setup/config-file.ts';

/** Where the command listens unless told otherwise. */
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
  .description('Runs a Taskcluster deployment in this process, for development and tests.')
  .version(version)
  .option('--port <number>', 'where to listen; 0 for any port that is free', readPort, DEFAULT_PORT)
  .option('--host <address>', 'whom to listen to: the default leaves out other machines, 0.0.0.0 lets them in', '127.0.0.1')
  .option('--config <file>', 'YAML or JSON with the clients, roles, secrets, hooks and pools that are there from the start')
  .option('--state <file>', 'where to keep the state across restarts; without it, it is gone when the emulator ends')
  .option('--seed <text>', 'makes ids and secrets come out the same every time')
  .option('--amqp <url>', 'a RabbitMQ to send events to, such as amqp://guest:guest@localhost')
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
    // What a service finds wrong is told by its place, in the file.
    const message = error instanceof Error ? error.message : String(error);
    if (!/^(clients|roles|secrets|hooks|pools)\//.test(message)) throw error;
    throw new Error(message.replaceAll(/^(?=(clients|roles|secrets|hooks|pools)\/)/gm, `${config}: /`), { cause: error });
  }
}

function announcement({ rootUrl, credentials, services }: Emulator, { state, amqp }: Omit<Flags, 'config'>): string[] {
  const { TASKCLUSTER_CLIENT_ID, TASKCLUSTER_ACCESS_TOKEN } = credentials.toEnv();
  const fate = state === undefined ? 'what it holds is gone then' : `what it holds stays in ${state}`;
  return [
    `# Taskcluster emulator: ${services.join(', ')}.`,
    `# Ctrl-C ends it, and ${fate}.${amqp === undefined ? '' : ' Events go to RabbitMQ, too.'}`,
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
