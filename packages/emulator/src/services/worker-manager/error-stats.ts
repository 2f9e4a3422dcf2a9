import type { WorkerPoolError, WorkerPoolErrorStats } from '@tc/worker-manager';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Counts errors by time, title, code, worker pool and launch configuration. @param workerPoolId - the pool of all these errors */
export function errorStats(errors: readonly WorkerPoolError[], now: number, workerPoolId = ''): WorkerPoolErrorStats {
  const daily = countByTime(errors, now, DAY, 7);
  return {
    workerPoolId,
    totals: {
      total: Object.values(daily).reduce((sum, count) => sum + count, 0),
      daily,
      hourly: countByTime(errors, now, HOUR, 24),
      title: countBy(errors, ({ title }) => title),
      code: countBy(errors, ({ extra }) => codeOf(extra)),
      workerPool: countBy(errors, (error) => error.workerPoolId),
      launchConfig: workerPoolId === '' ? {} : countBy(errors, ({ launchConfigId = 'unknown' }) => launchConfigId),
    },
  };
}

function codeOf({ code }: Readonly<Record<string, unknown>>): string {
  if (code === undefined || code === null) return 'other';
  return typeof code === 'string' ? code : JSON.stringify(code);
}

function countBy(errors: readonly WorkerPoolError[], key: (error: WorkerPoolError) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const error of errors) counts.set(key(error), (counts.get(key(error)) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** Counts errors in each of the latest periods, the current one included. Keys are the beginnings of the periods. */
function countByTime(errors: readonly WorkerPoolError[], now: number, length: number, periods: number): Record<string, number> {
  const current = Math.floor(now / length);
  const counts = new Map(Array.from({ length: periods }, (_, index) => [current - periods + 1 + index, 0]));
  for (const { reported } of errors) {
    const period = Math.floor(Date.parse(reported) / length);
    const count = counts.get(period);
    if (count !== undefined) counts.set(period, count + 1);
  }
  return Object.fromEntries([...counts].map(([period, count]) => [new Date(period * length).toISOString(), count]));
}
