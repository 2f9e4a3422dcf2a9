import { ApiError, slugid } from '@tc/core';
import { Queue } from '@tc/queue';
import { rejection } from '@tc/test-support/rejection';
import { until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { TaskFailedError, waitForTask } from '../../src/index.ts';
import { emulatorSuite } from '../emulator-suite.ts';
import { claimOne, createTask } from '../task-steps.ts';

const test = emulatorSuite('waitForTask');
const FAST = { delayFactor: 5, maxDelay: 20 };

test('returns the final status, and tells of each state', async ({ queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId);
  const states: string[] = [];
  const waiting = waitForTask(queue, taskId, { ...FAST, onChange: ({ state }) => states.push(state) });
  await until(() => states.length === 1, 'the first state');
  await claimOne(queue, taskQueueId);
  await until(() => states.length === 2, 'the second state');
  await queue.reportCompleted(taskId, 0);
  const status = await waiting;
  assert.is(status.taskId, taskId);
  assert.is(status.state, 'completed');
  assert.equal(states, ['pending', 'running', 'completed']);
});

test('waits through a retry', async ({ queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId);
  const seen: string[] = [];
  const waiting = waitForTask(queue, taskId, { ...FAST, onChange: ({ state, runs }) => seen.push(`${runs.length} ${state}`) });
  await claimOne(queue, taskQueueId);
  await until(() => seen.includes('1 running'), 'the first run');
  await queue.reportException(taskId, 0, { reason: 'worker-shutdown' });
  await until(() => seen.includes('2 pending'), 'the second run');
  await claimOne(queue, taskQueueId);
  await queue.reportFailed(taskId, 1);
  const { state, runs } = await waiting;
  assert.is(state, 'failed');
  assert.is(runs.length, 2);
});

test('throws for a task that did not complete, if asked to', async ({ queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId);
  await queue.cancelTask(taskId);
  assert.is((await waitForTask(queue, taskId)).state, 'exception');
  const canceled = await rejection(waitForTask(queue, taskId, { throwOnFailure: true }), TaskFailedError);
  assert.is(canceled.message, `task ${taskId} ended as exception (canceled) after 1 run`);
  assert.is(canceled.reason, 'canceled');
  assert.is(canceled.status.state, 'exception');
  assert.equal(Object.keys(canceled).sort(), ['reason', 'taskId']);

  const failed = await createTask(queue, taskQueueId);
  await claimOne(queue, taskQueueId);
  await queue.reportFailed(failed, 0);
  const error = await rejection(waitForTask(queue, failed, { throwOnFailure: true }), TaskFailedError);
  assert.is(error.message, `task ${failed} ended as failed after 1 run`);

  const good = await createTask(queue, taskQueueId);
  await claimOne(queue, taskQueueId);
  await queue.reportCompleted(good, 0);
  assert.is((await waitForTask(queue, good, { throwOnFailure: true })).state, 'completed');
});

test('waits longer and longer while nothing changes, and less again after a change', async ({ queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId);
  const looks: number[] = [];
  const measured = queue.use({ onCall: () => void looks.push(performance.now()) });
  const stop = new AbortController();
  const waiting = rejection(
    waitForTask(measured, taskId, { delayFactor: 20, randomizationFactor: 0, maxDelay: 100_000, signal: stop.signal }),
    RangeError,
  );
  const waits = () => looks.slice(1).map((time, index) => time - (looks[index] ?? 0));
  await until(() => looks.length === 5, 'five looks');
  const [first = 0, second = 0, third = 0, fourth = 0] = waits();
  assert.ok(first >= 39 && second >= 79 && third >= 159 && fourth >= 319, `waits of ${waits()}`);
  await claimOne(queue, taskQueueId);
  await until(() => looks.length === 7, 'two more looks');
  const last = waits().at(-1) ?? 0;
  assert.ok(last >= 39 && last < 300, `a wait of ${last}`);
  stop.abort(new RangeError('enough'));
  assert.is((await waiting).message, 'enough');
});

test('ends at once with the reason of its signal', async ({ queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId);
  const stop = new AbortController();
  let seen = 0;
  const waiting = rejection(
    waitForTask(queue, taskId, {
      signal: stop.signal,
      delayFactor: 100_000,
      maxDelay: 100_000,
      onChange() {
        seen += 1;
      },
    }),
    RangeError,
  );
  await until(() => seen === 1, 'the first look');
  const started = performance.now();
  stop.abort(new RangeError('enough'));
  await waiting;
  assert.ok(performance.now() - started < 1000);
  await rejection(waitForTask(queue, taskId, { signal: stop.signal }), RangeError);
});

test('rejects for an unknown task, a wrong option and an error of onChange', async ({ queue, taskQueueId }) => {
  const { code } = await rejection(waitForTask(queue, slugid()), ApiError);
  assert.is(code, 'ResourceNotFound');
  const taskId = await createTask(queue, taskQueueId);
  const { message } = await rejection(waitForTask(queue, taskId, { maxDelay: -1 }), Error);
  assert.is(message, 'maxDelay is -1, expected a number from 0 to 2147483647');
  const throwing = waitForTask(queue, taskId, {
    onChange() {
      throw new RangeError('mine');
    },
  });
  assert.is((await rejection(throwing, RangeError)).message, 'mine');
});

test('needs only one method of the queue, so that a fake is enough', async () => {
  const { status } = await new Queue({ fake: { status: async () => ({ status: { state: 'completed', runs: [] } }) as never } }).status('x');
  assert.is((await waitForTask({ status: (async () => ({ status })) as never }, 'x')).state, 'completed');
});

test.run();
