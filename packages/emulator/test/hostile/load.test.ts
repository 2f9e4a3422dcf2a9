import { fromNow, slugid } from '@tc/core';
import { Queue } from '@tc/queue';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startEmulator } from '../../src/index.ts';

const test = suite('load');

const CLIENTS = 200;
/** Milliseconds. With `TC_HOSTILE=long` the clients work for a minute. */
const DURATION = process.env['TC_HOSTILE'] === 'long' ? 60_000 : 1000;

/** Creates tasks and works on them, until `end`. @returns the taskIds, all completed */
async function work(queue: Queue, workerId: string, end: number): Promise<string[]> {
  const taskQueueId = `proj/${workerId}`;
  const taskIds: string[] = [];
  while (taskIds.length === 0 || performance.now() < end) {
    const taskId = slugid();
    await queue.createTask(taskId, {
      taskQueueId,
      created: new Date(),
      deadline: fromNow('1 hour'),
      metadata: { name: workerId, description: 'A task', owner: 'user@example.com', source: 'https://example.com' },
      payload: { workerId },
    });
    const { tasks } = await queue.claimWork(taskQueueId, { workerGroup: 'group', workerId, tasks: 2 });
    assert.equal(
      tasks.map(({ status }) => status.taskId),
      [taskId],
      'a worker gets the tasks of its own queue',
    );
    await queue.reportCompleted(taskId, 0);
    taskIds.push(taskId);
  }
  return taskIds;
}

test(`${CLIENTS} clients at once see only their own tasks, and every call succeeds`, async () => {
  await using emulator = await startEmulator();
  const { rootUrl, credentials } = emulator;
  const queue = new Queue({ rootUrl, credentials, retries: 0, timeout: 120_000 });
  const end = performance.now() + DURATION;
  const workers = Array.from({ length: CLIENTS }, (_, index) => work(queue.use({}), `w${index}`, end));
  const taskIds = (await Promise.all(workers)).flat();
  assert.is(new Set(taskIds).size, taskIds.length);
  const states = await Promise.all(taskIds.slice(-1000).map(async (taskId) => (await queue.status(taskId)).status.state));
  assert.ok(states.every((state) => state === 'completed'));
  if (process.env['VERBOSE']) console.log(`${taskIds.length} tasks, ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
});

test.run();
