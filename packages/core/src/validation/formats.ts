import { Format } from 'typebox/format';

const FORMATS = { 'date-time': isDateTime, email: isEmail, hostname: isHostname, regex: isRegex, uri: isUri };

/**
 * Runs `work` with the string formats of Taskcluster's services, which use ajv-formats: TypeBox's own formats accept fewer
 * timestamps and more addresses. Restores TypeBox's formats afterwards, because the whole process shares them.
 */
export function withFormats<T>(work: () => T): T {
  const before = Object.keys(FORMATS).map((name) => [name, Format.Get(name)] as const);
  try {
    for (const [name, check] of Object.entries(FORMATS)) Format.Set(name, check);
    return work();
  } finally {
    for (const [name, check] of before) Format.Set(name, check ?? (() => true));
  }
}

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)[t\s](\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-]\d\d)(?::?(\d\d))?)$/i;

/** Whether `text` is a timestamp with a time zone. A space may replace the `T`, and the zone may have no colon or minutes. */
function isDateTime(text: string): boolean {
  const match = DATE_TIME.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  // The calendar repeats every 400 years. Date.UTC would read years below 100 as 1900 and later.
  const lastDay = new Date(Date.UTC(year + 400, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > lastDay || Math.abs(zoneHour) > 23 || zoneMinute > 59) return false;
  if (hour <= 23 && minute <= 59 && second < 60) return true;
  const sign = match[7]?.startsWith('-') ? -1 : 1;
  const utcMinute = minute - zoneMinute * sign;
  const utcHour = hour - zoneHour - (utcMinute < 0 ? 1 : 0);
  return (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1) && second < 61;
}

function isEmail(text: string): boolean {
  return /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(
    text,
  );
}

function isHostname(text: string): boolean {
  return /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\.?$/i.test(text);
}

function isRegex(text: string): boolean {
  try {
    return new RegExp(text) !== undefined && !/[^\\]\\Z/.test(text);
  } catch {
    return false;
  }
}

const URI =
  /^[a-z][a-z0-9+.-]*:(?:(?:[\w.~!$&'()*+,;=:@/-]|%[0-9a-f]{2})+|\/\/?(?:(?:[\w.~!$&'()*+,;=:-]|%[0-9a-f]{2})*@)?\[([^\]]+)\](?::\d*)?(?:\/(?:[\w.~!$&'()*+,;=:@/-]|%[0-9a-f]{2})*)?)(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?$/i;

/** Whether `text` is a URI: a scheme, followed by characters that a URI may have. An address in brackets must be an IP address. */
function isUri(text: string): boolean {
  const match = URI.exec(text);
  const [, address] = match ?? [];
  return match !== null && (address === undefined || Format.IsIPv6(address) || /^v[0-9a-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(address));
}
