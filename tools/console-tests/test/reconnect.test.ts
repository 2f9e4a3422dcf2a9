import { startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import type { Locator, Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { chromiumSuite } from './chromium.ts';
import { openConsole } from './console-tab.ts';
import { startProxy } from './proxy.ts';
import { createTask } from './task-fixture.ts';

const test = chromiumSuite('lost connections');

const lost = (page: Page): Promise<void> => page.getByRole('alert').getByText('The emulator does not answer').waitFor();
const row = (page: Page, name: RegExp): Locator => page.getByRole('row', { name });

test('a page without a connection says so, and shows what it missed when the connection is back', async () => {
  await using emulator = await startEmulator();
  const queue = new Queue(emulator);
  await using proxy = await startProxy();
  await using tab = await openConsole(emulator, { proxy });
  const { page } = tab;
  await tab.visit('/calls');
  await queue.ping();
  await row(page, /queue\.ping/).waitFor();
  proxy.cut();
  await lost(page);
  await queue.version();
  proxy.restore();
  await row(page, /queue\.version/).waitFor();
  await tab.ready();
  assert.is(await row(page, /queue\./).count(), 2, 'no call is there twice');
});

test('a page goes on with the next emulator on the same port, and forgets the first one', async () => {
  const first = await startEmulator();
  await using tab = await openConsole(first);
  const { page } = tab;
  await tab.visit('/tasks');
  await createTask(new Queue(first), 'of the first');
  await row(page, /of the first/).waitFor();
  await first.close();
  await lost(page);
  await using second = await startEmulator({ port: Number(new URL(first.rootUrl).port) });
  const taskId = await createTask(new Queue(second), 'of the second');
  await row(page, /of the second/).waitFor();
  await row(page, /of the first/).waitFor({ state: 'detached' });
  await tab.visit(`/tasks/${taskId}`);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Cancel the task' }).click();
  await page.getByText('The task was canceled').waitFor();
  await tab.visit('/calls');
  assert.is(await row(page, /queue\./).count(), 1);
});

test.run();
