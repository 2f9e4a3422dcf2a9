/** Writes a line to stderr when `TASKCLUSTER_DEBUG` is set to anything; `line` is only made then. */
export function debug(line: () => string): void {
  if (process.env['TASKCLUSTER_DEBUG']) process.stderr.write(`taskcluster: ${line()}\n`);
}
