import { suite as uvuSuite } from 'uvu';
import { type Report, suite } from '../src/suite.ts';
import { withDeployment } from './deployment.ts';
import { runtimes } from './runtimes.ts';
import { outcomeTable } from './tables.ts';

const test = uvuSuite('runtimes');

const reports = new Map<string, Report>();

for (const { name, traits, program, run } of runtimes) {
  if (program === undefined && process.env['CI'] !== 'true') {
    console.warn(`\n!!! ${name} IS NOT INSTALLED: its ${suite.length} tests are skipped. They run when CI=true.\n`);
    for (const one of suite) test.skip(`${name}: ${one.name}`, () => {});
    continue;
  }
  let started: Promise<Report> | undefined;
  const report = async (): Promise<Report> => {
    if (program === undefined) throw new Error(`${name} is not installed, and CI=true`);
    started ??= withDeployment(traits, (deployment) => run(program, deployment));
    reports.set(name, await started);
    return started;
  };
  for (const one of suite) {
    test(`${name}: ${one.name}`, async () => {
      const outcome = (await report()).outcomes.find((candidate) => candidate.name === one.name);
      if (outcome === undefined) throw new Error('the runtime did not run this test');
      if (outcome.error !== undefined) throw new Error(outcome.error);
    });
  }
}

test.after(() => console.log(`\n${outcomeTable(reports)}\n`));

test.run();
