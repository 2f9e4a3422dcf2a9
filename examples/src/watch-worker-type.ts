// Prints every task of a worker type when it becomes pending and when it starts to run, and looks each one up. A message is
// acknowledged once that is done; a second copy of this program shares the work with the first.
//
//   TASKCLUSTER_ROOT_URL=… PULSE_HOST=… PULSE_USERNAME=… PULSE_PASSWORD=… tsx watch-worker-type.ts PROVISIONER_ID WORKER_TYPE
import { Pulse } from '@tc/pulse';
import { Queue } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';

const [provisionerId = 'proj-example', workerType = 'ci'] = process.argv.slice(2);

const queue = Queue.fromEnv();
const events = new QueueEvents();
const bindings = [events.taskPending({ provisionerId, workerType }), events.taskRunning({ provisionerId, workerType })] as const;

// Ctrl-C lets handlers at work finish.
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

await using consumer = await Pulse.fromEnv().consume(
  {
    queue: `watch-${provisionerId}-${workerType}`,
    prefetch: 5,
    bindings,
    signal: stop.signal,
    onError: (error) => console.error(error.message),
  },
  async (message) => {
    const { runId, status } = message.payload;
    const { metadata } = await queue.task(status.taskId);
    const where = message.name === 'taskRunning' ? `runs on ${message.payload.workerId} until ${message.payload.takenUntil}` : 'is pending';
    console.log(`${status.taskId} run ${runId} ${where}: ${metadata.name}`);
  },
);
console.log(`listening on ${consumer.queue}`);
await consumer.finished;
