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

/** Starts a server that clients call, in a process of its own: one of the programs beside this one. */
export async function startServer(program = 'server.js', ...args: readonly number[]): Promise<{ rootUrl: string; close: () => void }> {
  const command = [join(import.meta.dirname, program), ...args.map(String)];
  const server = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  return { rootUrl: line.toString().trim(), close: () => server.stdin.end() };
}
