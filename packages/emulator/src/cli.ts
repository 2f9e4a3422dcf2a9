#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { startEmulator } from './emulator.ts';

/** Where the command listens unless told otherwise. */
const DEFAULT_PORT = 61000;

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

const program = new Command('tc-emulator')
  .description('Runs a Taskcluster deployment in this process, for development and tests. Its state is gone when it ends.')
  .version(version)
  .option('--port <number>', 'where to listen; 0 for any port that is free', readPort, DEFAULT_PORT)
  .option('--host <address>', 'whom to listen to: the default leaves out other machines, 0.0.0.0 lets them in', '127.0.0.1')
  .parse();

try {
  const emulator = await startEmulator(program.opts<{ port: number; host: string }>());
  const { rootUrl, credentials, services } = emulator;
  const { TASKCLUSTER_CLIENT_ID, TASKCLUSTER_ACCESS_TOKEN } = credentials.toEnv();
  const lines = [
    `# Taskcluster emulator: ${services.join(', ')}. Ctrl-C ends it, and what it holds is gone then.`,
    `export TASKCLUSTER_ROOT_URL=${rootUrl}`,
    `export TASKCLUSTER_CLIENT_ID=${TASKCLUSTER_CLIENT_ID}`,
    `export TASKCLUSTER_ACCESS_TOKEN=${TASKCLUSTER_ACCESS_TOKEN}`,
    'unset TASKCLUSTER_CERTIFICATE',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close());
} catch (error) {
  program.error(`tc-emulator: ${error instanceof Error ? error.message : String(error)}`);
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError('Expected a whole number from 0 to 65535.');
}
