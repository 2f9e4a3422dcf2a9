import type * as Registry from 'typebox/format';

type Formats = Pick<typeof Registry, 'Get' | 'IsIPv6' | 'Set'>;

/**
 * Runs `work` with the string formats of Taskcluster's services, which check with ajv-formats: TypeBox's own take fewer
 * timestamps and more addresses. TypeBox keeps formats for the whole process, so they are put back: others may rely on theirs.
 */
export function withFormats<T>(formats: Formats, work: () => T): T {
  const ours = {
    'date-time': isDateTime,
    email: isEmail,
    hostname: isHostname,
    regex: isRegex,
    uri: (text: string) => isUri(text, formats.IsIPv6),
  };
  const theirs = Object.keys(ours).map((name) => [name, formats.Get(name)] as const);
  try {
    for (const [name, check] of Object.entries(ours)) formats.Set(name, check);
    return work();
  } finally {
    for (const [name, check] of theirs) formats.Set(name, check ?? (() => true));
  }
}

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)[t\s](\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-]\d\d)(?::?(\d\d))?)$/i;

/** A timestamp with a time zone; a blank may stand for the `T`, and the zone's colon and minutes may be left out. */
function isDateTime(text: string): boolean {
  const match = DATE_TIME.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  // Years repeat after 400; Date.UTC would take those below 100 for the 1900s.
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

/** A scheme and something after it, made of the characters of URIs; where an address stands in brackets, it is an IP address. */
function isUri(text: string, isIPv6: (text: string) => boolean): boolean {
  const match = URI.exec(text);
  const [, address] = match ?? [];
  return match !== null && (address === undefined || isIPv6(address) || /^v[0-9a-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(address));
}
