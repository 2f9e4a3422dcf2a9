import { slugid } from '@tc/core';
import { type Emulator, startEmulator } from '@tc/emulator';
import { Pulse } from '@tc/pulse';
import { Queue } from '@tc/queue';
import { PLANTED_SEED } from '@tc/test-support/planted-secrets';
import { rejection } from '@tc/test-support/rejection';
import { until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { brokerSuite, brokerUrl } from '../../pulse/test/broker.ts';
import { type TaskChange, type TaskEventSource, waitForTask, watchTaskGroup } from '../src/index.ts';
import { claimOne, createTask, newTaskQueueId } from './task-steps.ts';

const { test, broker: url } = brokerSuite('changes from Pulse', await brokerUrl());
let emulator: Emulator;
let pulse: Pulse;
let queue: Queue;
let taskQueueId: string;

test.before(async () => {
  emulator = await startEmulator({ seed: PLANTED_SEED, amqp: url });
  pulse = new Pulse({ url: url ?? '' });
});
test.before.each(() => {
  queue = new Queue(emulator);
  taskQueueId = newTaskQueueId();
});
test.after(async () => {
  await pulse.close();
  await emulator.close();
});

/** Bounds each wait, which would otherwise go on until the next look. */
const bound = (): { signal: AbortSignal } => ({ signal: AbortSignal.timeout(20_000) });

async function runTask(taskId: string): Promise<void> {
  await claimOne(queue, taskQueueId);
  await queue.reportCompleted(taskId, 0);
}

test('waitForTask hears of the changes, with one look only', async () => {
  const taskId = await createTask(queue, taskQueueId);
  let looks = 0;
  const counted = queue.use({
    onCall() {
      looks += 1;
    },
  });
  const states: string[] = [];
  const waiting = waitForTask(counted, taskId, { ...bound(), pulse, onChange: ({ state }) => states.push(state) });
  await until(() => states.length === 1, 'the first look');
  await claimOne(queue, taskQueueId);
  await until(() => states.length === 2, 'the message about the claim');
  await queue.reportCompleted(taskId, 0);
  assert.is((await waiting).state, 'completed');
  assert.equal(states, ['pending', 'running', 'completed']);
  assert.is(looks, 1);
});

test('waitForTask does not miss what happens during its first look', async () => {
  const taskId = await createTask(queue, taskQueueId);
  const late = {
    // The response is on its way while the task is resolved.
    status: (async (...args: Parameters<Queue['status']>) => {
      const response = await queue.status(...args);
      await runTask(taskId);
      await emulator.eventsDelivered();
      return response;
    }) as Queue['status'],
  };
  const states: string[] = [];
  const { state } = await waitForTask(late, taskId, { ...bound(), pulse, onChange: (status) => states.push(status.state) });
  assert.is(state, 'completed');
  assert.is(states[0], 'pending');
  assert.is(states.at(-1), 'completed');
});

test('watchTaskGroup does not miss tasks that are created during its first look', async () => {
  const taskGroupId = slugid();
  const first = await createTask(queue, taskQueueId, { taskGroupId });
  let looks = 0;
  let second = '';
  const list = async function* (...args: Parameters<Queue['listTaskGroup']>) {
    const { tasks } = await queue.listTaskGroup(...args);
    looks += 1;
    if (looks === 1) {
      second = await createTask(queue, taskQueueId, { taskGroupId });
      await runTask(first);
      await emulator.eventsDelivered();
    }
    yield* tasks;
  };
  const last = new Map<string, string>();
  for await (const { taskId, status, counts } of watchTaskGroup({ listTaskGroup: list as never }, taskGroupId, { ...bound(), pulse })) {
    last.set(taskId, status.state);
    if (taskId === second && status.state === 'pending') await runTask(second);
    assert.ok(counts.completed <= 2);
  }
  assert.equal(Object.fromEntries(last), { [first]: 'completed', [second]: 'completed' });
  assert.is(looks, 2, 'one look at the start and one at the end');
});

test('watchTaskGroup hears of 50 tasks that are created and resolved while it runs', async () => {
  const taskGroupId = slugid();
  const decision = await createTask(queue, taskQueueId, { taskGroupId });
  await claimOne(queue, taskQueueId);
  const changes: TaskChange[] = [];
  let created: Promise<unknown> | undefined;
  for await (const change of watchTaskGroup(queue, taskGroupId, { ...bound(), pulse })) {
    changes.push(change);
    created ??= Promise.all(Array.from({ length: 50 }, () => createTask(queue, taskQueueId, { taskGroupId })))
      .then((taskIds) => Promise.all(taskIds.map((taskId) => queue.cancelTask(taskId))))
      .then(() => queue.reportCompleted(decision, 0));
  }
  await created;
  const { counts } = changes.at(-1) as TaskChange;
  assert.equal(counts, { unscheduled: 0, pending: 0, running: 0, completed: 1, failed: 0, exception: 50 });
});

test('looks again after a gap', async () => {
  const taskId = await createTask(queue, taskQueueId);
  let gap: (() => void) | undefined;
  const silent: TaskEventSource = {
    async consume({ onGap }) {
      gap = onGap;
      return { finished: new Promise(() => {}), close: async () => {} };
    },
  };
  let seen = 0;
  const waiting = waitForTask(queue, taskId, {
    ...bound(),
    pulse: silent,
    onChange() {
      seen += 1;
    },
  });
  await until(() => seen === 1, 'the first look');
  await runTask(taskId);
  gap?.();
  assert.is((await waiting).state, 'completed');
});

test('asks the queue from time to time once the Pulse is closed', async () => {
  const taskId = await createTask(queue, taskQueueId);
  const short = new Pulse({ url: url ?? '' });
  let seen = 0;
  const waiting = waitForTask(queue, taskId, {
    ...bound(),
    pulse: short,
    delayFactor: 5,
    onChange() {
      seen += 1;
    },
  });
  await until(() => seen === 1, 'the first look');
  await short.close();
  await runTask(taskId);
  assert.is((await waiting).state, 'completed');
});

test('rejects when the source fails, and closes it when the wait ends', async () => {
  const taskId = await createTask(queue, taskQueueId);
  let closed = 0;
  const failing: TaskEventSource = {
    consume: async () => ({
      finished: new Promise((_, reject) => setTimeout(() => reject(new RangeError('login refused')), 20)),
      close: async () => {
        closed += 1;
      },
    }),
  };
  assert.is((await rejection(waitForTask(queue, taskId, { ...bound(), pulse: failing }), RangeError)).message, 'login refused');
  assert.is(closed, 1);
  const stop = new AbortController();
  setTimeout(() => stop.abort(new RangeError('enough')), 100);
  assert.is((await rejection(waitForTask(queue, taskId, { pulse, signal: stop.signal }), RangeError)).message, 'enough');
});

test.run();
