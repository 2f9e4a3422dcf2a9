import type { Credentials } from '@tc/core';
import type { Deployment } from '../../calls/deployment.ts';
import type { Artifact } from './artifacts/artifact.ts';
import type { PendingRuns } from './runs/pending-runs.ts';
import type { Task } from './task.ts';
import type { TaskGroups } from './tasks/task-groups.ts';
import type { WorkerRegistry } from './workers/worker-registry.ts';

/** Options of the queue. */
export interface QueueOptions {
  /** Issues the credentials of tasks and of object artifacts. */
  readonly issuer: Credentials;
  /** How long `claimWork` waits for a task, in milliseconds. */
  readonly claimWorkWait: number;
  /** How many tasks can be unresolved at the same time. */
  readonly maxOpenTasks: number;
}

/** Everything that the queue stores, and what its methods need. */
export interface QueueState {
  readonly deployment: Deployment;
  readonly options: QueueOptions;
  /** By taskId. */
  readonly tasks: Map<string, Task>;
  readonly taskGroups: TaskGroups;
  /** For each taskId, the tasks that depend on it. */
  readonly dependents: Map<string, Set<string>>;
  /** The ids of the tasks that are not resolved. */
  readonly open: Set<string>;
  readonly pending: PendingRuns;
  /** By {@link artifactKey}. */
  readonly artifacts: Map<string, Artifact>;
  readonly workers: WorkerRegistry;
}
