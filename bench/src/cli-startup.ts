// Measures how long commands of `tc` take, and writes results/cli.md. `--quick`: fewer rounds, and nothing is written.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { fromNow, slugid } from '@tc/core';
import { startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';

const quick = process.argv.includes('--quick');
const rounds = quick ? 5 : 41;
const execute = promisify(execFile);
const program = join(dirname(createRequire(import.meta.url).resolve('@tc/cli/package.json')), 'dist/main.js');

await using emulator = await startEmulator();
const { rootUrl, credentials } = emulator;
const taskId = slugid();
await new Queue({ rootUrl, credentials }).createTask(taskId, {
  taskQueueId: 'proj/ci',
  created: new Date(),
  deadline: fromNow('1 hour'),
  metadata: { name: 'bench', description: 'bench', owner: 'user@example.com', source: 'https://example.com' },
  payload: {},
});
const env = { ...process.env, TASKCLUSTER_ROOT_URL: rootUrl, ...credentials.toEnv() };

/** The commands, and the milliseconds that each may take over a Node that does nothing. */
const commands = [
  { args: ['--help'], target: 60 },
  { args: ['slugid'], target: 60 },
  { args: ['task', 'status', taskId], target: 150 },
];

async function run(args: readonly string[]): Promise<number> {
  const started = performance.now();
  await execute(process.execPath, [...args], { env });
  return performance.now() - started;
}

// All take turns, so that other load on the machine affects all of them alike.
const bare: number[] = [];
const times = commands.map((): number[] => []);
for (let round = 0; round < rounds; round++) {
  bare.push(await run(['-e', '0']));
  for (const [index, { args }] of commands.entries()) times[index]?.push(await run([program, ...args]));
}
const rows = commands.map(({ args, target }, index) => {
  const over = Math.min(...(times[index] ?? [])) - Math.min(...bare);
  return `| \`tc ${args.join(' ').replace(taskId, '<taskId>')}\` | ${Math.round(over)} ms | ${target} ms |`;
});
const report = `# The command line

Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown CPU'}. How much longer a command takes than \`node -e 0\` (${Math.round(Math.min(...bare))} ms): the shortest time of each in ${rounds} rounds, since other load on the machine only adds. The emulator answers the call. Written by \`npx -y pnpm@12 bench:cli\`.

| command | takes | at most |
| --- | ---: | ---: |
${rows.join('\n')}
`;
console.log(report);
if (!quick) writeFileSync(join(import.meta.dirname, '../results/cli.md'), report);
