import { startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import * as assert from 'uvu/assert';
import { chromiumSuite } from './chromium.ts';
import { openConsole } from './console-tab.ts';

const test = chromiumSuite('the page of calls');

test('the link with the token opens the console, and the token leaves the address', async () => {
  await using emulator = await startEmulator();
  await using tab = await openConsole(emulator);
  assert.is(tab.page.url(), `${emulator.rootUrl}/console/`);
});

test('a call appears as it happens, and its page can be opened directly', async () => {
  await using emulator = await startEmulator();
  await using tab = await openConsole(emulator);
  const { page, problems } = tab;
  await tab.open('/calls');
  await page.getByRole('heading', { name: 'No calls yet' }).waitFor();
  await new Queue({ rootUrl: emulator.rootUrl }).ping();
  await page.getByRole('row', { name: /queue\.ping/ }).waitFor();
  await tab.open('/calls/1');
  await page.getByRole('region', { name: 'Details' }).getByRole('heading', { name: 'queue.ping' }).waitFor();
  assert.equal(problems, []);
});

test('filters are part of the address and survive a reload', async () => {
  await using emulator = await startEmulator();
  const queue = new Queue(emulator);
  await queue.ping();
  await queue.status('AAAAAAAAQAaAAAAAAAAAAA').catch(() => {});
  await using tab = await openConsole(emulator);
  const { page } = tab;
  await tab.open('/calls?status=error');
  await page.getByRole('row', { name: /queue\.status/ }).waitFor();
  assert.is(await page.getByRole('row', { name: /queue\.ping/ }).count(), 0);
  await page.getByLabel('Status').selectOption('ok');
  await page.getByRole('row', { name: /queue\.ping/ }).waitFor();
  await page.reload();
  await page.getByRole('row', { name: /queue\.ping/ }).waitFor();
  assert.is(await page.getByRole('row', { name: /queue\.status/ }).count(), 0);
});

test('10,000 calls need few elements, and are filtered quickly', async () => {
  await using emulator = await startEmulator();
  const queue = new Queue(emulator);
  for (let batch = 0; batch < 100; batch += 1) await Promise.all(Array.from({ length: 100 }, () => queue.ping()));
  await queue.status('AAAAAAAAQAaAAAAAAAAAAA').catch(() => {});
  await using tab = await openConsole(emulator);
  const { page } = tab;
  await tab.open('/calls');
  await page.getByText('10,000').first().waitFor();
  assert.ok((await page.locator('*').count()) < 1_500);
  const start = performance.now();
  await page.getByLabel('Filter calls').fill('queue.status');
  await page.getByRole('row', { name: /queue\.status/ }).waitFor();
  const duration = performance.now() - start;
  assert.ok(duration < 5_000, `filtering took ${duration.toFixed(0)} ms`);
});

test.run();
