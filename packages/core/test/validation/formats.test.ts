import { Ajv } from 'ajv';
import formatsPlugin from 'ajv-formats';
import fc from 'fast-check';
import Format from 'typebox/format';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withFormats } from '../../src/validation/formats.ts';
import { compileSchema } from '../../src/validation/validation.ts';

const test = suite('formats');

const ajv = new Ajv();
formatsPlugin.default(ajv);

const alphabets = {
  'date-time': '0123456789-:+.TtZz ',
  email: "ab0.-_@+!'",
  hostname: 'aZ0.-_',
  regex: 'ab()[]{}*+?\\Z^$|',
  uri: "aZ09:/?#[]@!$&'()*+,;=-._~% é",
} as const;

const examples = {
  'date-time': [
    '2015-10-27T20:36:19.255Z',
    '2015-10-27 20:36:19+02',
    '2016-12-31T23:59:60Z',
    '2015-02-30T00:00:00Z',
    '0000-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2015-10-27T24:00:00Z',
    '2015-10-27T20:36:19',
  ],
  email: ['a@b.c', "o'neil+x@example.com", 'a@b', '.a@b.c', 'a..b@c.d', '@b.c', 'a@-b.c'],
  hostname: ['example.com', 'a', '-a', 'a-', 'a..b', 'a.', '', `${'a'.repeat(64)}.com`],
  regex: ['^a*$', '(', '[', 'a\\Z', '\\Z'],
  uri: [
    'https://example.com/a?b#c',
    'http://[::1]:80/',
    'http://[v1.x]/',
    'http://[x]/',
    'urn:a:b',
    'a',
    '//x',
    'http://a b',
    'http://a/%zz',
    'x:',
  ],
} as const;

/** Timestamps that are almost valid. Random letters hardly ever are. */
const nearlyTimestamps = fc
  .tuple(
    fc.nat(9999),
    fc.nat(13),
    fc.nat(32),
    fc.nat(24),
    fc.nat(60),
    fc.nat(60),
    fc.constantFrom('Z', 'z', '+00:00', '-01:30', '+2359', '+24:00', '+01', ''),
    fc.constantFrom('T', 't', ' ', ''),
  )
  .map(([year, month, day, hour, minute, second, zone, separator]) => {
    const two = (count: number) => String(count).padStart(2, '0');
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}${separator}${two(hour)}:${two(minute)}:${two(second)}${zone}`;
  });

for (const format of Object.keys(alphabets) as (keyof typeof alphabets)[]) {
  test(`${format} accepts what ajv accepts, which Taskcluster’s services use`, async () => {
    const check = await compileSchema({ type: 'string', format });
    const oracle = ajv.compile({ type: 'string', format });
    const drawn = fc.string({ unit: fc.constantFrom(...alphabets[format]), maxLength: 20 });
    const text = fc.oneof(fc.constantFrom(...examples[format]), drawn, format === 'date-time' ? nearlyTimestamps : fc.string());
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(text, (value) => {
        const valid = oracle(value);
        seen.add(valid);
        assert.is(check(value).length === 0, valid, JSON.stringify(value));
      }),
      { numRuns: 3000, examples: examples[format].map((value): [string] => [value]) },
    );
    assert.is(seen.size, 2, 'both kinds were tried');
  });
}

test('the formats of the process are restored, even if the work fails', () => {
  const before = Format.Get('date-time');
  let within: unknown;
  withFormats(() => {
    within = Format.Get('date-time');
  });
  assert.is.not(within, before);
  assert.is(Format.Get('date-time'), before);
  assert.throws(() =>
    withFormats(() => {
      throw new Error('no');
    }),
  );
  assert.is(Format.Get('date-time'), before);
});

test.run();
