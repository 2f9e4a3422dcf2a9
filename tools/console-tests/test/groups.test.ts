import { fromNow, slugid } from '@tc/core';
import { Hooks } from '@tc/hooks';
import { Index } from '@tc/index';
import * as assert from 'uvu/assert';
import { chromiumSuite } from './chromium.ts';
import { claim, createTask, definition, sharedFixture } from './task-fixture.ts';
import { widthOfContent } from './width.ts';

const test = chromiumSuite('the pages of groups, the index, hooks and workers');
// All tests share an emulator and a page.
const fixture = sharedFixture(test, { roles: [{ roleId: 'hook-id:project/greet', scopes: ['queue:*'] }] });

test('empty pages say what to do, and do not scroll sideways on a phone', async () => {
  const { page, visit } = await fixture();
  await page.setViewportSize({ width: 390, height: 844 });
  const wide: string[] = [];
  for (const [path, title] of [
    ['/', 'No tasks yet'],
    ['/events', 'No events yet'],
    ['/notifications', 'No notifications yet'],
    ['/github', 'Nothing was written to GitHub yet'],
    ['/tasks', 'No tasks yet'],
    ['/hooks', 'No hooks yet'],
    ['/workers', 'No workers yet'],
    ['/index', 'Nothing is indexed yet'],
  ] as const) {
    await visit(path);
    await page.getByRole('heading', { name: title }).waitFor();
    const width = await widthOfContent(page);
    if (width > 390) wide.push(`${path}: ${width} pixels`);
  }
  assert.equal(wide, []);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('the graph follows the states, and its nodes are reached by keys', async () => {
  const { page, queue, visit, problems } = await fixture();
  const group = await createTask(queue, 'decide');
  await createTask(queue, 'build', { taskGroupId: group, dependencies: [group] });
  await visit(`/groups/${group}`);
  await page.getByRole('link', { name: 'decide, pending' }).waitFor();
  await claim(queue, group);
  await page.getByRole('link', { name: 'decide, running' }).waitFor();
  await createTask(queue, 'test', { taskGroupId: group, dependencies: [group] });
  await page.getByRole('link', { name: 'test, unscheduled' }).waitFor();
  await page.getByRole('link', { name: 'decide, running' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^(build|test)$/ }).waitFor();
  assert.equal(problems, []);
});

test('a group of 500 tasks is a graph, a larger one a list', async () => {
  const { page, queue, visit } = await fixture();
  const group = slugid();
  await queue.createTask(group, definition('task 0', { taskGroupId: group }));
  const add = (index: number) => createTask(queue, `task ${index}`, { taskGroupId: group, dependencies: [group] });
  await Promise.all(Array.from({ length: 499 }, (_, index) => add(index + 1)));
  await visit(`/groups/${group}`);
  await page.locator('.node').nth(499).waitFor({ state: 'attached' });
  await add(500);
  await page.getByText('A graph of 501 tasks cannot be read').waitFor();
  await page.getByRole('table', { name: 'Tasks of the group' }).waitFor();
});

test('a group is sealed and canceled, and its timeline shows the runs', async () => {
  const { page, queue, visit } = await fixture();
  const group = await createTask(queue, 'whole group');
  await visit(`/groups/${group}?tab=timeline`);
  await page.getByRole('link', { name: /whole group/ }).waitFor();
  await page.getByRole('button', { name: 'Seal' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Seal' }).click();
  await page.getByText('The group was sealed').waitFor();
  assert.ok((await queue.getTaskGroup(group)).sealed);
  await page.getByRole('button', { name: 'Cancel all' }).click();
  await page.getByRole('button', { name: 'Cancel all tasks' }).click();
  await page.getByText('1 task was canceled').waitFor();
});

test('the index is browsed from its top to a task', async () => {
  const { page, queue, emulator, visit } = await fixture();
  const taskId = await createTask(queue, 'indexed');
  const index = new Index(emulator);
  await index.insertTask('project.app.latest', { taskId, rank: 7, data: { note: 'kept' }, expires: fromNow('1 day') });
  await visit('/index');
  await page.getByRole('link', { name: 'project' }).click();
  await page.getByRole('link', { name: 'app' }).click();
  await page.getByRole('link', { name: 'latest' }).click();
  await page.getByText('"kept"').waitFor();
  await page.reload();
  await page.getByRole('link', { name: taskId }).click();
  await page.getByRole('heading', { name: 'indexed' }).waitFor();
});

test('a hook is fired with fields from its schema', async () => {
  const { page, queue, emulator, visit } = await fixture();
  const hooks = new Hooks(emulator);
  const { created: _created, deadline: _deadline, ...task } = definition('made by a hook');
  await hooks.createHook('project', 'greet', {
    metadata: { name: 'Greeter', description: 'Greets', owner: 'test@example.com' },
    task: { ...task, payload: { greeting: { $eval: 'payload.greeting' } } },
    triggerSchema: {
      type: 'object',
      properties: { greeting: { type: 'string', default: 'hello' } },
      required: ['greeting'],
      additionalProperties: false,
    },
  });
  await visit('/hooks');
  await page.getByRole('link', { name: 'project/greet' }).click();
  await page.getByRole('button', { name: 'Fire' }).click();
  assert.is(await page.getByLabel('greeting').inputValue(), 'hello');
  await page.getByLabel('greeting').fill('good day');
  await page.getByRole('dialog').getByRole('button', { name: 'Fire' }).click();
  const done = await page.getByText(/The hook fired/).textContent();
  const taskId = /task (\S{22})/.exec(done ?? '')?.[1] ?? '';
  assert.equal((await queue.task(taskId)).payload, { greeting: 'good day' });
  await page.getByRole('row', { name: new RegExp(taskId) }).waitFor();
});

test('a worker is quarantined and released', async () => {
  const { page, queue, visit } = await fixture();
  await createTask(queue, 'for a worker', { taskQueueId: 'test/other' });
  await queue.claimWork('test/other', { workerGroup: 'group', workerId: 'worker', tasks: 1 });
  await visit('/workers');
  await page.getByRole('link', { name: 'test/other' }).click();
  await page.getByRole('link', { name: 'group/worker' }).click();
  await page.getByRole('link', { name: 'for a worker' }).waitFor();
  await page.getByRole('button', { name: 'Quarantine' }).click();
  await page.getByLabel('Reason').fill('smells of smoke');
  await page.getByRole('dialog').getByRole('button', { name: 'Quarantine' }).click();
  await page.getByText('The worker is quarantined').waitFor();
  await page.getByText('smells of smoke').waitFor();
  await page.getByRole('button', { name: 'End the quarantine' }).click();
  await page.getByText('The worker gets tasks again').waitFor();
});

test.run();
