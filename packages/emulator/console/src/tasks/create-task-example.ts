/** A program that creates a task, for pages that have none to show. */
export const CREATE_TASK_EXAMPLE: string = `import { fromNow, slugid } from '@tc/core';
import { Queue } from '@tc/queue';

await Queue.fromEnv().createTask(slugid(), {
  taskQueueId: 'my-pool/my-worker',
  created: new Date(),
  deadline: fromNow('1 hour'),
  payload: {},
  metadata: {
    name: 'Hello',
    description: 'A first task',
    owner: 'me@example.com',
    source: 'https://example.com',
  },
});`;
