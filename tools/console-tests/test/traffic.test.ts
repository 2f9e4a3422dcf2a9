import { once } from 'node:events';
import { connect } from 'node:net';
import { type Emulator, startEmulator } from '@tc/emulator';
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

test('10,000 calls need few elements, scroll smoothly and are filtered quickly', async () => {
  await using emulator = await startEmulator();
  await ping(emulator, 9_999);
  await new Queue(emulator).status('AAAAAAAAQAaAAAAAAAAAAA').catch(() => {});
  await using tab = await openConsole(emulator);
  const { page } = tab;
  await tab.visit('/calls');
  await page.getByText('10,000').first().waitFor();
  const { rows, frames } = await page.evaluate(scroll, 60);
  assert.ok(Math.max(...rows) < 200, `up to ${Math.max(...rows)} rows are rendered`);
  const median = frames.sort((one, other) => one - other)[frames.length / 2] ?? 0;
  assert.ok(median < 250, `half of the frames take more than ${median.toFixed(0)} ms`);
  const start = performance.now();
  await page.getByLabel('Filter calls').fill('queue.status');
  await page.getByRole('row', { name: /queue\.status/ }).waitFor();
  const duration = performance.now() - start;
  assert.ok(duration < 5_000, `filtering took ${duration.toFixed(0)} ms`);
});

/** Makes calls with pipelined requests over one connection, which is several times faster than a client. */
async function ping({ rootUrl }: Emulator, times: number): Promise<void> {
  const { hostname, port, host } = new URL(rootUrl);
  const socket = connect(Number(port), hostname).resume();
  const lines = ['GET /api/queue/v1/ping HTTP/1.1', `Host: ${host}`];
  for (let count = 1; count < times; count += 1) socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  socket.write(`${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n`);
  await once(socket, 'end');
}

/** Scrolls the list to its end. Runs in the browser. @returns the rows that are rendered and the milliseconds, for each frame */
async function scroll(count: number): Promise<{ rows: number[]; frames: number[] }> {
  const table = document.querySelector('.table');
  if (table === null) throw new Error('there is no list');
  const rows: number[] = [];
  const frames: number[] = [];
  let last = 0;
  for (let step = 0; step <= count; step += 1) {
    table.scrollTop = (table.scrollHeight * step) / count;
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    rows.push(document.querySelectorAll('[role=row]').length);
    if (step > 0) frames.push(now - last);
    last = now;
  }
  return { rows, frames };
}

test.run();
