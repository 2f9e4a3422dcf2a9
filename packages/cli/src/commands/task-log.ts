import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import type { Context } from '../kernel/context.ts';
import { define } from '../kernel/define.ts';
import { Failure } from '../kernel/failure.ts';
import { failedTask, readRunId, requireTaskId } from '../kernel/tasks.ts';

interface LogOptions {
  readonly follow?: boolean;
  readonly run?: number;
  readonly artifact?: string;
}

/** The artifacts that hold the log. The first is a live stream while the task runs; the second is there when it is over. */
const LOGS = ['public/logs/live.log', 'public/logs/live_backing.log'];

/** The longest time that a live log may be silent, in milliseconds: a timer cannot run longer. */
const SILENCE = 2 ** 31 - 1;

export function addTaskLog(group: Command, context: Context): void {
  define(group, 'log <taskId>', {
    summary: 'print the log of a task',
    description:
      'Print the log of a task. The log of a running task is printed until the run ends. With --follow, the command waits for a task ' +
      'that has not started, goes on with the next run when a run is retried, and exits with 1 if the task does not end as completed.',
    examples: ['tc task log -f "$taskId"'],
  })
    .option('-f, --follow', 'wait for the task to start and follow it until it is resolved')
    .option('--run <number>', 'the run. Default: the latest one', readRunId)
    .option('--artifact <name>', `the artifact to print. Default: ${LOGS.join(', or ')}`)
    .action((taskId: string, options: LogOptions) => printLog(context, requireTaskId(taskId), options));
}

/** Writes the log of a task to stdout. */
export async function printLog(context: Context, taskId: string, { follow = false, run, artifact }: LogOptions): Promise<void> {
  const { Queue } = await import('@tc/queue');
  const queue = await context.client(Queue);
  const names = artifact === undefined ? LOGS : [artifact];
  if (!follow) {
    const { status } = await queue.status(taskId);
    if (status.runs.length === 0 || (run === undefined && status.state === 'pending')) {
      throw new Failure(`task ${taskId} has no log: it is ${status.state}`, {
        hints: [`Wait for it with: tc task log --follow ${taskId}`],
      });
    }
    await copyLog(context, taskId, run ?? status.runs.length - 1, names);
    return;
  }
  const { waitForTask } = await import('@tc/tasks');
  const stop = new AbortController();
  const printed = new Set<number>();
  let copying: Promise<void> = Promise.resolve();
  let failure: unknown;
  // Logs are copied one after the other while the status is followed.
  const final = await waitForTask(queue, taskId, {
    signal: AbortSignal.any([context.signal, stop.signal]),
    maxDelay: 5_000,
    onChange: ({ runs }) => {
      for (const { runId, started } of runs) {
        if (started === undefined || printed.has(runId) || (run !== undefined && run !== runId)) continue;
        printed.add(runId);
        copying = copying
          .then(() => copyLog(context, taskId, runId, names))
          .catch((error) => {
            failure ??= error;
            stop.abort(error);
          });
      }
    },
  });
  await copying;
  if (failure !== undefined) throw failure;
  const failed = failedTask(final);
  if (failed !== undefined) throw failed;
}

async function copyLog(context: Context, taskId: string, runId: number, names: readonly string[]): Promise<void> {
  const { Artifacts } = await import('@tc/artifacts');
  const { Queue } = await import('@tc/queue');
  const { ApiError } = await import('@tc/core');
  const artifacts = new Artifacts(await context.client(Queue), { timeout: SILENCE });
  for (const [index, name] of names.entries()) {
    try {
      const content = await artifacts.open(taskId, name, { runId, signal: context.signal });
      await writeAll(context, content.stream() as unknown as AsyncIterable<Uint8Array>);
      return;
    } catch (error) {
      const missing = error instanceof ApiError && error.statusCode === 404;
      if (!missing) throw error;
      if (index === names.length - 1)
        throw new Failure(`run ${runId} of task ${taskId} has no artifact ${names.join(' or ')}`, { cause: error });
    }
  }
}

/** Writes a stream to stdout, as fast as its reader reads. */
async function writeAll({ host }: Context, content: AsyncIterable<Uint8Array>): Promise<void> {
  const { pipeline } = await import('node:stream/promises');
  const { Readable } = await import('node:stream');
  const source: Readable = Readable.from(content);
  await pipeline(source, host.stdout, { end: false, signal: host.signal });
}
