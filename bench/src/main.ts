// Prints what things cost, side by side with the official client, in one run.
import { measureColdImports } from './cold-import.ts';

const ROUNDS = 15;

console.log(`Cold import, over a bare Node process (median of ${ROUNDS} interleaved rounds)`);
for (const { module, median } of measureColdImports(['@tc/core', 'taskcluster-client'], ROUNDS)) {
  console.log(`  ${module.padEnd(20)} ${median.toFixed(1).padStart(7)} ms`);
}
