import fc from 'fast-check';
import type { JsonObject } from '../../src/source/source.ts';

/** For each format, texts that are valid and texts that are nearly valid. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  'date-time': [
    ...[
      '2024-02-29T23:59:59.123Z',
      '2016-12-31T23:59:60Z',
      '1999-12-31t00:00:00z',
      '2020-01-01 12:00:00+01:00',
      '2020-01-01T12:00:00-0130',
    ],
    ...[
      '2020-01-01T00:00:00+05',
      '0000-02-29T00:00:00Z',
      '2019-02-29T00:00:00Z',
      '2020-13-01T00:00:00Z',
      '2020-01-01T24:00:00Z',
      '2020-01-01',
    ],
    ...['2020-01-01T00:00:00', '2020-01-01T00:00:60Z', '2020-01-01T00:00:00Z[UTC]', '2020-1-1T00:00:00Z', '+02020-01-01T00:00:00Z', '0'],
  ],
  email: [
    ...[
      'a@b.cd',
      "o'neil+tag@mail.example.com",
      'A_B@1.2',
      'a@b',
      '"a b"@c.de',
      'a@[127.0.0.1]',
      'a.@b.cd',
      'a@-b.cd',
      'a@b.cd.',
      'ä@b.cd',
      '@b.cd',
    ],
  ],
  hostname: [
    'example.com',
    'localhost',
    'a.b.',
    '1.2.3.4',
    'xn--bcher-kva.example',
    'xn--a',
    'a-.b',
    '-a',
    'a_b',
    'a..b',
    `${'a'.repeat(64)}.b`,
    '',
  ],
  ipv4: ['127.0.0.1', '255.255.255.255', '256.0.0.1', '1.2.3', '01.2.3.4', '1.2.3.4 '],
  ipv6: ['::1', '::', 'fe80::1', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7::', '::ffff:1.2.3.4', 'fe80::1%eth0', '1:2:3:4:5:6:7:8:9', ':::', '::g'],
  regex: ['^a+$', '[', '(?<a>b)', '\\-', '{', 'a\\Z', '*'],
  uri: [
    ...[
      'https://example.com/a?b=c#d',
      'http://u:p@[::1]:80/',
      'urn:isbn:1',
      'mailto:a@b.cd',
      'x:/',
      'x:',
      'x:?a',
      '//a/b',
      '/a',
      'a b:c',
      'http://a/%zz',
    ],
    ...['http://a/"', 'http://a b', 'x://[1]/', 'http://a:b/', 'HTTP://A', '1x://a', 'http://ä.de', 'x:/[::1]'],
  ],
};

/** Texts without a format: empty, with line breaks, with characters of more than one code unit, and so on. */
const ODD = ['', ' ', 'x', 'a\n', '\n', 'Ünï', '👍', '👍👍', 'a.b', '_', '-', '0', 'https://', 'constructor', '\u0000', '/'];

const samples = new Map<string, readonly string[]>();

/** Makes texts to check against a schema's `format`, `pattern` and length: valid ones first, then texts that are probably invalid. */
export function textsFor({ format, pattern, minLength, maxLength }: JsonObject): readonly string[] {
  const formatted = typeof format === 'string' ? (FORMATS[format] ?? []) : [];
  const matching = typeof pattern === 'string' ? matches(pattern) : [];
  const bases = [...formatted, ...matching, 'some text'];
  return [
    ...bases,
    ...bases.slice(0, 6).flatMap((text) => lengths(text, minLength, maxLength)),
    ...matching.slice(0, 3).flatMap(spoiled),
    ...ODD,
  ];
}

/** Makes a text that is probably valid. */
export function fittingText(schema: JsonObject, index: number): string {
  const { format, pattern, minLength, maxLength } = schema;
  const likely =
    typeof pattern === 'string'
      ? matches(pattern)
      : typeof format === 'string'
        ? (FORMATS[format] ?? []).slice(0, 2)
        : ['some text', 'x', ''];
  const fitting = likely.filter((text) => [...text].length >= Number(minLength ?? 0) && [...text].length <= Number(maxLength ?? Infinity));
  return fitting[index % (fitting.length || 1)] ?? 'x'.repeat(Number(minLength ?? 1));
}

/** Makes texts whose lengths are around the bounds, with normal characters and with characters of two code units. */
function lengths(text: string, least: unknown, most: unknown): string[] {
  const bounds = [least, most].filter((bound): bound is number => typeof bound === 'number' && bound < 200_000);
  const sizes = bounds.flatMap((bound) => [bound - 1, bound, bound + 1]).filter((size) => size >= 0);
  const filler = /\w$/.exec(text)?.[0] ?? 'x';
  return sizes.flatMap((size) => [text.padEnd(size, filler).slice(0, size), '👍'.repeat(size)]);
}

function spoiled(text: string): string[] {
  return [`${text}\n`, ` ${text}`, `${text}!`, `${text}é`, text.slice(1), text.slice(0, -1), text.toUpperCase(), text + text];
}

function matches(pattern: string): readonly string[] {
  const known = samples.get(pattern);
  if (known !== undefined) return known;
  const found = [...new Set(fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { numRuns: 12, seed: 1 }))];
  // Ajv does not notice that a list has this text twice.
  const usable = found.filter((text) => text !== '__proto__');
  samples.set(pattern, usable);
  return usable;
}
