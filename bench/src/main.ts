// Measures the packages side by side with the official client and with what one could write by hand, prints tables of
// ratios, and writes them to bench/results/ with a chart. `--quick`: fewer rounds, and nothing is written.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { measureArtifacts } from './artifacts-report.ts';
import { measureCallRates } from './call-rates.ts';
import { type ContenderName, contenders } from './contenders.ts';
import { measureInstallSize } from './install-size.ts';
import { type Memory, measureMemory } from './memory.ts';
import { measureOperations } from './operations.ts';
import { startServer } from './processes.ts';
import { measurePulse } from './pulse-report.ts';
import { rateChart } from './rate-chart.ts';
import { callTable, compareTable, type Measured, slices, targetTable } from './report.ts';
import { measureStartups } from './startup.ts';
import { measureGenerate, measureTypechecks } from './tools.ts';

const quick = process.argv.includes('--quick');
const batches = quick ? 1 : 3;
const rounds = quick ? 3 : 6;
const memoryCalls = quick ? 4_000 : 20_000;
// What tracing costs takes more rounds to see: tracing-main.ts.
const names = (Object.keys(contenders) as ContenderName[]).filter((name) => !name.endsWith('traced'));
const started = performance.now();
const progress = (what: string) => console.error(`${Math.round((performance.now() - started) / 1000)} s: ${what}`);

const server = await startServer();
progress('calls');
const rates = await measureCallRates(names, server.rootUrl, Object.values(slices), batches, rounds);
progress('memory');
const memory = new Map<ContenderName, Memory>();
for (const name of names.filter((one) => /queue|taskcluster/.test(one)))
  memory.set(name, await measureMemory(name, server.rootUrl, memoryCalls));
progress('startup');
const firstCall = (name: ContenderName) =>
  `const { contenders } = await import('./contenders.js');
   await (await contenders[${JSON.stringify(name)}](${JSON.stringify(server.rootUrl)})).status(); process.exit();`;
const startup = measureStartups(
  {
    ours: `await import('@tc/queue')`,
    peer: `await import('taskcluster-client')`,
    oursFirstCall: firstCall('@tc/queue, got'),
    undiciFirstCall: firstCall('@tc/queue, undici'),
    peerFirstCall: firstCall('taskcluster-client'),
  },
  quick ? 3 : 15,
);
server.close();
progress('operations');
const operations = await measureOperations(quick ? 50 : 150, quick ? 1 : 5);
progress('tools');
const typecheck = measureTypechecks(quick ? 1 : 5);
const generate = measureGenerate(quick ? 1 : 3);
const installSize = { ours: measureInstallSize('@tc/queue'), peer: measureInstallSize('taskcluster-client') };
progress('events');
const pulse = await measurePulse(quick);
progress('artifacts');
const artifacts = await measureArtifacts(quick);

const measured: Measured = { rates, memory, memoryCalls, startup, operations, typecheck, generate, installSize };
const report = `# Speed

Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, over the loopback interface. Each client calls from a process of its own, in turn with all others, in slices of a fifth of a second: ${rounds} rounds in each of ${batches} sets of fresh processes. The server is one more process, and verifies nothing. Figures are medians; ratios are medians of the ratios of single rounds. Written by \`npx -y pnpm@12 bench\`.

## Targets

${targetTable(measured)}

## Calls

\`status\` is a GET with an answer of 800 bytes, \`createTask\` a PUT of 900 bytes with the same answer.

${callTable(measured)}

## All else

${compareTable(measured)}

## Events

${pulse}

## Artifacts

${artifacts}
`;
console.log(report);
if (!quick) {
  const results = join(import.meta.dirname, '../results');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, 'README.md'), report);
  writeFileSync(join(results, 'calls.svg'), rateChart(rates));
}
progress('done');
