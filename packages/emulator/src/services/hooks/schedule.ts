import { createRequire } from 'node:module';
import type * as CronParser from 'cron-parser';
import { ServiceError } from '../../calls/errors.ts';

const require = createRequire(import.meta.url);

/**
 * The first moment after `time` that one of the cron patterns matches, in UTC; nothing without patterns.
 * @param time - Unix milliseconds
 * @throws {ServiceError} `InputError` for a pattern that is none, or never matches
 */
export function nextDate(patterns: readonly string[], time: number): { readonly nextScheduledDate?: string } {
  const times = patterns.map((pattern) => nextMatch(pattern, time));
  return times.length === 0 ? {} : { nextScheduledDate: new Date(Math.min(...times)).toISOString() };
}

function nextMatch(pattern: string, time: number): number {
  // Loaded when there is a schedule, which most hooks do not have.
  const { CronExpressionParser } = require('cron-parser') as typeof CronParser;
  try {
    return CronExpressionParser.parse(pattern, { currentDate: new Date(time), tz: 'UTC' })
      .next()
      .getTime();
  } catch (error) {
    throw new ServiceError(
      'InputError',
      `schedule has ${JSON.stringify(pattern)}, which is not a cron pattern: ${(error as Error).message}`,
    );
  }
}
