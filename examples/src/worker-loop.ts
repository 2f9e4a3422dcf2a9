// A worker: claims tasks, 16 at a time, and resolves each. Runs 1,000 tasks through the emulator and prints how long it took.
//
//   tsx worker-loop.ts [TASKS]
import { fromNow, slugid } from '@tc/core';
import { startEmulator } from '@tc/emulator';
import { Queue, type TaskClaim } from '@tc/queue';

const AT_ONCE = 16;
const TOTAL = Number(process.argv[2] ?? 1000);
const [provisionerId, workerType] = ['proj-example', 'loop'];

await using emulator = await startEmulator();
const queue = new Queue(emulator);

/** Runs `work` as often as `times` says, at most {@link AT_ONCE} at the same time. */
async function inParallel(times: number, work: () => Promise<void>): Promise<void> {
  let left = times;
  const lane = async () => {
    while (left-- > 0) await work();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

await inParallel(TOTAL, async () => {
  await queue.createTask(slugid(), {
    provisionerId,
    workerType,
    created: new Date(),
    deadline: fromNow('1 hour'),
    payload: { command: 'true' },
    metadata: { name: 'One of many', description: '', owner: 'examples@example.com', source: 'https://example.com' },
  });
});

/** What a real worker would take its time for. Its calls go out with the task's own credentials. */
async function execute({ status, runId, credentials }: TaskClaim): Promise<void> {
  await queue.use({ credentials }).reportCompleted(status.taskId, runId);
}

const started = performance.now();
let resolved = 0;
while (resolved < TOTAL) {
  const { tasks } = await queue.claimWork(provisionerId, workerType, { workerGroup: 'examples', workerId: 'loop', tasks: AT_ONCE });
  await Promise.all(tasks.map(execute));
  resolved += tasks.length;
}
const seconds = (performance.now() - started) / 1000;
console.log(
  `${resolved} tasks claimed and resolved in ${seconds.toFixed(2)} s, ${AT_ONCE} at a time: ${Math.round(resolved / seconds)} a second`,
);
