import { fromNow, slugid } from '@tc/core';
import type { Queue, TaskClaim, TaskDefinitionRequest } from '@tc/queue';

export const WORKER = { workerGroup: 'tests', workerId: 'worker' } as const;

/** A task queue that no other test uses. */
export function newTaskQueueId(): string {
  return `proj-test/q-${slugid()
    .replaceAll(/[^a-zA-Z0-9]/g, '0')
    .toLowerCase()}`;
}

/** The definition of a task. */
export function definition(taskQueueId: string, changes: Partial<TaskDefinitionRequest> = {}): TaskDefinitionRequest {
  return {
    taskQueueId,
    created: new Date(),
    deadline: fromNow('1 hour'),
    payload: {},
    metadata: { name: 'Test', description: '', owner: 'test@example.com', source: 'https://example.com' },
    ...changes,
  };
}

/** Creates a task and returns its id. */
export async function createTask(queue: Queue, taskQueueId: string, changes: Partial<TaskDefinitionRequest> = {}): Promise<string> {
  const taskId = slugid();
  await queue.createTask(taskId, definition(taskQueueId, changes));
  return taskId;
}

/** Claims the task that has waited longest. */
export async function claimOne(queue: Queue, taskQueueId: string): Promise<TaskClaim> {
  const { tasks } = await queue.claimWork(taskQueueId, { ...WORKER, tasks: 1 });
  if (tasks[0] === undefined) throw new Error(`${taskQueueId} has no pending task`);
  return tasks[0];
}
