import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Context } from '../context.ts';

/** Where a download goes, and the path to tell the user. */
export interface DownloadTarget {
  readonly to: string | Writable;
  /** `undefined` for stdout. */
  readonly path: string | undefined;
}

/**
 * Finds the target of a download: stdout for `-`, a file in the folder if `output` is one, and by default a file with the last part of
 * the name. Devices and pipes are written to. As files, they would be replaced: a download to `/dev/null` would delete it.
 */
export async function downloadTarget({ host }: Context, name: string, output: string | undefined): Promise<DownloadTarget> {
  const file = basename(name);
  if (output === '-') return { to: host.stdout, path: undefined };
  const path = output ?? file;
  const known = await stat(path).catch(() => undefined);
  if (known?.isDirectory()) return { to: join(path, file), path: join(path, file) };
  return { to: known === undefined || known.isFile() ? path : createWriteStream(path), path };
}
