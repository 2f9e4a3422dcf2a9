import { Queue } from '@tc/queue';
import type { Deployment } from '../../calls/deployment.ts';
import type { ServiceModule } from '../../calls/service.ts';
import { ARTIFACT_NAME, IDENTIFIER, SLUGID, WORKER_TYPE } from '../../calls/value-rule.ts';
import { statusMethods } from '../shared/status-methods.ts';
import { artifactCreationHandlers } from './artifacts/artifact-creation-methods.ts';
import { artifactHandlers } from './artifacts/artifact-retrieval-methods.ts';
import { claimHandlers } from './runs/claim-methods.ts';
import { PendingRuns } from './runs/pending-runs.ts';
import { reportHandlers } from './runs/report-methods.ts';
import type { QueueOptions, QueueState } from './state.ts';
import { taskCreationHandlers } from './tasks/task-creation-methods.ts';
import { taskHandlers } from './tasks/task-methods.ts';
import { trackStoredTasks } from './tasks/task-tracking.ts';
import { workerHandlers } from './workers/worker-methods.ts';
import { WorkerRegistry } from './workers/worker-registry.ts';

/** Creates the queue service. */
export function createQueue(deployment: Deployment, options: QueueOptions): ServiceModule {
  const { clock } = deployment;
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
  trackStoredTasks(queue);
  return {
    service: Queue.service,
    handlers: {
      ...statusMethods(clock),
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
      workerType: WORKER_TYPE,
      workerGroup: IDENTIFIER,
      workerId: IDENTIFIER,
      name: ARTIFACT_NAME,
    },
    query: { quarantined: { pattern: /^(true|false)$/, expected: 'true or false' } },
    slashArguments: ['name'],
  };
}
