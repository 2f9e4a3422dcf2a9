import type { Queue } from '@tc/queue';
import type { Command } from 'commander';
import type { Context } from '../kernel/context.ts';
import { define } from '../kernel/define.ts';
import { Failure } from '../kernel/failure.ts';
import { failedTask, isResolved, readRunId, requireTaskId } from '../kernel/tasks/tasks.ts';

interface LogOptions {
  readonly follow?: boolean;
  readonly run?: number;
  readonly artifact?: string;
}

/** The artifacts that hold the log. The first is a live stream while the task runs; the second is there when it is over. */
const LOGS = ['public/logs/live.log', 'public/logs/live_backing.log'];

/** The longest time that a live log may be silent, in milliseconds: a timer cannot run longer. */
const SILENCE = 2 ** 31 - 1;

/** Milliseconds between two looks at the task, and between two looks for an artifact that does not exist yet. */
const LOOK_INTERVAL = 5_000;
const ARTIFACT_INTERVAL = 1_000;

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
  if (follow) return followLog(context, queue, taskId, names, run);
  const { status } = await queue.status(taskId);
  if (status.runs.length === 0 || (run === undefined && status.state === 'pending')) {
    throw new Failure(`task ${taskId} has no log: it is ${status.state}`, { hints: [`Wait for it with: tc task log --follow ${taskId}`] });
  }
  const runId = run ?? status.runs.length - 1;
  if (!(await copyLog(context, queue, taskId, runId, names))) throw noLog(taskId, runId, names);
}

/** Writes the logs of the runs one after the other, until the task is resolved. */
async function followLog(context: Context, queue: Queue, taskId: string, names: readonly string[], run: number | undefined): Promise<void> {
  const { waitForTask } = await import('@tc/tasks');
  const stop = new AbortController();
  const begun = new Set<number>();
  let copying: Promise<void> = Promise.resolve();
  const final = await waitForTask(queue, taskId, {
    signal: AbortSignal.any([context.signal, stop.signal]),
    maxDelay: LOOK_INTERVAL,
    onChange: ({ runs }) => {
      for (const { runId, started } of runs) {
        if (started === undefined || begun.has(runId) || (run !== undefined && run !== runId)) continue;
        begun.add(runId);
        copying = copying.then(() => copyWhenReady(context, queue, taskId, runId, names));
        // A log that cannot be read ends the wait. The error arrives there, as the reason of the signal.
        copying.catch((error) => stop.abort(error));
      }
    },
  });
  await copying;
  const failure = failedTask(final);
  if (failure !== undefined) throw failure;
}

/** Writes the log of a run that has started. Its worker creates the artifact some time later. */
async function copyWhenReady(context: Context, queue: Queue, taskId: string, runId: number, names: readonly string[]): Promise<void> {
  const { setTimeout: sleep } = await import('node:timers/promises');
  for (;;) {
    // The state comes first, so that an artifact that the worker creates just before the end is not missed.
    const { status } = await queue.status(taskId);
    if (await copyLog(context, queue, taskId, runId, names)) return;
    if (isResolved(status.runs[runId]?.state ?? 'exception')) throw noLog(taskId, runId, names);
    await sleep(ARTIFACT_INTERVAL, undefined, { signal: context.signal });
  }
}

function noLog(taskId: string, runId: number, names: readonly string[]): Failure {
  return new Failure(`run ${runId} of task ${taskId} has no artifact ${names.join(' or ')}`);
}

/** Writes the first of the artifacts that exists to stdout. Returns whether there is one. */
async function copyLog(context: Context, queue: Queue, taskId: string, runId: number, names: readonly string[]): Promise<boolean> {
  const [{ Artifacts }, { ApiError }, { Readable }, { pipeline }] = await Promise.all([
    import('@tc/artifacts'),
    import('@tc/core'),
    import('node:stream'),
    import('node:stream/promises'),
  ]);
  const artifacts = new Artifacts(queue, { timeout: SILENCE });
  const { host } = context;
  for (const name of names) {
    try {
      const content = await artifacts.open(taskId, name, { runId, signal: host.signal });
      const bytes = content.stream() as unknown as AsyncIterable<Uint8Array>;
      await pipeline(Readable.from(bytes), host.stdout, { end: false, signal: host.signal });
      return true;
    } catch (error) {
      if (!(error instanceof ApiError && error.statusCode === 404)) throw error;
    }
  }
  return false;
}
