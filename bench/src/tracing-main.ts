// Measures what it costs to listen to traces, and writes results/tracing.md. `--quick`: fewer rounds, and nothing is written.
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { type CallRates, measureCallRates, medianRate, type Slice } from './call-rates.ts';
import type { ContenderName } from './contenders.ts';
import { startServer } from './processes.ts';
import { median } from './statistics.ts';
import { table } from './tables.ts';

const quick = process.argv.includes('--quick');
const batches = quick ? 2 : 20;
const rounds = quick ? 4 : 10;
const slice: Slice = { method: 'status', inFlight: 16, milliseconds: 150 };
const transports = ['got', 'undici'] as const;

/** By what part a traced client makes more calls than an untraced one, in each set of processes. Sorted. */
function changes(rates: CallRates, traced: ContenderName, untraced: ContenderName): readonly number[] {
  const speeds = (name: ContenderName) => (rates.get(slice)?.get(name) ?? []).map(({ callsPerSecond }) => callsPerSecond);
  const others = speeds(untraced);
  const ratios = speeds(traced).map((speed, round) => speed / (others[round] ?? Number.NaN));
  return Array.from({ length: batches }, (_, batch) => median(ratios.slice(batch * rounds, (batch + 1) * rounds)) - 1).sort(
    (a, b) => a - b,
  );
}

const names = transports.flatMap((transport): ContenderName[] => [`@tc/queue, ${transport}`, `@tc/queue, ${transport}, traced`]);
const server = await startServer();
const rates = await measureCallRates(names, server.rootUrl, [slice], batches, rounds);
server.close();

const percent = (part: number | undefined) => `${(100 * (part ?? Number.NaN)).toFixed(1)} %`;
const rows = transports.map((transport) => {
  const untraced: ContenderName = `@tc/queue, ${transport}`;
  const traced: ContenderName = `@tc/queue, ${transport}, traced`;
  const speed = (name: ContenderName) => Math.round(medianRate(rates, slice, name, 'callsPerSecond')).toLocaleString('en');
  const sets = changes(rates, traced, untraced);
  const quantile = (part: number) => percent(sets[Math.floor(part * sets.length)]);
  return [transport, speed(untraced), speed(traced), percent(median(sets)), `${quantile(0.25)} to ${quantile(0.75)}`];
});
const report = `# Tracing

Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, over the loopback interface. \`status\` with ${slice.inFlight} calls in flight. The traced client has a listener to each of the ten messages about calls and attempts. All clients take turns, each in a process of its own: ${rounds} rounds in each of ${batches} sets of fresh processes. Processes differ by more than rounds, because each compiles its code in its own way. So the change is the median of the sets, beside what half of them lie in. Written by \`npx -y pnpm@12 bench:tracing\`.

${table(['transport', 'calls/s', 'calls/s, traced', 'change', 'half of the sets'], rows)}
`;
console.log(report);
if (!quick) writeFileSync(join(import.meta.dirname, '../results/tracing.md'), report);
