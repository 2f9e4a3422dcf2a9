import type { RunInformation, TaskClaim, TaskCredentials } from '@tc/queue';
import type { QueueState, Task } from '../state.ts';
import { publishRunning } from '../task-events.ts';
import { findRun, runningRun, saveTask, taskStatus } from '../tasks/task-status.ts';
import type { WorkerName } from '../workers/worker-registry.ts';
import { resolveException } from './resolution.ts';

/** How long a claim is valid, in milliseconds. */
const CLAIM_PERIOD = 20 * 60 * 1000;

/** How much earlier the credentials of a task start, and how much later they expire, than its claim. In milliseconds. */
const CREDENTIALS_ALLOWANCE = 15 * 60 * 1000;

/** Gives a pending run to a worker. @returns the claim, as responses show it */
export function claimRun(queue: QueueState, task: Task, runId: number, worker: WorkerName): TaskClaim {
  const run = findRun(task, runId);
  run.state = 'running';
  run.workerGroup = worker.workerGroup;
  run.workerId = worker.workerId;
  run.started = queue.deployment.clock.timestamp();
  renewClaim(queue, task, run);
  queue.workers.recordClaim(worker, { taskId: task.taskId, runId });
  publishRunning(queue, task, run);
  return claimResponse(queue, task, run);
}

/** Makes the claim of a run valid for another period, which starts now. */
export function renewClaim(queue: QueueState, task: Task, run: RunInformation): void {
  run.takenUntil = queue.deployment.clock.timestamp(CLAIM_PERIOD);
  saveTask(queue, task);
  expireClaim(queue, task, run.runId, run.takenUntil);
}

/** Resolves a run as `claim-expired` at `takenUntil`, unless the run was reclaimed or resolved before. */
export function expireClaim(queue: QueueState, task: Task, runId: number, takenUntil: string): void {
  queue.deployment.clock.at(Date.parse(takenUntil), () => {
    const expired = runningRun(task, runId);
    // After a reclaim, the run has a later `takenUntil`.
    if (expired?.takenUntil === takenUntil && queue.tasks.get(task.taskId) === task)
      resolveException(queue, task, expired, 'claim-expired');
  });
}

/** A claim as responses show it, with credentials for the task. */
export function claimResponse(
  queue: QueueState,
  task: Task,
  { runId, workerGroup = '', workerId = '', takenUntil = '' }: RunInformation,
): TaskClaim {
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
