import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { type Host, run } from '../../src/index.ts';

/** The built command. */
export const PROGRAM = resolve(import.meta.dirname, '../../dist/main.js');

/** How a run ended, and what it wrote. */
export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly cwd?: string;
  readonly signal?: AbortSignal;
}

/** An environment without the variables of Taskcluster, and with a configuration file that does not exist. */
export function emptyEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', TC_CONFIG: join(temporaryFolder('tc-config'), 'tc', 'config.yml') };
}

/** Runs `tc` as a process of its own. */
export function tc(args: readonly string[], { env = {}, input, cwd, signal }: RunOptions = {}): Promise<Result> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      env: { ...emptyEnvironment(), ...env },
      ...(cwd !== undefined && { cwd }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    signal?.addEventListener('abort', () => child.kill('SIGINT'), { once: true });
    child.once('error', fail);
    child.once('close', (code) => done({ code, stdout, stderr }));
    child.stdin.end(input ?? '');
  });
}

/** Runs `tc` in this process, which is much faster. */
export async function tcHere(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Result> {
  const stdout = new Sink();
  const stderr = new Sink();
  const host = { stdin: process.stdin, stdout, stderr, env: { ...emptyEnvironment(), ...env }, signal: new AbortController().signal };
  const code = await run(args, host as unknown as Host);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class Sink extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}
