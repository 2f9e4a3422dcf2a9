import type { Credentials } from '@tc/core';
import type { RunInformation, TaskDefinitionResponse } from '@tc/queue';
import type { Deployment } from '../../calls/service.ts';
import type { Artifact } from './artifacts/artifact.ts';
import type { PendingRuns } from './runs/pending-runs.ts';
import type { WorkerRegistry } from './workers/worker-registry.ts';

/** A task as the queue keeps it. Times are the wire's timestamps. */
export interface Task {
  readonly taskId: string;
  /** With all defaults filled in. */
  readonly definition: TaskDefinition;
  retriesLeft: number;
  /** The tasks that it still waits for. */
  requirements: readonly string[];
  readonly runs: RunInformation[];
}

/** A definition as it is stored. */
export type TaskDefinition = Readonly<TaskDefinitionResponse> & { readonly expires: string };

/** What is known of a task group. */
export interface TaskGroup {
  readonly taskGroupId: string;
  readonly schedulerId: string;
  /** The tasks of the group. */
  readonly members: Set<string>;
  /** Those that are not resolved yet. */
  readonly active: Set<string>;
}

/** How a queue is set up. */
export interface QueueOptions {
  /** What the credentials of tasks are issued with. */
  readonly issuer: Credentials;
  /** How long `claimWork` waits for work, in milliseconds. */
  readonly claimWorkWait: number;
  /** How many tasks may be unresolved at once. */
  readonly maxOpenTasks: number;
}

/** Everything that the queue knows, and what it works with. */
export interface QueueState {
  readonly deployment: Deployment;
  readonly options: QueueOptions;
  readonly tasks: Map<string, Task>;
  readonly taskGroups: Map<string, TaskGroup>;
  /** By task: those that depend on it. */
  readonly dependents: Map<string, Set<string>>;
  /** The tasks that are not resolved. */
  readonly open: Set<string>;
  readonly pending: PendingRuns;
  /** By {@link artifactKey}. */
  readonly artifacts: Map<string, Artifact>;
  readonly workers: WorkerRegistry;
}
