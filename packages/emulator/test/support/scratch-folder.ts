import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '@tc/test-support/temporary-folder';

/** Creates a folder that is removed at the end of the test, or with the process if a signal stops it. */
export async function scratchFolder(): Promise<{ file(name: string): string } & AsyncDisposable> {
  const folder = temporaryFolder('tc-emulator');
  return {
    file: (name) => join(folder, name),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
