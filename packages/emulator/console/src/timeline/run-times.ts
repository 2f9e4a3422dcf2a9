import type { RunInformation } from '@tc/queue';

/** When a run waited and worked, in Unix milliseconds. */
export interface RunTimes {
  readonly scheduled: number;
  /** When it began to work. Missing if it has not, or was resolved before. */
  readonly started: number | undefined;
  /** When it was resolved. For a run that was not, the present. */
  readonly end: number;
  /** Whether the run was resolved. */
  readonly over: boolean;
}

/** Reads the times of a run. @param now - the present, in Unix milliseconds */
export function runTimes(
  { scheduled, started, resolved }: Pick<RunInformation, 'scheduled' | 'started' | 'resolved'>,
  now: number,
): RunTimes {
  const begin = Date.parse(scheduled);
  return {
    scheduled: begin,
    started: started === undefined ? undefined : Date.parse(started),
    end: resolved === undefined ? Math.max(now, begin) : Date.parse(resolved),
    over: resolved !== undefined,
  };
}

/** The first and the last moment of some runs, of which there is at least one. */
export function span(times: readonly RunTimes[]): { readonly start: number; readonly end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const run of times) {
    start = Math.min(start, run.scheduled);
    end = Math.max(end, run.end);
  }
  return { start, end };
}
