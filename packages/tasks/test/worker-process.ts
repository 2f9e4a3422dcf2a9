// A worker in a process of its own. It prints the id of each task that it begins.
import { setTimeout as sleep } from 'node:timers/promises';
import { Queue } from '@tc/queue';
import { runWorker } from '../src/index.ts';

const [taskQueueId = '', workerId = ''] = process.argv.slice(2);
await runWorker(Queue.fromEnv(), {
  taskQueueId,
  workerGroup: 'tests',
  workerId,
  capacity: 8,
  async execute({ taskId }) {
    console.log(taskId);
    await sleep(30);
  },
});
