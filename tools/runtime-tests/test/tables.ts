import { type Report, suite } from '../src/suite.ts';

/** A table of which test passed on which runtime, in Markdown. */
export function outcomeTable(reports: ReadonlyMap<string, Report>): string {
  const cell = ({ outcomes }: Report, test: string): string => {
    const outcome = outcomes.find(({ name }) => name === test);
    return outcome === undefined ? 'not run' : outcome.error === undefined ? 'passed' : 'FAILED';
  };
  return table(
    ['test', ...reports.keys()],
    suite.map(({ name }) => [name, ...[...reports.values()].map((report) => cell(report, name))]),
  );
}

/** A table of how long signing takes on each runtime, in Markdown. */
export function signingTable(reports: ReadonlyMap<string, Report>): string {
  const microseconds = ({ signing }: Report): string => (signing === 0 ? 'its clock stands still while it computes' : signing.toFixed(1));
  return table(
    ['runtime', 'µs to sign a request'],
    [...reports].map(([name, report]) => [name, microseconds(report)]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
