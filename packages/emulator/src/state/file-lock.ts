import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often to try again when two processes ask at the same time, and see only each other. */
const ATTEMPTS = 4;

/**
 * A lock that one process at a time holds. A process that ended, even by a crash, no longer holds it.
 *
 * Whoever wants the lock first adds a claim: an empty file `<path>.<pid>.<random>`. Then it lists all claims, and holds the
 * lock if its own is the only one of a living process. Of two processes, at least the later one sees both claims, so they
 * never both hold it. A claim's name is used once, so removing the claim of a dead process cannot hit anybody else.
 */
export class FileLock {
  readonly #claim: string;

  private constructor(claim: string) {
    this.#claim = claim;
  }

  /** @throws {Error} naming the process that holds the lock, or the reason why no claim can be added */
  static async take(path: string): Promise<FileLock> {
    for (let attempt = 1; ; attempt++) {
      const lock = await FileLock.#add(path);
      const rival = await lock.#rival(path).catch((error: unknown) => {
        lock.release();
        throw error;
      });
      if (rival === undefined) return lock;
      lock.release();
      if (attempt === ATTEMPTS) {
        throw new Error(`${path} is held by process ${rival.pid}: stop that emulator, or remove ${rival.file} if it is another program`);
      }
      await sleep(5 + Math.random() * 20 * attempt);
    }
  }

  release(): void {
    if (ownClaims.delete(this.#claim)) rmSync(this.#claim, { force: true });
  }

  static async #add(path: string): Promise<FileLock> {
    const claim = `${path}.${process.pid}.${randomBytes(6).toString('hex')}`;
    ownClaims.add(claim);
    try {
      await writeFile(claim, '', { flag: 'wx', mode: 0o600 });
    } catch (error) {
      ownClaims.delete(claim);
      throw new Error(`${path} cannot be created: ${(error as Error).message}`, { cause: error });
    }
    return new FileLock(claim);
  }

  /** Another living process with a claim. Removes the claims of dead ones. */
  async #rival(path: string): Promise<{ pid: number; file: string } | undefined> {
    const prefix = `${basename(path)}.`;
    for (const name of await readdir(dirname(path))) {
      const pid = name.startsWith(prefix) ? /^(\d+)\.[0-9a-f]{12}$/.exec(name.slice(prefix.length))?.[1] : undefined;
      const file = join(dirname(path), name);
      if (pid === undefined || file === this.#claim) continue;
      if (isAlive(Number(pid), file)) return { pid: Number(pid), file };
      await rm(file, { force: true });
    }
    return undefined;
  }
}

/** The claims of this process. A file with its process id that is not among them is from an earlier process with the same id. */
const ownClaims = new Set<string>();

function isAlive(pid: number, claim: string): boolean {
  if (pid === process.pid) return ownClaims.has(claim);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
