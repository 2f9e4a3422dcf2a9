import type { ClaimWorkRequest, TaskClaim, TaskClaimRequest, TaskReclaimResponse } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import type { QueueState } from '../state.ts';
import { findRun, findTask, refusePastDeadline, runningRun } from '../tasks/task-status.ts';
import type { WorkerName } from '../workers/worker-registry.ts';
import { claimResponse, claimRun, renewClaim } from './claims.ts';
import { queueNameOf } from './pending-runs.ts';

/** The methods that workers call to claim tasks and to keep their claims. */
export function claimHandlers(queue: QueueState): Record<string, Handler> {
  const { clock } = queue.deployment;

  return {
    async claimWork(context: RequestContext<ClaimWorkRequest>): Promise<{ tasks: TaskClaim[] }> {
      const { provisionerId = '', workerType = '' } = context.params;
      const { workerGroup, workerId, tasks: limit } = context.payload;
      await context.authorize({ workerGroup, workerId });
      const worker: WorkerName = { provisionerId, workerType, workerGroup, workerId };
      if (queue.workers.isQuarantined(worker)) return { tasks: [] };
      queue.workers.recordActivity(worker);
      const queueName = queueNameOf(provisionerId, workerType);
      const end = new AbortController();
      const { signal } = context;
      void clock.sleep(queue.options.claimWorkWait, AbortSignal.any([signal, end.signal])).then(() => end.abort());
      for (;;) {
        // A caller that has disconnected must not get tasks.
        const runs = signal.aborted ? [] : queue.pending.take(queueName, limit);
        const claims = runs.map(({ taskId, runId }) => claimRun(queue, findTask(queue, taskId), runId, worker));
        if (claims.length > 0 || end.signal.aborted || signal.aborted) {
          end.abort();
          return { tasks: claims };
        }
        await queue.pending.wait(queueName, end.signal);
      }
    },

    async claimTask(context: RequestContext<TaskClaimRequest>): Promise<TaskClaim> {
      const task = findTask(queue, context.param('taskId'));
      const runId = Number(context.param('runId'));
      const { workerGroup, workerId } = context.payload;
      const { provisionerId, workerType } = task.definition;
      await context.authorize({ workerGroup, workerId, provisionerId, workerType });
      refusePastDeadline(queue, task, 'claimed');
      const worker: WorkerName = { provisionerId, workerType, workerGroup, workerId };
      if (queue.workers.isQuarantined(worker)) {
        throw new ServiceError('RequestConflict', `worker ${workerGroup}/${workerId} is quarantined and cannot claim tasks`);
      }
      const run = findRun(task, runId);
      queue.workers.recordActivity(worker);
      const own = runningRun(task, runId);
      if (own?.workerGroup === workerGroup && own.workerId === workerId) return claimResponse(queue, task, own);
      if (runId !== task.runs.length - 1 || run.state !== 'pending') {
        throw new ServiceError('RequestConflict', `run ${runId} of task ${task.taskId} is ${run.state}; only a pending run can be claimed`);
      }
      return claimRun(queue, task, runId, worker);
    },

    async reclaimTask(context: RequestContext): Promise<TaskReclaimResponse> {
      const task = findTask(queue, context.param('taskId'));
      const runId = Number(context.param('runId'));
      const { workerGroup = '', workerId = '', state } = findRun(task, runId);
      await context.authorize({ workerGroup, workerId });
      refusePastDeadline(queue, task, 'reclaimed');
      const run = runningRun(task, runId);
      if (run === undefined) {
        throw new ServiceError('RequestConflict', `run ${runId} of task ${task.taskId} is ${state}; only a running run can be reclaimed`);
      }
      renewClaim(queue, task, run);
      const { task: _task, ...response } = claimResponse(queue, task, run);
      return response;
    },
  };
}
