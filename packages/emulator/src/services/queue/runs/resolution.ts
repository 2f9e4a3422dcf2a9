import type { RunInformation } from '@tc/queue';
import type { QueueState, Task } from '../state.ts';
import { addPendingRun, afterResolution } from './scheduling.ts';

type Reason = NonNullable<RunInformation['reasonResolved']>;

/** Reasons after which the queue tries again by itself, and what it calls the new run. */
const RETRIED: Partial<Record<Reason, RunInformation['reasonCreated']>> = {
  'claim-expired': 'retry',
  'worker-shutdown': 'retry',
  'intermittent-task': 'task-retry',
};

/** Ends a run as an exception, and starts another where the reason allows it and retries are left. */
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

/** Ends a task that has no run, or none that goes on, by adding one to say so or ending the one that there is. */
export function resolveByForce(queue: QueueState, task: Task, reason: 'canceled' | 'deadline-exceeded'): void {
  let run = task.runs.at(-1);
  if (run === undefined) {
    run = { runId: 0, state: 'exception', reasonCreated: 'exception', scheduled: queue.deployment.clock.timestamp() };
    task.runs.push(run);
  }
  resolveException(queue, task, run, reason);
}
