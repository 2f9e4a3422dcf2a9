import type { Queue, RunInformation } from '@tc/queue';
import type { Priority } from './runs/pending-runs.ts';

/** A task as the queue stores it. */
export interface Task {
  readonly taskId: string;
  /** Only its priority can change. */
  definition: TaskDefinition;
  retriesLeft: number;
  /** The dependencies that the task still waits for. */
  requirements: readonly string[];
  readonly runs: RunInformation[];
  /** Set when the task is resolved for the first time. A rerun does not remove it. */
  everResolved?: true;
  /** Whether `claimTask` made the current claim, instead of `claimWork`. */
  claimedByName?: boolean;
}

/** A definition with all defaults filled in. Times are timestamps in the format of the API. */
export type TaskDefinition = Readonly<Awaited<ReturnType<Queue['task']>>> & {
  readonly expires: string;
  readonly projectId: string;
  readonly priority: Priority;
};
