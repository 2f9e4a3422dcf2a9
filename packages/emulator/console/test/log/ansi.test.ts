import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PLAIN, parseAnsi, plainText, styleAfter } from '../../src/log/ansi.ts';

test('a plain line is one span', () => {
  assert.equal(parseAnsi('hello <b>'), { spans: [{ text: 'hello <b>', style: PLAIN }], end: PLAIN });
  assert.equal(parseAnsi(''), { spans: [], end: PLAIN });
});

test('colours and styles begin and end', () => {
  const { spans, end } = parseAnsi('a\x1b[31;1mb\x1b[0mc');
  assert.equal(spans, [
    { text: 'a', style: PLAIN },
    { text: 'b', style: { color: 1, bold: true } },
    { text: 'c', style: PLAIN },
  ]);
  assert.is(end, PLAIN);
});

test('an empty code is a reset', () => {
  assert.equal(parseAnsi('\x1b[1m\x1b[mx').spans, [{ text: 'x', style: PLAIN }]);
});

test('single styles end on their own', () => {
  const cases = [
    ['\x1b[1m\x1b[2m\x1b[22mx', {}],
    ['\x1b[31m\x1b[39mx', {}],
    ['\x1b[44m\x1b[49mx', {}],
    ['\x1b[4m\x1b[1m\x1b[24mx', { bold: true }],
    ['\x1b[7m\x1b[27m\x1b[9m\x1b[3mx', { strike: true, italic: true }],
  ] as const;
  for (const [line, style] of cases) assert.equal(parseAnsi(line).spans[0]?.style, style, JSON.stringify(line));
});

test('bright colours are 8 to 15', () => {
  assert.equal(parseAnsi('\x1b[92;103mx').spans[0]?.style, { color: 10, background: 11 });
});

test('colours of the palette of 256, and RGB', () => {
  const cases = [
    ['38;5;3', { color: 3 }],
    ['38;5;196', { color: 'rgb(255 0 0)' }],
    ['48;5;244', { background: 'rgb(128 128 128)' }],
    ['38;2;1;2;300', { color: 'rgb(1 2 255)' }],
    ['38:5:3', { color: 3 }],
    ['38;5;1;4', { color: 1, underline: true }],
    ['38', {}],
  ] as const;
  for (const [codes, style] of cases) assert.equal(parseAnsi(`\x1b[${codes}mx`).spans[0]?.style, style, codes);
});

test('a style goes on in the next line', () => {
  const { end } = parseAnsi('\x1b[32mgreen');
  assert.equal(parseAnsi('still', end).spans, [{ text: 'still', style: { color: 2 } }]);
});

test('the style after a line is known without its spans', () => {
  for (const line of [
    'plain',
    '\x1b[32mgreen',
    'a\x1b[1;4mb\x1b[24mc',
    '\x1b[31mred\x1b[0m',
    '\x1b[31mred\x1b[m\r',
    '\x1b[2K\x1b[38;5;9mx',
    '\x1b[0mx\x1b[1',
  ]) {
    assert.equal(styleAfter(line, { italic: true }), parseAnsi(line, { italic: true }).end, JSON.stringify(line));
  }
});

test('other escape sequences and control characters are left out', () => {
  const cases = [
    '\x1b[2Kab',
    'a\x1b[1;2Hb',
    'a\x1b]0;title\x07b',
    'a\x1b]8;;https://evil.example\x1b\\b',
    'a\x1b(Bb',
    'a\x00\x08b\x7f',
    'ab\x1b',
    'ab\x1b[',
  ];
  for (const line of cases) assert.is(plainText(line), 'ab', JSON.stringify(line));
});

test('a tab stays', () => {
  assert.is(plainText('a\tb\x1b[0m'), 'a\tb');
});

test('what comes before a carriage return is overwritten', () => {
  assert.is(plainText('10%\r50%\r100%'), '100%');
  assert.is(plainText('done\r'), 'done');
});

test.run();
