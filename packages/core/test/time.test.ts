import { thrown } from '@tc/test-support/rejection';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ConfigurationError } from '../src/errors.ts';
import { type Duration, formatTimestamp, fromNow, fromNowJson, parseDuration, parseTimestamp } from '../src/time.ts';

const test = suite('time');

const FIRST = new Date('0000-01-01T00:00:00.000Z');
const LAST = new Date('9999-12-31T23:59:59.999Z');
const anyDate = fc.date({ min: FIRST, max: LAST, noInvalidDate: true });

const NAMES = {
  years: ['years', 'year', 'yr', 'y'],
  months: ['months', 'month', 'mo'],
  weeks: ['weeks', 'week', 'wk', 'w'],
  days: ['days', 'day', 'd'],
  hours: ['hours', 'hour', 'hr', 'h'],
  minutes: ['minutes', 'minute', 'min'],
  seconds: ['seconds', 'second', 'sec', 's'],
} as const;
type Unit = keyof typeof NAMES;
const UNITS = Object.keys(NAMES) as Unit[];

const none: Duration = { sign: 1, years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };

for (const unit of UNITS) {
  for (const name of NAMES[unit]) {
    test(`"2 ${name}" are 2 ${unit}`, () => {
      for (const text of [`2 ${name}`, `2${name}`, `2 ${name.toUpperCase()}`, `+2${name}`, ` 2  ${name} `]) {
        assert.equal(parseDuration(text), { ...none, [unit]: 2 });
      }
    });
  }
}

for (const [text, expected] of [
  ['', none],
  ['  ', none],
  ['1yr2mo3w4d5h6min7s', { sign: 1, years: 1, months: 2, weeks: 3, days: 4, hours: 5, minutes: 6, seconds: 7 }],
  ['  1yr 2mo  3w4d\t5h 6min\n7s ', { sign: 1, years: 1, months: 2, weeks: 3, days: 4, hours: 5, minutes: 6, seconds: 7 }],
  ['- 1 year 2 months', { ...none, sign: -1, years: 1, months: 2 }],
  ['-1y', { ...none, sign: -1, years: 1 }],
  ['+ 3 hours', { ...none, hours: 3 }],
  ['1 DAY 2 Hours', { ...none, days: 1, hours: 2 }],
  ['007 s', { ...none, seconds: 7 }],
] as const) {
  test(`${JSON.stringify(text)} is a duration`, () => assert.equal(parseDuration(text), expected));
}

for (const text of [
  'soon',
  '1',
  'day',
  '1 m',
  '1 ms',
  '1 fortnight',
  '1 hour 1 day',
  '1 s 1 min',
  '1 day 1 day',
  '1.5 hours',
  '1,5 hours',
  '1 d -2 h',
  '--1 d',
  '+-1 d',
  '1 d,',
  'in 1 day',
  '1 day ago',
  '1 yearss',
  'PT1H',
]) {
  test(`${JSON.stringify(text)} is no duration`, () => {
    assert.is(
      thrown(() => parseDuration(text), ConfigurationError).message,
      `${JSON.stringify(text)} is not a duration; expected numbers with units, largest first, such as "1 day 2 hours"`,
    );
  });
}

test('any duration reads the same in every way of writing it', () => {
  const blank = fc.constantFrom('', ' ', '  ', '\t');
  const part = (unit: Unit) =>
    fc.option(fc.record({ count: fc.nat(9999), name: fc.constantFrom(...NAMES[unit]), upper: fc.boolean(), before: blank, after: blank }), {
      nil: undefined,
    });
  const parts = fc.tuple(...UNITS.map(part));
  fc.assert(
    fc.property(fc.constantFrom('', '+', '-'), blank, parts, (sign, lead, chosen) => {
      let text = lead + sign;
      const expected: Record<string, number> = { ...none, sign: sign === '-' ? -1 : 1 };
      for (const [index, one] of chosen.entries()) {
        if (one === undefined) continue;
        text += `${one.before}${one.count}${one.after}${one.upper ? one.name.toUpperCase() : one.name}`;
        expected[UNITS[index] as Unit] = one.count;
      }
      assert.equal({ ...parseDuration(text) }, expected);
    }),
  );
});

