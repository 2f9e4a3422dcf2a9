import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

/**
 * Makes an empty folder in the system's temp folder. It is removed when the process ends, however its tests end: passing,
 * failing, or stopped by a signal.
 *
 * @returns its absolute path
 */
export function temporaryFolder(prefix: string): string {
  if (folders.length === 0) removeAtEnd();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}-`));
  folders.push(folder);
  return folder;
}

function removeAtEnd(): void {
  process.once('exit', () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    // Without a listener, a signal would end the process before its `exit` event.
    process.once(signal, () => process.exit(code));
  }
}
