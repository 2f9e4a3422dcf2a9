// Prints each task of a task queue when it becomes pending and when it starts to run, with the name from its definition.
//
//   export TASKCLUSTER_ROOT_URL=… PULSE_HOST=… PULSE_USERNAME=… PULSE_PASSWORD=…
//   tsx watch-task-queue.ts [TASK_QUEUE_ID]
//
// Messages that arrive while the program is stopped wait for its next start. Run the program twice to share the work.
import { Pulse } from '@tc/pulse';
import { Queue } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';

const [taskQueueId = 'proj-example/ci'] = process.argv.slice(2);
const [provisionerId, workerType] = taskQueueId.split('/');
if (!provisionerId || !workerType) {
  console.error('usage: watch-task-queue TASK_QUEUE_ID, such as proj-example/ci');
  process.exit(1);
}

const queue = Queue.fromEnv();
const events = new QueueEvents();

// Ctrl-C stops the consumer after its running handlers have finished.
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

await using consumer = await Pulse.fromEnv().consume(
  {
    queue: `watch-${provisionerId}-${workerType}`,
    prefetch: 5,
    bindings: [events.taskPending({ provisionerId, workerType }), events.taskRunning({ provisionerId, workerType })],
    signal: stop.signal,
    onError: (error) => console.error(error.message),
  },
  async (message) => {
    const { runId, status } = message.payload;
    const { metadata } = await queue.task(status.taskId);
    const state = message.name === 'taskRunning' ? `runs on ${message.payload.workerId}` : 'is pending';
    console.log(`${status.taskId} run ${runId} ${state}: ${metadata.name}`);
  },
);
console.log(`listening on ${consumer.queue}`);
await consumer.finished;
