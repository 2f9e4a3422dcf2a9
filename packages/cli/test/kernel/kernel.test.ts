import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Failure } from '../../src/kernel/failure.ts';
import { nearest } from '../../src/kernel/nearest.ts';
import { assign } from '../../src/kernel/requests/assignments.ts';
import { exportCommands } from '../../src/kernel/shell-variables.ts';
import { drawGraph } from '../../src/kernel/tasks/task-graph.ts';
import { formatBytes } from '../../src/kernel/terminal/progress.ts';
import { duration, relativeTime } from '../../src/kernel/terminal/relative-time.ts';
import { createColors, printable, wantsColor } from '../../src/kernel/terminal/style.ts';
import { cut, formatTable } from '../../src/kernel/terminal/table.ts';

const test = suite('kernel');
const plain = { colors: createColors(false), width: undefined, hyperlink: (text: string) => text };

test('a table aligns its columns', () => {
  assert.equal(
    formatTable(
      ['A', 'B'],
      [
        ['x', 'y'],
        ['longer', 'z'],
      ],
      plain,
    ),
    ['A       B', 'x       y', 'longer  z'],
  );
});

test('a table that is too wide is cut in its widest columns', () => {
  const lines = formatTable(['ID', 'NAME'], [['abc', 'a name that is much too long for it']], { ...plain, width: 24 });
  assert.equal(lines[1], 'abc  a name that is muc…');
  assert.ok(lines.every((line) => line.length <= 24));
});

test('wide characters count as two columns', () => {
  assert.equal(formatTable(['A', 'B'], [['日本', 'x']], plain)[1], '日本  x');
  assert.equal(cut('日本語', 5), '日本…');
});

test('names cannot control the terminal', () => {
  assert.equal(printable('a\u001b[2Jb\u0007c\nd\u202ee'), 'a [2Jb c d e');
  assert.equal(formatTable(['A'], [['\u001b]0;title\u0007']], plain)[1], ' ]0;title');
});

test('times are relative', () => {
  const now = new Date('2030-01-01T00:00:00Z');
  for (const [seconds, text] of [
    [0, 'now'],
    [-1, '1 second ago'],
    [-59, '59 seconds ago'],
    [60, 'in 1 minute'],
    [-7200, '2 hours ago'],
    [3 * 3600 - 120, 'in 3 hours'],
    [-86_399, '1 day ago'],
    [365 * 86_400, 'in 1 year'],
    [86_400 * 40, 'in 1 month'],
  ] as const) {
    assert.equal(relativeTime(new Date(now.getTime() + seconds * 1000), now), text);
  }
  assert.equal([0, 59_400, 65_000, 3_700_000, 90_000_000].map(duration), ['0s', '59s', '1m 05s', '1h 01m', '1d 01h']);
});

test('bytes are counted in units', () => {
  assert.equal([0, 999, 1000, 12_345_678].map(formatBytes), ['0 B', '999 B', '1.0 kB', '12.3 MB']);
});

test('values are set by paths', () => {
  assert.equal(assign(undefined, ['a.b=1', 'a.c=text', 'list.0=x', 'list.1=true', 'q="1"']), {
    a: { b: 1, c: 'text' },
    list: ['x', true],
    q: '1',
  });
  assert.equal(assign([1], ['1=2']), [1, 2]);
  const given = { a: { b: 1 } };
  assert.equal(assign(given, ['a.b=2']), { a: { b: 2 } });
  assert.equal(given, { a: { b: 1 } }, 'the document that was given does not change');
});

test('a wrong path is refused', () => {
  for (const assignment of ['a', '=1', 'a..b=1', '__proto__.x=1', 'list.5=1', 'text.a=1']) {
    assert.throws(
      () => assign({ list: [], text: 'x' }, [assignment]),
      (error: unknown) => error instanceof Failure && error.exitCode === 2,
      assignment,
    );
  }
});

test('the nearest name is suggested', () => {
  assert.equal(nearest('statu', ['status', 'log']), 'Did you mean status?');
  assert.equal(nearest('LISTCLIENT', ['listClients']), 'Did you mean listClients?');
  assert.equal(nearest('xyz', ['status', 'log']), 'Expected one of: status, log');
});

test('variables are set in every shell', () => {
  const variables = { A: "it's", B: '' };
  assert.equal(exportCommands('sh', variables), [`export A='it'\\''s';`, 'unset B;']);
  assert.equal(exportCommands('fish', variables), [`set -gx A 'it\\'s';`, 'set -e B;']);
  assert.equal(exportCommands('csh', variables), [`setenv A 'it'\\''s';`, 'unsetenv B;']);
  assert.equal(exportCommands('powershell', variables), [`$env:A = 'it''s'`, 'Remove-Item Env:B -ErrorAction SilentlyContinue']);
});

test('colours are for terminals', () => {
  assert.ok(wantsColor({ isTTY: true }, {}, true));
  assert.not(wantsColor({}, {}, true));
  assert.not(wantsColor({ isTTY: true }, { NO_COLOR: '1' }, true));
  assert.not(wantsColor({ isTTY: true }, { TERM: 'dumb' }, true));
  assert.not(wantsColor({ isTTY: true }, {}, false));
  assert.ok(wantsColor({}, { FORCE_COLOR: '1' }, true));
});

test('a graph escapes the names of tasks', () => {
  const tasks = [
    { taskId: 'A', name: 'say "hi" <b>', state: 'completed', dependencies: [] },
    { taskId: 'B', name: 'b\\', state: 'failed', dependencies: ['A', 'B', 'elsewhere'] },
  ];
  assert.equal(drawGraph(tasks, 'mermaid').split('\n').slice(0, 4), [
    'graph LR',
    '  t0["say #34;hi#34; #60;b#62;<br>completed"]:::completed',
    '  t1["b\\<br>failed"]:::failed',
    '  t0 --> t1',
  ]);
  const dot = drawGraph(tasks, 'dot');
  assert.match(dot, '"A" [label="say \\"hi\\" <b>\\ncompleted", fillcolor="#b7e4c7"];');
  assert.match(dot, '"B" [label="b\\\\\\nfailed"');
  assert.match(dot, '"A" -> "B";');
});

test.run();
