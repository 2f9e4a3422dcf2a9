// Creates a task that writes a greeting to an artifact. The task is meant for generic-worker.
//
//   export TASKCLUSTER_ROOT_URL=… TASKCLUSTER_CLIENT_ID=… TASKCLUSTER_ACCESS_TOKEN=…
//   tsx create-task.ts [TASK_QUEUE_ID]
//
// Scopes: queue:create-task:lowest:<taskQueueId>, queue:create-task:project:examples, queue:scheduler-id:examples
import { ApiError, fromNow, slugid } from '@tc/core';
import { Queue } from '@tc/queue';

const [taskQueueId = 'proj-example/ci'] = process.argv.slice(2);

const queue = Queue.fromEnv();
const taskId = slugid();

try {
  const { status } = await queue.createTask(taskId, {
    taskQueueId,
    projectId: 'examples',
    schedulerId: 'examples',
    created: new Date(),
    deadline: fromNow('3 hours'),
    expires: fromNow('1 day'),
    payload: {
      maxRunTime: 600,
      command: [['/bin/bash', '-c', 'echo "Hello from $TASK_ID" > greeting.txt']],
      artifacts: [{ name: 'public/greeting.txt', path: 'greeting.txt', type: 'file', expires: fromNow('1 day') }],
    },
    metadata: {
      name: 'Greeting',
      description: 'Writes a greeting to an artifact',
      owner: 'examples@example.com',
      source: 'https://github.com/taskcluster/taskcluster-client-typescript/blob/main/examples/src/create-task.ts',
    },
  });
  console.log(`${queue.rootUrl}/tasks/${taskId} is ${status.state}`);
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
