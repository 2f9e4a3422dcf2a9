import { rmSync } from 'node:fs';
import { link, readFile, rm, writeFile } from 'node:fs/promises';

/** Makes sure that only one process uses a file. The lock of a process that no longer runs does not count. */
export class FileLock {
  readonly #file: string;

  private constructor(file: string) {
    this.#file = file;
  }

  /** @throws {Error} naming the process that holds the lock */
  static async take(file: string): Promise<FileLock> {
    const own = `${file}.${process.pid}`;
    for (let attempts = 1; ; attempts++) {
      try {
        // Creating a hard link is atomic: other processes see the lock file with its whole content, or no lock file.
        await writeFile(own, String(process.pid), { mode: 0o600 });
        await link(own, file).finally(() => rm(own, { force: true }));
        taken.add(file);
        return new FileLock(file);
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code !== 'EEXIST' || attempts > 3) throw new Error(`${file} cannot be created: ${message}`, { cause: error });
        const holder = Number(await readFile(file, 'utf8').catch(() => ''));
        if (taken.has(file) || isAlive(holder)) {
          throw new Error(
            `${file} is held by process ${holder}, which is probably another emulator; stop that process, or delete the file if it is not an emulator`,
          );
        }
        await rm(file, { force: true });
      }
    }
  }

  release(): void {
    if (taken.delete(this.#file)) rmSync(this.#file, { force: true });
  }
}

/** The locks that this process holds. A lock file with this process's id that is not in here is left over from an earlier process with the same id. */
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
