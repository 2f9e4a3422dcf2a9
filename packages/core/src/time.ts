import { ConfigurationError } from './errors.ts';

/** A length of time. Every count is a whole number, and `sign` applies to all of them. */
export interface Duration {
  readonly sign: 1 | -1;
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

const UNITS = [
  ['years', 'years|year|yr|y'],
  ['months', 'months|month|mo'],
  ['weeks', 'weeks|week|wk|w'],
  ['days', 'days|day|d'],
  ['hours', 'hours|hour|hr|h'],
  ['minutes', 'minutes|minute|min|m'],
  ['seconds', 'seconds|second|sec|s'],
] as const;

const DURATION = new RegExp(`^\\s*([+-])?\\s*${UNITS.map(([, names]) => `(?:(\\d+)\\s*(?:${names})\\s*)?`).join('')}$`, 'i');

/**
 * Reads a duration such as `3 hours`, `1yr2mo3w4d5h6min7s` or `- 1 year 2 months`.
 *
 * Units come in this order, each at most once: years (`y`, `yr`), months (`mo`), weeks (`w`, `wk`), days (`d`), hours (`h`, `hr`),
 * minutes (`m`, `min`), seconds (`s`, `sec`). Spaces and case do not matter. The empty string is a duration of zero.
 * @throws {ConfigurationError} when `text` has another form
 */
export function parseDuration(text: string): Duration {
  const match = DURATION.exec(text);
  if (match === null) {
    throw new ConfigurationError(
      `${JSON.stringify(text)} is not a duration; expected numbers with units, largest first, such as "1 day 2 hours"`,
    );
  }
  const count = (index: number): number => Number(match[index + 2] ?? 0);
  return {
    sign: match[1] === '-' ? -1 : 1,
    years: count(0),
    months: count(1),
    weeks: count(2),
    days: count(3),
    hours: count(4),
    minutes: count(5),
    seconds: count(6),
  };
}

/**
 * Returns the time that is `offset` after `from`, or before it if `offset` begins with `-`.
 *
 * A year counts as 365 days and a month as 30 days, as in Taskcluster's services and its other clients.
 * @param offset - a duration that {@link parseDuration} can read. Default: zero
 * @param from - the time to count from. Default: now
 * @throws {ConfigurationError} when `offset` is not a duration, or when the result is outside the years 0 to 9999
 */
export function fromNow(offset = '', from: Date = new Date()): Date {
  const { sign, years, months, weeks, days, hours, minutes, seconds } = parseDuration(offset);
  const allDays = years * 365 + months * 30 + weeks * 7 + days;
  const allSeconds = ((allDays * 24 + hours) * 60 + minutes) * 60 + seconds;
  const date = new Date(from.getTime() + sign * allSeconds * 1000);
  assertRepresentable(date, `${JSON.stringify(offset)} from ${isRepresentable(from) ? from.toISOString() : String(from)}`);
  return date;
}

/** Returns {@link fromNow} as a timestamp in Taskcluster's format, such as `2015-10-27T20:36:19.255Z`. */
export function fromNowJson(offset = '', from?: Date): string {
  return fromNow(offset, from).toISOString();
}

/**
 * Formats a date as a timestamp in Taskcluster's format: RFC 3339 in UTC, with milliseconds, such as `2015-10-27T20:36:19.255Z`.
 * @throws {ConfigurationError} when `date` is invalid or outside the years 0 to 9999
 */
export function formatTimestamp(date: Date): string {
  assertRepresentable(date, 'date');
  return date.toISOString();
}

const TIMESTAMP = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/i;

/**
 * Reads an RFC 3339 timestamp. Digits after the milliseconds are ignored.
 * @throws {ConfigurationError} when `text` has another form, or a date that does not exist, such as 30 February
 */
export function parseTimestamp(text: string): Date {
  const match = TIMESTAMP.exec(text);
  if (match !== null) {
    const [, day = '', hour, minute, second, fraction = '', offsetSign, offsetHour = '0', offsetMinute = '0'] = match;
    const local = `${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
    const date = new Date(local);
    // Date turns 30 February into a day in March, so a date that does not exist reads back differently.
    const exists = !Number.isNaN(date.getTime()) && date.toISOString() === local;
    if (exists && Number(offsetHour) < 24 && Number(offsetMinute) < 60) {
      const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (offsetSign === '-' ? -1 : 1);
      const result = new Date(date.getTime() - offset * 60_000);
      if (isRepresentable(result)) return result;
    }
  }
  throw new ConfigurationError(`${JSON.stringify(text)} is not a timestamp; expected RFC 3339, such as "2015-10-27T20:36:19.255Z"`);
}

/** Whether `date` is valid and in the years 0 to 9999, the only ones that a timestamp can hold. */
export function isRepresentable(date: Date): boolean {
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999;
}

function assertRepresentable(date: Date, subject: string): void {
  if (!isRepresentable(date)) throw new ConfigurationError(`${subject} is not a valid date in the years 0 to 9999`);
}
