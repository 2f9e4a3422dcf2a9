import { Artifacts } from '@tc/artifacts';
import { ApiError, ConfigurationError, fromNow } from '@tc/core';
import type { Queue } from '@tc/queue';
import { rejection } from '@tc/test-support/rejection';
import { standardError } from '@tc/test-support/standard-error';
import { gate, until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { runWorker, TaskExecutionError, type TaskOutcome, waitForTask } from '../../src/index.ts';
import { emulatorSuite } from '../emulator-suite.ts';
import { startWorker } from '../running-worker.ts';
import { createTask, WORKER } from '../task-steps.ts';

const test = emulatorSuite('runWorker');
const FAST = { delayFactor: 5, maxDelay: 20 };

test('reports what execute returns', async ({ queue, taskQueueId }) => {
  const expected: Readonly<Record<string, { outcome: TaskOutcome | undefined; state: string; reason: string }>> = {
    nothing: { outcome: undefined, state: 'completed', reason: 'completed' },
    completed: { outcome: 'completed', state: 'completed', reason: 'completed' },
    failed: { outcome: 'failed', state: 'failed', reason: 'failed' },
    malformed: { outcome: 'malformed-payload', state: 'exception', reason: 'malformed-payload' },
    unavailable: { outcome: 'resource-unavailable', state: 'exception', reason: 'resource-unavailable' },
    internal: { outcome: 'internal-error', state: 'exception', reason: 'internal-error' },
  };
  const taskIds = new Map<string, string>();
  for (const kind of Object.keys(expected)) taskIds.set(kind, await createTask(queue, taskQueueId, { payload: { kind } }));
  const worker = startWorker(queue, { taskQueueId, capacity: 3, execute: ({ task }) => expected[String(task.payload['kind'])]?.outcome });
  for (const [kind, { state, reason }] of Object.entries(expected)) {
    const status = await waitForTask(queue, taskIds.get(kind) ?? '', FAST);
    assert.equal([status.state, status.runs[0]?.reasonResolved], [state, reason], kind);
  }
  await worker.stop();
  assert.equal(worker.errors, []);
});

test('uploads artifacts with the credentials of the claim', async ({ queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId);
  const log = `${'line\n'.repeat(5_000)}end`;
  const worker = startWorker(queue, {
    taskQueueId,
    execute: async (claimed) => {
      await claimed.upload('public/logs/task.log', { text: log, expires: fromNow('1 hour') });
    },
  });
  const { state } = await waitForTask(queue, taskId, FAST);
  await worker.stop();
  assert.equal(worker.errors, []);
  assert.is(state, 'completed');
  const content = await new Artifacts(queue).open(taskId, 'public/logs/task.log');
  assert.is(await content.text(), log);
});

test('runs a task again that asks for it', async ({ queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId);
  const worker = startWorker(queue, { taskQueueId, execute: ({ runId }) => (runId < 2 ? 'intermittent-task' : 'completed') });
  const { state, runs } = await waitForTask(queue, taskId, FAST);
  assert.equal([state, runs.length], ['completed', 3]);
  await worker.stop();
});

test('reports internal-error if execute throws or returns something else, and goes on', async ({ queue, taskQueueId }) => {
  const bad = [
    await createTask(queue, taskQueueId, { payload: { kind: 'sync' } }),
    await createTask(queue, taskQueueId, { payload: { kind: 'async' } }),
    await createTask(queue, taskQueueId, { payload: { kind: 'wrong' } }),
  ];
  const good = await createTask(queue, taskQueueId);
  const worker = startWorker(queue, {
    taskQueueId,
    execute({ task }) {
      const { kind } = task.payload;
      if (kind === 'sync') throw new RangeError('sync');
      if (kind === 'async') return Promise.reject(new RangeError('async'));
      if (kind === 'wrong') return 'success' as never;
      return undefined;
    },
  });
  assert.is((await waitForTask(queue, good, FAST)).state, 'completed');
  await worker.stop();
  for (const taskId of bad) {
    const { status } = await queue.status(taskId);
    assert.equal([status.state, status.runs.at(-1)?.reasonResolved], ['exception', 'internal-error']);
  }
  assert.is(worker.errors.length, 3);
  const [first, , third] = worker.errors as TaskExecutionError[];
  assert.instance(first, TaskExecutionError);
  assert.is(first?.message, `run 0 of task ${bad[0]} could not be executed: sync`);
  assert.instance(first?.cause, RangeError);
  assert.match(third?.message ?? '', /execute returned "success", expected nothing or one of completed, failed,/);
});

test('works on as many tasks at the same time as its capacity', async ({ queue, taskQueueId }) => {
  const taskIds = await Promise.all(Array.from({ length: 12 }, () => createTask(queue, taskQueueId)));
  let running = 0;
  let most = 0;
  const worker = startWorker(queue, {
    taskQueueId,
    capacity: 5,
    async execute() {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 30));
      running -= 1;
    },
  });
  for (const taskId of taskIds) await waitForTask(queue, taskId, FAST);
  await worker.stop();
  assert.is(most, 5);
});

