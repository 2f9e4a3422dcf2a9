import { startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import { until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { chromiumSuite } from './chromium.ts';
import { openConsole } from './console-tab.ts';
import { createTask } from './task-fixture.ts';

const test = chromiumSuite('the page that controls the emulator');

test('a fault makes calls fail until it is removed', async () => {
  await using emulator = await startEmulator();
  const queue = new Queue({ ...emulator, retries: 0 });
  await using tab = await openConsole(emulator);
  const { page, problems } = tab;
  await tab.visit('/control');
  const faults = page.locator('section', { has: page.getByRole('heading', { name: 'Faults' }) });
  await faults.getByLabel('Service').selectOption('queue');
  await faults.getByLabel('Method').fill('ping');
  await faults.getByRole('button', { name: 'Add fault' }).click();
  await faults.getByText('queue.ping', { exact: true }).waitFor();
  assert.is((await fetch(`${emulator.rootUrl}/api/queue/v1/ping`)).status, 503);
  await faults.getByText('1 call so far').waitFor();
  await faults.getByRole('button', { name: /Remove/ }).click();
  await faults.getByText('No call fails').waitFor();
  await queue.ping();
  assert.equal(problems, []);
});

test('the clock moves forward', async () => {
  await using emulator = await startEmulator();
  await using tab = await openConsole(emulator);
  await tab.visit('/control');
  await tab.page.getByRole('button', { name: '+1 day' }).click();
  await tab.page.getByText('The clock moved forward by 1 day').waitFor();
  assert.ok(emulator.now().getTime() - Date.now() > 23 * 3_600_000);
  await tab.page.getByLabel('Move the clock forward by').fill('60 days');
  await tab.page.getByRole('button', { name: 'Move forward' }).click();
  await tab.page.getByText('The clock moved forward by 60 days').waitFor();
  await tab.visit('/access/clients');
  await tab.page.getByRole('row', { name: /static\/taskcluster\/root/ }).waitFor();
  assert.equal([emulator.calls, tab.problems], [[], []]);
});

test('the state is saved, reset and loaded', async () => {
  await using emulator = await startEmulator();
  const queue = new Queue(emulator);
  const taskId = await createTask(queue, 'kept');
  const exists = (): Promise<boolean> =>
    queue.status(taskId).then(
      () => true,
      () => false,
    );
  await using tab = await openConsole(emulator);
  const { page, problems } = tab;
  await tab.visit('/control');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save to a file' }).click()]);
  const file = await download.path();

  await page.getByRole('button', { name: 'Reset…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reset everything' }).click();
  await page.getByText('The emulator has started again').waitFor();
  assert.not(await exists());

  await page.getByLabel('File with a state').setInputFiles(file);
  await page.getByRole('dialog').getByRole('button', { name: 'Load the state' }).click();
  await until(exists, 'the task is there again');
  assert.equal(problems, []);
});

test.run();
