import * as assert from 'uvu/assert';
import { chromiumSuite } from './chromium.ts';
import { claim, createTask, putArtifact, sharedFixture } from './task-fixture.ts';

const test = chromiumSuite('the pages of tasks');
// All tests share an emulator and a page.
const fixture = sharedFixture(test);

test('without tasks, the list says how to create one', async () => {
  const { page, visit } = await fixture();
  await visit('/tasks');
  await page.getByRole('heading', { name: 'No tasks yet' }).waitFor();
  assert.match((await page.locator('.snippet').textContent()) ?? '', /createTask/);
});

test('the list shows a new task and its states without a reload', async () => {
  const { page, queue, visit } = await fixture();
  const first = await createTask(queue, 'first task');
  await visit('/tasks');
  await page.getByRole('row', { name: /first task pending/ }).waitFor();
  await createTask(queue, 'second task');
  await page.getByRole('row', { name: /second task pending/ }).waitFor();
  await claim(queue, first);
  await page.getByRole('row', { name: /first task running/ }).waitFor();
  await queue.reportFailed(first, 0);
  await page.getByRole('row', { name: /first task failed/ }).waitFor();
});

test('filters are part of the address and survive a reload', async () => {
  const { page, queue, visit } = await fixture();
  const taskId = await createTask(queue, 'needle', { projectId: 'one' });
  await createTask(queue, 'hay', { projectId: 'two' });
  await claim(queue, taskId);
  await visit('/tasks');
  await page.getByRole('link', { name: /^running/ }).click();
  await page.getByRole('row', { name: /hay/ }).waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('row', { name: /needle/ }).waitFor();
  assert.is(await page.getByRole('row', { name: /hay/ }).count(), 0);
  assert.match(page.url(), /state=running/);
});

test('a task is claimed, given an artifact, resolved and run again by hand', async () => {
  const { page, queue, visit, problems } = await fixture();
  const taskId = await createTask(queue, 'by hand');
  await visit(`/tasks/${taskId}`);
  await page.getByRole('button', { name: 'Claim' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Claim' }).click();
  await page.getByText('Run 0 was claimed by console/by-hand').waitFor();
  await page.getByRole('button', { name: 'Artifact' }).click();
  await page.getByLabel('Content', { exact: true }).fill('made by hand');
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByText('Artifact public/logs/live.log was created').waitFor();
  await page.getByRole('button', { name: 'Resolve' }).click();
  await page.getByLabel('Outcome').selectOption('failed');
  await page.getByRole('dialog').getByRole('button', { name: 'Resolve' }).click();
  await page.getByText('Run 0 was reported as failed').waitFor();
  assert.is((await queue.status(taskId)).status.state, 'failed');
  await page.getByRole('button', { name: 'Rerun' }).click();
  await page.getByText('The task runs again').waitFor();
  assert.is((await queue.status(taskId)).status.runs.length, 2);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Cancel the task' }).click();
  await page.getByText('The task was canceled').waitFor();
  assert.is((await queue.status(taskId)).status.state, 'exception');
  await visit(`/tasks/${taskId}?tab=log&run=0`);
  await page.getByText('made by hand').waitFor();
  assert.equal(problems, []);
});

test('an unscheduled task is scheduled, and shows what it waits for', async () => {
  const { page, queue, visit } = await fixture();
  const build = await createTask(queue, 'build it');
  const check = await createTask(queue, 'check it', { dependencies: [build], taskGroupId: build });
  await visit(`/tasks/${check}`);
  await page.getByRole('link', { name: 'build it' }).waitFor();
  await page.getByRole('button', { name: 'Schedule' }).click();
  await page.getByText('The task was scheduled').waitFor();
  assert.is((await queue.status(check)).status.state, 'pending');
  await page.getByRole('link', { name: 'build it' }).click();
  await page.getByRole('heading', { name: 'build it' }).waitFor();
  await page.getByRole('link', { name: 'check it' }).waitFor();
});

test('an error of an action is shown in full', async () => {
  const { page, queue, visit } = await fixture();
  const taskId = await createTask(queue, 'too late');
  await visit(`/tasks/${taskId}`);
  await page.getByRole('button', { name: 'Claim' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Worker group').fill('a b');
  await dialog.getByRole('button', { name: 'Claim' }).click();
  await dialog
    .getByRole('alert')
    .getByText(/workerGroup/)
    .waitFor();
});

test('the log of a running task is followed, with colours', async () => {
  const { page, queue, visit } = await fixture();
  const taskId = await createTask(queue, 'log');
  await claim(queue, taskId);
  await visit(`/tasks/${taskId}?tab=log`);
  await page.getByRole('heading', { name: 'Waiting for the log' }).waitFor();
  await putArtifact(queue, taskId, 'public/logs/live.log', 'text/plain', 'one\n\u001b[31mred\u001b[0m\n');
  await page.locator('.ansi-color-1').getByText('red').waitFor();
  await putArtifact(queue, taskId, 'public/logs/live.log', 'text/plain', 'one\n\u001b[31mred\u001b[0m\nthree\n');
  await page.locator('.log-text').getByText('three').waitFor();
  await queue.reportCompleted(taskId, 0);
  await page.getByRole('button', { name: 'Rerun' }).waitFor();
});

test('100,000 lines are searched, scrolled and linked to', async () => {
  const { page, queue, visit } = await fixture();
  const taskId = await createTask(queue, 'long log');
  await claim(queue, taskId);
  const lines = Array.from(
    { length: 100_000 },
    (_, index) => `\u001b[3${index % 8}mline ${index + 1}\u001b[0m says ${index === 77_776 ? 'needle' : 'hay'}`,
  );
  await putArtifact(queue, taskId, 'public/logs/live.log', 'text/plain', lines.join('\n'));
  await queue.reportCompleted(taskId, 0);
  await visit(`/tasks/${taskId}?tab=log&line=50000`);
  await page.locator('.log-line.selected').getByText('line 50000').waitFor();
  assert.ok((await page.locator('.log-line').count()) < 200);
  await page.getByLabel('Search').fill('needle');
  await page.getByText('1 of 1 lines').waitFor();
  await page.locator('.log-line.active').getByText('line 77777').waitFor();
  await page.locator('.log-number').getByText('77777', { exact: true }).click();
  await page.locator('.log-line.selected').getByText('line 77777').waitFor();
  assert.match(page.url(), /line=77777/);
});

test.run();
