import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { TaskEntry } from '../src/console/protocol.ts';
import { type Emulator, startEmulator } from '../src/index.ts';
import { ask } from './support/console-client.ts';
import { scratchFolder } from './support/scratch-folder.ts';

const test = suite('sample');

/** The tasks of the history. Those that appear while the emulator runs are left out. */
async function history(emulator: Emulator): Promise<object[]> {
  const tasks = await ask<TaskEntry[]>(emulator, 'GET', 'tasks');
  const end = new Date(emulator.now().getTime() - 10 * 60_000).toISOString();
  return tasks.filter(({ created }) => created < end).map(({ taskId, name, created }) => ({ taskId, name, created }));
}

test('the sample has tasks in every state and a past, and its workers go on with it', async () => {
  await using emulator = await startEmulator({ sample: true });
  const tasks = await ask<TaskEntry[]>(emulator, 'GET', 'tasks');
  const group = tasks.filter(({ taskGroupId }) => taskGroupId === tasks.find(({ name }) => name === 'Sign the nightly build')?.taskGroupId);
  assert.equal(
    [...new Set(group.map(({ state }) => state))].sort(),
    ['completed', 'exception', 'failed', 'pending', 'running', 'unscheduled'],
    JSON.stringify(group),
  );
  assert.equal([...new Set(tasks.map(({ projectId }) => projectId))].sort(), ['atlas', 'beacon', 'docs']);
  const [first, last] = [tasks.at(-1), tasks[0]].map((task) => Date.now() - Date.parse(task?.created ?? ''));
  assert.ok((first ?? 0) > 5 * 3_600_000 && (last ?? 0) > 0, `${first} ${last}`);
  assert.ok(Math.abs(emulator.now().getTime() - Date.now()) < 1000);
  assert.equal([...new Set(emulator.notifications.map(({ type }) => type))].sort(), ['email', 'matrix', 'pulse', 'slack']);
  const { statuses, comments, reactions, checks } = emulator.github;
  assert.ok([statuses, comments, reactions, checks].every((records) => records.length > 0));
  const isSeen = (method: string) => emulator.calls.some((call) => call.method === method && call.status !== undefined);
  for await (const _ of emulator.events()) {
    if (isSeen('claimWork') && isSeen('reportCompleted') && isSeen('githubWebHookConsumer')) break;
  }
});

test('the same seed and time give the same history, in a saved state and after a reset', async () => {
  await using folder = await scratchFolder();
  const now = () => Date.parse('2031-05-06T07:08:09Z');
  const options = { sample: true, seed: 's', now, state: folder.file('state') };
  let first: object[];
  {
    await using emulator = await startEmulator(options);
    first = await history(emulator);
    assert.ok(first.length > 50, String(first.length));
  }
  await using emulator = await startEmulator(options);
  assert.equal(await history(emulator), first);
  await ask(emulator, 'POST', 'reset');
  assert.equal(await history(emulator), first);
  assert.is(emulator.now().getTime(), now());
});

test.run();
