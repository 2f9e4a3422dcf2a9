import type { RunInformation } from '@tc/queue';
import type { QueueState, Task } from '../state.ts';
import { addPendingRun, afterResolution } from './scheduling.ts';

type Reason = NonNullable<RunInformation['reasonResolved']>;

/** The reasons after which the queue retries a task, with the `reasonCreated` of the new run. */
const RETRIED: Partial<Record<Reason, RunInformation['reasonCreated']>> = {
  'claim-expired': 'retry',
  'worker-shutdown': 'retry',
  'intermittent-task': 'task-retry',
};

/** Resolves a run as an exception. Adds a new run if the task is retried for this reason and has retries left. */
export function resolveException(queue: QueueState, task: Task, run: RunInformation, reason: Reason): void {
  run.state = 'exception';
  run.reasonResolved = reason;
  run.resolved = queue.deployment.clock.timestamp();
  const retry = RETRIED[reason];
  if (retry === undefined || task.retriesLeft === 0) {
    afterResolution(queue, task, 'taskException');
    return;
  }
  task.retriesLeft -= 1;
  addPendingRun(queue, task, retry);
}

/** Resolves an unresolved task as an exception. If the task has no runs, adds one to record that. */
export function resolveByForce(queue: QueueState, task: Task, reason: 'canceled' | 'deadline-exceeded'): void {
  let run = task.runs.at(-1);
  if (run === undefined) {
    run = { runId: 0, state: 'exception', reasonCreated: 'exception', scheduled: queue.deployment.clock.timestamp() };
    task.runs.push(run);
  }
  resolveException(queue, task, run, reason);
}
