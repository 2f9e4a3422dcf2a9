import { startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import * as assert from 'uvu/assert';
import { chromiumSuite } from './chromium.ts';
import { openConsole } from './console-tab.ts';
import { createTask } from './task-fixture.ts';

const test = chromiumSuite('keys');

test('keys go to pages, filter, move between rows, open and close', async () => {
  await using emulator = await startEmulator();
  const queue = new Queue(emulator);
  await createTask(queue, 'first');
  await createTask(queue, 'second');
  await using tab = await openConsole(emulator);
  const { page, problems } = tab;
  const { keyboard } = page;

  await keyboard.press('g');
  await keyboard.press('t');
  await page.getByRole('row', { name: /first/ }).waitFor();
  assert.is(new URL(page.url()).pathname, '/console/tasks');

  await keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await keyboard.press('/');
  await keyboard.type('first');
  await page.getByRole('row', { name: /second/ }).waitFor({ state: 'detached' });
  await keyboard.press('Escape');
  await keyboard.press('j');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'first' }).waitFor();
  assert.equal(problems, []);
});

test('j and k show the details of the next and previous row, and Escape closes them', async () => {
  await using emulator = await startEmulator();
  const queue = new Queue(emulator);
  await queue.ping();
  await queue.version();
  await using tab = await openConsole(emulator);
  const { page } = tab;
  const title = (name: string) => page.getByRole('region', { name: 'Details' }).getByRole('heading', { name }).waitFor();
  await tab.visit('/calls/2');
  await title('queue.version');
  await page.keyboard.press('j');
  await title('queue.ping');
  await page.keyboard.press('k');
  await title('queue.version');
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Details' }).waitFor({ state: 'detached' });
});

test.run();
