import assert from 'node:assert/strict';
import type { WorkerErrorReport, WorkerPoolError } from '@tc/worker-manager';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { addWorker, makePool, register, workerIdOf } from '../../static-pool.ts';
import type { TestContext } from '../../test-context.ts';

function errorReport(context: TestContext, changes: Partial<WorkerErrorReport> = {}): WorkerErrorReport {
  return {
    workerGroup: context.prefix,
    workerId: workerIdOf(context),
    kind: 'test',
    title: 'Conformance',
    description: 'A test',
    extra: { n: 1 },
    ...changes,
  };
}

function report(context: TestContext, changes: Partial<WorkerErrorReport> = {}): PromiseLike<WorkerPoolError> {
  return context.workerManager.reportWorkerError(context.taskQueueId, errorReport(context, changes));
}

export const workerErrorBehaviours: readonly Behaviour[] = behaviours('worker-manager', {
  'errors of workers can be reported and are listed': async (context) => {
    const workerPoolId = await makePool(context);
    const { errorId, extra } = await report(context);
    assert.deepEqual(extra, { n: 1, workerGroup: context.prefix, workerId: workerIdOf(context) });
    const { workerPoolErrors } = await context.workerManager.listWorkerPoolErrors(workerPoolId);
    assert.deepEqual(
      workerPoolErrors.map((error) => [error.errorId, error.kind, error.title, error.description, error.workerPoolId]),
      [[errorId, 'test', 'Conformance', 'A test', workerPoolId]],
    );
  },

  'errors are listed from the newest to the oldest, in pages': async (context) => {
    const workerPoolId = await makePool(context);
    for (const title of ['first', 'second', 'third']) await report(context, { title });
    const titles: string[] = [];
    for await (const { title } of context.workerManager.listWorkerPoolErrors(workerPoolId, { limit: '2' })) titles.push(title);
    assert.deepEqual(titles, ['third', 'second', 'first']);
  },

  'errors are filtered by id and launch config': async (context) => {
    const workerPoolId = await makePool(context);
    const { errorId } = await report(context);
    await report(context);
    const list = async (query: { errorId?: string; launchConfigId?: string }) =>
      (await context.workerManager.listWorkerPoolErrors(workerPoolId, query)).workerPoolErrors.map((error) => error.errorId);
    assert.deepEqual(await list({ errorId }), [errorId]);
    assert.deepEqual(await list({ launchConfigId: 'lc-1' }), []);
    await context.refused(() => list({ launchConfigId: 'lc_1' }), 'InvalidRequestArguments');
  },

  'an unknown worker pool has no errors, and none can be reported for it': async (context) => {
    const workerPoolId = `${context.provisionerId}/none`;
    assert.deepEqual((await context.workerManager.listWorkerPoolErrors(workerPoolId)).workerPoolErrors, []);
    await context.refused(() => context.workerManager.reportWorkerError(workerPoolId, errorReport(context)), 'ResourceNotFound');
  },

  'errors are counted by title, code and time': async (context) => {
    const workerPoolId = await makePool(context);
    await report(context);
    await report(context, { title: 'Other', extra: { code: 'E1' } });
    const { totals, workerPoolId: counted } = await context.workerManager.workerPoolErrorStats({ workerPoolId });
    assert.deepEqual([counted, totals.total], [workerPoolId, 2]);
    assert.deepEqual(totals.title, { Conformance: 1, Other: 1 });
    assert.deepEqual(totals.code, { E1: 1, other: 1 });
    assert.deepEqual(totals.workerPool, { [workerPoolId]: 2 });
    assert.deepEqual(totals.launchConfig, { unknown: 2 });
    assert.deepEqual([Object.keys(totals.daily).length, Object.keys(totals.hourly).length], [7, 24]);
    for (const time of [...Object.keys(totals.daily), ...Object.keys(totals.hourly)]) assert.equal(new Date(time).toISOString(), time);
  },

  'the errors of all worker pools are counted': async (context) => {
    const workerPoolId = await makePool(context);
    await report(context);
    const { totals, workerPoolId: counted } = await context.workerManager.workerPoolErrorStats();
    assert.deepEqual([counted, totals.workerPool[workerPoolId], totals.launchConfig], ['', 1, {}]);
  },

  'errors of an unknown worker pool cannot be counted': async (context) => {
    const query = { workerPoolId: `${context.provisionerId}/none` };
    await context.refused(() => context.workerManager.workerPoolErrorStats(query), 'ResourceNotFound');
    await context.refused(() => context.workerManager.workerPoolErrorStats({ workerPoolId: 'a_b/c' }), 'InvalidRequestArguments');
  },

  'a worker can report errors for itself only': async (context) => {
    const workerPoolId = await makePool(context);
    const { credentials } = await register(context, await addWorker(context));
    const worker = context.as(context.workerManager, credentials);
    await worker.reportWorkerError(workerPoolId, errorReport(context));
    const other = errorReport(context, { workerId: workerIdOf(context, 2) });
    await context.refused(() => worker.reportWorkerError(workerPoolId, other), 'InsufficientScopes');
  },

  'reading the errors of a worker pool needs a scope for it, and counting all needs one for all': async (context) => {
    const workerPoolId = await makePool(context);
    const scope = `worker-manager:list-worker-pool-errors:${workerPoolId}`;
    await context.onlyWith(scope, context.workerManager, (client) => client.listWorkerPoolErrors(workerPoolId));
    await context.onlyWith(scope, context.workerManager, (client) => client.workerPoolErrorStats({ workerPoolId }));
    await context.onlyWith('worker-manager:list-worker-pool-errors:*', context.workerManager, (client) => client.workerPoolErrorStats());
  },
});
