// Prints what things cost, side by side with the official client, in one run.
import { PulseConnectionError } from '@tc/pulse';
import { measureColdImports } from './cold-import.ts';
import { measureConsuming } from './pulse.ts';

const ROUNDS = 15;

console.log(`Cold import, over a bare Node process (median of ${ROUNDS} interleaved rounds)`);
for (const { module, median } of measureColdImports(['@tc/core', 'taskcluster-client'], ROUNDS)) {
  console.log(`  ${module.padEnd(20)} ${median.toFixed(1).padStart(7)} ms`);
}

const AMQP_URL = process.env['AMQP_URL'] ?? 'amqp://guest:guest@127.0.0.1:5672';
const MESSAGES = 10_000;
const PREFETCH = 100;
const CONSUME_ROUNDS = 7;

console.log(
  `\nMessages of 1 kB consumed and acknowledged, prefetch ${PREFETCH} (median of ${CONSUME_ROUNDS} interleaved rounds of ${MESSAGES})`,
);
try {
  for (const { client, median, range } of await measureConsuming(AMQP_URL, MESSAGES, PREFETCH, CONSUME_ROUNDS)) {
    const [least, most] = range.map((rate) => Math.round(rate));
    console.log(`  ${client.padEnd(20)} ${String(Math.round(median)).padStart(7)} a second (${least} to ${most})`);
  }
} catch (error) {
  if (!(error instanceof PulseConnectionError)) throw error;
  console.log(`  SKIPPED, set AMQP_URL: ${error.message}`);
}
