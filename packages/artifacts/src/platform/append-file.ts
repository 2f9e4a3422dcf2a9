import { type FileHandle, open } from 'node:fs/promises';

/** Chunks are written together once they have this many bytes. */
const WRITE_SIZE = 256 * 1024;

/** Appends chunks to a file. While some are being written, the next ones are read. */
export async function appendFile(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'a');
  let writing: Promise<void> = Promise.resolve();
  let waiting: Uint8Array[] = [];
  let size = 0;
  const flush = async () => {
    await writing;
    writing = writeAll(file, waiting);
    // It is awaited before the next write. Until then, a failure has nobody who handles it.
    writing.catch(() => {});
    waiting = [];
    size = 0;
  };
  try {
    try {
      for await (const chunk of chunks) {
        if (chunk.length > 0) waiting.push(chunk);
        size += chunk.length;
        if (size >= WRITE_SIZE) await flush();
      }
    } finally {
      // Also when the chunks end with an error: a later call may continue the file.
      await flush();
      await writing;
    }
  } finally {
    await file.close();
  }
}

/** One write may take only a part of the chunks. */
async function writeAll(file: FileHandle, chunks: readonly Uint8Array[]): Promise<void> {
  let rest = chunks;
  while (rest.length > 0) {
    const { bytesWritten } = await file.writev(rest);
    rest = without(rest, bytesWritten);
  }
}

/** `chunks` without their first `count` bytes. */
function without(chunks: readonly Uint8Array[], count: number): Uint8Array[] {
  let skip = count;
  return chunks.flatMap((chunk) => {
    const rest = chunk.subarray(Math.min(skip, chunk.length));
    skip -= chunk.length - rest.length;
    return rest.length > 0 ? [rest] : [];
  });
}
