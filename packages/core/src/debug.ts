/** Writes a line to stderr if `TASKCLUSTER_DEBUG` is set and not empty. `line` is only called then. */
export function debug(line: () => string): void {
  if (process.env['TASKCLUSTER_DEBUG']) process.stderr.write(`taskcluster: ${line()}\n`);
}