test('gives execute a client with the rights of the task only', async ({ queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId, { scopes: ['queue:get-artifact:private/*'] });
  let refusal: unknown;
  const worker = startWorker(queue, {
    taskQueueId,
    async execute(claimed) {
      const url = 'https://example.com/report';
      await claimed.queue.createArtifact(claimed.taskId, claimed.runId, 'private/report', {
        storageType: 'reference',
        contentType: 'text/plain',
        expires: fromNow('10 minutes'),
        url,
      });
      await claimed.queue.artifact(claimed.taskId, claimed.runId, 'private/report');
      refusal = await claimed.queue.createTask(claimed.taskId, claimed.task).catch((error: unknown) => error);
    },
  });
  assert.is((await waitForTask(queue, taskId, FAST)).state, 'completed');
  await worker.stop();
  assert.instance(refusal, ApiError);
  assert.is((refusal as ApiError).code, 'InsufficientScopes');
});

test('goes on after calls that fail for a while', async ({ emulator, queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId);
  emulator.fail({ method: 'claimWork', status: 503, times: 3 });
  emulator.fail({ method: 'reportCompleted', status: 500, times: 2 });
  emulator.fail({ method: 'reportCompleted', cut: 'after', times: 1 });
  const worker = startWorker(queue, { taskQueueId, execute() {} });
  assert.is((await waitForTask(queue, taskId, FAST)).state, 'completed');
  await worker.stop();
  assert.equal(
    worker.errors.map(({ message }) => /queue\.\w+ failed/.exec(message)?.[0]),
    [...Array(3).fill('queue.claimWork failed'), ...Array(3).fill('queue.reportCompleted failed')],
  );
});

test('rejects when it may not claim, after running tasks have ended', async ({ emulator, queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId);
  const held = gate();
  const worker = startWorker(queue, { taskQueueId, capacity: 3, execute: () => held.opened });
  await waitForState(queue, taskId, 'running');
  const fault = emulator.fail({ method: 'claimWork', status: 403 });
  await createTask(queue, taskQueueId);
  await until(() => fault.count > 0, 'the refusal');
  held.open();
  const error = await rejection(worker.finished, ApiError);
  fault.stop();
  assert.is(error.statusCode, 403);
  assert.is((await queue.status(taskId)).status.state, 'completed');
});

test('writes errors to the console without onError', async ({ queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId);
  const stop = new AbortController();
  const printed = await standardError({}, async () => {
    const worker = runWorker(queue, {
      ...WORKER,
      taskQueueId,
      signal: stop.signal,
      execute() {
        throw new Error('broken');
      },
    });
    await waitForTask(queue, taskId, FAST);
    stop.abort();
    await worker;
  });
  assert.is(printed, `TaskExecutionError: run 0 of task ${taskId} could not be executed: broken\n`);
});

test('names a wrong option', async ({ queue, taskQueueId }) => {
  const options = { ...WORKER, taskQueueId, execute() {} };
  const wrong = async (change: object) => (await rejection(runWorker(queue, { ...options, ...change }), ConfigurationError)).message;
  assert.is(await wrong({ capacity: 0 }), 'capacity is 0, expected a whole number, at least 1');
  assert.is(await wrong({ shutdownTimeout: -1 }), 'shutdownTimeout is -1, expected a number from 0 to 2147483647');
  assert.is(await wrong({ checkInterval: 0 }), 'checkInterval is 0, expected a number from 1 to 2147483647');
  assert.is(await wrong({ execute: undefined }), 'execute is not a function; it works on each task');
});

async function waitForState(queue: Queue, taskId: string, state: string): Promise<void> {
  await until(async () => (await queue.status(taskId)).status.state === state, `task ${taskId} is ${state}`);
}

test.run();
