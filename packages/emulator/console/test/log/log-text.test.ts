import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { LogText } from '../../src/log/log-text.ts';

function logOf(...pieces: readonly string[]): LogText {
  const log = new LogText();
  for (const piece of pieces) log.append(piece);
  return log;
}

test('pieces need not end with a line', () => {
  const log = logOf('a\nb', 'c\n', '\nd');
  assert.is(log.length, 4);
  assert.is(log.toString(), 'a\nbc\n\nd');
});

test('a line break at the end adds no empty line', () => {
  assert.is(logOf('a\n').length, 1);
  assert.is(logOf('').length, 0);
});

test('line breaks of Windows are no overwritten lines', () => {
  assert.is(logOf('a\r\nb\r', '\nc').toString(), 'a\nb\nc');
});

test('a colour goes on over lines and pieces', () => {
  const log = logOf('\x1b[31mred\nstill', ' red\n', 'more\x1b[0m\nplain\n');
  const colors = [0, 1, 2, 3].map((index) => log.line(index).spans[0]?.style.color);
  assert.equal(colors, [1, 1, 1, undefined]);
});

test('an escape sequence may be torn apart', () => {
  const log = logOf('\x1b[3', '1mred\n', 'still\n');
  assert.equal(log.line(0).spans, [{ text: 'red', style: { color: 1 } }]);
  assert.equal(log.line(1).spans, [{ text: 'still', style: { color: 1 } }]);
});

test('a text is found in any case, through colours, and as it is', () => {
  const log = logOf('An Er\x1b[31mror\n(a.b)\nnothing\nerror (A.B)\n');
  assert.equal(log.find('error'), [0, 3]);
  assert.equal(log.find('(a.b)'), [1, 3]);
  assert.equal(log.find('error', 1), [3]);
  assert.equal(log.find('error', 0, 2), [0]);
  assert.equal(log.find('a*'), []);
});

test('a very long line is cut', () => {
  const { spans, cut } = logOf('x'.repeat(1_000_000)).line(0);
  assert.is(spans[0]?.text.length, 5_000);
  assert.is(cut, 995_000);
});

test('a line that is not there is empty', () => {
  assert.equal(logOf('a').line(7), { spans: [], cut: 0 });
});

test.run();
