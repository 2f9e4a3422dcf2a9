import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Creates a folder that is removed at the end of the test. */
export async function scratchFolder(): Promise<{ file(name: string): string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'tc-emulator-'));
  return {
    file: (name) => join(folder, name),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
