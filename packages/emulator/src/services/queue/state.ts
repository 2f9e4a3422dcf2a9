import type { Credentials } from '@tc/core';
import type { RunInformation, TaskDefinitionResponse } from '@tc/queue';
import type { Deployment } from '../../calls/deployment.ts';
import type { Artifact } from './artifacts/artifact.ts';
import type { PendingRuns } from './runs/pending-runs.ts';
import type { WorkerRegistry } from './workers/worker-registry.ts';

/** A stored task. All times are timestamps. */
export interface Task {
  readonly taskId: string;
  /** The complete definition, with all defaults. */
  readonly definition: TaskDefinition;
  retriesLeft: number;
  /** The dependencies that the task still waits for. */
  requirements: readonly string[];
  readonly runs: RunInformation[];
}

/** A stored task definition. Unlike the API's type, it always has `expires`. */
export type TaskDefinition = Readonly<TaskDefinitionResponse> & { readonly expires: string };

/** The tasks of a task group. */
export interface TaskGroup {
  readonly taskGroupId: string;
  readonly schedulerId: string;
  /** The taskIds of all tasks in the group. */
  readonly members: Set<string>;
  /** The taskIds of the unresolved tasks. */
  readonly active: Set<string>;
}

/** Options of the queue. */
export interface QueueOptions {
  /** The credentials that issue the temporary credentials of tasks. */
  readonly issuer: Credentials;
  /** How long `claimWork` waits for a task, in milliseconds. */
  readonly claimWorkWait: number;
  /** How many tasks can be unresolved at the same time. */
  readonly maxOpenTasks: number;
}

/** The data of the queue. Only `tasks`, `artifacts` and `workers` are stored; the rest is rebuilt from them at the start. */
export interface QueueState {
  readonly deployment: Deployment;
  readonly options: QueueOptions;
  readonly tasks: Map<string, Task>;
  readonly taskGroups: Map<string, TaskGroup>;
  /** The taskIds of the tasks that depend on a task, by its taskId. */
  readonly dependents: Map<string, Set<string>>;
  /** The taskIds of all unresolved tasks. */
  readonly open: Set<string>;
  /** The runs that wait for a worker. */
  readonly pending: PendingRuns;
  /** By `artifactKey`. */
  readonly artifacts: Map<string, Artifact>;
  readonly workers: WorkerRegistry;
}
