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
  minutes: ['minutes', 'minute', 'min', 'm'],
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
  ['1mo2m', { ...none, months: 1, minutes: 2 }],
] as const) {
  test(`${JSON.stringify(text)} is a duration`, () => assert.equal(parseDuration(text), expected));
}

for (const text of [
  'soon',
  '1',
  'day',
  '1 ms',
  '1 fortnight',
  '1 hour 1 day',
  '1 s 1 min',
  '1 m 1 mo',
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
  test(`${JSON.stringify(text)} is not a duration`, () => {
    assert.is(
      thrown(() => parseDuration(text), ConfigurationError).message,
      `${JSON.stringify(text)} is not a duration; expected numbers with units, largest first, such as "1 day 2 hours"`,
    );
  });
}

test('any duration reads the same however it is spelled', () => {
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

const DAY = 86_400_000;
const UNIT_SECONDS = { years: 31_536_000n, months: 2_592_000n, weeks: 604_800n, days: 86_400n, hours: 3_600n, minutes: 60n, seconds: 1n };

/** What fromNow should return, in Unix milliseconds, computed from the length of each unit. */
function expectedTime(from: Date, sign: bigint, counts: Readonly<Record<Unit, number>>): bigint {
  const seconds = UNITS.reduce((sum, unit) => sum + BigInt(counts[unit]) * UNIT_SECONDS[unit], 0n);
  return BigInt(from.getTime()) + sign * seconds * 1000n;
}

test('fromNow counts years of 365 and months of 30 days, and rejects results outside the years 0 to 9999', () => {
  const counts = fc.record({
    years: fc.nat(20),
    months: fc.nat(40),
    weeks: fc.nat(10),
    days: fc.nat(400),
    hours: fc.nat(50),
    minutes: fc.nat(100),
    seconds: fc.nat(100),
  });
  const from = fc.oneof(
    anyDate,
    fc.nat(30 * 366).map((days) => new Date(FIRST.getTime() + days * DAY)),
    fc.nat(30 * 366).map((days) => new Date(LAST.getTime() - days * DAY)),
  );
  const rejected = new Set<boolean>();
  fc.assert(
    fc.property(from, fc.constantFrom('', '-'), counts, (start, sign, chosen) => {
      const text = sign + UNITS.map((unit) => `${chosen[unit]} ${unit}`).join(' ');
      const time = expectedTime(start, sign === '-' ? -1n : 1n, chosen);
      const outside = time < BigInt(FIRST.getTime()) || time > BigInt(LAST.getTime());
      rejected.add(outside);
      if (outside) thrown(() => fromNow(text, start), ConfigurationError);
      else assert.is(BigInt(fromNow(text, start).getTime()), time);
    }),
    { numRuns: 2000 },
  );
  assert.is(rejected.size, 2, 'both outcomes were tried');
});

for (const [from, offset, expected] of [
  ['2023-01-31T12:00:00.000Z', '1 month', '2023-03-02T12:00:00.000Z'],
  ['2024-01-31T12:00:00.000Z', '1 month', '2024-03-01T12:00:00.000Z'],
  ['2024-01-01T00:00:00.000Z', '1 year', '2024-12-31T00:00:00.000Z'],
  ['2023-01-01T00:00:00.000Z', '1 year', '2024-01-01T00:00:00.000Z'],
  ['2024-03-31T00:00:00.000Z', '- 1 month', '2024-03-01T00:00:00.000Z'],
  ['2024-01-01T00:00:00.000Z', '12 months', '2024-12-26T00:00:00.000Z'],
  ['2024-01-31T00:00:00.000Z', '1 month 1 day', '2024-03-02T00:00:00.000Z'],
  ['2024-01-01T00:00:00.123Z', '3 hours', '2024-01-01T03:00:00.123Z'],
  ['2024-01-01T00:00:00.000Z', '90m', '2024-01-01T01:30:00.000Z'],
  ['2024-01-01T00:00:00.000Z', '', '2024-01-01T00:00:00.000Z'],
  ['0000-01-01T00:00:00.000Z', '1 s', '0000-01-01T00:00:01.000Z'],
  ['9999-12-31T23:59:58.999Z', '1 s', '9999-12-31T23:59:59.999Z'],
] as const) {
  test(`${JSON.stringify(offset)} from ${from} is ${expected}`, () => {
    assert.is(fromNow(offset, new Date(from)).toISOString(), expected);
    assert.is(fromNowJson(offset, new Date(from)), expected);
  });
}

test('a second before the year 0 or after the year 9999 is rejected', () => {
  const { message } = thrown(() => fromNow('- 1 s', FIRST), ConfigurationError);
  assert.is(message, '"- 1 s" from 0000-01-01T00:00:00.000Z is not a valid date in the years 0 to 9999');
  thrown(() => fromNow('1 s', LAST), ConfigurationError);
  thrown(() => fromNow('1 month', LAST), ConfigurationError);
  thrown(() => fromNow('99999999999999999999 years'), ConfigurationError);
  thrown(() => fromNow('1 day', new Date(Number.NaN)), ConfigurationError);
});

test('fromNow counts from now by default, and does not change the date that it is given', () => {
  const before = Date.now();
  const later = fromNow('1 hour').getTime() - 3_600_000;
  assert.ok(later >= before && later <= Date.now());
  assert.ok(Math.abs(fromNow().getTime() - Date.now()) < 1000);
  assert.ok(Math.abs(Date.parse(fromNowJson('1 day')) - Date.now() - DAY) < 1000);
  const from = new Date('2024-01-31T00:00:00.000Z');
  fromNow('1 month', from);
  assert.is(from.toISOString(), '2024-01-31T00:00:00.000Z');
});

test('timestamps are formatted in Taskcluster’s format and read back', () => {
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
  test(`${String(date)} cannot be formatted`, () => {
    assert.is(thrown(() => formatTimestamp(date), ConfigurationError).message, 'date is not a valid date in the years 0 to 9999');
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
  test(`${JSON.stringify(text)} is not a timestamp`, () => {
    assert.is(
      thrown(() => parseTimestamp(text), ConfigurationError).message,
      `${JSON.stringify(text)} is not a timestamp; expected RFC 3339, such as "2015-10-27T20:36:19.255Z"`,
    );
  });
}

test.run();
