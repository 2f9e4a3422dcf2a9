import type { TaskState } from '../../../src/console/protocol.ts';

/** The states of tasks, in the order in which tasks go through them. */
export const TASK_STATES: readonly TaskState[] = ['unscheduled', 'pending', 'running', 'completed', 'failed', 'exception'];

/** How many tasks are in each state. */
export type StateCounts = Readonly<Record<TaskState, number>>;

/** Counts tasks by state. */
export function countStates(tasks: Iterable<{ readonly state: TaskState }>): StateCounts {
  const counts = Object.fromEntries(TASK_STATES.map((state) => [state, 0])) as Record<TaskState, number>;
  for (const { state } of tasks) counts[state] += 1;
  return counts;
}

/** Whether a task or run in this state has ended. */
export function isResolved(state: string): boolean {
  return state === 'completed' || state === 'failed' || state === 'exception';
}