/** Days since 1970-01-01 of a date of the proleptic Gregorian calendar, counted without Date. */
function dayNumber(year: number, month: number, day: number): number {
  let days = day - 1;
  for (let before = 1; before < month; before++) days += monthLength(year, before);
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return days + past * 365 + leapDays - 719_162;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const DAY = 86_400_000;

/** fromNow by counting on the calendar; `undefined` when it leads outside the years 0 to 9999. */
function byCalendar(from: Date, { sign, years, months, weeks, days, hours, minutes, seconds }: Duration): string | undefined {
  const [year = 0, month = 0, day = 0] = from.toISOString().slice(0, 10).split('-').map(Number);
  const monthsSinceZero = year * 12 + (month - 1) + sign * (years * 12 + months);
  const newYear = Math.floor(monthsSinceZero / 12);
  const newMonth = monthsSinceZero - newYear * 12 + 1;
  if (newYear < -1 || newYear > 10_000) return undefined;
  const newDay = Math.min(day, monthLength(newYear, newMonth));
  const timeOfDay = ((from.getTime() % DAY) + DAY) % DAY;
  const span = (weeks * 7 + days) * DAY + hours * 3_600_000 + minutes * 60_000 + seconds * 1000;
  const time = dayNumber(newYear, newMonth, newDay) * DAY + timeOfDay + sign * span;
  if (time < dayNumber(0, 1, 1) * DAY || time >= dayNumber(10_000, 1, 1) * DAY) return undefined;
  return new Date(time).toISOString();
}

test('fromNow agrees with counting on the calendar, and refuses what leads out of the years 0 to 9999', () => {
  const counts = {
    years: fc.nat(20),
    months: fc.nat(40),
    weeks: fc.nat(10),
    days: fc.nat(400),
    hours: fc.nat(50),
    minutes: fc.nat(100),
    seconds: fc.nat(100),
  };
  const duration = fc.record({ sign: fc.constantFrom(1 as const, -1 as const), ...counts });
  const nearAnEnd = fc.oneof(
    anyDate,
    fc.nat(30 * 366).map((days) => new Date(FIRST.getTime() + days * DAY)),
    fc.nat(30 * 366).map((days) => new Date(LAST.getTime() - days * DAY)),
  );
  const endOfMonth = fc
    .tuple(fc.integer({ min: 100, max: 9900 }), fc.integer({ min: 0, max: 11 }))
    .map(([year, month]) => new Date(Date.UTC(year, month + 1, 0)));
  fc.assert(
    fc.property(fc.oneof(nearAnEnd, endOfMonth), duration, (from, wanted) => {
      const text = `${wanted.sign === -1 ? '-' : ''}${UNITS.map((unit) => `${wanted[unit]} ${unit}`).join(' ')}`;
      const expected = byCalendar(from, wanted);
      if (expected === undefined) thrown(() => fromNow(text, from), ConfigurationError);
      else assert.is(fromNow(text, from).toISOString(), expected);
    }),
    { numRuns: 1000 },
  );
});

for (const [from, offset, expected] of [
  ['2023-01-31T12:00:00.000Z', '1 month', '2023-02-28T12:00:00.000Z'],
  ['2024-01-31T12:00:00.000Z', '1 month', '2024-02-29T12:00:00.000Z'],
  ['2024-02-29T00:00:00.000Z', '1 year', '2025-02-28T00:00:00.000Z'],
  ['2024-02-29T00:00:00.000Z', '- 1 year', '2023-02-28T00:00:00.000Z'],
  ['2024-03-31T00:00:00.000Z', '- 1 month', '2024-02-29T00:00:00.000Z'],
  ['2024-12-31T00:00:00.000Z', '2 months', '2025-02-28T00:00:00.000Z'],
  ['2024-01-31T00:00:00.000Z', '1 month 1 day', '2024-03-01T00:00:00.000Z'],
  ['1900-01-31T00:00:00.000Z', '1 month', '1900-02-28T00:00:00.000Z'],
  ['2000-01-31T00:00:00.000Z', '1 month', '2000-02-29T00:00:00.000Z'],
  ['2024-01-01T00:00:00.123Z', '3 hours', '2024-01-01T03:00:00.123Z'],
  ['2024-01-01T00:00:00.000Z', '', '2024-01-01T00:00:00.000Z'],
  ['0000-01-01T00:00:00.000Z', '1 s', '0000-01-01T00:00:01.000Z'],
  ['0000-03-31T00:00:00.000Z', '- 1 month', '0000-02-29T00:00:00.000Z'],
  ['9999-12-31T23:59:58.999Z', '1 s', '9999-12-31T23:59:59.999Z'],
] as const) {
  test(`${JSON.stringify(offset)} from ${from} is ${expected}`, () => {
    assert.is(fromNow(offset, new Date(from)).toISOString(), expected);
    assert.is(fromNowJson(offset, new Date(from)), expected);
  });
}

test('both ends of the years refuse a second more', () => {
  const { message } = thrown(() => fromNow('- 1 s', FIRST), ConfigurationError);
  assert.is(message, '"- 1 s" from 0000-01-01T00:00:00.000Z is not a moment of the years 0 to 9999');
  thrown(() => fromNow('1 s', LAST), ConfigurationError);
  thrown(() => fromNow('1 month', LAST), ConfigurationError);
  thrown(() => fromNow('99999999999999999999 years'), ConfigurationError);
  thrown(() => fromNow('1 day', new Date(Number.NaN)), ConfigurationError);
});

test('fromNow counts from now, and leaves the date that it is given alone', () => {
  const before = Date.now();
  const later = fromNow('1 hour').getTime() - 3_600_000;
  assert.ok(later >= before && later <= Date.now());
  assert.ok(Math.abs(fromNow().getTime() - Date.now()) < 1000);
  assert.ok(Math.abs(Date.parse(fromNowJson('1 day')) - Date.now() - DAY) < 1000);
  const from = new Date('2024-01-31T00:00:00.000Z');
  fromNow('1 month', from);
  assert.is(from.toISOString(), '2024-01-31T00:00:00.000Z');
});

test('timestamps round trip, in the one form of the wire', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const text = formatTimestamp(date);
      assert.match(text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      assert.is(parseTimestamp(text).getTime(), date.getTime());
    }),
  );
  for (const end of [FIRST, LAST]) assert.is(parseTimestamp(formatTimestamp(end)).getTime(), end.getTime());
});

