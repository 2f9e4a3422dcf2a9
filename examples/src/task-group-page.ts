// Serves a page that shows a task group while its tasks run, and runs the tasks in the emulator. Prints the address of the page.
//
//   tsx task-group-page.ts
import { setTimeout as sleep } from 'node:timers/promises';
import { fromNow, slugid } from '@tc/core';
import { startEmulator } from '@tc/emulator';
import { Queue, type TaskClaim } from '@tc/queue';
import { createServer } from 'vite';

const NAMES = ['build linux', 'build macos', 'build windows', 'lint', 'unit tests', 'browser tests', 'docs', 'package', 'sign', 'upload'];
const WORKERS = 3;
const taskQueueId = 'proj-example/task-group';
const taskGroupId = slugid();

await using emulator = await startEmulator();
const queue = new Queue(emulator);
for (const name of NAMES) {
  await queue.createTask(slugid(), {
    taskQueueId,
    taskGroupId,
    schedulerId: 'examples',
    created: new Date(),
    deadline: fromNow('1 hour'),
    payload: {},
    metadata: { name, description: '', owner: 'examples@example.com', source: 'https://example.com' },
  });
}

const server = await createServer({ root: new URL('../task-group', import.meta.url).pathname, configFile: false, logLevel: 'warn' });
await server.listen();
const [address = ''] = server.resolvedUrls?.local ?? [];
console.log(`${address}?${new URLSearchParams({ rootUrl: emulator.rootUrl, taskGroupId })}`);

let remaining = NAMES.length;

/** Takes 2 to 6 seconds, and fails for one of the tasks. */
async function execute({ status, runId, task, credentials }: TaskClaim): Promise<void> {
  await sleep(2_000 + Math.random() * 4_000);
  const worker = queue.use({ credentials });
  if (task.metadata.name === 'browser tests') await worker.reportFailed(status.taskId, runId);
  else await worker.reportCompleted(status.taskId, runId);
  remaining -= 1;
}

async function work(workerId: string): Promise<void> {
  while (remaining > 0) {
    const { tasks } = await queue.claimWork(taskQueueId, { workerGroup: 'examples', workerId, tasks: 1 });
    for (const task of tasks) await execute(task);
  }
}

// A moment to open the page.
await sleep(5_000);
await Promise.all(Array.from({ length: WORKERS }, (_, index) => work(`worker-${index + 1}`)));
console.log('All tasks are resolved. Press Ctrl+C to stop.');
await new Promise((resolve) => process.once('SIGINT', resolve));
await server.close();
