import type { Writable } from 'node:stream';

/** How many bytes can wait for a reader before further lines are dropped. */
const LIMIT = 1024 * 1024;

/**
 * Returns a function that writes lines to a terminal, a file or a pipe, without ever waiting. If nobody reads the pipe, lines are
 * dropped, so that they do not fill the memory. If the pipe is closed, nothing more is written.
 */
export function lineWriter(stream: Writable): (line: string) => void {
  let isOpen = true;
  stream.on('error', () => {
    isOpen = false;
  });
  return (line) => {
    if (isOpen && stream.writableLength < LIMIT) stream.write(`${line}\n`);
  };
}
