import assert from 'node:assert/strict';
import { slugid } from '@tc/core';
import type { Queue, TaskDefinitionRequest, TaskStatusStructure } from '@tc/queue';
import type { TestContext } from '../../test-context.ts';

/** Reads the status of a task. */
export async function statusOf({ queue }: TestContext, taskId: string): Promise<TaskStatusStructure> {
  return (await queue.status(taskId)).status;
}

/** Reads the state of a task. */
export async function stateOf(context: TestContext, taskId: string): Promise<string> {
  return (await statusOf(context, taskId)).state;
}

/** Waits until a task has a state. */
export function reaches(context: TestContext, taskId: string, state: string): Promise<void> {
  return context.eventually(async () => assert.equal(await stateOf(context, taskId), state));
}

/** Waits until this many tasks of the context are pending. */
export function pendingCount(context: TestContext, count: number): Promise<void> {
  return context.eventually(async () => {
    const { pendingTasks } = await context.queue.taskQueueCounts(context.taskQueueId);
    assert.equal(pendingTasks, count);
  });
}

/** Claims and resolves a pending task. */
export async function resolve(context: TestContext, taskId: string, end: 'completed' | 'failed' = 'completed'): Promise<void> {
  const runId = (await statusOf(context, taskId)).runs.length - 1;
  await context.queue.claimTask(taskId, runId, worker(context));
  await (end === 'completed' ? context.queue.reportCompleted(taskId, runId) : context.queue.reportFailed(taskId, runId));
}

/** Creates a task that stays unscheduled, because it depends on itself. Returns its id. */
export async function unscheduledTask(context: TestContext, changes: Partial<TaskDefinitionRequest> = {}): Promise<string> {
  const taskId = slugid();
  return context.task({ dependencies: [taskId], ...changes }, taskId);
}

/** The payload that names a worker of this context. */
export function worker({ prefix }: TestContext, workerId = 'worker-1'): { workerGroup: string; workerId: string } {
  return { workerGroup: prefix, workerId };
}

/** Creates and claims a task. Returns a client with the credentials of the claim, too. */
export async function runningTask(
  context: TestContext,
  changes: Partial<TaskDefinitionRequest> = {},
): Promise<{ taskId: string; taskQueue: Queue }> {
  const taskId = await context.task(changes);
  const { taskQueue } = await context.claim(taskId);
  return { taskId, taskQueue };
}

/** The scopes that are needed to create a task of this context. */
export function creationScopes({ prefix, taskQueueId }: TestContext, priority = 'lowest', projectId = 'none'): string[] {
  return [`queue:create-task:${priority}:${taskQueueId}`, `queue:create-task:project:${projectId}`, `queue:scheduler-id:${prefix}`];
}

/** A client that holds just these scopes. */
export async function clientWith(context: TestContext, ...scopes: readonly string[]): Promise<Queue> {
  return context.as(context.queue, await context.client(scopes));
}

/** All items of a list, whatever its pages. */
export async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}
