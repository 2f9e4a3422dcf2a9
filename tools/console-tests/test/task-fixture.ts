import { fromNow, slugid } from '@tc/core';
import { type Emulator, type EmulatorOptions, startEmulator } from '@tc/emulator';
import { Queue, type TaskDefinitionRequest } from '@tc/queue';
import type { Test } from 'uvu';
import { type ConsoleTab, openConsole } from './console-tab.ts';

/** An emulator and a tab with its console. */
export interface TaskFixture extends ConsoleTab {
  readonly emulator: Emulator;
  readonly queue: Queue;
}

/** An emulator and a tab for all tests of a suite. Both start at the first use, and close after the last test. */
export function sharedFixture(test: Test, options: EmulatorOptions = {}): () => Promise<TaskFixture> {
  const start = async (): Promise<TaskFixture> => {
    const emulator = await startEmulator(options);
    const tab = await openConsole(emulator);
    return { ...tab, emulator, queue: new Queue(emulator) };
  };
  let started: Promise<TaskFixture> | undefined;
  test.after(async () => {
    const fixture = await started;
    await fixture?.[Symbol.asyncDispose]();
    await fixture?.emulator.close();
  });
  return () => {
    started ??= start();
    return started;
  };
}

/** The definition of a task. */
export function definition(name: string, changes: Partial<TaskDefinitionRequest> = {}): TaskDefinitionRequest {
  return {
    taskQueueId: 'test/worker',
    created: new Date(),
    deadline: fromNow('1 hour'),
    metadata: { name, description: `About ${name}`, owner: 'test@example.com', source: 'https://example.com/source' },
    payload: {},
    ...changes,
  };
}

/** Creates a task and returns its id. */
export async function createTask(queue: Queue, name: string, changes: Partial<TaskDefinitionRequest> = {}): Promise<string> {
  const taskId = slugid();
  await queue.createTask(taskId, definition(name, changes));
  return taskId;
}

/** Claims the first run of a task. */
export async function claim(queue: Queue, taskId: string): Promise<void> {
  await queue.claimTask(taskId, 0, { workerGroup: 'group', workerId: 'worker' });
}

/** Creates an artifact of the first run, or replaces its content. */
export async function putArtifact(queue: Queue, taskId: string, name: string, contentType: string, content: string): Promise<void> {
  const created = await queue.createArtifact(taskId, 0, name, { storageType: 's3', contentType, expires: fromNow('50 minutes') });
  if (created.storageType !== 's3') throw new Error(`created an artifact of the type ${created.storageType}`);
  const response = await fetch(created.putUrl, { method: 'PUT', headers: { 'content-type': contentType }, body: content });
  if (!response.ok) throw new Error(`the upload failed with status ${response.status}`);
}