for (const date of [new Date(FIRST.getTime() - 1), new Date(LAST.getTime() + 1), new Date(Number.NaN)]) {
  test(`${String(date)} has no timestamp`, () => {
    assert.is(thrown(() => formatTimestamp(date), ConfigurationError).message, 'date is not a moment of the years 0 to 9999');
  });
}

for (const [text, expected] of [
  ['2015-10-27T20:36:19.255Z', '2015-10-27T20:36:19.255Z'],
  ['2015-10-27t20:36:19.255z', '2015-10-27T20:36:19.255Z'],
  ['2015-10-27T20:36:19Z', '2015-10-27T20:36:19.000Z'],
  ['2015-10-27T20:36:19.2Z', '2015-10-27T20:36:19.200Z'],
  ['2015-10-27T20:36:19.255999Z', '2015-10-27T20:36:19.255Z'],
  ['2015-10-27T20:36:19.255+02:00', '2015-10-27T18:36:19.255Z'],
  ['2015-10-27T20:36:19.255-05:30', '2015-10-28T02:06:19.255Z'],
  ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ['0000-01-01T00:00:00.000Z', '0000-01-01T00:00:00.000Z'],
] as const) {
  test(`${text} reads as ${expected}`, () => assert.is(parseTimestamp(text).toISOString(), expected));
}

for (const text of [
  '',
  '2015-10-27',
  '2015-10-27T20:36:19.255',
  '2015-10-27 20:36:19.255Z',
  '2015-10-27T20:36Z',
  '2015-02-30T00:00:00Z',
  '2023-02-29T00:00:00Z',
  '2015-13-01T00:00:00Z',
  '2015-10-27T24:00:00Z',
  '2015-10-27T23:60:00Z',
  '2015-10-27T20:36:19.Z',
  '2015-10-27T20:36:19+2:00',
  '2015-10-27T20:36:19+24:00',
  '2015-10-27T20:36:19+02:60',
  '10000-01-01T00:00:00Z',
  '-0001-01-01T00:00:00Z',
  '0000-01-01T00:00:00+00:01',
  '9999-12-31T23:59:59-00:01',
  ' 2015-10-27T20:36:19Z',
  '2015-10-27T20:36:19Z\n',
  'Tue, 27 Oct 2015 20:36:19 GMT',
]) {
  test(`${JSON.stringify(text)} is no timestamp`, () => {
    assert.is(
      thrown(() => parseTimestamp(text), ConfigurationError).message,
      `${JSON.stringify(text)} is not a timestamp; expected RFC 3339, such as "2015-10-27T20:36:19.255Z"`,
    );
  });
}

test.run();
