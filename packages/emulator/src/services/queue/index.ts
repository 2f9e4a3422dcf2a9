import { Queue } from '@tc/queue';
import type { Deployment, ServiceModule, ValueRule } from '../../calls/service.ts';
import { artifactCreationHandlers } from './artifacts/artifact-creation.ts';
import { artifactHandlers } from './artifacts/artifact-retrieval.ts';
import { claimHandlers } from './runs/claims.ts';
import { PendingRuns } from './runs/pending-runs.ts';
import { reportHandlers } from './runs/reports.ts';
import type { QueueOptions, QueueState } from './state.ts';
import { taskCreationHandlers } from './tasks/task-creation.ts';
import { taskHandlers } from './tasks/task-methods.ts';
import { linkKeptTasks } from './tasks/task-tracking.ts';
import { workerHandlers } from './workers/worker-methods.ts';
import { WorkerRegistry } from './workers/worker-registry.ts';

const SLUGID: ValueRule = {
  pattern: /^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$/,
  expected: 'a slugid of 22 characters',
};
const IDENTIFIER: ValueRule = { pattern: /^[a-zA-Z0-9-_]{1,38}$/, expected: '1 to 38 letters, digits, _ and -' };

/** The queue. */
export function createQueue(deployment: Deployment, options: QueueOptions): ServiceModule {
  const { clock } = deployment;
  const started = clock.now();
  const tasks: QueueState['tasks'] = deployment.table('queue/tasks');
  const pending = new PendingRuns(({ taskId, runId }) => {
    const runs = tasks.get(taskId)?.runs ?? [];
    return runId === runs.length - 1 && runs[runId]?.state === 'pending';
  });
  const queue: QueueState = {
    deployment,
    options,
    tasks,
    taskGroups: new Map(),
    dependents: new Map(),
    open: new Set(),
    pending,
    artifacts: deployment.table('queue/artifacts'),
    workers: new WorkerRegistry(deployment),
  };
  linkKeptTasks(queue);
  return {
    service: Queue.service,
    handlers: {
      ping: () => ({ alive: true, uptime: (clock.now() - started) / 1000 }),
      ...taskCreationHandlers(queue),
      ...taskHandlers(queue),
      ...claimHandlers(queue),
      ...reportHandlers(queue),
      ...artifactCreationHandlers(queue),
      ...artifactHandlers(queue),
      ...workerHandlers(queue.workers, deployment),
    },
    args: {
      taskId: SLUGID,
      taskGroupId: SLUGID,
      runId: { pattern: /^[0-9]{1,4}$/, expected: 'a whole number' },
      provisionerId: IDENTIFIER,
      workerType: {
        pattern: /^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$/,
        expected: '1 to 38 lower-case letters, digits and dashes, a letter first',
      },
      workerGroup: IDENTIFIER,
      workerId: IDENTIFIER,
      name: { pattern: /^[\x20-\x7e]{1,1024}$/, expected: '1 to 1024 characters of printable ASCII' },
    },
    query: { quarantined: { pattern: /^(true|false)$/, expected: 'true or false' } },
    slashArguments: ['name'],
  };
}
