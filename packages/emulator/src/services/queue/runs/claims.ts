import type { ClaimWorkRequest, RunInformation, TaskClaim, TaskClaimRequest, TaskCredentials, TaskReclaimResponse } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import { publishRunning } from '../events.ts';
import type { QueueState, Task } from '../state.ts';
import { findRun, findTask, keep, refusePastDeadline, runningRun, taskStatus } from '../tasks/task-status.ts';
import type { WorkerName } from '../workers/worker-registry.ts';
import { queueNameOf } from './pending-runs.ts';
import { resolveException } from './resolution.ts';

/** How long a claim holds, in milliseconds. */
const CLAIM_PERIOD = 20 * 60 * 1000;

/** By how much the credentials of a task hold longer than its claim, at both ends. */
const CREDENTIALS_ALLOWANCE = 15 * 60 * 1000;

/** Methods by which workers get tasks and keep them. */
export function claimHandlers(queue: QueueState): Record<string, Handler> {
  const { clock } = queue.deployment;

  return {
    async claimWork(context: RequestContext<ClaimWorkRequest>): Promise<{ tasks: TaskClaim[] }> {
      const { provisionerId = '', workerType = '' } = context.params;
      const { workerGroup, workerId, tasks: most } = context.payload;
      await context.authorize({ workerGroup, workerId });
      const worker: WorkerName = { provisionerId, workerType, workerGroup, workerId };
      if (queue.workers.isQuarantined(worker)) return { tasks: [] };
      queue.workers.seen(worker);
      const queueName = queueNameOf(provisionerId, workerType);
      const end = new AbortController();
      const { signal } = context;
      void clock.sleep(queue.options.claimWorkWait, AbortSignal.any([signal, end.signal])).then(() => end.abort());
      for (;;) {
        // Nothing is claimed for a caller who has gone.
        const runs = signal.aborted ? [] : queue.pending.take(queueName, most);
        const claims = runs.map(({ taskId, runId }) => claim(queue, findTask(queue, taskId), runId, worker));
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
        throw new ServiceError('RequestConflict', `worker ${workerGroup}/${workerId} is in quarantine and gets no tasks`);
      }
      const run = findRun(task, runId);
      queue.workers.seen(worker);
      const own = runningRun(task, runId);
      if (own?.workerGroup === workerGroup && own.workerId === workerId) return claimForm(queue, task, own);
      if (runId !== task.runs.length - 1 || run.state !== 'pending') {
        throw new ServiceError(
          'RequestConflict',
          `run ${runId} of task ${task.taskId} is ${run.state}, and only a pending one can be claimed`,
        );
      }
      return claim(queue, task, runId, worker);
    },

    async reclaimTask(context: RequestContext): Promise<TaskReclaimResponse> {
      const task = findTask(queue, context.param('taskId'));
      const runId = Number(context.param('runId'));
      const { workerGroup = '', workerId = '', state } = findRun(task, runId);
      await context.authorize({ workerGroup, workerId });
      refusePastDeadline(queue, task, 'reclaimed');
      const run = runningRun(task, runId);
      if (run === undefined) {
        throw new ServiceError(
          'RequestConflict',
          `run ${runId} of task ${task.taskId} is ${state}, and only a running one can be reclaimed`,
        );
      }
      takeUntil(queue, task, run);
      const { task: _task, ...form } = claimForm(queue, task, run);
      return form;
    },
  };
}

function claim(queue: QueueState, task: Task, runId: number, worker: WorkerName): TaskClaim {
  const run = findRun(task, runId);
  run.state = 'running';
  run.workerGroup = worker.workerGroup;
  run.workerId = worker.workerId;
  run.started = queue.deployment.clock.timestamp();
  takeUntil(queue, task, run);
  queue.workers.gaveTask(worker, { taskId: task.taskId, runId });
  publishRunning(queue, task, run);
  return claimForm(queue, task, run);
}

/** Sets when the claim of a run runs out. */
function takeUntil(queue: QueueState, task: Task, run: RunInformation): void {
  run.takenUntil = queue.deployment.clock.timestamp(CLAIM_PERIOD);
  keep(queue, task);
  watchClaim(queue, task, run.runId, run.takenUntil);
}

/** Sees to what happens when a claim runs out. */
export function watchClaim(queue: QueueState, task: Task, runId: number, takenUntil: string): void {
  queue.deployment.clock.at(Date.parse(takenUntil), () => {
    const expired = runningRun(task, runId);
    // A run that was reclaimed has a later one.
    if (expired?.takenUntil === takenUntil && queue.tasks.get(task.taskId) === task)
      resolveException(queue, task, expired, 'claim-expired');
  });
}

function claimForm(queue: QueueState, task: Task, { runId, workerGroup = '', workerId = '', takenUntil = '' }: RunInformation): TaskClaim {
  return {
    status: taskStatus(task),
    runId,
    workerGroup,
    workerId,
    takenUntil,
    task: task.definition,
    credentials: taskCredentials(queue, task, runId, { workerGroup, workerId, takenUntil }),
  };
}

function taskCredentials(
  queue: QueueState,
  { taskId, definition }: Task,
  runId: number,
  { workerGroup, workerId, takenUntil }: { workerGroup: string; workerId: string; takenUntil: string },
): TaskCredentials {
  const until = Date.parse(takenUntil);
  const {
    clientId,
    accessToken,
    certificate = '',
  } = queue.options.issuer.createTemporary({
    clientId: `task-client/${taskId}/${runId}/on/${workerGroup}/${workerId}/until/${until / 1000}`,
    start: new Date(queue.deployment.clock.now() - CREDENTIALS_ALLOWANCE),
    expiry: new Date(until + CREDENTIALS_ALLOWANCE),
    scopes: [
      `queue:reclaim-task:${taskId}/${runId}`,
      `queue:resolve-task:${taskId}/${runId}`,
      `queue:create-artifact:${taskId}/${runId}`,
      ...definition.scopes,
    ],
  });
  return { clientId, accessToken, certificate };
}
