import type { RunInformation, TaskStatusStructure } from '@tc/queue';
import { Failure, usageFailure } from '../failure.ts';

/** A run of a task, as its status lists it. */
export type Run = RunInformation;

/** The states in which a task stays, unless somebody reruns it. */
const RESOLVED: readonly string[] = ['completed', 'failed', 'exception'];

export function isResolved(state: string): boolean {
  return RESOLVED.includes(state);
}

/** Checks a task id, so that a mistyped one gets a clear message and no call. */
export function requireTaskId(text: string): string {
  if (/^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$/.test(text)) return text;
  throw usageFailure(`${JSON.stringify(text)} is not a task id; expected 22 characters, such as fN1SbArXTPSVFNUvaOlinQ`);
}

/** The run with the number `runId`, or the latest one. */
export function chosenRun(status: TaskStatusStructure, runId: number | undefined): Run {
  const run = runId === undefined ? status.runs?.at(-1) : status.runs?.[runId];
  if (run !== undefined) return run;
  if (runId === undefined) throw new Failure(`task ${status.taskId} has no runs: it is ${status.state}`);
  const count = status.runs?.length ?? 0;
  throw new Failure(`task ${status.taskId} has no run ${runId}; it has ${count === 0 ? 'no runs' : `runs 0 to ${count - 1}`}`);
}

/** Reads the number of a run from the command line. */
export function readRunId(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw usageFailure(`--run ${text} is not the number of a run; expected 0, 1, …`);
}

/** The state of a run in words, such as `exception (deadline-exceeded)`. */
export function runState({ state, reasonResolved }: Run): string {
  return reasonResolved === undefined || reasonResolved === state ? state : `${state} (${reasonResolved})`;
}

/** Whether a task failed in a way that makes a script stop. */
export function failedTask({ taskId, state, runs }: TaskStatusStructure): Failure | undefined {
  if (state !== 'failed' && state !== 'exception') return undefined;
  const run = runs?.at(-1);
  return new Failure(`task ${taskId} is ${run === undefined ? state : runState(run)}`, {
    hints: [`Read its log with: tc task log ${taskId}`],
  });
}

/** Reads an interval in seconds from the command line. Returns milliseconds. */
export function readInterval(text: string): number {
  const seconds = Number(text);
  if (seconds >= 0.1 && seconds <= 3600) return seconds * 1000;
  throw usageFailure(`--interval ${text} is not a number of seconds from 0.1 to 3600`);
}
