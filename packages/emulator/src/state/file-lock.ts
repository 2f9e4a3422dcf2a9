import { rmSync } from 'node:fs';
import { link, readFile, rm, writeFile } from 'node:fs/promises';

/** Sees to it that one process at a time uses a file. A process that is gone has let go, however it ended. */
export class FileLock {
  readonly #file: string;

  private constructor(file: string) {
    this.#file = file;
  }

  /** @throws {Error} naming the process that has it */
  static async take(file: string): Promise<FileLock> {
    const own = `${file}.${process.pid}`;
    for (let attempts = 1; ; attempts++) {
      try {
        // A link appears with its content or not at all.
        await writeFile(own, String(process.pid), { mode: 0o600 });
        await link(own, file).finally(() => rm(own, { force: true }));
        taken.add(file);
        return new FileLock(file);
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code !== 'EEXIST' || attempts > 3) throw new Error(`${file} cannot be made: ${message}`, { cause: error });
        const holder = Number(await readFile(file, 'utf8').catch(() => ''));
        if (taken.has(file) || isAlive(holder)) {
          throw new Error(`${file} is held by process ${holder}, another emulator; end it, or remove the file if that is something else`);
        }
        await rm(file, { force: true });
      }
    }
  }

  release(): void {
    if (taken.delete(this.#file)) rmSync(this.#file, { force: true });
  }
}

/** Those of this process. A file with its number but not among them is of an earlier process that had the same. */
const taken = new Set<string>();

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
