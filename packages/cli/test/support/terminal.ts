import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { until } from '@tc/test-support/until';
import { emptyEnvironment, PROGRAM } from './tc.ts';

/** Whether tmux, which provides the terminals, is installed. */
export const hasTmux = ((): boolean => {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** A real terminal with a program in it. */
export class Terminal implements Disposable {
  readonly #socket: string = join(temporaryFolder('tc-tmux'), 'socket');
  readonly #name = `tc-${randomBytes(4).toString('hex')}`;

  /** Starts `command`, a command line for `sh` in which `tc` is defined, in a terminal of the given size. */
  constructor(command: string, env: Readonly<Record<string, string>>, { columns = 80, rows = 24 } = {}) {
    const variables = Object.entries({ ...emptyEnvironment(), TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env });
    // Ctrl-C is for the command. The shell goes on and prints its exit code.
    const script = `trap : INT\ntc() { "${process.execPath}" "${PROGRAM}" "$@"; }\n${command}\necho "exit code $?"; sleep 600`;
    this.#tmux(
      ...['-f', '/dev/null', 'new-session', '-d', '-s', this.#name, '-x', String(columns), '-y', String(rows)],
      ...['env', '-i', ...variables.map(([name, value]) => `${name}=${value}`), 'sh', '-c', script],
    );
  }

  /** The text on the screen, without the empty lines at its end. */
  screen(): string {
    return this.#tmux('capture-pane', '-p', '-t', this.#name).trimEnd();
  }

  /** The text on the screen with its colours, as escape sequences. */
  colors(): string {
    return this.#tmux('capture-pane', '-p', '-e', '-t', this.#name).trimEnd();
  }

  /** Presses keys, in the names of tmux: `Enter`, `C-c`, `Right`, or characters. */
  press(...keys: string[]): void {
    this.#tmux('send-keys', '-t', this.#name, ...keys);
  }

  /** Waits until the screen matches, and returns it. */
  async shows(pattern: RegExp): Promise<string> {
    try {
      await until(() => pattern.test(this.screen()), `the terminal shows ${pattern}`);
    } catch (error) {
      throw new Error(`${(error as Error).message}; it shows:\n${this.screen()}`);
    }
    return this.screen();
  }

  [Symbol.dispose](): void {
    this.#tmux('kill-server');
  }

  #tmux(...args: string[]): string {
    return execFileSync('tmux', ['-S', this.#socket, '-u', ...args], { encoding: 'utf8', env: { ...process.env, TMUX: '' } });
  }
}
