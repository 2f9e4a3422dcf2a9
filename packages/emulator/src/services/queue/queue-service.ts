import { Queue } from '@tc/queue';
import type { Deployment } from '../../calls/deployment.ts';
import type { ServiceModule } from '../../calls/service.ts';
import { ARTIFACT_NAME, IDENTIFIER, SLUGID } from '../../calls/value-rule.ts';
import { statusMethods } from '../shared/status-methods.ts';
import { artifactContentHandlers } from './artifacts/artifact-content-methods.ts';
import { artifactCreationHandlers } from './artifacts/artifact-creation-methods.ts';
import { artifactFinishHandlers } from './artifacts/artifact-finish-method.ts';
import { artifactListHandlers } from './artifacts/artifact-list-methods.ts';
import { claimHandlers } from './runs/claim-methods.ts';
import { PendingRuns } from './runs/pending-runs.ts';
import { resolveRunsOfRemovedWorkers } from './runs/removed-workers.ts';
import { reportHandlers } from './runs/report-methods.ts';
import { taskListHandlers } from './runs/task-list-methods.ts';
import type { QueueOptions, QueueState } from './state.ts';
import { TASK_QUEUE_ID } from './task-queue-id.ts';
import { priorityHandlers } from './tasks/priority-methods.ts';
import { taskCreationHandlers } from './tasks/task-creation-methods.ts';
import { taskGroupHandlers } from './tasks/task-group-methods.ts';
import { TaskGroups } from './tasks/task-groups.ts';
import { taskHandlers } from './tasks/task-methods.ts';
import { trackStoredTasks } from './tasks/task-tracking.ts';
import { provisionerHandlers } from './workers/provisioner-methods.ts';
import { taskQueueHandlers } from './workers/task-queue-methods.ts';
import { workerHandlers } from './workers/worker-methods.ts';
import { WorkerRegistry } from './workers/worker-registry.ts';

/** Creates the queue service. */
export function createQueue(deployment: Deployment, options: QueueOptions): ServiceModule {
  const tasks: QueueState['tasks'] = deployment.table('queue/tasks');
  const pending = new PendingRuns(({ taskId, runId }) => {
    const runs = tasks.get(taskId)?.runs ?? [];
    return runId === runs.length - 1 && runs[runId]?.state === 'pending';
  });
  const queue: QueueState = {
    deployment,
    options,
    tasks,
    taskGroups: new TaskGroups(deployment),
    dependents: new Map(),
    open: new Set(),
    pending,
    artifacts: deployment.table('queue/artifacts'),
    workers: new WorkerRegistry(deployment),
  };
  trackStoredTasks(queue);
  resolveRunsOfRemovedWorkers(queue);
  return {
    service: Queue.service,
    handlers: {
      ...statusMethods(deployment.clock),
      ...taskCreationHandlers(queue),
      ...taskHandlers(queue),
      ...taskGroupHandlers(queue),
      ...priorityHandlers(queue),
      ...claimHandlers(queue),
      ...reportHandlers(queue),
      ...taskListHandlers(queue),
      ...artifactCreationHandlers(queue),
      ...artifactFinishHandlers(queue),
      ...artifactContentHandlers(queue),
      ...artifactListHandlers(queue),
      ...taskQueueHandlers(queue.workers, deployment),
      ...provisionerHandlers(queue.workers),
      ...workerHandlers(queue.workers, deployment),
    },
    args: {
      taskId: SLUGID,
      taskGroupId: SLUGID,
      runId: { pattern: /^[0-9]{1,4}$/, expected: 'a whole number' },
      taskQueueId: TASK_QUEUE_ID,
      provisionerId: IDENTIFIER,
      workerType: IDENTIFIER,
      workerGroup: IDENTIFIER,
      workerId: IDENTIFIER,
      name: ARTIFACT_NAME,
    },
    query: { quarantined: { pattern: /^(true|false)$/, expected: 'true or false' } },
    slashArguments: ['name', 'taskQueueId'],
    shownPayload: { finishArtifact: (payload) => ({ ...(payload as object), uploadId: '(omitted)' }) },
  };
}
