/** A run that waits for a worker. */
export interface PendingRun {
  readonly taskId: string;
  readonly runId: number;
}

/** From highest to lowest. */
export const PRIORITIES = ['highest', 'very-high', 'high', 'medium', 'low', 'very-low', 'lowest'] as const;

/** The priority of a task among the tasks of its task queue. */
export type Priority = (typeof PRIORITIES)[number];

/** Where a run waits. */
export interface Place {
  readonly taskQueueId: string;
  readonly priority: Priority;
}

interface Entry extends PendingRun {
  /** Grows with each run that is added. */
  readonly order: number;
}

/** The runs that wait for workers, by task queue and priority, and the workers that wait for runs. */
export class PendingRuns {
  /** For each `<taskQueueId>/<priority>`, the oldest run first. */
  readonly #levels = new Map<string, Entry[]>();
  /** For each task queue, functions that wake the waiting workers, the one that has waited longest first. */
  readonly #waiting = new Map<string, Set<() => void>>();
  readonly #isPending: (run: PendingRun) => boolean;
  #added = 0;

  /** @param isPending - whether a run still waits; it may have been canceled, or claimed by `claimTask` */
  constructor(isPending: (run: PendingRun) => boolean) {
    this.#isPending = isPending;
  }

  /** Adds a run behind those of its priority, and wakes the waiting workers. */
  add(place: Place, run: PendingRun): void {
    this.#level(place).push({ ...run, order: this.#added++ });
    for (const wake of [...(this.#waiting.get(place.taskQueueId) ?? [])]) wake();
  }

  /** Moves the run of a task to another priority, where it comes before the runs that were added later. */
  move({ taskQueueId, priority }: Place, newPriority: Priority, taskId: string): void {
    const level = this.#level({ taskQueueId, priority });
    const entry = level.find((one) => one.taskId === taskId && this.#isPending(one));
    if (entry === undefined) return;
    level.splice(level.indexOf(entry), 1);
    const target = this.#level({ taskQueueId, priority: newPriority });
    const index = target.findIndex(({ order }) => order > entry.order);
    target.splice(index === -1 ? target.length : index, 0, entry);
  }

  /** Removes and returns up to `most` runs, those of the highest priority first. */
  take(taskQueueId: string, most: number): PendingRun[] {
    const taken: PendingRun[] = [];
    for (const priority of PRIORITIES) {
      const level = this.#levels.get(levelKey({ taskQueueId, priority })) ?? [];
      while (taken.length < most) {
        const run = level.shift();
        if (run === undefined) break;
        if (this.#isPending(run)) taken.push(run);
      }
    }
    return taken;
  }

  /** The runs that wait in a task queue, those of the highest priority first. */
  list(taskQueueId: string): PendingRun[] {
    const levels = PRIORITIES.map((priority) => this.#levels.get(levelKey({ taskQueueId, priority })) ?? []);
    return levels.flat().filter(this.#isPending);
  }

  /** Resolves when a run is added to the task queue, or when `end` is aborted. */
  wait(taskQueueId: string, end: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (end.aborted) return resolve();
      const waiting = this.#waiting.get(taskQueueId) ?? new Set();
      this.#waiting.set(taskQueueId, waiting);
      const wake = (): void => {
        waiting.delete(wake);
        end.removeEventListener('abort', wake);
        resolve();
      };
      waiting.add(wake);
      end.addEventListener('abort', wake, { once: true });
    });
  }

  #level(place: Place): Entry[] {
    const key = levelKey(place);
    const level = this.#levels.get(key) ?? [];
    this.#levels.set(key, level);
    return level;
  }
}

function levelKey({ taskQueueId, priority }: Place): string {
  return `${taskQueueId}/${priority}`;
}
