import { Queue, type TaskStatusStructure } from '@tc/queue';
import { waitForTask } from '@tc/tasks';
import type { Context } from '../context.ts';
import { liveView } from '../terminal/live-view.ts';
import { statusLines } from './task-view.ts';
import { failedTask, runState } from './tasks.ts';

/** Shows a task until it is resolved. @throws {Failure} if it does not end as `completed` */
export async function watchTask(context: Context, taskId: string, interval: number): Promise<void> {
  const queue = await context.client(Queue);
  const show = await reporter(context);
  try {
    const status = await waitForTask(queue, taskId, { signal: context.signal, maxDelay: interval, onChange: show.change });
    const failure = failedTask(status);
    if (failure !== undefined) throw failure;
  } finally {
    show.end();
  }
}

interface Reporter {
  readonly change: (status: TaskStatusStructure) => void;
  readonly end: () => void;
}

/** Redraws the status on a terminal, and else writes a line for each change. */
async function reporter(context: Context): Promise<Reporter> {
  const { out } = context;
  if (out.json) return { change: (status) => out.value(status, { compact: true }), end: () => {} };
  if (!out.terminal) return { change: (status) => out.line(summary(status)), end: () => {} };
  const view = await liveView(context);
  const makeLines = await statusLines(context);
  return { change: (status) => view.show(() => makeLines(status)), end: () => view.end() };
}

function summary({ taskId, state, runs }: TaskStatusStructure): string {
  const run = runs.at(-1);
  return run === undefined ? `${taskId} ${state}` : `${taskId} run ${run.runId} ${runState(run)}`;
}
