// Runs every check of the workspace through turbo and closes with one line that counts them: `N passed, N failed`.
// A test counts as itself; a task that is no test suite (lint, types, generated code, packages) counts as one check.
// A secret that tests plant must not occur in any line. It counts as one failure for each task that printed it.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import secrets from '../tools/test-support/src/planted-secrets.json' with { type: 'json' };

// Three at a time: many suites wait for time-outs and reconnections, so two would leave processors idle.
const tasks = ['lint', 'deps:check', 'generate:check', 'typecheck', 'test'];
const turbo = spawn('turbo', ['run', ...tasks, '--continue', '--output-logs=full', '--concurrency=3', ...process.argv.slice(2)], {
  stdio: ['ignore', 'pipe', 'inherit'],
});

const tests = { total: 0, passed: 0, skipped: 0 };
const checks = { successful: 0, total: 0 };
/** Suites that ended with a summary; one that broke off before it has none and fails by its task alone. */
let suites = 0;
/** Planted secrets that were printed, each as `task: name of the secret`. */
const leaks = new Set();

for await (const line of createInterface({ input: turbo.stdout })) {
  const text = stripVTControlCharacters(line);
  const shown = Object.entries(secrets).filter(([, secret]) => text.includes(secret));
  for (const [name] of shown) leaks.add(`${/^\S+?:[\w:]+(?=: )/.exec(text)?.[0] ?? 'a task'}: ${name}`);
  console.log(shown.length === 0 ? line : shown.reduce((masked, [name, secret]) => masked.replaceAll(secret, `[planted ${name}]`), text));
  const [, label, count] = /(Total|Passed|Skipped):\s+(\d+)$/.exec(text) ?? [];
  if (label) tests[label.toLowerCase()] += Number(count);
  if (label === 'Total') suites += 1;
  const [, successful, total] = /Tasks:\s+(\d+) successful, (\d+) total/.exec(text) ?? [];
  if (total) Object.assign(checks, { successful: Number(successful), total: Number(total) });
}
const code = await new Promise((resolve) => (turbo.exitCode === null ? turbo.once('close', resolve) : resolve(turbo.exitCode)));

const failedTests = tests.total - tests.passed - tests.skipped;
const failedTasks = checks.total - checks.successful;
if (suites === 0) console.log('No test suite ran.');
for (const leak of leaks) console.log(`A planted secret was printed by ${leak}`);
const failed = failedTests + failedTasks + leaks.size + (suites === 0 ? 1 : 0) + (code !== 0 && failedTests + failedTasks === 0 ? 1 : 0);
const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : '';
console.log(`${tests.passed} tests in ${suites} suites, ${checks.successful} of ${checks.total} tasks`);
console.log(`${tests.passed + checks.successful} passed, ${failed} failed${skipped}`);
process.exitCode = failed === 0 ? 0 : 1;
