import type { WorkerFullDefinition, WorkerManager, WorkerPoolError, WorkerPoolFullDefinition } from '@tc/worker-manager';
import type { Context } from '../kernel/context.ts';
import { define } from '../kernel/define.ts';
import { usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';
import { stateCell } from '../kernel/terminal/output.ts';

const WORKER_STATES = ['requested', 'running', 'stopping', 'stopped'] as const;

const fillPool: FillGroup = (group, context) => {
  group.description('Show worker pools, their workers and their errors.');

  define(group, 'list', {
    summary: 'list the worker pools',
    json: 'a list of worker pools, as `workerManager.listWorkerPools` returns them',
  })
    .option('--prefix <text>', 'only pools whose ids begin with this')
    .action(async ({ prefix = '' }: { prefix?: string }) => {
      const pools: WorkerPoolFullDefinition[] = [];
      const manager = await managerClient(context);
      for await (const pool of manager.listWorkerPools()) if (pool.workerPoolId?.startsWith(prefix)) pools.push(pool);
      const { uiUrl } = await context.deployment();
      const { out } = context;
      out.result(pools, () =>
        out.table(
          ['POOL', 'PROVIDER', 'RUNNING', 'REQUESTED', 'STOPPING', 'OWNER'],
          pools.map(({ workerPoolId = '', providerId, runningCount, requestedCount, stoppingCount, owner }) => [
            { text: workerPoolId, link: `${uiUrl}/worker-manager/${encodeURIComponent(workerPoolId)}` },
            providerId,
            String(runningCount),
            String(requestedCount),
            String(stoppingCount),
            owner,
          ]),
          'No worker pools.',
        ),
      );
    });

  define(group, 'errors <workerPoolId>', {
    summary: 'list the errors of a worker pool, latest first',
    json: 'a list of errors, as `workerManager.listWorkerPoolErrors` returns them',
  }).action(async (workerPoolId: string) => {
    const errors: WorkerPoolError[] = [];
    const manager = await managerClient(context);
    for await (const error of manager.listWorkerPoolErrors(requirePoolId(workerPoolId))) errors.push(error);
    errors.sort((one, other) => Date.parse(other.reported) - Date.parse(one.reported));
    const { out } = context;
    out.result(errors, () =>
      out.table(
        ['REPORTED', 'KIND', 'TITLE', 'DESCRIPTION'],
        errors.map(({ reported, kind, title, description }) => [out.time(reported), kind, title, description]),
        'No errors.',
      ),
    );
  });

  define(group, 'workers <workerPoolId>', {
    summary: 'list the workers of a worker pool',
    json: 'a list of workers, as `workerManager.listWorkersForWorkerPool` returns them',
  })
    .option('--state <state>', `only workers in this state: ${WORKER_STATES.join(', ')}`)
    .action(async (workerPoolId: string, { state }: { state?: string }) => {
      const chosen = WORKER_STATES.find((known) => known === state);
      if (state !== undefined && chosen === undefined)
        throw usageFailure(`--state ${state} is not a state; expected ${WORKER_STATES.join(', ')}`);
      const workers: WorkerFullDefinition[] = [];
      const manager = await managerClient(context);
      for await (const worker of manager.listWorkersForWorkerPool(requirePoolId(workerPoolId))) {
        if (chosen === undefined || worker.state === chosen) workers.push(worker);
      }
      const { out } = context;
      out.result(workers, () =>
        out.table(
          ['WORKER', 'STATE', 'CAPACITY', 'CREATED', 'EXPIRES'],
          workers.map((worker) => [
            `${worker.workerGroup}/${worker.workerId}`,
            stateCell(worker.state),
            String(worker.capacity),
            out.time(worker.created),
            out.time(worker.expires),
          ]),
          'No workers.',
        ),
      );
    });
};
export default fillPool;

async function managerClient(context: Context): Promise<WorkerManager> {
  const { WorkerManager } = await import('@tc/worker-manager');
  return context.client(WorkerManager);
}

function requirePoolId(text: string): string {
  if (/^[^/]+\/[^/]+$/.test(text)) return text;
  throw usageFailure(`${JSON.stringify(text)} is not a worker pool id; expected <provisionerId>/<workerType>`);
}
