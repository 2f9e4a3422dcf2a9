import { WorkerManagerEvents } from '@tc/worker-manager/events';
import type { QueueState } from '../state.ts';
import { resolveException } from './resolution.ts';

const events = new WorkerManagerEvents();

/** The exchanges that tell of workers that no longer work. */
const ENDS = [events.workerStopped().exchange, events.workerRemoved().exchange];

/** Resolves the runs of each worker that worker-manager has stopped or removed as `worker-shutdown`, so that they are retried. */
export function resolveRunsOfRemovedWorkers(queue: QueueState): void {
  queue.deployment.eventLog.listen(({ exchange, message }) => {
    if (!ENDS.includes(exchange)) return;
    const { workerPoolId, workerGroup, workerId } = message;
    for (const taskId of [...queue.open]) {
      const task = queue.tasks.get(taskId);
      const run = task?.runs.at(-1);
      if (task === undefined || task.definition.taskQueueId !== workerPoolId || run?.state !== 'running') continue;
      if (run.workerGroup === workerGroup && run.workerId === workerId) resolveException(queue, task, run, 'worker-shutdown');
    }
  });
}
