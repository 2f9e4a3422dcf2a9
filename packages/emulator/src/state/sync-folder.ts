import { open } from 'node:fs/promises';

/** Has the names of the files in a folder survive a power failure, and not just their contents. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    // Windows cannot, and need not.
    if (process.platform !== 'win32') throw error;
  }
}
