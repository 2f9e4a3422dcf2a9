#!/usr/bin/env node
import { Interrupted } from './kernel/failure.ts';
import { run } from './run.ts';

/** The time that a command has to clean up after Ctrl-C. */
const CLEAN_UP_TIME = 2_000;

for (const stream of [process.stdout, process.stderr]) {
  // The reader, such as `head`, has enough.
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}

const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    interrupt.abort(new Interrupted());
    process.exitCode = 130;
    setTimeout(() => process.exit(130), CLEAN_UP_TIME).unref();
  });
}

const { stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), {
  // Reading `process.stdin` opens it, so that happens only when a command uses it.
  get stdin() {
    return process.stdin;
  },
  stdout,
  stderr,
  env,
  signal: interrupt.signal,
});
