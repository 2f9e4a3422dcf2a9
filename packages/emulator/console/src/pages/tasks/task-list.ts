import type { EventEntry, TaskEntry, TaskState } from '../../../../src/console/protocol.ts';

/** The state of a task after an event about it. */
const STATE_AFTER: Readonly<Record<string, TaskState>> = {
  taskPending: 'pending',
  taskRunning: 'running',
  taskCompleted: 'completed',
  taskFailed: 'failed',
  taskException: 'exception',
};

/** Events after which a list of tasks has to be loaded again: they do not say all that the list shows. */
const UNKNOWN_AFTER = ['taskDefined', 'taskPriorityChanged', 'taskGroupPriorityChanged'];

/** Whether a list of tasks has to be loaded again after an event. */
export function needsReload({ name }: EventEntry): boolean {
  return UNKNOWN_AFTER.includes(name);
}

/**
 * Brings a list of tasks up to date without loading it again.
 * @param events - the latest first
 * @param since - the id of the last event that the list includes
 */
export function applyEvents(tasks: readonly TaskEntry[], events: readonly EventEntry[], since: number): readonly TaskEntry[] {
  const changes = new Map<string, { state: TaskState; runs: number }>();
  for (const event of events) {
    if (event.id <= since) break;
    const state = STATE_AFTER[event.name];
    if (state === undefined || event.taskId === undefined) continue;
    const change = changes.get(event.taskId) ?? { state, runs: 0 };
    // Each run begins as pending.
    if (state === 'pending') change.runs += 1;
    changes.set(event.taskId, change);
  }
  if (changes.size === 0) return tasks;
  return tasks.map((task) => {
    const change = changes.get(task.taskId);
    return change === undefined ? task : { ...task, state: change.state, runs: task.runs + change.runs };
  });
}
