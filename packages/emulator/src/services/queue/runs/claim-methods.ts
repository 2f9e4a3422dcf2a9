import type { ClaimWorkRequest, TaskClaim, TaskClaimRequest, TaskReclaimResponse } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import type { QueueState } from '../state.ts';
import { findRun, findTask, refusePastDeadline, runningRun } from '../tasks/task-status.ts';
import type { WorkerName } from '../workers/worker-registry.ts';
import { claimResponse, claimRun, publishRunning, renewClaim } from './claims.ts';

/** The methods that workers call to claim tasks and to keep their claims. */
export function claimHandlers(queue: QueueState): Record<string, Handler> {
  const { clock } = queue.deployment;

  return {
    async claimWork(context: RequestContext<ClaimWorkRequest>): Promise<{ tasks: TaskClaim[] }> {
      const taskQueueId = context.param('taskQueueId');
      const { workerGroup, workerId, tasks: most } = context.payload;
      await context.authorize({ workerGroup, workerId });
      const worker: WorkerName = { taskQueueId, workerGroup, workerId };
      const { signal } = context;
      queue.workers.seen(worker);
      if (queue.workers.isQuarantined(worker)) {
        await clock.sleep(queue.options.claimWorkWait, signal);
        return { tasks: [] };
      }
      const end = new AbortController();
      void clock.sleep(queue.options.claimWorkWait, AbortSignal.any([signal, end.signal])).then(() => end.abort());
      for (;;) {
        // A caller that has disconnected must not get tasks.
        const runs = signal.aborted ? [] : queue.pending.take(taskQueueId, most);
        const claims = runs.map(({ taskId, runId }) => claimRun(queue, findTask(queue, taskId), runId, worker, false));
        if (claims.length > 0 || end.signal.aborted || signal.aborted) {
          end.abort();
          return { tasks: claims };
        }
        await queue.pending.wait(taskQueueId, end.signal);
      }
    },

    async claimTask(context: RequestContext<TaskClaimRequest>): Promise<TaskClaim> {
      const task = findTask(queue, context.param('taskId'));
      const runId = Number(context.param('runId'));
      const { workerGroup, workerId } = context.payload;
      const { provisionerId, workerType, taskQueueId } = task.definition;
      await context.authorize({ workerGroup, workerId, provisionerId, workerType });
      refusePastDeadline(queue, task, 'claimed');
      const worker: WorkerName = { taskQueueId, workerGroup, workerId };
      if (queue.workers.isQuarantined(worker)) {
        // Taskcluster 106 sends an empty object, which does not match its own schema.
        throw new ServiceError('InternalServerError', `worker ${workerGroup}/${workerId} is in quarantine, and claimTask fails for it`);
      }
      queue.workers.queueSeen(taskQueueId);
      const run = findRun(task, runId);
      const own = runningRun(task, runId);
      if (task.claimedByName && own?.workerGroup === workerGroup && own.workerId === workerId) {
        publishRunning(queue, task, own);
        return claimResponse(queue, task, own);
      }
      if (runId !== task.runs.length - 1 || run.state !== 'pending') {
        throw new ServiceError('RequestConflict', `run ${runId} of task ${task.taskId} is ${run.state}; only a pending run can be claimed`);
      }
      return claimRun(queue, task, runId, worker, true);
    },

    reclaimTask(context: RequestContext): TaskReclaimResponse {
      const task = findTask(queue, context.param('taskId'));
      const runId = Number(context.param('runId'));
      const { workerGroup, workerId, state } = findRun(task, runId);
      refusePastDeadline(queue, task, 'reclaimed');
      if (workerGroup === undefined || workerId === undefined) {
        // Taskcluster 106 does not expect such a call.
        throw new ServiceError('InternalServerError', `no worker has claimed run ${runId} of task ${task.taskId}; claim it first`);
      }
      queue.workers.seen({ taskQueueId: task.definition.taskQueueId, workerGroup, workerId });
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
