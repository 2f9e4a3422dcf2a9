import { gate, until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { WorkerShutdownError } from '../../src/index.ts';
import { emulatorSuite } from '../emulator-suite.ts';
import { startWorker, untilAborted } from '../running-worker.ts';
import { createTask } from '../task-steps.ts';

const test = emulatorSuite('stopping a worker');

async function elapsed(work: Promise<void>): Promise<number> {
  const started = performance.now();
  await work;
  return performance.now() - started;
}

test('ends at once while it waits for tasks, and claims none afterwards', async ({ queue, taskQueueId }) => {
  const worker = startWorker(queue, { taskQueueId, execute() {} });
  const isKnown = () =>
    queue.getTaskQueue(taskQueueId).then(
      () => true,
      () => false,
    );
  await until(isKnown, 'the worker asks for tasks');
  assert.ok((await elapsed(worker.stop())) < 5000);
  // The queue gives tasks to a caller until it notices that the connection is closed.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const taskId = await createTask(queue, taskQueueId);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.is((await queue.status(taskId)).status.state, 'pending');
  assert.equal(worker.errors, []);
});

test('lets running tasks finish, and starts no others', async ({ queue, taskQueueId }) => {
  const taskIds = [await createTask(queue, taskQueueId), await createTask(queue, taskQueueId), await createTask(queue, taskQueueId)];
  const held = gate();
  let running = 0;
  const worker = startWorker(queue, {
    taskQueueId,
    capacity: 2,
    async execute({ signal }) {
      running += 1;
      await held.opened;
      assert.not.ok(signal.aborted);
    },
  });
  await until(() => running === 2, 'two tasks run');
  const stopped = worker.stop();
  setTimeout(held.open, 100);
  await stopped;
  const states = await Promise.all(taskIds.map(async (taskId) => (await queue.status(taskId)).status.state));
  assert.equal(states.sort(), ['completed', 'completed', 'pending']);
  assert.equal(worker.errors, []);
});

test('gives up tasks that take longer than shutdownTimeout, so that another worker gets them', async ({ queue, taskQueueId }) => {
  const kinds = ['throws', 'returns', 'failed'];
  const taskIds = new Map<string, string>();
  for (const kind of kinds) taskIds.set(kind, await createTask(queue, taskQueueId, { payload: { kind } }));
  const reasons: unknown[] = [];
  const worker = startWorker(queue, {
    taskQueueId,
    capacity: 3,
    shutdownTimeout: 50,
    async execute({ task, signal }) {
      const reason = await untilAborted(signal).catch((error: unknown) => error);
      reasons.push(reason);
      if (task.payload['kind'] === 'throws') throw reason;
      return task.payload['kind'] === 'failed' ? 'failed' : undefined;
    },
  });
  await until(async () => (await queue.taskQueueCounts(taskQueueId)).claimedTasks === 3, 'three tasks run');
  const time = await elapsed(worker.stop());
  assert.ok(time >= 49 && time < 4500, `${time} ms`);
  assert.is(reasons.length, 3);
  for (const reason of reasons) assert.instance(reason, WorkerShutdownError);
  for (const kind of ['throws', 'returns']) {
    const { status } = await queue.status(taskIds.get(kind) ?? '');
    assert.equal([status.state, status.runs[0]?.reasonResolved], ['pending', 'worker-shutdown'], kind);
  }
  const { status } = await queue.status(taskIds.get('failed') ?? '');
  assert.equal([status.state, status.runs.length], ['failed', 1], 'an explicit outcome counts');
  assert.equal(worker.errors, []);
});

test('does not wait for work that ignores its signal', async ({ queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId);
  let running = false;
  const worker = startWorker(queue, {
    taskQueueId,
    shutdownTimeout: 0,
    execute() {
      running = true;
      return new Promise(() => {});
    },
  });
  await until(() => running, 'the task runs');
  const time = await elapsed(worker.stop());
  assert.ok(time >= 4900 && time < 10_000, `${time} ms`);
  const { status } = await queue.status(taskId);
  assert.equal([status.state, status.runs[0]?.reasonResolved], ['pending', 'worker-shutdown']);
});

test('ends in bounded time when nothing can be reported', async ({ emulator, queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId);
  const fault = emulator.fail({ method: 'reportException', status: 503 });
  let running = false;
  const worker = startWorker(queue, {
    taskQueueId,
    shutdownTimeout: 0,
    async execute({ signal }) {
      running = true;
      await untilAborted(signal);
    },
  });
  await until(() => running, 'the task runs');
  const time = await elapsed(worker.stop());
  fault.stop();
  assert.ok(time >= 14_000 && time < 25_000, `${time} ms`);
  assert.is(worker.errors.at(-1)?.message, `run 0 of task ${taskId} was not reported before the worker stopped`);
});

test.run();
