// A worker that runs the commands of tasks and uploads what they print. It is a program to start from: commands run without a
// sandbox, so serve only task queues whose tasks you trust.
//
//   export TASKCLUSTER_ROOT_URL=… TASKCLUSTER_CLIENT_ID=… TASKCLUSTER_ACCESS_TOKEN=…
//   tsx worker.ts [TASK_QUEUE_ID] [CAPACITY]
//
// Scopes: queue:claim-work:<taskQueueId>, queue:worker-id:examples/<host name>, and queue:status:<taskId>
import { execFile } from 'node:child_process';
import { hostname } from 'node:os';
import { promisify } from 'node:util';
import { fromNow } from '@tc/core';
import { Queue } from '@tc/queue';
import { type ClaimedTask, runWorker, type TaskOutcome } from '@tc/tasks';

const [taskQueueId = 'proj-example/ci', capacity = '1'] = process.argv.slice(2);

// Ctrl-C lets running tasks finish. Those that take longer than 30 seconds go to another worker.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

async function execute(claimed: ClaimedTask): Promise<TaskOutcome> {
  const { taskId, task, signal } = claimed;
  const { command } = task.payload;
  const output: string[] = [];
  if (!Array.isArray(command)) return 'malformed-payload';
  for (const [program, ...args] of command) {
    try {
      const { stdout } = await promisify(execFile)(program, args, { signal });
      console.log(`${taskId}: ${stdout.trimEnd()}`);
      output.push(stdout);
    } catch (error) {
      signal.throwIfAborted();
      console.error(`${taskId}: ${(error as Error).message}`);
      return 'failed';
    }
  }
  await claimed.upload('public/logs/live.log', { text: output.join(''), expires: fromNow('1 week') });
  return 'completed';
}

await runWorker(Queue.fromEnv(), {
  taskQueueId,
  workerGroup: 'examples',
  workerId: hostname()
    .replaceAll(/[^\w-]/g, '-')
    .slice(0, 38),
  capacity: Number(capacity),
  signal: stop.signal,
  execute,
});
