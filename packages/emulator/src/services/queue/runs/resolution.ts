import type { RunInformation } from '@tc/queue';
import { publishRunEvent } from '../queue-events.ts';
import type { QueueState } from '../state.ts';
import type { Task } from '../task.ts';
import { addPendingRun, afterResolution, publishPending } from './scheduling.ts';

type Reason = NonNullable<RunInformation['reasonResolved']>;

/** The reasons after which the queue starts another run, and the `reasonCreated` of that run. */
const RETRIED: Partial<Record<Reason, RunInformation['reasonCreated']>> = {
  'claim-expired': 'retry',
  'worker-shutdown': 'retry',
  'intermittent-task': 'task-retry',
};

/** Resolves the latest run as an exception, and starts another one if the reason allows it and retries are left. */
export function resolveException(queue: QueueState, task: Task, run: RunInformation, reason: Reason): void {
  run.state = 'exception';
  run.reasonResolved = reason;
  run.resolved = queue.deployment.clock.timestamp();
  const retry = RETRIED[reason];
  if (retry !== undefined && task.retriesLeft > 0) {
    task.retriesLeft -= 1;
    addPendingRun(queue, task, retry);
  }
  publishException(queue, task, run);
}

/** Publishes that a run is an exception, and that another run waits or that the task is resolved. */
export function publishException(queue: QueueState, task: Task, run: RunInformation): void {
  const next = task.runs[run.runId + 1];
  if (next === undefined) {
    afterResolution(queue, task, 'taskException');
    return;
  }
  publishRunEvent(queue, 'taskException', task, run);
  if (next.state === 'pending') publishPending(queue, task, next);
}

/** Resolves an unresolved task as an exception. A task without runs gets one for this purpose. */
export function resolveByForce(queue: QueueState, task: Task, reason: 'canceled' | 'deadline-exceeded'): void {
  let run = task.runs.at(-1);
  if (run === undefined) {
    run = { runId: 0, state: 'exception', reasonCreated: 'exception', scheduled: queue.deployment.clock.timestamp() };
    task.runs.push(run);
  }
  resolveException(queue, task, run, reason);
}
