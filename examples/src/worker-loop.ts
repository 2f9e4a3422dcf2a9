// A worker that claims and resolves 1,000 tasks of the emulator, 16 at a time, and prints how long that took.
//
//   tsx worker-loop.ts [NUMBER_OF_TASKS]
import { fromNow, slugid } from '@tc/core';
import { startEmulator } from '@tc/emulator';
import { Queue, type TaskClaim } from '@tc/queue';

const CONCURRENCY = 16;
const TOTAL = Number(process.argv[2] ?? 1000);
const taskQueueId = 'proj-example/loop';

await using emulator = await startEmulator();
const queue = new Queue(emulator);

/** Calls `work` the given number of times, at most {@link CONCURRENCY} at the same time. */
async function inParallel(times: number, work: () => Promise<unknown>): Promise<void> {
  let left = times;
  const lane = async () => {
    while (left-- > 0) await work();
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, lane));
}

await inParallel(TOTAL, () =>
  queue.createTask(slugid(), {
    taskQueueId,
    created: new Date(),
    deadline: fromNow('1 hour'),
    payload: { command: 'true' },
    metadata: { name: 'One of many', description: '', owner: 'examples@example.com', source: 'https://example.com' },
  }),
);

/** Executes a task, which a real worker would need time for. Calls for a task are signed with the credentials of its claim. */
async function execute({ status, runId, credentials }: TaskClaim): Promise<void> {
  await queue.use({ credentials }).reportCompleted(status.taskId, runId);
}

const started = performance.now();
let resolved = 0;
while (resolved < TOTAL) {
  const { tasks } = await queue.claimWork(taskQueueId, { workerGroup: 'examples', workerId: 'loop', tasks: CONCURRENCY });
  await Promise.all(tasks.map(execute));
  resolved += tasks.length;
}
const seconds = (performance.now() - started) / 1000;
console.log(
  `${resolved} tasks claimed and resolved in ${seconds.toFixed(2)} s, ${CONCURRENCY} at a time: ${Math.round(resolved / seconds)} per second`,
);
