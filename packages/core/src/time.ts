import { ConfigurationError } from './errors.ts';

/** A length of time, in the units of {@link fromNow}. Every count is a whole number; `sign` applies to all of them. */
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
  ['minutes', 'minutes|minute|min'],
  ['seconds', 'seconds|second|sec|s'],
] as const;

const DURATION = new RegExp(`^\\s*([+-])?\\s*${UNITS.map(([, names]) => `(?:(\\d+)\\s*(?:${names})\\s*)?`).join('')}$`, 'i');

/**
 * Reads a duration such as `3 hours`, `1yr2mo3w4d5h6min7s` or `- 1 year 2 months`.
 *
 * Units come largest first, each at most once; blanks and case do not matter. The empty string is no time at all.
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
 * The moment that lies `offset` after `from`, or before it when `offset` begins with `-`.
 *
 * Years and months are calendar years and months in UTC, clamped to the last day of the month that they lead to: one month
 * after 31 January is 28 or 29 February.
 * @param offset - a duration as {@link parseDuration} reads it; default: now
 * @param from - the moment to count from; default: the current time
 * @throws {ConfigurationError} when `offset` is not a duration or leads outside the years 0 to 9999
 */
export function fromNow(offset = '', from: Date = new Date()): Date {
  const { sign, years, months, weeks, days, hours, minutes, seconds } = parseDuration(offset);
  const date = new Date(from);
  addMonths(date, sign * (years * 12 + months));
  date.setTime(date.getTime() + sign * ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
  assertRepresentable(date, `${JSON.stringify(offset)} from ${isRepresentable(from) ? from.toISOString() : String(from)}`);
  return date;
}

/** {@link fromNow} as a timestamp of the wire, such as `2015-10-27T20:36:19.255Z`. */
export function fromNowJson(offset = '', from?: Date): string {
  return fromNow(offset, from).toISOString();
}

/**
 * Writes a moment as Taskcluster does: RFC 3339, UTC, three decimals and `Z`.
 * @throws {ConfigurationError} when `date` is invalid or outside the years 0 to 9999
 */
export function formatTimestamp(date: Date): string {
  assertRepresentable(date, 'date');
  return date.toISOString();
}

const TIMESTAMP = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/i;

/**
 * Reads an RFC 3339 timestamp; digits past the millisecond are cut off.
 * @throws {ConfigurationError} when `text` has another form or names a moment that does not exist, such as 30 February
 */
export function parseTimestamp(text: string): Date {
  const match = TIMESTAMP.exec(text);
  if (match !== null) {
    const [, day = '', hour, minute, second, fraction = '', offsetSign, offsetHour = '0', offsetMinute = '0'] = match;
    const local = `${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
    const date = new Date(local);
    // Date rolls 30 February over to March; only a moment that reads back the same exists.
    const exists = !Number.isNaN(date.getTime()) && date.toISOString() === local;
    if (exists && Number(offsetHour) < 24 && Number(offsetMinute) < 60) {
      const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (offsetSign === '-' ? -1 : 1);
      const result = new Date(date.getTime() - offset * 60_000);
      if (isRepresentable(result)) return result;
    }
  }
  throw new ConfigurationError(`${JSON.stringify(text)} is not a timestamp; expected RFC 3339, such as "2015-10-27T20:36:19.255Z"`);
}

/** Whether `date` is valid and in the years that a timestamp can hold, 0 to 9999. */
export function isRepresentable(date: Date): boolean {
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999;
}

function assertRepresentable(date: Date, subject: string): void {
  if (!isRepresentable(date)) throw new ConfigurationError(`${subject} is not a moment of the years 0 to 9999`);
}

function addMonths(date: Date, months: number): void {
  if (months === 0) return;
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(date);
  lastDay.setUTCMonth(lastDay.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(day, lastDay.getUTCDate()));
}
