import type { TaskStatusStructure } from '@tc/queue';

/** The state of a task. */
export type TaskState = TaskStatusStructure['state'];

/** How many tasks are in each state. */
export type TaskCounts = Readonly<Record<TaskState, number>>;

/** Why a run ended, such as `canceled`. */
export type ResolutionReason = NonNullable<TaskStatusStructure['runs'][number]['reasonResolved']>;

/** The order of the states in one run. */
const STAGES: Readonly<Record<TaskState, number>> = { unscheduled: 0, pending: 1, running: 2, completed: 3, failed: 3, exception: 3 };

/** Whether a task in this state has ended. A retry or `rerunTask` makes it pending again. */
export function isResolved(state: TaskState): boolean {
  return STAGES[state] === STAGES.completed;
}

/** Why the latest run ended, or `undefined` while it has not. */
export function resolutionReason({ runs }: TaskStatusStructure): ResolutionReason | undefined {
  return runs.at(-1)?.reasonResolved;
}

/** Whether `status` is later in the life of its task than `other`. Messages can arrive twice and in a different order. */
export function isLater(status: TaskStatusStructure, other: TaskStatusStructure): boolean {
  const moreRuns = status.runs.length - other.runs.length;
  return moreRuns > 0 || (moreRuns === 0 && STAGES[status.state] > STAGES[other.state]);
}
