import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Behaviour, behaviours } from '../../src/conformance/behaviour.ts';
import { jsonReport, ProgressLine, skippedText, table } from '../../src/conformance/report.ts';
import { type Outcome, runAll } from '../../src/conformance/runner.ts';
import { connect } from '../../src/conformance/suite.ts';
import { deployment } from '../support/deployment.ts';

const test = suite('conformance report');

const [one, two, three] = behaviours('auth', { one: async () => {}, two: async () => {}, three: async () => {} }) as [
  Behaviour,
  Behaviour,
  Behaviour,
];

const OUTCOMES: readonly Outcome[] = [
  { behaviour: one, result: 'passed' },
  { behaviour: two, result: 'skipped', reason: 'it is late' },
  { behaviour: three, result: 'skipped', reason: 'it is late' },
];

test('the table counts by service', () => {
  assert.equal(
    table(OUTCOMES)
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/)),
    [
      ['service', 'behaviours', 'passed', 'skipped', 'failed'],
      ['auth', '3', '1', '2', '0'],
      ['all', '3', '1', '2', '0'],
    ],
  );
});

test('skipped behaviours are grouped by reason', () => {
  assert.is(skippedText(OUTCOMES), 'Skipped because it is late:\n  auth: two\n  auth: three\n');
  assert.is(skippedText([]), '');
});

test('the JSON has counts, reasons and errors', () => {
  assert.equal(jsonReport([...OUTCOMES.slice(0, 2), { behaviour: three, result: 'failed', error: 'broken' }]), {
    passed: 1,
    skipped: 1,
    failed: 1,
    behaviours: [
      { service: 'auth', name: 'one', result: 'passed' },
      { service: 'auth', name: 'two', result: 'skipped', reason: 'it is late' },
      { service: 'auth', name: 'three', result: 'failed', error: "'broken'" },
    ],
  });
});

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean): NodeJS.WriteStream & { readonly written: string[] } {
  const written: string[] = [];
  return { isTTY, columns: 14, written, write: (text: string) => written.push(text) > 0 } as never;
}

test('the progress line fits the terminal and disappears', () => {
  const terminal = stream(true);
  const progress = new ProgressLine(2, terminal);
  progress.step(one);
  progress.clear();
  assert.equal(terminal.written, ['\r\x1b[K1 of 2  auth:', '\r\x1b[K']);
  const file = stream(false);
  new ProgressLine(2, file).step(one);
  assert.equal(file.written, []);
});

test('an aborted run starts no further behaviours, and ends those that run', async () => {
  await using server = await deployment();
  const target = await connect(server.emulator.rootUrl, server.emulator.credentials);
  const interruption = new AbortController();
  const ended: string[] = [];
  const [first, second] = behaviours('auth', {
    first: async (context) => {
      context.cleanUp(async () => ended.push('first'));
      interruption.abort();
    },
    second: async () => void ended.push('second'),
  }) as [Behaviour, Behaviour];
  const outcomes = await runAll([first, second], target, { concurrency: 1, signal: interruption.signal });
  assert.equal(
    outcomes.map(({ behaviour, result }) => [behaviour.name, result]),
    [['first', 'passed']],
  );
  assert.equal(ended, ['first']);
});

test.run();
