import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { temporaryFolder } from '@tc/test-support/temporary-folder';

const ROOT = resolve(import.meta.dirname, '../../..');
const AS_TESTER = [
  '-c',
  'user.name=Tester',
  '-c',
  'user.email=tester@example.com',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'commit.gpgsign=false',
];

/** What a program printed, and its exit code. */
export interface Outcome {
  readonly status: number | null;
  /** stdout, then stderr. */
  readonly output: string;
}

/** A copy of this repository with its uncommitted changes and its dependencies. Removed when the process ends. */
export class Clone {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  static async make(): Promise<Clone> {
    const directory = temporaryFolder('tc-clone');
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const files = listed.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)));
    for (const folder of new Set(files.map((file) => dirname(join(directory, file))))) await mkdir(folder, { recursive: true });
    await Promise.all(files.map((file) => cp(join(ROOT, file), join(directory, file))));
    const clone = new Clone(directory);
    clone.must('git', ['init', '--quiet', '--initial-branch', 'main']);
    clone.commit('All of it');
    clone.must('pnpm', ['install', '--frozen-lockfile', '--prefer-offline']);
    return clone;
  }

  /** Runs a program in the clone. */
  run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Outcome {
    const path = `${join(this.directory, 'node_modules/.bin')}:${process.env['PATH']}`;
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: this.directory,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { ...process.env, PATH: path, CI: 'true', ...env },
    });
    return { status, output: `${stdout}${stderr}` };
  }

  /** Runs a program and returns what it printed. @throws {Error} with all of its output when it fails */
  must(program: string, args: readonly string[], env?: NodeJS.ProcessEnv): string {
    const { status, output } = this.run(program, args, env);
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${output}`);
    return output;
  }

  /** Commits all changes. */
  commit(message: string): void {
    this.must('git', [...AS_TESTER, 'add', '--all']);
    this.must('git', [...AS_TESTER, 'commit', '--quiet', '--message', message]);
  }

  /** The paths that differ from the last commit. A new folder is one path. */
  changed(): string[] {
    const output = execFileSync('git', ['status', '--porcelain', '-z'], { cwd: this.directory, encoding: 'utf8' });
    return output
      .split('\0')
      .flatMap((line) => (line === '' ? [] : [line.slice(3)]))
      .sort();
  }

  /** Removes the changesets that wait for the next release, so that a test decides on its own what changed. */
  dropChangesets(): void {
    const folder = join(this.directory, '.changeset');
    for (const name of readdirSync(folder)) if (name.endsWith('.md') && name !== 'README.md') rmSync(join(folder, name));
    if (this.changed().length > 0) this.commit('Leave the changesets out');
  }

  read(file: string): Promise<string> {
    return readFile(join(this.directory, file), 'utf8');
  }

  async json<T>(file: string): Promise<T> {
    return JSON.parse(await this.read(file)) as T;
  }

  async write(file: string, content: string): Promise<void> {
    await mkdir(dirname(join(this.directory, file)), { recursive: true });
    await writeFile(join(this.directory, file), content);
  }
}
