import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobStore } from './state.ts';
import { syncFolder } from './sync-folder.ts';

/** Stores bytes in a folder, each sequence in a file of its own. */
export class BlobFolder implements BlobStore {
  readonly #folder: string;
  readonly #committed: () => Promise<void>;

  constructor(folder: string, committed: () => Promise<void>) {
    this.#folder = folder;
    this.#committed = committed;
  }

  async write(id: string, bytes: Buffer): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const handle = await open(join(this.#folder, id), 'w', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await syncFolder(this.#folder);
  }

  read(id: string): Promise<Buffer> {
    return readFile(join(this.#folder, id));
  }

  remove(id: string): void {
    // Wait until the change that removes the last reference is on disk. If that fails, the next start deletes the file.
    void this.#committed().then(
      () => rm(join(this.#folder, id), { force: true }),
      () => {},
    );
  }

  async removeUnused(used: ReadonlySet<string>): Promise<void> {
    const ids = await readdir(this.#folder).catch(() => []);
    await Promise.all(ids.filter((id) => !used.has(id)).map((id) => rm(join(this.#folder, id), { force: true })));
  }
}
