/** A run that waits for a worker. */
export interface PendingRun {
  readonly taskId: string;
  readonly runId: number;
}

/** All priorities, highest first. */
export const PRIORITIES = ['highest', 'very-high', 'high', 'medium', 'low', 'very-low', 'lowest'] as const;

/** The priority of a task. Workers get tasks with a higher priority first. */
export type Priority = (typeof PRIORITIES)[number];

/** The runs that wait for workers, and the `claimWork` calls that wait for runs. */
export class PendingRuns {
  /** The runs by queue name and priority, oldest first. */
  readonly #runs = new Map<string, Map<Priority, PendingRun[]>>();
  /** Functions that wake waiting calls, by queue name. The call that has waited longest comes first. */
  readonly #waiting = new Map<string, Set<() => void>>();
  readonly #isPending: (run: PendingRun) => boolean;

  /** @param isPending - returns whether a run is still pending; it can have been canceled, or claimed with `claimTask` */
  constructor(isPending: (run: PendingRun) => boolean) {
    this.#isPending = isPending;
  }

  /** Adds a run after those with the same priority, and wakes waiting calls. */
  add(queueName: string, priority: Priority, run: PendingRun): void {
    const levels = this.#runs.get(queueName) ?? new Map<Priority, PendingRun[]>();
    this.#runs.set(queueName, levels);
    const level = levels.get(priority) ?? [];
    levels.set(priority, level);
    level.push(run);
    for (const wake of [...(this.#waiting.get(queueName) ?? [])]) wake();
  }

  /** Removes up to `limit` pending runs, highest priority first, and returns them. */
  take(queueName: string, limit: number): PendingRun[] {
    const taken: PendingRun[] = [];
    for (const priority of PRIORITIES) {
      const level = this.#runs.get(queueName)?.get(priority) ?? [];
      while (taken.length < limit) {
        const run = level.shift();
        if (run === undefined) break;
        if (this.#isPending(run)) taken.push(run);
      }
    }
    return taken;
  }

  /** Returns the number of pending runs. */
  count(queueName: string): number {
    const levels = [...(this.#runs.get(queueName)?.values() ?? [])];
    return levels.reduce((sum, level) => sum + level.filter(this.#isPending).length, 0);
  }

  /** Resolves after a run is added, or after `end` is aborted. */
  wait(queueName: string, end: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (end.aborted) return resolve();
      const waiting = this.#waiting.get(queueName) ?? new Set();
      this.#waiting.set(queueName, waiting);
      const wake = (): void => {
        waiting.delete(wake);
        end.removeEventListener('abort', wake);
        resolve();
      };
      waiting.add(wake);
      end.addEventListener('abort', wake, { once: true });
    });
  }
}

/** The name of the queue for the tasks of a worker type. */
export function queueNameOf(provisionerId: string, workerType: string): string {
  return `${provisionerId}/${workerType}`;
}
