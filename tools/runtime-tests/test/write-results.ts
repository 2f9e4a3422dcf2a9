// Writes what the runtimes and bundles measure to bench/results/. Run it with `pnpm --filter @tc/runtime-tests results`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sizeTable } from '../src/bundle-size.ts';
import type { Report } from '../src/suite.ts';
import { withDeployment } from './deployment.ts';
import { runtimes } from './runtimes.ts';
import { outcomeTable, signingTable } from './tables.ts';

const RESULTS = join(import.meta.dirname, '../../../bench/results');

const reports = new Map<string, Report>();
for (const { name, traits, program, run } of runtimes) {
  if (program === undefined) throw new Error(`${name} is not installed`);
  reports.set(name, await withDeployment(traits, (deployment) => run(program, deployment)));
}

writeFileSync(
  join(RESULTS, 'runtimes.md'),
  `# Runtimes

One suite runs on every runtime, against the emulator. Written by \`pnpm --filter @tc/runtime-tests results\`.

${outcomeTable(reports)}

## Signing

Node signs with the hawk package and OpenSSL. The others sign with @noble/hashes.

${signingTable(reports)}
`,
);

writeFileSync(
  join(RESULTS, 'sizes.md'),
  `# Sizes of pages

Minified by esbuild and compressed by gzip. 1 kB is 1,000 bytes. Written by \`pnpm --filter @tc/runtime-tests results\`. The tests fail if a page exceeds its limit.

${await sizeTable()}
`,
);
