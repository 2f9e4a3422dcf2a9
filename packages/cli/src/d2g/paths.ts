import { posix } from 'node:path';

/** The part of a path from its last dot on, also if the name begins with the dot. `''` if the name has none. */
export function extension(path: string): string {
  return /\.[^./]*$/.exec(path)?.[0] ?? '';
}

/** The name of the log that is kept, from that of the live log: `a/live.log` becomes `a/live_backing.log`. */
export function backingLog(live: string): string {
  const end = extension(live);
  const stem = posix.basename(live).slice(0, posix.basename(live).length - end.length);
  return posix.join(posix.dirname(live), `${stem}_backing${end}`);
}
