import { slugid } from '@tc/core';
import { type Emulator, startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import { assertHidesPlanted, PLANTED, PLANTED_SEED, plantedCredentials, plantedUrl } from '@tc/test-support/planted-secrets';
import { rejection } from '@tc/test-support/rejection';
import { standardError } from '@tc/test-support/standard-error';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createTasks, runWorker, TaskCreationError, waitForTask, watchTaskGroup } from '../src/index.ts';
import { createTask, definition, newTaskQueueId, WORKER } from './task-steps.ts';

const test = suite<{ emulator: Emulator; queue: Queue }>('secrecy of tasks');

test.before(async (context) => {
  context.emulator = await startEmulator({ seed: PLANTED_SEED, roles: [{ roleId: 'anonymous', scopes: [] }] });
  context.queue = new Queue({ rootUrl: context.emulator.rootUrl, credentials: context.emulator.credentials, retries: 0 });
});
test.after(({ emulator }) => emulator.close());

test('a worker whose calls and tasks fail shows no secrets, also without onError', async ({ emulator, queue }) => {
  const taskQueueId = newTaskQueueId();
  const taskId = await createTask(queue, taskQueueId, { payload: { password: PLANTED.secretValue } });
  emulator.fail({ method: 'claimWork', status: 500, times: 1 });
  emulator.fail({ method: 'reportException', cut: 'before', times: 1 });
  const stop = new AbortController();
  const printed = await standardError({ TASKCLUSTER_DEBUG: '1' }, async () => {
    const worker = runWorker(queue, {
      ...WORKER,
      taskQueueId,
      delayFactor: 5,
      signal: stop.signal,
      async execute(claim) {
        assertHidesPlanted(claim.queue);
        await claim.queue.use({ credentials: plantedCredentials }).request('GET', '/task/x', { query: { next: plantedUrl } });
      },
    });
    assert.is((await waitForTask(queue, taskId, { delayFactor: 5 })).state, 'exception');
    stop.abort();
    await worker;
  });
  for (const text of ['queue.claimWork failed', 'could not be executed', 'queue.reportException', 'taskcluster: queue.']) {
    assert.match(printed, text);
  }
  assertHidesPlanted(printed);
});

test('the errors of waiting and of creating tasks show no secrets', async ({ queue }) => {
  const refused = queue.use({ credentials: plantedCredentials });
  const taskQueueId = newTaskQueueId();
  const payload = { env: { password: PLANTED.secretValue } };
  const first = await createTask(queue, taskQueueId, { payload });
  const watch = async () => {
    for await (const _change of watchTaskGroup(refused, first, { delayFactor: 5 })) assert.unreachable();
  };
  for (const error of [
    await rejection(waitForTask(refused, first, { delayFactor: 5 }), Error),
    await rejection(watch(), Error),
    await rejection(createTasks(refused, { [slugid()]: definition(taskQueueId, { payload }) }), TaskCreationError),
    await rejection(createTasks(queue, { [slugid()]: definition(taskQueueId, { payload, deadline: 'never' }) }), TaskCreationError),
  ]) {
    assertHidesPlanted(error);
    assertHidesPlanted(error.cause);
  }
});

test.run();
