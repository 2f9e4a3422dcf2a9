import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobStore } from './state.ts';
import { syncFolder } from './sync-folder.ts';

/** Bytes in a folder, one file each. */
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
    // Only once it is on disk that no record names it. What stays behind is removed at the next start.
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
