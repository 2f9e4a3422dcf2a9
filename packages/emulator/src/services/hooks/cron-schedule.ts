import type * as CronParser from 'cron-parser';
import { ServiceError } from '../../calls/errors.ts';
import { requirePackage } from '../../platform/require-package.ts';

/**
 * Finds the first time after `time` that one of the cron patterns matches, in UTC. Returns an empty object if there are no patterns.
 * @param time - Unix milliseconds
 * @throws {ServiceError} `InputError` for a pattern that is invalid or never matches
 */
export function nextDate(patterns: readonly string[], time: number): { readonly nextScheduledDate?: string } {
  const times = patterns.map((pattern) => nextMatch(pattern, time));
  return times.length === 0 ? {} : { nextScheduledDate: new Date(Math.min(...times)).toISOString() };
}

function nextMatch(pattern: string, time: number): number {
  const { CronExpressionParser } = requirePackage<typeof CronParser>('cron-parser');
  try {
    return CronExpressionParser.parse(pattern, { currentDate: new Date(time), tz: 'UTC' })
      .next()
      .getTime();
  } catch (error) {
    throw new ServiceError(
      'InputError',
      `schedule contains ${JSON.stringify(pattern)}, which is not a valid cron pattern: ${(error as Error).message}`,
    );
  }
}
