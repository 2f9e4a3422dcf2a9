import { ApiError } from '@tc/core';
import { type Emulator, startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import { PLANTED_SEED } from '@tc/test-support/planted-secrets';
import { gate, until } from '@tc/test-support/until';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ClaimLostError, waitForTask } from '../../src/index.ts';
import { startWorker, untilAborted } from '../running-worker.ts';
import { SHORT_PERIOD, ShortClaims } from '../short-claims.ts';
import { createTask, newTaskQueueId } from '../task-steps.ts';

const test = suite<{ emulator: Emulator; queue: Queue; short: ShortClaims; taskQueueId: string }>('claims of a worker');
const FAST = { delayFactor: 5, maxDelay: 20 };

test.before.each(async (context) => {
  context.emulator = await startEmulator({ seed: PLANTED_SEED });
  const { rootUrl, credentials } = context.emulator;
  context.queue = new Queue({ rootUrl, credentials, retries: 0 });
  context.short = new ShortClaims({ rootUrl, credentials, retries: 0 });
  context.taskQueueId = newTaskQueueId();
});
test.after.each(({ emulator }) => emulator.close());

function count({ calls }: Emulator, method: string): number {
  return calls.filter((call) => call.method === method).length;
}

test('are renewed in time, with new credentials', async ({ emulator, short, taskQueueId }) => {
  const taskId = await createTask(short, taskQueueId);
  const clients = new Set<unknown>();
  const worker = startWorker(short, {
    taskQueueId,
    checkInterval: 10_000,
    async execute(claimed) {
      for (const end = performance.now() + 4 * SHORT_PERIOD; performance.now() < end; ) {
        clients.add(claimed.queue.credentials.certificate);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      assert.not.ok(claimed.signal.aborted);
    },
  });
  assert.is((await waitForTask(short, taskId, FAST)).state, 'completed');
  await worker.stop();
  const reclaims = count(emulator, 'reclaimTask');
  assert.ok(reclaims >= 5 && reclaims <= 8, `${reclaims} reclaims`);
  assert.ok(clients.size >= 5, `${clients.size} clients`);
  assert.equal(worker.errors, []);
});

test('survive reclaims that fail for a while', async ({ emulator, short, taskQueueId }) => {
  const taskId = await createTask(short, taskQueueId);
  emulator.fail({ method: 'reclaimTask', status: 503, times: 3 });
  const worker = startWorker(short, {
    taskQueueId,
    checkInterval: 10_000,
    async execute({ signal }) {
      await new Promise((resolve) => setTimeout(resolve, 3 * SHORT_PERIOD));
      assert.not.ok(signal.aborted);
    },
  });
  assert.is((await waitForTask(short, taskId, FAST)).state, 'completed');
  await worker.stop();
  assert.is(worker.errors.length, 3);
});

test('are given up when reclaims fail until the claim has expired', async ({ emulator, short, taskQueueId }) => {
  await createTask(short, taskQueueId);
  emulator.fail({ method: 'reclaimTask', status: 503 });
  let reason: unknown;
  const worker = startWorker(short, {
    taskQueueId,
    checkInterval: 10_000,
    async execute({ signal }) {
      await untilAborted(signal).catch((error: unknown) => {
        reason = error;
      });
    },
  });
  await until(() => reason !== undefined, 'the end of the claim');
  await worker.stop();
  assert.instance(reason, ClaimLostError);
  assert.is((reason as ClaimLostError).reason, 'claim-expired');
  assert.is(count(emulator, 'reportCompleted'), 0);
});

test('end when the task is canceled: its signal aborts, and nothing is reported', async ({ emulator, queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId);
  const started = gate();
  let reason: unknown;
  const worker = startWorker(queue, {
    taskQueueId,
    async execute({ signal }) {
      started.open();
      await untilAborted(signal).catch((error: unknown) => {
        reason = error;
        throw error;
      });
    },
  });
  await started.opened;
  await queue.cancelTask(taskId);
  await until(() => reason !== undefined, 'the abort');
  await worker.stop();
  assert.instance(reason, ClaimLostError);
  const { message, runId, reason: why } = reason as ClaimLostError;
  assert.equal([runId, why], [0, 'canceled']);
  assert.is(message, `run 0 of task ${taskId} no longer belongs to this worker: canceled`);
  assert.equal(worker.errors, [reason]);
  const reports = emulator.calls.filter(({ method }) => method.startsWith('report'));
  assert.equal(reports, []);
  assert.equal((await queue.status(taskId)).status.runs.length, 1);
});

test('end when they expire, and the task runs again', async ({ emulator, queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId);
  const started = gate();
  const reasons: unknown[] = [];
  const worker = startWorker(queue, {
    taskQueueId,
    async execute({ runId, signal }) {
      if (runId > 0) return;
      started.open();
      await untilAborted(signal).catch((error: ClaimLostError) => reasons.push(error.reason));
    },
  });
  await started.opened;
  await emulator.advance('21 minutes');
  assert.is((await waitForTask(queue, taskId, FAST)).state, 'completed');
  await worker.stop();
  assert.equal(reasons, ['claim-expired']);
});

test('end when a reclaim is refused, also for a worker that may not see the task', async () => {
  await using emulator = await startEmulator({ roles: [{ roleId: 'anonymous', scopes: [] }] });
  const { rootUrl, credentials } = emulator;
  const taskQueueId = newTaskQueueId();
  const short = new ShortClaims({ rootUrl, credentials, retries: 0 });
  const taskId = await createTask(short, taskQueueId);
  let reason: ClaimLostError | undefined;
  const started = gate();
  const worker = startWorker(short.use({ authorizedScopes: ['queue:claim-work:*', 'queue:worker-id:*'] }), {
    taskQueueId,
    async execute({ signal }) {
      started.open();
      await untilAborted(signal).catch((error: ClaimLostError) => {
        reason = error;
      });
    },
  });
  await started.opened;
  await short.cancelTask(taskId);
  await until(() => reason !== undefined, 'the abort');
  await worker.stop();
  assert.instance(reason, ClaimLostError);
  assert.is(reason?.reason, undefined);
  assert.is((reason?.cause as ApiError | undefined)?.statusCode, 409);
  assert.equal(
    worker.errors.map((error) => (error instanceof ApiError ? error.code : error.name)),
    ['InsufficientScopes', 'ClaimLostError'],
  );
});

test('are lost when the task is canceled just before the report', async ({ queue, taskQueueId }) => {
  const taskId = await createTask(queue, taskQueueId);
  const worker = startWorker(queue, {
    taskQueueId,
    checkInterval: 10_000,
    async execute() {
      await queue.cancelTask(taskId);
    },
  });
  await until(() => worker.errors.length > 0, 'the loss');
  await worker.stop();
  assert.equal(
    worker.errors.map((error) => (error as ClaimLostError).reason),
    ['canceled'],
  );
});

test('are not lost by their own report while its response is late', async ({ emulator, short, taskQueueId }) => {
  const taskId = await createTask(short, taskQueueId);
  // The report takes effect, but is answered and repeated only later, while checks and reclaims go on.
  emulator.fail({ method: 'reportCompleted', cut: 'after', times: 1 });
  const worker = startWorker(short, { taskQueueId, checkInterval: 10, delayFactor: 250, execute() {} });
  assert.is((await waitForTask(short, taskId, FAST)).state, 'completed');
  await until(() => count(emulator, 'reportCompleted') === 2, 'the second report');
  await worker.stop();
  assert.is(worker.errors.filter((error) => error instanceof ClaimLostError).length, 0);
  assert.is(worker.errors.length, 1);
});

test.run();
