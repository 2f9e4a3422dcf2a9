import type { EventEntry, TaskEntry, TaskState } from '../../../../src/console/protocol.ts';

/** All states, in the order in which the chart stacks them. */
export const TASK_STATES: readonly TaskState[] = ['completed', 'failed', 'exception', 'running', 'pending', 'unscheduled'];

/** How many tasks are in each state. */
export type StateCounts = Readonly<Record<TaskState, number>>;

/** The counts at one time. */
export interface HistoryPoint {
  /** Milliseconds. */
  readonly time: number;
  readonly counts: StateCounts;
}

const EVENT_STATES: Readonly<Record<string, TaskState>> = {
  taskDefined: 'unscheduled',
  taskPending: 'pending',
  taskRunning: 'running',
  taskCompleted: 'completed',
  taskFailed: 'failed',
  taskException: 'exception',
};

/** Whether an event tells of a new state of a task. */
export function isTaskEvent({ name, taskId }: EventEntry): boolean {
  return taskId !== undefined && EVENT_STATES[name] !== undefined;
}

/**
 * Counts the tasks by state over time.
 *
 * @param tasks - the tasks that were known before the latest events. Those that no event is about count from the start.
 * @param events - the latest first
 * @param points - how many points to return, at equal distances
 * @param start - the time of the first point. Default: the time of the first event about a task.
 * @param end - the time of the last point
 */
export function taskHistory(
  tasks: readonly TaskEntry[],
  events: readonly EventEntry[],
  { points, start, end }: { readonly points: number; readonly start?: number; readonly end: number },
): readonly HistoryPoint[] {
  const changes = events.filter(isTaskEvent).toReversed();
  const changed = new Set(changes.map(({ taskId }) => taskId));
  const counts = Object.fromEntries(TASK_STATES.map((state) => [state, 0])) as Record<TaskState, number>;
  for (const { taskId, state } of tasks) if (!changed.has(taskId)) counts[state] += 1;
  const first = start ?? (changes[0] ? Date.parse(changes[0].time) : end);
  const step = Math.max(1, end - first) / (points - 1);
  const states = new Map<string, TaskState>();
  const history: HistoryPoint[] = [];
  let next = 0;
  for (let index = 0; index < points; index += 1) {
    const time = first + index * step;
    // Clocks differ by some milliseconds, and what has arrived belongs to the last point.
    const until = index === points - 1 ? Number.POSITIVE_INFINITY : time;
    for (let change = changes[next]; change !== undefined && Date.parse(change.time) <= until; change = changes[next]) {
      const taskId = change.taskId as string;
      const before = states.get(taskId);
      const after = EVENT_STATES[change.name] as TaskState;
      if (before !== undefined) counts[before] -= 1;
      counts[after] += 1;
      states.set(taskId, after);
      next += 1;
    }
    history.push({ time, counts: { ...counts } });
  }
  return history;
}
