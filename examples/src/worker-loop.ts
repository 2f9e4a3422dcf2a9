// Measures a worker: creates 1,000 tasks in the emulator, works on 16 of them at a time, and prints how long that took.
//
//   tsx worker-loop.ts [NUMBER_OF_TASKS]
import { fromNow, slugid } from '@tc/core';
import { startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import { createTasks, runWorker } from '@tc/tasks';

const CONCURRENCY = 16;
const TOTAL = Number(process.argv[2] ?? 1000);
const taskQueueId = 'proj-example/loop';

await using emulator = await startEmulator();
const queue = new Queue(emulator);

const definition = {
  taskQueueId,
  created: new Date(),
  deadline: fromNow('1 hour'),
  payload: {},
  metadata: { name: 'One of many', description: '', owner: 'examples@example.com', source: 'https://example.com' },
};
const tasks = Array.from({ length: TOTAL }, () => [slugid(), definition] as const);
await createTasks(queue, tasks, { concurrency: CONCURRENCY });

const started = performance.now();
const stop = new AbortController();
let begun = 0;
await runWorker(queue, {
  taskQueueId,
  workerGroup: 'examples',
  workerId: 'loop',
  capacity: CONCURRENCY,
  signal: stop.signal,
  execute() {
    // The worker finishes the tasks that it has begun.
    begun += 1;
    if (begun === TOTAL) stop.abort();
  },
});
const seconds = (performance.now() - started) / 1000;
console.log(
  `${TOTAL} tasks claimed and resolved in ${seconds.toFixed(2)} s, ${CONCURRENCY} at a time: ${Math.round(TOTAL / seconds)} per second`,
);
