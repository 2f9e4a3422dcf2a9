import { ApiError, slugid } from '@tc/core';
import type { Queue } from '@tc/queue';
import { rejection } from '@tc/test-support/rejection';
import * as assert from 'uvu/assert';
import { type TaskChange, watchTaskGroup } from '../../src/index.ts';
import { emulatorSuite } from '../emulator-suite.ts';
import { claimOne, createTask } from '../task-steps.ts';

const test = emulatorSuite('watchTaskGroup');
const FAST = { delayFactor: 5, maxDelay: 20 };
const NONE = { unscheduled: 0, pending: 0, running: 0, completed: 0, failed: 0, exception: 0 };

test('yields the tasks as they are, then each change, and ends when all are resolved', async ({ queue, taskQueueId }) => {
  const taskGroupId = slugid();
  const build = await createTask(queue, taskQueueId, { taskGroupId });
  const deploy = await createTask(queue, taskQueueId, { taskGroupId, dependencies: [build] });
  const unwanted = await createTask(queue, taskQueueId, { taskGroupId, dependencies: [deploy] });
  const seen: TaskChange[] = [];
  for await (const change of watchTaskGroup(queue, taskGroupId, FAST)) {
    seen.push(change);
    const { taskId, status } = change;
    if (seen.length === 1) await queue.cancelTask(unwanted);
    if (status.state === 'pending') await claimOne(queue, taskQueueId);
    if (status.state === 'running') await (taskId === build ? queue.reportCompleted(build, 0) : queue.reportFailed(deploy, 0));
  }
  const steps = seen.map(({ taskId, status, previousState }) => [taskId, previousState, status.state]);
  const of = (id: string) => steps.filter(([taskId]) => taskId === id).map(([, from, to]) => [from, to]);
  assert.equal(of(build), [
    [undefined, 'pending'],
    ['pending', 'running'],
    ['running', 'completed'],
  ]);
  assert.equal(of(deploy).at(0), [undefined, 'unscheduled']);
  assert.equal(of(deploy).at(-1), ['running', 'failed']);
  assert.equal(of(unwanted), [
    [undefined, 'unscheduled'],
    ['unscheduled', 'exception'],
  ]);
  assert.equal(seen[0]?.counts, { ...NONE, unscheduled: 2, pending: 1 });
  assert.equal(seen.at(-1)?.counts, { ...NONE, completed: 1, failed: 1, exception: 1 });
});

test('finds a task that was created after its page of the list was read', async ({ queue, taskQueueId }) => {
  const taskGroupId = slugid();
  const decision = await createTask(queue, taskQueueId, { taskGroupId });
  await claimOne(queue, taskQueueId);
  let child: string | undefined;
  const list = async function* (...args: Parameters<Queue['listTaskGroup']>) {
    if (child !== undefined) return yield* queue.listTaskGroup(...args);
    // The first page would have had the child, and the second has its parent.
    child = await createTask(queue, taskQueueId, { taskGroupId });
    await queue.reportCompleted(decision, 0);
    yield { task: await queue.task(decision), ...(await queue.status(decision)) };
  };
  const states: string[] = [];
  for await (const { taskId, status } of watchTaskGroup({ listTaskGroup: list as never }, taskGroupId, FAST)) {
    states.push(`${taskId === decision ? 'decision' : 'child'} ${status.state}`);
    if (taskId === child && status.state === 'pending') {
      await claimOne(queue, taskQueueId);
      await queue.reportCompleted(child, 0);
    }
  }
  assert.equal(states, ['decision completed', 'child pending', 'child completed']);
});

test('needs two looks for a group that is resolved, and none more', async ({ queue, taskQueueId }) => {
  const taskGroupId = slugid();
  const taskId = await createTask(queue, taskQueueId, { taskGroupId });
  await queue.cancelTask(taskId);
  let looks = 0;
  const counted = queue.use({
    onCall() {
      looks += 1;
    },
  });
  const changes: TaskChange[] = [];
  const group = watchTaskGroup(counted, taskGroupId);
  for await (const change of group) changes.push(change);
  assert.is(changes.length, 1);
  assert.is(looks, 2);
  for await (const change of group) changes.push(change);
  assert.is(changes.length, 2, 'a second loop watches again');
});

test('reads all pages of a group', async ({ queue, taskQueueId }) => {
  const taskGroupId = slugid();
  for (let index = 0; index < 5; index++) await queue.cancelTask(await createTask(queue, taskQueueId, { taskGroupId }));
  const small = {
    listTaskGroup: ((id, query, options) => queue.listTaskGroup(id, { ...query, limit: 2 }, options)) as Queue['listTaskGroup'],
  };
  let changes = 0;
  for await (const { counts } of watchTaskGroup(small, taskGroupId)) {
    changes += 1;
    assert.is(counts.exception, 5);
  }
  assert.is(changes, 5);
});

test('ends when the loop is left, or its signal aborts', async ({ queue, taskQueueId }) => {
  const taskGroupId = slugid();
  await createTask(queue, taskQueueId, { taskGroupId });
  for await (const _ of watchTaskGroup(queue, taskGroupId)) break;
  const stop = new AbortController();
  const watch = async () => {
    for await (const _ of watchTaskGroup(queue, taskGroupId, { signal: stop.signal })) stop.abort(new RangeError('enough'));
  };
  assert.is((await rejection(watch(), RangeError)).message, 'enough');
});

test('rejects for an unknown group', async ({ queue }) => {
  const watch = async () => {
    for await (const _ of watchTaskGroup(queue, slugid())) break;
  };
  assert.is((await rejection(watch(), ApiError)).code, 'ResourceNotFound');
});

test.run();
