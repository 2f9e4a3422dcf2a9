import type { RunInformation, TaskClaim, TaskCredentials } from '@tc/queue';
import { publishRunEvent } from '../queue-events.ts';
import type { QueueState } from '../state.ts';
import type { Task } from '../task.ts';
import { findRun, runningRun, saveTask, taskStatus } from '../tasks/task-status.ts';
import type { WorkerName } from '../workers/worker-registry.ts';
import { resolveException } from './resolution.ts';

/** How long a claim is valid, in milliseconds. */
const CLAIM_PERIOD = 20 * 60 * 1000;

/** Gives a pending run to a worker. Returns the claim, as responses show it. */
export function claimRun(queue: QueueState, task: Task, runId: number, worker: WorkerName, byName: boolean): TaskClaim {
  const run = findRun(task, runId);
  run.state = 'running';
  run.workerGroup = worker.workerGroup;
  run.workerId = worker.workerId;
  run.started = queue.deployment.clock.timestamp();
  task.claimedByName = byName;
  renewClaim(queue, task, run);
  queue.workers.gaveTask(worker, { taskId: task.taskId, runId });
  publishRunning(queue, task, run);
  return claimResponse(queue, task, run);
}

/** Publishes that a worker has claimed a run. */
export function publishRunning(queue: QueueState, task: Task, run: RunInformation): void {
  publishRunEvent(queue, 'taskRunning', task, run, { takenUntil: run.takenUntil });
}

/** Makes the claim of a run valid for another period, which starts now. */
export function renewClaim(queue: QueueState, task: Task, run: RunInformation): void {
  run.takenUntil = queue.deployment.clock.timestamp(CLAIM_PERIOD);
  saveTask(queue, task);
  expireClaim(queue, task, run.runId, run.takenUntil);
}

/** When a run was claimed, or last reclaimed. */
export function claimTime({ takenUntil = '' }: RunInformation): string {
  return new Date(Date.parse(takenUntil) - CLAIM_PERIOD).toISOString();
}

/** Resolves a run as `claim-expired` at `takenUntil`, unless the run is reclaimed or resolved before. */
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
  const expiry = new Date(takenUntil);
  const {
    clientId,
    accessToken,
    certificate = '',
  } = queue.options.issuer.createTemporary({
    clientId: `task-client/${taskId}/${runId}/on/${workerGroup}/${workerId}/until/${expiry.getTime() / 1000}`,
    start: new Date(queue.deployment.clock.now()),
    expiry,
    scopes: [
      `queue:reclaim-task:${taskId}/${runId}`,
      `queue:resolve-task:${taskId}/${runId}`,
      `queue:create-artifact:${taskId}/${runId}`,
      ...definition.scopes,
    ],
  });
  return { clientId, accessToken, certificate };
}
