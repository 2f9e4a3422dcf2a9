import { fromNow, slugid } from '@tc/core';
import { type EmulatorOptions, startEmulator } from '@tc/emulator';
import { Queue, type TaskDefinitionRequest } from '@tc/queue';
import type { Page } from 'playwright-core';
import type { Test } from 'uvu';
import { launchChromium } from './chromium.ts';

/** An emulator and a page of its console. */
export interface TaskFixture {
  readonly rootUrl: string;
  readonly queue: Queue;
  readonly credentials: { readonly clientId: string; readonly accessToken: string };
  readonly page: Page;
  /** What the page complained about: errors in its code, and refusals of its content security policy. */
  readonly problems: string[];
  /** Opens a path of the console. */
  open(path: string): Promise<void>;
}

/** An emulator and a page for all tests of a suite. Both start at the first use, and close after the last test. */
export function sharedFixture(test: Test, options: EmulatorOptions = {}): () => Promise<TaskFixture> {
  const close: (() => Promise<void>)[] = [];
  const start = async (): Promise<TaskFixture> => {
    const emulator = await startEmulator(options);
    close.push(() => emulator.close());
    const context = await (await launchChromium()).newContext({ viewport: { width: 1280, height: 800 } });
    close.unshift(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && message.text().includes('Content Security Policy')) problems.push(message.text());
    });
    const { rootUrl, credentials } = emulator;
    return {
      rootUrl,
      credentials,
      queue: new Queue({ rootUrl, credentials }),
      page,
      problems,
      open: async (path) => void (await page.goto(`${rootUrl}/console${path}`)),
    };
  };
  test.after(async () => {
    for (const one of close) await one();
  });
  let started: Promise<TaskFixture> | undefined;
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
