import { open } from 'node:fs/promises';

/** Writes a folder's list of files to disk, so that new files and renames survive a power failure. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    // Windows cannot open folders, and does not need this.
    if (process.platform !== 'win32') throw error;
  }
}
