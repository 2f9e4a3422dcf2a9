import { join } from 'node:path';
import { fromNow, slugid } from '@tc/core';
import { startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import { suite } from 'uvu';
import { createServer } from 'vite';
import { launchChromium } from './chromium.ts';
import { runtimes } from './runtimes.ts';

const test = suite('example page');

const chromium = runtimes.find(({ name }) => name === 'Chromium')?.program;
// Its absence is reported with the other runtimes.
const run = chromium === undefined && process.env['CI'] !== 'true' ? test.skip : test;

run('it shows a task group, and follows its changes', async () => {
  await using emulator = await startEmulator();
  const queue = new Queue(emulator);
  const taskGroupId = slugid();
  const taskQueueId = 'proj-tests/page';
  for (const name of ['first', 'second']) {
    const metadata = { name, description: '', owner: 'tests@example.com', source: 'https://example.com' };
    const deadline = fromNow('1 hour');
    await queue.createTask(slugid(), {
      taskQueueId,
      taskGroupId,
      schedulerId: 'tests',
      created: new Date(),
      deadline,
      payload: {},
      metadata,
    });
  }
  const root = join(import.meta.dirname, '../../../examples/task-group');
  const server = await createServer({ root, configFile: false, logLevel: 'warn' });
  await server.listen();
  await using browser = await launchChromium(chromium ?? 'chromium');
  try {
    const page = await browser.newPage();
    const shows = (text: string) => page.getByText(text, { exact: true }).waitFor({ timeout: 20_000 });
    const [address = ''] = server.resolvedUrls?.local ?? [];
    await page.goto(`${address}?${new URLSearchParams({ rootUrl: emulator.rootUrl, taskGroupId })}`);
    await shows('2 pending');
    await shows('second');
    const { tasks } = await queue.claimWork(taskQueueId, { workerGroup: 'tests', workerId: 'tests', tasks: 1 });
    await shows('1 running, 1 pending');
    const [claim] = tasks;
    if (claim) await queue.use({ credentials: claim.credentials }).reportCompleted(claim.status.taskId, claim.runId);
    await shows('1 completed, 1 pending');
    await page.goto(`${address}?${new URLSearchParams({ rootUrl: emulator.rootUrl, taskGroupId: slugid() })}`);
    await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor({ timeout: 20_000 });
  } finally {
    await server.close();
  }
});

test.run();
