import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs one of the programs beside this one, last in `command` after flags of Node's, in a fresh process. Resolves with what it prints. */
export async function runProcess(command: readonly string[], ...args: readonly string[]): Promise<string> {
  const program = join(import.meta.dirname, command.at(-1) ?? '');
  const { stdout } = await execute(process.execPath, [...command.slice(0, -1), program, ...args]);
  return stdout;
}

/** Starts the server that all clients call, in a process of its own. */
export async function startServer(): Promise<{ rootUrl: string; close: () => void }> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'server.js')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  return { rootUrl: line.toString().trim(), close: () => server.stdin.end() };
}
