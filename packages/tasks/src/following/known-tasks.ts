import type { TaskStatusStructure } from '@tc/queue';
import { isLater, type TaskCounts, type TaskState } from '../task-state.ts';

/** A task that has appeared, or whose state has changed. */
export interface TaskChange {
  readonly taskId: string;
  readonly status: TaskStatusStructure;
  /** The state before, or `undefined` if the task was not known. Steps in between may have been missed. */
  readonly previousState: TaskState | undefined;
  /** How many of the tasks are in each state now. */
  readonly counts: TaskCounts;
}

/** The latest known status of each task. */
export class KnownTasks {
  readonly #statuses = new Map<string, TaskStatusStructure>();
  readonly #counts: Record<TaskState, number> = { unscheduled: 0, pending: 0, running: 0, completed: 0, failed: 0, exception: 0 };

  get allResolved(): boolean {
    const { unscheduled, pending, running } = this.#counts;
    return unscheduled + pending + running === 0;
  }

  /** Takes in statuses and returns what has changed. Ignores those that are older than what is known. */
  update(statuses: readonly TaskStatusStructure[]): TaskChange[] {
    const changes: Omit<TaskChange, 'counts'>[] = [];
    for (const status of statuses) {
      const previous = this.#statuses.get(status.taskId);
      if (previous !== undefined && !isLater(status, previous)) continue;
      this.#statuses.set(status.taskId, status);
      if (previous !== undefined) this.#counts[previous.state] -= 1;
      this.#counts[status.state] += 1;
      changes.push({ taskId: status.taskId, status, previousState: previous?.state });
    }
    const counts = { ...this.#counts };
    return changes.map((change) => ({ ...change, counts }));
  }
}
